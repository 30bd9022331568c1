import { expect, it } from "vitest";
import { Refusal } from "../domain/refusal";
import { Turns } from "./in-turn";

/** Works that end when they are told to, and how many of them are at it. */
function works() {
  const ends: (() => void)[] = [];
  const it = { at: 0, most: 0, begun: [] as number[] };
  const work = (name: number) => async () => {
    it.begun.push(name);
    it.most = Math.max(it.most, ++it.at);
    await new Promise<void>((end) => ends.push(end));
    it.at--;
    return name;
  };
  return Object.assign(it, { work, end: () => ends.shift()?.() });
}
const breath = () => new Promise((go) => setImmediate(go));

it("few are at it at once, the others in their order", async () => {
  const [turns, all] = [new Turns(2, 10), works()];
  const done = Promise.all([1, 2, 3, 4, 5].map((name) => turns.take(all.work(name))));
  for (let n = 0; n < 5; n++) {
    await breath();
    all.end();
  }
  expect(await done).toEqual([1, 2, 3, 4, 5]);
  expect([all.most, all.begun]).toEqual([2, [1, 2, 3, 4, 5]]);
});

it("more than may wait are refused at once, and those that were taken are not", async () => {
  const [turns, all] = [new Turns(1, 1), works()];
  const taken = [turns.take(all.work(1)), turns.take(all.work(2))];
  await expect(turns.take(all.work(3))).rejects.toMatchObject({ code: "too-many", retryAfter: 2 });
  all.end();
  await breath();
  all.end();
  expect(await Promise.all(taken)).toEqual([1, 2]);
});

it("work that fails gives its turn on", async () => {
  const turns = new Turns(1, 5);
  const failing = turns.take(() => {
    throw new Refusal("not-found", "Not here.");
  });
  const next = turns.take(() => "done");
  await expect(failing).rejects.toThrow("Not here.");
  expect(await next).toBe("done");
});
