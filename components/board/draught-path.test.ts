import { describe, expect, it } from "vitest";
import { days } from "@/lib/domain/instant";
import type { DraughtView } from "@/lib/domain/view/board-view";
import { draughtOf } from "./draught-path";

const box = { width: 120, height: 30, line: 8, deepest: 10 };
const view = (steps: DraughtView["steps"]): DraughtView => ({
  from: 0,
  to: days(10),
  most: 10,
  steps,
  meetings: [days(5)],
});

describe("the draught strip", () => {
  it("hangs as deep as criteria are open", () => {
    const drawn = draughtOf(
      view([
        { at: 0, open: 5 },
        { at: days(5), open: 1 },
      ]),
      box,
    );
    expect(drawn.fill).toBe("M0 8V18H60V8ZM60 8V10H120V8Z");
    expect(drawn.edge).toBe("M0 18H60V10H120");
  });

  it("begins where the project does", () => {
    const drawn = draughtOf(
      view([
        { at: 0, open: null },
        { at: days(5), open: 1 },
      ]),
      box,
    );
    expect(drawn.fill).toBe("M60 8V10H120V8Z");
    expect(drawn.edge).toBe("M60 10H120");
  });

  it("floats where none is open", () => {
    const drawn = draughtOf(
      view([
        { at: 0, open: 1 },
        { at: days(9), open: 0 },
      ]),
      box,
    );
    expect(drawn.afloat).toEqual([{ x: "108", width: "12" }]);
    expect(drawn.fill).toBe("M0 8V10H108V8Z");
  });

  it("marks the meetings on the line", () => expect(draughtOf(view([]), box).meetings).toBe("M60 8v-3"));

  it("draws nothing of what lies outside it", () => {
    expect(
      draughtOf(
        view([
          { at: -days(3), open: 2 },
          { at: -days(1), open: 1 },
        ]),
        box,
      ).fill,
    ).toBe("M0 8V10H120V8Z");
  });
});
