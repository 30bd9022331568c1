import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { lastDeliveries } from "@/lib/db/deliveries";
import { emptyDatabase } from "@/tests/support/database";
import { deliveriesNoted, noteDelivery } from "./note-delivery";

beforeEach(() => emptyDatabase());

const note = (event: string, project = "wireguard") =>
  noteDelivery({
    producer: "post",
    deliveryId: null,
    project,
    channel: null,
    source: null,
    event,
    status: 201,
    became: { said: "Recorded." },
    bodyDigest: null,
    body: null,
  });
const listed = async (project = "wireguard") => (await lastDeliveries(db(), { project })).map((it) => it.event);

it("what was posted is noted, a project’s last 50", async () => {
  note("of another", "landlock");
  for (let n = 0; n < 120; n++) note(`post ${n}`);
  await deliveriesNoted();
  const list = await listed();
  expect([list.length, list[0], list.at(-1)]).toEqual([50, "post 119", "post 70"]);
  expect(await listed("landlock")).toEqual(["of another"]);
});

it("by itself, soon", async () => {
  note("post");
  await expect.poll(() => listed(), { timeout: 10_000 }).toEqual(["post"]);
});
