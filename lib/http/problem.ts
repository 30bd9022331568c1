import { Refusal } from "../domain/refusal";
import { isDatabaseAway } from "../log/away";
import { practiceMark } from "../log/practice-mark";
import { statusOf, titleOf } from "./status";

/**
 * A refusal as RFC 9457 `application/problem+json`, marked on a practice copy as any answer is. What is no refusal is a bug:
 * logged under a short name, told as that.
 */
export async function problem(failure: unknown, markOf = practiceMark): Promise<Response> {
  const refusal = refusalOf(failure);
  const mark = refusal?.code === "unavailable" ? {} : await markOf().catch(() => ({}));
  if (!refusal) {
    const id = `e-${crypto.randomUUID().slice(0, 8)}`;
    console.error(id, traceOf(failure));
    return answer(500, {
      type: "about:blank",
      title: "Slipway itself failed",
      status: 500,
      detail: `The fault is ours, and it was logged as ${id}. Nothing was recorded.`,
      ...mark,
    });
  }
  const status = statusOf[refusal.code];
  const retryAfter = refusal.retryAfter ?? (status === 429 || status === 503 ? 5 : null);
  return answer(
    status,
    {
      type: `/api/v1/problems#${refusal.code}`,
      title: titleOf[refusal.code],
      status,
      detail: refusal.sentence,
      code: refusal.code,
      ...(refusal.fields.length > 0 && { errors: refusal.fields }),
      ...mark,
    },
    retryAfter,
  );
}

/** What a log may keep of a bug: where it came from and its words; not its fields, which hold the values of a row. */
const traceOf = (failure: unknown): string =>
  failure instanceof Error ? (failure.stack ?? `${failure.name}: ${failure.message}`) : String(failure);

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

/** What is made, or the refusal that came instead of it, `unavailable` too; every other failure is a bug and stays one. */
export async function refusalOrAway<T>(make: () => Promise<T> | T): Promise<T | Refusal> {
  try {
    return await make();
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (refusal) return refusal;
    throw failure;
  }
}

const answer = (status: number, body: object, retryAfter: number | null = null): Response =>
  Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(retryAfter !== null && { "retry-after": String(retryAfter) }),
    },
  });
