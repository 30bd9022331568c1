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
  aKnown,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  contentOf,
  liveOf,
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
    anAdmission(slug),
  ];
};
function lookAt(...facts: readonly Fact[]): Look {
  const known = aKnown(aLog(published(aPolicy([aCriterion("attested", "readme")])), ...facts));
  const when = { upTo: known.head, now: known.now };
  return {
    ...known,
    when,
    isPast: false,
    isForecast: false,
    isNow: true,
    live: liveOf([], known.now, known.head),
    asked: null,
  };
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
    expect(text).toMatch(/^# members:\n# {3}kspp at [0-9a-f]{40}, entry \d+, ready: .*\n# {3}wireguard at /m);
  });

  it("keeps what was judged: a newer candidate changes nothing until it is ready, and the head says so", () => {
    const service = (name: string) => yml(`${BASE_YML}  - name: ${name}\n    image: ${name}:${HASH}\n`);
    const told = (at: string) => ({ stream: "project:wireguard" as const, at });
    const came = member("wireguard", `${BASE_YML}  - name: wg\n    image: wg:${HASH}\n`);
    const unmet = anAttestation("readme", { claim: "unmet" }, told("07-03"));
    const next = aCandidate("next", told("07-04"), { manifest: service("evil") });
    const [first, then] = [contentOf("wireguard").commit, contentOf("next").commit];
    const text = made(...came, unmet, next);
    expect(read(text)?.services).toContainEqual(anItem("wg", `wg:${HASH}`));
    expect(text).not.toContain("evil:");
    expect(text).toContain(
      `#   wireguard at ${first}, entry 4, in since 2017-07-02T00:00:00.000Z; its candidate ${then.slice(0, 7)}, entry 8, is not in it: it was not ready yet (not ready: 1 of 1 unmet)\n`,
    );
    const ready = made(...came, unmet, next, anAttestation("readme", {}, told("07-05")));
    expect(read(ready)?.services).toContainEqual(anItem("evil", `evil:${HASH}`));
    expect(ready).toContain(`#   wireguard at ${then}, entry 8, ready: all 1 shown, in since`);
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
