import { expect, it } from "vitest";
import { look } from "@/lib/log/look";
import { verdictAnswer } from "@/lib/queries/verdict-answer";
import { onSeeded } from "../support/seeded";

await onSeeded("practice");

it("a verdict’s answer has the next steps: each with who can do it, what it takes, and in words", async () => {
  const { nextSteps } = verdictAnswer(await look(null), "landlock");
  expect(nextSteps).toMatchObject({ from: null, isFirstStage: false, never: null });
  expect(nextSteps.steps.map(({ list, does, keys }) => `${list} ${does} ${keys.join(" ")}`)).toEqual([
    "yours candidate manifest-pinned manifest-trust manifest-fresh",
    "ci pass ci-build",
    "ci pass ci-boot",
    "yours reason upstream-path",
    "others review sig-review",
  ]);
  expect(nextSteps.steps[0]).toMatchObject({
    who: { role: "maintainer", people: ["maintainer-of-landlock"] },
    title: "Pin mobylinux/kernel-landlock:4.9.x",
    notBefore: null,
  });
  expect(nextSteps.steps[1]).toMatchObject({
    check: "build",
    passes: 1,
    origins: ["proved", "posted"],
    takes: "Of the new candidate, not older than 14 days.",
  });
});

it("it names no instant that passes by itself: it is the same bytes as long as nothing changes", async () => {
  const { nextSteps } = verdictAnswer(await look(null), "wireguard");
  expect(JSON.stringify(nextSteps)).not.toMatch(/\d{13}|\d{4}-\d{2}-\d{2}T/);
});
