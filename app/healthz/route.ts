export const dynamic = "force-dynamic";

/** This process lives and answers; whether it can work is for /readyz to say. */
export function GET(): Response {
  return Response.json({ alive: true }, { headers: { "cache-control": "no-store" } });
}
