import { db } from "../db/client";
import { practicePeople } from "../db/people";
import type { Speaker } from "../domain/speaker";
import type { SignInView } from "../domain/view/sign-in-view";
import { isLoopback, providersIn } from "../env";
import type { Look } from "../log/look";

/** What went wrong on the way to a provider and back, by next-auth's names for it. */
const errors: Readonly<Record<string, string>> = {
  OAuthSignin: "Not signed in: the provider cannot be reached at the moment. Try again, or use a link.",
  OAuthCallback:
    "Not signed in: what came back from the provider does not hold. It was changed on the way, is too old, or is meant for another site. Start again here.",
  AccessDenied: "Not signed in: the provider did not say who you are. Start again here.",
};

const errorSaid = (error: string | undefined): string | null =>
  error === undefined ? null : (errors[error] ?? "Not signed in: it failed on the way back. Start again here.");

/** How one comes in: the practice people as buttons where only this machine reaches it, the providers that are configured. */
export async function signInView(
  look: Look,
  viewer: Speaker | null,
  query: Readonly<Record<string, string | undefined>>,
  { next, refused }: Pick<SignInView, "next" | "refused">,
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
    providers: providersIn(),
    next,
    refused: refused ?? errorSaid(query.error),
  };
}
