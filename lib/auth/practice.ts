import { db } from "../db/client";
import { readHead } from "../db/head";
import { personByHandle, personNamed } from "../db/people";
import { actAs, type Session } from "../db/sessions";
import { Refusal } from "../domain/refusal";
import { isLoopback } from "../env";
import { currentSession } from "./session";

/**
 * One of the practice people, with whom a visitor's session drives it. Refusals: no practice copy, nobody of that name, or a
 * copy that others can reach, which asks for the printed link first.
 */
export async function practicePerson(handle: string): Promise<{ readonly handle: string; readonly driver: string }> {
  if (!(await readHead(db())).practice) throw new Refusal("not-permitted", "Not signed in: this is no practice copy.");
  const person = await personByHandle(db(), handle);
  if (!person?.practice)
    throw new Refusal("not-found", `Not signed in: this practice copy has nobody called ${handle.slice(0, 60)}.`);
  if (!isLoopback() && !(await cameByLink()))
    throw new Refusal(
      "not-permitted",
      "Not signed in: others can reach this practice copy, so sign in with the printed link first. On the server, npm run sign-in-link -- chair prints one.",
    );
  const driver = await personNamed(db(), "visitor", "a visitor of this practice copy");
  return { handle: person.handle, driver: driver.id };
}

/** Whether the browser that asks came by a printed link: its session is a practice person's own, or a visitor's. */
async function cameByLink(): Promise<boolean> {
  const session = await currentSession();
  return session !== null && (session.person.practice || session.person.handle === "visitor");
}

/** Has a session act as one of the practice people from now on. */
export const takeOn = (session: Session, person: { readonly handle: string }): Promise<void> =>
  actAs(db(), session.id, session.person.handle === person.handle ? null : person.handle);
