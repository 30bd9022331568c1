import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fewestOpenFirst, inTheWay, nextSaid, tallyOf, tallySaid } from "@/lib/domain/explain/verdict";
import type { Saying } from "@/lib/domain/fact";
import { verdictOf } from "@/lib/domain/verdict";
import { plain } from "@/lib/domain/view/rich";
import { place } from "@/lib/log/append";
import { projects } from "@/prisma/seed/projects";
import { recordOf } from "@/prisma/seed/record";

/**
 * What the design's board says of each project at two instants, word by word: the first screen as it was drawn from the
 * record (face.md, `board` and `board-past`), and what the engine and its words make of the same record.
 */
type Row = readonly [project: string, verdict: string, next: string, way: string, open: number];

const july19: readonly Row[] = [
  [
    "wireguard",
    "Undetermined: 3 of 9 not shown yet.",
    "Of its own: say why not, for fresh and for upstream (maintainer).",
    "builds, boots, reviewed",
    3,
  ],
  [
    "miragesdk",
    "Undetermined: 3 of 8 not shown yet.",
    "Of its own: say why not, for trust and for PIE (maintainer).",
    "builds, boots, reviewed",
    3,
  ],
  [
    "landlock",
    "Not ready: 1 of 9 unmet, 3 not shown yet.",
    "Of its own: pin mobylinux/kernel-landlock:4.9.x (maintainer), and 1 reason.",
    "pinned, builds, boots, reviewed",
    4,
  ],
  [
    "shiftfs",
    "Not ready: 1 of 9 unmet, 3 not shown yet.",
    "Of its own: a roadmap (maintainer), and 2 reasons.",
    "roadmap, builds, boots, reviewed",
    4,
  ],
  [
    "ima-namespace",
    "Not ready: 2 of 9 unmet, 3 not shown yet.",
    "Of its own: a roadmap, BUG_ON_DATA_CORRUPTION on (maintainer).",
    "roadmap, builds, boots, hardening, reviewed",
    5,
  ],
  [
    "selinux",
    "Not ready: 1 of 9 unmet, 4 not shown yet.",
    "Of its own: pin mobylinux/kernel-selinux:4.9.x, be named again (maintainer), and 1 reason.",
    "maintainer, pinned, builds, boots, reviewed",
    5,
  ],
  [
    "okernel",
    "Not ready: 2 of 9 unmet, 4 not shown yet.",
    "Of its own: pin linuxkit/okernel:latest, set 18 kernel symbols (maintainer), and 2 more.",
    "maintainer, pinned, builds, boots, hardening, reviewed",
    6,
  ],
  [
    "ebpf",
    "Undetermined: 6 of 8 not shown yet.",
    "Of its own: somebody who looks after it; a yml. Nobody is named, so nobody is asked.",
    "maintainer, loads, pinned, builds, boots, reviewed",
    6,
  ],
  [
    "clear-containers",
    "Not ready: 3 of 9 unmet, 4 not shown yet.",
    "Of its own: give service rngd an image, pin linuxkit/kernel-clear-containers:4.9.x (maintainer), and 3 more.",
    "maintainer, loads, pinned, builds, boots, hardening, reviewed",
    7,
  ],
  [
    "kernel-config",
    "Not ready: 1 of 9 unmet, 6 not shown yet.",
    "Of its own: a roadmap, a yml (maintainer), and 2 more.",
    "roadmap, loads, pinned, builds, boots, hardening, reviewed",
    7,
  ],
  [
    "kspp",
    "Undetermined: 7 of 9 not shown yet.",
    "Of its own: be named again, a yml (maintainer), and 2 more.",
    "maintainer, loads, pinned, builds, boots, hardening, reviewed",
    7,
  ],
];

const june7: readonly Row[] = [
  [
    "selinux",
    "Not ready: 1 of 9 unmet, 3 not shown yet.",
    "Of its own: pin mobylinux/kernel-selinux:4.9.x (maintainer), and 1 reason.",
    "pinned, builds, boots, reviewed",
    4,
  ],
  [
    "wireguard",
    "Not ready: 1 of 9 unmet, 3 not shown yet.",
    "Of its own: a README (maintainer), and 2 reasons.",
    "readme, builds, boots, reviewed",
    4,
  ],
  [
    "miragesdk",
    "Not ready: 1 of 8 unmet, 3 not shown yet.",
    "Of its own: pin mobylinux/kernel:4.9.x (maintainer), and 1 reason.",
    "pinned, builds, boots, reviewed",
    4,
  ],
  [
    "ima-namespace",
    "Not ready: 2 of 9 unmet, 3 not shown yet.",
    "Of its own: a roadmap, BUG_ON_DATA_CORRUPTION on (maintainer).",
    "roadmap, builds, boots, hardening, reviewed",
    5,
  ],
  [
    "landlock",
    "Not ready: 2 of 9 unmet, 3 not shown yet.",
    "Of its own: a README, pin mobylinux/kernel-landlock:4.9.x (maintainer).",
    "readme, pinned, builds, boots, reviewed",
    5,
  ],
  [
    "okernel",
    "Not ready: 2 of 9 unmet, 3 not shown yet.",
    "Of its own: pin linuxkit/okernel:latest, set 18 kernel symbols (maintainer), and 1 reason.",
    "pinned, builds, boots, hardening, reviewed",
    5,
  ],
  [
    "clear-containers",
    "Not ready: 3 of 9 unmet, 3 not shown yet.",
    "Of its own: give service rngd an image, pin linuxkit/kernel-clear-containers:4.9.x (maintainer), and 2 more.",
    "loads, pinned, builds, boots, hardening, reviewed",
    6,
  ],
  [
    "kspp",
    "Not ready: 1 of 9 unmet, 6 not shown yet.",
    "Of its own: a README, a yml (maintainer), and 1 more.",
    "readme, loads, pinned, builds, boots, hardening, reviewed",
    7,
  ],
  [
    "ebpf",
    "Not ready: 1 of 8 unmet, 6 not shown yet.",
    "Of its own: a README; somebody who looks after it; a yml. Nobody is named, so nobody is asked.",
    "readme, maintainer, loads, pinned, builds, boots, reviewed",
    7,
  ],
  [
    "kernel-config",
    "Not ready: 2 of 9 unmet, 6 not shown yet.",
    "Of its own: a README, a roadmap (maintainer), and 3 more.",
    "readme, roadmap, loads, pinned, builds, boots, hardening, reviewed",
    8,
  ],
];

/** Of the rows below with this reason the mock counts a reason for each should, the steps of the project's page none for what the candidate meets. */
const COUNTED = "a should that the candidate asked for can meet as well is no reason more, as the steps have it";

/** Where the rows above leave the letter of the design, each for its reason: what the mock has, and what stands here. */
const otherwise: Readonly<Record<string, readonly [mock: string, here: string, why: string]>> = {
  "clear-containers 2017-07-19": [
    "pin its kernel (maintainer), and 5 more",
    "pin linuxkit/kernel-clear-containers:4.9.x (maintainer), and 3 more",
    `as every other row: which image; and ${COUNTED}`,
  ],
  "clear-containers 2017-06-07": [
    "pin its kernel (maintainer), and 3 more",
    "pin linuxkit/kernel-clear-containers:4.9.x (maintainer), and 2 more",
    `as every other row: which image; and ${COUNTED}`,
  ],
  "landlock 2017-07-19": [", and 3 reasons", ", and 1 reason", COUNTED],
  "ima-namespace 2017-07-19": [", and 1 reason", "", COUNTED],
  "selinux 2017-07-19": ["and 2 reasons", "and 1 reason", COUNTED],
  "okernel 2017-07-19": ["and 3 more", "and 2 more", COUNTED],
  "selinux 2017-06-07": ["and 2 reasons", "and 1 reason", COUNTED],
  "miragesdk 2017-06-07": ["and 2 reasons", "and 1 reason", COUNTED],
  "ima-namespace 2017-06-07": [", and 2 reasons", "", COUNTED],
  "landlock 2017-06-07": [", and 1 reason", "", COUNTED],
  "okernel 2017-06-07": ["and 2 reasons", "and 1 reason", COUNTED],
  "kspp 2017-07-19": [
    "put a yml forward",
    "a yml",
    "one wording of one thing, as in the rows of kernel-config and ebpf",
  ],
  "ebpf 2017-06-07": [
    "a README, somebody who looks after it; a yml.",
    "a README; somebody who looks after it; a yml. Nobody is named, so nobody is asked.",
    "as on 19 July",
  ],
  "kernel-config 2017-06-07": [
    "a README, a roadmap, a yml (maintainer), and 2 more",
    "a README, a roadmap (maintainer), and 3 more",
    "at most two by name, then the exact rest",
  ],
};

const facts = place(
  recordOf().map((entry) => ({ ...entry, via: null }) as unknown as Saying),
  { seq: 0, recordedAt: null },
  new Map(),
  (saying) => saying.at ?? 0,
);

function rowsAt(day: string): readonly Row[] {
  const now = Date.parse(`${day}T16:00:00Z`);
  const upTo = facts.findLastIndex((fact) => fact.recordedAt <= now) + 1;
  const left = new Set(["aws"]);
  const shown = projects.filter((it) => it.candidate && Date.parse(it.boardFrom) <= now && !left.has(it.slug));
  const judged = shown.map(({ slug, leads }) => {
    const verdict = verdictOf({ facts }, slug, "testing", { upTo, now });
    if (!verdict) throw new Error(`${slug} has no verdict.`);
    const isOrphaned =
      leads.length === 0 && verdict.standings.some((s) => s.key === "maintainer" && s.is === "unknown");
    return { slug, verdict, isOrphaned };
  });
  const keys = judged[0]?.verdict.standings.map((s) => s.key) ?? [];
  const faint = new Set(
    keys.filter((key) => judged.every(({ verdict }) => verdict.standings.find((s) => s.key === key)?.is === "unknown")),
  );
  return judged
    .sort((a, b) => fewestOpenFirst({ slug: a.slug, ...tallyOf(a.verdict) }, { slug: b.slug, ...tallyOf(b.verdict) }))
    .map(({ slug, verdict, isOrphaned }) => [
      slug,
      `${verdict.outcome.charAt(0).toUpperCase()}${verdict.outcome.slice(1)}${plain(tallySaid(verdict))}`,
      plain(nextSaid(verdict, faint, "Of its own", { isOrphaned, group: "the SIG" }) ?? []),
      inTheWay(verdict).join(", "),
      tallyOf(verdict).open,
    ]);
}

describe.each([
  ["2017-07-19", july19],
  ["2017-06-07", june7],
] as const)("the board at the meeting of %s", (day, rows) => {
  const made = rowsAt(day);
  it("has these rows, fewest open first", () => expect(made.map(([slug]) => slug)).toEqual(rows.map(([slug]) => slug)));
  it.each(rows.map((row) => [row[0], row] as const))("%s, word by word", (slug, row) => {
    expect(made.find(([it]) => it === slug)).toEqual(row);
  });
});

// ——— the same rows in the mock pages, where the design's folder stands beside the repository ———

const mocks = path.resolve(import.meta.dirname, "../../../shared/design/face");
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .trim();
function mockRows(file: string): readonly Row[] {
  const html = readFileSync(path.join(mocks, file), "utf8");
  return [...html.matchAll(/<tr class="row.*?<\/tr>/gs)].map(([row]) => {
    const part = (pattern: RegExp) => textOf(pattern.exec(row)?.[1] ?? "");
    const verdict = /<td class="verdict">(.*?)<span class="next">(.*?)<span class="way-m">(.*?)<\/span>/s.exec(row);
    return [
      part(/<th scope="row" class="name"><a[^>]*>(.*?)<\/a>/s),
      textOf(verdict?.[1] ?? ""),
      textOf(verdict?.[2] ?? ""),
      textOf(verdict?.[3] ?? "").replace("In the way: ", ""),
      Number(part(/class="open">(.*?)</)),
    ];
  });
}

describe.skipIf(!existsSync(mocks)).each([
  ["board.html", "2017-07-19", july19],
  ["board-past.html", "2017-06-07", june7],
] as const)("the mock %s", (file, day, rows) => {
  it("says the same, row by row, but for what is named above", () => {
    const expected = mockRows(file).map(([slug, verdict, next, way, open]): Row => {
      const other = otherwise[`${slug} ${day}`];
      return [slug, verdict, other ? next.replace(other[0], other[1]) : next, way, open];
    });
    expect(rows).toEqual(expected);
  });
});
