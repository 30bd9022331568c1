import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  published,
} from "@/tests/support/make";
import { judged } from "../project";
import type { Tense } from "../tense";
import { plain } from "../view/rich";
import { channelSaid, type Placed } from "./channel";

const policy = published(aPolicy([aCriterion("attested", "readme"), aCriterion("attested", "roadmap")]));
/** A project of this name that has shown some of the two criteria. */
const placed = (slug: string, ...met: readonly string[]): Placed => {
  const stream = { stream: `project:${slug}` as const };
  const claims = met.map((key) => anAttestation(key, {}, stream));
  const known = aKnown(aLog(policy, aProject(slug), aCandidate("one", stream), ...claims));
  return { slug, verdict: judged(known, slug, "testing") };
};
const said = (members: readonly Placed[], outside: readonly Placed[], tense: Tense = "now") =>
  plain(channelSaid("testing", members, outside, tense));
const ready = placed("wireguard", "readme", "roadmap");
const half = placed("landlock", "readme");
const bare = placed("kspp");

describe("the finding of a channel", () => {
  it.each([
    [[], [], "Nothing is in testing yet."],
    [[], [bare], "Nothing is in testing yet. One project is on the way; nearest: kspp, with 2 of 2 open."],
    [[], [bare, half], "Nothing is in testing yet. Two projects are on the way; nearest: landlock, with 1 of 2 open."],
    [
      [],
      [ready, half],
      "Nothing is in testing yet. Two projects are on the way, wireguard ready to be decided on; nearest: landlock, with 1 of 2 open.",
    ],
    [[ready], [], "wireguard is in testing, and ready."],
    [[half], [], "landlock is in testing, and no longer ready: undetermined."],
    [
      [ready, half, bare],
      [],
      "Three are in testing: wireguard, landlock and kspp. landlock and kspp are no longer ready.",
    ],
    [[ready, { ...ready, slug: "selinux" }], [], "Two are in testing: wireguard and selinux. All of them are ready."],
  ])("%#", (members, outside, sentence) => {
    expect(said(members, outside)).toBe(sentence);
  });

  it("is in the past tense at an earlier instant", () => {
    expect(said([], [half], "past")).toBe(
      "Nothing was in testing. One project was on the way; nearest: landlock, with 1 of 2 open.",
    );
    expect(said([ready], [], "to come")).toBe("wireguard will be in testing, and ready.");
    expect(said([], [], "to come")).toBe("Nothing will be in testing.");
    expect(said([ready], [], "past")).toBe("wireguard was in testing, and ready.");
    expect(said([ready, half], [], "past")).toMatch(/landlock was no longer ready\.$/);
    expect(said([ready, half, bare], [], "past")).toMatch(/landlock and kspp were no longer ready\.$/);
  });
});
