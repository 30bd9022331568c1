import type { z } from "zod";
import { Refusal } from "../domain/refusal";
import { nameTwice } from "../formats/json-names";
import { fieldErrors, wordsOf } from "./issues";
import { namesAt } from "./known-names";
import { whyNotStorable } from "./storable";

const MIB = 1024 * 1024;

/** The bytes of a request's body. Refusal as of `eachPart`. */
export async function bytesOf(request: Request, limit = MIB): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  await eachPart(request, limit, (part) => parts.push(part));
  return Buffer.concat(parts);
}

/** Hands on each part of a request's body as it arrives. Refusal `too-large` beyond the limit: no more of it is read. */
export async function eachPart(request: Request, limit: number, take: (part: Uint8Array) => unknown): Promise<void> {
  const tooLarge = () =>
    new Refusal("too-large", `The body is larger than ${limit / MIB} MiB, the most this takes. Send less at a time.`);
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  let size = 0;
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    take(chunk.value);
  }
}

/** The JSON that bytes are; an object without fields where there are none. Refusal `bad-input` for what is no JSON, or says a name twice. */
export function jsonOf(bytes: Uint8Array, contentType: string | null): unknown {
  const text = textOf(bytes);
  if (text.trim() === "") return {};
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? ""))
    throw new Refusal("other-type", "Not done: send JSON, with “Content-Type: application/json”.");
  const value = read(text);
  const twice = nameTwice(text);
  if (twice !== null)
    throw new Refusal("bad-input", `Not done: ${twice === "" ? "" : `${twice}: `}${TWICE}`, [
      { path: twice, message: TWICE },
    ]);
  return value;
}

const TWICE = "Is there twice: say which of the two is meant, and leave the other out.";

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw new Refusal("bad-input", `Not done: the body is no JSON. ${saidOf(failure)}`);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("bad-input", "Not done: the body is not UTF-8.");
  }
}

const saidOf = (failure: unknown): string =>
  failure instanceof Error ? `${failure.message.slice(0, 200)}.` : "It cannot be read.";

/** Input by a schema, or a Refusal `bad-input` that names each wrong field and what it should be; `lead` begins its sentence. */
export function parsed<T>(schema: z.ZodType<T>, input: unknown, lead = "Not recorded"): T {
  const broken = whyNotStorable(input);
  const result = broken ? null : schema.safeParse(input, { error: wordsOf });
  if (result?.success) return result.data;
  const fields = broken ? [broken] : fieldErrors(result?.error.issues ?? [], (path) => namesAt(schema, path, input));
  const first = fields[0];
  throw new Refusal(
    "bad-input",
    `${lead}: ${first ? `${first.path ? `${first.path}: ` : ""}${first.message}` : "the input is not what this takes."}`,
    fields,
  );
}
