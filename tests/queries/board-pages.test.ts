import { describe, expect, it } from "vitest";
import BoardPage from "@/app/page";
import { Refusal } from "@/lib/domain/refusal";
import { plain } from "@/lib/domain/view/rich";
import { forgetLog } from "@/lib/log/known-log";
import { look } from "@/lib/log/look";
import { extendedOnce } from "@/lib/log/span-work";
import { forgetSpans } from "@/lib/log/spans";
import { board, boardJudged } from "@/lib/queries/board";
import { pageAsked } from "@/lib/queries/board-page-asked";
import { attest } from "@/lib/verbs/attest";
import { setUp } from "@/lib/verbs/set-up";
import { onSeeded } from "../support/seeded";
import { statementsOf } from "../support/statements";
import { act, practicePerson } from "../support/wireguard-in";

await onSeeded("empty");

const projects = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    slug: `tool-${String(place + 1).padStart(3, "0")}`,
    repository: `https://git.example.org/tool-${place + 1}`,
    maintainers: ["@ab"],
  }));
const has = (count: number) =>
  act(practicePerson("chair"), setUp, { name: "Field tools", template: "small-group", projects: projects(count) });
const shows = (project: string) =>
  act(practicePerson("@ab"), attest, { project, criterion: "readme", url: "https://git.example.org/readme" });

type Query = Record<string, string>;
const seen = async (query: Query = {}, at: string | null = null) => {
  const here = await look(at);
  const { group } = query;
  return board(here, { channel: here.channels()[0], isTryItDismissed: true, group, page: pageAsked(query) });
};
const slugs = async (query: Query = {}) => (await seen(query)).notIn.rows.map((row) => row.slug);
const refused = (query: Query) =>
  seen(query).then(
    () => "shown",
    (failure: unknown) => (failure instanceof Refusal ? `${failure.code}: ${failure.sentence}` : failure),
  );

describe("a board of fifty projects and fewer", () => {
  it("has one page, and nothing is said of pages", async () => {
    await has(50);
    const { notIn, picks, pages } = await seen();
    expect([notIn.rows.length, picks, pages]).toEqual([50, [], null]);
    expect(plain(notIn.said)).toBe("Not in yet, 50 projects, fewest open first");
  });
});

describe("a board of more", () => {
  it("is cut into pages of fifty in one order, and says of each which rows it has", async () => {
    await has(120);
    await shows("tool-119");
    const all = [...(await slugs()), ...(await slugs({ page: "2" })), ...(await slugs({ page: "3" }))];
    expect(all.slice(0, 3)).toEqual(["tool-119", "tool-001", "tool-002"]);
    expect([all.length, new Set(all).size]).toEqual([120, 120]);
    const { pages } = await seen({ page: "2" });
    expect(pages).toEqual({
      said: "51 to 100 of 120",
      before: { href: "/", text: "Previous: 1 to 50" },
      after: { href: "/?page=3", text: "Next: 101 to 120" },
    });
  });

  it("says on every page what is so of all projects", async () => {
    const whole = boardJudged(await look(), { channel: "use", isTryItDismissed: true })?.all;
    for (const page of ["1", "2", "3"]) {
      const { finding, counts, everybody, groups } = await seen({ page });
      expect([finding, counts]).toEqual([whole?.finding, whole?.counts]);
      expect(plain(counts)).toContain("120 undetermined");
      expect([everybody, groups]).toEqual([(await seen()).everybody, (await seen()).groups]);
    }
  });

  it("picks out by verdict, with the number of each", async () => {
    const { picks, notIn } = await seen({ show: "undetermined", page: "3" });
    expect(picks.map(({ text, href, isOn }) => [text, href, isOn])).toEqual([
      ["All 120", "/", false],
      ["120 undetermined", "/?show=undetermined", true],
    ]);
    expect(plain(notIn.said)).toBe("Not in yet, 120 undetermined of 120 projects, fewest open first");
    expect(await slugs({ show: "ready" })).toEqual([]);
  });

  it("keeps what else stands in its address: the instant, what is picked out, an open ruler", async () => {
    const { pages } = await seen(
      { show: "undetermined", page: "2", ruler: "open", group: "CI" },
      `entry:${(await look()).head}`,
    );
    expect(Object.fromEntries(new URL(pages?.after?.href ?? "", "https://here").searchParams)).toEqual({
      show: "undetermined",
      page: "3",
      ruler: "open",
      group: "CI",
      at: `entry:${(await look()).head}`,
    });
  });

  it.each([
    [{ page: "0" }, "bad-input: No row is shown: “0” is no page. Pages have whole numbers, from 1 on."],
    [{ page: "two" }, "bad-input: No row is shown: “two” is no page. Pages have whole numbers, from 1 on."],
    [{ page: "4" }, "bad-input: There is no page 4 of the board. It has 3 pages."],
    [{ show: "ready", page: "2" }, "bad-input: There is no page 2 of the board. It has one page of what is ready."],
    [
      { show: "constructor" },
      "bad-input: No row is shown: nothing is called constructor. What can be shown: members, ready, undetermined, not-ready, not-evaluable.",
    ],
    [
      { sort: "best" },
      "bad-input: No row is shown: “best” is no order. Rows stand in one of these: open, name, changed.",
    ],
    [{ find: "x".repeat(101) }, "bad-input: No row is shown: what is sought is one line of at most 100 characters."],
    [{ find: "a\u0000b" }, "bad-input: No row is shown: what is sought is one line of at most 100 characters."],
    [
      { find: "tool-1", page: "9" },
      expect.stringMatching(/^bad-input: There is no page 9 of the board\. It has .+ of what is with “tool-1”\.$/),
    ],
  ])("%o is refused in words", async (query, words) => expect(await refused(query)).toEqual(words));

  it("asks of Postgres what is said of all once, and for a page not seen before its rows alone, once", async () => {
    const count = async (query: Query) =>
      (await statementsOf(async () => BoardPage({ searchParams: Promise.resolve(query) }))).statements.filter(
        (text) => !text.includes("SET TimeZone"),
      ).length;
    await extendedOnce();
    forgetLog();
    forgetSpans();
    expect(await count({ page: "3" })).toBe(5);
    // What no row has said yet is read too: those of the first page say it, and the others nothing else.
    expect([await count({}), await count({ page: "2" }), await count({ find: "tool-00" })]).toEqual([3, 2, 2]);
    expect([await count({}), await count({ page: "2" }), await count({ find: "tool-00" })]).toEqual([1, 1, 1]);
  });
});
