"use server";
import { revalidatePath } from "next/cache";
import { machineNow } from "@/lib/auth/machine-time";
import { signedIn } from "@/lib/auth/speaker";
import { revokeToken, TokenIn } from "@/lib/auth/tokens";
import { Refusal } from "@/lib/domain/refusal";
import type { FormState } from "@/lib/domain/view/form-state";
import { dayText } from "@/lib/domain/view/moment";
import type { TokenState } from "@/lib/domain/view/settings-view";
import { action, fieldsOf } from "@/lib/http/action";
import { parsed } from "@/lib/http/body";
import { listedTags } from "@/lib/http/listed-tags";
import { makeTokenFor } from "@/lib/http/make-token-for";
import { refusalOf } from "@/lib/http/problem";
import { look } from "@/lib/log/look";
import { snippetsFor } from "@/lib/queries/snippet";
import { appoint } from "@/lib/verbs/appoint";
import { registerProjects } from "@/lib/verbs/register-project";
import { withdraw } from "@/lib/verbs/withdraw";
import { withOf } from "./with-of";

const anew = () => revalidatePath("/", "layout");
const notSignedIn = () =>
  new Refusal("not-signed-in", "Not done: you are not signed in any more. Sign in and press again.");

/** Makes a token; its secret is in this answer alone. */
export async function make(_before: TokenState, form: FormData): Promise<TokenState> {
  const values = Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === "string" && !field[0].startsWith("$")),
  );
  try {
    const viewer = await signedIn();
    if (!viewer) throw notSignedIn();
    const input = parsed(TokenIn, fieldsOf(form), "Not made");
    const seen = await look();
    const { secret, token } = await makeTokenFor(seen, viewer, input);
    const expires = token.expiresAt.getTime();
    revalidatePath("/settings");
    return {
      status: "made",
      token: {
        name: token.name,
        scope: token.scopes.join(", "),
        secret,
        expires: { at: expires, text: dayText(expires, machineNow()) },
        snippets: input.project && input.scopes.includes("ci:write") ? snippetsFor(seen, input.project, secret) : [],
      },
    };
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return { status: "refused", sentence: refusal.sentence, fields: refusal.fields, values };
  }
}

/** Revokes one's own token at once. Pressed twice, the second press changes nothing. */
export async function revoke(form: FormData): Promise<void> {
  const viewer = await signedIn();
  const id = form.get("token");
  if (viewer && typeof id === "string" && /^[\w-]{1,80}$/.test(id))
    await revokeToken(viewer.session.person.id, id).catch((failure: unknown) => {
      if (!(failure instanceof Refusal)) throw failure;
    });
  revalidatePath("/settings");
}

/** The chair registers a project. */
export async function registerProject(before: FormState, form: FormData): Promise<FormState> {
  return action(registerProjects, {
    said: ({ projects }) => `${projects.join(", ")} is on the board now.`,
    after: anew,
  })(before, listedTags(form));
}

/** The chair appoints somebody. */
export async function appointSomebody(before: FormState, form: FormData): Promise<FormState> {
  return action(appoint, { said: () => "It holds from now on.", undo: true, after: anew })(before, withOf(form));
}

/** The chair ends an appointment, or who holds it lays it down. */
export async function endAppointment(before: FormState, form: FormData): Promise<FormState> {
  return action(withdraw, { said: () => "The appointment has ended; the entry stays in the log.", after: anew })(
    before,
    form,
  );
}
