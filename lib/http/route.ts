import { limited } from "../auth/limited";
import { speakerOfRequest } from "../auth/speaker";
import { decidingBy } from "../domain/decisive";
import type { Known } from "../domain/known";
import type { Rate } from "../domain/rates";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { look } from "../log/look";
import { perform } from "../log/perform";
import { practiceMark } from "../log/practice-mark";
import type { Verb } from "../verbs/verb";
import { bytesOf, jsonOf, parsed } from "./body";
import { limitedAddress } from "./limited-address";
import { needOwnSite } from "./own-site";
import { problem, refusalOrAway } from "./problem";

type Params = Readonly<Record<string, string>>;
export type Context<K extends string> = { readonly params: Promise<Readonly<Record<K, string>>> };
type Door = (request: Request, context: Context<string>) => Promise<Response>;

/** Who is told of what was done by a door, or refused, once it is. */
type Noting<A> = {
  readonly done: (heard: Heard, status: number, answer: A) => void;
  readonly refused: (heard: Heard, failure: unknown) => void;
};

type Options<I = never, A = never> = {
  /** Fields of the input that the address names: `{ project: "slug" }` for /projects/[slug]. A body may not name them again. */
  readonly from?: Readonly<Record<string, string>>;
  /** Fields that the address means without naming them: the kind of entry at /attestations. */
  readonly means?: Readonly<Record<string, unknown>>;
  /** Bytes of body at most; 1 MiB when left out. */
  readonly limit?: number;
  /** By which rate its requests are counted; as other writes when left out. */
  readonly rate?: Rate;
  /** How a body is read that is no JSON; what comes of it is the input. */
  readonly reading?: (request: Request) => Promise<unknown>;
  /** Of what comes in by this door a list is kept. */
  readonly noting?: Noting<A>;
  /** What `?dry-run` answers in the act's place: permitted and refused as the act is, and nothing is recorded. */
  readonly dryRun?: (known: Known, input: I) => object;
};

/**
 * The door for machines: one verb at one address. Speaker, size, input by the verb's schema, perform; a refusal becomes
 * problem+json with its status. 201 when something was recorded, 200 when it was there already.
 */
export const route = <I, A>(verb: Verb<I, A>, options: Options<I, A> = {}): Door =>
  door(options, (heard) => (heard.isDryRun ? rehearse(verb, heard, options.dryRun) : act(verb, heard, options.noting)));

/** The same where a field of the body says which verb: `{ "what": "admit" }`. */
export const routeBy = <I>(
  field: string,
  verbs: { readonly [K in keyof I]: Verb<I[K], unknown> },
  options: Options = {},
): Door =>
  door(options, (heard) => {
    const { [field]: which, ...input } = objectOf(heard.input);
    const names = Object.keys(verbs) as (string & keyof I)[];
    const name = names.find((it) => it === which);
    if (name === undefined) {
      const message = which === undefined ? `Missing: ${names.join(" or ")}.` : `Must be ${names.join(" or ")}.`;
      throw new Refusal("bad-input", `Not recorded: ${field}: ${message}`, [{ path: field, message }]);
    }
    return act(verbs[name], { ...heard, input });
  });

/** What came in by the door: who asks, and the body with what the address says, not yet parsed by a schema. */
export type Heard = {
  readonly speaker: Speaker;
  readonly input: unknown;
  readonly key: string | null;
  readonly isDryRun: boolean;
};

/** Hears a request out and has it answered; what is refused on the way becomes problem+json. Nobody’s body is read. */
export const door =
  (options: Options, answer: (heard: Heard) => Promise<Response>): Door =>
  async (request, context) => {
    try {
      needOwnSite(request.headers);
      const speaker = await whoAsks();
      await limited(options.rate ?? "write", `${speaker.actor.kind} ${speaker.actor.id}`);
      const body = await (options.reading ?? jsonIn(options))(request);
      const input = withAddress(body, options, await context.params);
      return await answer({ speaker, input, key: keyOf(request), isDryRun: isDryRun(request, options) });
    } catch (failure) {
      return problem(failure);
    }
  };

/** Who asks. Of those who do not say it, or wrongly, an address may be so many within a minute. */
async function whoAsks(): Promise<Speaker> {
  const speaker = await refusalOrAway(speakerOfRequest);
  if (speaker && !(speaker instanceof Refusal)) return speaker;
  if (speaker?.code !== "unavailable") await limitedAddress("refused");
  throw (
    speaker ??
    new Refusal(
      "not-signed-in",
      "Not done: say who you are. Send “Authorization: Bearer …” with a token from /settings.",
    )
  );
}

const jsonIn =
  ({ limit }: Pick<Options, "limit">) =>
  async (request: Request): Promise<unknown> =>
    jsonOf(await bytesOf(request, limit), request.headers.get("content-type"));

async function act<I, A>(verb: Verb<I, A>, heard: Heard, noting?: Noting<A>): Promise<Response> {
  const { speaker, input, key } = heard;
  try {
    const performed = await perform({ verb, speaker, input: parsed(verb.input, input), key });
    noting?.done(heard, performed.status, performed.answer);
    return await written(performed.answer, performed.status);
  } catch (failure) {
    noting?.refused(heard, failure);
    throw failure;
  }
}

async function rehearse<I, A>(
  verb: Verb<I, A>,
  { speaker, input }: Heard,
  dryRun: Options<I>["dryRun"],
): Promise<Response> {
  const [seen, meant] = [await look(), parsed(verb.input, input, "Not worked out")];
  verb.decide(decidingBy(seen), speaker, meant);
  return written({ dryRun: true, ...dryRun?.(seen, meant) }, 200);
}

/** `?dry-run`, or `?dry-run=true`. All else is refused, and where there is none: nobody shall act who meant only to ask. */
function isDryRun(request: Request, { dryRun }: Options): boolean {
  const said = new URL(request.url).searchParams.get("dry-run");
  if (said === null) return false;
  if (dryRun && (said === "" || said === "true")) return true;
  throw new Refusal(
    "bad-input",
    dryRun
      ? "Not done: write ?dry-run, or leave it out."
      : "Not done: this has no dry run. Leave ?dry-run out to do it.",
  );
}

/** The answer to a write: never kept by anybody on the way, and marked on a practice copy. */
export const written = async (answer: unknown, status: number): Promise<Response> =>
  Response.json(
    { ...(answer as object), ...(await practiceMark()) },
    { status, headers: { "cache-control": "no-store" } },
  );

function withAddress(body: unknown, { from = {}, means = {} }: Options, params: Params): unknown {
  const said = {
    ...Object.fromEntries(Object.entries(from).map(([field, param]) => [field, params[param]])),
    ...means,
  };
  if (Object.keys(said).length === 0) return body;
  const given = objectOf(body);
  const twice = Object.keys(said).find((field) => Object.hasOwn(given, field));
  if (twice)
    throw new Refusal("bad-input", `Not recorded: ${twice}: The address says it; remove it from the body.`, [
      { path: twice, message: "The address says it; remove it from the body." },
    ]);
  return { ...given, ...said };
}

function objectOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new Refusal("bad-input", "Not recorded: send one JSON object.");
}

function keyOf(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal("bad-input", "Not recorded: an Idempotency-Key is 1 to 200 visible characters.");
  return key;
}
