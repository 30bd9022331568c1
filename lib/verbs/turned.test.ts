import { expect, it } from "vitest";
import { aGroup } from "@/tests/support/act";
import { aKnown, aLog, anAttestation } from "@/tests/support/make";
import { turned } from "./turned";

const log = aGroup();
const after = aLog(...log, anAttestation("named", { claim: "unmet" }));

it("tells the verdict before and after, and the criterion's standing", () => {
  expect(turned(aKnown(log), "wireguard", "testing", "named")(after.slice(log.length), aKnown(after))).toEqual({
    project: "wireguard",
    channel: "testing",
    entries: [log.length + 1],
    criterion: { key: "named", short: "named", before: "unknown", after: "unmet" },
    before: "undetermined",
    after: "not ready",
  });
});

it("of no criterion, where none is concerned or the policy has none of that name", () => {
  for (const key of [null, "unheard-of"])
    expect(turned(aKnown(log), "wireguard", "testing", key)([], aKnown(log))).toMatchObject({
      criterion: null,
      entries: [],
      before: "undetermined",
      after: "undetermined",
    });
});

it("is refused where no policy judges", () => {
  const bare = log.filter((fact) => fact.kind !== "policy");
  expect(() => turned(aKnown(bare), "wireguard", "testing")).toThrow("has no policy yet");
});
