import { expect, it } from "vitest";
import { runningApi } from "../support/api";
import { ask } from "../support/walk";

const api = runningApi();

/** Where a practice copy of LinuxKit's says what a small group never says; see small-group.test.ts. */
it("a group that builds, meets and votes has all of it", async () => {
  const chair = await api.as("chair");
  const pages = ["/", "/projects/wireguard", "/channels/testing", "/channels/testing/policy", "/check", "/meetings"];
  const reads = [
    "/api/v1",
    "/api/v1/openapi.json",
    "/api/v1/channels/testing/manifest.yml",
    "/api/v1/channels/testing",
  ];
  const said = (await Promise.all([...pages, ...reads].map((path) => ask(api.app, path, chair)))).map((it) => it.said);
  for (const word of ["kernel", "yml", "manifest", "LinuxKit", "the SIG", "hand count", "Quorum", "meeting"])
    expect(
      said.some((it) => it.includes(word)),
      word,
    ).toBe(true);
  const { text } = await api.ask({ path: "/openapi.json" });
  for (const part of ["manifest", "configurations", "handCount", "hand count"]) expect(text).toContain(`"${part}"`);
});
