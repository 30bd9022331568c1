import { expect, it } from "vitest";
import { rowsIn, textIn } from "./typed-rows";

function form(fields: Readonly<Record<string, string>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
}

it("a text has its lines as they were typed, and is nothing where it was not sent", () =>
  expect([textIn(form({ a: "one\r\ntwo" }), "a"), textIn(form({}), "a")]).toEqual(["one\ntwo", ""]));

it("rows are read one after the other, each with the fields of its kind", () => {
  const sent = form({
    as: "list",
    "criteria.0.kind": "ci",
    "criteria.0.keep": "on",
    "criteria.0.short": "CI",
    "criteria.0.checks": "test",
    "criteria.1.kind": "no such",
    "criteria.1.own": "own",
    "criteria.1.short": "backup",
    "criteria.3.short": "beyond a gap",
  });
  expect(rowsIn(sent)).toMatchObject([
    { kind: "ci", isOwn: false, keep: true, says: { short: "CI", checks: "test" } },
    { kind: "attested", isOwn: true, keep: false, says: { short: "backup" } },
  ]);
});

it("what was not sent as a list has none", () => expect(rowsIn(form({ "criteria.0.short": "CI" }))).toBeNull());
