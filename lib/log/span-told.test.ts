import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import {
  aBase,
  aCandidate,
  aCriterion,
  aLog,
  anAcceptance,
  anAdmission,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aReview,
  aReviewRequest,
  aRun,
  CHANNEL,
  instant,
  PROJECT,
  proved,
  published,
} from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import { aGrant, aWaiver } from "@/tests/support/make-waiver";
import { dialectAt } from "../domain/manifest/dialects";
import { addTo, besideOf, ended, MADE, type Stretch } from "../domain/stretches";
import { verdictOf } from "../domain/verdict";
import { readLinuxkitYml } from "../formats/linuxkit-yml";
import { rowOf, standingRow } from "./span-told";

/** Every kind of criterion, one that does not apply, one that is waived, one with a reason: all that a row can say. */
const criteria = [
  aCriterion("attested", "roadmap", { secondPerson: true }),
  aCriterion("attested", "readme"),
  aCriterion("attested", "upstream", { obligation: "should" }),
  aCriterion("attested", "wireless", { appliesTo: ["wireless"] }),
  aCriterion("ci", "builds"),
  aCriterion("manifest", "pinned", { rule: "pinned" }),
  aCriterion("kernel", "hardened"),
  aCriterion("review", "reviewed"),
  aCriterion("soak", "soaked", { channel: "lab" }),
  aCriterion("needs", "with-landlock"),
];
const yml = (image: string) =>
  readLinuxkitYml(`kernel:\n  image: "linuxkit/kernel:4.9.38"\nservices:\n  - name: wg\n    image: "${image}"\n`, {
    path: "wireguard.yml",
    dialect: dialectAt(instant("06-01")),
  });
const lab = aPolicy([aCriterion("attested", "readme", { obligation: "should" })], { channel: "lab" });
const log = () =>
  aLog(
    published(aPolicy(criteria, { floor: ["x86_64"] })),
    published(lab, { stream: "channel:lab" }),
    aProject(),
    aProject("landlock"),
    anAppointment("maintainer", "maintainer"),
    anAppointment("voter", "voter", { organisation: "Intel" }),
    anAppointment("other voter", "voter", { organisation: "ARM" }),
    aBase(yml("wg:1").value),
    aSource({}, { at: "05-03" }),
    aCandidate("one", {}, { manifest: yml("wg"), configurations: [aConfiguration({ PANIC_ON_OOPS: "m" })] }),
    anAttestation("roadmap", { url: "https://example.org/roadmap" }, { at: "07-01" }),
    anAcceptance(11, { at: "07-02" }),
    aWaiver(),
    aGrant(13, "voter"),
    aGrant(13, "other voter"),
    aReason("upstream", "missing", "one", { at: "07-04" }),
    aRun({ url: "https://ci.example.org/1" }, { at: "07-05" }),
    aRun({ outcome: "failed", origin: proved(9), runId: "two" }, { at: "07-06" }),
    aReview("one", { at: "07-06" }),
    aReview("one", { at: "07-07", by: "other voter" }, false),
    aReviewRequest("one", ["voter"], { at: "07-07" }),
    anAdmission("landlock"),
  );

/** What a value is made of, a line each: `legs[].target.arch: string`. */
function shapeOf(value: unknown, at = ""): readonly string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [`${at}[]: empty`] : value.flatMap((it) => shapeOf(it, `${at}[]`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, it]) => shapeOf(it, `${at}.${key}`));
  return [`${at}: ${value === null ? "null" : typeof value}`];
}

it("what the table keeps of a verdict is of the shape that MADE names", () => {
  const facts = log();
  const verdict = verdictOf({ facts }, PROJECT, CHANNEL, { upTo: facts.length, now: instant("07-19") });
  if (!verdict) throw new Error("There is a policy.");
  const stretches: Stretch[] = [];
  addTo(stretches, { verdict, by: "entry" }, besideOf(facts, verdict));
  const row = rowOf(ended(stretches), 1, null);
  const standings = ended(stretches).verdict.standings.map((s) => JSON.parse(standingRow(s).body));
  expect(new Set(standings.map(({ detail }) => detail.of))).toEqual(
    new Set(["attested", "rule", "ci", "manifest", "kernel", "review", "soak", "needs"]),
  );
  const lines = [
    ...shapeOf({ ...row, body: JSON.parse(row.body) }, "row"),
    ...standings.flatMap((it) => shapeOf(it, `standing of ${it.detail.of}`)),
  ];
  const is = [`MADE ${MADE}`, ...[...new Set(lines)].sort()].join("\n");
  const golden = readFileSync(path.join(import.meta.dirname, "span-told.golden.txt"), "utf8").trim();
  expect(
    is,
    `What the table of spans keeps has another shape. Rows that are there were written with the old one: raise MADE in lib/domain/stretches.ts by one, so that they are written anew, and put these lines into lib/log/span-told.golden.txt:\n${is}\n`,
  ).toBe(golden);
});
