import { expect, it, test } from "vitest";
import { instant } from "@/tests/support/make";
import { plain } from "../view/rich";
import {
  againstSaid,
  followersSaid,
  judgedBySaid,
  judgedInReport,
  migrationSaid,
  nextSaid,
  notCountedAfter,
  notHereSaid,
  notInForceSaid,
  publishedSaid,
  triedSaid,
} from "./policy-versions";

const reader = { now: instant("07-19") };
const until = instant("08-02");

it.each([
  [undefined, null],
  [{ members: ["wireguard"], until }, "wireguard is judged by it until 2 August"],
  [{ members: ["landlock", "wireguard"], until }, "landlock and wireguard are judged by it until 2 August"],
  [{ members: ["a", "b", "c", "d"], until }, "4 members are judged by it until 2 August"],
])("whom a version still judges: %o", (followers, said) => expect(followersSaid(followers, reader)).toBe(said));

test("a version that is not the newest says so, and whom it still judges", () => {
  expect(notInForceSaid(1, undefined, reader)).toBe(" Version 1 is not in force any more.");
  expect(notInForceSaid(1, { members: ["wireguard"], until }, reader)).toBe(
    " Version 1 is not in force any more, but wireguard is judged by it until 2 August.",
  );
});

test("a member says by which it is judged", () =>
  expect(judgedBySaid({ version: 1, until, next: 2 }, reader)).toBe("judged by version 1 until 2 August"));

test("in a report with the year, and nothing of whoever is judged by the newest", () => {
  const judgedBy = { version: 1, until: "2017-08-02T00:00:00.000Z", next: 2 };
  expect([judgedInReport(judgedBy), judgedInReport(undefined)]).toEqual([
    "judged by version 1 until 2 August 2017",
    "",
  ]);
});

test("and on its own page what it would be by the next", () =>
  expect(
    plain(
      migrationSaid(
        { version: 1, until, next: 2 },
        "undetermined",
        { version: "#", compare: "#" },
        {
          ...reader,
          tense: "now",
        },
      ),
    ),
  ).toBe(
    "As a member it is judged by version 1 of the policy until 2 August, and by version 2 from then on. By version 2 it would be undetermined now.",
  ));

test("a difference is headed by both", () =>
  expect([againstSaid(2, 1), againstSaid(3, 2, true)]).toEqual(["Version 2 against 1", "Draft 3 against 2"]));

test("a draft says what it follows, and that nothing is recorded", () =>
  expect(plain(triedSaid("testing", 1))).toBe(
    "Change version 1 and see what it would do to each project of testing. Nothing is recorded until the chair publishes it.",
  ));

test("who does not publish is told who does; of another instant nobody does", () =>
  expect((["now", "past", "to come"] as const).map((tense) => plain(notHereSaid(tense)))).toEqual([
    "The chair publishes a version. What you change stays on this page.",
    "This is an earlier instant; nothing is recorded here.",
    "This is a forecast; nothing is recorded here.",
  ]));

test("what a publication means, before and after", () => {
  expect(nextSaid({ version: 2, migrationDays: 28 })).toBe(
    "Published, it is version 2 and never changes. Members have 28 days to follow it; everybody else is judged by it at once.",
  );
  expect(publishedSaid("testing", 2)).toBe("Version 2 of the policy of testing is published.");
});

test("what does not count yet says so after its sentence", () =>
  expect([notCountedAfter({ counts: false }), notCountedAfter({ counts: true })]).toEqual([" Not counted yet.", ""]));
