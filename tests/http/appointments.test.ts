import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { onDatabase } from "../support/login";

const api = runningApi();
const path = "/appointments";
const wanted = { who: "newcomer", role: "voter", of: { channel: "testing" }, organisation: "Docker" };
const appointed = async (body: object = wanted): Promise<number> =>
  (await api.done({ path, by: await api.as("chair"), body })).entries?.[0] ?? 0;

describe(`POST ${path}`, () => {
  it("201: and who is appointed may act at the next request", async () => {
    const by = await api.as("newcomer");
    const review = { path: "/projects/wireguard/reviews", by, body: { accepts: true, text: "Read." } };
    await api.refuses(review, 403, "takes a voter");
    expect(await appointed()).toBe(await api.head());
    await api.done(review);
  });

  it.each([
    [{ project: "wireguard" }, "maintainer"],
    [{ channel: "testing" }, "release engineer"],
    [{ instance: true }, "chair"],
  ])("201: of %j", async (of, role) => {
    await appointed({ who: "somebody", role, of, until: "2018-01-01T00:00:00+01:00" });
  });

  it("401, 403: nobody, anybody else, any token", async () => {
    await api.refuses({ path, body: wanted }, 401, "say who you are");
    for (const handle of ["maintainer-of-wireguard", "voter-arm", "release-engineer", "stranger"])
      await api.refuses({ path, by: await api.as(handle), body: wanted }, 403, "appointing somebody takes a chair");
    const by = await api.token("chair", { scopes: ["ci:write", "project:write"], project: null });
    await api.refuses({ path, by, body: wanted }, 403, "Sign in to do it");
  });

  it("404: a project or channel there is not", async () => {
    const by = await api.as("chair");
    await api.refuses({ path, by, body: { ...wanted, of: { project: "wg" } } }, 404, "no project called wg");
    await api.refuses({ path, by, body: { ...wanted, of: { channel: "stable" } } }, 404, "There is: testing");
  });

  it.each([
    ["an end that has passed", { until: "2017-07-01T00:00:00Z" }, "until"],
    ["an end that is none", { until: "2017-02-30T00:00:00Z" }, "until"],
    ["no role", { role: undefined }, "role"],
    ["a role in capitals", { role: "Voter" }, "role"],
    ["nobody", { who: "" }, "who"],
    ["a beginning of one's own", { from: "2016-01-01T00:00:00Z" }, "from"],
    ["two things at once", { of: { project: "wireguard", instance: true } }, "of.instance"],
  ])("422: %s", async (_what, changes, field) => {
    const told = await api.refuses(
      { path, by: await api.as("chair"), body: { ...wanted, ...changes } },
      422,
      "Not recorded",
    );
    expect(told.body.errors?.map((error) => error.path)).toContain(field);
  });
});

describe(`POST ${path}/{seq}/end`, () => {
  it("201: the chair, or who holds it; it takes effect at the next request", async () => {
    const seq = await appointed({ ...wanted, who: "briefly" });
    const by = await api.as("briefly");
    const review = { path: "/projects/wireguard/reviews", by, body: { accepts: true, text: "Read." } };
    await api.done(review);
    await api.done({ path: `${path}/${seq}/end`, by: await api.as("chair"), body: { text: "As agreed." } });
    await api.refuses(review, 403, "takes a voter");
    await api.done({ method: "POST", path: `${path}/${await appointed({ ...wanted, who: "briefly" })}/end`, by });
  });

  it("and a role that ended ends the power of its holder's tokens", async () => {
    const seq = await appointed({ who: "operator", role: "ci", of: { project: "wireguard" } });
    const by = await api.token("operator");
    const run = {
      project: "wireguard",
      check: "build",
      target: "x86_64/4.9",
      revision: "a".repeat(40),
      outcome: "passed",
    };
    await api.done({ path: "/ci/runs", by, body: { ...run, runId: "1" } });
    await api.done({ path: `${path}/${seq}/end`, by: await api.as("chair"), body: {} });
    await api.refuses({ path: "/ci/runs", by, body: { ...run, runId: "2" } }, 403, "posting a CI run takes");
  });

  it("401, 403: nobody, anybody else", async () => {
    const seq = await appointed();
    await api.refuses({ path: `${path}/${seq}/end`, body: {} }, 401, "say who you are");
    for (const handle of ["voter-arm", "stranger"])
      await api.refuses(
        { path: `${path}/${seq}/end`, by: await api.as(handle), body: {} },
        403,
        "ending an appointment takes a chair",
      );
  });

  it("404: no entry, or one of another kind", async () => {
    const by = await api.as("chair");
    await api.refuses({ path: `${path}/99999/end`, by, body: {} }, 404, "no entry 99999");
    await api.refuses({ path: `${path}/1/end`, by, body: {} }, 404, "is of kind instance, not appointment");
  });

  it("409: a second time, and the last chair", async () => {
    const [seq, by] = [await appointed(), await api.as("chair")];
    await api.done({ path: `${path}/${seq}/end`, by, body: {} });
    await api.refuses({ path: `${path}/${seq}/end`, by, body: {} }, 409, "withdrawn already");
    for (const chair of await chairs()) {
      const told = await api.ask({ path: `${path}/${chair}/end`, by, body: {} });
      if (told.status === 201) continue;
      expect([told.status, told.body.detail]).toEqual([409, expect.stringContaining("nobody else is the chair")]);
    }
    await api.done({ path, by, body: wanted });
  });
});

/** The chairs that tests appointed, then the one of the practice copy. */
const chairs = (): Promise<readonly number[]> =>
  onDatabase(api.app, async (client) => {
    const found = await client.query<{ seq: string; who: string }>(
      "SELECT seq, body::jsonb ->> 'who' AS who FROM fact WHERE kind = 'appointment' AND body::jsonb ->> 'role' = 'chair' ORDER BY 2 DESC",
    );
    return found.rows.map((row) => Number(row.seq));
  });
