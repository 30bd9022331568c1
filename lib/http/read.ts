import { Refusal } from "../domain/refusal";
import { sha256 } from "../formats/canonical";
import { problem } from "./problem";

type Answer = {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly name?: string;
  readonly isPast?: boolean;
};

/**
 * The door for reads: an answer with an `ETag` made from its bytes; 304 where the reader has them. What is of a past instant
 * may be kept for ever: same inputs, same bytes.
 */
export async function read(request: Request, answer: () => Promise<Answer>): Promise<Response> {
  try {
    const { body, type, name, isPast = false } = await answer();
    const etag = `"${sha256(body).slice(0, 32)}"`;
    const headers = {
      etag,
      "cache-control": isPast ? "public, max-age=31536000, immutable" : "no-cache",
      "content-type": type,
      "access-control-allow-origin": "*",
      ...(name && { "content-disposition": `inline; filename="${name}"` }),
    };
    const known = request.headers
      .get("if-none-match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, ""));
    if (known?.includes(etag) || known?.includes("*")) return new Response(null, { status: 304, headers });
    return new Response(body as BodyInit, { headers });
  } catch (failure) {
    return problem(failure);
  }
}

/** A value as the JSON of an answer, with its type. */
export const json = (value: unknown): Pick<Answer, "body" | "type"> => ({
  body: JSON.stringify(value),
  type: "application/json",
});

/** What a request asks for by its query, of the names that an address knows beside `at`. Refusal `bad-input` for any other name. */
export function asksOf<K extends string>(request: Request, names: readonly K[]): { readonly [N in K]?: string } {
  const query = new URL(request.url).searchParams;
  const known = ["at", ...names];
  const other = [...query.keys()].find((name) => !known.includes(name));
  if (other !== undefined)
    throw new Refusal(
      "bad-input",
      `Not answered: there is nothing to ask called “${other.slice(0, 60)}” here. There is: ${known.join(", ")}.`,
      [{ path: other.slice(0, 60), message: "No such parameter; remove it." }],
    );
  return Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []))) as {
    readonly [N in K]?: string;
  };
}

/** `?at=` of a request, or null. */
export const atOf = (request: Request): string | null => new URL(request.url).searchParams.get("at");
