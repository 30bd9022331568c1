"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { machineNow } from "@/lib/auth/machine-time";
import { signedIn } from "@/lib/auth/speaker";
import { TokenIn } from "@/lib/auth/tokens";
import { Refusal } from "@/lib/domain/refusal";
import { isWay, type Way } from "@/lib/domain/view/connect-view";
import type { FormState } from "@/lib/domain/view/form-state";
import { dayText, deadlineText } from "@/lib/domain/view/moment";
import type { TokenState } from "@/lib/domain/view/settings-view";
import type { SecretState } from "@/lib/domain/view/source-view";
import { EntryNumber } from "@/lib/domain/whole-number";
import { action, fieldsOf } from "@/lib/http/action";
import { parsed } from "@/lib/http/body";
import { sendConnectionTest } from "@/lib/http/connection-test";
import { makeTokenFor } from "@/lib/http/make-token-for";
import { refusalOf } from "@/lib/http/problem";
import { replayDelivery } from "@/lib/http/replay-delivery";
import { makeWebhookSecretFor } from "@/lib/http/webhook-secret";
import { look } from "@/lib/log/look";
import { lineOfHook, snippetsOfWay } from "@/lib/queries/snippet";
import { registerSource } from "@/lib/verbs/register-source";
import { revokeSource } from "@/lib/verbs/revoke-source";

/** The way that a form names, of those that take a token. */
const wayIn = (way: unknown): Way => (typeof way === "string" && isWay(way) ? way : "token");

const anew = () => revalidatePath("/", "layout");

/** Makes a token of one project's CI; its secret is in this answer alone, and in the snippets that come with it. */
export async function makeToken(_before: TokenState, form: FormData): Promise<TokenState> {
  const { way, ...asked } = fieldsOf(form);
  const made = await answered("Not made", async (viewer) => {
    const input = parsed(TokenIn, { ...asked, scopes: "ci:write" }, "Not made");
    const seen = await look();
    return { ...(await makeTokenFor(seen, viewer, input)), seen, project: input.project };
  });
  if (made instanceof Refusal) {
    const values: Record<string, string> = typeof asked.name === "string" ? { name: asked.name } : {};
    return { status: "refused", sentence: made.sentence, fields: made.fields, values };
  }
  const { seen, project, secret, token } = made;
  const expires = token.expiresAt.getTime();
  anew();
  return {
    status: "made",
    token: {
      name: token.name,
      scope: token.scopes.join(", "),
      secret,
      expires: { at: expires, text: dayText(expires, machineNow()) },
      snippets: project ? snippetsOfWay(seen, project, wayIn(way), secret) : [],
    },
  };
}

/** Posts a check that no policy can ask for, and lists it among the deliveries. */
export async function sendTest(before: FormState, form: FormData): Promise<FormState> {
  return sendConnectionTest(before, form, anew);
}

/** Registers whose CI may speak for the project. */
export async function register(before: FormState, form: FormData): Promise<FormState> {
  return action(registerSource, { said: ({ said }) => said, after: anew })(before, form);
}

/** Takes that back, from now on. */
export async function revoke(before: FormState, form: FormData): Promise<FormState> {
  return action(revokeSource, { said: ({ said }) => said, after: anew })(before, form);
}

/** Makes the secret of a source's webhook; it is in this answer alone, and in the line for the terminal that comes with it. */
export async function makeSecret(_before: SecretState, form: FormData): Promise<SecretState> {
  const made = await answered("Not made", async (viewer) => {
    const seen = await look();
    const { source } = parsed(SourceNumber, { source: form.get("source") }, "Not made");
    const { secret, beforeUntil } = await makeWebhookSecretFor(seen, viewer, source);
    return { seen, source, secret, beforeUntil };
  });
  if (made instanceof Refusal) return { status: "refused", sentence: made.sentence };
  const { seen, source, secret, beforeUntil } = made;
  anew();
  return {
    status: "made",
    secret,
    before: beforeUntil && deadlineText(Date.parse(beforeUntil) + seen.offset, seen.now),
    line: lineOfHook(seen, source, secret),
  };
}

/** Carries a delivery out once more, as it came. */
export async function replay(_before: FormState, form: FormData): Promise<FormState> {
  const told = await answered("Not replayed", async (viewer) =>
    replayDelivery(await look(), viewer, String(form.get("delivery"))),
  );
  if (told instanceof Refusal) return { status: "refused", sentence: told.sentence, fields: [], values: {} };
  anew();
  return { status: "recorded", seq: told.became.runs?.[0]?.entry ?? 0, sentence: `Replayed. ${told.became.said}` };
}

type Viewer = NonNullable<Awaited<ReturnType<typeof signedIn>>>;

/** What an act beside the log comes to, or the Refusal of it; everything else is a bug and stays one. */
async function answered<T>(not: string, act: (viewer: Viewer) => Promise<T>): Promise<T | Refusal> {
  try {
    const viewer = await signedIn();
    if (!viewer) throw new Refusal("not-signed-in", `${not}: you are not signed in any more. Sign in and press again.`);
    return await act(viewer);
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return refusal;
  }
}

const SourceNumber = z.strictObject({ source: EntryNumber });
