"use server";
import { revalidatePath } from "next/cache";
import { machineNow } from "@/lib/auth/machine-time";
import { signedIn } from "@/lib/auth/speaker";
import { TokenIn } from "@/lib/auth/tokens";
import { Refusal } from "@/lib/domain/refusal";
import { isWay, type Way } from "@/lib/domain/view/connect-view";
import type { FormState } from "@/lib/domain/view/form-state";
import { dayText } from "@/lib/domain/view/moment";
import type { TokenState } from "@/lib/domain/view/settings-view";
import { fieldsOf } from "@/lib/http/action";
import { parsed } from "@/lib/http/body";
import { sendConnectionTest } from "@/lib/http/connection-test";
import { makeTokenFor } from "@/lib/http/make-token-for";
import { refusalOf } from "@/lib/http/problem";
import { look } from "@/lib/log/look";
import { snippetsOfWay } from "@/lib/queries/snippet";

/** The way that a form names, of those that take a token. */
const wayIn = (way: unknown): Way => (typeof way === "string" && isWay(way) ? way : "token");

const anew = () => revalidatePath("/", "layout");

/** Makes a token of one project's CI; its secret is in this answer alone, and in the snippets that come with it. */
export async function makeToken(_before: TokenState, form: FormData): Promise<TokenState> {
  const fields = fieldsOf(form);
  try {
    const viewer = await signedIn();
    if (!viewer)
      throw new Refusal("not-signed-in", "Not made: you are not signed in any more. Sign in and press again.");
    const { way, ...asked } = fields;
    const input = parsed(TokenIn, { ...asked, scopes: "ci:write" }, "Not made");
    const seen = await look();
    const { secret, token } = await makeTokenFor(seen, viewer, input);
    const expires = token.expiresAt.getTime();
    anew();
    return {
      status: "made",
      token: {
        name: token.name,
        scope: token.scopes.join(", "),
        secret,
        expires: { at: expires, text: dayText(expires, machineNow()) },
        snippets: input.project ? snippetsOfWay(seen, input.project, wayIn(way), secret) : [],
      },
    };
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    const values: Record<string, string> = typeof fields.name === "string" ? { name: fields.name } : {};
    return { status: "refused", sentence: refusal.sentence, fields: refusal.fields, values };
  }
}

/** Posts a check that no policy can ask for, and lists it among the deliveries. */
export async function sendTest(before: FormState, form: FormData): Promise<FormState> {
  return sendConnectionTest(before, form, anew);
}
