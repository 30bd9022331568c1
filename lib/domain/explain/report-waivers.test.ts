import { describe, expect, it } from "vitest";
import type { WaiverTold } from "../report/report";
import { waiverEnds, waiverInstead, waiverTold, wordsHeading, wordsNone } from "./report-waivers";

const waiver: WaiverTold = {
  project: "landlock",
  entry: 246,
  criteria: ["roadmap"],
  short: ["roadmap"],
  causes: ["missing"],
  by: "maintainer of landlock",
  instant: "2017-08-09T00:00:00.000Z",
  reason: "The roadmap moves upstream.",
  risk: "Nobody knows what is next.",
  granted: [
    { by: "voter, Intel", organisation: "Intel", entry: 247 },
    { by: "voter, HPE", organisation: "HPE", entry: 248 },
  ],
  until: "2017-09-27T00:00:00.000Z",
  daysLeft: 42,
  inForce: true,
  matches: true,
  said: "In force until 27 September 2017.",
};

it("tells the risk, who asked, who granted and what it covers", () => {
  expect(waiverTold(waiver)).toBe(
    "Risk: “Nobody knows what is next.” Asked for by maintainer of landlock, entry 246; granted by voter, Intel (entry 247) and voter, HPE (entry 248). It covers: nobody has shown it.",
  );
  const said = "Not in force: it still needs two grants, of two organisations.";
  expect(waiverTold({ ...waiver, inForce: false, granted: [], said })).toMatch(
    /; granted by nobody yet\. It covers: nobody has shown it\. Not in force: it still needs two grants, of two organisations\.$/,
  );
});

it.each<[Partial<WaiverTold>, string]>([
  [{}, "waiver"],
  [{ matches: false }, "waiver, matches nothing"],
  [{ inForce: false }, "waiver asked for"],
  [{ inForce: false, daysLeft: null }, "past waiver"],
])("%j stands in place of it as: %s", (changes, said) => expect(waiverInstead({ ...waiver, ...changes })).toBe(said));

it.each<[number | null, string]>([
  [42, "27 September 2017, 42 days left"],
  [1, "27 September 2017, 1 day left"],
  [0, "27 September 2017, less than a day left"],
  [null, "27 September 2017"],
])("with %j days left it ends: %s", (daysLeft, said) => expect(waiverEnds({ ...waiver, daysLeft })).toBe(said));

describe("where nothing can be waived, waivers are not named", () => {
  it.each([
    [
      [],
      "Waivers, reasons and posted runs",
      "None: no waiver was asked for, no reason was given, no posted run counts.",
    ],
    [undefined, "Reasons and posted runs", "None: no reason was given, no posted run counts."],
  ] as const)("%j", (waivers, heading, none) => {
    const report = waivers === undefined ? {} : { waivers };
    expect([wordsHeading(report), wordsNone(report)]).toEqual([heading, none]);
  });
});
