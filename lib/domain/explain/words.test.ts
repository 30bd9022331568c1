import { describe, expect, it, test } from "vitest";
import { aLog, anAppointment, aRun, instant, posted } from "@/tests/support/make";
import { plain } from "../view/rich";
import {
  capital,
  count,
  daysSaid,
  ended,
  grouped,
  listed,
  listedText,
  namesIn,
  numberWord,
  on,
  shortCommit,
} from "./words";

test.each([
  [0, "no"],
  [1, "one"],
  [2, "two"],
  [10, "ten"],
  [11, "11"],
  [120, "120"],
])("%i is written %s", (number, word) => expect(numberWord(number)).toBe(word));

test.each([
  [0, "0 images"],
  [1, "1 image"],
  [2, "2 images"],
])("%i with its noun: %s", (number, words) => expect(count(number, "image")).toBe(words));

it.each([
  ["P1D", "1 day"],
  ["P90D", "90 days"],
  ["PT12H", "0.5 days"],
])("%s as days: %s", (duration, words) => expect(daysSaid(duration)).toBe(words));

test("a noun with a plural of its own", () => {
  expect(count(1, "entry", "entries")).toBe("1 entry");
  expect(count(3, "entry", "entries")).toBe("3 entries");
});

test("large numbers are grouped", () => expect(grouped(2911)).toBe("2,911"));

describe("a list", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j: %s", (items, words) => {
    expect(listedText(items)).toBe(words);
    expect(plain(listed(items))).toBe(words);
  });

  it("ends with another word where one is given", () => {
    expect(listedText(["kernel", "service"], "or")).toBe("kernel or service");
    expect(plain(listed(["kernel", "service"], "or"))).toBe("kernel or service");
  });

  it("keeps what marks its pieces, and holds sentences of several", () => {
    expect(listed([{ code: "rngd" }, ["pin ", { code: "nginx" }]])).toEqual([
      { code: "rngd" },
      " and ",
      "pin ",
      { code: "nginx" },
    ]);
  });

  it("names every one of a hundred: there is no “…”", () => {
    const items = Array.from({ length: 100 }, (_, index) => `symbol ${index}`);
    const words = listedText(items);
    for (const item of items) expect(words).toContain(item);
    expect(words).not.toContain("…");
  });
});

test.each([
  ["No v1 posted", "No v1 posted."],
  ["No v1 posted.", "No v1 posted."],
  ["Does it boot?", "Does it boot?"],
  ["The SIG heard “no v1 posted”", "The SIG heard “no v1 posted”"],
  ["  It builds  ", "It builds."],
])("%j ends as %j", (said, words) => expect(ended(said)).toBe(words));

test("a sentence begins with a capital", () => expect(capital("not ready")).toBe("Not ready"));
test("a commit is read by its first seven characters", () =>
  expect(shortCommit("0441a379af7cce26fadad4931b82baa076dff93a")).toBe("0441a37"));

describe("a day", () => {
  const reader = { now: instant("07-19 16:00"), nameOf: String };
  it("is written without its year within a year", () => expect(on(instant("05-24"), reader)).toBe("24 May"));
  it("and with it beyond", () => expect(on(instant("2016-05-24"), reader)).toBe("24 May 2016"));
});

describe("what people are called", () => {
  const facts = aLog(
    {
      ...anAppointment("m1", "maintainer"),
      body: { ...anAppointment("m1", "maintainer").body, name: "the first name" },
    },
    {
      ...anAppointment("m1", "voter"),
      body: { ...anAppointment("m1", "voter").body, name: "maintainer of wireguard" },
    },
    aRun({ origin: posted("t1") }),
  );
  const nameOf = namesIn(facts);
  it("is what their newest appointment says", () => expect(nameOf("m1")).toBe("maintainer of wireguard"));
  it("the record and Slipway have names too", () => {
    expect(nameOf("sig")).toBe("the record");
    expect(nameOf("slipway")).toBe("Slipway");
  });
  it("a token is called a token", () => expect(nameOf("t1")).toBe("the token “CI of wireguard”"));
  it("an account elsewhere is named in any capitals", () => {
    const old = anAppointment("@ZX2C4", "maintainer");
    const named = namesIn(aLog({ ...old, body: { ...old.body, name: "Jason" } }));
    expect([named("@zx2c4"), named("@ZX2c4")]).toEqual(["Jason", "Jason"]);
  });
  it("whoever is not known keeps the handle", () => expect(nameOf("somebody")).toBe("somebody"));
});
