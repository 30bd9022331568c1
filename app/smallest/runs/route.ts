import { bytesOf, jsonOf, parsed } from "@/lib/http/body";
import { PostedRuns } from "@/lib/verbs/run-in";

/** Parses what CI posts as the address for it does, and answers at once: what the bench holds a post against. */
export async function POST(request: Request): Promise<Response> {
  if (process.env.SLIPWAY_BENCH !== "1") return new Response(null, { status: 404 });
  const body = jsonOf(await bytesOf(request), request.headers.get("content-type"));
  return Response.json({ runs: parsed(PostedRuns, body).length }, { headers: { "cache-control": "no-store" } });
}
