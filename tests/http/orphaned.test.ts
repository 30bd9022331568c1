import { expect, it } from "vitest";
import { runningApi } from "../support/api";
import { Browser } from "../support/browser";

const api = runningApi();
const text = async (path: string) => (await new Browser(api.app.url).go(path)).text;

it("a project that nobody maintains is shown as orphaned, at the instant looked at", async () => {
  const by = await api.as("chair");
  const body = { slug: "alone", summary: "x", repository: "https://example.com/alone" };
  await api.done({ path: "/projects", by, body });
  expect(await text("/projects/alone")).toContain("Orphaned: nobody maintains it");
  expect(await text("/projects/wireguard")).not.toContain("Orphaned");
  expect(await text("/")).toMatch(/alone.*Nobody is named, so nobody is asked/s);
  const chair = new Browser(api.app.url);
  chair.set("slipway", by.cookie?.replace("slipway=", "") ?? "");
  expect((await chair.go("/settings")).text).toMatch(/Orphaned\s*\d+ without a maintainer[^.]*\balone\b/);
  const before = await api.head();
  await api.done({ path: "/appointments", by, body: { who: "@mm", role: "maintainer", of: { project: "alone" } } });
  expect(await text("/projects/alone")).not.toContain("Orphaned");
  expect(await text(`/projects/alone?at=entry:${before}`)).toContain("Orphaned: nobody maintained it");
});
