import { expect, test } from "vitest";
import { aReport } from "@/tests/support/make-report";
import type { ReportProject, ReportStanding } from "../report/report";
import { type NotKnown, notKnownSaid } from "./not-known";

const [project] = aReport().others;
const [standing] = project?.standings ?? [];
const without = (slug: string, kinds: readonly ReportStanding["kind"][]): ReportProject => ({
  ...(project as ReportProject),
  project: slug,
  standings: kinds.map((kind) => ({ ...(standing as ReportStanding), kind, is: "unknown", cause: "missing" })),
});
const all: NotKnown = {
  projects: [],
  asks: new Set(["ci", "review"]),
  hasRun: true,
  hasReview: true,
  hasVote: true,
  votes: true,
  silence: undefined,
  members: 0,
  builds: true,
  entries: { all: 10, byRecord: 0 },
};

test.each<[string, Partial<NotKnown>, readonly string[]]>([
  ["nothing is missing", {}, []],
  ["no run", { hasRun: false }, ["No CI run of any project is known, passed or failed."]],
  [
    "no run of one project",
    { hasRun: false, projects: [without("kspp", ["attested"])] },
    ["No CI run of kspp is known, passed or failed."],
  ],
  [
    "silence is the record's, and said once",
    { hasRun: false, hasReview: false, silence: "No test named a project, and no review is on record." },
    ["No CI run of any project is known, passed or failed. No test named a project, and no review is on record."],
  ],
  ["no review", { hasReview: false }, ["No review of any project is known."]],
  ["no vote", { hasVote: false }, ["No vote of the group is recorded."]],
  [
    "what is not asked for is not missed",
    { hasRun: false, hasReview: false, hasVote: false, votes: false, asks: new Set() },
    [],
  ],
  [
    "no yml",
    {
      projects: [without("kspp", ["manifest", "kernel"]), without("ebpf", ["manifest"]), without("aws", ["manifest"])],
    },
    [
      "kspp has no yml; 2 criteria of it cannot be judged.",
      "aws and ebpf have no yml; 1 criterion of each cannot be judged.",
    ],
  ],
  ["a kernel configuration alone is not a yml", { projects: [without("kspp", ["kernel"])] }, []],
  [
    "two members that nobody booted together",
    { members: 2 },
    ["Whether what is in the channel boots together is not known: no run of the combination is recorded."],
  ],
  ["nothing is built", { members: 2, builds: false }, []],
  [
    "the record's entries",
    { entries: { all: 10, byRecord: 7 } },
    ["7 of 10 entries behind this report are told by the record, which often does not note who spoke."],
  ],
])("%s", (_, changes, said) => expect(notKnownSaid({ ...all, ...changes })).toEqual(said));
