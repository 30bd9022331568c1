import { db, disconnect } from "@/lib/db/client";
import { addDue } from "@/lib/db/due-facts";
import { readHead, takeAppendLock } from "@/lib/db/head";
import { personNamed } from "@/lib/db/people";
import { bodies, type Saying } from "@/lib/domain/fact";
import { type Instant, textOf } from "@/lib/domain/instant";
import { canonical } from "@/lib/formats/canonical";
import { append } from "@/lib/log/append";
import { startClock } from "@/lib/log/clock";
import { peopleOf, practiceStart, type RecordEntry, recordOf } from "./seed/record";

/** How an instance begins: `practice` (the default), `record` (all of it, for reading) or `empty` (a group of one's own). */
type Beginning = "practice" | "record" | "empty";

/**
 * Puts the record in, through the same parsers and the same `append` as everything else, in one transaction: all or nothing.
 * A log that has an entry is left alone. Facts are recorded at their historical instants.
 */
async function seed(beginning: Beginning): Promise<string> {
  if ((await readHead(db())).seq > 0) return "";
  const entries = beginning === "empty" ? [] : recordOf();
  const told = entries.filter((entry) => beginning === "record" || entry.at <= practiceStart);
  return db().$transaction(
    async (tx) => {
      await takeAppendLock(tx);
      if ((await readHead(tx)).seq > 0) return "";
      await startClock(tx, beginning === "practice" ? practiceStart : null);
      const { now } = await readHead(tx);
      const people = beginning === "record" ? [] : beginning === "practice" ? peopleOf() : [];
      const chair = chairOf(now);
      const first = instanceOf(beginning, told[0]?.at ?? now);
      const sayings = [
        first,
        ...told.map(sayingOf),
        ...people.flatMap((person) => person.appointments.map(sayingOf)),
        ...(people.length === 0 ? [chair] : []),
      ];
      const facts = await append(tx, sayings, { seq: 0, recordedAt: null }, new Map(), (saying) => saying.at ?? now);
      const due = entries.slice(told.length);
      if (beginning === "practice")
        await addDue(
          tx,
          due.map(({ at, stream, kind, body }, id) => ({
            id,
            at,
            stream,
            kind,
            body: canonical(bodies[kind].parse(body)),
          })),
        );
      for (const person of people) await personNamed(tx, person.handle, person.name, null, true);
      if (people.length === 0) await personNamed(tx, "chair", "chair");
      return `${facts.length} entries${beginning === "practice" ? `, ${due.length} still to come` : ""}`;
    },
    { maxWait: 10_000, timeout: 300_000 },
  );
}

// An entry's body is parsed by its kind's schema in `append`; the kind names the union's member.
const sayingOf = ({ kind, stream, actor, at, body }: RecordEntry): Saying =>
  ({ kind, stream, actor, via: null, at, body }) as Saying;

const slipway = { kind: "slipway", id: "slipway" } as const;

const saidOf: Readonly<Record<Beginning, string>> = {
  practice:
    "A practice copy: the Security SIG’s real record up to its clock’s start; everything after is practice, and counts nowhere else.",
  record: "The Security SIG’s real record, whole, for reading.",
  empty: "A group of its own.",
};

const instanceOf = (beginning: Beginning, at: Instant): Saying => ({
  kind: "instance",
  stream: "instance",
  actor: slipway,
  via: null,
  at,
  body: {
    name: beginning === "empty" ? "Slipway" : "LinuxKit Security SIG",
    practice: beginning === "practice",
    ...(beginning === "practice" && { clockStart: textOf(practiceStart) }),
    said: saidOf[beginning],
    ...(beginning !== "empty" && { called: "the SIG" }),
  },
});

const chairOf = (now: Instant): Saying => ({
  kind: "appointment",
  stream: "instance",
  actor: slipway,
  via: null,
  at: now,
  body: {
    who: "chair",
    name: "chair",
    role: "chair",
    of: { instance: true },
    organisation: null,
    from: textOf(now),
    until: null,
    text: "Whoever holds the first link is the chair.",
  },
});

const beginning: Beginning = process.argv.includes("--record")
  ? "record"
  : process.argv.includes("--empty")
    ? "empty"
    : "practice";
try {
  const said = await seed(beginning);
  if (said) console.log(said);
} finally {
  await disconnect();
}
