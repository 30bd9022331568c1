import { describe, expect, test } from "vitest";
import { applyDelta } from "@/lib/domain/manifest/apply";
import { tokensOf } from "@/lib/domain/manifest/cmdline";
import { deltaOf, imagesOfDelta } from "@/lib/domain/manifest/delta";
import { dialectAt } from "@/lib/domain/manifest/dialects";
import { readManifestCriterion } from "@/lib/domain/standing/manifest";
import { readLinuxkitYml, writeLinuxkitYml } from "@/lib/formats/linuxkit-yml";
import { aBase, aCandidate, aCriterion } from "../support/make";
import { baseOf, facts, isThere, judged, nameOf, type RecordRevision, ymlOf } from "./facts";

const bases = new Map(facts.bases.map((base) => [base.id, baseOf(base)]));
const withYml = facts.revisions.filter((revision) => revision.manifest ?? revision.manifestInline);
const checked = facts.revisions.filter((revision) => revision.manifestCheck);
const yml = (revision: RecordRevision) => {
  const read = ymlOf(revision);
  if (!read) throw new Error(`${nameOf(revision)} has no yml.`);
  return read;
};
const ofBase = (id: string) => {
  const base = bases.get(id);
  if (!base) throw new Error(`There is no base ${id}.`);
  return base;
};

/** What the four rules find, as the record's check writes it. */
function found(revision: RecordRevision, against: string) {
  const read = yml(revision);
  const base = ofBase(against);
  const known = { revision: aCandidate("one", {}, { manifest: read }), base: aBase(base.value) };
  const images = (rule: "pinned" | "trust" | "fresh") => {
    const { detail } = readManifestCriterion(aCriterion("manifest", rule, { rule }), known).standing;
    return detail.of === "manifest" ? detail.findings.map(({ image }) => image) : [];
  };
  const delta = deltaOf(base.value, read.value);
  const before = tokensOf(base.value.kernel?.cmdline ?? null);
  const adds = tokensOf(read.value.kernel?.cmdline ?? null).filter((token) => !before.includes(token));
  return {
    loads: read.faults.length === 0,
    itemsWithoutImage: read.faults.filter(({ code }) => code === "no-image").map(({ path }) => path),
    namesUnique: read.faults.every(({ code }) => code !== "name-twice"),
    differsFromBase: delta.changes.length > 0,
    deltaImages: imagesOfDelta(delta, read.value).map(({ image }) => image),
    notPinned: images("pinned"),
    notUnderTrust: images("trust"),
    baseImagesAtOtherPin: images("fresh"),
    cmdlineAdds: [...adds].sort(),
  };
}

describe.skipIf(!isThere)("the ymls of the record", () => {
  test.each(checked.map((revision) => [nameOf(revision), revision] as const))(
    "%s: as its check says",
    (_, revision) => {
      const { against = "", topLevelKeys: _keys, ...check } = revision.manifestCheck ?? {};
      expect(found(revision, against)).toEqual(check);
    },
  );

  test("every one that is said to load has no fault in its own date's dialect, and those of the bases neither", () => {
    const faulty = withYml.filter((revision) => yml(revision).faults.length > 0).map(nameOf);
    expect(faulty.map((name) => name.slice(0, -9))).toEqual([
      "clear-containers, 2017-05-30",
      "clear-containers, 2017-07-03",
      "clear-containers, 2017-07-09",
      "clear-containers, 2018-01-31",
      "miragesdk, 2017-05-23",
    ]);
    for (const base of bases.values()) expect(base.faults).toEqual([]);
  });

  test("none of 24 May 2017 loads in any later dialect, for its outputs", () => {
    const early = withYml.filter((revision) => dialectAt(Date.parse(revision.at)) === "2017-05");
    expect(early).not.toHaveLength(0);
    for (const revision of early) {
      const { text, path } = yml(revision);
      const faults = readLinuxkitYml(text, { path, dialect: "2017-07" }).faults;
      expect(faults.map(({ code, path }) => `${code} ${path}`)).toContain("unknown-key outputs");
    }
  });

  test("each written in our own form reads as the same value", () => {
    for (const revision of withYml) {
      const { value, dialect, path } = yml(revision);
      const text = writeLinuxkitYml(value, dialect);
      const again = readLinuxkitYml(text, { path, dialect });
      expect(again.value, nameOf(revision)).toEqual(value);
      expect(writeLinuxkitYml(again.value, dialect)).toBe(text);
    }
  });

  test("the base with a project's delta applied differs from the project's yml in nothing but pins", () => {
    for (const revision of withYml) {
      for (const base of bases.values()) {
        const { value } = yml(revision);
        const applied = applyDelta(base.value, deltaOf(base.value, value));
        expect(deltaOf(applied, value).changes, nameOf(revision)).toEqual([]);
      }
    }
  });
});

describe.skipIf(!isThere)("the standings expected at four meetings", () => {
  const rules = {
    "manifest-loads": "loads",
    "manifest-pinned": "pinned",
    "manifest-trust": "trust",
    "manifest-fresh": "fresh",
  } as const;

  test.each(judged.map((row) => [row.project, row.at.slice(0, 10), row] as const))("%s, %s", (_, __, row) => {
    const revision = facts.revisions.find(({ project, commit }) => project === row.project && commit === row.revision);
    const known = {
      revision: revision && aCandidate("one", {}, { manifest: ymlOf(revision) }),
      base: aBase(ofBase(row.base).value),
    };
    for (const [key, rule] of Object.entries(rules)) {
      const { standing } = readManifestCriterion(aCriterion("manifest", key, { rule }), known);
      expect(`${key} ${standing.is}`).toBe(`${key} ${row.standings[key]}`);
    }
  });
});
