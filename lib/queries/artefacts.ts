import { badgeSaid } from "../domain/explain/badge";
import { newest } from "../domain/known";
import { membershipOf } from "../domain/membership";
import { channelNamed, judged, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { usesOf } from "../domain/uses";
import { reportFormats } from "../formats";
import { badgeJson, badgeSvg } from "../formats/badge";
import { isForEver, type Look } from "../log/look";
import { channelManifest } from "./channel-manifest";
import { channelFeed, projectFeed } from "./feed";
import { reportAt, settled } from "./report-at";

/** A file of this instance: its bytes, what they are, and what it is called when it is kept. */
type Artefact = {
  readonly body: string;
  readonly type: string;
  readonly name: string;
  readonly isPast: boolean;
};
type Made = Omit<Artefact, "isPast">;
const ATOM = "application/atom+xml; charset=utf-8";
type Files = Readonly<Record<string, () => Made>>;

/** What a channel is built as, where it builds anything. */
const BUILT = "manifest.yml";

/** A file of a channel: its report in every format, its feed, and its yml where it builds one. Refusal `not-found` names what there is. */
export function channelFile(live: Look, name: string, file: string): Artefact {
  const look = settled(live);
  const channel = channelNamed(look, name);
  const files: Files = {
    ...reports(look, { channel }, channel),
    "feed.atom": () => ({ body: channelFeed(look, channel), type: ATOM, name: `${channel}.atom` }),
    ...(newest(look, `channel:${channel}`, "base") && {
      [BUILT]: () => ({
        body: channelManifest(look, channel),
        type: "application/yaml; charset=utf-8",
        name: `${channel}${look.isForecast ? "-forecast" : ""}.yml`,
      }),
    }),
  };
  return made(look, files, channel, file, usesOf(look, channel).builds);
}

/** A file of a project: its report in every format, its feed and its badge. Refusal `not-found` names what there is. */
export function projectFile(live: Look, project: string, channelAsked: string | undefined, file: string): Artefact {
  const look = settled(live);
  projectNamed(look, project);
  const channel = channelNamed(look, channelAsked);
  const badge = () =>
    badgeSaid(
      channel,
      judged(look, project, channel, look.when),
      membershipOf(look, project, channel).is,
      look.practice,
      look.isForecast ? look.now : null,
    );
  const files: Files = {
    ...reports(look, { channel, project }, project),
    "feed.atom": () => ({ body: projectFeed(look, project, channel), type: ATOM, name: `${project}.atom` }),
    "badge.svg": () => ({ body: badgeSvg(badge()), type: "image/svg+xml", name: `${project}.svg` }),
    "badge.json": () => ({ body: badgeJson(badge()), type: "application/json", name: `${project}.json` }),
  };
  return made(look, files, project, file);
}

function reports(look: Look, asked: { channel: string; project?: string }, whose: string): Files {
  const day = new Date(look.now).toISOString().slice(0, 10);
  return Object.fromEntries(
    reportFormats.map(({ extension, type, write }) => [
      `report.${extension}`,
      (): Made => ({
        body: write(reportAt(look, asked)),
        type,
        name: `${whose}-${look.isForecast ? "forecast-" : ""}${day}.${extension}`,
      }),
    ]),
  );
}

function made(look: Look, files: Files, whose: string, file: string, isToBuild = false): Artefact {
  const make = Object.hasOwn(files, file) ? files[file] : undefined;
  if (!make && file === BUILT)
    throw new Refusal(
      "not-found",
      `${isToBuild ? `${whose} has no base yet` : `Nothing is built of ${whose}`}, so there is no such file. There is: ${Object.keys(files).join(", ")}.`,
    );
  if (!make)
    throw new Refusal(
      "not-found",
      `There is no ${file.slice(0, 60)} of ${whose}. There is: ${Object.keys(files).join(", ")}.`,
    );
  return { ...make(), isPast: isForEver(look) };
}
