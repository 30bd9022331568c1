import { readiness } from "@/lib/db/readiness";
import { isLeaving } from "@/lib/http/leaving";
import { spansHealth } from "@/lib/log/span-work";

export const dynamic = "force-dynamic";

/** Whether requests may be sent here: 200, or 503 with the reasons why not. */
export async function GET(): Promise<Response> {
  const now = isLeaving()
    ? ({ ready: false, reasons: ["This process was told to leave, and answers what it was asked."] } as const)
    : await readiness();
  const headers = { "cache-control": "no-store" };
  // Behind, or failing, a process answers all the same, only slower: what is lacking is judged as it is asked for.
  return now.ready
    ? Response.json({ ...now, spans: await spansHealth().catch(() => null) }, { headers })
    : Response.json(now, { status: 503, headers: { ...headers, "retry-after": "5" } });
}
