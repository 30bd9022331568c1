import type { When } from "../domain/fact";
import { dayOf, instantTyped, textOf } from "../domain/instant";
import { recordedBy } from "../domain/known";
import { type FieldError, Refusal, refusalOr } from "../domain/refusal";
import { groupUses } from "../domain/uses";
import { type Look, look } from "../log/look";
import { meetingsOf } from "./meetings-known";

/** From which place of the log, left out, to which look, taken in, what changed is told. */
export type ChangesAsked = { readonly since: When | null; readonly end: Look };

type Asks = { readonly since?: string | undefined; readonly until?: string | undefined };

const BEGINNING: When = { upTo: 0, now: Number.NEGATIVE_INFINITY };

/**
 * What `since` and `until` name: an instant, `entry:N`, a meeting by its date, or a day from its first moment. Left out they
 * are the beginning, and the instant looked at. Refusal `bad-input` that names each that is none, and a range the wrong way round.
 */
export async function changesAsked(seen: Look, asks: Asks): Promise<ChangesAsked> {
  const wrong: FieldError[] = [];
  const read = (path: keyof Asks): When | null => {
    const text = asks[path];
    if (!text) return null;
    const when = refusalOr(() => whenNamed(seen, text));
    if (!(when instanceof Refusal)) return when;
    wrong.push({ path, message: when.sentence });
    return null;
  };
  const [since, until] = [read("since"), read("until")];
  const end = until ?? seen.when;
  if (wrong.length === 0 && isLater(until ?? BEGINNING, seen.when))
    wrong.push({
      path: "until",
      message: `${textOf(end.now)} is later than the instant looked at, ${textOf(seen.now)}.`,
    });
  if (wrong.length === 0 && since && isLater(since, end))
    wrong.push({
      path: until ? "until" : "since",
      message: `the time asked for ends, at ${textOf(end.now)}, before it begins, at ${textOf(since.now)}.`,
    });
  if (wrong.length > 0)
    throw new Refusal("bad-input", `Not answered: ${wrong.map((it) => it.message).join(" And ")}`, wrong);
  return { since, end: until ? await look(placeOf(asks.until ?? "", until)) : seen };
}

/** As `?at=` has it: an entry by its number, for several may be of one instant. */
const placeOf = (text: string, { now }: When): string => (text.startsWith("entry:") ? text : textOf(now));

function whenNamed(seen: Look, text: string): When {
  const [, entry] = /^entry:(\d{1,12})$/.exec(text) ?? [];
  if (entry !== undefined) {
    const fact = seen.entry(Number(entry));
    if (fact) return { upTo: fact.seq, now: fact.recordedAt };
    throw new Refusal("bad-input", `there is no entry ${entry}; the log has ${seen.when.upTo}.`);
  }
  const meeting = meetingsOf(seen).find(({ body }) => body.date === text);
  const now = meeting?.at ?? dayOf(text) ?? instantTyped(text);
  if (now !== null) return { upTo: recordedBy(seen, now), now };
  throw new Refusal(
    "bad-input",
    `“${text.slice(0, 40)}” is no instant and no entry${groupUses(seen).meets ? ", and no meeting’s date" : ""}. Write 2017-07-05T16:00:00Z, 2017-07-05 or entry:74.`,
  );
}

const isLater = (a: When, b: When): boolean => (a.now === b.now ? a.upTo > b.upTo : a.now > b.now);
