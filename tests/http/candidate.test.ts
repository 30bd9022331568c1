import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { onDatabase } from "../support/login";

const api = runningApi();
const revisions = "/projects/wireguard/revisions";
const [commit, tree] = ["a".repeat(40), "b".repeat(40)];
const pin = "4e9a83e890e6477dcd25029fc4f1ced61d0642f4";
const yml = `kernel:
  image: linuxkit/kernel-wireguard:4.9.15-2ca28b7589b673373a33274023ca870a3a77e081
services:
  - name: nginx
    image: nginx:alpine
`;
const config = { arch: "x86_64", series: "4.9", parts: ["CONFIG_PANIC_ON_OOPS=y\n"] };
const bomb = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? "lol" : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array(9).fill(inner).join(",")}]`;
}).join("\n");

/** What is no yml, what would break the reader, and where it says so. */
const hostile: readonly (readonly [string, string, string, string])[] = [
  ["an alias bomb", bomb, "more than 10,000 values", "line 5, column 10"],
  ["a key twice", "kernel:\n  image: a\n  image: b\n", "is given twice", "line 3, column 3"],
  ["deep nesting", `a:\n  ${"[".repeat(5000)}`, "more than 32 deep", "line 2, column 65"],
  ["several documents", `${yml}---\n${yml}`, "several documents", "line 6, column 1"],
  ["a byte over a MiB", `# ${"x".repeat(1024 * 1024 - 1)}`, "over 1 MiB", "line 1, column 1048577"],
  ["a bracket that never closes", "kernel:\n  image: [\n", "This is not yml", "line 3, column 1"],
  ["a list", "- a\n", "a mapping of sections", "line 1, column 1"],
  ["a web page", "<!doctype html>\n<p>: not found</p>", "", "line 1, column 1"],
];

/** How many entries, whole and by digest: nothing was written where it stays. */
const log = () =>
  onDatabase(api.app, async (client) => (await client.query("SELECT count(*), max(digest) FROM fact")).rows[0]);

describe("what is handed in by somebody who means no good", () => {
  it.each(hostile)("%s as a candidate is refused with its line and column, and nothing is written", async (...row) => {
    const [, manifest, words, place] = row;
    const by = await api.as("maintainer-of-wireguard");
    const told = await api.refuses({ path: revisions, by, body: { commit, tree, manifest } }, 422, words);
    expect(told.body).toMatchObject({ code: "unreadable", errors: [{ path: place }] });
  });

  it.each(hostile.filter(([name]) => !name.includes("MiB")))("%s to be checked is refused as well", async (...row) => {
    const [, manifest, words, place] = row;
    const told = await api.refuses({ path: "/check", body: { manifest } }, 422, words);
    expect(told.body.errors).toMatchObject([{ path: place }]);
  });

  it("NUL is named with its place in the text", async () => {
    const told = await api.refuses({ path: "/check", body: { manifest: "kernel:\n  image: a\0b\n" } }, 422, "NUL");
    expect(told.body.errors).toEqual([{ path: "manifest", message: expect.stringContaining("line 2, column 11") }]);
  });

  it("binary is no JSON, and no yml", async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
    await api.refuses({ path: "/check", body: bytes }, 422, /UTF-8|JSON/);
    await api.refuses({ path: "/check", body: { manifest: "\u007fELF\u0002\u0001\0\0" } }, 422, "NUL");
  });

  it("a body over a MiB to be checked is 413, and one over 16 as a candidate", async () => {
    const by = await api.as("maintainer-of-wireguard");
    const large = (mib: number) => `{"manifest":"${"x".repeat(mib * 1024 * 1024)}"}`;
    await api.refuses({ path: "/check", body: large(1) }, 413, "larger than 1 MiB");
    await api.refuses({ path: revisions, by, body: large(16) }, 413, "larger than 16 MiB");
  });

  it.each([
    ["an architecture nobody knows", { arch: "z80" }, 422, "configurations[0] arch"],
    ["a line that is none", { parts: ["CONFIG_A=y\nwhat\n"] }, 422, "configurations[0] part 1, line 2, column 1"],
    ["a packed file", { parts: ["\u001f\u008b\b"] }, 422, "configurations[0] part 1, line 1, column 1"],
    ["over 2 MiB", { parts: ["# x\n".repeat(600_000)] }, 413, undefined],
  ])("a kernel configuration: %s", async (_, changes, status, place) => {
    const by = await api.as("maintainer-of-wireguard");
    const body = { commit, tree, manifest: yml, configurations: [{ ...config, ...changes }] };
    const told = await api.refuses({ path: revisions, by, body }, status, "");
    expect(told.body.errors?.[0]?.path).toBe(place);
  });

  it.each([
    ["a byte-order mark", `\ufeff${yml}`],
    ["CRLF", yml.replaceAll("\n", "\r\n")],
  ])("a yml with %s is read like any", async (_, manifest) => {
    const { criteria } = await api.done({ path: "/check", body: { manifest } }, 200);
    expect(criteria).toMatchObject([
      { key: "manifest-loads", is: "met" },
      { findings: [{ line: 5, column: 12 }] },
      {},
      {},
      {},
    ]);
  });
});

describe("POST /check", () => {
  it("answers each computed criterion with its findings, line and column, to anybody; nothing is stored", async () => {
    const before = await log();
    const manifest = `kernel:\n  image: linuxkit/kernel:4.9\ninit:\n  - linuxkit/ca-certificates:${pin}\nservices:\n  - name: rngd\n`;
    const told = await api.done({ path: "/check", body: { manifest, channel: "testing" } }, 200);
    expect(told).toMatchObject({ channel: "testing", policyVersion: 1, practice: true });
    expect(told.criteria).toMatchObject([
      {
        key: "manifest-loads",
        is: "unmet",
        cause: "not-loading",
        sentence: expect.stringContaining("has no image"),
        findings: [{ line: 6, column: 5 }],
      },
      { key: "manifest-pinned", is: "met", cause: null, findings: [] },
      { key: "manifest-trust" },
      {
        key: "manifest-fresh",
        is: "unmet",
        findings: [
          { line: 2, column: 10 },
          { line: 4, column: 5 },
        ],
      },
      { key: "kernel-hardening", is: "unknown", cause: "missing", appliesTo: ["kernel"], findings: [] },
    ]);
    expect(await log()).toEqual(before);
  });

  it("judges a kernel configuration alone, and says what it noticed", async () => {
    const parts = ["CONFIG_PANIC_ON_OOPS=y\n", "# CONFIG_PANIC_ON_OOPS is not set\n"];
    const told = await api.done({ path: "/check", body: { configurations: [{ ...config, parts }] } }, 200);
    expect(told.criteria).toContainEqual(
      expect.objectContaining({
        key: "kernel-hardening",
        is: "unmet",
        findings: expect.arrayContaining([
          { said: expect.stringContaining("PANIC_ON_OOPS"), part: 2, line: 1, column: 1 },
        ]),
      }),
    );
    expect(told.notes).toMatchObject([{ code: "said-twice", part: 2, line: 1, symbol: "PANIC_ON_OOPS" }]);
  });

  it.each([
    ["nothing", {}, 422, "Send a yml"],
    ["an unknown field", { manifset: yml }, 422, "manifset"],
    ["a yml that is no text", { manifest: 7 }, 422, "manifest"],
    ["a channel that is not there", { manifest: yml, channel: "hardened" }, 404, "no channel called hardened"],
  ])("refuses %s", async (_, body, status, words) => {
    await api.refuses({ path: "/check", body }, status, words);
  });

  it("answers for another instant; of a later one it says that it is a forecast", async () => {
    await api.refuses({ path: "/check?at=2028-01-01", body: { manifest: yml } }, 422, "too far ahead");
    expect(await api.done({ path: "/check?at=2017-06-07", body: { manifest: yml } }, 200)).toMatchObject({
      at: "2017-06-07T00:00:00.000Z",
    });
    expect((await api.done({ path: "/check?at=2018-01-01", body: { manifest: yml } }, 200)).forecast).toBe(true);
  });
});

describe("POST /projects/{slug}/revisions", () => {
  it("with ?dry-run says what would be gained and lost, and writes nothing", async () => {
    const before = await log();
    const by = await api.as("maintainer-of-wireguard");
    const told = await api.done({ path: `${revisions}?dry-run`, by, body: { commit, tree, manifest: yml } }, 200);
    expect(told).toMatchObject({
      dryRun: true,
      project: "wireguard",
      channel: "testing",
      before: "undetermined",
      after: "not ready",
      sentence: "You gain one and lose two. wireguard turns from undetermined to not ready for testing.",
      gains: [{ key: "manifest-fresh", before: "unmet", after: "met" }],
      losses: [
        { key: "manifest-pinned", before: "met", after: "unmet" },
        { key: "manifest-trust", before: "met", after: "unmet" },
      ],
      startsAnew: { reviews: 0, runs: 0, claims: 0, reasons: 0 },
      practice: true,
    });
    expect(await log()).toEqual(before);
  });

  it("is refused to who may not, a dry run as well: 401, 403, 404", async () => {
    const body = { commit, tree, manifest: yml };
    for (const path of [revisions, `${revisions}?dry-run`]) {
      await api.refuses({ path, body }, 401, "say who you are");
      await api.refuses({ path, body, by: await api.as("voter-intel") }, 403, "putting a candidate forward takes");
      await api.refuses({ path, body, by: await api.as("maintainer-of-landlock") }, 403, "of wireguard");
      const token = await api.token("maintainer-of-wireguard", { scopes: ["project:write"] });
      await api.refuses({ path, body, by: token }, 403, "not made for this");
    }
    const by = await api.as("maintainer-of-wireguard");
    await api.refuses({ path: "/projects/wiregard/revisions", body, by }, 404, "Did you mean wireguard?");
  });

  it.each([
    ["no commit", { tree }, "commit"],
    ["a short commit", { commit: "0441a37", tree }, "commit"],
    ["no tree", { commit }, "tree"],
    ["a second project", { commit, tree, project: "landlock" }, "project"],
    ["too many configurations", { commit, tree, configurations: Array(21).fill(config) }, "configurations"],
  ])("422: %s", async (_, body, path) => {
    const by = await api.as("maintainer-of-wireguard");
    const told = await api.refuses({ path: revisions, by, body }, 422, "");
    expect(told.body.errors?.[0]?.path).toBe(path);
  });

  it("a dry run that is not clearly one is refused, and so is one of an act that has none", async () => {
    const by = await api.as("maintainer-of-wireguard");
    await api.refuses(
      { path: `${revisions}?dry-run=no`, by, body: { commit, tree } },
      422,
      "write ?dry-run, or leave it out",
    );
    const path = "/projects/wireguard/attestations?dry-run";
    await api.refuses({ path, by, body: { criterion: "roadmap" } }, 422, "no dry run");
  });

  it("becomes the candidate at once: by its maintainer, and by its CI; the same again is nothing new", async () => {
    const by = await api.as("maintainer-of-wireguard");
    const body = { commit, tree, manifest: yml, configurations: [config] };
    expect(await api.done({ path: revisions, by, body })).toMatchObject({
      project: "wireguard",
      entries: [expect.any(Number)],
    });
    await api.done({ path: revisions, by, body }, 200);
    const token = await api.token("maintainer-of-wireguard");
    await api.done({ path: revisions, by: token, body: { ...body, commit: "c".repeat(40) } });
    expect((await api.ask({ path: "/projects/wireguard" })).text).toContain("c".repeat(40));
    const other = `${yml}# one more word\n`;
    await api.refuses({ path: revisions, by, body: { ...body, manifest: other } }, 409, "one commit has one yml");
  });

  it("a yml with faults is put forward and judged", async () => {
    const by = await api.as("maintainer-of-wireguard");
    const manifest = "kernel:\n  image: a\nservices:\n  - name: rngd\n";
    const body = { commit: "d".repeat(40), tree: "e".repeat(40), manifest };
    expect(await api.done({ path: revisions, by, body })).toMatchObject({ after: "not ready" });
  });
});
