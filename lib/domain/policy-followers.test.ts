import { expect, test } from "vitest";
import {
  aCriterion,
  aKnown,
  aLog,
  anAdmission,
  aPolicy,
  aProject,
  CHANNEL,
  instant,
  published,
} from "@/tests/support/make";
import type { Fact } from "./fact";
import { followersOf } from "./policy-followers";

const version = (number: number, at: string, migrationDays: number) =>
  published(aPolicy([aCriterion("attested", "readme")], { version: number, migrationDays }), { at });
const first = [version(1, "06-01", 0), aProject("wireguard"), aProject("landlock"), aProject("kspp")];
const admitted = (slug: string, at: string) => anAdmission(slug, null, { at });

const followers = (...facts: readonly Fact[]) =>
  Object.fromEntries(followersOf(aKnown(aLog(...first, ...facts), { now: instant("07-19") }), CHANNEL));

test("of one version nobody is behind", () => expect(followers(admitted("wireguard", "07-01"))).toEqual({}));

test("members are, until their days are over; who is not in, and who came in since, are not", () =>
  expect(
    followers(
      admitted("wireguard", "07-01"),
      admitted("landlock", "07-02"),
      version(2, "07-10", 28),
      admitted("kspp", "07-11"),
    ),
  ).toEqual({ 1: { members: ["landlock", "wireguard"], until: instant("08-07") } }));

test("each by the version that it is judged by", () =>
  expect(
    followers(
      admitted("wireguard", "07-01"),
      version(2, "07-02", 28),
      admitted("landlock", "07-03"),
      version(3, "07-10", 28),
    ),
  ).toEqual({
    1: { members: ["wireguard"], until: instant("07-30") },
    6: { members: ["landlock"], until: instant("08-07") },
  }));

test("once the days are over nobody is", () =>
  expect(followers(admitted("wireguard", "07-01"), version(2, "07-02", 7))).toEqual({}));
