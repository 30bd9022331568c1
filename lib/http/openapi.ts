import { z } from "zod";
import { statusOf, titleOf } from "./status";

/** One address of the API: what it does, and what it takes beside its path. */
export type Described = {
  readonly method: string;
  readonly path: string;
  readonly does: string;
  /** What its body is parsed by; none for a read. */
  readonly input?: z.ZodType;
  /** Fields of that input which the address says. */
  readonly from?: readonly string[];
  /** What its body is written in, where that is not JSON. */
  readonly media?: string;
  /** Parameters of its query. */
  readonly query?: readonly string[];
  /** Who may ask where that is not anybody with a token or a session: anybody at all, a session alone, or a forge that signs. */
  readonly by?: "anybody" | "session" | "forge";
  /** What no part of a body may be: branches that are told apart by one of these words are left out. */
  readonly never?: readonly string[];
};

type Json = Readonly<Record<string, unknown>>;

/** The API as an OpenAPI 3.1 document: the bodies from the very schemas that parse them; `cookie` names a session's. */
export const openapi = (addresses: readonly Described[], server: string, cookie: string): Json => ({
  openapi: "3.1.0",
  info: {
    title: "Slipway",
    version: "1",
    description: "Reads are public, carry an ETag and answer 304. A write takes an Idempotency-Key.",
  },
  servers: [{ url: server }],
  paths: Object.fromEntries(
    [...new Set(addresses.map(({ path }) => path))].map((path) => [
      path,
      Object.fromEntries(
        addresses.filter((it) => it.path === path).map((it) => [it.method.toLowerCase(), operationOf(it)]),
      ),
    ]),
  ),
  components: {
    schemas: { Problem: problem },
    securitySchemes: {
      token: {
        type: "http",
        scheme: "bearer",
        description: "A token from /settings; of a run of CI the ID token of its workflow.",
      },
      session: { type: "apiKey", in: "cookie", name: cookie, description: "A signed-in browser." },
    },
  },
});

function operationOf(it: Described): Json {
  const isRead = it.method === "GET";
  const session = { session: [] };
  const isOpen = isRead || it.by === "anybody" || it.by === "forge";
  const needs = isOpen ? [] : it.by === "session" ? [session] : [{ token: [] }, session];
  return {
    summary: it.does,
    security: needs,
    parameters: [
      ...[...it.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(String(name), "path")),
      ...(it.query ?? []).map((name) => parameter(name, "query")),
      ...(needs.length > 0 ? [parameter("Idempotency-Key", "header")] : []),
    ],
    ...(it.media && { requestBody: { required: true, content: { [it.media]: { schema: { type: "string" } } } } }),
    ...(it.input && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: bodyOf(it.input, it.from ?? [], it.never ?? []) } },
      },
    }),
    responses: {
      "200": { description: isRead ? "What is known." : "It was there already, or is done." },
      ...(isRead ? { "304": { description: "You have it." } } : { "201": { description: "It is recorded." } }),
      ...(it.by === "forge" && { "202": { description: "It tells of no run that is recorded, and says why." } }),
      ...refusals(isRead, needs.length > 0 || it.by === "forge"),
    },
  };
}

const parameter = (name: string, place: "path" | "query" | "header"): Json => ({
  name,
  in: place,
  required: place === "path",
  schema: { type: name === "limit" || name === "after" ? "integer" : "string" },
});

/** What a body must be: the schema's input, without the fields that the address says. */
function bodyOf(input: z.ZodType, from: readonly string[], never: readonly string[]): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as Json;
  return pruned(without(schema, from), never) as Json;
}

/** A schema without the branches that a constant of `never` tells apart from the others. */
function pruned(schema: unknown, never: readonly string[]): unknown {
  if (never.length === 0 || typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.filter((it) => !isToldApartBy(it, never)).map((it) => pruned(it, never));
  return Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, pruned(value, never)]));
}

const isToldApartBy = (branch: unknown, never: readonly string[]): boolean => {
  const properties = (branch as { readonly properties?: Readonly<Record<string, { const?: unknown }>> } | null)
    ?.properties;
  return Object.values(properties ?? {}).some((it) => never.some((word) => word === it.const));
};

function without(schema: Json, from: readonly string[]): Json {
  const { properties, required, anyOf, ...rest } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: anyOf.map((branch: Json) => without(branch, from)) };
  if (typeof properties !== "object" || properties === null) return schema;
  const isLeft = (name: unknown): boolean => !from.includes(String(name));
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => isLeft(name))),
    required: Array.isArray(required) ? required.filter(isLeft) : [],
  };
}

const refusals = (isRead: boolean, isAsked: boolean): Json =>
  Object.fromEntries(
    (Object.entries(statusOf) as [keyof typeof titleOf, number][])
      .filter(
        ([, status]) =>
          status !== 405 &&
          (isAsked || (status !== 401 && status !== 403)) &&
          (!isRead || ![409, 413, 415].includes(status)),
      )
      .map(([code, status]) => [
        String(status),
        {
          description: titleOf[code],
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      ]),
  );

const problem: Json = z.toJSONSchema(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe("A sentence that says what did not happen, why, and what would let it through."),
    code: z.enum(Object.keys(statusOf) as [string, ...string[]]),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    practice: z.literal(true).optional().describe("On a practice copy."),
  }),
) as Json;
