import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Claims = Readonly<Record<string, unknown>>;

/** A forge's issuer of ID tokens, of the tests' own and on this machine: honest unless it is told to lie. */
export type CiIssuer = {
  readonly url: string;
  /** A token with these claims, signed as it should be or as `lie` says. */
  token(claims: Claims, lie?: Lie): string;
  /** Another key in the place of the one there is; tokens are signed with it from then on. */
  rotate(): void;
  /** What it answers instead of its keys: a status, a text that is none, or nothing at all; null: its keys. */
  answers(instead: 500 | "text" | "nothing" | null): void;
  /** What it was asked for, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
};
export type Lie = "foreign key" | "none" | "secret" | "key in the header" | "cut" | "foreign name";

const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The keys of all issuers of a process, each made once: the first is nobody's. Making one takes half a second. */
const made: ReturnType<typeof newKey>[] = [];
const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
function keyAt(index: number) {
  const key = made[index] ?? newKey();
  made[index] = key;
  return key;
}

/** Starts it with a key, each number another, and one that nobody knows, to sign falsely with. */
export async function startCiIssuer(first = 1): Promise<CiIssuer> {
  let [kid, key, instead] = [first, keyAt(first), null as Parameters<CiIssuer["answers"]>[0]];
  const foreign = keyAt(0);
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? "");
    if (instead === "nothing") return;
    if (instead === 500) answer.writeHead(500).end();
    else if (instead === "text") answer.end("away for a while");
    else if (request.url !== "/.well-known/jwks" && request.url !== "/oauth/discovery/keys")
      answer.writeHead(404).end();
    else answer.end(JSON.stringify({ keys: [jwk(key.publicKey, `k${kid}`)] }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: (claims, lie) => {
      const header = { alg: "RS256", typ: "JWT", kid: lie === "foreign name" ? "other" : `k${kid}` };
      return signed(header, claims, lie, { own: key.privateKey, foreign, shown: key.publicKey });
    },
    rotate: () => {
      [kid, key] = [kid + 1, keyAt(kid + 1)];
    },
    answers: (it) => {
      instead = it;
    },
    asked,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const jwk = (key: KeyObject, kid: string) => ({ ...key.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" });

type Keys = { readonly own: KeyObject; readonly foreign: ReturnType<typeof newKey>; readonly shown: KeyObject };

function signed(header: object, claims: Claims, lie: Lie | undefined, { own, foreign, shown }: Keys): string {
  if (lie === "none") return `${json({ ...header, alg: "none" })}.${json(claims)}.`;
  if (lie === "secret") {
    const text = `${json({ ...header, alg: "HS256" })}.${json(claims)}`;
    const secret = shown.export({ type: "spki", format: "pem" });
    return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
  }
  const ours = lie === "key in the header" ? { ...header, jwk: jwk(foreign.publicKey, "foreign") } : header;
  const text = `${json(ours)}.${json(claims)}`;
  const isForeign = lie === "foreign key" || lie === "key in the header";
  const signature = createSign("RSA-SHA256")
    .update(text)
    .sign(isForeign ? foreign.privateKey : own, "base64url");
  return `${text}.${lie === "cut" ? signature.slice(0, -8) : signature}`;
}

export const SHA = "0441a379af7cce26fadad4931b82baa076dff93a";

/** What GitHub says of a job, as its documentation has it. */
export const githubClaims = (iss: string, aud: string, changes: Claims = {}): Claims => ({
  ...standard(iss, aud),
  sub: "repo:wireguard/wireguard-linuxkit:ref:refs/heads/main",
  ref: "refs/heads/main",
  ref_type: "branch",
  sha: SHA,
  repository: "wireguard/wireguard-linuxkit",
  repository_id: "74",
  repository_owner: "wireguard",
  repository_owner_id: "65",
  repository_visibility: "public",
  actor: "zx2c4",
  workflow: "slipway",
  workflow_ref: "wireguard/wireguard-linuxkit/.github/workflows/ci.yml@refs/heads/main",
  workflow_sha: SHA,
  job_workflow_ref: "wireguard/wireguard-linuxkit/.github/workflows/ci.yml@refs/heads/main",
  job_workflow_sha: SHA,
  event_name: "push",
  head_ref: "",
  base_ref: "",
  run_id: "289782451",
  run_number: "10",
  run_attempt: "2",
  runner_environment: "github-hosted",
  ...changes,
});

/** What GitLab says of a job, as its documentation has it. */
export const gitlabClaims = (iss: string, aud: string, changes: Claims = {}): Claims => ({
  ...standard(iss, aud),
  sub: "project_path:wireguard/linuxkit:ref_type:branch:ref:main",
  namespace_id: "72",
  namespace_path: "wireguard",
  project_id: "20",
  project_path: "wireguard/linuxkit",
  user_id: "1",
  user_login: "zx2c4",
  pipeline_id: "574",
  pipeline_source: "push",
  job_id: "1977",
  ref: "main",
  ref_type: "branch",
  ref_path: "refs/heads/main",
  ref_protected: "true",
  runner_id: 1,
  runner_environment: "gitlab-hosted",
  sha: SHA,
  ci_config_ref_uri: `${iss.replace(/^https?:\/\//, "")}/wireguard/linuxkit//.gitlab-ci.yml@refs/heads/main`,
  ci_config_sha: SHA,
  ...changes,
});

const standard = (iss: string, aud: string) => {
  const now = Math.floor(Date.now() / 1000);
  return { jti: "235b3a54", iss, aud, iat: now, nbf: now - 5, exp: now + 300 };
};
