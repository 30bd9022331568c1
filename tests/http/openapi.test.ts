import { describe, expect, it } from "vitest";
import { attest } from "@/lib/verbs/attest";
import { runningApi } from "../support/api";

const api = runningApi();
type Schema = {
  readonly properties?: object;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
};
type Operation = {
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
};
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const read = async (): Promise<Document> => (await api.ask({ path: "/openapi.json" })).body as unknown as Document;

describe("GET /openapi.json", () => {
  it("200: every address that GET /api/v1 lists, with what it takes", async () => {
    const { addresses } = (await api.ask({ path: "" })).body as unknown as {
      addresses: { method: string; path: string }[];
    };
    const { paths } = await read();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(addresses.map(({ method, path }) => `${method} ${path}`).sort());
    for (const { method, path } of addresses.filter((it) => it.method === "POST" || it.method === "PATCH"))
      if (!/\/(revocation|renewal|replay)$/.test(path))
        expect(paths[path]?.[method.toLowerCase()]?.requestBody, path).toBeDefined();
  });

  it("304: whoever has it", async () => {
    const etag = (await api.ask({ path: "/openapi.json" })).headers.get("etag") ?? "";
    expect((await api.ask({ path: "/openapi.json", headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("a body has the fields that its verb parses, but those that the address says", async () => {
    const { paths } = await read();
    const schema = paths["/api/v1/projects/{slug}/attestations"]?.post?.requestBody?.content["application/json"].schema;
    const fields = Object.keys((attest.input as unknown as { shape: object }).shape);
    expect(Object.keys(schema?.properties ?? {})).toEqual(fields.filter((field) => field !== "project"));
    expect(schema).toMatchObject({ required: ["criterion"], additionalProperties: false });
  });
});
