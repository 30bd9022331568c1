import type { Actor, FactKind, Stream } from "@/lib/domain/fact";
import { type Instant, instantOf } from "@/lib/domain/instant";
import { dialectAt } from "@/lib/domain/manifest/dialects";
import type { Source } from "@/lib/domain/source";
import { readKernelConfiguration, writeKernelConfiguration } from "@/lib/formats/kernel-config";
import { readLinuxkitYml, writeLinuxkitYml } from "@/lib/formats/linuxkit-yml";
import { bases } from "./bases";
import { channels } from "./channels";
import { decisions } from "./decisions";
import { kernels } from "./kernels";
import { meetings } from "./meetings";
import { people } from "./people";
import { policies } from "./policies";
import { projects } from "./projects";
import type { SeedClaim, SeedConfiguration, SeedPerson, SeedProject, SeedRevision, SeedYml } from "./shape";

/** Something to be seeded: its body is still to be parsed by its kind's schema, as everything that comes in is. */
export type RecordEntry = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: FactKind;
  readonly stream: Stream;
  readonly actor: Actor;
  readonly body: unknown;
  /** Where the record says so. */
  readonly source: readonly Source[];
};

const REPOSITORY = "https://github.com/linuxkit/linuxkit";
/** Where addresses of reports point: the last state of the record that has them all. */
const LAST_STATE = "ca2e4f06a0a5765cd2155919854436d3ea9e7616";

/** The record's beginning: what is retrospective is in force from here, before the first project. */
const BEGINNING = at("2017-03-12T00:00:00Z");
/** Where a practice copy's clock starts: the meeting of 19 July 2017. */
export const practiceStart = at("2017-07-19T16:00:00.000Z");

const theRecord: Actor = { kind: "record", id: "sig" };
const slipway: Actor = { kind: "slipway", id: "slipway" };

/** The whole record, in the order in which it is told. */
export const recordOf = (): readonly RecordEntry[] =>
  [
    ...retrospective(),
    ...projects.flatMap(entriesOf),
    ...bases.map((base) => ({
      ...told(base.id, base.at, "base", "channel:testing", [{ commit: base.commit, path: base.path }]),
      body: {
        id: base.id,
        commit: base.commit,
        path: base.path,
        series: base.series,
        manifest: readYml(base, base.at).value,
      },
    })),
    ...kernels.map(({ date, source, ...kernel }) => ({
      ...told(`kernel ${date} ${kernel.image}`, `${date}T00:00:00Z`, "kernel", "channel:testing", source),
      body: { ...kernel, source },
    })),
    ...meetings.map(({ id, at, ...meeting }) => ({
      ...told(id, at, "meeting", "instance", meeting.source),
      body: meeting,
    })),
    ...decisions.map(({ at, ...decision }) => ({
      ...told(decision.id, at, "decision", streamOf(decision.projects), decision.sources),
      body: { by: "record", ...decision },
    })),
  ].sort(inOrder);

/** A person of a practice copy, with the appointments that make them one. */
export type PracticePerson = Pick<SeedPerson, "handle" | "name"> & { readonly appointments: readonly RecordEntry[] };

export const peopleOf = (): readonly PracticePerson[] =>
  people.map((person) => ({
    handle: person.handle,
    name: person.name,
    appointments: rolesOf(person).map((role) => appointmentOf(person, role)),
  }));

const rolesOf = ({ role, also }: SeedPerson): readonly string[] => [role, ...(also ? [also] : [])];

function appointmentOf({ handle, name, of, organisation }: SeedPerson, role: string): RecordEntry {
  const stream: Stream =
    "project" in of ? `project:${of.project}` : "channel" in of ? `channel:${of.channel}` : "instance";
  const from = new Date(practiceStart).toISOString();
  const text = "Somebody to act as on a practice copy, and nobody of the record.";
  return {
    id: `${handle} as ${role}`,
    at: practiceStart,
    kind: "appointment",
    stream,
    actor: slipway,
    body: { who: handle, name, role, of, organisation: organisation ?? null, from, text },
    source: [],
  };
}

/** Channels and policies have no date in the record: they were written afterwards. */
const retrospective = (): readonly RecordEntry[] => [
  ...channels.map((channel) => ({
    id: `channel ${channel.channel}`,
    at: BEGINNING,
    kind: "channel" as const,
    stream: `channel:${channel.channel}` as const,
    actor: slipway,
    body: { ...channel, retrospective: true },
    source: channel.source,
  })),
  ...policies.map((policy) => ({
    id: `policy ${policy.channel} ${policy.version}`,
    at: BEGINNING,
    kind: "policy" as const,
    stream: `channel:${policy.channel}` as const,
    actor: slipway,
    body: { policy },
    source: policy.criteria.flatMap((criterion) => criterion.source),
  })),
];

function entriesOf(project: SeedProject): readonly RecordEntry[] {
  const { slug, registeredAt, source, revisions, claims, notes, leads, ...registration } = project;
  const stream: Stream = `project:${slug}`;
  return [
    {
      ...told(slug, registeredAt, "project", stream, source),
      body: {
        ...registration,
        slug,
        repository: REPOSITORY,
        path: `projects/${slug}`,
        leads: leads.map(({ handle, said }) => ({ handle, said })),
      },
    },
    ...revisions.map((revision) => ({
      ...told(`${slug} ${revision.commit}`, revision.at, "revision", stream, [
        { commit: revision.commit, path: revision.yml?.path ?? `projects/${slug}` },
      ]),
      body: revisionOf(revision),
    })),
    ...claims.map((claim) => ({
      ...told(claim.id, claim.at, "attestation", stream, [claim.source]),
      body: { criterion: claim.criterion, claim: claim.claim, text: claim.said, url: addressOf(claim) },
    })),
    ...notes.map(({ id, at, by = "record", ...note }) => ({
      ...told(id, at, "note", stream, [note.source]),
      body: { ...note, by },
    })),
  ];
}

const revisionOf = ({ at: when, commit, tree, committedAt, yml, configurations = [], remark }: SeedRevision) => ({
  commit,
  tree,
  committedAt,
  manifest: yml ? readYml(yml, when) : null,
  configurations: configurations.map(readConfiguration),
  ...(remark !== undefined && { remark }),
});

function readYml({ path, value }: SeedYml, when: string) {
  const dialect = dialectAt(at(when));
  return readLinuxkitYml(writeLinuxkitYml(value, dialect), { path, dialect });
}

const readConfiguration = ({ arch, series, variant, header, symbols }: SeedConfiguration) =>
  readKernelConfiguration({ arch, series, variant, parts: [writeKernelConfiguration({ header, symbols })] });

/** Where a claim's evidence is read: the file or folder at its commit, the commit itself, or the report. */
function addressOf({ source }: SeedClaim): string {
  const path = source.path ?? source.file?.replace(/^\d{4}-\d{2}-\d{2}\//, "");
  if (path === undefined) return `${REPOSITORY}/commit/${source.commit}`;
  const kind = path.split("/").at(-1)?.includes(".") ? "blob" : "tree";
  return `${REPOSITORY}/${kind}/${source.commit ?? LAST_STATE}/${path}`;
}

/** A decision about one project belongs to it; one about several, or none, to the whole group. */
const streamOf = (slugs: readonly string[]): Stream => (slugs.length === 1 ? `project:${slugs[0]}` : "instance");

const told = (id: string, when: string, kind: FactKind, stream: Stream, source: readonly Source[]) => ({
  id,
  at: at(when),
  kind,
  stream,
  actor: theRecord,
  source,
});

const rankOf = (kind: FactKind): number => {
  const rank = ["channel", "policy", "project", "base", "revision"].indexOf(kind);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
};

/** By instant; then channels, policies, projects, bases, revisions, the rest; then id. */
function inOrder(a: RecordEntry, b: RecordEntry): number {
  if (a.at !== b.at) return a.at - b.at;
  if (rankOf(a.kind) !== rankOf(b.kind)) return rankOf(a.kind) - rankOf(b.kind);
  return a.id < b.id ? -1 : 1;
}

function at(text: string): Instant {
  const instant = instantOf(text);
  if (instant === null) throw new Error(`The seed has no instant “${text}”.`);
  return instant;
}
