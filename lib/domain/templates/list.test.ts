import { describe, expect, it } from "vitest";
import { aVerdict } from "@/tests/support/judged";
import { anAppointment, aReview } from "@/tests/support/make";
import { meets, meetsAll } from "@/tests/support/template-met";
import { Policy } from "../policy";
import { templateNamed, templates } from "./list";
import { policyFrom } from "./template";

/** Entries 1 to 3 are the policy, the project and its candidate; what is given begins with 4. */
const under = (key: string) => {
  const template = templateNamed(key);
  if (!template) throw new Error(`There is no template ${key}.`);
  const { criteria, rule, floor } = policyFrom(template);
  return {
    criteria,
    verdict: (facts: Parameters<typeof aVerdict>[1]) => aVerdict(criteria, facts, { policy: { rule, floor } }),
  };
};

describe.each(templates.map((template) => [template.title, template] as const))(
  "the template %s",
  (_title, template) => {
    const policy = policyFrom(template);

    it("is a policy that validates, as the version 1 of its channel", () => {
      expect(Policy.safeParse(policy).success).toBe(true);
      expect(policy).toMatchObject({ channel: template.channel.name, version: 1, retrospective: false });
    });

    it("says why and how of every criterion, in a sentence each, and what is asked where people answer", () => {
      for (const { key, why, how, kind, ask } of policy.criteria) {
        expect([key, why.length > 20, how.length > 10]).toEqual([key, true, true]);
        expect(`${why}${how}`).not.toMatch(/ {2}|'|\.\.|!/);
        if (kind === "attested") expect([key, typeof ask]).toEqual([key, "string"]);
      }
    });

    it("judges a project of which nothing is known: nothing is wrong, and nothing is ready", () => {
      const { verdict } = under(template.key);
      expect(verdict([]).outcome).toBe("undetermined");
      expect(verdict([]).standings.every((s) => ["unknown", "not applicable"].includes(s.is))).toBe(true);
    });
  },
);

describe.each(["small-group", "open-source-project", "linuxkit-mainline"])("all that %s asks", (key) => {
  const { criteria, verdict } = under(key);

  it.each(criteria.map((criterion) => [criterion.short, criterion] as const))("%s can be met", (_short, criterion) => {
    const standing = verdict(meets(criterion, 4)).standings.find((s) => s.key === criterion.key);
    expect(["met", "not applicable"]).toContain(standing?.is);
  });

  it("makes it ready", () => expect(verdict(meetsAll(criteria, 4)).outcome).toBe("ready"));

  it("and no must less does", () => {
    for (const left of criteria.filter((it) => it.obligation === "must" && it.appliesTo.length === 0)) {
      const rest = criteria.filter((it) => it !== left);
      expect([left.key, verdict(meetsAll(rest, 4)).outcome]).toEqual([left.key, "undetermined"]);
    }
  });
});

describe("the templates", () => {
  it("say beforehand where CI has to be proved: it takes a source", () => {
    for (const { key, note, policy } of templates) {
      const takesSource = policy.criteria.some((it) => it.kind === "ci" && !it.origins.includes("posted"));
      expect([key, note?.includes("has to be proved by the forge") ?? false]).toEqual([key, takesSource]);
    }
  });
  it("are found by their key, and by no other", () => {
    expect(templateNamed("small-group")?.title).toBe("Small group");
    expect(templateNamed("constructor")).toBeUndefined();
  });
  it("have a key and a title each of their own", () => {
    expect(new Set(templates.flatMap(({ key, title }) => [key, title])).size).toBe(2 * templates.length);
  });
});

it("a small group’s review is anybody’s but its maintainers’", () => {
  const { criteria, verdict } = under("small-group");
  const review = (by: string) =>
    verdict([anAppointment("maintainer", "maintainer"), aReview("one", { by })]).standings.find(
      (s) => s.key === "review",
    );
  expect(criteria).toHaveLength(6);
  expect(review("somebody")?.is).toBe("met");
  expect(review("maintainer")?.is).toBe("unknown");
});
