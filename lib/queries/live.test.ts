import { expect, it } from "vitest";
import type { Look } from "../log/look";
import { liveView } from "./live";

const now = { isNow: true, live: { head: 312 } } as Pick<Look, "isNow" | "live">;
const followed = (path: string, query: Readonly<Record<string, string>> = {}, look = now) =>
  liveView(look, { path, query })?.address ?? null;

it.each([
  ["/", "/api/v1/events"],
  ["/history", "/api/v1/events"],
  ["/report", "/api/v1/events"],
  ["/me", "/api/v1/events"],
  ["/projects/wireguard", "/api/v1/events?project=wireguard"],
  ["/projects/wireguard/ci", "/api/v1/events?project=wireguard"],
  ["/projects/wireguard/report", "/api/v1/events?project=wireguard"],
  ["/channels/testing", "/api/v1/events?channel=testing"],
  ["/projects/wireguard/candidate", null],
  ["/settings", null],
  ["/channels/testing/policy", null],
])("%s follows %s", (path, address) => expect(followed(path)).toBe(address));

it("the board follows the channel that it is of, and what was searched for follows nothing", () => {
  expect(followed("/", { channel: "mainline" })).toBe("/api/v1/events?channel=mainline");
  expect(followed("/", { q: "wire" })).toBeNull();
});

it("goes on from the entry that the page was made at", () =>
  expect(liveView(now, { path: "/", query: {} })?.since).toBe(312));

it("another instant than now stays as it is", () => expect(followed("/", {}, { ...now, isNow: false })).toBeNull());
