import { expect, test } from "vitest";
import { isForEver } from "./look";

test.each([
  [true, false, true],
  [false, false, false],
  [true, true, false],
])("past %s, practice %s: the same for ever %s", (isPast, practice, same) => {
  expect(isForEver({ isPast, practice })).toBe(same);
});
