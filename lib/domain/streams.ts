import { type Fact, type FactOf, ofKind, type Seq } from "./fact";

/** So long a stream is gone through once for a question, and what was found is kept beside it: as it was handed out it stays. */
const LONG = 64;

/** Streams that are cut off at a place: what the whole was, for what is kept of it holds of them up to there. */
const wholes = new WeakMap<readonly Fact[], readonly Fact[]>();
const kinds = new WeakMap<readonly Fact[], Map<Fact["kind"], readonly Fact[]>>();
const roles = new WeakMap<readonly Fact[], readonly Fact[]>();

/** The facts of a stream that are known at a place in the log: the stream itself where it ends before. */
export function upToSeq<F extends Fact>(stream: readonly F[], upTo: Seq): readonly F[] {
  const last = stream.at(-1);
  if (!last || last.seq <= upTo) return stream;
  let [low, high] = [0, stream.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stream[middle]?.seq ?? 0) <= upTo) low = middle + 1;
    else high = middle;
  }
  const cut = stream.slice(0, low);
  if (cut.length >= LONG) wholes.set(cut, wholes.get(stream) ?? stream);
  return cut;
}

/** The facts of one kind in a stream, in its order. */
export function kindIn<K extends Fact["kind"]>(stream: readonly Fact[], kind: K): readonly FactOf<K>[] {
  if (stream.length < LONG) return ofKind(stream, kind);
  const whole = wholes.get(stream) ?? stream;
  const found = kinds.get(whole) ?? new Map<Fact["kind"], readonly Fact[]>();
  kinds.set(whole, found);
  const own = found.get(kind) ?? (ofKind(whole, kind) as readonly Fact[]);
  found.set(kind, own);
  // The map holds under each kind what `ofKind` found of it.
  return upToSeq(own, stream.at(-1)?.seq ?? 0) as unknown as readonly FactOf<K>[];
}

/** The facts of a stream that roles and names are read from: of many CI runs only the last of each token, which says what it is called. */
export function rolesOf(stream: readonly Fact[]): readonly Fact[] {
  if (stream.length < LONG) return stream;
  const kept = roles.get(stream);
  if (kept) return kept;
  const runs = kindIn(stream, "ci-run");
  const lasts = new Set([...new Map(runs.map((run) => [tokenOf(run), run.seq])).values()]);
  const own = stream.filter((fact) => fact.kind !== "ci-run" || lasts.has(fact.seq));
  roles.set(stream, own);
  return own;
}

const tokenOf = ({ body }: FactOf<"ci-run">): string => (body.origin.is === "posted" ? body.origin.token : "");
