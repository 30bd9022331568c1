import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { historyView } from "@/lib/queries/history";
import type { Query } from "@/lib/queries/history-asked";
import { onSeeded } from "../support/seeded";
import { statementsOf } from "../support/statements";

await onSeeded("practice");

const history = async (query: Query = {}) => historyView(await look(query.at ?? null), query);
const linesOf = async (query: Query = {}) => (await history(query)).days.flatMap((day) => day.lines);
const seqsOf = async (query: Query = {}) => (await linesOf(query)).map((line) => line.seq);
const queryOf = (href: string | null | undefined): Query =>
  Object.fromEntries(new URL(href ?? "", "http://localhost").searchParams);

describe("the log", () => {
  it("costs one statement, however it is filtered", async () => {
    await look();
    for (const query of [{}, { project: "wireguard" }, { entry: "237" }]) {
      const { statements } = await statementsOf(() => history(query));
      expect(statements.length).toBeLessThanOrEqual(2);
    }
  });

  it("stands newest first, fifty on a page, and every entry on exactly one", async () => {
    const seen: number[] = [];
    let query: Query = {};
    for (let page = 0; page < 20; page++) {
      const view = await history(query);
      seen.push(...view.days.flatMap((day) => day.lines).map((line) => line.seq));
      if (view.earlier === null) break;
      query = queryOf(view.earlier);
    }
    const { head } = (await look()).live;
    expect(seen).toEqual(Array.from({ length: head }, (_, place) => head - place));
  });

  it("leads back to where one came from", async () => {
    const first = await history();
    const second = await history(queryOf(first.earlier));
    const third = await history(queryOf(second.earlier));
    expect(second.later).toBe("/history");
    expect(await seqsOf(queryOf(third.later))).toEqual(await seqsOf(queryOf(first.earlier)));
    expect(second.span).toMatch(/^51 to 100 of \d+, newest first\./);
  });

  it("says what each entry moved, in whose verdict", async () => {
    const lines = await linesOf();
    const moves = (seq: number) => plain(lines.find((line) => line.seq === seq)?.moves ?? []);
    expect(moves(237)).toBe("maintainer stale → met");
    expect(moves(236)).toBe(
      "miragesdk fresh unmet → met, okernel fresh unmet → met, ima-namespace fresh unmet → met and shiftfs fresh unmet → met",
    );
    expect(moves(241)).toBe("");
  });
});

describe("its filters", () => {
  const at = (text: string) => Date.parse(text);
  it.each<[Query, (fact: Fact) => boolean]>([
    [{ project: "wireguard" }, (fact) => fact.stream === "project:wireguard"],
    [{ kind: "meeting" }, (fact) => fact.kind === "meeting"],
    [{ kind: "Criterion marked" }, (fact) => fact.kind === "attestation"],
    [{ actor: "the record" }, (fact) => fact.actor.kind === "record"],
    [
      { project: "wireguard", kind: "attestation", actor: "record:sig", from: "2017-06-01", to: "2017-06-30" },
      (fact) =>
        fact.stream === "project:wireguard" &&
        fact.kind === "attestation" &&
        fact.recordedAt >= at("2017-06-01") &&
        fact.recordedAt < at("2017-07-01"),
    ],
    [{ actor: "slipway" }, (fact) => fact.actor.id === "slipway"],
    [{ actor: "slipway:slipway" }, (fact) => fact.actor.id === "slipway"],
    [
      { project: "wireguard", kind: "attestation" },
      (fact) => fact.stream === "project:wireguard" && fact.kind === "attestation",
    ],
    [{ from: "2017-07-19" }, (fact) => fact.recordedAt >= at("2017-07-19")],
    [
      { from: "2017-07-18", to: "2017-07-18" },
      (fact) => fact.recordedAt >= at("2017-07-18") && fact.recordedAt < at("2017-07-19"),
    ],
    [
      { from: "2017-07-05T16:00:00.000Z", to: "2017-07-19 16:00" },
      (fact) => fact.recordedAt > at("2017-07-05T16:00Z") && fact.recordedAt <= at("2017-07-19T16:00Z"),
    ],
    [{ to: "2017-03-12" }, (fact) => fact.recordedAt < at("2017-03-13")],
    [{ kind: "ci-run" }, () => false],
  ])("%o leaves what it says", async (query, isAsked) => {
    const { facts, head } = (await look()).live;
    const count = facts.filter(isAsked).length;
    expect(plain((await history(query)).finding)).toMatch(new RegExp(`^${count} of ${head} entries\\.`));
  });

  it("name only what the log holds, by what people call it", async () => {
    const { filters } = await history();
    expect(filters.find((it) => it.name === "kind")?.options).toEqual(
      expect.arrayContaining([
        { value: "", text: "all kinds" },
        { value: "revision", text: "candidate" },
      ]),
    );
    expect(filters.find((it) => it.name === "kind")?.options?.map((it) => it.value)).not.toContain("ci-run");
    expect(filters.find((it) => it.name === "actor")?.options).toEqual([
      { value: "", text: "everybody" },
      { value: "slipway:slipway", text: "Slipway" },
      { value: "record:sig", text: "the record" },
    ]);
  });

  it("say what would be shown where nothing is", async () => {
    expect(plain((await history({ kind: "ci-run" })).none)).toBe(
      "No entry is like that. Take a filter off, or widen the time.",
    );
  });

  it.each([
    [{ project: "wiregaurd" }, "no entry is of a project called wiregaurd. Did you mean wireguard?", "project"],
    [{ kind: "vote" }, "there is no kind of entry called vote.", "kind"],
    [{ kind: "votes" }, "There are: beginning, channel, policy, base", "kind"],
    [{ actor: "mallory" }, "nobody called mallory has recorded anything.", "actor"],
    [{ from: "yesterday" }, "“yesterday” is no day and no instant.", "from"],
    [{ to: "2017-02-30" }, "“2017-02-30” is no day and no instant.", "to"],
    [{ from: "2017-07-19", to: "2017-07-01" }, "the time asked for ends before it begins.", "to"],
    [{ entry: "9999" }, "there is no entry 9999; the log has ", "entry"],
    [{ entry: "0" }, "there is no entry 0; the log has ", "entry"],
    [{ before: "-1" }, "“-1” is no entry.", "before"],
    [{ entry: "100", at: "2017-05-01" }, "entry 100 was not known yet at this instant; the log had 63.", "entry"],
  ])("%o is refused", async (query, sentence, field) => {
    const view = await history(query);
    expect(view.refused).toMatch(/^Nothing is shown: /);
    expect(view.refused).toContain(sentence);
    expect(view.days).toEqual([]);
    const shown = view.filters.find((it) => it.name === field);
    if (shown) expect(shown).toMatchObject({ value: query[field as keyof typeof query], wrong: expect.any(String) });
  });

  it("are refused all at once", async () => {
    expect((await history({ from: "x", to: "y" })).refused).toMatch(/“x” is no day.* And “y” is no day/);
  });
});

describe("an entry that is asked for", () => {
  it("stands whole at the top, with its place in the chain", async () => {
    const { entry } = await history({ entry: "237" });
    expect(entry?.title).toBe("Entry 237");
    expect(JSON.parse(entry?.body ?? "")).toMatchObject({ criterion: "maintainer", claim: "met" });
    expect(entry?.effect.map(plain)).toEqual(["Moved maintainer stale → met.", "Counts for maintainer, met."]);
    const facts = Object.fromEntries((entry?.facts ?? []).map((fact) => [fact.name, plain(fact.said)]));
    expect(facts).toMatchObject({ Kind: "criterion marked", Of: "wireguard", By: "the record record:sig" });
    expect(facts.Digest).toBe((await look()).entry(237)?.digest);
    expect(facts["Before it"]).toBe((await look()).entry(237)?.prev);
  });

  it("says why it is not counted where a later one took its place", async () => {
    const first = (await look()).stream("project:wireguard").find((fact) => fact.kind === "revision");
    const { entry } = await history({ entry: String(first?.seq) });
    expect(entry?.effect.map(plain).join()).toMatch(/Not counted: /);
  });

  it("opens the log at its own place", async () => {
    expect((await seqsOf({ entry: "237" }))[0]).toBe(237);
    expect((await history({ entry: "237" })).later).toBe("/history");
  });
});

describe("at an earlier instant", () => {
  it("the log ends where it ended then, and keeps the instant in its links and its form", async () => {
    const view = await history({ at: "2017-06-07T16:00:00Z" });
    expect(plain(view.finding)).toMatch(/^151 entries from 12 March 2017 to 7 June 2017/);
    expect(queryOf(view.earlier).at).toBe("2017-06-07T16:00:00Z");
    expect(view.hidden).toEqual([{ name: "at", value: "2017-06-07T16:00:00Z" }]);
  });
});
