"use server";
import { redirect } from "next/navigation";
import { acceptInvitation, isInvitation } from "@/lib/auth/invitations";
import { practicePerson, takeOn } from "@/lib/auth/practice";
import { currentSession, signIn, signOut } from "@/lib/auth/session";
import { spendSignInLink } from "@/lib/auth/sign-in-link";
import { Refusal } from "@/lib/domain/refusal";
import { limitedAddress } from "@/lib/http/limited-address";
import { ownPath } from "@/lib/http/own-path";
import { refusalOrAway } from "@/lib/http/problem";
import { noteRefusal } from "../refused-note";

/** A field's text; a sign that Postgres cannot keep is in no handle and in no link. */
const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\0", "") : "";
};

/** Signs in as one of the practice people, or changes whom one acts as. */
export async function signInAs(form: FormData): Promise<void> {
  const next = ownPath(text(form, "next"));
  const refused = await refusedBy(async () => {
    const person = await practicePerson(text(form, "handle"));
    const session = await currentSession();
    await (session ? takeOn(session, person) : signIn(person.driver, person.handle));
  });
  await goOn(next, refused);
}

/** Spends a one-time link, or an invitation's. */
export async function spendLink(form: FormData): Promise<void> {
  const next = ownPath(text(form, "next"));
  const secret = text(form, "link");
  const spend = isInvitation(secret) ? acceptInvitation : spendSignInLink;
  const refused = await refusedBy(async () => signIn((await spend(secret)).id, null));
  await goOn(next, refused);
}

/** Signs out and ends the session. */
export async function leave(): Promise<void> {
  await signOut();
  redirect("/");
}

async function goOn(next: string, refused: string | null): Promise<never> {
  if (refused === null) redirect(next);
  await noteRefusal(refused);
  redirect(`/sign-in?to=${encodeURIComponent(next)}&refused=1`);
}

/** Why it was refused, or null once it is done. */
async function refusedBy(act: () => Promise<void>): Promise<string | null> {
  const refused = await refusalOrAway(async () => {
    await limitedAddress("sign-in");
    await act();
  });
  return refused instanceof Refusal ? refused.sentence : null;
}
