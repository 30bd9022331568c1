import type { Criterion } from "../criterion";
import type { Template } from "./template";

const builds = { kind: "ci", obligation: "must", group: "CI", waivable: false } as const;
const shown = { kind: "attested", binds: "project", secondPerson: false, waivable: true, evidence: "url" } as const;

/**
 * The first of the six that the record has. It is no part of the template: a first run makes one channel, and in a group
 * without `testing` nobody could ever soak there. The record's own policy has it, beside its channel `testing`.
 */
export const soakTesting: Criterion = {
  key: "soak-testing",
  short: "60 days",
  group: "Upkeep",
  title: "60 days in testing, ready throughout",
  kind: "soak",
  obligation: "must",
  why: "Two to three months of shipping a patch were named as what makes the case for it.",
  how: "Stay in testing for 60 days without leaving ready.",
  source: [{ file: "reports/2017-06-19-summit.md" }],
  appliesTo: [],
  waivable: true,
  channel: "testing",
  days: 60,
};

/** What was to be shown of a project before it leaves testing for LinuxKit itself, as the record has it: the other five. */
const criteria: readonly Criterion[] = [
  {
    ...builds,
    key: "ci-build-all",
    short: "builds all",
    title: "It builds on every kernel LinuxKit ships",
    why: "What is in the default kernel is in all of them.",
    how: "Post passing builds for every target.",
    source: [{ file: "reports/sig-security/2017-05-24.md" }, { commit: "e24cc5c77fd1dc27f9215ca05d3da3ac00931b10" }],
    appliesTo: [],
    checks: ["build"],
    targets: [
      { arch: "x86_64", series: "4.4" },
      { arch: "x86_64", series: "4.9" },
      { arch: "x86_64", series: "4.11" },
    ],
    origins: ["proved"],
    maxAge: "P14D",
    streak: 1,
    window: 5,
    maxFail: 0,
  },
  {
    ...builds,
    key: "ci-boot-suite",
    short: "in suite",
    title: "Its test is in LinuxKit’s own suite and passes",
    why: "WireGuard’s tests came a month after it did; they should come first.",
    how: "Add a case to the suite; post three passing runs in a row.",
    source: [{ file: "reports/sig-security/2017-05-24.md" }, { commit: "2129d1de21529b8f776ba4635741632745439373" }],
    appliesTo: [],
    checks: ["boot"],
    targets: [{ arch: "x86_64", series: "4.9" }],
    origins: ["proved"],
    maxAge: "P14D",
    streak: 3,
    window: 10,
    maxFail: 1,
  },
  {
    ...shown,
    key: "upstream-posted",
    ask: "its posting upstream",
    short: "posted",
    group: "Upkeep",
    title: "Its patches are posted upstream",
    obligation: "must",
    why: "Only patches on track to be upstreamed are to be carried.",
    how: "Link the posting of the series in use.",
    source: [{ commit: "67d021ad46d41021b03c552aeef3d8a9dc07a8f7", path: "docs/security.md" }],
    appliesTo: ["kernel"],
    validFor: "P90D",
    naAllowed: true,
    secondPerson: true,
  },
  {
    ...shown,
    key: "docs-in-docs",
    ask: "a place in docs/",
    short: "docs",
    group: "Documents",
    title: "Its documentation has a place in docs/",
    obligation: "should",
    why: "That is where WireGuard’s and logging’s went.",
    how: "Link the page.",
    source: [
      { commit: "332c4edf628e3c9ad2d003699adf9d2478d77591" },
      { commit: "638c455dd2761d859afef24ec1e13cb7e7ca8614" },
    ],
    appliesTo: [],
    validFor: "P365D",
    naAllowed: false,
  },
  {
    key: "maintainer-review",
    short: "maintainer review",
    group: "Review",
    title: "Two maintainers of LinuxKit have reviewed it",
    kind: "review",
    obligation: "must",
    why: "From here on they carry it.",
    how: "Two core maintainers who do not maintain the project accept the content.",
    source: [{ commit: "094a495b13380c9f5b805630290db5ad6e5d26bd" }],
    appliesTo: [],
    waivable: false,
    role: "core-maintainer",
    count: 2,
  },
];

/** What leaves testing: in the default kernel, the packages and the documentation of LinuxKit. */
export const linuxkitMainline: Template = {
  key: "linuxkit-mainline",
  title: "LinuxKit mainline",
  says: "For what leaves testing: on every kernel, in the suite, reviewed by core maintainers.",
  note: "Its CI has to be proved by the forge: a maintainer registers the repository that may speak for it first. Its sixth criterion, 60 days in testing, is left out: this makes one channel, and there is no testing beside it.",
  channel: {
    name: "mainline",
    blurb: "Part of LinuxKit: in the default kernel, packages and documentation.",
    base: "linuxkit.yml",
  },
  policy: {
    rule: { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 7, perOrganisation: true },
    floor: ["x86_64"],
    graceDays: 28,
    settleDays: 14,
    migrationDays: 28,
    criteria: [...criteria],
  },
};
