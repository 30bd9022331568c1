import { afterAll, beforeAll, expect } from "vitest";
import { fetched } from "./fetched";
import { asPerson, asToken, type Caller, nobody, onDatabase, type TokenAsked } from "./login";
import { type AppOptions, type RunningApp, startApp } from "./server";

/** What an answer said, as far as tests look at it. */
export type Told = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly detail?: string;
    readonly code?: string;
    readonly errors?: readonly { readonly path: string; readonly message: string }[];
    readonly entries?: readonly number[];
    readonly [more: string]: unknown;
  };
};

export type Sent = {
  readonly method?: string;
  readonly path: string;
  readonly by?: Caller;
  /** Sent as JSON; a text or bytes are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Asks an address of the API, below /api/v1. With a body it is a POST of JSON unless said otherwise. */
export async function ask(app: RunningApp, { method, path, by = nobody, body, headers }: Sent): Promise<Told> {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const answer = await fetched(`${app.url}/api/v1${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...by, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, body: text.startsWith("{") ? JSON.parse(text) : {} };
}

/** Where the log ends. */
export const headOf = (app: RunningApp): Promise<number> =>
  onDatabase(app, async (client) =>
    Number((await client.query<{ seq: string }>("SELECT coalesce(max(seq), 0) AS seq FROM fact")).rows[0]?.seq),
  );

/** Expects this status and no refusal; answers what was said. */
export async function done(app: RunningApp, sent: Sent, status = 201): Promise<Told["body"]> {
  const told = await ask(app, sent);
  expect([told.status, told.body.detail]).toEqual([status, undefined]);
  return told.body;
}

/** Expects a refusal with this status and a sentence that holds these words, and nothing to be written by it. */
export async function refused(app: RunningApp, sent: Sent, status: number, words: string | RegExp): Promise<Told> {
  const before = await headOf(app);
  const told = await ask(app, sent);
  const matching = typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words);
  expect([told.status, told.body.detail]).toEqual([status, matching]);
  expect(told.headers.get("content-type")).toBe("application/problem+json");
  expect(told.body).toMatchObject({ status, title: expect.any(String), type: `/api/v1/problems#${told.body.code}` });
  expect(await headOf(app)).toBe(before);
  return told;
}

/** The API of the app that the tests of one file share, and the people who ask it. */
export class Api {
  readonly #people = new Map<string, Promise<Caller>>();
  #app: RunningApp | undefined;

  get app(): RunningApp {
    if (!this.#app) throw new Error("The app runs from beforeAll to afterAll.");
    return this.#app;
  }
  async start(options: AppOptions): Promise<void> {
    this.#app = await startApp(options);
  }

  /** A signed-in browser that acts as somebody. */
  as(handle: string): Promise<Caller> {
    const known = this.#people.get(handle) ?? asPerson(this.app, handle);
    this.#people.set(handle, known);
    return known;
  }
  token = (maker: string, asked?: TokenAsked): Promise<Caller> => asToken(this.app, maker, asked);

  ask = (sent: Sent): Promise<Told> => ask(this.app, sent);
  head = (): Promise<number> => headOf(this.app);
  done = (sent: Sent, status?: number): Promise<Told["body"]> => done(this.app, sent, status);
  refuses = (sent: Sent, status: number, words: string | RegExp): Promise<Told> =>
    refused(this.app, sent, status, words);
}

/** An app for the tests of one file: the practice copy, unless said otherwise. */
export function runningApi(options: AppOptions = { seed: "practice" }): Api {
  const api = new Api();
  beforeAll(() => api.start(options));
  afterAll(() => api.app.stop());
  return api;
}
