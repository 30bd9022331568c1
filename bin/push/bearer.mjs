import { BadUsage } from "./usage.mjs";

/** How long the forge may take to give an ID token, in ms. */
const LONGEST = 20_000;

/**
 * Who this job says it is, as what an Authorization header bears: GitHub Actions gives an ID token for the asking, GitLab puts
 * one in a variable, and elsewhere there is a token of Slipway's. Throws BadUsage where there is none of them.
 * @param {Record<string, string | undefined>} variables
 * @param {string} audience the server's address: an ID token for another is none for it
 * @param {typeof fetch} [ask]
 * @returns {Promise<string>}
 */
export async function bearerOf(variables, audience, ask = fetch) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = variables;
  if (url && token) return actionsToken(url, token, audience, ask);
  const given = variables.SLIPWAY_ID_TOKEN || variables.SLIPWAY_TOKEN;
  if (given) return given;
  const hint =
    variables.GITHUB_ACTIONS === "true"
      ? "Give the job “permissions: id-token: write”, or SLIPWAY_TOKEN."
      : "Give the job an ID token as SLIPWAY_ID_TOKEN, or SLIPWAY_TOKEN from /settings.";
  throw new BadUsage(`push has nothing to say who it is. ${hint}`);
}

/**
 * @param {string} url
 * @param {string} token
 * @param {string} audience
 * @param {typeof fetch} ask
 */
async function actionsToken(url, token, audience, ask) {
  const address = new URL(url);
  address.searchParams.set("audience", audience);
  const answer = await ask(address, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(LONGEST),
  });
  const value = answer.ok ? /** @type {{ value?: unknown }} */ (await answer.json()).value : undefined;
  if (typeof value !== "string") throw new Error(`GitHub gave no ID token: it answered ${answer.status}.`);
  return value;
}
