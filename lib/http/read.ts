import { sha256 } from "../formats/canonical";
import { problem } from "./problem";

export type Answer = {
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

export const json = (value: unknown): Pick<Answer, "body" | "type"> => ({
  body: JSON.stringify(value),
  type: "application/json",
});

/** `?at=` of a request, or null. */
export const atOf = (request: Request): string | null => new URL(request.url).searchParams.get("at");
