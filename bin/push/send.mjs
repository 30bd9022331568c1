/** So often it is tried in all, and so long it waits at most before one try, in ms. */
const TRIES = 6;
const LONGEST = 60_000;
const FIRST = 250;
/** How long one try may take, in ms. */
const PATIENCE = 120_000;
/** Not answered by Slipway, or not yet: the same request by the same key does nothing twice. */
const AGAIN = [429, 502, 503, 504];

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {any} body what JSON it says, or an empty object
 */

/**
 * Sends a request until it is answered: again where the connection is lost, and on 429 and 503 as late as they ask, some times
 * and with a bound. What throws at last is why there was no answer.
 * @param {() => Promise<{ address: string, init: RequestInit }>} make makes the request anew, for what says who one is ends soon
 * @param {{ ask?: typeof fetch, wait?: (ms: number) => Promise<unknown>, said?: (line: string) => void }} [by]
 * @returns {Promise<Answer>}
 */
export async function sent(make, { ask = fetch, wait = sleep, said = console.error } = {}) {
  for (let time = 1; ; time++) {
    const [answer, why] = await once(make, ask);
    if (answer && !AGAIN.includes(answer.status)) return { status: answer.status, body: answer.body };
    if (time === TRIES) {
      if (answer) return { status: answer.status, body: answer.body };
      throw new Error(`the server was not reached: ${reasonOf(why)}.`);
    }
    const ms = Math.min(LONGEST, answer?.retryAfter ?? FIRST * 4 ** (time - 1));
    said(
      `${answer ? `Answered ${answer.status}` : `Not answered: ${reasonOf(why)}`}. Again in ${Math.ceil(ms / 1_000)} s.`,
    );
    await wait(ms);
  }
}

/**
 * @param {Parameters<typeof sent>[0]} make
 * @param {typeof fetch} ask
 * @returns {Promise<[(Answer & { retryAfter: number | undefined }) | null, unknown]>}
 */
async function once(make, ask) {
  const { address, init } = await make();
  try {
    const answer = await ask(address, { ...init, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    const text = await answer.text();
    return [{ status: answer.status, body: jsonOf(text), retryAfter: retryAfterOf(answer.headers) }, null];
  } catch (error) {
    return [null, error];
  }
}

/**
 * Seconds, or a date.
 * @param {Headers} headers
 */
function retryAfterOf(headers) {
  const said = headers.get("retry-after");
  if (said === null) return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** @param {string} text */
function jsonOf(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** @param {unknown} error */
export function reasonOf(error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

/** @param {number} ms */
const sleep = (ms) => new Promise((go) => setTimeout(go, ms));
