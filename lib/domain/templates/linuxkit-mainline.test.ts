import { expect, it } from "vitest";
import { linuxkitMainline, soakTesting } from "./linuxkit-mainline";
import { policyFrom } from "./template";

const { criteria, floor } = policyFrom(linuxkitMainline);

it("asks what the record has, but for the days in testing: a first run makes no such channel", () =>
  expect(criteria.map(({ key, obligation }) => `${key} ${obligation}`)).toEqual([
    "ci-build-all must",
    "ci-boot-suite must",
    "upstream-posted must",
    "docs-in-docs should",
    "maintainer-review must",
  ]));

it("takes only what a forge proves, and core maintainers’ reviews", () => {
  expect(criteria.flatMap((it) => (it.kind === "ci" ? it.origins : []))).toEqual(["proved", "proved"]);
  expect(criteria.flatMap((it) => (it.kind === "review" ? it.role : []))).toEqual(["core-maintainer"]);
  expect(floor).toEqual(["x86_64"]);
});

it("and with the days in testing it is the record’s own policy, where testing is another channel", () => {
  const { policy, channel } = linuxkitMainline;
  const whole = policyFrom({ channel, policy: { ...policy, criteria: [soakTesting, ...policy.criteria] } });
  expect(whole.criteria.map(({ kind }) => kind)).toEqual(["soak", "ci", "ci", "attested", "attested", "review"]);
});
