import { afterEach, expect, it, vi } from "vitest";
import { endStreams, groups, isFull, send, streamFor } from "./streams";

const wireguard = { project: "wireguard", channel: null };
const everything = { project: null, channel: null };
const told = (followed: object, words: string, seq: number | null) => {
  for (const group of [...groups()])
    if (JSON.stringify(group.followed) === JSON.stringify(followed)) send(group, words, seq);
};
const reading = (stream: ReadableStream<Uint8Array>) => {
  const reader = stream.getReader();
  return { next: async () => new TextDecoder().decode((await reader.read()).value), leave: () => reader.cancel() };
};

afterEach(() => {
  endStreams();
  vi.useRealTimers();
});

it("tells each what it follows, and nothing that it knows already", async () => {
  const [one, all] = [reading(streamFor(wireguard, "first", 7)), reading(streamFor(everything, "hello", 9))];
  expect([await one.next(), await all.next()]).toEqual(["first", "hello"]);
  told(wireguard, "seven", 7);
  told(wireguard, "eight", 8);
  told(everything, "ten", 10);
  told(everything, "lapsed", null);
  expect([await one.next(), await all.next(), await all.next()]).toEqual(["eight", "ten", "lapsed"]);
});

it("who leaves is told no more, and nothing is kept of them", async () => {
  const one = reading(streamFor(wireguard, "first", 0));
  await one.next();
  await one.leave();
  expect([...groups()]).toEqual([]);
});

it("who does not read is cut once too much waits for them, and keeps nobody else from it", async () => {
  const deaf = streamFor(everything, "first", 0);
  const well = reading(streamFor(everything, "first", 0));
  await well.next();
  const much = "x".repeat(30_000);
  for (let seq = 1; seq <= 4; seq++) {
    told(everything, much, seq);
    expect(await well.next()).toHaveLength(much.length);
  }
  await expect(deaf.getReader().read()).rejects.toThrow("does not read");
  told(everything, "more", 5);
  expect(await well.next()).toBe("more");
});

it("who has not read between two beats what waited at the first is cut; who has is told that nothing comes", async () => {
  vi.useFakeTimers();
  const deaf = streamFor(everything, "first", 0);
  const well = reading(streamFor(everything, "first", 0));
  await well.next();
  for (let beat = 0; beat < 3; beat++) {
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await well.next()).toBe(":\n\n");
  }
  await expect(deaf.getReader().read()).rejects.toThrow("does not read");
});

it("takes a thousand, and says so", () => {
  for (let client = 0; client < 1_000; client++) {
    expect(isFull()).toBe(false);
    streamFor(everything, "", 0);
  }
  expect(isFull()).toBe(true);
  endStreams();
  expect(isFull()).toBe(false);
});
