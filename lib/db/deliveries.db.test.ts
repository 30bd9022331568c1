import { beforeEach, describe, expect, it } from "vitest";
import type { NewDelivery } from "@/lib/domain/delivery";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { deliveryBefore, deliveryWithBody, keepDeliveries, lastDeliveries, noteReplay } from "./deliveries";

beforeEach(() => emptyDatabase());

const aDelivery = (changes: Partial<NewDelivery> = {}): NewDelivery => ({
  producer: "github",
  deliveryId: "d-1",
  project: "wireguard",
  channel: null,
  source: 12,
  event: "workflow_job",
  status: 201,
  became: { said: "Recorded as entry 80, and it counts." },
  bodyDigest: "digest",
  body: "{}",
  ...changes,
});
const many = (count: number, changes: Partial<NewDelivery> = {}) =>
  Array.from({ length: count }, (_, n) => aDelivery({ deliveryId: `d-${n}`, event: `event ${n}`, ...changes }));
const all = async () => Number((await db().$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM delivery`)[0]?.n);

describe("what came in", () => {
  it("is listed for its project, the newest first, without its body", async () => {
    await keepDeliveries(db(), [aDelivery(), aDelivery({ deliveryId: "d-2", event: "ping", body: null })]);
    const list = await lastDeliveries(db(), { project: "wireguard" });
    expect(list.map((it) => [it.event, it.canReplay])).toEqual([
      ["ping", false],
      ["workflow_job", true],
    ]);
    expect(list[1]).toMatchObject({
      source: 12,
      status: 201,
      became: { said: "Recorded as entry 80, and it counts." },
    });
    expect(Math.abs((list[0]?.receivedAt ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(list[0]).not.toHaveProperty("body");
  });

  it("is of one project, or of a channel’s reference runs", async () => {
    await keepDeliveries(db(), [aDelivery(), aDelivery({ deliveryId: "d-2", project: null, channel: "testing" })]);
    expect(await lastDeliveries(db(), { project: "landlock" })).toEqual([]);
    expect((await lastDeliveries(db(), { channel: "testing" })).map((it) => it.deliveryId)).toEqual(["d-2"]);
  });

  it("is found again by its source and its id, with what was answered", async () => {
    await keepDeliveries(db(), [aDelivery()]);
    expect(await deliveryBefore(db(), 12, "d-1")).toEqual({
      bodyDigest: "digest",
      status: 201,
      became: { said: "Recorded as entry 80, and it counts." },
    });
    expect(await deliveryBefore(db(), 13, "d-1")).toBeNull();
    expect(await deliveryBefore(db(), 12, "d-2")).toBeNull();
  });

  it("takes the place of itself where it is tried again", async () => {
    await keepDeliveries(db(), [aDelivery({ status: 422, became: { said: "Not recorded." } })]);
    await keepDeliveries(db(), [aDelivery()]);
    expect((await lastDeliveries(db(), { project: "wireguard" })).map((it) => it.status)).toEqual([201]);
  });
});

describe("of a project the last 50 are kept", () => {
  it("and of posts no more", async () => {
    await keepDeliveries(db(), many(70, { producer: "post", deliveryId: null, source: null }));
    const list = await lastDeliveries(db(), { project: "wireguard" });
    expect([list.length, list[0]?.event, await all()]).toEqual([50, "event 69", 50]);
  });

  it("of webhooks without their bodies for a day, so that a second try is known", async () => {
    await keepDeliveries(db(), many(70));
    expect(await all()).toBe(70);
    expect(await lastDeliveries(db(), { project: "wireguard" })).toHaveLength(50);
    expect(await deliveryBefore(db(), 12, "d-3")).toMatchObject({ bodyDigest: "digest" });
    const [old] = await db().$queryRaw<{ id: bigint }[]>`SELECT id FROM delivery WHERE delivery_id = 'd-3'`;
    expect(await deliveryWithBody(db(), String(old?.id))).toMatchObject({ body: null, canReplay: false });
    await db().$executeRaw`UPDATE delivery SET received_at = now() - interval '25 hours'`;
    await keepDeliveries(db(), [aDelivery({ deliveryId: "d-new" })]);
    expect(await all()).toBe(50);
  });

  it("and another project’s are left alone", async () => {
    await keepDeliveries(db(), many(3, { project: "landlock", source: 13 }));
    await keepDeliveries(db(), many(70));
    expect(await lastDeliveries(db(), { project: "landlock" })).toHaveLength(3);
  });
});

describe("one of them", () => {
  it("is read with its body, to be replayed; what it came to is noted in its place", async () => {
    await keepDeliveries(db(), [aDelivery()]);
    const id = (await lastDeliveries(db(), { project: "wireguard" }))[0]?.id ?? "";
    expect(await deliveryWithBody(db(), id)).toMatchObject({ body: "{}", event: "workflow_job", replayedAt: null });
    await noteReplay(db(), id, 200, { said: "Known already as entry 80." });
    expect(await deliveryWithBody(db(), id)).toMatchObject({
      status: 200,
      became: { said: "Known already as entry 80." },
      replayedAt: expect.any(Number),
    });
  });

  it.each(["999999", "", "x", "1; DROP TABLE fact", "9".repeat(30)])("is none by the name %j", async (id) => {
    expect(await deliveryWithBody(db(), id)).toBeNull();
  });
});
