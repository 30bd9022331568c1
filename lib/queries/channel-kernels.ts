import { count, listed, listedText, shortCommit } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import { newest } from "../domain/known";
import { usesOf } from "../domain/uses";
import type { ChannelView, KernelsView } from "../domain/view/channel-view";
import { dayText } from "../domain/view/moment";
import type { Look } from "../log/look";
import { entryLink, linkTo } from "./reader";
import { repositoryOf } from "./source-name";

/** The base that a channel builds on, in the newest state known; that there is none yet; null where it builds nothing. */
export function baseView(look: Look, channel: string): ChannelView["base"] {
  const base = newest(look, `channel:${channel}`, "base");
  if (!base) return usesOf(look, channel).builds ? { said: [noneSaid(look.isNow)], facts: [] } : null;
  const { commit, path, series, manifest } = base.body;
  const repository = repositoryOf(look);
  const states = look.stream(`channel:${channel}`).filter((it) => it.kind === "base" && it.at <= look.now).length;
  return {
    said: [
      repository
        ? { href: `${repository}/blob/${commit}/${path}`, text: `${path} at ${shortCommit(commit)}` }
        : { code: `${path} at ${shortCommit(commit)}` },
      ". A project’s yml is judged as a delta to it.",
    ],
    facts: [
      {
        name: "Known since",
        said: [{ at: base.at, text: dayText(base.at, look.now) }, ", ", entryLink(look, base.seq)],
      },
      { name: "Kernel", said: manifest.kernel?.image ? [{ code: manifest.kernel.image }] : ["none named"] },
      { name: "Series", said: [series] },
      {
        name: "Holds",
        said: [
          listedText([
            `${manifest.init.length} of init`,
            count(manifest.onboot.length, "step at boot", "steps at boot"),
            count(manifest.services.length, "service"),
          ]),
        ],
      },
      { name: "States", said: [`${states} so far`] },
    ],
  };
}

const noneSaid = (isNow: boolean): string =>
  isNow ? "None is set yet, so no yml is made of it." : "None is known at this instant.";

/** The kernels of the record: of each line the newest, those that carry a project first. Null where the channel builds nothing. */
export function kernelsView(look: Look, channel: string): KernelsView | null {
  if (!newest(look, `channel:${channel}`, "base")) return null;
  const all = look
    .stream(`channel:${channel}`)
    .filter((fact): fact is Extract<typeof fact, { kind: "kernel" }> => fact.kind === "kernel" && fact.at <= look.now);
  const lines = new Map<string, FactOf<"kernel">>();
  for (const fact of all) lines.set(lineOf(fact), fact);
  const newestOfEach = [...lines.values()].sort(
    (a, b) =>
      Number(b.body.carries.length > 0) - Number(a.body.carries.length > 0) ||
      Number(b.body.base) - Number(a.body.base) ||
      b.at - a.at ||
      b.seq - a.seq,
  );
  const older = all.length - newestOfEach.length;
  return {
    note: `${count(newestOfEach.length, "line")}, the newest of each`,
    lines: newestOfEach.map(({ at, body }) => ({
      image: body.image,
      series: body.series,
      version: body.version || "not known",
      carries:
        body.carries.length > 0
          ? listed(body.carries.map((slug) => ({ href: linkTo(look, `/projects/${slug}`), text: slug })))
          : [{ muted: body.base ? "the base’s own" : "no project" }],
      arches: listedText(body.arches),
      seen: { at, text: dayText(at, look.now) },
    })),
    none: "No kernel is known yet.",
    all:
      older > 0
        ? { href: linkTo(look, "/history", { kind: "kernel" }), text: `${count(older, "earlier state")} in the log` }
        : null,
  };
}

/** A line of kernels: those that carry the same projects, or the plain ones of one series. */
const lineOf = ({ body }: FactOf<"kernel">): string =>
  body.carries.length > 0 ? `carries ${[...body.carries].sort().join(" ")}` : `plain ${body.series}`;
