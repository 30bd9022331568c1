"use server";
import { revalidatePath } from "next/cache";
import { machineNow } from "@/lib/auth/machine-time";
import { currentSession } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { revokeSessionsOf } from "@/lib/db/sessions";
import { isLoopback } from "@/lib/env";

/**
 * Signs one's other browsers out: one, or all of them; at their next request. It takes one's own session, and the visitors
 * of a practice copy that others can reach, who are one person, sign each other out not at all.
 */
export async function signOutElsewhere(form: FormData): Promise<void> {
  const session = await currentSession();
  const id = form.get("session");
  const isShared = session?.person.handle === "visitor" && !isLoopback();
  if (session && !isShared && typeof id === "string" && id !== session.id) {
    const which = id === "all" ? { allBut: session.id } : { id: id.slice(0, 80).replaceAll("\0", "") };
    await revokeSessionsOf(db(), session.person.id, which, new Date(machineNow()));
  }
  revalidatePath("/settings");
}
