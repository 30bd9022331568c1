import { expect, it, vi } from "vitest";
import { keep } from "./serve.mjs";
import { waitFor } from "./wait.mjs";

/** A part that ends when told to, by itself or stopped. */
function part() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end, stop: vi.fn(async () => end()) };
}

vi.spyOn(console, "log").mockImplementation(() => {});

it("starts a part again when it ended by itself, and not when it was stopped", async () => {
  const [first, second] = [part(), part()];
  const again = vi.fn(async () => second);
  const stop = keep("The app", first, again, () => expect.unreachable());
  first.end();
  await waitFor(() => (again.mock.calls.length === 1 ? true : undefined), { within: 1_000 });
  await stop();
  expect(second.stop).toHaveBeenCalledOnce();
  expect(again).toHaveBeenCalledOnce();
});

it("gives up on a part that ends again and again, or cannot be started", async () => {
  const ending = () => ({ ended: Promise.resolve(), stop: async () => {} });
  const often = await new Promise<unknown>((resolve) => keep("The app", ending(), async () => ending(), resolve));
  expect(String(often)).toContain("The app ended 4 times within a minute.");
  const never = await new Promise<unknown>((resolve) =>
    keep("Postgres", ending(), () => Promise.reject(new Error("no disk")), resolve),
  );
  expect(String(never)).toContain("no disk");
});
