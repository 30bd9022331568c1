import { expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { statementsOf } from "@/tests/support/statements";
import { wireguardGoesIn } from "@/tests/support/wireguard-in";
import { extendSpans } from "./extend-spans";
import { forgetLog } from "./known-log";
import { look } from "./look";
import { readMembers } from "./read-members";
import { forgetSpans, spansRead } from "./spans";

await onSeeded("practice");

it("a process that begins has the spans of the members before anybody comes to the gate", async () => {
  await wireguardGoesIn();
  while (!(await extendSpans()));
  forgetLog();
  forgetSpans();
  await readMembers();
  const now = await look();
  const asked = async (slug: string) => (await statementsOf(() => spansRead(now, [slug], "testing"))).statements.length;
  expect(await asked("wireguard")).toBe(0);
  expect(await asked("landlock")).toBeGreaterThan(0);
}, 60_000);
