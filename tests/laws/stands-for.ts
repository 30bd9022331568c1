import { type Fact, latest } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import type { Policy } from "@/lib/domain/policy";
import { readKernelConfiguration } from "@/lib/formats/kernel-config";
import { aBase, aCandidate } from "../support/make";
import { baseManifests, manifests } from "./material";

/** What a candidate, a base and a list of symbols are that the next steps ask for. */

const EXTRA = `linuxkit/wireguard-utils:${"f".repeat(40)}`;

/** A candidate of new content whose yml and kernel hold by every rule. */
export function candidateFor(facts: readonly Fact[], policy: Policy, at: Instant): Fact {
  const base = latest(
    facts.filter(
      (it): it is Extract<Fact, { kind: "base" }> => it.kind === "base" && it.at <= at && it.course === null,
    ),
  );
  const value = base?.body.manifest ?? baseManifests[0];
  const [read] = manifests;
  if (!read || !value) throw new Error("There is a yml.");
  const manifest = { ...read, faults: [], value: { ...value, init: [...value.init, EXTRA] } };
  const configurations = policy.criteria.flatMap((it) => {
    if (it.kind !== "kernel") return [];
    return it.arch.map((arch) => {
      const own = arch === "aarch64" ? "CONFIG_ARM64=y" : "CONFIG_X86_64=y";
      const wanted = it.symbols.map(({ symbol, want }) => `CONFIG_${symbol}=${want}`);
      const head = `# Linux/${arch === "aarch64" ? "arm64" : "x86"} 4.11.3 Kernel Configuration`;
      const text = ["# Automatically generated file; DO NOT EDIT.", head, own, ...wanted, ""].join("\n");
      return readKernelConfiguration({ arch, series: "4.11", variant: "release", parts: [text] } as never);
    });
  });
  return aCandidate("brand new", { at }, { manifest, configurations });
}

const latestOf = (facts: readonly Fact[], at: Instant) =>
  latest(
    facts.filter(
      (it): it is Extract<Fact, { kind: "revision" }> =>
        it.kind === "revision" && it.at <= at && it.course === null && it.stream === "project:wireguard",
    ),
  );

/** A base for which the yml that is there holds, whatever it is: it has all of it, and one thing more. */
export function baseFor(facts: readonly Fact[], at: Instant): Fact {
  const own = latestOf(facts, at)?.body.manifest?.value;
  const [other] = baseManifests;
  if (!other) throw new Error("There is a base.");
  return aBase(own ? { ...own, init: [...own.init, "linuxkit/one-more:1"] } : other, { at });
}

/** A list of symbols by which the kernel that is there holds; where there is none, of what one to come can bring. */
export function listFor(arch: readonly string[], facts: readonly Fact[], now: Instant) {
  const revision = latestOf(facts, now);
  const symbols = revision?.body.configurations?.find((it) => arch.includes(it.arch))?.symbols ?? {};
  const [one] = Object.entries(symbols).filter(([, it]) => it.value === "y" && it.as === undefined);
  return { list: "our-own", symbols: [{ symbol: one?.[0] ?? "SECURITY", want: "y" }] };
}
