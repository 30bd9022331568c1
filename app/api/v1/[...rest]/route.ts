import { Refusal } from "@/lib/domain/refusal";
import { problem } from "@/lib/http/problem";

/** Every other address under the API: a problem in the machines' own form. */
const nothing = async (request: Request): Promise<Response> =>
  problem(
    new Refusal(
      "not-found",
      `There is nothing at ${new URL(request.url).pathname.slice(0, 200)}. GET /api/v1 lists the addresses.`,
    ),
  );

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
