import { type Instant, textOf } from "../domain/instant";
import { sha256 } from "./canonical";
import { xmlText } from "./xml";

/** A feed as RFC 4287 has it, with what readers need and no more. */
export type AtomFeed = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: Instant;
  readonly author: string;
  /** Whole addresses: of the feed itself, and of the page that tells the same. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly AtomEntry[];
};
export type AtomEntry = {
  readonly id: string;
  readonly title: string;
  readonly updated: Instant;
  readonly author: string;
  readonly page: string;
  /** Plain sentences, one a line. */
  readonly content: string;
};

/** An id that stays: the same words give the same one, on whatever machine and at whatever address. */
export function stableId(...words: readonly string[]): string {
  const digits = sha256(words.join("\n"));
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  // A UUID of version 8 (RFC 9562): its bits are the maker's own, here those of a digest.
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** The feed as XML. Every text goes through `xmlText`, so none of them can close an element or open one. */
export function atomXml(feed: AtomFeed): string {
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">`,
    element("id", feed.id),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", textOf(feed.updated)),
    author(feed.author),
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    ...feed.entries.flatMap(entryLines),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

const entryLines = (entry: AtomEntry): readonly string[] => [
  "<entry>",
  element("id", entry.id),
  element("title", entry.title),
  element("updated", textOf(entry.updated)),
  author(entry.author),
  `<link rel="alternate" type="text/html" href="${xmlText(entry.page)}"/>`,
  `<content type="text">${xmlText(entry.content)}</content>`,
  "</entry>",
];

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
const author = (name: string): string => `<author>${element("name", name)}</author>`;
