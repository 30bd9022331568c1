import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Described, openapi } from "./openapi";

const Mark = z.strictObject({ project: z.string(), criterion: z.string(), text: z.string().max(9).optional() });
const addresses: readonly Described[] = [
  { method: "GET", path: "/projects/{slug}", does: "one project", query: ["at"] },
  { method: "POST", path: "/projects/{slug}/marks", does: "mark", input: Mark, from: ["project"] },
  { method: "POST", path: "/either", does: "either", input: z.union([Mark, z.array(Mark)]), from: ["project"] },
  { method: "DELETE", path: "/tokens/{id}", does: "revoke", by: "session" },
  { method: "POST", path: "/check", does: "check", input: z.strictObject({}), by: "anybody" },
];
type Operation = {
  summary: string;
  security: object[];
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: { "application/json": { schema: Record<string, unknown> } } };
  responses: Record<string, unknown>;
};
const document = openapi(addresses, "https://slipway.example", "__Host-slipway");
const operation = (method: string, path: string) =>
  (document.paths as Record<string, Record<string, Operation>>)[path]?.[method] as Operation;
const schema = (path: string) => operation("post", path).requestBody?.content["application/json"].schema;

it("is of OpenAPI 3.1, and of this server", () => {
  expect(document).toMatchObject({ openapi: "3.1.0", servers: [{ url: "https://slipway.example" }] });
  expect(Object.keys(document.paths as object)).toHaveLength(5);
  expect(document.components).toMatchObject({ securitySchemes: { session: { in: "cookie", name: "__Host-slipway" } } });
});

describe("a write", () => {
  it("takes what its schema takes, without what the address says", () => {
    expect(schema("/projects/{slug}/marks")).toEqual({
      type: "object",
      properties: { criterion: { type: "string" }, text: { type: "string", maxLength: 9 } },
      required: ["criterion"],
      additionalProperties: false,
    });
    expect(schema("/either")?.anyOf).toMatchObject([{ required: ["criterion"] }, { type: "array" }]);
  });

  it("asks who one is, and takes an Idempotency-Key", () => {
    const { security, parameters, responses } = operation("post", "/projects/{slug}/marks");
    expect(security).toEqual([{ token: [] }, { session: [] }]);
    expect(parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ["slug", "path", true],
      ["Idempotency-Key", "header", false],
    ]);
    expect(Object.keys(responses)).toEqual([
      "200",
      "201",
      "401",
      "403",
      "404",
      "409",
      "413",
      "415",
      "422",
      "429",
      "503",
    ]);
  });

  it("of a session alone, or of anybody, says so", () => {
    expect(operation("delete", "/tokens/{id}").security).toEqual([{ session: [] }]);
    expect(operation("post", "/check").security).toEqual([]);
  });
});

it("a read asks nobody, and may answer 304", () => {
  const { security, parameters, responses, requestBody } = operation("get", "/projects/{slug}");
  expect([security, requestBody]).toEqual([[], undefined]);
  expect(parameters.map(({ name }) => name)).toEqual(["slug", "at"]);
  expect(Object.keys(responses)).toEqual(["200", "304", "404", "422", "429", "503"]);
});

it("leaves out the branches of a body that nobody of the group uses", () => {
  const kinds = ["ci", "kernel"] as const;
  const Draft = z.strictObject({
    criteria: z.array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal(kinds[0]) }),
        z.strictObject({ kind: z.literal(kinds[1]) }),
      ]),
    ),
  });
  const post = { method: "POST", path: "/policies", does: "publish", input: Draft };
  const bodies = (never: readonly string[]) =>
    JSON.stringify(openapi([{ ...post, never }], "https://slipway.example", "slipway"));
  expect(bodies([])).toContain('"const":"kernel"');
  expect(bodies(["kernel"])).not.toContain("kernel");
  expect(bodies(["kernel"])).toContain('"const":"ci"');
});
