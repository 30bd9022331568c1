/** How often a GET is sent before its failure is told. */
const TIMES = 2;

/**
 * As `fetch`; a GET whose kept-alive connection the server had closed is sent once more, on a new one, as browsers do. Nothing
 * else is: what was posted may have been done, and a server that does not answer is told as it is.
 */
export async function fetched(url: string, init: RequestInit = {}): Promise<Response> {
  for (let time = 1; ; time += 1) {
    try {
      return await fetch(url, init);
    } catch (failure) {
      const isClosed = ["UND_ERR_SOCKET", "ECONNRESET"].includes(codeOf(failure));
      if (!isClosed || (init.method ?? "GET") !== "GET" || time >= TIMES) throw failure;
    }
  }
}

const codeOf = (failure: unknown): string => {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
};
