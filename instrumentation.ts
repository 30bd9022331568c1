/** Next calls this once, when a server process starts. A setting that cannot be used ends it at once, in one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { BadVariable, env } = await import("@/lib/env");
  try {
    const { NODE_ENV, NEXTAUTH_SECRET } = env();
    if (NODE_ENV === "production" && !NEXTAUTH_SECRET)
      throw new BadVariable("NEXTAUTH_SECRET is missing: `npm start` makes one");
  } catch (error) {
    if (!(error instanceof BadVariable)) throw error;
    console.error(`${error.name}: ${error.message}`);
    process.exit(1);
  }
  const { keepAnswers } = await import("@/lib/http/answered-with");
  keepAnswers();
  const { leaveInOrder } = await import("@/lib/http/leaving");
  leaveInOrder();
  const { keepClock } = await import("@/lib/log/clock");
  await keepClock();
  const { keepNews } = await import("@/lib/log/news");
  keepNews();
  const { keepTelling } = await import("@/lib/http/told");
  const { newsSaid } = await import("@/lib/queries/news-said");
  keepTelling(newsSaid);
  const { keepListening } = await import("@/lib/db/listen");
  keepListening();
  const { keepSpans } = await import("@/lib/log/span-work");
  keepSpans();
  const { readMembers } = await import("@/lib/log/read-members");
  void readMembers().catch(() => {}); // read later, by whoever asks
  const { keepQueue } = await import("@/lib/log/queue");
  keepQueue();
}
