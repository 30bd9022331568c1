import { expect, it } from "vitest";
import { afterOf } from "./after";

const after = (query: string) => afterOf(new Request(`http://localhost/api/v1/log${query}`));

it.each([
  ["", 0],
  ["?after=74", 74],
  ["?cursor=74", 74],
  ["?after=", 0],
  ["?after=10&cursor=60", 60],
])("the log goes on from %s", (query, seq) => {
  expect(after(query)).toBe(seq);
});

it.each(["-1", "1.5", "last", "1e3", "1234567890123"])("%s is no place in it", (text) => {
  expect(() => after(`?after=${text}`)).toThrow("is no place in the log");
});
