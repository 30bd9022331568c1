import type { z } from "zod";
import { Refusal } from "../domain/refusal";

const MIB = 1024 * 1024;

/** The JSON of a request's body. Refusals: `too-large` beyond the limit (read no further), `bad-input` for what is no JSON. */
export async function jsonBody(request: Request, limit = MIB): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  const text = new TextDecoder("utf-8", { fatal: false }).decode(await bytesOf(request, limit));
  if (text.trim() === "") return {};
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type))
    throw new Refusal("bad-input", "Send JSON, with “Content-Type: application/json”.");
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw new Refusal(
      "bad-input",
      `The body is no JSON: ${failure instanceof Error ? failure.message : "it cannot be read"}.`,
    );
  }
}

async function bytesOf(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new Refusal("too-large", `The body is larger than ${limit / MIB} MiB, the most this takes. Send less at a time.`);
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    parts.push(chunk.value);
  }
  return Buffer.concat(parts);
}

/** Input by a schema, or a Refusal `bad-input` that names each wrong field and what it should be. */
export function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = flat(result.error.issues).map(({ path, message }) => ({ path: pathText(path), message }));
  const first = fields[0];
  throw new Refusal(
    "bad-input",
    `Not recorded: ${first ? `${first.path ? `${first.path}: ` : ""}${first.message}` : "the input is not what this takes."}`,
    fields,
  );
}

type Issue = z.core.$ZodIssue;

/** The issues of the branch of a union that got furthest: a list of runs is told what is wrong with a run. */
const flat = (
  issues: readonly Issue[],
  base: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; message: string }[] =>
  issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...path, key], message: "No such field; remove it." }));
    if (issue.code !== "invalid_union") return [{ path, message: issue.message }];
    const branches = issue.errors.map((errors) => flat(errors, path)).filter((errors) => errors.length > 0);
    const deepest = branches.sort((a, b) => depthOf(b) - depthOf(a))[0];
    return deepest && depthOf(deepest) > path.length ? deepest : [{ path, message: issue.message }];
  });

const depthOf = (errors: readonly { path: readonly PropertyKey[] }[]): number =>
  Math.max(...errors.map((error) => error.path.length));

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`,
    "",
  );
