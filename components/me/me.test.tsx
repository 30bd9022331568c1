import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { MeView } from "@/lib/domain/view/me-view";
import { Me } from "./me";

const empty: MeView = {
  heading: "What waits for you",
  name: "A. B.",
  finding: [{ b: "Nothing waits for you" }, "."],
  waiting: [],
  nothingWaits: "What others ask of you stands here.",
  awaited: [],
  ending: [],
  nothingEnds: "Nothing ends.",
  followed: [],
  nothingFollowed: "You follow nothing yet.",
  since: null,
};
const text = (view: MeView) =>
  renderToStaticMarkup(<Me view={view} follow={async () => {}} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

it("says what would fill it, where it is empty", () => {
  expect(text(empty)).toMatch(/What others ask of you stands here\. .*Nothing ends\. .*You follow nothing yet\./);
  expect(text(empty)).not.toContain("You wait for");
});

it("shows what waits with its button, what ends with its day, and what moved in what one follows", () => {
  const when = { at: 0, text: "3 July" };
  const full: MeView = {
    ...empty,
    waiting: [
      { title: ["Review okernel"], why: ["The chair asked."], since: when, href: "/projects/okernel", label: "Review" },
    ],
    awaited: [{ href: "/projects/okernel", said: ["okernel: a review"], since: when }],
    ending: [{ href: "/projects/okernel", said: ["okernel readme"], until: when }],
    followed: [
      {
        slug: "okernel",
        href: "/projects/okernel",
        verdict: "not ready",
        said: [": 1 of 9 unmet."],
        lines: [{ from: null, to: null, said: ["okernel new candidate"], ref: ["3 July"] }],
        still: null,
        following: { on: true },
      },
    ],
    since: ["Since your last visit, 4 days ago"],
  };
  for (const said of [
    "Review okernel The chair asked. Since 3 July . Review",
    "okernel: a review since 3 July",
    "okernel readme 3 July",
    "Since your last visit, 4 days ago",
    "okernel new candidate",
  ])
    expect(text(full)).toContain(said);
  expect(text(full)).toMatch(/Not ready : 1 of 9 unmet\. Following okernel/);
});
