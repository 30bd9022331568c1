import { db } from "../db/client";
import { keepLink, spendLink } from "../db/links";
import { isAppointed, type Person, personByHandle, personNamed } from "../db/people";
import { handleText } from "../domain/handle";
import { Refusal } from "../domain/refusal";
import { env } from "../env";
import { MINUTE, machineNow } from "./machine-time";
import { digestOf, newSecret } from "./secret";

/** How long a link may wait, in minutes of machine time. */
const LINK_MINUTES = 60;

/** A one-time sign-in link for somebody, good for an hour. Refusal `not-found` for a handle nobody has. */
export async function makeSignInLink(asked: string): Promise<{ readonly url: string }> {
  const handle = handleText(asked);
  const person = (await personByHandle(db(), handle)) ?? (await appointedPerson(handle));
  if (!person) throw new Refusal("not-found", `Nobody here has the handle ${handle}.`);
  const secret = newSecret("");
  await keepLink(db(), digestOf(secret), person.id, new Date(machineNow() + LINK_MINUTES * MINUTE));
  return { url: `${env().address}/sign-in?link=${secret}` };
}

/** The person made for a handle that holds or held an appointment: on an instance without GitHub a link is how they come in. */
const appointedPerson = async (handle: string): Promise<Person | null> =>
  (await isAppointed(db(), handle)) ? personNamed(db(), handle, handle) : null;

/**
 * Spends a link's secret: the person it signs in, once. Refusal `not-permitted` when it was spent, is over or unknown. Against
 * trying stand its 32 random bytes, looked up by their digest: a count of tries would only let others lock a good link.
 */
export async function spendSignInLink(secret: string): Promise<Person> {
  const person = await spendLink(db(), digestOf(secret), new Date(machineNow()));
  if (!person)
    throw new Refusal(
      "not-permitted",
      "Not signed in: this link was used already, or is too old. On the server, npm run sign-in-link -- HANDLE makes another.",
    );
  return person;
}
