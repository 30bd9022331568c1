import { speakerOfRequest } from "../auth/speaker";
import { Refusal } from "../domain/refusal";
import { perform } from "../log/perform";
import { practiceMark } from "../log/practice-mark";
import type { Verb } from "../verbs/verb";
import { jsonBody, parsed } from "./body";
import { problem } from "./problem";

type Params = Readonly<Record<string, string>>;
type Options = {
  /** Fields of the input that the address names: `{ project: "slug" }` for /projects/[slug]. */
  readonly from?: Readonly<Record<string, string>>;
  /** Bytes of body at most; 1 MiB when left out. */
  readonly limit?: number;
};

/**
 * The door for machines: one verb at one address. Size, speaker, input by the verb's schema, perform; a refusal becomes
 * problem+json with its status. 201 when something was recorded, 200 when it was there already.
 */
export const route =
  <I, A>(verb: Verb<I, A>, { from = {}, limit }: Options = {}) =>
  async (request: Request, context?: { params: Promise<Params> }): Promise<Response> => {
    try {
      const body = await jsonBody(request, limit);
      const speaker = await speakerOfRequest();
      if (!speaker)
        throw new Refusal(
          "not-signed-in",
          "Not done: say who you are. Send “Authorization: Bearer …” with a token from /settings.",
        );
      const input = parsed(verb.input, withParams(body, from, (await context?.params) ?? {}));
      const { recorded, answer, replayed } = await perform({ verb, speaker, input, key: keyOf(request) });
      const status = recorded.length > 0 || replayed ? 201 : 200;
      return Response.json(
        { ...answer, ...(await practiceMark()) },
        { status, headers: { "cache-control": "no-store" } },
      );
    } catch (failure) {
      return problem(failure);
    }
  };

function withParams(body: unknown, from: Readonly<Record<string, string>>, params: Params): unknown {
  const named = Object.fromEntries(Object.entries(from).map(([field, param]) => [field, params[param]]));
  if (Object.keys(named).length === 0) return body;
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Refusal("bad-input", "Send one JSON object.");
  return { ...body, ...named };
}

function keyOf(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal("bad-input", "An Idempotency-Key is 1 to 200 visible characters.");
  return key;
}
