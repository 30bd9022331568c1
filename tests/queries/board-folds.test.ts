import { expect, it } from "vitest";
import { policyOf } from "@/lib/domain/project";
import { smallGroup } from "@/lib/domain/templates/small-group";
import { isFolded } from "@/lib/domain/view/board-view";
import { look } from "@/lib/log/look";
import { perform } from "@/lib/log/perform";
import { board } from "@/lib/queries/board";
import { boardAsked } from "@/lib/queries/board-asked";
import { setUp } from "@/lib/verbs/set-up";
import { person } from "../support/act";
import { onSeeded } from "../support/seeded";

await onSeeded("empty");

/** The small group's criteria three times: eighteen. */
const criteria = [1, 2, 3].flatMap((time) =>
  smallGroup.policy.criteria.map((it) => ({
    ...it,
    key: `${it.key}-${time}`,
    short: `${it.short} ${time}`.slice(0, 24),
  })),
);

it("above sixteen criteria the columns fold by group, and one is opened by its link", async () => {
  const projects = [{ slug: "charts", repository: "https://git.example.org/charts", summary: "", maintainers: [] }];
  const input = { name: "Field tools", template: "small-group", policy: { ...smallGroup.policy, criteria }, projects };
  await perform({ verb: setUp, speaker: person("chair"), input });
  const seen = await look();
  const folded = board(seen, { channel: "use", isTryItDismissed: true });
  expect(folded.groups.map((it) => [it.name, isFolded(it), it.fold?.href])).toEqual([
    ["Documents", true, "/?group=Documents"],
    ["People", true, "/?group=People"],
    ["CI", true, "/?group=CI"],
    ["Review", true, "/?group=Review"],
  ]);
  expect(folded.notIn.rows[0]?.cells.map((cell) => cell.text)).toEqual(["0 of 6", "0 of 6", "0 of 3", "0 of 3"]);
  const open = board(seen, { channel: "use", isTryItDismissed: true, group: "People" });
  expect(open.groups.map((it) => it.columns.length)).toEqual([1, 6, 1, 1]);
  expect(open.groups[1]?.fold).toEqual({ isOpen: true, href: "/" });
});

it("a board is kept by a group that can be opened, and by no other word of its address", async () => {
  const seen = await look();
  const all = policyOf(seen, "use")?.body.policy ?? null;
  const plain = { channel: "use", isTryItDismissed: true };
  expect(boardAsked(seen, all, { ...plain, group: "People" })).toEqual({ ...plain, group: "People" });
  for (const group of ["Peopl", "x".repeat(2000), ""])
    expect(boardAsked(seen, all, { ...plain, group })).toEqual(plain);
  expect(boardAsked(seen, all, { ...plain, isTryItDismissed: false })).toEqual(plain);
  const few = all && { ...all, criteria: all.criteria.slice(0, 9) };
  for (const it of [few, null]) expect(boardAsked(seen, it, { ...plain, group: "People" })).toEqual(plain);
});
