import { expect, it } from "vitest";
import { aGroup, refusal } from "@/tests/support/act";
import { aCandidate, aKnown, contentOf } from "@/tests/support/make";
import { candidateContent } from "./candidate";

const one = aKnown(aGroup());
const two = aKnown(aGroup(aCandidate("two", { at: "07-02" })));

it("is the content of the newest candidate", () => {
  expect(candidateContent(one, "wireguard")).toEqual(contentOf("one"));
  expect(candidateContent(two, "wireguard")).toEqual(contentOf("two"));
});

it("is given to who saw that very commit, and to who names none", () => {
  for (const seen of [contentOf("two").commit, "", undefined])
    expect(candidateContent(two, "wireguard", seen)).toEqual(contentOf("two"));
});

it("is refused to who looked at another, and where there is none", () => {
  const { commit } = contentOf("one");
  expect(refusal(() => candidateContent(two, "wireguard", commit))).toBe(
    `conflict: Not recorded: the candidate is now ${contentOf("two").commit.slice(0, 7)}, not ${commit.slice(0, 7)}. Look at it again.`,
  );
  expect(refusal(() => candidateContent(two, "landlock"))).toMatch(/^conflict: .*landlock has no candidate yet/);
});
