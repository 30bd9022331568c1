import { expect } from "vitest";
import { type Caller, nobody, onDatabase } from "./login";
import type { RunningApp } from "./server";

/** What an answer said, as far as tests look at it. */
export type Told = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly detail?: string;
    readonly code?: string;
    readonly title?: string;
    readonly errors?: readonly { readonly path: string; readonly message: string }[];
    readonly entries?: readonly number[];
    readonly [more: string]: unknown;
  };
};

export type Sent = {
  readonly method?: string;
  readonly path: string;
  readonly by?: Caller;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Asks an address of the API, below /api/v1. A write is a POST of JSON unless said otherwise. */
export async function ask(app: RunningApp, { method, path, by = nobody, body, headers }: Sent): Promise<Told> {
  const answer = await fetch(`${app.url}/api/v1${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...by, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text.startsWith("{") ? JSON.parse(text) : {} };
}

/** Where the log ends. */
export const headOf = (app: RunningApp): Promise<number> =>
  onDatabase(app, async (client) =>
    Number((await client.query<{ seq: string }>("SELECT coalesce(max(seq), 0) AS seq FROM fact")).rows[0]?.seq),
  );

/** Expects a request to be refused with this status and a sentence that holds these words, and nothing to be written by it. */
export async function refused(app: RunningApp, sent: Sent, status: number, words: string | RegExp): Promise<Told> {
  const before = await headOf(app);
  const told = await ask(app, sent);
  expect([told.status, told.body.detail]).toEqual([status, expect.stringMatching(matching(words))]);
  expect(told.headers.get("content-type")).toBe("application/problem+json");
  expect(told.body).toMatchObject({
    status,
    title: expect.any(String),
    type: expect.stringContaining("/api/v1/problems#"),
  });
  expect(await headOf(app)).toBe(before);
  return told;
}

const matching = (words: string | RegExp): RegExp =>
  typeof words === "string" ? new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")) : words;

/** Expects a request to be done with this status; answers what it said. */
export async function done(app: RunningApp, sent: Sent, status = 201): Promise<Told["body"]> {
  const told = await ask(app, sent);
  expect([told.status, told.body.detail]).toEqual([status, undefined]);
  return told.body;
}
