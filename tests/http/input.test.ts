import { beforeAll, describe, expect, it } from "vitest";
import { runningApi, type Sent } from "../support/api";

const api = runningApi();
const MIB = 1024 * 1024;
const attestations = "/projects/wireguard/attestations";

type Address = { readonly method: string; readonly path: string };
let writes: readonly Address[] = [];

beforeAll(async () => {
  const { addresses } = (await api.ask({ path: "" })).body as { addresses?: readonly Address[] };
  const places: Readonly<Record<string, string>> = {
    slug: "wireguard",
    channel: "testing",
    seq: "1",
    id: "00000000-0000-4000-8000-000000000000",
  };
  writes = (addresses ?? [])
    .filter(({ method, path }) => method !== "GET" && !anybodys.some((end) => path.endsWith(end)))
    .map(({ method, path }) => ({
      method,
      path: path.replace("/api/v1", "").replaceAll(/\{(\w+)\}/g, (_, name) => places[name] ?? name),
    }));
});

/** Nothing is written there, so nobody is asked who they are. */
const anybodys = ["/check", "/what-if", "/webhooks/github", "/webhooks/gitlab"];
/** A body of their own that is no JSON: tests/http/ci-runs.test.ts. */
const ofXml = ["/ci/junit"];
const ofJson = () => writes.filter(({ path }) => !ofXml.includes(path));

async function everyWrite(
  sent: Partial<Sent>,
  status: number,
  words: string | RegExp,
  among: readonly Address[] = writes,
): Promise<void> {
  expect(writes.length).toBeGreaterThanOrEqual(15);
  const by = sent.by ?? (await api.as("maintainer-of-wireguard"));
  for (const address of among)
    await api.refuses({ ...address, by, ...sent }, status, words).catch((failure) => {
      throw new Error(`${address.method} ${address.path}: ${failure.message}`);
    });
}

describe("every write asks who one is, before it looks at what is said", () => {
  it("401: nobody", () => everyWrite({ by: {}, body: "{" }, 401, "say who you are"));
  it("401: nobody, whose megabytes are not even read", () =>
    everyWrite({ by: {}, body: `"${"x".repeat(MIB)}"` }, 401, "say who you are"));
  it("401: a token that is none", () =>
    everyWrite({ by: { authorization: "Bearer slw_none" }, body: {} }, 401, "/settings makes another"));
});

describe("every write takes one JSON text", () => {
  it("422: broken JSON", () => everyWrite({ body: '{"text": ' }, 422, "the body is no JSON", ofJson()));
  it("415: another content type, or none", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/jsonx",
    ])
      await everyWrite(
        { body: "{}", headers: { "content-type": type } },
        415,
        "“Content-Type: application/json”",
        ofJson(),
      );
  });
  it("422: what is not UTF-8", () =>
    everyWrite({ body: new Uint8Array([0x7b, 0xff, 0x7d]) }, 422, "not UTF-8", ofJson()));
  it("413: more than it takes, whoever signed in says so", async () => {
    const by = await api.as("maintainer-of-wireguard");
    for (const { method, path } of ofJson().filter(({ path }) => !path.endsWith("/revisions")))
      await api.refuses(
        { method, path, by, body: `"${"x".repeat(MIB)}"` },
        413,
        "larger than 1 MiB, the most this takes",
      );
  });
});

describe(`POST ${attestations}`, () => {
  const send = async (body: unknown, headers: Record<string, string> = {}) => ({
    path: attestations,
    by: await api.as("maintainer-of-wireguard"),
    body,
    headers,
  });

  it("takes application/json with a charset, and kinds of JSON", async () => {
    const body = { criterion: "maintainer", text: "@zx2c4" };
    for (const type of ["application/json; charset=utf-8", "application/problem+json", "APPLICATION/JSON"])
      await api.done(await send(body, { "content-type": type }));
  });

  it("takes 1 MiB to the byte, and not one more, also when no length is given", async () => {
    const filled = (bytes: number) => {
      const text = JSON.stringify({ criterion: "maintainer", text: "" });
      return text.replace('""', `"${"x".repeat(bytes - text.length)}"`);
    };
    await api.refuses(await send(filled(MIB)), 422, "at most 4000 characters");
    await api.refuses(await send(filled(MIB + 1)), 413, "larger than 1 MiB");
    expect(await streamed(filled(MIB + 1))).toBe(413);
  });

  it.each([
    ["a list where an object is wanted", [{ criterion: "maintainer" }], "send one JSON object"],
    ["a text", '"maintainer"', "send one JSON object"],
    ["null", "null", "send one JSON object"],
    ["lists in lists in lists", `{"criterion":${"[".repeat(9000)}${"]".repeat(9000)}}`, "Nested deeper than 64 levels"],
    [
      "a name that every object has",
      '{"criterion":"maintainer","text":"x","__proto__":{"claim":"unmet"}}',
      "__proto__: No such field",
    ],
    ["a constructor", '{"criterion":"maintainer","text":"x","constructor":1}', "constructor: No such field"],
    ["an object for a text", { criterion: { $ne: null } }, "criterion: Must be a text."],
    ["a list for a text", { criterion: ["maintainer"] }, "criterion: Must be a text."],
    ["a NUL", { criterion: "maintainer", text: "a\u0000b" }, "text: Holds a NUL"],
    ["half a character", '{"criterion":"maintainer","text":"\\ud83d"}', "text: Holds a NUL or half a character"],
    ["half a character in a name", '{"criterion":"maintainer","\\ud83d":1}', "a name with a NUL or half a character"],
  ])("422: %s", async (_what, body, words) => {
    await api.refuses(await send(body), 422, words);
  });

  it("422: tells at most fifty wrong fields", async () => {
    const body = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field-${index}`, index]));
    const told = await api.refuses(await send(body), 422, "Not recorded");
    expect(told.body.errors).toHaveLength(50);
  });

  it("405: another method, with those that there are", async () => {
    const by = await api.as("chair");
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const told = await api.refuses({ method, path: attestations, by }, 405, `takes POST, not ${method}`);
      expect(told.headers.get("allow")).toBe("POST, OPTIONS");
      expect(told.body).toMatchObject({ code: "not-allowed", practice: true });
    }
    const options = await api.ask({ method: "OPTIONS", path: "/projects" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
    expect((await api.ask({ method: "HEAD", path: attestations })).status).toBe(405);
    expect((await api.ask({ method: "HEAD", path: "/projects" })).status).toBe(200);
  });

  async function streamed(text: string): Promise<number> {
    const half = Math.floor(text.length / 2);
    const parts = [text.slice(0, half), text.slice(half)].map((part) => new TextEncoder().encode(part));
    const body = new ReadableStream({
      pull: (controller) => {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.close();
      },
    });
    const init = {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": "application/json", ...(await api.as("chair")) },
    };
    return (await fetch(`${api.app.url}/api/v1${attestations}`, init as RequestInit)).status;
  }
});

describe("an Idempotency-Key", () => {
  const keyed = async (key: string, body: object, handle = "maintainer-of-wireguard", path = attestations) => ({
    path,
    by: await api.as(handle),
    body,
    headers: { "idempotency-key": key },
  });
  const claim = { criterion: "maintainer", text: "@zx2c4" };

  it("gives the first answer again, and nothing is written a second time", async () => {
    const first = await api.done(await keyed("a", claim));
    const before = await api.head();
    expect(await api.done(await keyed("a", { text: "@zx2c4", criterion: "maintainer" }))).toEqual(first);
    expect(await api.head()).toBe(before);
  });

  it("with the status of the first time: 200 where nothing was new", async () => {
    const run = {
      project: "wireguard",
      check: "build",
      target: "x86_64/4.9",
      revision: "a".repeat(40),
      runId: "1",
      outcome: "passed",
    };
    await api.done(await keyed("b", run, undefined, "/ci/runs"));
    for (let times = 0; times < 2; times += 1) await api.done(await keyed("c", run, undefined, "/ci/runs"), 200);
    await api.done(await keyed("b", run, undefined, "/ci/runs"), 201);
  });

  it("sent ten times at once, the act is done once", async () => {
    const before = await api.head();
    const sent = await keyed("d", claim);
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.done(sent)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await api.head()).toBe(before + 1);
  });

  it("409: the same key for another body, another project or another act", async () => {
    await api.done(await keyed("e", claim));
    await api.refuses(await keyed("e", { ...claim, text: "@other" }), 409, "Use a new key for a new act");
    await api.refuses(
      await keyed("e", claim, undefined, "/projects/landlock/attestations"),
      409,
      "Use a new key for a new act",
    );
    await api.refuses(
      await keyed("e", { criterion: "upstream-path", text: "x" }, undefined, "/projects/wireguard/reasons"),
      409,
      "Use a new key",
    );
  });

  it("is one's own: another person's is another", async () => {
    await api.done(await keyed("f", claim));
    await api.done(await keyed("f", claim, "maintainer-of-landlock", "/projects/landlock/attestations"));
  });

  it("what was refused may be tried again with it", async () => {
    await api.refuses(await keyed("g", { criterion: "readme" }), 422, "Link the evidence.");
    await api.done(await keyed("g", claim));
  });

  it("422: one that is no key", async () => {
    for (const key of ["with space", "x".repeat(201), "café"])
      await api.refuses(await keyed(key, claim), 422, "1 to 200 visible characters");
  });
});
