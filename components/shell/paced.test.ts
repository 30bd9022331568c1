import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paced } from "./paced";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("is done at once, then at most once a second, and once for all that came in between", () => {
  const begin = vi.fn();
  const pace = paced(begin, () => 0);
  pace.ask();
  expect(begin).toHaveBeenCalledTimes(1);
  pace.ended();
  for (let times = 0; times < 20; times++) pace.ask();
  vi.advanceTimersByTime(999);
  expect(begin).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(begin).toHaveBeenCalledTimes(2);
  pace.ended();
  vi.advanceTimersByTime(10_000);
  expect(begin).toHaveBeenCalledTimes(2);
  pace.ask();
  expect(begin).toHaveBeenCalledTimes(3);
});

it("is not begun before the last time has ended, however long that takes", () => {
  const begin = vi.fn();
  const pace = paced(begin, () => 0);
  pace.ask();
  pace.ask();
  vi.advanceTimersByTime(60_000);
  expect(begin).toHaveBeenCalledTimes(1);
  pace.ended();
  expect(begin).toHaveBeenCalledTimes(2);
});

it("rests a little longer by chance, so that not all come at once; and stops", () => {
  const begin = vi.fn();
  const pace = paced(begin, () => 1);
  pace.ask();
  pace.ended();
  pace.ask();
  vi.advanceTimersByTime(1_249);
  expect(begin).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(begin).toHaveBeenCalledTimes(2);
  pace.ask();
  pace.stop();
  vi.advanceTimersByTime(10_000);
  expect(begin).toHaveBeenCalledTimes(2);
});
