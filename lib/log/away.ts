/** What Node, pg, Prisma and Postgres say when nobody answers, the connection was cut, or there is none left to have. */
const AWAY =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|DatabaseNotReachable|ConnectionClosed|Connection (terminated|ended)|not queryable|the database system is (starting up|shutting down|in recovery)|P1001|P1017|P2024|P2028|57P0[1-3]|53300|timeout exceeded when trying to connect/;

/** Whether a failure says that the database was not there: then nobody knows whether a commit went through. */
export const isDatabaseAway = (failure: unknown): boolean =>
  failure instanceof Error && AWAY.test(`${failure.name} ${failure.message} ${fieldsOf(failure)}`);

function fieldsOf(failure: Error): string {
  try {
    return JSON.stringify(failure) ?? "";
  } catch {
    return ""; // it holds itself
  }
}
