import { beforeAll, describe, expect, it } from "vitest";
import { type Act, permissions } from "@/lib/domain/permissions";
import { smallGroup } from "@/lib/domain/templates/small-group";
import { runningApi, type Sent } from "../support/api";
import type { Caller } from "../support/login";

const api = runningApi();
const smallDraft = smallGroup.policy;
const MAINTAINER = "maintainer-of-wireguard";
const CANDIDATE = "0441a379af7cce26fadad4931b82baa076dff93a";
const claim = { criterion: "maintainer", text: "@zx2c4" };
let count = 0;
const aRun = () => ({
  ...{ project: "wireguard", check: "build", target: "x86_64/4.9", revision: CANDIDATE },
  ...{ runId: `walk-${++count}`, outcome: "passed" },
});
/** Each of another environment, so that none is registered twice. */
const aSource = () => ({ forge: "github", repository: "wireguard/wireguard", environment: `ci ${++count}` });
const registered = async (of: string) => entryOf({ path: `${of}/sources`, by: await api.as("chair"), body: aSource() });
const entryOf = async (sent: Sent): Promise<number> => (await api.done(sent)).entries?.[0] ?? 0;
const aClaim = async () =>
  entryOf({ path: "/projects/wireguard/attestations", by: await api.as(MAINTAINER), body: claim });
const anAppointment = async () =>
  entryOf({
    path: "/appointments",
    by: await api.as("chair"),
    body: { who: "somebody", role: "ci", of: { project: "selinux" } },
  });

/** An appointment of somebody's, to a role nobody had before: letters count. */
const aSeat = async (who: string) => {
  const role = `reader ${[...String(++count)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
  return entryOf({ path: "/appointments", by: await api.as("chair"), body: { who, role, of: { project: "selinux" } } });
};
const anOffer = async () =>
  entryOf({
    path: "/hand-over",
    by: await api.as("somebody"),
    body: { what: "offer", appointment: await aSeat("somebody"), to: MAINTAINER },
  });

/** One that stands open and may be waived: which it is, tags decide. */
const openCriterion = async () => {
  const tags = (await api.ask({ path: "/projects/wireguard" })).body.tags as string[];
  return tags.includes("service") ? "hardened-build" : "upstream-path";
};
/** Each of another end, so that none is asked for twice. */
const aWaiver = async () => ({
  project: "wireguard",
  criteria: [await openCriterion()],
  text: "Upstream takes its time.",
  risk: "Nobody else has read it.",
  until: `2017-08-19T16:00:00.${String(++count).padStart(3, "0")}Z`,
});
const anAsk = async () => entryOf({ path: "/waivers", by: await api.as(MAINTAINER), body: await aWaiver() });

/** How each act is asked for by a machine or a signed-in browser; an act that only forms offer is null. */
const requests: { readonly [A in Act]: (() => Promise<Sent> | Sent) | null } = {
  attest: () => ({ path: "/projects/wireguard/attestations", body: claim }),
  "give-reason": () => ({
    path: "/projects/wireguard/reasons",
    body: { criterion: "manifest-fresh", text: "So it is." },
  }),
  "put-forward": () => ({
    path: "/projects/wireguard/revisions",
    body: { commit: String(++count).padStart(40, "0"), tree: String(count).padStart(40, "0") },
  }),
  "ask-for-review": () => ({ path: "/projects/wireguard/review-requests", body: { of: ["voter-intel"] } }),
  "edit-project": () => ({ method: "PATCH", path: "/projects/wireguard", body: { summary: `A tunnel, ${++count}.` } }),
  "tag-project": async () => {
    const tags = (await api.ask({ path: "/projects/wireguard" })).body.tags as string[];
    return {
      method: "PATCH",
      path: "/projects/wireguard",
      body: { tags: tags.includes("service") ? [] : ["service"] },
    };
  },
  "register-project": () => ({
    path: "/projects",
    body: { slug: `p${++count}`, summary: "New.", repository: "https://github.com/linuxkit/linuxkit" },
  }),
  accept: async () => ({ path: `/attestations/${await aClaim()}/acceptance`, body: {} }),
  review: () => ({ path: "/projects/wireguard/reviews", body: { accepts: true, text: "Read." } }),
  "record-ci": () => ({ path: "/ci/runs", body: aRun() }),
  "record-reference": () => ({ path: "/ci/runs", body: { ...aRun(), project: undefined, channel: "testing" } }),
  "register-source": () => ({ path: "/projects/wireguard/sources", body: aSource() }),
  "register-channel-source": () => ({ path: "/channels/testing/sources", body: aSource() }),
  "revoke-source": async () => ({ path: `/sources/${await registered("/projects/wireguard")}/withdrawal`, body: {} }),
  "revoke-channel-source": async () => ({
    path: `/sources/${await registered("/channels/testing")}/withdrawal`,
    body: {},
  }),
  "ask-waiver": async () => ({ path: "/waivers", body: await aWaiver() }),
  "grant-waiver": async () => ({ path: `/waivers/${await anAsk()}/grant`, body: {} }),
  "revoke-waiver": async () => ({ path: `/waivers/${await anAsk()}/revoke`, body: { text: "Gone." } }),
  "take-back-waiver": async () => ({ path: `/waivers/${await anAsk()}/revoke`, body: { text: "Gone." } }),
  withdraw: async () => ({ path: `/attestations/${await aClaim()}/withdrawal`, body: {} }),
  appoint: () => ({ path: "/appointments", body: { who: "somebody", role: "ci", of: { project: "selinux" } } }),
  "hand-over": async () => ({
    path: "/hand-over",
    body: { what: "offer", appointment: await aSeat(MAINTAINER), to: "somebody" },
  }),
  "take-over": async () => ({ path: "/hand-over", body: { what: "accept", offer: await anOffer() } }),
  "override-hand-over": async () => ({
    path: "/hand-over",
    body: { what: "override", appointment: await aSeat("somebody"), to: "somebody-else", text: "So." },
  }),
  "end-appointment": async () => ({ path: `/appointments/${await anAppointment()}/end`, body: {} }),
  admit: () => ({ path: "/channels/testing/decisions", body: { project: "wireguard", what: "admit" } }),
  remove: () => ({
    path: "/channels/testing/decisions",
    body: { project: "wireguard", what: "remove", text: "Gone." },
  }),
  "set-up": null,
  "make-channel": null,
  "set-base": null,
  "publish-policy": () => ({ path: "/channels/testing/policies", body: { policy: smallDraft, follows: 9 } }),
  "move-clock": null,
};

/** Who asks, over the machines' door: signed-in browsers, then tokens by their maker and scope. */
const callers: readonly (readonly [string, () => Caller | Promise<Caller>])[] = [
  ["nobody", () => ({})],
  ["a stranger", () => api.as("stranger")],
  ["its maintainer", () => api.as(MAINTAINER)],
  ["another maintainer", () => api.as("maintainer-of-landlock")],
  ["its CI", () => api.as("ci-of-wireguard")],
  ["a voter", () => api.as("voter-arm")],
  ["the release engineer", () => api.as("release-engineer")],
  ["the chair", () => api.as("chair")],
  ["maintainer’s ci:write", () => api.token(MAINTAINER)],
  ["maintainer’s project:write", () => api.token(MAINTAINER, { scopes: ["project:write"] })],
  ["… of another project", () => api.token(MAINTAINER, { scopes: ["ci:write", "project:write"], project: "landlock" })],
  ["chair’s, both scopes", () => api.token("chair", { scopes: ["ci:write", "project:write"], project: null })],
  ["voter’s, both scopes", () => api.token("voter-arm", { scopes: ["ci:write", "project:write"], project: null })],
  ["CI’s ci:write", () => api.token("ci-of-wireguard")],
];

/**
 * The whole product, written out: 1 is allowed, 0 is 403, and nobody is 401 throughout. Columns in the order of the callers
 * after nobody. It is compared with what the app does, not made from its table.
 */
const allowed: { readonly [A in Act]: string | null } = {
  //                  stranger, its m., other m., its CI, voter, r. eng., chair | m. ci, m. project, other, chair, voter, CI
  attest: "            0 1 0 0 0 0 0   0 1 0 0 0 0",
  "give-reason": "     0 1 0 0 0 0 0   0 1 0 0 0 0",
  "put-forward": "     0 1 0 1 0 0 0   1 0 0 0 0 1",
  "ask-for-review": "  0 1 0 0 0 0 0   0 0 0 0 0 0",
  "edit-project": "    0 1 0 0 0 0 1   0 0 0 0 0 0",
  "tag-project": "     0 0 0 0 0 0 1   0 0 0 0 0 0",
  "register-project": "0 0 0 0 0 0 1   0 0 0 0 0 0",
  accept: "            0 0 0 0 1 0 0   0 0 0 0 0 0",
  review: "            0 0 0 0 1 0 0   0 0 0 0 0 0",
  "record-ci": "       0 1 0 1 0 0 1   1 0 0 1 0 1",
  "record-reference": "0 0 0 0 0 0 1   0 0 0 1 0 0",
  "register-source": " 0 1 0 0 0 0 1   0 0 0 0 0 0",
  "register-channel-source": "0 0 0 0 0 0 1 0 0 0 0 0 0",
  "revoke-source": "   0 1 0 0 0 0 1   0 0 0 0 0 0",
  "revoke-channel-source": "0 0 0 0 0 0 1 0 0 0 0 0 0",
  "ask-waiver": "      0 1 0 0 0 0 0   0 0 0 0 0 0",
  "grant-waiver": "    0 0 0 0 1 0 0   0 0 0 0 0 0",
  "revoke-waiver": "   0 1 0 0 0 0 1   0 0 0 0 0 0",
  "take-back-waiver": "0 1 0 0 0 0 1   0 0 0 0 0 0",
  withdraw: "          0 1 0 0 0 0 0   0 0 0 0 0 0",
  appoint: "           0 0 0 0 0 0 1   0 0 0 0 0 0",
  "hand-over": "       0 1 0 0 0 0 0   0 0 0 0 0 0",
  "take-over": "       0 1 0 0 0 0 0   0 0 0 0 0 0",
  "override-hand-over": "0 0 0 0 0 0 1 0 0 0 0 0 0",
  "end-appointment": " 0 0 0 0 0 0 1   0 0 0 0 0 0",
  admit: "             0 0 0 0 0 0 1   0 0 0 0 0 0",
  remove: "            0 0 0 0 0 0 1   0 0 0 0 0 0",
  "set-up": null,
  "make-channel": null,
  "set-base": null,
  "publish-policy": "   0 0 0 0 0 0 1   0 0 0 0 0 0",
  "move-clock": null,
};

/** An allowed act that the state of things refuses: the gate is closed, and nothing is in that could be removed. */
const otherwise: { readonly [A in Act]?: number } = { admit: 422, remove: 409, "publish-policy": 409 };

const acts = Object.keys(permissions) as Act[];
const asked = acts.filter((act) => requests[act] !== null);
let bys: readonly Caller[] = [];
beforeAll(async () => {
  bys = await Promise.all(callers.map(([, by]) => by()));
});

it("every act of the table is walked, but those that forms alone offer", () => {
  expect(acts.filter((act) => requests[act] === null)).toEqual(["set-up", "make-channel", "set-base", "move-clock"]);
  for (const act of asked) expect(allowed[act]?.split(/\s+/).filter(Boolean)).toHaveLength(callers.length - 1);
});

describe.each(asked)("%s", (act) => {
  const row = (allowed[act] ?? "").split(/\s+/).filter(Boolean);
  const sentBy = async (index: number): Promise<Sent> => {
    const request = requests[act];
    return { path: "", ...(await request?.()), by: bys[index] ?? {} };
  };

  it("nobody is asked who they are", async () => {
    await api.refuses(await sentBy(0), 401, "say who you are");
  });

  it.each(callers.slice(1).map(([who], index) => [row[index] === "1" ? "may" : "may not", who, index + 1] as const))(
    "%s: %s",
    async (may, _who, index) => {
      const sent = await sentBy(index);
      if (may === "may not")
        await api.refuses(sent, 403, /^Not (done|recorded|withdrawn|offered|taken over|granted): /);
      else expect((await api.ask(sent)).status).toBe(otherwise[act] ?? 201);
    },
  );
});
