"use server";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/lib/domain/view/form-state";
import { action } from "@/lib/http/action";
import { setBase } from "@/lib/verbs/set-base";

/** The chair sets what a channel is built on. */
export async function setBaseOf(before: FormState, form: FormData): Promise<FormState> {
  return action(setBase, {
    said: ({ channel }) => `${channel} is built on it from now on.`,
    after: () => revalidatePath("/", "layout"),
  })(before, form);
}
