import type { Followed } from "../domain/concerns";
import type { Seq } from "../domain/fact";

/** How many follow at once in one process, and how much may wait for one that reads slowly, in bytes. */
const [MOST, WAITING] = [1_000, 64 * 1024];
/** How often a line is sent that says nothing, so that whoever is on the way keeps the connection, in ms. */
const BEAT = 15_000;

type Client = {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  /** What it has been told, or knew when it came. */
  seq: Seq;
  /** Whether something waited for it at the last beat already. */
  isSlow: boolean;
};
type Group = { readonly followed: Followed; readonly clients: Set<Client> };
type Streams = { readonly groups: Map<string, Group>; count: number; beat: NodeJS.Timeout | null };
const held = globalThis as typeof globalThis & { slipwayStreams?: Streams };
held.slipwayStreams ??= { groups: new Map(), count: 0, beat: null };
const streams = held.slipwayStreams;

const text = new TextEncoder();
const NOTHING = text.encode(":\n\n");

/** Whether one more can be taken. */
export const isFull = (): boolean => streams.count >= MOST;

/** Those who follow, by what they follow: what is told is written once for all of a group. */
export const groups = (): Iterable<Group> => streams.groups.values();

/** A stream for one client. `first` is what it is told at once; it knows the log up to `seq` then. */
export function streamFor(followed: Followed, first: string, seq: Seq): ReadableStream<Uint8Array> {
  let leave = () => {};
  const queue = new ByteLengthQueuingStrategy({ highWaterMark: WAITING });
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(text.encode(first));
        leave = joined(followed, { controller, seq, isSlow: false });
      },
      cancel: () => leave(),
    },
    queue,
  );
}

/** Sends to all of a group; who has no room for it is dropped, and comes again with the last it was told. */
export function send(group: Group, words: string, seq: Seq | null): void {
  const bytes = text.encode(words);
  for (const client of group.clients) {
    if (seq !== null && seq <= client.seq) continue;
    if ((client.controller.desiredSize ?? 0) < bytes.byteLength) drop(group, client);
    else {
      client.controller.enqueue(bytes);
      client.seq = seq ?? client.seq;
    }
  }
}

/** Ends all streams in order: this process leaves, and who followed here follows elsewhere. */
export function endStreams(): void {
  for (const group of [...streams.groups.values()])
    for (const client of [...group.clients]) {
      client.controller.close();
      left(group, client);
    }
}

function joined(followed: Followed, client: Client): () => void {
  const key = JSON.stringify([followed.project, followed.channel]);
  const group = streams.groups.get(key) ?? { followed, clients: new Set() };
  streams.groups.set(key, group);
  group.clients.add(client);
  streams.count += 1;
  if (streams.beat === null) {
    streams.beat = setInterval(beat, BEAT);
    streams.beat.unref();
  }
  return () => left(group, client);
}

function left(group: Group, client: Client): void {
  if (!group.clients.delete(client)) return;
  streams.count -= 1;
  if (group.clients.size === 0) streams.groups.delete(JSON.stringify([group.followed.project, group.followed.channel]));
  if (streams.count > 0 || streams.beat === null) return;
  clearInterval(streams.beat);
  streams.beat = null;
}

/** Who has not read in the time between two beats what waited at the first is gone, or as good as gone. */
function beat(): void {
  for (const group of [...streams.groups.values()])
    for (const client of [...group.clients]) {
      const isWaiting = (client.controller.desiredSize ?? 0) < WAITING;
      if (isWaiting && client.isSlow) drop(group, client);
      else {
        client.isSlow = isWaiting;
        client.controller.enqueue(NOTHING);
      }
    }
}

/** Cut, and not ended: what waits for it is not waited for. The name has Next destroy the answer and say nothing of it. */
function drop(group: Group, client: Client): void {
  left(group, client);
  client.controller.error(Object.assign(new Error("It does not read."), { name: "AbortError" }));
}
