import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { Browser } from "../support/browser";
import { onDatabase } from "../support/login";

const api = runningApi();
const path = "/hand-over";
const HOLDER = "maintainer-of-okernel";
let count = 0;

/** An appointment of a holder, newly made; offered to somebody new. */
async function offered() {
  const [holder, to] = [`holder-${++count}`, `heir-${count}`];
  const body = { who: holder, role: "ci", of: { project: "okernel" } };
  const made = await api.done({ path: "/appointments", by: await api.as("chair"), body });
  const appointment = made.entries?.[0];
  const offer = await api.done({ path, by: await api.as(holder), body: { what: "offer", appointment, to } });
  return { holder, to, appointment, offer: offer.entries?.[0] };
}
const answer = async (by: string, body: object) => api.done({ path, by: await api.as(by), body });
const run = async (by: string) => ({
  path: "/ci/runs",
  by: await api.token(by, { project: "okernel" }),
  body: {
    ...{ project: "okernel", check: "build", target: "x86_64/4.9", revision: "a".repeat(40) },
    ...{ runId: `run-${++count}`, outcome: "passed" },
  },
});

describe(`POST ${path}`, () => {
  it("201: accepted it is one append, and takes effect at the next request", async () => {
    const { holder, to, offer } = await offered();
    await api.refuses(await run(to), 403, "posting a CI run takes");
    const head = await api.head();
    const told = await answer(to, { what: "accept", offer });
    expect(told).toMatchObject({ entries: [head + 1, head + 2, head + 3], office: "ci of okernel" });
    await api.done(await run(to));
    await api.refuses(await run(holder), 403, "posting a CI run takes");
  });

  it("201: declined it stays, and it is said once", async () => {
    const { holder, to, offer } = await offered();
    const head = await api.head();
    await answer(to, { what: "decline", offer, text: "No time." });
    expect(await api.head()).toBe(head + 1);
    await api.done(await run(holder));
    await api.refuses({ path, by: await api.as(to), body: { what: "accept", offer } }, 409, "was declined already");
  });

  it("undone by withdrawing, within a day", async () => {
    const { holder, to, offer } = await offered();
    const { entries } = await answer(to, { what: "accept", offer });
    const by = await api.as(to);
    await api.refuses(
      { path: `${path}/${entries?.[0]}/withdrawal`, by: await api.as(holder), body: {} },
      403,
      "somebody else's word",
    );
    await api.done({ path: `${path}/${entries?.[0]}/withdrawal`, by, body: {} });
    await api.done(await run(holder));
    await api.refuses(await run(to), 403, "posting a CI run takes");
  });

  it("two who answer at once: one is heard, nothing is half-written", async () => {
    const { to, offer } = await offered();
    const by = await api.as(to);
    const told = await Promise.all(["accept", "decline"].map((what) => api.ask({ path, by, body: { what, offer } })));
    expect(told.map((it) => it.status).sort()).toEqual([201, 409]);
  });

  it("a chair’s override gives a reason", async () => {
    const { appointment } = await offered();
    const by = await api.as("chair");
    const body = { what: "override", appointment, to: "else" };
    await api.refuses({ path, by, body }, 422, "text");
    expect((await api.done({ path, by, body: { ...body, text: "Nobody answers." } })).entries).toHaveLength(3);
  });

  it("the last chair’s seat goes over with both words, and the group has a chair throughout", async () => {
    const rows = await onDatabase(api.app, (client) =>
      client.query("SELECT seq FROM fact WHERE kind = 'appointment' AND body::json ->> 'role' = 'chair'"),
    );
    const seat = Number(rows.rows[0]?.seq);
    const offer = (await answer("chair", { what: "offer", appointment: seat, to: "new-chair" })).entries?.[0];
    await answer("new-chair", { what: "accept", offer });
    await api.refuses(
      { path: `/appointments/${await api.head()}/end`, by: await api.as("new-chair"), body: {} },
      409,
      "nobody else is the chair",
    );
    const back = await answer("new-chair", { what: "offer", appointment: await api.head(), to: "chair" });
    await answer("chair", { what: "accept", offer: back.entries?.[0] });
  });

  it("401, 404, 422", async () => {
    await api.refuses({ path, body: { what: "accept", offer: 1 } }, 401, "say who you are");
    const by = await api.as(HOLDER);
    await api.refuses({ path, by, body: { what: "accept", offer: 1 } }, 404, "is no offer");
    await api.refuses({ path, by, body: { what: "offer", appointment: 1, to: "x" } }, 404, "is no appointment");
    await api.refuses({ path, by, body: { what: "sell" } }, 422, "offer or accept or decline or override");
  });
});

describe("by the form", () => {
  const as = async (handle: string): Promise<Browser> => {
    const browser = new Browser(api.app.url);
    browser.set("slipway", (await api.as(handle)).cookie?.replace("slipway=", "") ?? "");
    return browser;
  };

  it("the other reads who offers what, declines with a word, and the holder reads it", async () => {
    const { holder, to } = await offered();
    const other = await as(to);
    expect((await other.go("/settings")).text).toContain(`${holder} offers you ci of okernel`);
    const page = await other.press("/settings", "Decline", { what: "decline", text: "No time." });
    expect(page.text).toContain("It stays where it is");
    expect((await (await as(holder)).go("/settings")).text).toMatch(/declined on .*“No time\.”\. It stays with you\./);
  });

  it("the holder offers, and takes it back", async () => {
    const browser = await as(HOLDER);
    expect((await browser.press("/settings", "Offer", { what: "offer", to: "chair" })).text).toContain(
      "It is theirs once they take it",
    );
    expect((await browser.press("/settings", "Take back", { what: "take back" })).text).toContain(
      "The offer is taken back",
    );
  });
});
