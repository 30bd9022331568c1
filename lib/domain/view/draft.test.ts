import { expect, test } from "vitest";
import { blankDraft, configurationsOf } from "./draft";

test("the one configuration of a form; nothing written is none", () => {
  expect(configurationsOf(blankDraft.kernel)).toBeUndefined();
  expect(configurationsOf({ text: "CONFIG_A=y", arch: "x86_64", series: "", variant: "odd" })).toEqual([
    { arch: "x86_64", series: null, variant: "release", parts: ["CONFIG_A=y"] },
  ]);
});
