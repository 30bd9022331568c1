import { signedIn } from "@/lib/auth/speaker";
import { rolesIn } from "@/lib/domain/known";
import { allow } from "@/lib/domain/permit";
import { Refusal } from "@/lib/domain/refusal";
import type { Speaker } from "@/lib/domain/speaker";
import type { Look } from "@/lib/log/look";

/** What a form with pasted lines comes to. */
export type PressedAct = "set-up" | "register-project";

/** Whoever presses, where the act is theirs: asked before anything that was sent is read. A Refusal for everybody else. */
export async function presserOf(look: Look, act: PressedAct, lead: string): Promise<Speaker> {
  const speaker = await signedIn();
  if (!speaker) throw new Refusal("not-signed-in", `${lead}: you are not signed in any more. Sign in and press again.`);
  allow(rolesIn(look), speaker, act, {}, "instance", look.now);
  return speaker;
}
