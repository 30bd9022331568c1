import { describe, expect, it } from "vitest";
import { namesIn, shapeOf, targetsNamed } from "./targets";

const one = [{ name: "default" }];
const kernels = [{ arch: "x86_64", series: "4.9" }];

describe("targets as somebody names them", () => {
  it.each([
    ["a name", "default, nightly", one, [{ name: "default" }, { name: "nightly" }]],
    ["names of two parts", "x86_64 / 4.9, arm64/4.11", kernels, [kernels[0], { arch: "arm64", series: "4.11" }]],
    ["one that was there, with other axes than the first", "x86_64 / 4.9", [...one, ...kernels], kernels],
    ["too few parts", "x86_64", kernels, [null]],
    ["too many", "a / b", one, [null]],
    ["nothing", " , ", one, []],
  ])("%s", (_said, text, known, targets) => expect(targetsNamed(text, known)).toEqual(targets));

  it("are written as their axes stand", () => {
    expect(shapeOf(kernels)).toBe("arch / series");
    expect(shapeOf([{ series: "4.9", arch: "x86_64" }])).toBe("arch / series");
    expect(shapeOf(one)).toBeNull();
  });
});

it("names stand between commas", () => expect(namesIn(" build,, boot ")).toEqual(["build", "boot"]));
