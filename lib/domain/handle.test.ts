import { expect, it } from "vitest";
import { handleText } from "./handle";

it.each([
  ["@ZX2C4", "@zx2c4"],
  ["@zx2c4", "@zx2c4"],
  ["Chair", "Chair"],
])("%s is compared as %s", (handle, text) => expect(handleText(handle)).toBe(text));
