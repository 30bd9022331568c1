import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bodies, type FactKind } from "@/lib/domain/fact";
import type { Manifest, ReadManifest } from "@/lib/domain/manifest/manifest";
import type { Source } from "@/lib/domain/source";
import { bases } from "@/prisma/seed/bases";
import { policies } from "@/prisma/seed/policies";
import { projects } from "@/prisma/seed/projects";
import { peopleOf, practiceStart, type RecordEntry, recordOf } from "@/prisma/seed/record";

const record = recordOf();
const byNow = record.filter((entry) => entry.at <= practiceStart);
const count = (entries: readonly RecordEntry[], ...kinds: FactKind[]) =>
  entries.filter((entry) => kinds.includes(entry.kind)).length;
const entryOf = (id: string) => record.find((entry) => entry.id === id);
const bodyOf = <B = unknown>(id: string) => entryOf(id)?.body as B;

describe("the record", () => {
  it("holds as much as the folder it was made from says", () => {
    expect(count(record, "project")).toBe(18);
    expect(count(record, "revision")).toBe(90);
    expect(count(record, "base")).toBe(8);
    expect(count(record, "attestation")).toBe(55);
    expect(count(record, "attestation", "note")).toBe(137);
    expect(count(record, "meeting")).toBe(7);
    expect(count(record, "decision")).toBe(25);
    expect(count(record, "kernel")).toBe(30);
  });

  it("holds what a practice copy opens with", () => {
    expect(count(byNow, "project")).toBe(18);
    expect(count(byNow, "revision")).toBe(64);
    expect(count(byNow, "base")).toBe(5);
    expect(count(byNow, "attestation")).toBe(50);
    expect(count(byNow, "attestation", "note")).toBe(109);
    expect(count(byNow, "meeting")).toBe(5);
    expect(count(byNow, "decision")).toBe(12);
  });

  it("holds nothing that it does not know: no run, no review, no reason, no decision of a gate", () => {
    expect([...new Set(record.map((entry) => entry.kind))].sort()).toEqual(
      [
        "attestation",
        "base",
        "channel",
        "decision",
        "kernel",
        "meeting",
        "note",
        "policy",
        "project",
        "revision",
      ].sort(),
    );
    expect(record.filter(({ body }) => (body as { by?: string }).by === "gate")).toEqual([]);
  });

  it.each(record.map((entry) => [entry.id, entry] as const))("%s parses, and says where it is from", (_, entry) => {
    const parsed = bodies[entry.kind].safeParse(entry.body);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(entry.source.length).toBeGreaterThan(0);
    for (const source of entry.source) expect(source.file ?? source.commit).toBeTruthy();
  });

  it("is in order, each entry once, the policy before the first project", () => {
    expect(record.map((entry) => entry.at)).toEqual(record.map((entry) => entry.at).sort((a, b) => a - b));
    expect(new Set(record.map((entry) => entry.id)).size).toBe(record.length);
    expect(record.slice(0, 5).map((entry) => entry.kind)).toEqual([
      "channel",
      "channel",
      "policy",
      "policy",
      "project",
    ]);
    for (const slug of projects.map((project) => project.slug))
      expect(record.find((entry) => entry.stream === `project:${slug}`)?.kind).toBe("project");
  });

  it("claims attested criteria alone, with the evidence they ask for", () => {
    const criteria = new Map(
      policies.flatMap((policy) => policy.criteria).map((criterion) => [criterion.key, criterion]),
    );
    for (const { id, body } of record.filter((entry) => entry.kind === "attestation")) {
      const claim = bodies.attestation.parse(body);
      const criterion = criteria.get(claim.criterion);
      expect(criterion?.kind, id).toBe("attested");
      if (criterion?.kind !== "attested") continue;
      expect(claim.text, id).toBeTruthy();
      expect(claim.url, id).toMatch(/^https:\/\/github\.com\/linuxkit\/linuxkit\/(blob|tree|commit)\/[0-9a-f]{40}/);
    }
  });

  it("gives every yml back from its text as the value that it was", () => {
    for (const project of projects)
      for (const revision of project.revisions)
        if (revision.yml) {
          const { manifest } = bodyOf<{ manifest: ReadManifest }>(`${project.slug} ${revision.commit}`);
          expect(manifest.value).toEqual(revision.yml.value);
          expect(manifest.path).toBe(revision.yml.path);
        }
    for (const base of bases) expect(bodyOf<{ manifest: Manifest }>(base.id).manifest).toEqual(base.value);
  });

  it("has practice people who are roles: nobody of the record among them", () => {
    const named = new Set(projects.flatMap((project) => project.leads.map((lead) => lead.handle.replace("@", ""))));
    expect(peopleOf()).toHaveLength(1 + 12 + 6 + 1 + 1 + 2);
    for (const { handle, name, appointments } of peopleOf()) {
      expect(named).not.toContain(handle);
      expect(name).toMatch(/^(chair|(voter|core maintainer), \w+|release engineer|(maintainer|CI) of [a-z-]+)$/);
      for (const appointment of appointments) expect(bodies.appointment.parse(appointment.body).name).toBe(name);
    }
  });
});

const folder = path.resolve(import.meta.dirname, "../../../shared/linuxkit");
const lists = path.resolve(folder, "../design/kernel-required.json");

describe.skipIf(!existsSync(folder))("the record beside the folder it was made from", () => {
  const told = JSON.parse(existsSync(folder) ? readFileSync(path.join(folder, "facts.json"), "utf8") : "{}") as Told;
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

  it("registers the same projects", () => {
    for (const project of told.projects) {
      const { registeredAt, onBoardFrom: boardFrom, security: candidate } = project;
      const leads = project.leads.map((lead) => pick(lead, "handle", "said"));
      expect(entryOf(project.slug)).toMatchObject({ at: Date.parse(registeredAt), stream: `project:${project.slug}` });
      expect(bodyOf(project.slug)).toMatchObject({
        ...pick(project, "slug", "name", "summary", "tags", "upstream", "organisation"),
        ...{ leads, boardFrom, candidate },
      });
    }
  });

  it("puts the same revisions forward, yml by yml, value by value", () => {
    for (const revision of told.revisions) {
      const id = `${revision.project} ${revision.commit}`;
      const { manifest } = bodyOf<{ manifest: ReadManifest | null }>(id);
      const text = revision.manifest ? read(revision.manifest) : revision.manifestInline?.text;
      const where = revision.manifest?.slice("2017-05-24/".length) ?? revision.manifestInline?.path;
      expect(entryOf(id)?.at, id).toBe(Date.parse(revision.at));
      expect(bodyOf(id)).toMatchObject(pick(revision, "commit", "tree", "committedAt"));
      const remarks = [revision, ...revision.configurations].flatMap(({ remark }) => remark ?? []);
      expect(bodyOf<{ remark?: string }>(id).remark ?? "", id).toBe(remarks.join(" "));
      expect(manifest?.path, id).toBe(where);
      expect(manifest?.value, id).toEqual(text && manifestOf(text));
      if (revision.manifestCheck) expect(manifest?.faults.length === 0, id).toBe(revision.manifestCheck.loads);
    }
  });

  it("gives the same kernel symbols, where they matter", () => {
    const wanted = wantedOf(JSON.parse(readFileSync(lists, "utf8")), told.legend.renames);
    for (const { project, commit, configurations } of told.revisions) {
      const meant = Object.keys(told.projects.find(({ slug }) => slug === project)?.kernelSymbols?.values ?? {});
      const matters = new Set([...wanted, ...meant.map((name) => name.replace("CONFIG_", ""))]);
      const seeded = bodies.revision.parse(bodyOf(`${project} ${commit}`)).configurations?.map((configuration) => ({
        ...pick(configuration, "arch", "series", "variant", "full", "header"),
        symbols: Object.fromEntries(Object.entries(configuration.symbols).map(([name, { value }]) => [name, value])),
      }));
      const real = configurations.map(({ parts, remark: _, ...of }) => ({
        ...of,
        ...symbolsOf(parts.map(read), matters),
      }));
      expect(seeded, `${project} ${commit}`).toEqual(real);
    }
  });

  it("tells the same facts, and claims nothing that is to be computed", () => {
    for (const { id, kind, counts, criterion, claim, by, source, ...fact } of told.facts) {
      const entry = entryOf(id);
      if (kind === "computed") expect(entry, id).toBeUndefined();
      if (kind === "computed") continue;
      const said = fact.said.replace("; the same at every meeting listed", "");
      expect(entry, id).toMatchObject({ at: Date.parse(fact.at), stream: `project:${fact.project}` });
      expect(entry?.kind, id).toBe(counts ? "attestation" : "note");
      expect(entry?.body).toMatchObject(
        counts ? { criterion, claim, text: said } : { criterion, kind, by, said, source },
      );
      // The folder that f201 names is what its commit removed, so the commit stands for it.
      expect(entry?.source, id).toEqual([id === "f201" ? pick(source, "commit") : source]);
    }
  });

  it("has the same bases and kernels", () => {
    for (const base of told.bases) {
      expect(entryOf(base.id)?.at).toBe(Date.parse(base.at));
      const manifest = manifestOf(base.text ?? read(base.file ?? ""));
      expect(bodyOf(base.id)).toEqual({ ...pick(base, "id", "commit", "path", "series"), manifest });
    }
    for (const kernel of told.kernels)
      expect(bodyOf(`kernel ${kernel.date} ${kernel.image}`)).toMatchObject({
        ...pick(kernel, "image", "series", "base", "carries", "arches"),
        version: kernel.version ?? "",
        source: [kernel.source],
      });
  });

  it("has the same meetings and decisions", () => {
    for (const { id, at, notes, deepDive, source, nextMeeting: next, ...meeting } of told.meetings) {
      expect(entryOf(id)?.at).toBe(Date.parse(at));
      expect(bodyOf(id)).toMatchObject({
        ...pick(meeting, "date", "localTime", "scribe", "recording", "agenda", "updates", "masterAtStart"),
        notes: notes.map((note) => ({ by: null, ...note })),
        deepDive: deepDive && pick(deepDive, "topic", "project", "slides"),
        ...{ next, source: [source] },
      });
    }
    for (const { id, at, kind, what, ...decision } of told.decisions) {
      expect(entryOf(id)?.at).toBe(Date.parse(at));
      expect(bodyOf(id)).toEqual({
        by: "record",
        id,
        what: kind,
        said: what,
        ...pick(decision, "projects", "sources"),
      });
    }
  });

  it("has the same policy, its criteria in the same order", () => {
    const [was = {} as ToldPolicy] = told.policy;
    const { criteria, ...policy } = bodies.policy.parse(bodyOf("policy testing 1")).policy;
    expect(policy).toMatchObject({
      ...pick(was, "remark", "graceDays", "settleDays", "migrationDays"),
      rule: pick(was.voting, "quorum", "threshold", "minDays", "perOrganisation"),
      floor: was.ciFloor.requiredArchitectures,
    });
    expect(criteria.map(({ key }) => key)).toEqual(was.criteria.map(({ key }) => key));
    for (const [index, criterion] of was.criteria.entries()) {
      const { ci, review, kind, key } = criterion;
      expect(criteria[index]).toMatchObject({
        ...pick(criterion, "key", "title", "short", "group", "obligation", "kind", "why", "how", "source"),
        ...pick(criterion, "appliesTo", "waivable"),
        ...(kind === "attested" && pick(criterion, "evidence", "validFor", "binds", "naAllowed", "secondPerson")),
        ...(kind === "kernel" && pick(criterion, "list", "symbols", "arch")),
        ...(kind === "manifest" && { rule: key.replace("manifest-", "") }),
        ...(ci && pick(ci, "checks", "targets", "maxAge", "streak", "window", "maxFail")),
        ...(ci && { origins: ci.trust.origins }),
        ...review,
      });
    }
  });
});

const pick = <T extends object, K extends keyof T>(row: T, ...keys: K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<T, K>;

/** The symbols of LinuxKit's lists of 2017, by either name, and those of the architectures and of MODULES. */
function wantedOf({ lists: all }: { lists: readonly List[] }, renames: readonly string[][]): ReadonlySet<string> {
  const ofThen = all.filter(({ id }) => id.startsWith("linuxkit-2017"));
  const named = new Set(ofThen.flatMap(({ entries }) => entries.map(({ symbol }) => symbol)));
  const twins = renames.filter((pair) => pair.some((name) => named.has(name))).flat();
  return new Set([...named, ...twins, "X86_64", "ARM64", "MODULES"]);
}

/** A yml as a value, by another road than the product's: only what the form of a Manifest asks. */
function manifestOf(text: string): unknown {
  const { kernel, init, onboot, onshutdown, services, files, trust, ...other } = parse(text) as Record<string, Part>;
  const item = ({ name = null, image = null, ...settings }: Part) => ({ name, image, settings });
  const { image = null, cmdline = null, ...settings } = kernel ?? {};
  return {
    kernel: kernel ? { image, cmdline, settings } : null,
    init: init ?? [],
    onboot: list(onboot).map(item),
    onshutdown: list(onshutdown).map(item),
    services: list(services).map(item),
    files: list(files).map(({ path: where, ...rest }) => ({ path: where, settings: rest })),
    trust: trust ? { image: trust.image ?? [], org: trust.org ?? [] } : null,
    other,
  };
}
type Part = Record<string, unknown>;
const list = (part: Part | undefined) => (part ?? []) as unknown as Part[];

/** A kernel configuration's symbols by their last assignment, and what its header says. */
function symbolsOf(parts: readonly string[], matters: ReadonlySet<string>) {
  const symbols: Record<string, string> = {};
  for (const line of parts.join("\n").split("\n")) {
    const [, set, value, unset] = /^CONFIG_(\w+)=(.*)$|^# CONFIG_(\w+) is not set/.exec(line) ?? [];
    const name = set ?? unset;
    if (name && matters.has(name)) symbols[name] = value ?? "n";
  }
  const [, arch, version] = /^# Linux\/(\S+) (\S+) Kernel Configuration$/m.exec(parts[0] ?? "") ?? [];
  return { full: arch !== undefined, header: arch === undefined ? null : { arch, version }, symbols };
}

/** As much of facts.json as is looked at here. */
type Row = Record<string, unknown>;
type Dated = Row & { id: string; at: string };
type List = { id: string; entries: { symbol: string }[] };
type ToldCriterion = Row & { key: string; kind: string; ci?: Row & { trust: { origins: string[] } }; review?: Row };
type ToldRevision = Row & {
  project: string;
  at: string;
  commit: string;
  manifest: string | null;
  manifestInline?: { path: string; text: string };
  manifestCheck?: { loads: boolean };
  configurations: (Row & { parts: string[]; remark?: string })[];
};
type ToldPolicy = Row & { voting: Row; ciFloor: { requiredArchitectures: string[] }; criteria: ToldCriterion[] };
type Told = {
  legend: { renames: string[][] };
  projects: (Row & {
    slug: string;
    registeredAt: string;
    leads: Row[];
    kernelSymbols?: { values: Record<string, string> };
  })[];
  revisions: ToldRevision[];
  facts: (Dated & { kind: string; counts: boolean; said: string; source: Source })[];
  bases: (Dated & { file: string | null; text?: string })[];
  kernels: (Row & { date: string; image: string; source: Source })[];
  meetings: (Dated & { notes: Row[]; deepDive: Row | null; source: Source })[];
  decisions: Dated[];
  policy: ToldPolicy[];
};
