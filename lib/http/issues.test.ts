import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldErrors, wordsOf } from "./issues";

const errors = (schema: z.ZodType, input: unknown) =>
  fieldErrors(schema.safeParse(input, { error: wordsOf }).error?.issues ?? []);
const words = (schema: z.ZodType, input: unknown) => errors(z.object({ it: schema }), { it: input })[0]?.message;

describe("what a field should be, in words", () => {
  it.each<[z.ZodType, unknown, string]>([
    [z.string(), undefined, "Missing."],
    [z.string(), 1, "Must be a text."],
    [z.number(), "1", "Must be a number."],
    [z.number().int(), 1.5, "Must be a whole number."],
    [z.boolean(), "yes", "Must be true or false."],
    [z.array(z.string()), {}, "Must be a list."],
    [z.strictObject({}), [], "Must be an object."],
    [z.record(z.string(), z.string()), [], "Must be an object."],
    [z.enum(["met", "unmet"]), "done", "Must be met or unmet."],
    [z.literal("admit"), "x", "Must be admit."],
    [z.enum(["met", "unmet"]), undefined, "Missing."],
    [z.string().min(1), "", "Must not be empty."],
    [z.array(z.string()).min(1), [], "Must not be empty."],
    [z.string().max(3), "long", "Too long: at most 3 characters."],
    [z.array(z.string()).max(1), ["a", "b"], "Too many: at most 1."],
    [z.number().min(1), 0, "Must be at least 1."],
    [z.number().max(9), 10, "Must be at most 9."],
    [z.union([z.string(), z.number()]), true, "Not what this takes."],
    [z.url(), "x", "Not written as this takes it."],
  ])("%#", (schema, input, message) => expect(words(schema, input)).toBe(message));

  it("a schema's own words come first", () => expect(words(z.string("Write a name."), 1)).toBe("Write a name."));
});

describe("where it is wrong", () => {
  it("is a path as a person writes it", () => {
    const schema = z.object({ of: z.object({ list: z.array(z.object({ name: z.string() })) }) });
    expect(errors(schema, { of: { list: [{ name: "a" }, { name: 1 }] } })).toEqual([
      { path: "of.list[1].name", message: "Must be a text." },
    ]);
  });

  it("a key of a record is named", () => {
    expect(errors(z.record(z.string().regex(/^[a-z]+$/), z.string()), { A1: "x" })).toEqual([
      { path: "A1", message: "No name that this takes." },
    ]);
  });

  it("of a union, the branch that got furthest speaks", () => {
    const Of = z.union([z.strictObject({ project: z.string() }), z.strictObject({ channel: z.string() })]);
    expect(errors(z.object({ of: Of }), { of: { project: "a", channel: "b" } }).map((error) => error.path)).toEqual([
      "of.channel",
    ]);
  });

  it("at most fifty are told", () => {
    const list = Array.from({ length: 500 }, () => 1);
    expect(errors(z.array(z.string()), list)).toHaveLength(50);
  });
});
