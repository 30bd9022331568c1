import { shortCommit } from "../domain/explain/words";
import { newest } from "../domain/known";
import { type Change, deltaOf } from "../domain/manifest/delta";
import { pinOf } from "../domain/manifest/image";
import { dayText } from "../domain/view/moment";
import type { DeltaLine, DeltaView } from "../domain/view/project-view";
import type { Rich } from "../domain/view/rich";
import type { ProjectLook } from "./project";

/** What the candidate's yml changes in the channel's base. */
export function deltaView({ look, slug, channel, verdict }: ProjectLook): DeltaView {
  const base = newest(look, `channel:${channel}`, "base");
  const revision = verdict.candidate ? look.entry(verdict.candidate.seq) : undefined;
  const manifest = revision?.kind === "revision" ? revision.body.manifest : null;
  if (!base || !manifest)
    return {
      against: [],
      diff: null,
      lines: [],
      none: [manifest ? "No base is known at this instant." : `${slug} has no yml yet.`],
    };
  const delta = deltaOf(base.body.manifest, manifest.value);
  const skew: DeltaLine[] = delta.skew.map((it) => ({
    change: "skew",
    op: "skew",
    said: [{ code: it.image }, { muted: " where the base has " }, { code: pinOf(it.base) }],
  }));
  return {
    against: [
      { code: manifest.path.split("/").at(-1) ?? manifest.path },
      " against ",
      { code: base.body.path },
      ` of ${dayText(base.at, look.now)}, `,
      { code: shortCommit(base.body.commit) },
    ],
    diff: null,
    lines: [...delta.changes.map(lineOf), ...skew],
    none: delta.changes.length === 0 && skew.length === 0 ? ["It changes nothing of the base."] : null,
  };
}

const ops = { adds: "+ adds", drops: "- drops", changes: "changes", skew: "skew" } as const;
const line = (change: DeltaLine["change"], said: Rich): DeltaLine => ({ change, op: ops[change], said });
const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** One change of a delta, as a person would write it. */
function lineOf(change: Change): DeltaLine {
  switch (change.on) {
    case "kernel":
      return change.to === undefined
        ? { ...line("drops", [{ muted: `kernel ${change.field} ` }, { code: shown(change.from) }]) }
        : {
            change: "changes",
            op: "kernel",
            said: [
              ...(change.field === "image" ? [] : [{ muted: `${change.field} ` }]),
              { code: shown(change.to) },
              ...(change.from === undefined ? [] : [{ muted: " in place of " }, { code: shown(change.from) }]),
            ],
          };
    case "cmdline":
      return cmdlineLine(change);
    case "init":
      return line(change.does, [{ muted: "init " }, { code: change.image }]);
    case "files":
      return line(change.does, [{ muted: "file " }, { code: change.key }]);
    case "trust":
      return line(change.does, [{ muted: `trust ${change.list} ` }, { code: change.entry }]);
    case "other":
      return line(change.to === undefined ? "drops" : change.from === undefined ? "adds" : "changes", [
        { muted: "section " },
        { code: change.key },
      ]);
    default:
      return line(change.does, [
        { muted: `${change.on === "services" ? "service" : change.on} ` },
        { code: change.key },
      ]);
  }
}

function cmdlineLine(change: Extract<Change, { on: "cmdline" }>): DeltaLine {
  const token = { code: change.token };
  if (change.does === "sets")
    return line("changes", [
      { muted: "on the command line " },
      token,
      { muted: " in place of " },
      { code: change.from },
    ]);
  return line(change.does, [
    { muted: change.does === "adds" ? "to the command line " : "from the command line " },
    token,
  ]);
}
