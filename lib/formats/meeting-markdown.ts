import type { BodyOf } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { clockText, dayText } from "../domain/view/moment";
import { markdownText } from "./markdown-text";

type Meeting = {
  readonly at: Instant;
  readonly body: BodyOf<"meeting">;
  readonly practice: boolean;
  readonly isForecast?: boolean;
};

/** A meeting's agenda and notes as Markdown that reads well pasted into an issue. */
export function meetingMarkdown({ at, body, practice, isForecast = false }: Meeting): string {
  const blocks = [
    `# Meeting of ${dayText(at, null)}`,
    ...(practice ? ["> Practice copy. The meeting is the record’s own; what else this copy says is practice."] : []),
    ...(isForecast ? [`> Asked for an instant to come. ${NOTHING_NEW}`] : []),
    metaOf(at, body),
    list("Agenda", body.agenda.map(markdownText)),
    dive(body),
    list("Updates on projects", body.updates.map(updateLine)),
    ...notes(body),
    next(body),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

const NOTHING_NEW = "Nothing new is assumed: these are the notes as they are known now.";

const metaOf = (at: Instant, { localTime, scribe, recording }: Meeting["body"]): string =>
  [
    `${clockText(at)} UTC, ${markdownText(localTime)}`,
    scribe ? `Scribe: ${markdownText(scribe)}` : "No scribe is named",
    ...(recording ? [`[Recording](${recording})`] : []),
  ].join(" · ");

function dive({ deepDive }: Meeting["body"]): string {
  if (!deepDive) return "";
  const by = deepDive.presenters.length > 0 ? ` By ${deepDive.presenters.map(markdownText).join(", ")}.` : "";
  const slides = deepDive.slides ? ` [Slides](${deepDive.slides})` : "";
  return `## Deep dive\n\n${markdownText(deepDive.topic)}.${by}${slides}`;
}

const updateLine = ({ project, said, by }: Meeting["body"]["updates"][number]): string =>
  `**${project}**${by === "record" ? "" : ` (${markdownText(by)})`}: ${markdownText(said)}`;

function notes({ notes }: Meeting["body"]): readonly string[] {
  if (notes.length === 0) return [];
  const topics = [...new Set(notes.map((note) => note.topic))];
  return [
    "## Notes",
    ...topics.map((topic) =>
      list(
        topic,
        notes
          .filter((note) => note.topic === topic)
          .map(({ said, by }) => `${markdownText(said)}${by ? ` (${markdownText(by)})` : ""}`),
        "###",
      ),
    ),
  ];
}

const next = ({ next }: Meeting["body"]): string =>
  next ? `## Next meeting\n\n${next.date}${next.plan ? `: ${markdownText(next.plan)}` : ""}` : "";

const list = (heading: string, lines: readonly string[], level = "##"): string =>
  lines.length === 0
    ? ""
    : `${level} ${markdownText(heading.charAt(0).toUpperCase() + heading.slice(1))}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
