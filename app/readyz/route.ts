import { readiness } from "@/lib/db/readiness";
import { isLeaving } from "@/lib/http/leaving";

export const dynamic = "force-dynamic";

/** Whether requests may be sent here: 200, or 503 with the reasons why not. */
export async function GET(): Promise<Response> {
  const now = isLeaving()
    ? ({ ready: false, reasons: ["This process was told to leave, and answers what it was asked."] } as const)
    : await readiness();
  const headers = { "cache-control": "no-store" };
  return now.ready
    ? Response.json(now, { headers })
    : Response.json(now, { status: 503, headers: { ...headers, "retry-after": "5" } });
}
