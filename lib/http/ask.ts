import type { z } from "zod";
import { type Look, look } from "../log/look";
import { bytesOf, jsonOf, parsed } from "./body";
import { problem } from "./problem";
import { asksOf, atOf } from "./read";
import { marksOf } from "./read-known";

/**
 * The door for questions that come with a body: anybody may ask, within a MiB, and nothing is stored. Answered from what is
 * known at the instant that `?at=` asks for, where `isThere` throws no Refusal: what a group does not use takes no body.
 */
export const ask =
  <I>(input: z.ZodType<I>, answer: (look: Look, input: I) => object, isThere: (look: Look) => unknown = () => {}) =>
  async (request: Request): Promise<Response> => {
    try {
      asksOf(request, []);
      const body = jsonOf(await bytesOf(request), request.headers.get("content-type"));
      const seen = await look(atOf(request));
      isThere(seen);
      const asked = parsed(input, body, "Not checked");
      return Response.json({ ...answer(seen, asked), ...marksOf(seen) }, { headers: { "cache-control": "no-store" } });
    } catch (failure) {
      return problem(failure);
    }
  };
