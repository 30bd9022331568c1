import { z } from "zod";
import { TokenIn } from "@/lib/auth/tokens";
import type { Uses } from "@/lib/domain/uses";
import { Candidate } from "@/lib/formats/revision";
import { Invite } from "@/lib/http/invite";
import { junitQuery } from "@/lib/http/junit";
import type { Described } from "@/lib/http/openapi";
import { NewSecret } from "@/lib/http/webhook-secret";
import { Check } from "@/lib/queries/check-answer";
import { WhatIf } from "@/lib/queries/policy-what-if";
import { accept } from "@/lib/verbs/accept";
import { Admit, admit, remove } from "@/lib/verbs/admit";
import { acceptHandOver, declineHandOver } from "@/lib/verbs/answer-hand-over";
import { appoint } from "@/lib/verbs/appoint";
import { askForReview } from "@/lib/verbs/ask-for-review";
import { AskWaiver } from "@/lib/verbs/ask-waiver";
import { attest } from "@/lib/verbs/attest";
import { giveReason } from "@/lib/verbs/give-reason";
import { demote, graduate } from "@/lib/verbs/graduate";
import { grantWaiver } from "@/lib/verbs/grant-waiver";
import { offerHandOver, overrideHandOver } from "@/lib/verbs/hand-over";
import { publishPolicy } from "@/lib/verbs/publish-policy";
import { putForward } from "@/lib/verbs/put-forward";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { editProject, registerProjects } from "@/lib/verbs/register-project";
import { registerSource } from "@/lib/verbs/register-source";
import { review } from "@/lib/verbs/review";
import { revokeSource } from "@/lib/verbs/revoke-source";
import { revokeWaiver } from "@/lib/verbs/revoke-waiver";
import { withdraw } from "@/lib/verbs/withdraw";
import { addressesFor } from "./addresses";

type Takes = Pick<Described, "input" | "media" | "from" | "query" | "by">;

const onProject = (verb: { readonly input: z.ZodType }): Takes => ({ input: verb.input, from: ["project"] });
const takesBack: Takes = { input: withdraw.input, from: ["fact", "kind"] };
const decides = (what: string, verb: { readonly input: z.ZodType }) =>
  z.intersection(z.object({ what: z.literal(what) }), verb.input);

/** What each write takes: the schema that its door parses it by. */
const writes: Readonly<Record<string, Takes>> = {
  "POST /api/v1/channels/{channel}/decisions": {
    input: z.union([
      decides("admit", admit),
      decides("graduate", graduate),
      decides("demote", demote),
      decides("remove", remove),
    ]),
    from: ["channel"],
  },
  "POST /api/v1/channels/{channel}/policies": { input: publishPolicy.input, from: ["channel"] },
  "POST /api/v1/channels/{channel}/policy/what-if": { input: WhatIf, by: "anybody" },
  "POST /api/v1/projects": { input: registerProjects.input },
  "PATCH /api/v1/projects/{slug}": onProject(editProject),
  "POST /api/v1/projects/{slug}/revisions": { ...onProject(putForward), query: ["dry-run"] },
  "POST /api/v1/projects/{slug}/attestations": onProject(attest),
  "POST /api/v1/projects/{slug}/reasons": onProject(giveReason),
  "POST /api/v1/projects/{slug}/reviews": onProject(review),
  "POST /api/v1/projects/{slug}/review-requests": onProject(askForReview),
  "POST /api/v1/attestations/{seq}/acceptance": { input: accept.input, from: ["attestation"] },
  "POST /api/v1/attestations/{seq}/withdrawal": takesBack,
  "POST /api/v1/acceptances/{seq}/withdrawal": takesBack,
  "POST /api/v1/reasons/{seq}/withdrawal": takesBack,
  "POST /api/v1/reviews/{seq}/withdrawal": takesBack,
  "POST /api/v1/review-requests/{seq}/withdrawal": takesBack,
  "POST /api/v1/waivers": { input: AskWaiver },
  "POST /api/v1/waivers/{seq}/grant": { input: grantWaiver.input, from: ["waiver"] },
  "POST /api/v1/waivers/{seq}/revoke": { input: revokeWaiver.input, from: ["waiver"] },
  "POST /api/v1/appointments": { input: appoint.input },
  "POST /api/v1/appointments/{seq}/end": takesBack,
  "POST /api/v1/hand-over/{seq}/withdrawal": takesBack,
  "POST /api/v1/hand-over": {
    input: z.union([
      decides("offer", offerHandOver),
      decides("accept", acceptHandOver),
      decides("decline", declineHandOver),
      decides("override", overrideHandOver),
    ]),
  },
  "POST /api/v1/invitations": { input: Invite, by: "session" },
  "POST /api/v1/invitations/{id}/revocation": { by: "session" },
  "POST /api/v1/invitations/{id}/renewal": { by: "session" },
  "POST /api/v1/ci/runs": { input: recordCiRuns.input },
  "POST /api/v1/ci/junit": { media: "application/xml", query: junitQuery },
  "POST /api/v1/projects/{slug}/sources": { input: registerSource.input, from: ["project", "channel"] },
  "POST /api/v1/channels/{channel}/sources": { input: registerSource.input, from: ["channel", "project"] },
  "POST /api/v1/sources/{seq}/withdrawal": { input: revokeSource.input, from: ["source"] },
  "POST /api/v1/sources/{seq}/secrets": { input: NewSecret, from: ["source"], by: "session" },
  "POST /api/v1/deliveries/{id}/replay": { by: "session" },
  "POST /api/v1/webhooks/github": { input: z.looseObject({}), query: ["source"], by: "forge" },
  "POST /api/v1/webhooks/gitlab": { input: z.looseObject({}), query: ["source"], by: "forge" },
  "POST /api/v1/tokens": { input: TokenIn, by: "session" },
  "DELETE /api/v1/tokens/{id}": { by: "session" },
  "POST /api/v1/tokens/{id}/revocation": { by: "session" },
  "POST /api/v1/check": { input: Check, by: "anybody" },
};

/** What each read may be asked beside the instant. */
const reads: Readonly<Record<string, readonly string[]>> = {
  "GET /api/v1/channels": ["limit", "cursor"],
  "GET /api/v1/projects": ["repository", "channel", "limit", "cursor"],
  "GET /api/v1/projects/{slug}": ["channel"],
  "GET /api/v1/projects/{slug}/verdict": ["channel"],
  "GET /api/v1/changes": ["since", "until", "channel", "project", "limit", "cursor"],
  "GET /api/v1/waivers": ["project", "channel", "limit", "cursor"],
  "GET /api/v1/log": ["after", "limit", "cursor"],
  "GET /api/v1/events": ["project", "channel", "since"],
};
const timeless = ["/api/v1", "/api/v1/problems", "/api/v1/openapi.json"];

/** What a write takes of a group that does without something: a candidate is its commit and tree, no hand is counted. */
const without = ({ builds, votes }: Uses): Readonly<Record<string, Takes>> => ({
  ...(!builds && {
    "POST /api/v1/projects/{slug}/revisions": {
      input: Candidate.omit({ manifest: true, manifestPath: true, configurations: true }),
      from: ["project"],
      query: ["dry-run"],
    },
  }),
  ...(!votes && {
    "POST /api/v1/channels/{channel}/decisions": {
      input: z.union([
        z.intersection(z.object({ what: z.enum(["admit", "graduate"]) }), Admit.omit({ handCount: true })),
        decides("demote", demote),
        decides("remove", remove),
      ]),
      from: ["channel"],
    },
  }),
});

/** Kinds that a body may have and nobody of the group uses. */
const neverOf = ({ builds, votes }: Uses): readonly string[] => [
  ...(builds ? [] : ["manifest", "kernel"]),
  ...(votes ? [] : ["hand count"]),
];

/** Every address of a group, by what it uses, with what it takes. */
export function describedFor(uses: Uses): readonly Described[] {
  const takes = { ...writes, ...without(uses) };
  const never = neverOf(uses);
  return addressesFor(uses).map((address) => {
    const key = `${address.method} ${address.path}`;
    if (address.method !== "GET") return { ...address, ...takes[key], never };
    const query = timeless.includes(address.path) ? [] : ["at", ...(reads[key] ?? [])];
    return { ...address, query };
  });
}
