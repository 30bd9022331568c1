import { describe, expect, it } from "vitest";
import { plain } from "../view/rich";
import { entriesSaid, producerSaid, waitingSaid, whysSaid } from "./delivery";
import type { Became } from "./posted";

const became = (entry: number, why: string | null = null): Became => ({ entry, new: true, counts: why === null, why });
const link = (seq: number) => ({ href: `/history?entry=${seq}`, text: String(seq) });

it("every door has its name", () => expect(new Set(Object.values(producerSaid)).size).toBe(5));

describe("why runs of a delivery count for nothing", () => {
  it.each<[string, readonly Became[], readonly string[]]>([
    ["no run", [], []],
    ["one run, whose answer says it already", [became(1, "It is still running.")], []],
    ["several that count", [became(1), became(2)], []],
    ["all for one reason", [became(1, "No leg."), became(2, "No leg.")], ["No leg."]],
    [
      "some of them",
      [became(1), became(2, "No leg."), became(3, "Old."), became(4, "Old.")],
      ["2 of 4: Old.", "1 of 4: No leg."],
    ],
    [
      "more reasons than are told",
      ["a", "b", "c", "d", "e"].map((why, n) => became(n, why)),
      ["1 of 5: a", "1 of 5: b", "1 of 5: c", "And 2 more reasons."],
    ],
  ])("%s", (_, runs, said) => expect(whysSaid({ said: "", runs })).toEqual(said));
  it("a delivery that told of no run", () => expect(whysSaid({ said: "Heard." })).toEqual([]));
});

it.each<[readonly number[], string | null]>([
  [[], null],
  [[80], "Entry 80"],
  [[80, 80, 81], "Entries 80 and 81"],
  [[1, 2, 3, 4], "Entries 1, 2, 3 and 4"],
  [[1, 2, 3, 4, 5], "Entries 1, 2, 3 and 2 more"],
])("the entries %j are “%s”", (seqs, said) => {
  const of = entriesSaid(
    seqs.map((seq) => became(seq)),
    link,
  );
  expect(of && plain(of)).toBe(said);
});

describe("the line that waits", () => {
  it("for the first", () =>
    expect(plain(waitingSaid(null, null))).toBe(
      "Waiting for the first delivery. It is told here as soon as it is in.",
    ));
  it("a test is told, and is none", () =>
    expect(plain(waitingSaid(null, { when: "2 minutes ago", said: "It was a test." }))).toBe(
      "Waiting for the first delivery. A test came 2 minutes ago: It was a test.",
    ));
  it("says what it understood, or why it was inert", () =>
    expect(
      plain(
        waitingSaid(
          {
            from: "GitHub webhook",
            event: "workflow_job",
            when: "2 minutes ago",
            said: "Recorded as entry 80, and it counts.",
          },
          null,
        ),
      ),
    ).toBe("Heard: GitHub webhook, workflow_job, 2 minutes ago. Recorded as entry 80, and it counts."));
});
