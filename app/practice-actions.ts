"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { signedIn } from "@/lib/auth/speaker";
import { fieldsOf } from "@/lib/http/action";
import { parsed } from "@/lib/http/body";
import { refusalOf } from "@/lib/http/problem";
import { perform } from "@/lib/log/perform";
import { moveClock } from "@/lib/verbs/move-clock";
import { noteRefusal } from "./refused-note";

/** Moves a practice copy's clock on; a refusal is shown on the board. */
export async function moveOn(form: FormData): Promise<void> {
  const speaker = await signedIn();
  if (!speaker) redirect("/sign-in");
  let refused: string | null = null;
  try {
    await perform({ verb: moveClock, speaker, input: parsed(moveClock.input, fieldsOf(form)) });
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    refused = refusal.sentence;
  }
  revalidatePath("/", "layout");
  if (refused !== null) {
    await noteRefusal(refused);
    redirect("/?refused=1");
  }
}

/** Puts the three steps away in this browser; the practice line brings them back. */
export async function dismissTryIt(): Promise<void> {
  (await cookies()).set("try-it", "dismissed", { httpOnly: true, sameSite: "lax", path: "/", maxAge: 31_536_000 });
  redirect("/");
}
