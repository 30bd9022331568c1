import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { policyView } from "@/lib/queries/policy";
import { onSeeded } from "../support/seeded";
import { statementsOf } from "../support/statements";

await onSeeded("practice");

describe("the policy's page", () => {
  it("costs one statement once the log is known", async () => {
    await look();
    const { statements } = await statementsOf(async () => policyView(await look(), "testing"));
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  it("counts the criteria and says where they come from", async () => {
    const view = policyView(await look(), "testing");
    expect(view.title).toBe("What testing asks of a project");
    expect(plain(view.finding)).toBe(
      "Fourteen criteria. Nine must hold, four ask for a reason, one informs. Written afterwards from the record's sources; the SIG never adopted it.",
    );
    expect(view.groups.map((group) => `${group.name}: ${group.criteria.map((it) => it.short).join(" ")}`)).toEqual([
      "Looked after: readme roadmap maintainer",
      "The yml: loads pinned trust fresh",
      "CI: builds boots wider",
      "Code: hardening PIE upstream",
      "Review: reviewed",
    ]);
  });

  it("names sources as people do, and a meeting's notes by its page", async () => {
    const view = policyView(await look(), "testing");
    const source = (key: string) => view.groups.flatMap((it) => it.criteria).find((it) => it.key === key)?.source ?? [];
    expect(plain(source("manifest-trust"))).toBe("From meeting of 21 June, weekly report of 9 July");
    expect(plain(source("upstream-path"))).toBe("From docs/security.md, summit of 19 June");
    expect(plain(source("readme"))).toBe("From projects/README.md, commit 1b9720a");
    expect(source("manifest-trust")[1]).toEqual({ href: "/meetings/2017-06-21", text: "meeting of 21 June" });
    expect(source("readme")[3]).toMatchObject({
      href: "https://github.com/linuxkit/linuxkit/commit/1b9720a9eb738882b224e7356c0d8771fa89b136",
    });
  });

  it("writes out the CI jobs where there are several, and every kernel symbol", async () => {
    const criteria = policyView(await look(), "testing").groups.flatMap((it) => it.criteria);
    expect(criteria.find((it) => it.key === "ci-build")?.jobs).toBeNull();
    expect(criteria.find((it) => it.key === "ci-wider")?.jobs).toEqual({
      targets: ["x86_64 / 4.11", "aarch64 / 4.9", "aarch64 / 4.11"],
      checks: [
        { check: "build", needs: ["1 pass", "1 pass", "1 pass"] },
        { check: "boot", needs: ["1 pass", "1 pass", "1 pass"] },
      ],
    });
    const symbols = criteria.find((it) => it.key === "kernel-hardening")?.symbols;
    expect(symbols?.heading).toBe("37 symbols of the list linuxkit-2017-06-12");
    expect(symbols?.lines.find((it) => it.symbol === "RANDOMIZE_MEMORY")).toEqual({
      symbol: "RANDOMIZE_MEMORY",
      want: "on",
      where: "from 4.8, on x86_64",
    });
    expect(symbols?.lines.find((it) => it.symbol === "KEXEC")).toEqual({ symbol: "KEXEC", want: "off", where: "" });
  });

  it("has one version, which is the one shown, and says who decides", async () => {
    const view = policyView(await look(), "testing", "1");
    expect(view.versions.map((it) => [it.name, plain(it.said), it.href])).toEqual([
      ["1", "in force from 12 March on, by Slipway, entry 5", null],
    ]);
    expect(view.asides.map((it) => it.heading)).toEqual([
      "Who decides",
      "Never waived, never marked",
      "After",
      "Written afterwards",
    ]);
    expect(view.difference).toBeNull();
  });

  it("asks in the past tense at an earlier instant, and keeps the instant in its links", async () => {
    const view = policyView(await look("2017-06-07T16:00:00Z"), "testing");
    expect(view.title).toBe("What testing asked of a project");
    expect(view.crumb[0]).toEqual({ href: "/channels/testing?at=2017-06-07T16%3A00%3A00Z", text: "testing" });
    const loads = view.groups.flatMap((it) => it.criteria).find((it) => it.key === "manifest-pinned");
    expect(plain(loads?.source ?? [])).toBe("From notes of 21 June, docs/security.md");
  });

  it.each([
    ["another", undefined, "There is no channel called another. There is: testing, mainline."],
    ["testing", "2", "The policy of testing has no version 2. There is: 1."],
    ["testing", "one", "The policy of testing has no version one. There is: 1."],
  ])("refuses channel %s, version %s", async (channel, version, sentence) => {
    const seen = await look();
    expect(() => policyView(seen, channel, version)).toThrow(sentence);
  });
});
