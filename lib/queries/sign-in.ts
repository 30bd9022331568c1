import { db } from "../db/client";
import { practicePeople } from "../db/people";
import type { Speaker } from "../domain/speaker";
import type { SignInView } from "../domain/view/sign-in-view";
import { env, isLoopback } from "../env";
import type { Look } from "../log/look";

/** A path of this site, or "/": nobody is sent elsewhere after signing in. */
export const ownPath = (text: string): string => (/^\/(?![/\\])[^\s\\]{0,500}$/.test(text) ? text : "/");

/** How one comes in: the practice people as buttons where only this machine reaches it, GitHub where it is configured. */
export async function signInView(
  look: Look,
  viewer: Speaker | null,
  query: Readonly<Record<string, string | undefined>>,
  refused: string | null,
): Promise<SignInView> {
  const isOpen = look.practice && (viewer !== null || isLoopback());
  const people = isOpen ? await practicePeople(db()) : [];
  const asked = people.find((person) => person.handle === query.as);
  const rank = (handle: string) =>
    handle === query.as ? 0 : handle === "chair" ? 1 : handle.startsWith("maintainer") ? 2 : 3;
  return {
    practice: look.practice,
    people: (asked ? [asked] : [...people].sort((a, b) => rank(a.handle) - rank(b.handle))).map(({ handle, name }) => ({
      handle,
      name,
    })),
    closed:
      look.practice && !isOpen ? "Others can reach this practice copy, so it asks for the printed link first." : null,
    github: env().GITHUB_ID !== undefined,
    next: ownPath(query.to ?? "/"),
    refused,
  };
}
