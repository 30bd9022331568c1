import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { signedIn } from "@/lib/auth/speaker";
import { Refusal } from "@/lib/domain/refusal";
import type { Speaker } from "@/lib/domain/speaker";
import { type Look, look } from "@/lib/log/look";
import { shell } from "@/lib/queries/shell";
import { moveOn } from "./practice-actions";

export type Search = Promise<Record<string, string | string[] | undefined>>;
export type Query = Readonly<Record<string, string | undefined>>;

/** The sentence of a page that is not there, for not-found.tsx of the same request. */
export const refusedHere = cache((): { sentence: string | null } => ({ sentence: null }));

/** The query of an address: of a parameter that is there twice, the first. */
export async function queryOf(search: Search): Promise<Query> {
  return Object.fromEntries(
    Object.entries(await search).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** A refusal on the way to a page becomes a 404 that says what is wrong; anything else is a bug and stays one. */
export async function orNotFound<T>(made: () => Promise<T> | T): Promise<T> {
  try {
    return await made();
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    refusedHere().sentence = failure.sentence;
    notFound();
  }
}

/** A page at the instant its address asks for, by who looks, with what stands around every page. */
export async function framed(
  path: string,
  search: Search,
  body: (look: Look, viewer: Speaker | null, query: Query) => Promise<ReactNode> | ReactNode,
): Promise<ReactNode> {
  const query = await queryOf(search);
  return orNotFound(async () => {
    const [seen, viewer] = await Promise.all([look(query.at ?? null), signedIn()]);
    return (
      <Shell view={shell(seen, viewer, { path, query })} move={moveOn}>
        {await body(seen, viewer, query)}
      </Shell>
    );
  });
}
