import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { textOf } from "@/lib/domain/instant";
import { type Act, permissions } from "@/lib/domain/permissions";
import { smallGroup } from "@/lib/domain/templates/small-group";
import { accept } from "@/lib/verbs/accept";
import { admit, remove } from "@/lib/verbs/admit";
import { acceptHandOver } from "@/lib/verbs/answer-hand-over";
import { appoint } from "@/lib/verbs/appoint";
import { askForReview } from "@/lib/verbs/ask-for-review";
import { askWaiver } from "@/lib/verbs/ask-waiver";
import { attest } from "@/lib/verbs/attest";
import { giveReason } from "@/lib/verbs/give-reason";
import { grantWaiver } from "@/lib/verbs/grant-waiver";
import { offerHandOver, overrideHandOver } from "@/lib/verbs/hand-over";
import { moveClock } from "@/lib/verbs/move-clock";
import { publishPolicy } from "@/lib/verbs/publish-policy";
import { putForward } from "@/lib/verbs/put-forward";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { editProject, registerProjects } from "@/lib/verbs/register-project";
import { registerSource } from "@/lib/verbs/register-source";
import { review } from "@/lib/verbs/review";
import { revokeSource } from "@/lib/verbs/revoke-source";
import { revokeWaiver } from "@/lib/verbs/revoke-waiver";
import { setBase } from "@/lib/verbs/set-base";
import { setUp } from "@/lib/verbs/set-up";
import { withdraw } from "@/lib/verbs/withdraw";
import { act, aGroup, person, refusal } from "../support/act";
import {
  aCriterion,
  aFact,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  contentOf,
  instant,
  published,
} from "../support/make";
import { aSource } from "../support/make-source";
import { aWaiver } from "../support/make-waiver";

/**
 * The whole product, role by act, as the door for forms has it: who is signed in, and the verb. Over HTTP it is walked in
 * tests/http/permissions.test.ts. Written out, and not made from the table that it tests.
 */
const roles = ["stranger", "maintainer", "other maintainer", "CI", "voter", "release engineer", "chair"] as const;

const elsewhere = anAppointment("other maintainer", "maintainer");
const group = aLog(
  ...aGroup(
    { ...elsewhere, stream: "project:landlock", body: { ...elsewhere.body, of: { project: "landlock" } } } as Fact,
    { ...inProject(anAppointment("CI", "ci")) },
    anAppointment("release engineer", "release engineer"),
    anAttestation("pie"),
  ),
);
const CLAIM = group.length;
const APPOINTMENT = group.findIndex((fact) => fact.kind === "appointment" && fact.body.who === "other voter") + 1;
const SEAT = group.findIndex((fact) => fact.kind === "appointment" && fact.body.who === "voter") + 1;
const offer = { step: "offer", appointment: SEAT, to: "stranger" } as const;
const offered = aLog(...group, aFact("hand-over", offer, { by: "voter", stream: "channel:testing" }));
const open = aLog(...group, published(aPolicy([ready()], { version: 2 }), { at: "07-02" }), anAttestation("named"));
const forWaiver = { project: "wireguard", criteria: ["readme"], text: "So.", risk: "Some.", until: "2017-09-01" };
const asked = aLog(...group, aWaiver());
const another = aLog(...group, aWaiver({}, { by: "somebody else" }));
const inside = aLog(...open, admitted());
const ours = aLog(...group, aSource());
const ofBase = aLog(...group, aSource({}, { stream: "channel:testing", by: "chair" }));
const project = "wireguard";
const unpublished = aLog(...group.filter((fact) => fact.kind !== "policy"));
const building = aLog(...group, published(aPolicy([aCriterion("manifest", "loads")], { version: 2 }), { at: "07-02" }));
/** The same people before there is a channel. */
const empty = aLog(...group.filter((fact) => !fact.stream.startsWith("channel:")));
const begun = { name: "Field tools", template: "small-group", projects: [] };

type Case = { readonly may: string; readonly does: (by: string) => unknown };
const cases: { readonly [A in Act]: Case } = {
  attest: { may: "maintainer", does: (by) => act(attest, by, { project, criterion: "named", text: "me" }, group) },
  "give-reason": {
    may: "maintainer",
    does: (by) => act(giveReason, by, { project, criterion: "upstream", text: "So." }, group),
  },
  "put-forward": {
    may: "maintainer, CI",
    does: (by) => act(putForward, by, { project, ...contentOf("two") }, group),
  },
  "ask-for-review": { may: "maintainer", does: (by) => act(askForReview, by, { project, of: ["other voter"] }, group) },
  "edit-project": { may: "maintainer, chair", does: (by) => act(editProject, by, { project, summary: "New." }, group) },
  "tag-project": { may: "chair", does: (by) => act(editProject, by, { project, tags: [] }, group) },
  "register-project": {
    may: "chair",
    does: (by) =>
      act(registerProjects, by, { slug: "tpm", summary: "Keys.", repository: "https://example.com/tpm" }, group),
  },
  accept: { may: "voter", does: (by) => act(accept, by, { attestation: CLAIM }, group) },
  review: { may: "voter", does: (by) => act(review, by, { project, accepts: true, text: "Read." }, group) },
  "record-ci": {
    may: "maintainer, CI, chair",
    does: (by) =>
      act(
        recordCiRuns,
        by,
        {
          project,
          check: "build",
          target: "x86_64/4.9",
          revision: contentOf("one").commit,
          runId: "1",
          outcome: "passed",
        },
        group,
      ),
  },
  "record-reference": {
    may: "chair",
    does: (by) =>
      act(
        recordCiRuns,
        by,
        {
          channel: "testing",
          check: "build",
          target: "x86_64/4.9",
          revision: contentOf("base").commit,
          runId: "1",
          outcome: "passed",
        },
        group,
      ),
  },
  "register-source": {
    may: "maintainer, chair",
    does: (by) => act(registerSource, by, { project, forge: "github", repository: "wireguard/wireguard" }, group),
  },
  "register-channel-source": {
    may: "chair",
    does: (by) => act(registerSource, by, { channel: "testing", forge: "github", repository: "linuxkit/ci" }, group),
  },
  "revoke-source": { may: "maintainer, chair", does: (by) => act(revokeSource, by, { source: ours.length }, ours) },
  "revoke-channel-source": {
    may: "chair",
    does: (by) => act(revokeSource, by, { source: ofBase.length }, ofBase),
  },
  "ask-waiver": { may: "maintainer", does: (by) => act(askWaiver, by, forWaiver, group) },
  "grant-waiver": { may: "voter", does: (by) => act(grantWaiver, by, { waiver: asked.length }, asked) },
  "revoke-waiver": {
    may: "chair",
    does: (by) => act(revokeWaiver, by, { waiver: another.length, text: "So." }, another),
  },
  "take-back-waiver": {
    may: "maintainer, chair",
    does: (by) => act(revokeWaiver, by, { waiver: asked.length, text: "So." }, asked),
  },
  withdraw: { may: "maintainer", does: (by) => act(withdraw, by, { fact: CLAIM }, group) },
  appoint: {
    may: "chair",
    does: (by) => act(appoint, by, { who: "x", role: "voter", of: { channel: "testing" } }, group),
  },
  "hand-over": {
    may: "voter",
    does: (by) => act(offerHandOver, by, { appointment: SEAT, to: "x" }, group),
  },
  "take-over": { may: "stranger", does: (by) => act(acceptHandOver, by, { offer: offered.length }, offered) },
  "override-hand-over": {
    may: "chair",
    does: (by) => act(overrideHandOver, by, { appointment: SEAT, to: "x", text: "So." }, group),
  },
  "end-appointment": { may: "chair", does: (by) => act(withdraw, by, { fact: APPOINTMENT }, group) },
  admit: { may: "chair", does: (by) => act(admit, by, { project }, open) },
  remove: { may: "chair", does: (by) => act(remove, by, { project, text: "Gone." }, inside) },
  "set-up": { may: "chair", does: (by) => act(setUp, by, begun, empty) },
  "make-channel": { may: "chair", does: (by) => act(setUp, by, begun, empty) },
  "set-base": {
    may: "chair",
    does: (by) =>
      act(
        setBase,
        by,
        { yml: "kernel:\n  image: a:b\n", commit: "a".repeat(40), path: "base.yml", series: "4.9" },
        building,
      ),
  },
  "publish-policy": {
    may: "chair",
    does: (by) => act(publishPolicy, by, { channel: "testing", policy: smallGroup.policy }, unpublished),
  },
  "move-clock": {
    may: roles.join(", "),
    does: (by) => act(moveClock, by, { by: "1 day" }, group, { practice: true }),
  },
};

const product = Object.entries(cases).flatMap(([name, { may, does }]) =>
  roles.map((role) => [role, may.split(", ").includes(role) ? "may" : "may not", name as Act, does] as const),
);

describe("who may do what, by a form", () => {
  it.each(product)("the %s %s: %s", (role, may, name, does) => {
    if (may === "may not") expect(refusal(() => does(role))).toMatch(/^not-permitted: Not /);
    else expect(does(role)).toMatchObject({ kinds: expect.arrayContaining([permissions[name].says]) });
  });
});

it("whom the policy lets review: of `anyone`, everybody signed in but its maintainers", () => {
  const open = aCriterion("review", "sig-review", { role: "anyone", count: 1 });
  const log = aLog(...group, published(aPolicy([open], { version: 2 }), { at: "07-02" }));
  const able = roles.filter((by) => {
    try {
      return act(review, by, { project, accepts: true, text: "Read." }, log).kinds.length === 1;
    } catch {
      return false;
    }
  });
  expect(able).toEqual(["stranger", "other maintainer", "CI", "voter", "release engineer", "chair"]);
});

it("a role counts from its beginning and not from its end on", () => {
  const until = (end: string) => aGroup({ ...anAppointment("guest", "maintainer", { from: "07-10", until: end }) });
  const mark = (log: readonly Fact[], now: string) =>
    act(attest, person("guest"), { project, criterion: "named", text: "x" }, log, { now: instant(now) });
  expect(mark(until("07-19"), "07-18 23:59").kinds).toEqual(["attestation"]);
  for (const now of ["07-09 23:59", "07-19 00:00"])
    expect(refusal(() => mark(until("07-19"), now))).toMatch(/^not-permitted: /);
});

function inProject(fact: Fact): Fact {
  return { ...fact, stream: "project:wireguard", body: { ...fact.body, of: { project: "wireguard" } } } as Fact;
}

function ready() {
  const [, named] = aGroup().flatMap((fact) => (fact.kind === "policy" ? fact.body.policy.criteria : []));
  if (named?.kind !== "attested") throw new Error("The group's policy begins with what people mark.");
  return { ...named, evidence: "none" as const };
}

function admitted(): Fact {
  const verdict = { rules: 1, digest: "", outcome: "ready", policyVersion: 2, upTo: 1, now: textOf(instant("07-02")) };
  return aFact(
    "decision",
    { by: "gate", channel: "testing", what: "admit", content: null, rule: "chair", verdict, text: "" },
    { by: "chair", at: "07-03" },
  );
}
