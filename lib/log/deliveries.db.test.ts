import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { lastDeliveries } from "@/lib/db/deliveries";
import type { NewDelivery } from "@/lib/domain/delivery";
import { Refusal } from "@/lib/domain/refusal";
import { emptyDatabase } from "@/tests/support/database";
import { deliveryToReplay, keepDelivery, keepReplay, toldOfDelivery } from "./deliveries";

beforeEach(() => emptyDatabase());

const keep = (changes: Partial<NewDelivery> = {}) =>
  keepDelivery({
    producer: "gitlab",
    deliveryId: "d-1",
    project: "wireguard",
    channel: null,
    source: 12,
    event: "pipeline",
    status: 201,
    became: { said: "Recorded." },
    bodyDigest: "digest",
    body: "{}",
    ...changes,
  });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (failure) => (failure instanceof Refusal ? failure.code : failure),
  );
const idOf = async () => (await lastDeliveries(db(), { project: "wireguard" }))[0]?.id ?? "";

describe("a delivery that comes again", () => {
  it("is told what the first was", async () => {
    await keep();
    expect(await toldOfDelivery(12, "d-1", "digest")).toMatchObject({ status: 201, became: { said: "Recorded." } });
  });

  it("is not known under another source, another id, or where it was refused", async () => {
    await keep({ status: 422 });
    expect(await toldOfDelivery(12, "d-1", "digest")).toBeNull();
    expect(await toldOfDelivery(13, "d-1", "digest")).toBeNull();
    expect(await toldOfDelivery(12, "d-2", "digest")).toBeNull();
  });

  it("is refused with another body", async () => {
    await keep();
    expect(await codeOf(toldOfDelivery(12, "d-1", "another"))).toBe("conflict");
  });
});

describe("a delivery to be replayed", () => {
  it("is there with its body and its source, and is noted", async () => {
    await keep();
    const id = await idOf();
    expect(await deliveryToReplay(id)).toMatchObject({ body: "{}", source: 12, producer: "gitlab", event: "pipeline" });
    await keepReplay(id, { status: 200, became: { said: "Known already." } });
    expect(await deliveryToReplay(id)).toMatchObject({ status: 200, became: { said: "Known already." } });
  });

  it("is none where there is none, and not without its body", async () => {
    expect(await codeOf(deliveryToReplay("7"))).toBe("not-found");
    await keep({ body: null });
    expect(await codeOf(deliveryToReplay(await idOf()))).toBe("conflict");
  });
});
