import { beforeEach, describe, expect, it } from "vitest";
import { person } from "@/tests/support/act";
import { emptyDatabase } from "@/tests/support/database";
import { makeWebhookSecret, webhookSecretsOf } from "./webhook-secrets";

beforeEach(async () => {
  process.env.NEXTAUTH_SECRET ??= "0123456789012345678901234567890123456789";
  await emptyDatabase();
});
const maintainer = person("maintainer");
const make = (source = 12, key: string | null = null, atOnce = false) =>
  makeWebhookSecret(maintainer, { source, atOnce }, key);
const good = async (source = 12) => (await webhookSecretsOf([source])).map(({ secret }) => secret);

describe("a webhook’s secret", () => {
  it("is told once, and known again though it is kept nowhere", async () => {
    const made = await make();
    expect(made).toMatchObject({ source: 12, beforeUntil: null });
    expect(await good()).toEqual([made.secret]);
    expect(await good(13)).toEqual([]);
  });

  it("is one that both forges take: whsec_ and the Base64 of 32 bytes", async () => {
    const { secret } = await make();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(Buffer.from(secret.slice("whsec_".length), "base64")).toHaveLength(32);
  });

  it("made anew leaves the one before good for a day", async () => {
    const first = await make();
    const second = await make();
    expect(await good()).toEqual([second.secret, first.secret]);
    const until = Date.parse(second.beforeUntil ?? "") - Date.parse(second.createdAt);
    expect(until).toBe(24 * 3_600_000);
  });

  it("made anew at once ends those before, for one that has become known", async () => {
    await make();
    await make();
    const third = await make(12, null, true);
    expect(third.beforeUntil).toBe(third.createdAt);
    expect(await good()).toEqual([third.secret]);
  });

  it("is told again to the same Idempotency-Key, and is one", async () => {
    const first = await make(12, "once");
    expect(await make(12, "once")).toEqual(first);
    expect(await good()).toEqual([first.secret]);
  });
});
