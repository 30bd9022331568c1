import { expect, test } from "vitest";
import type { Place } from "./manifest";
import { checkImage, readingIn, reportMisfit, settingsOf, textOf } from "./reading";

const places: Record<string, Place> = {
  "value services[0]": { line: 4, column: 5 },
  "key services[0].imge": { line: 6, column: 5 },
};
const start = () => readingIn("2017-07", (at, of) => places[`${of} ${at}`] ?? null);
const where = { path: "services.rngd", at: "services[0]" };

test("a missing field stands where its mapping begins", () => {
  const reading = start();
  expect(textOf(reading, {}, "image", where, "no-image")).toBeNull();
  expect(reading.faults).toEqual([{ code: "no-image", path: "services.rngd", place: { line: 4, column: 5 } }]);
});

test("an unknown key stands where it is written, with the nearest known, and is kept", () => {
  const reading = start();
  expect(settingsOf(reading, { name: "rngd", imge: "x" }, ["name"], reading.rules.item, where)).toEqual({ imge: "x" });
  expect(reading.faults).toEqual([
    { code: "unknown-key", path: "services.rngd.imge", place: { line: 6, column: 5 }, near: "image" },
  ]);
});

test("a rule is asked only about values of the right type", () => {
  const reading = start();
  const asked: string[] = [];
  settingsOf(reading, { net: 5, pid: "x" }, [], reading.rules.item, where, (key) => {
    asked.push(key);
    return "something else";
  });
  expect(asked).toEqual(["pid"]);
  expect(reading.faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "wrong-type services.rngd.net",
    "bad-value services.rngd.pid",
  ]);
});

test("at the top there is no dot before a key", () => {
  const reading = start();
  reportMisfit(reading, { code: "wrong-type", at: ".outputs", wanted: "a list" }, { path: "", at: "" });
  expect(reading.faults[0]?.path).toBe("outputs");
});

test("an image that is not there is no bad image", () => {
  const reading = start();
  checkImage(reading, null, where);
  checkImage(reading, "linuxkit/rngd:1", where);
  expect(reading.faults).toEqual([]);
});
