"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { addedSaid } from "@/lib/domain/pasted/said";
import type { SetUpState } from "@/lib/domain/view/set-up-view";
import { parsed } from "@/lib/http/body";
import { perform } from "@/lib/log/perform";
import { addProjects } from "@/lib/verbs/add-projects";
import { setUp } from "@/lib/verbs/set-up";
import { withPolicy } from "./criteria";
import { pressed } from "./pressed";

/** Sets the group up and goes to its board; or shows what was pasted, mends a line of it, opens the criteria. */
export async function setUpGroup(_before: SetUpState, form: FormData): Promise<SetUpState> {
  return pressed(form, "Not set up", "set-up", async (speaker, values, projects) => {
    const { name, template } = values;
    const input = withPolicy(values, "Not set up", (policy) =>
      parsed(setUp.input, { name, template, projects, ...(policy !== undefined && { policy }) }, "Not set up"),
    );
    await perform({ verb: setUp, speaker, input });
    revalidatePath("/", "layout");
    redirect("/");
  });
}

/** Adds what was pasted to a group that is set up, and says what was there. */
export async function addPasted(_before: SetUpState, form: FormData): Promise<SetUpState> {
  return pressed(form, "Not added", "register-project", async (speaker, _values, projects) => {
    const input = parsed(addProjects.input, { projects }, "Not added");
    const { answer } = await perform({ verb: addProjects, speaker, input });
    revalidatePath("/", "layout");
    return addedSaid(answer.added, answer.there, answer.named);
  });
}
