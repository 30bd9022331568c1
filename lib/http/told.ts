import { agedConcerns, concerns, type Followed } from "../domain/concerns";
import type { Fact, Seq } from "../domain/fact";
import { type News, newsEntry, newsUpTo, onNews } from "../log/news";
import { isLeaving } from "./leaving";
import { endStreams, groups, send } from "./streams";

/** What an entry says in one line, for whoever hears of it: of what, and what became of it. */
type Said = (fact: Fact, entry: (seq: Seq) => Fact | undefined) => string;

/** More than so many at once are told as one, and are read in the log. */
const MANY = 50;
/** The least time between two turns of telling, in ms: what comes within it is told together. */
const TURN = 100;

type Telling = {
  isKept: boolean;
  facts: Fact[];
  others: News[];
  isResting: boolean;
  said: Said;
};
const held = globalThis as typeof globalThis & { slipwayTelling?: Telling };
held.slipwayTelling ??= {
  ...{ isKept: false, facts: [], others: [], isResting: false },
  said: ({ seq }) => `entry ${seq}`,
};
const telling = held.slipwayTelling;

/** Up to which entry those who follow were told: who comes later is told the rest from the log. */
export const toldUpTo = (): Seq => (telling.facts[0] ? telling.facts[0].seq - 1 : newsUpTo());

/** Has those who follow told of what comes, at once and then a few times a second. Called once by each server process. */
export function keepTelling(said: Said): void {
  if (telling.isKept) return;
  telling.isKept = true;
  telling.said = said;
  onNews((news) => {
    if ("facts" in news) telling.facts.push(...news.facts);
    else telling.others.push(news);
    if (!telling.isResting) turn();
  });
  process.once("SIGTERM", endStreams);
  process.once("SIGINT", endStreams);
}

function turn(): void {
  if (telling.facts.length === 0 && telling.others.length === 0) {
    telling.isResting = false;
    return;
  }
  telling.isResting = true;
  const [facts, others] = [telling.facts, telling.others];
  [telling.facts, telling.others] = [[], []];
  for (const group of [...groups()]) {
    const words = eventsOf(facts, group.followed);
    if (words !== "") send(group, words, facts.at(-1)?.seq ?? 0);
    for (const news of others) {
      const other = otherSaid(news, group.followed);
      if (other !== "") send(group, other, null);
    }
  }
  if (isLeaving()) endStreams();
  setTimeout(turn, TURN).unref();
}

/** Entries as events, those that concern what is followed; of very many one that says how many. */
export function eventsOf(facts: readonly Fact[], followed: Followed): string {
  const own = facts.filter((fact) => concerns(fact, followed));
  const last = own.at(-1);
  if (!last) return "";
  if (own.length > MANY) return event("many", { from: own[0]?.seq, to: last.seq, count: own.length }, last.seq);
  return own.map(factSaid).join("");
}

/** Each is told to many: its line is written once. */
const written = new WeakMap<Fact, string>();

function factSaid(fact: Fact): string {
  const { seq, stream, kind } = fact;
  const line = written.get(fact) ?? event("entry", { seq, stream, kind, said: telling.said(fact, newsEntry) }, seq);
  written.set(fact, line);
  return line;
}

function otherSaid(news: News, followed: Followed): string {
  if ("aged" in news) return agedConcerns(news.aged, followed) ? event("aged", news.aged) : "";
  if ("came" in news) return followed.project !== null && news.came.includes(followed.project) ? event("came", {}) : "";
  return "anew" in news ? event("anew", { head: news.anew }, news.anew) : "";
}

/** An event as it goes over the wire. Only what is an entry has a number to go on from. */
export const event = (name: string, data: object, id?: Seq): string =>
  `event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
