import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deliveryIdOf, isSignedWith } from "./signature";

const key = Buffer.alloc(32, 7);
const secret = `whsec_${key.toString("base64")}`;
const other = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
const bytes = Buffer.from('{"a": 1}');
const now = Date.parse("2026-11-25T04:00:00Z");
const seconds = String(now / 1000);
const headers = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? null;
const github = (given: Readonly<Record<string, string>>, body: Uint8Array = bytes) =>
  isSignedWith("github", secret, { bytes: body, header: headers(given), now });
const gitlab = (given: Readonly<Record<string, string>>, body: Uint8Array = bytes) =>
  isSignedWith("gitlab", secret, { bytes: body, header: headers(given), now });
const hub = (by: string, body: Uint8Array = bytes) => `sha256=${createHmac("sha256", by).update(body).digest("hex")}`;
const v1 = (id: string, instant: string, by = key) =>
  `v1,${createHmac("sha256", by).update(`${id}.${instant}.`).update(bytes).digest("base64")}`;

describe("GitHub signs the body as it is", () => {
  it("as its documentation’s own example has it", () => {
    const signed = { bytes: Buffer.from("Hello, World!"), now, header: headers({ "x-hub-signature-256": EXAMPLE }) };
    expect(isSignedWith("github", "It's a Secret to Everybody", signed)).toBe(true);
  });
  const EXAMPLE = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

  it("with the secret", () => {
    expect(github({ "x-hub-signature-256": hub(secret) })).toBe(true);
    expect(github({ "x-hub-signature-256": hub(secret).toUpperCase() })).toBe(true);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ["nothing", {}],
    ["an empty signature", { "x-hub-signature-256": "" }],
    ["another secret’s", { "x-hub-signature-256": hub(other) }],
    ["SHA-1", { "x-hub-signature": `sha1=${createHmac("sha1", secret).update(bytes).digest("hex")}` }],
    ["the secret itself", { "x-hub-signature-256": secret }],
    ["half of it", { "x-hub-signature-256": hub(secret).slice(0, 40) }],
    ["GitLab’s token", { "x-gitlab-token": secret }],
  ])("not with %s", (_what, given) => expect(github(given)).toBe(false));

  it("and not another, were it the same JSON", () => {
    expect(github({ "x-hub-signature-256": hub(secret) }, Buffer.from('{"a":1}'))).toBe(false);
  });
});

describe("GitLab sends the secret, or signs with it", () => {
  it("as a token", () => {
    expect(gitlab({ "x-gitlab-token": secret })).toBe(true);
    for (const token of ["", other, secret.slice(0, -1), `${secret}x`])
      expect(gitlab({ "x-gitlab-token": token })).toBe(false);
    expect(gitlab({})).toBe(false);
  });

  const signed = (changes: Readonly<Record<string, string>> = {}) => ({
    "webhook-id": "d-1",
    "webhook-timestamp": seconds,
    "webhook-signature": v1("d-1", seconds),
    ...changes,
  });

  it("over its id, its instant and the body", () => expect(gitlab(signed())).toBe(true));

  it("as one of several signatures, made with a key of before and one of after", () => {
    expect(gitlab(signed({ "webhook-signature": `v1,AAAA ${v1("d-1", seconds)}` }))).toBe(true);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ["another id", { "webhook-id": "d-2" }],
    ["another instant", { "webhook-timestamp": String(now / 1000 + 1) }],
    ["no instant", { "webhook-timestamp": "" }],
    ["another version", { "webhook-signature": v1("d-1", seconds).replace("v1", "v2") }],
    ["another key", { "webhook-signature": v1("d-1", seconds, Buffer.alloc(32, 8)) }],
    ["a wrong signature beside the right token", { "webhook-signature": "v1,AAAA", "x-gitlab-token": secret }],
  ])("not with %s", (_what, changes) => expect(gitlab(signed(changes))).toBe(false));

  it("within five minutes, and no later or sooner: a signature that was kept is worth nothing", () => {
    for (const [off, good] of [
      [300, true],
      [-300, true],
      [301, false],
      [-301, false],
    ] as const) {
      const at = String(now / 1000 + off);
      expect(gitlab({ "webhook-id": "d", "webhook-timestamp": at, "webhook-signature": v1("d", at) })).toBe(good);
    }
  });

  it("and not another body", () => expect(gitlab(signed(), Buffer.from("{}"))).toBe(false));
});

describe("what the forge calls a delivery", () => {
  it("is the same when it tries again", () => {
    expect(deliveryIdOf("github", headers({ "x-github-delivery": "72d3162e-cc78-11e3" }))).toBe("72d3162e-cc78-11e3");
    expect(deliveryIdOf("gitlab", headers({ "idempotency-key": "f5e5f430" }))).toBe("f5e5f430");
    expect(deliveryIdOf("gitlab", headers({ "webhook-id": "a", "idempotency-key": "b" }))).toBe("a");
  });

  it("is nothing where only the try has a name, or none that can be kept", () => {
    expect(deliveryIdOf("gitlab", headers({ "x-gitlab-webhook-uuid": "a", "x-gitlab-event-uuid": "b" }))).toBeNull();
    for (const id of ["", "a b", "x".repeat(201), "ü"])
      expect(deliveryIdOf("github", headers({ "x-github-delivery": id }))).toBeNull();
  });
});
