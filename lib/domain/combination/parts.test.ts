import { expect, test } from "vitest";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";
import { aBase, aCandidate, aKnown, aLog, anAdmission, aProject, contentOf } from "@/tests/support/make";
import { aKernel, aManifest } from "@/tests/support/manifests";
import type { Fact } from "../fact";
import { contributionOf, memberContributionOf } from "./parts";

const base = aBase(aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38") }));
const yml = (text: string) => readLinuxkitYml(text, { path: "wireguard.yml", dialect: "2017-07" });
const of = (...more: readonly Fact[]) =>
  contributionOf(aKnown(aLog(base, aProject(), ...more)), "wireguard", "testing");

test("a project without a candidate changes nothing", () =>
  expect(of()).toMatchObject({ commit: null, faults: [], delta: { changes: [] } }));

test("its newest candidate's yml is read against the base", () => {
  const made = of(
    aCandidate("one", { at: "06-01" }, { manifest: yml("kernel:\n  image: linuxkit/kernel:4.9.38\n") }),
    aCandidate("two", { at: "06-02" }, { manifest: yml("kernel:\n  image: wireguard/kernel:1\n") }),
  );
  expect(made).toMatchObject({
    commit: contentOf("two").commit,
    delta: { changes: [{ on: "kernel", to: "wireguard/kernel:1" }] },
  });
});

test("a yml with faults brings them along", () =>
  expect(
    of(aCandidate("one", {}, { manifest: yml("kernel:\n  image: a:1\nservices:\n  - name: x\n") })).faults,
  ).toEqual(["services.x has no image"]));

test("a member’s is what it was admitted with, and not its newest candidate", () => {
  const facts = aLog(
    base,
    aProject(),
    aCandidate("one", {}, { manifest: yml("kernel:\n  image: wireguard/kernel:1\n") }),
    anAdmission("wireguard", "one"),
    aCandidate("two", { at: "07-03" }, { manifest: yml("kernel:\n  image: wireguard/kernel:2\n") }),
  );
  expect(memberContributionOf(aKnown(facts), "wireguard", "testing")).toMatchObject({
    commit: contentOf("one").commit,
    delta: { changes: [{ on: "kernel", to: "wireguard/kernel:1" }] },
  });
});
