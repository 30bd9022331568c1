import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { Refusal } from "@/lib/domain/refusal";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";
import type { Look } from "@/lib/log/look";
import { channelManifest } from "@/lib/queries/channel-manifest";
import {
  aBase,
  aCandidate,
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  contentOf,
  published,
} from "../support/make";
import { aFile, aKernel, aManifest, anItem } from "../support/manifests";

const HASH = "a".repeat(40);
const base = aManifest({
  kernel: aKernel("linuxkit/kernel:4.9.38", "console=ttyS0"),
  services: [anItem("getty", "linuxkit/getty:1")],
});
const yml = (text: string) => readLinuxkitYml(text, { path: "a.yml", dialect: "2017-07" });
const BASE_YML =
  "kernel:\n  image: linuxkit/kernel:4.9.38\n  cmdline: console=ttyS0\nservices:\n  - name: getty\n    image: linuxkit/getty:1\n";

/** A project that was admitted with this yml. */
const member = (slug: string, text: string | null): readonly Fact[] => {
  const told = (at: string) => ({ stream: `project:${slug}` as const, at });
  return [
    aProject(slug),
    aCandidate(slug, told("06-01"), { manifest: text === null ? null : yml(text) }),
    anAttestation("readme", {}, told("07-01")),
    aFact(
      "decision",
      {
        by: "gate",
        channel: "testing",
        what: "admit",
        content: contentOf(slug),
        rule: "chair",
        verdict: { rules: 1, digest: "", outcome: "ready", policyVersion: 1, upTo: 1, now: "2017-07-02T00:00:00.000Z" },
        text: "",
      },
      { ...told("07-02"), by: "chair" },
    ),
  ];
};
function lookAt(...facts: readonly Fact[]): Look {
  const known = aKnown(aLog(published(aPolicy([aCriterion("attested", "readme")])), ...facts));
  const when = { upTo: known.head, now: known.now };
  return { ...known, when, isPast: false, live: { head: known.head, now: known.now, facts: [] }, asked: null };
}
const made = (...facts: readonly Fact[]) => channelManifest(lookAt(aBase(base, { at: "06-02" }), ...facts), "testing");
const read = (text: string) => yml(text).value;

describe("a channel's yml", () => {
  it("is the base alone without a member", () => {
    const text = made(aProject("kspp"));
    expect(text).toContain("# no member yet: the base alone");
    expect(read(text)).toEqual(base);
  });

  it("has what each member changes, and names the members with their revisions", () => {
    const text = made(
      ...member("wireguard", `${BASE_YML}  - name: wg\n    image: wg:${HASH}\n`),
      ...member("kspp", `${BASE_YML}files:\n  - path: etc/kspp\n    contents: hello\n`),
    );
    expect(read(text)).toEqual({
      ...base,
      services: [...base.services, anItem("wg", `wg:${HASH}`)],
      files: [aFile("etc/kspp", { contents: "hello" })],
    });
    expect(text).toMatch(/^# members:\n# {3}kspp at [0-9a-f]{40}, ready: .*\n# {3}wireguard at /m);
  });

  it("is the same bytes whoever was admitted first", () => {
    const [one, other] = [
      member("a", `${BASE_YML}  - name: a\n    image: a:1\n`),
      member("b", `${BASE_YML}  - name: b\n    image: b:1\n`),
    ];
    const body = (text: string) => text.slice(text.indexOf("\n\n"));
    expect(body(made(...one, ...other))).toBe(body(made(...other, ...one)));
  });

  it("loads without a fault", () =>
    expect(yml(made(...member("wireguard", `${BASE_YML}  - name: wg\n    image: wg:1\n`))).faults).toEqual([]));

  it("a member without a yml changes nothing", () => expect(read(made(...member("docs", null)))).toEqual(base));
});

describe("is refused", () => {
  const kernel = (image: string) => BASE_YML.replace("linuxkit/kernel:4.9.38", image);
  const refusal = (...facts: readonly Fact[]) => {
    try {
      return made(...facts);
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      return { code: failure.code, reasons: failure.fields.map((it) => it.message) };
    }
  };

  it("with every reason where two members set what cannot be both", () =>
    expect(
      refusal(
        ...member("a", `${kernel("k:1")}  - name: x\n    image: x:1\n`),
        ...member("b", `${kernel("k:2")}  - name: x\n    image: x:2\n`),
      ),
    ).toEqual({
      code: "incompatible",
      reasons: [
        "a and b set different kernels (k:1 and k:2), and no pinned kernel carries both",
        "a and b define the service x differently: its image",
      ],
    }));

  it("where a member's yml has a fault: it fits nowhere", () =>
    expect(refusal(...member("a", `${BASE_YML}  - name: x\n`))).toEqual({
      code: "incompatible",
      reasons: [expect.stringMatching(/^a fits nowhere: .*no image/)],
    }));

  it("where the channel's LinuxKit cannot say it", () => {
    const early = { ...yml(`${BASE_YML}outputs: [raw]\n`), faults: [] };
    const [project, candidate, ...rest] = member("a", BASE_YML);
    const old = { ...candidate, body: { ...candidate?.body, manifest: early } } as Fact;
    expect(refusal(project as Fact, old, ...rest)).toEqual({
      code: "incompatible",
      reasons: [
        expect.stringMatching(/outputs.* is no key of this LinuxKit: the channel is for the LinuxKit of 2017-07/),
      ],
    });
  });

  it("where the channel builds nothing", () =>
    expect(() => channelManifest(lookAt(aProject("kspp")), "testing")).toThrow("The channel testing builds nothing"));
});
