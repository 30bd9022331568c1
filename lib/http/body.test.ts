import { describe, expect, it } from "vitest";
import { z } from "zod";
import { refusal, refusedFields } from "@/tests/support/act";
import { bytesOf, jsonOf, parsed } from "./body";

const bytes = (text: string) => new TextEncoder().encode(text);
const request = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://127.0.0.1/", { method: "POST", body, headers, duplex: "half" } as RequestInit);

describe("a body's bytes", () => {
  it("are all there up to the limit", async () => {
    expect(await bytesOf(request("x".repeat(10)), 10)).toHaveLength(10);
    expect(await bytesOf(new Request("http://127.0.0.1/"), 10)).toHaveLength(0);
  });

  it("are refused beyond it, by what is announced or by what comes", async () => {
    const tooLarge = { code: "too-large", sentence: expect.stringContaining("Send less at a time.") };
    await expect(bytesOf(request("x".repeat(11)), 10)).rejects.toMatchObject(tooLarge);
    await expect(bytesOf(request("x", { "content-length": "999" }), 10)).rejects.toMatchObject(tooLarge);
    let read = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        read += 1;
        controller.enqueue(new Uint8Array(8));
      },
    });
    await expect(bytesOf(request(endless), 10)).rejects.toMatchObject(tooLarge);
    expect(read).toBeLessThan(5);
  });
});

describe("their JSON", () => {
  it.each(["application/json", "application/json; charset=utf-8", "application/problem+json", "Application/JSON"])(
    "of %s",
    (type) => expect(jsonOf(bytes('{"a":1}'), type)).toEqual({ a: 1 }),
  );
  it("is an object without fields where there are none, whatever the type", () => {
    for (const text of ["", " \n"]) expect(jsonOf(bytes(text), null)).toEqual({});
  });
  it.each([null, "text/plain", "application/jsonx", "text/json"])("of %s is not read", (type) => {
    expect(refusal(() => jsonOf(bytes("{}"), type))).toMatch(/^other-type: .*“Content-Type: application\/json”/);
  });
  it("is refused where it is none, or no UTF-8", () => {
    expect(refusal(() => jsonOf(bytes("{"), "application/json"))).toMatch(
      /^bad-input: Not done: the body is no JSON\. /,
    );
    expect(refusal(() => jsonOf(new Uint8Array([0xff]), "application/json"))).toBe(
      "bad-input: Not done: the body is not UTF-8.",
    );
  });
});

const Run = z.strictObject({ check: z.string().min(1), times: z.number().max(3) });
const Runs = z.union([Run.transform((one) => [one]), z.array(Run).min(1)], { error: "One run, or a list." });

describe("a name that is there twice", () => {
  it("is refused at its place, whichever of the two would count", () =>
    expect(refusedFields(() => jsonOf(bytes('{"policy":{"rule":1,"rule":2}}'), "application/json"))).toEqual([
      "policy.rule",
    ]));
});

describe("input by a schema", () => {
  it("is what the schema makes of it", () =>
    expect(parsed(Runs, { check: "build", times: 1 })).toEqual([{ check: "build", times: 1 }]));

  it.each<[string, unknown, readonly string[], string]>([
    ["a missing field", { times: 1 }, ["check"], "Not recorded: check: Missing."],
    ["each wrong field", { check: 1, times: "x" }, ["check", "times"], "Not recorded: check: Must be a text."],
    [
      "a field there is not",
      { check: "a", times: 1, more: 1 },
      ["more"],
      "Not recorded: more: No such field; remove it.",
    ],
    [
      "a wrong one in a list, in its place",
      [
        { check: "a", times: 1 },
        { check: "", times: 9 },
      ],
      ["[1].check", "[1].times"],
      "Not recorded: [1].check: Must not be empty.",
    ],
    ["what is neither", "build", [""], "Not recorded: One run, or a list."],
    ["nothing", undefined, [""], "Not recorded: One run, or a list."],
  ])("tells %s", (_what, input, fields, sentence) => {
    expect(refusedFields(() => parsed(Runs, input))).toEqual(fields);
    expect(refusal(() => parsed(Runs, input))).toBe(`bad-input: ${sentence}`);
  });

  it("begins its sentence as it is told to", () => {
    expect(refusal(() => parsed(Run, {}, "Not made"))).toBe("bad-input: Not made: check: Missing.");
  });

  it("takes no text that cannot be kept, whatever the schema", () => {
    expect(refusal(() => parsed(z.unknown(), { a: ["b", "\0"] }))).toMatch(
      /^bad-input: Not recorded: a\[1\]: Holds a NUL/,
    );
  });
});
