import type { CriterionOf } from "../criterion";
import { ci, hardening, theYml } from "./linuxkit-testing-computed";
import { code, lookedAfter } from "./linuxkit-testing-shown";
import type { Template } from "./template";

const review: CriterionOf<"review"> = {
  key: "sig-review",
  short: "reviewed",
  group: "Review",
  title: "Two members of the SIG have reviewed it",
  kind: "review",
  obligation: "must",
  why: "The question was how the community decides to carry patches; a deep dive shows a project, a review answers for it.",
  how: "Two people of the SIG who do not maintain the project accept the candidate’s content.",
  source: [{ file: "reports/2017-06-19-summit.md" }, { file: "reports/sig-security/2017-06-07.md" }],
  appliesTo: [],
  waivable: false,
  role: "voter",
  count: 2,
};

/** What LinuxKit's Security SIG asked of its projects, as its notes have it. The record's policy is this very value. */
export const linuxkitTesting: Template = {
  key: "linuxkit-testing",
  title: "LinuxKit testing",
  says: "Fourteen criteria; a yml as a delta to a base, CI on kernels.",
  channel: {
    name: "testing",
    blurb: "Security projects that build, boot and are looked after, for people who try them before they are LinuxKit.",
    base: "linuxkit.yml",
  },
  policy: {
    rule: { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 7, perOrganisation: true },
    floor: ["x86_64"],
    graceDays: 28,
    settleDays: 14,
    migrationDays: 28,
    criteria: [...lookedAfter, ...theYml, ...ci, hardening, ...code, review],
  },
};
