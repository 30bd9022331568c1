import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { StandingIs } from "@/lib/domain/standing/standing";

import { aBoard, aCell, aColumn, aPlainAction, aRow, sevenColumns } from "../support/make-views";
import { Board } from "./board";

const draw = (over: Parameters<typeof aBoard>[0] = {}) =>
  renderToStaticMarkup(<Board view={aBoard(over)} legendOpen />);
const withCell = (is: StandingIs, reasoned = false) =>
  draw({ notIn: { said: [], rows: [aRow({ cells: [aCell({ is, reasoned })] })] } });
const should = [aColumn({ obligation: "should" }), ...sevenColumns.slice(1)];

describe("a cell of the board", () => {
  it.each([
    ["met", "pinned: met (must)", "#met"],
    ["unmet", "pinned: unmet (must)", "#unmet"],
    ["unknown", "pinned: unknown (must)", "#unknown"],
    ["pending", "pinned: pending (must)", "#pending"],
    ["stale", "pinned: stale (must)", "#stale"],
    ["waived", "pinned: waived (must)", "#waived"],
    ["not applicable", "pinned: not applicable (must)", "#na"],
  ] as const)("that is %s says so to who cannot see it, in its title and in its shape", (is, text, shape) => {
    const html = withCell(is);
    expect(html).toContain(`<span class="sr">${text}</span>`);
    expect(html).toContain(`title="${text}"`);
    expect(html).toMatch(new RegExp(`<td class="cell"><a [^>]*><svg[^>]*><use href="${shape}">`));
  });

  it("draws an unmet should hollow, with a dot where a reason was given", () => {
    const rows = [aRow({ cells: [aCell({ is: "unmet", reasoned: true })] })];
    const html = draw({ groups: [{ name: "The yml", columns: should }], notIn: { said: [], rows } });
    expect(html).toContain('<use href="#unmet-should">');
    expect(html).toContain('<span class="r"></span><span class="sr">pinned: unmet, reason given (should)</span>');
  });

  it("carries its word where there are at most six criteria", () => {
    const html = draw({ groups: [{ name: "All", columns: [aColumn()] }] });
    expect(html).toContain('class="board words"');
    expect(html).toContain('<b class="is-met">met</b>');
    expect(html).not.toContain('class="legend"');
  });

  it("is empty where the row has nothing to say of a column", () => {
    expect(draw()).toContain('<td class="cell"></td>');
  });
});

describe("the board", () => {
  it("draws the waterline although nothing is in the channel, and says so above it", () => {
    const html = draw();
    expect(html.indexOf("nothing yet")).toBeLessThan(html.indexOf('class="waterline"'));
    expect(html.indexOf('class="waterline"')).toBeLessThan(html.indexOf("Not in yet"));
  });

  it("counts the columns that its lines span: projects, verdicts, cells, gaps, strip", () => {
    const groups = [
      { name: "One", columns: sevenColumns.slice(0, 3) },
      { name: "Two", columns: sevenColumns.slice(3) },
    ];
    const strip = { first: "Open", second: "24 May to now", title: "Open since 24 May" };
    expect(draw({ groups, strip })).toContain('colSpan="11"');
    expect(draw({ groups })).toContain('colSpan="10"');
  });

  it("draws what is unknown for everybody faint, and says it once above the table", () => {
    const columns = sevenColumns.map((column) => ({ ...column, faint: true }));
    const html = draw({
      groups: [{ name: "CI", columns }],
      everybody: { said: [{ b: "Unknown for all 11: CI." }], faintly: ["So it is drawn faint."] },
    });
    expect(html).toContain('class="cell faint"');
    expect(html.match(/Unknown for all 11/g)).toHaveLength(1);
    expect(html).toContain("So it is drawn faint.");
  });

  it("says what a phone needs in every row: what is in the way", () => {
    expect(draw()).toContain('<span class="way-m">In the way: builds, boots, reviewed</span>');
  });

  it("puts what really happened beside the verdict, not in its place", () => {
    const rows = [aRow({ inFact: [{ b: "In fact:" }, " it stayed a project."] })];
    expect(draw({ notIn: { said: [], rows } })).toMatch(/Undetermined.*class="infact"><b>In fact:<\/b>/);
  });

  it("says what would fill it while no project is registered", () => {
    const html = draw({ empty: ["No project yet. The chair registers the first."] });
    expect(html).toContain("No project yet.");
    expect(html).not.toContain("<table");
  });

  it("holds sixty rows and long names", () => {
    const rows = Array.from({ length: 60 }, (_, n) =>
      aRow({ slug: `p${n}`, name: `a-name-of-thirty-letters-here-${n}` }),
    );
    expect(draw({ notIn: { said: [], rows } }).match(/<tr class="row/g)).toHaveLength(60);
  });

  it("offers the three steps, and to dismiss them without script", () => {
    const tryIt = { steps: [{ title: "Mark it", said: "Its one.", href: "/x", label: "Do it as maintainer" }] };
    const html = renderToStaticMarkup(
      <Board view={aBoard({ tryIt })} legendOpen={false} dismissTryIt={aPlainAction("dismiss")} />,
    );
    expect(html).toContain("Do it as maintainer");
    expect(html).toMatch(/<input class="sr lg-open" type="checkbox" id="legend"\/>/);
    expect(html).toMatch(/<form [^>]*method="POST"[^>]*><input type="hidden" name="dismiss"/);
  });
});

describe("a board of more than one page", () => {
  const pages = {
    said: "51 to 100 of 988",
    before: { href: "/", text: "Previous: 1 to 50" },
    after: { href: "/?page=3", text: "Next: 101 to 150" },
  };
  const picks = [
    { text: "All 988", href: "/", isOn: true },
    { text: "12 ready", href: "/?show=ready", isOn: false },
  ];

  it("says beneath its rows which they are, with links to those before and after", () => {
    const html = draw({ pages });
    expect(html.indexOf("</table>")).toBeLessThan(html.indexOf('<nav class="pages" aria-label="Pages of the board">'));
    expect(html).toContain('<b aria-current="page">51 to 100 of 988</b>');
    expect(html).toContain('<a href="/" data-go="">Previous: 1 to 50</a>');
    expect(html).toContain('<a href="/?page=3" data-go="">Next: 101 to 150</a>');
    expect(draw({ pages: { ...pages, after: null } })).not.toContain("Next");
  });

  it("says above them what can be picked out, and which of it is looked at", () => {
    const html = draw({ picks });
    expect(html.indexOf('<nav class="picks"')).toBeLessThan(html.indexOf("<table"));
    expect(html).toContain('<b aria-current="true">All 988</b>');
    expect(html).toContain('<a href="/?show=ready" data-go="">12 ready</a>');
  });

  it("can be found in and put in another order, by a plain form and links", () => {
    const html = draw({
      picks,
      find: {
        value: "wire",
        lacks: { value: "readme", options: [{ value: "readme", text: "nothing of readme" }] },
        hidden: [{ name: "show", value: "ready" }],
        all: "/?show=ready",
        sorts: [
          { text: "Fewest open first", href: "/", isOn: true },
          { text: "By name", href: "/?sort=name", isOn: false },
        ],
      },
    });
    expect(html).toMatch(/<form class="filters find" action="\/">.*name="find".*value="wire"/);
    expect(html).toContain('<option value="readme" selected="">nothing of readme</option>');
    expect(html).toContain('<input type="hidden" name="show" value="ready"/>');
    expect(html).toContain('<b aria-current="true">Fewest open first</b>');
    expect(html).toContain('href="/?sort=name"');
  });

  it("is not spoken of where there is one alone", () => expect(draw()).not.toMatch(/class="(pages|picks)"/));
});

describe("above sixteen criteria", () => {
  const folded = {
    name: "CI",
    columns: [aColumn({ key: "CI", short: "met" })],
    fold: { isOpen: false, href: "/?group=CI" },
  };
  const open = { name: "Code", columns: sevenColumns, fold: { isOpen: true, href: "/" } };
  const rows = [aRow({ cells: [aCell({ key: "CI", is: "unmet", text: "3 of 5" }), aCell()] })];
  const html = draw({ groups: [folded, open], notIn: { said: [], rows } });

  it("a group is one column with how many are settled, opened by a link", () => {
    expect(html).toContain('<a href="/?group=CI" data-go="">CI<span class="sr">, open it</span></a>');
    expect(html).toContain('<span>3 of 5</span><span class="sr"> settled, the worst unmet</span>');
  });

  it("and the one that is open has its columns, and folds again", () => {
    expect(html).toContain('<a href="/" data-go="">Code<span class="sr">, fold it</span></a>');
    expect(html).toContain(">pinned: met (must)<");
  });
});

it("says to the chair what is left for later, each with where it is done", () => {
  const later = [
    { said: ["CI: no project has a result yet"], href: "/projects/wireguard/ci#connect", label: "Connect CI" },
  ];
  const html = renderToStaticMarkup(<Board view={aBoard()} legendOpen later={later} />);
  expect(html).toMatch(/Later.*no project has a result yet.*href="\/projects\/wireguard\/ci#connect"/);
  expect(draw()).not.toContain("Later");
});
