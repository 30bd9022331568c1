import { expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { type Verb, verb } from "./verb";

const greet = verb({
  name: "greet",
  input: z.strictObject({ whom: z.string() }),
  decide: (_known, _speaker, { whom }) => ({ says: [], answer: (recorded) => ({ whom, entries: recorded.length }) }),
});

it("is what it is made of, with its input and answer as types", () => {
  expectTypeOf(greet).toEqualTypeOf<Verb<{ whom: string }, { whom: string; entries: number }>>();
  expect(greet.name).toBe("greet");
});
