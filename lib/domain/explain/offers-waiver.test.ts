import { expect, it } from "vitest";
import { instant } from "@/tests/support/make";
import type { Judged } from "../verdict";
import type { Waiver } from "../waivers";
import { askWaiverHint, grantWaiverHint, revokeWaiverHint, waivableSaid, waiverMostSaid } from "./offers-waiver";

const now = instant("07-19 16:00");
const standing = (is: string, cause: string | null, beneath: string | null = null) =>
  ({ criterion: { short: "readme" }, is, cause, waiver: beneath && { beneath } }) as unknown as Judged;

it.each([
  [standing("unknown", "missing"), "readme: unknown, nobody has shown it"],
  [standing("waived", "missing", "unknown"), "readme: unknown, nobody has shown it"],
  [standing("met", null), "readme: met"],
])("what could be waived: %#", (s, said) => expect(waivableSaid(s)).toBe(said));

it("how long at most, what is granted and what is revoked", () => {
  expect(waiverMostSaid(instant("10-17 16:00"), now)).toBe("at most 90 days, so 17 October");
  const waiver = { seq: 181, by: "maintainer", until: instant("09-01") } as Waiver;
  expect(grantWaiverHint(waiver, { now, nameOf: (id) => `${id} of wireguard` })).toBe(
    "Maintainer of wireguard asks for it in entry 181, until 1 September. Granted by two of different organisations, it is in force.",
  );
  expect(revokeWaiverHint(181)).toBe("The waiver of entry 181.");
  expect(askWaiverHint).toMatch(/two voters of other organisations/);
});
