/** What Node, Prisma and Postgres call it when nobody answers, the connection was cut, or there is none left to have. */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|DatabaseNotReachable|ConnectionClosed|SocketTimeout|P1001|P1008|P1017|P2024|P2028|57P0[1-3]|53300)$/;

/** What pg says of it where it gives it no name: a line of its own, for Prisma puts lines before it. */
const SAID =
  /^(Connection (terminated|ended)( unexpectedly| due to connection timeout)?|Client .* not queryable|timeout exceeded when trying to connect|timeout expired|the database system is (starting up|shutting down|in recovery mode))$/m;

type Told = Partial<
  Record<"code" | "errorCode" | "kind" | "originalCode" | "message" | "cause" | "meta" | "driverAdapterError", unknown>
>;

/**
 * Whether a failure says that the database was not there: then nobody knows whether a commit went through. By names that it
 * gives alone: what somebody wrote may stand in a bug's words, and in the address that a redirect carries.
 */
export const isDatabaseAway = (failure: unknown): boolean => failure instanceof Error && isAway(failure);

function isAway(told: unknown, depth = 0): boolean {
  if (typeof told !== "object" || told === null || depth > 4) return false;
  const { code, errorCode, kind, originalCode, message, cause, meta, driverAdapterError }: Told = told;
  if ([code, errorCode, kind, originalCode].some((name) => typeof name === "string" && AWAY.test(name))) return true;
  if (typeof message === "string" && SAID.test(message)) return true;
  return [cause, meta, driverAdapterError].some((inner) => isAway(inner, depth + 1));
}
