import { createHash } from "node:crypto";
import type { Fact } from "@/lib/domain/fact";
import type { Report } from "@/lib/domain/report/report";
import { reportOf } from "@/lib/domain/report/report-of";
import { digestValueOf, type Verdict } from "@/lib/domain/verdict";
import {
  aCandidate,
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aReview,
  aRun,
  contentOf,
  instant,
  posted,
  published,
} from "./make";

/** A small channel with one member, one project that is ready, one that is not, and one that nobody has looked at. */

const policy = aPolicy(
  [
    aCriterion("attested", "readme", { title: "A README says how to get started", ask: "a README" }),
    aCriterion("attested", "upstream", { obligation: "should", title: "It is on the way upstream" }),
    aCriterion("ci", "builds", { title: "It builds in CI" }),
    aCriterion("review", "reviewed", { title: "Two members have reviewed it" }),
  ],
  { rule: { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 7, perOrganisation: false } },
);

/** What a hostile maintainer writes. */
export const HOSTILE = "=cmd|' /C calc'!A0\n# Ready\n| x | [y](javascript:z) <b>@chair</b> `#12` &lt;";

const said = (slug: string, at: string) => ({ stream: `project:${slug}` as const, at });
const shown = (slug: string): readonly Fact[] => [
  anAttestation("readme", { text: `${slug} has a README.` }, said(slug, "07-02")),
  anAttestation("upstream", {}, said(slug, "07-02")),
  aRun({ content: slug, runId: "7" }, said(slug, "07-14")),
  aReview(slug, { ...said(slug, "07-03"), by: "voter-intel" }),
  aReview(slug, { ...said(slug, "07-03"), by: "voter-hpe" }),
];
const entered = (slug: string, word = slug) => [aProject(slug), aCandidate(word, said(slug, "06-01"))];

const meeting = (date: string) =>
  aFact(
    "meeting",
    {
      date: `2017-${date}`,
      localTime: "18:00",
      scribe: null,
      recording: null,
      agenda: [],
      deepDive: null,
      next: null,
      updates: [],
      notes: [],
      masterAtStart: null,
      source: [],
    },
    { stream: "instance", at: `${date} 16:00` },
  );

/** The log of that channel up to 19 July 2017. */
export const aReportLog = (): readonly Fact[] =>
  aLog(
    ...inOrder(
      aFact("instance", { name: "The SIG", practice: true, said: "Practice." }, { stream: "instance", at: "03-12" }),
      aFact(
        "channel",
        { channel: "testing", blurb: "", rank: 1, retrospective: false, source: [] },
        { stream: "channel:testing", at: "03-12" },
      ),
      published(policy),
      anAppointment("voter-intel", "voter"),
      anAppointment("voter-hpe", "voter"),
      ...["wireguard", "landlock", "shiftfs", "kspp"].flatMap((slug) => entered(slug)),
      ...shown("landlock"),
      meeting("07-05"),
      ...shown("wireguard"),
      anAttestation("upstream", { claim: "unmet", text: "Not sent yet." }, said("wireguard", "07-06")),
      aReason("upstream", "claimed-unmet", "wireguard", { ...said("wireguard", "07-07"), by: "maintainer" }),
      anAttestation("readme", { claim: "unmet", text: HOSTILE }, said("shiftfs", "07-08")),
      aRun(
        {
          content: "wireguard",
          runId: "8",
          origin: { ...posted(), name: "lab | machine" } as ReturnType<typeof posted>,
        },
        said("wireguard", "07-15"),
      ),
      aFact(
        "decision",
        {
          by: "gate",
          channel: "testing",
          what: "admit",
          content: contentOf("wireguard"),
          rule: "hand count",
          handCount: {
            meeting: "2017-07-12",
            eligible: 2,
            for: 2,
            against: 0,
            abstain: 0,
            openedAt: "2017-07-05T16:00:00.000Z",
          },
          verdict: {
            rules: 1,
            digest: "d".repeat(64),
            outcome: "ready",
            policyVersion: 1,
            upTo: 30,
            now: "2017-07-16T00:00:00.000Z",
          },
          text: "Both for it.",
        },
        { ...said("wireguard", "07-16"), by: "chair" },
      ),
      aFact(
        "decision",
        {
          by: "record",
          id: "default",
          what: "graduate",
          projects: ["wireguard"],
          said: "WireGuard enters the default kernels.",
          sources: [],
        },
        { ...said("wireguard", "07-17"), by: { kind: "record", id: "sig" }, course: "record" },
      ),
    ),
  );

const inOrder = (...facts: readonly Fact[]): readonly Fact[] => [...facts].sort((a, b) => a.at - b.at);

export const digestOf = (verdict: Verdict): string =>
  createHash("sha256")
    .update(JSON.stringify(digestValueOf(verdict)))
    .digest("hex");

type Changes = {
  readonly project?: string | null;
  readonly log?: readonly Fact[];
  readonly practice?: boolean;
  readonly isForecast?: boolean;
};

/** The report of it, of the whole channel unless a project is named. */
export const aReport = ({
  project = null,
  log = aReportLog(),
  practice = true,
  isForecast = false,
}: Changes = {}): Report =>
  reportOf(aKnown(log, { practice }), {
    channel: "testing",
    project,
    isForecast,
    since: { meeting: "2017-07-05", at: instant("07-05 16:00") },
    digestOf,
  });
