import { describe, expect, it } from "vitest";
import { aGroup, refusal } from "@/tests/support/act";
import { aCriterion, aKnown, anAppointment, anAttestation, aPolicy, instant, published } from "@/tests/support/make";
import { aGrant, aWaiver } from "@/tests/support/make-waiver";
import type { Fact } from "./fact";
import { judged } from "./project";
import { coveredBy, matchedBy, spokeFor, waivedIn, waiverNamed, waiversKnown, whoCouldGrant } from "./waivers-known";

const ASK = aGroup().length + 1;
const known = (...more: readonly Fact[]) => aKnown(aGroup(aWaiver(), ...more));
const voter = (who: string, organisation: string) => anAppointment(who, "voter", { organisation });

describe("the waivers of a project", () => {
  it("are those of its stream, as they stand to a channel", () => {
    const { waivers } = waiversKnown(known(), "wireguard", "testing");
    expect(waivers.map(({ seq, why }) => [seq, why])).toEqual([[ASK, "awaiting-grants"]]);
    expect(waiversKnown(known(), "landlock", "testing").waivers).toEqual([]);
  });

  it("at an earlier instant are those that were asked for by then", () =>
    expect(waiversKnown(known(), "wireguard", "testing", { upTo: 99, now: instant("07-02") }).waivers).toEqual([]));

  it("are named by the entry that asks, each in its own channel", () => {
    const log = aGroup(
      published(aPolicy([aCriterion("attested", "readme")], { channel: "mainline" }), {
        stream: "channel:mainline",
        at: "06-01",
      }),
      aWaiver({ channel: "mainline" }),
    );
    expect(waiverNamed(aKnown(log), ASK + 1)).toMatchObject({
      project: "wireguard",
      waiver: { why: "awaiting-grants" },
    });
  });

  it.each([ASK + 1, 2, 99])("entry %i is none", (seq) =>
    expect(refusal(() => waiverNamed(known(aGrant(ASK, "voter")), seq))).toMatch(/^not-found: .*asks for no waiver/),
  );
});

it("who could grant one: each once, never of an organisation that has spoken, nor a maintainer", () => {
  const { waiver, evidence } = waiverNamed(
    known(
      voter("of Intel", "Intel"),
      voter("of Intel", "Intel"),
      voter("second of Intel", "Intel"),
      voter("of HPE", "HPE"),
      anAppointment("voter", "maintainer"),
      aGrant(ASK, "second of Intel"),
    ),
    ASK,
  );
  expect(whoCouldGrant(waiver, evidence).map((it) => it.who)).toEqual(["other voter", "of HPE"]);
});

describe("what a waiver is over", () => {
  const granted = [aGrant(ASK, "voter"), aGrant(ASK, "other voter")];
  const over = (...more: readonly Fact[]) => {
    const of = known(...more);
    const { waiver } = waiverNamed(of, ASK);
    const verdict = judged(of, "wireguard", "testing");
    return { covered: coveredBy(waiver, verdict), matched: matchedBy(waiver, verdict) };
  };
  it("in force, it covers what stands as it names", () =>
    expect(over(...granted)).toEqual({ covered: ["readme"], matched: ["readme"] }));
  it("before, it only matches it", () => expect(over()).toEqual({ covered: [], matched: ["readme"] }));
  it("once that stands otherwise, nothing", () => {
    const url = `https://github.com/linuxkit/linuxkit/blob/${"a".repeat(40)}/README.md`;
    expect(over(...granted, anAttestation("readme", { url }))).toEqual({ covered: [], matched: [] });
  });
});

it("who spoke for one: the asker, and who granted it", () => {
  const { waiver } = waiverNamed(known(aGrant(ASK, "voter")), ASK);
  expect(["maintainer", "voter", "other voter", "chair"].filter((who) => spokeFor(waiver, who))).toEqual([
    "maintainer",
    "voter",
  ]);
});

it("how many a verdict needed, and until when the first lasts", () => {
  const of = known(aGrant(ASK, "voter"), aGrant(ASK, "other voter"));
  expect(waivedIn(judged(of, "wireguard", "testing"))).toEqual({ waivers: 1, until: instant("09-01") });
  expect(waivedIn(judged(known(), "wireguard", "testing"))).toBeNull();
});
