import { describe, expect, it } from "vitest";
import { addresses } from "@/app/api/v1/addresses";
import { runningApi } from "../support/api";
import { type Caller, nobody } from "../support/login";
import { pages, samples } from "../support/pages";
import { ask } from "../support/walk";

/**
 * Nothing of a practice copy can pass for real (product.md, "Practice and real instances"): one line on every page, and
 * `practice: true` in every answer and artefact.
 */
const api = runningApi();
const LINE = /<b>Practice copy\.<\/b> Pretend it is \d{1,2} \w+ 2017\./;
const PAST = "at=2017-06-07T16:00:00Z";

describe("a page of a practice copy says that it is one", () => {
  it("there are the pages that issue 3 asks for", () => {
    for (const address of ["/", "/projects/wireguard", "/check", "/report", "/settings", "/sign-in", "/history"])
      expect(pages).toContain(address);
    expect(pages.length).toBeGreaterThanOrEqual(14);
  });

  const asked = pages.flatMap((address) => [address, `${address}?${PAST}`]);
  const others = [
    "/nowhere",
    "/?at=2031-01-01",
    "/?at=yesterday",
    "/projects/wiregaurd",
    "/meetings/2017-07-06",
    `/projects/shiftfs?${PAST}`,
    "/?q=kernel",
  ];
  const hasLine = async (address: string, by: Caller): Promise<boolean> => {
    const html = await (await fetch(`${api.app.url}${address}`, { headers: by })).text();
    return LINE.test(html.replaceAll("<!-- -->", ""));
  };
  it.each([...asked, ...others])("%s", async (address) => {
    const bys = [await api.as("chair"), nobody];
    expect(await Promise.all(bys.map((by) => hasLine(address, by)))).toEqual([true, true]);
  });
});

/** What is read out of the instance; what describes the API is the same everywhere. */
const reads = addresses.filter(
  ({ method, path: it }) =>
    method === "GET" && !it.includes("{file}") && !/(problems|openapi\.json|\.md|events)$/.test(it),
);
const files = [
  "/channels/testing/report.md",
  "/channels/testing/report.json",
  "/channels/testing/report.csv",
  "/channels/testing/manifest.yml",
  "/channels/testing/feed.atom",
  "/projects/wireguard/feed.atom",
  "/projects/wireguard/report.md",
  "/projects/wireguard/report.json",
  "/projects/wireguard/report.csv",
  "/projects/wireguard/badge.svg",
  "/projects/wireguard/badge.json",
  "/meetings/2017-07-05.md",
];

describe("what the API reads out says so", () => {
  it.each(reads.map((it) => it.path))("%s", async (template) => {
    const address = template
      .replace("/api/v1", "")
      .replace("{version}", "1")
      .replace(/\{(\w+)\}/g, (_, name: string) => samples[name] ?? name);
    const told = await api.ask({ path: address });
    expect(told.status).toBe(200);
    expect(told.body).toMatchObject({ practice: true });
    if (address !== "") expect((await api.ask({ path: `${address}?${PAST}` })).body).toMatchObject({ practice: true });
  });

  it("/api/v1/events: before all that it tells", async () => {
    const { said } = await ask(api.app, "/api/v1/events", nobody);
    expect(said).toMatch(/^retry: \d+\nevent: practice\ndata: {"practice":true}\n\n/);
  });

  it.each(files)("%s: the artefact itself", async (file) => {
    for (const query of file.startsWith("/meetings") ? [""] : ["", `?${PAST}`]) {
      const told = await api.ask({ path: `${file}${query}` });
      expect(told.status).toBe(200);
      if (file.endsWith(".json")) expect(JSON.stringify(told.body)).toMatch(/"practice":true|practice\)/);
      else if (file.endsWith(".csv")) expect(told.text).toMatch(/practice/);
      else if (file.endsWith(".yml")) expect(told.text.split("\n").slice(0, 8).join("\n")).toMatch(/^#.*practice/im);
      else expect(told.text.slice(0, 4000)).toMatch(/practice/i);
    }
  });
});

describe("what the API answers to an act says so", () => {
  const wireguard = "/projects/wireguard";
  const acts: readonly (readonly [string, string, string, object])[] = [
    [
      "a claim",
      `${wireguard}/attestations`,
      "maintainer-of-wireguard",
      { criterion: "maintainer", claim: "met", text: "@zx2c4" },
    ],
    ["a reason", `${wireguard}/reasons`, "maintainer-of-wireguard", { criterion: "upstream-path", text: "Later." }],
    ["a review", `${wireguard}/reviews`, "voter-intel", { accepts: true, text: "Read it." }],
    ["asking for one", `${wireguard}/review-requests`, "maintainer-of-wireguard", { of: ["voter-hpe"] }],
    [
      "a project",
      "/projects",
      "chair",
      { slug: "made-up", summary: "One more.", repository: "https://github.com/linuxkit/linuxkit" },
    ],
    ["a token", "/tokens", "maintainer-of-wireguard", { name: "lab", scopes: ["ci:write"], project: "wireguard" }],
    ["a check", "/check", "chair", { manifest: "kernel:\n  image: linuxkit/kernel:4.9.38\n" }],
  ];
  it.each(acts)("%s", async (_, address, handle, body) => {
    const told = await api.ask({ path: address, by: await api.as(handle), body });
    expect([told.status, told.body.detail]).toEqual([expect.toSatisfy((it) => it === 200 || it === 201), undefined]);
    expect(told.body).toMatchObject({ practice: true });
  });

  it("a CI run", async () => {
    const by: Caller = await api.token("ci-of-wireguard");
    const body = {
      project: "wireguard",
      check: "build",
      target: "x86_64/4.9",
      revision: "a".repeat(40),
      runId: "1",
      outcome: "passed",
    };
    expect((await api.ask({ path: "/ci/runs", by, body })).body).toMatchObject({ practice: true });
  });

  it.each([
    ["not signed in", "/projects/wireguard/reasons", { criterion: "readme", text: "x" }],
    ["bad input", "/check", { nothing: "known" }],
    ["not found", "/projects/wiregaurd", undefined],
  ])("a refusal: %s", async (_, address, body) => {
    const told = await api.ask({ path: address, ...(body && { body }) });
    expect(told.status).toBeGreaterThanOrEqual(400);
    expect(told.body).toMatchObject({ practice: true });
  });
});

describe("a real copy says nothing of practice", () => {
  const real = runningApi({ seed: "empty" });
  it.each(["/", "/sign-in", "/history", "/nowhere", "/projects/wireguard"])("%s", async (address) => {
    const html = await (await fetch(`${real.app.url}${address}`)).text();
    expect(/<body[\s\S]*<\/body>/.exec(html)?.[0].replaceAll(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(
      /practice/i,
    );
  });
  it.each(["", "/projects", "/channels", "/log", "/log/head"])("GET %s", async (address) => {
    const { status, body } = await real.ask({ path: address });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("practice");
  });
});
