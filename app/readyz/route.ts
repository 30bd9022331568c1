import { readiness } from "@/lib/db/readiness";

export const dynamic = "force-dynamic";

/** Whether requests may be sent here: 200, or 503 with the reasons why not. */
export async function GET(): Promise<Response> {
  const now = await readiness();
  const headers = { "cache-control": "no-store" };
  return now.ready
    ? Response.json(now, { headers })
    : Response.json(now, { status: 503, headers: { ...headers, "retry-after": "5" } });
}
