import { createHmac, randomUUID } from "node:crypto";
import type { Api, Told } from "./api";
import { fetched } from "./fetched";

/** A webhook of a forge that a project's source has a secret for. */
export type Hook = { readonly source: number; readonly secret: string };

type Sent = {
  readonly payload: unknown;
  /** GitHub's name of it; GitLab tells it in the payload. */
  readonly event?: string;
  readonly id?: string | null;
  readonly secret?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Registers a repository as a source of wireguard's CI, by its maintainer, and makes a secret for its webhook. */
export async function aHook(api: Api, source: object = {}, project = "wireguard"): Promise<Hook> {
  const by = await api.as(`maintainer-of-${project}`);
  const registered = await api.done({
    path: `/projects/${project}/sources`,
    by,
    body: { forge: "github", repository: `wireguard/${randomUUID()}`, ...source },
  });
  const seq = Number(registered.source);
  return { source: seq, secret: await aSecret(api, seq, project) };
}

/** Another secret of a source. */
export async function aSecret(api: Api, source: number, project = "wireguard"): Promise<string> {
  const by = await api.as(`maintainer-of-${project}`);
  return String((await api.done({ path: `/sources/${source}/secrets`, by, method: "POST", body: {} })).secret);
}

/** Sends as GitHub does: signed over the bytes. */
export function fromGithub(
  api: Api,
  { payload, event = "check_run", id = randomUUID(), secret, query = "", headers }: Sent,
) {
  const body = bytesOf(payload);
  return send(api, `/webhooks/github${query}`, body, {
    "x-github-event": event,
    ...(id !== null && { "x-github-delivery": id }),
    ...(secret !== undefined && {
      "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
    }),
    ...headers,
  });
}

/** Sends as GitLab does: with the secret itself. */
export const fromGitlab = (api: Api, { payload, id = randomUUID(), secret, query = "", headers }: Sent) =>
  send(api, `/webhooks/gitlab${query}`, bytesOf(payload), {
    "x-gitlab-event": "Job Hook",
    "x-gitlab-webhook-uuid": randomUUID(),
    ...(id !== null && { "idempotency-key": id }),
    ...(secret !== undefined && { "x-gitlab-token": secret }),
    ...headers,
  });

async function send(
  api: Api,
  path: string,
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<Told> {
  const answer = await fetched(`${api.app.url}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: body as BodyInit,
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, body: text.startsWith("{") ? JSON.parse(text) : {} };
}

const bytesOf = (payload: unknown): Uint8Array =>
  payload instanceof Uint8Array
    ? payload
    : Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload));
