import type { z } from "zod";
import { type Look, look } from "../log/look";
import { bytesOf, jsonOf, parsed } from "./body";
import { dear } from "./dear";
import { problem } from "./problem";
import { asksOf, atOf } from "./read";
import { marksOf } from "./read-known";

type Params = Readonly<Record<string, string>>;

type Options = {
  /** What a Refusal of the input begins with. */
  readonly lead?: string;
  /** Throws a Refusal where the group does not use what is asked: then no body is taken. */
  readonly isThere?: (look: Look, params: Params) => unknown;
};

/**
 * The door for questions that come with a body: anybody may ask, within a MiB, and nothing is stored. Answered from what is
 * known at the instant that `?at=` asks for; `params` are what the address names.
 */
export const ask =
  <I>(
    input: z.ZodType<I>,
    answer: (look: Look, input: I, params: Params) => object | Promise<object>,
    { lead = "Not checked", isThere = () => {} }: Options = {},
  ) =>
  async (request: Request, context?: { readonly params: Promise<Params> }): Promise<Response> => {
    try {
      asksOf(request, []);
      const body = jsonOf(await bytesOf(request), request.headers.get("content-type"));
      const [seen, params] = [await look(atOf(request)), (await context?.params) ?? {}];
      isThere(seen, params);
      const asked = parsed(input, body, lead);
      return Response.json(
        { ...(await dear(() => answer(seen, asked, params))), ...marksOf(seen) },
        { headers: { "cache-control": "no-store" } },
      );
    } catch (failure) {
      return problem(failure);
    }
  };
