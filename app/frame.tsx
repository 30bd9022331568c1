import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { NotThere } from "@/components/shell/not-there";
import { Plain } from "@/components/shell/plain";
import { Shell } from "@/components/shell/shell";
import { type SignedIn, signedIn } from "@/lib/auth/speaker";
import { notYetSaid } from "@/lib/domain/explain/band";
import { Refusal } from "@/lib/domain/refusal";
import { groupUses } from "@/lib/domain/uses";
import { answeredWith } from "@/lib/http/answered-with";
import { dearAt } from "@/lib/http/dear";
import { refusalOrAway } from "@/lib/http/problem";
import { statusOf } from "@/lib/http/status";
import { type Look, look } from "@/lib/log/look";
import { practiceLine } from "@/lib/queries/practice-line";
import { linkTo } from "@/lib/queries/reader";
import { shell } from "@/lib/queries/shell";
import { moveOn } from "./practice-actions";

export type Search = Promise<Record<string, string | string[] | undefined>>;
export type Query = Readonly<Record<string, string | undefined>>;

/** The query of an address: of a parameter that is there twice, the first. */
export async function queryOf(search: Search): Promise<Query> {
  return Object.fromEntries(
    Object.entries(await search).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/**
 * A page at the instant its address asks for, by who looks, with what stands around every page. A refusal on the way to it
 * is the page, with its own status, within the same frame where there is one; anything else is a bug and stays one.
 */
export async function framed(
  path: string,
  search: Search,
  body: (look: Look, viewer: SignedIn | null, query: Query) => Promise<ReactNode> | ReactNode,
): Promise<ReactNode> {
  const query = await queryOf(search);
  const found = await refusalOrAway(() => Promise.all([look(query.at ?? null), signedIn()]));
  if (found instanceof Refusal) return <Plain practice={await practiceLine()}>{notThere(found, path)}</Plain>;
  const [seen, viewer] = found;
  const made = await refusalOrAway(() => dearAt(seen, () => body(seen, viewer, query), viewer?.session.person.id));
  if (made instanceof Refusal && (await isLaterOn(made, seen, () => look().then((now) => body(now, viewer, query)))))
    return (
      <Shell view={shell(seen, viewer, { path, query })} move={moveOn}>
        <div className="page">
          <NotThere sentence={notYetSaid(seen.now)} to={[{ href: linkTo(seen, "/"), text: "Board" }]} />
        </div>
      </Shell>
    );
  return (
    <Shell view={shell(seen, viewer, { path, query })} move={moveOn}>
      {made instanceof Refusal ? <div className="page">{notThere(made, path, seen)}</div> : made}
    </Shell>
  );
}

/** Whether what is not there at an earlier instant is there by now: then that instant is told as it was, and nothing went wrong. */
const isLaterOn = async (refused: Refusal, { isPast }: Look, now: () => unknown): Promise<boolean> =>
  isPast && refused.code === "not-found" && !((await refusalOrAway(async () => now())) instanceof Refusal);

function notThere({ code, sentence }: Refusal, path: string, seen?: Look): ReactNode {
  if (!answeredWith(statusOf[code])) notFound();
  const to = (href: string) => (seen ? linkTo(seen, href) : href);
  const meets = seen !== undefined && groupUses(seen).meets;
  const meetings = meets && path.startsWith("/meetings/") ? [{ href: to("/meetings"), text: "All meetings" }] : [];
  return <NotThere sentence={sentence} to={[...meetings, { href: to("/"), text: "Board" }]} />;
}
