import { expect, it } from "vitest";
import { Refusal, refusalOr } from "./refusal";

it("a refusal is an error whose sentence people may read, with the fields it is about", () => {
  const field = { path: "url", message: "Link the evidence." };
  const refusal = new Refusal("bad-input", "Not recorded: readme was not marked.", [field]);
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ code: "bad-input", message: refusal.sentence, fields: [field] });
  expect(new Refusal("not-found", "There is no entry 9.").fields).toEqual([]);
});

it("comes instead of what was to be made; a bug stays one", () => {
  const refusal = new Refusal("conflict", "Not done.");
  const fails = (failure: unknown) => () => {
    throw failure;
  };
  expect(refusalOr(() => 7)).toBe(7);
  expect(refusalOr(fails(refusal))).toBe(refusal);
  expect(() => refusalOr(fails(new Error("a bug")))).toThrow("a bug");
});
