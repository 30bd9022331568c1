import { expect, it } from "vitest";
import { WantedSymbol } from "../criterion";
import { linuxkit20170612 } from "./linuxkit-symbols";

it("each of the symbols that were looked for is one that can be judged", () => {
  for (const wanted of linuxkit20170612) expect(WantedSymbol.parse(wanted)).toEqual(wanted);
  expect(new Set(linuxkit20170612.map(({ symbol, from, to }) => `${symbol} ${from} ${to}`)).size).toBe(
    linuxkit20170612.length,
  );
});
