import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Claims = Readonly<Record<string, unknown>>;

/** An OpenID Connect issuer of the tests' own, on this machine: honest unless it is told to lie. */
export type Issuer = {
  readonly url: string;
  /** What the app is started with. */
  readonly env: Readonly<Record<string, string>>;
  /** Who signs in next, and how the answer lies. */
  next(who: { readonly claims: Claims; readonly userinfo?: Claims; readonly lie?: Lie }): void;
  stop(): Promise<void>;
};
export type Lie = "nonce" | "signature" | "audience" | "issuer" | "over" | "no token";

const CLIENT = { id: "slipway", secret: "a secret between the tests and their issuer" };
const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Starts an issuer with a new RSA key, and one that nobody knows, to sign falsely with. */
export async function startIssuer(): Promise<Issuer> {
  const [key, foreign] = [
    generateKeyPairSync("rsa", { modulusLength: 2048 }),
    generateKeyPairSync("rsa", { modulusLength: 2048 }),
  ];
  const codes = new Map<string, { readonly nonce: string; readonly challenge: string }>();
  let who: Parameters<Issuer["next"]>[0] = { claims: { sub: "nobody" } };
  let url = "";

  const idToken = (nonce: string): string => {
    const now = Math.floor(Date.now() / 1000);
    const { lie, claims } = who;
    const payload = {
      iss: lie === "issuer" ? "https://elsewhere.example" : url,
      aud: lie === "audience" ? "somebody-else" : CLIENT.id,
      iat: lie === "over" ? now - 7200 : now,
      exp: lie === "over" ? now - 3600 : now + 300,
      nonce: lie === "nonce" ? "another" : nonce,
      ...claims,
    };
    const signed = `${json({ alg: "RS256", typ: "JWT", kid: "one" })}.${json(payload)}`;
    const signer = createSign("RSA-SHA256").update(signed);
    return `${signed}.${signer.sign((lie === "signature" ? foreign : key).privateKey, "base64url")}`;
  };

  const answers: Readonly<Record<string, (query: URLSearchParams, asked: IncomingMessage) => Answer>> = {
    "/.well-known/openid-configuration": () => ({
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      userinfo_endpoint: `${url}/userinfo`,
      jwks_uri: `${url}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    }),
    "/jwks": () => ({ keys: [{ ...key.publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] }),
    "/authorize": (query) => {
      const code = randomUUID();
      codes.set(code, { nonce: query.get("nonce") ?? "", challenge: query.get("code_challenge") ?? "" });
      return `${query.get("redirect_uri")}?${new URLSearchParams({ code, state: query.get("state") ?? "" })}`;
    },
    "/token": (form, { headers }) => {
      const basic = Buffer.from(
        `${encodeURIComponent(CLIENT.id)}:${encodeURIComponent(CLIENT.secret).replaceAll("%20", "+")}`,
      ).toString("base64");
      const code = codes.get(form.get("code") ?? "");
      codes.delete(form.get("code") ?? "");
      const proof = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      if (headers.authorization !== `Basic ${basic}` || !code || code.challenge !== proof) return null;
      if (who.lie === "no token") return { access_token: "access", token_type: "Bearer" };
      return { access_token: "access", token_type: "Bearer", expires_in: 300, id_token: idToken(code.nonce) };
    },
    "/userinfo": () => ({ sub: who.claims.sub, ...who.userinfo }),
  };

  const server = createServer(async (asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url ?? "/", url);
    const body = new URLSearchParams(await textOf(asked));
    tell(answer, answers[pathname]?.(asked.method === "POST" ? body : searchParams, asked) ?? null);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    env: { OIDC_ISSUER: url, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret, OIDC_NAME: "Example ID" },
    next: (it) => {
      who = it;
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** A place to go on to, JSON, or a refusal. */
type Answer = string | object | null;

function tell(answer: ServerResponse, said: Answer): void {
  if (typeof said === "string") answer.writeHead(302, { location: said });
  else answer.writeHead(said === null ? 400 : 200, { "content-type": "application/json" });
  answer.end(typeof said === "string" ? "" : JSON.stringify(said ?? { error: "invalid_grant" }));
}

async function textOf(asked: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of asked) text += part;
  return text;
}
