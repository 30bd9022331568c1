import { Refusal } from "../domain/refusal";
import { statusOf, titleOf } from "./status";

/** A refusal as RFC 9457 `application/problem+json`. What is no refusal is a bug: logged under a short name, told as that. */
export function problem(failure: unknown): Response {
  const refusal = refusalOf(failure);
  if (!refusal) {
    const id = `e-${crypto.randomUUID().slice(0, 8)}`;
    console.error(id, failure);
    return answer(500, {
      type: "about:blank",
      title: "Slipway itself failed",
      status: 500,
      detail: `The fault is ours, and it was logged as ${id}. Nothing was recorded.`,
    });
  }
  const status = statusOf[refusal.code];
  return answer(status, {
    type: `/api/v1/problems#${refusal.code}`,
    title: titleOf[refusal.code],
    status,
    detail: refusal.sentence,
    code: refusal.code,
    ...(refusal.fields.length > 0 && { errors: refusal.fields }),
  });
}

/** The refusal in a failure: itself, or `unavailable` where the database cannot be reached. Undefined for a bug. */
export function refusalOf(failure: unknown): Refusal | undefined {
  if (failure instanceof Refusal) return failure;
  if (isDatabaseAway(failure))
    return new Refusal(
      "unavailable",
      "Not known to be done: the database cannot be reached at the moment. Try again; with an Idempotency-Key nothing is done twice.",
    );
  return undefined;
}

/** What Node, pg, Prisma and Postgres say when nobody answers, the connection was cut, or there is none left to have. */
const AWAY =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|DatabaseNotReachable|ConnectionClosed|Connection (terminated|ended)|not queryable|the database system is (starting up|shutting down|in recovery)|P1001|P1017|P2024|P2028|57P0[1-3]|53300|timeout exceeded when trying to connect/;

const isDatabaseAway = (failure: unknown): boolean =>
  failure instanceof Error && AWAY.test(`${failure.name} ${failure.message} ${fieldsOf(failure)}`);

function fieldsOf(failure: Error): string {
  try {
    return JSON.stringify(failure) ?? "";
  } catch {
    return ""; // it holds itself
  }
}

const answer = (status: number, body: object): Response =>
  Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(status === 429 || status === 503 ? { "retry-after": "5" } : {}),
    },
  });
