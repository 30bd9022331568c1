import type { Uses } from "@/lib/domain/uses";

type Address = {
  readonly method: string;
  readonly path: string;
  readonly does: string;
  /** What a group has to use for it to be there; left out where every group has it. */
  readonly of?: keyof Uses;
  /** What it does beside that where a channel builds something. */
  readonly built?: string;
};

/** What the API of a group answers by what it uses, one line an address. */
export const addressesFor = (uses: Uses): readonly Omit<Address, "of" | "built">[] =>
  addresses
    .filter((it) => it.of === undefined || uses[it.of])
    .map(({ method, path, does, built }) => ({ method, path, does: uses.builds && built ? `${does}${built}` : does }));

/** Every address; a test holds it against the routes that are there. */
export const addresses: readonly Address[] = [
  { method: "GET", path: "/api/v1", does: "this list" },
  { method: "GET", path: "/api/v1/openapi.json", does: "the same as an OpenAPI 3.1 document" },
  { method: "GET", path: "/api/v1/problems", does: "every kind of refusal, as a problem’s type names it" },
  { method: "GET", path: "/api/v1/channels", does: "the channels, with their members and counts" },
  {
    method: "GET",
    path: "/api/v1/channels/{channel}",
    does: "one channel: members, policy version, counts",
    built: ", base",
  },
  { method: "GET", path: "/api/v1/channels/{channel}/policy", does: "the policy in force, criterion by criterion" },
  { method: "GET", path: "/api/v1/channels/{channel}/policies/{version}", does: "any published version of it" },
  {
    method: "POST",
    path: "/api/v1/channels/{channel}/policy/what-if",
    does: "a draft policy: who would be admitted, blocked, put on probation today; nothing stored",
  },
  {
    method: "POST",
    path: "/api/v1/channels/{channel}/policies",
    does: "publish the next version of a channel’s policy: the chair",
  },
  {
    method: "POST",
    path: "/api/v1/channels/{channel}/decisions",
    does: "admit, graduate, demote or remove a project: the gate",
  },
  { method: "GET", path: "/api/v1/projects", does: "the projects, by name: ?repository=, ?limit=, ?cursor=" },
  { method: "POST", path: "/api/v1/projects", does: "register one project, or up to 200" },
  { method: "GET", path: "/api/v1/projects/{slug}", does: "one project: outcome, standings in numbers, candidate" },
  { method: "PATCH", path: "/api/v1/projects/{slug}", does: "edit it; a tag that a policy names is the chair’s" },
  {
    method: "GET",
    path: "/api/v1/projects/{slug}/verdict",
    does: "the whole verdict, with sentences and digest; the next steps, and what breaks first by time alone",
  },
  {
    method: "POST",
    path: "/api/v1/projects/{slug}/revisions",
    does: "put a candidate forward; ?dry-run: what it would gain and lose",
  },
  {
    method: "POST",
    path: "/api/v1/check",
    does: "a yml against a channel: each computed criterion, nothing stored",
    of: "builds",
  },
  { method: "POST", path: "/api/v1/projects/{slug}/attestations", does: "mark a criterion: its maintainers" },
  { method: "POST", path: "/api/v1/projects/{slug}/reasons", does: "say why a should is open: its maintainers" },
  {
    method: "POST",
    path: "/api/v1/projects/{slug}/reviews",
    does: "review the candidate: whoever the policy has review it, never its maintainers",
  },
  { method: "POST", path: "/api/v1/projects/{slug}/review-requests", does: "ask for a review by name" },
  { method: "POST", path: "/api/v1/attestations/{seq}/acceptance", does: "the second person’s word on a claim" },
  { method: "POST", path: "/api/v1/attestations/{seq}/withdrawal", does: "take one’s own claim back" },
  { method: "POST", path: "/api/v1/acceptances/{seq}/withdrawal", does: "take one’s own word on a claim back" },
  { method: "POST", path: "/api/v1/reasons/{seq}/withdrawal", does: "take one’s own reason back" },
  { method: "POST", path: "/api/v1/reviews/{seq}/withdrawal", does: "take one’s own review back" },
  { method: "POST", path: "/api/v1/review-requests/{seq}/withdrawal", does: "take back what one asked for" },
  {
    method: "GET",
    path: "/api/v1/waivers",
    does: "every waiver and how it stands: ?project=, ?channel=",
    of: "waives",
  },
  {
    method: "POST",
    path: "/api/v1/waivers",
    does: "ask that something may be lacking for a while: its maintainers",
    of: "waives",
  },
  {
    method: "POST",
    path: "/api/v1/waivers/{seq}/grant",
    does: "grant it: two voters of organisations of their own, never its maintainers",
    of: "waives",
  },
  {
    method: "POST",
    path: "/api/v1/waivers/{seq}/revoke",
    does: "end it at once: the chair, who asked for it, who granted it",
    of: "waives",
  },
  { method: "POST", path: "/api/v1/appointments", does: "appoint somebody: the chair" },
  { method: "POST", path: "/api/v1/appointments/{seq}/end", does: "end an appointment: the chair, or its holder" },
  { method: "POST", path: "/api/v1/hand-over", does: "offer, accept or decline an appointment; override: the chair" },
  { method: "POST", path: "/api/v1/hand-over/{seq}/withdrawal", does: "take an offer back, or undo it within a day" },
  {
    method: "POST",
    path: "/api/v1/invitations",
    does: "invite somebody by a link good for 7 days: the chair, signed in",
  },
  { method: "POST", path: "/api/v1/invitations/{id}/revocation", does: "revoke its link" },
  { method: "POST", path: "/api/v1/invitations/{id}/renewal", does: "a new link in place of the old one" },
  {
    method: "POST",
    path: "/api/v1/ci/runs",
    does: "report one CI run, or up to 1,000: by a token, or a workflow’s ID token",
  },
  { method: "POST", path: "/api/v1/ci/junit", does: "report one CI run by its JUnit XML, up to 8 MiB" },
  {
    method: "POST",
    path: "/api/v1/projects/{slug}/sources",
    does: "say which repository may speak for its CI: a maintainer, or the chair",
  },
  {
    method: "POST",
    path: "/api/v1/channels/{channel}/sources",
    does: "say which repository may speak for the CI of a channel’s base: the chair",
  },
  { method: "POST", path: "/api/v1/sources/{seq}/withdrawal", does: "revoke a source: what it told before stays" },
  {
    method: "POST",
    path: "/api/v1/sources/{seq}/secrets",
    does: "make a secret for its webhook, by a signed-in session alone; the one before is good for a day beside it",
  },
  {
    method: "POST",
    path: "/api/v1/webhooks/github",
    does: "GitHub’s check_run, check_suite, workflow_job, workflow_run, status and ping, signed: ?source=",
  },
  {
    method: "POST",
    path: "/api/v1/webhooks/gitlab",
    does: "GitLab’s pipeline and job events, signed or with the secret token: ?source=",
  },
  {
    method: "POST",
    path: "/api/v1/deliveries/{id}/replay",
    does: "carry one of a project’s last 50 deliveries out once more, by a signed-in session alone",
  },
  { method: "POST", path: "/api/v1/tokens", does: "make a token, by a signed-in session alone" },
  { method: "DELETE", path: "/api/v1/tokens/{id}", does: "revoke one’s own token" },
  { method: "POST", path: "/api/v1/tokens/{id}/revocation", does: "the same" },
  {
    method: "GET",
    path: "/api/v1/channels/{channel}/{file}",
    does: "report.md, report.json, report.csv; feed.atom",
    built: "; manifest.yml where the channel builds one",
  },
  {
    method: "GET",
    path: "/api/v1/projects/{slug}/{file}",
    does: "report.md, report.json, report.csv; feed.atom; badge.svg, and badge.json for shields.io",
  },
  {
    method: "GET",
    path: "/api/v1/changes",
    does: "what changed, and the entry or expiry that did it: ?since=, ?until=, each an instant or entry:74",
  },
  { method: "GET", path: "/api/v1/log", does: "the log after an entry: ?after=, ?limit=" },
  {
    method: "GET",
    path: "/api/v1/events",
    does: "what is recorded from now on, as server-sent events: ?project=, ?channel=, ?since= (an entry), or Last-Event-ID",
  },
  { method: "GET", path: "/api/v1/log/head", does: "where the log and each of its streams end" },
  { method: "GET", path: "/api/v1/meetings/{date}.md", does: "a meeting’s agenda and notes as Markdown", of: "meets" },
];
