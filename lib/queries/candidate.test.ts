import { describe, expect, test } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import {
  aBase,
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAppointment,
  aPolicy,
  aProject,
  aReview,
  contentOf,
  instant,
  liveOf,
  published,
} from "@/tests/support/make";
import { aKernel, aManifest } from "@/tests/support/manifests";
import type { Fact } from "../domain/fact";
import type { Speaker } from "../domain/speaker";
import type { Draft } from "../domain/view/draft";
import { blankDraft } from "../domain/view/draft";
import { plain } from "../domain/view/rich";
import { readLinuxkitYml } from "../formats/linuxkit-yml";
import { unpackYml } from "../formats/yml-link";
import { ownPath } from "../http/own-path";
import type { Look } from "../log/look";
import { candidateView } from "./candidate";
import { checkView } from "./check";

const floats = "kernel:\n  image: linuxkit/kernel-wireguard:4.9\n";
const pinned = `kernel:\n  image: linuxkit/kernel-wireguard:${"a".repeat(40)}\n`;
const manifest = readLinuxkitYml(floats, { path: "projects/wireguard/wireguard.yml", dialect: "2017-07" });
const policy = aPolicy([
  aCriterion("manifest", "loads", { rule: "loads" }),
  aCriterion("manifest", "pinned", { rule: "pinned" }),
  aCriterion("kernel", "hardening", { appliesTo: ["kernel"] }),
  aCriterion("review", "reviewed", { count: 1 }),
]);
const base = aBase(aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38") }));
const given: readonly Fact[] = [
  published(policy),
  base,
  aProject("wireguard", ["kernel"]),
  aProject("memorizer"),
  anAppointment("maintainer", "maintainer"),
  anAppointment("voter", "voter"),
  aCandidate("one", {}, { manifest, configurations: [aConfiguration({ PANIC_ON_OOPS: "y", X86_64: "y" })] }),
  aReview("one", { at: "07-11" }),
];
function aLook(facts: readonly Fact[] = given, isPast = false): Look {
  const known = aKnown(aLog(...facts));
  const { head, now } = known;
  return {
    ...known,
    when: { upTo: head, now },
    isPast,
    isForecast: false,
    isNow: !isPast,
    live: liveOf(facts, now, head),
    asked: isPast ? "entry:8" : null,
  };
}
const person = (handle: string): Speaker => ({
  actor: { kind: "person", id: handle },
  via: null,
  handle,
  name: handle,
  token: null,
  source: null,
});
const view = (draft: Partial<Draft> | null, by: string | null = "maintainer", look = aLook(), slug = "wireguard") =>
  candidateView(look, by === null ? null : person(by), slug, { draft: draft && { ...blankDraft, ...draft } });

test("a visitor who signs in comes back to the yml that stood there", () => {
  const signIn = (draft: Partial<Draft> | null) => {
    const link = view(draft, null).closed?.find((piece) => typeof piece === "object" && "href" in piece);
    const href = typeof link === "object" && "href" in link ? link.href : "";
    return new URL(href, "http://localhost").searchParams.get("to") ?? "";
  };
  const to = new URL(signIn({ yml: pinned }), "http://localhost");
  expect(unpackYml(to.searchParams.get("yml") ?? "")).toBe(pinned);
  expect(ownPath(signIn({ yml: pinned }))).toBe(`${to.pathname}${to.search}`);
  expect(signIn(null)).toBe("/projects/wireguard/candidate");
});

test("a channel that builds and has no base yet takes a yml all the same", () => {
  const look = aLook(given.filter((fact) => fact !== base));
  const { yml, computed } = view({ yml: pinned }, "maintainer", look);
  expect([yml?.name, computed.length > 0]).toEqual(["wireguard.yml", true]);
  expect(plain(view(null, null, look, "memorizer").finding)).toContain("memorizer has no yml yet.");
});

describe("a new candidate", () => {
  test("begins with the present one, its wrong lines marked and its material computed", () => {
    const { finding, yml, gains, computed, carried, fields } = view(null);
    expect(plain(finding)).toMatch(/^This is the present candidate/);
    expect(yml).toMatchObject({ name: "wireguard.yml", text: floats, changed: [], wrong: [2], note: "" });
    expect(gains).toBeNull();
    expect(computed.map(({ short, is, where }) => `${short} ${is} ${where}`)).toEqual([
      "loads met ",
      "pinned unmet 2:10",
      "hardening met ",
    ]);
    expect(plain(carried ?? [])).toBe("Kernel material carried over: x86_64 / 4.9 release.");
    expect(fields.map(({ name, hint }) => [name, plain(hint)])).toEqual([
      ["commit", "git rev-parse HEAD"],
      ["tree", "git rev-parse HEAD:projects/wireguard"],
    ]);
  });

  test("changed, says what is gained and lost as if its content were new", () => {
    const { finding, yml, gains, computed, after } = view({ yml: pinned });
    expect(plain(finding)).toBe(
      "You gain one and lose one. wireguard turns from not ready to undetermined for testing. " +
        "One review starts anew, because the content differs.",
    );
    expect(yml).toMatchObject({ changed: [2], wrong: [], note: "1 line changed" });
    expect(gains?.lines.map(({ from, to }) => `${from.is} ${to.is}`)).toEqual(["unmet met", "met stale"]);
    expect(plain(gains?.stays ?? [])).toBe("Stays met: loads, hardening.");
    expect(computed[1]).toMatchObject({ is: "met", where: "2:10" });
    expect(plain(after ?? [])).toContain("Without its commit");
  });

  test("with the tree of what was looked at, keeps its reviews", () => {
    const same = view({ yml: pinned, commit: contentOf("two").commit, tree: contentOf("one").tree });
    expect(plain(same.finding)).toMatch(/^You gain one and lose nothing/);
    expect(same.after).toBeNull();
  });

  test("that cannot be read says why, with line and column, and keeps what was typed", () => {
    const { finding, yml, computed, gains, problems } = view({ yml: "kernel:\n  image: a\n  image: b\n" });
    expect(plain(finding)).toBe("It cannot be read. The key “image” is given twice.");
    expect(problems).toEqual([{ said: ["Given before."], where: "3:3" }]);
    expect(yml).toMatchObject({ text: "kernel:\n  image: a\n  image: b\n", wrong: [3] });
    expect([computed, gains]).toEqual([[], null]);
  });

  test("a kernel configuration that cannot be read is opened, its part, line and column named", () => {
    const { problems, kernel, yml } = view({ kernel: { ...blankDraft.kernel, text: "CONFIG_A=y\nwhat\n" } });
    expect(problems.map(({ where }) => where)).toEqual(["part 1, 2:1"]);
    expect(kernel).toMatchObject({ isOpen: true, text: "CONFIG_A=y\nwhat\n" });
    expect(yml?.wrong).toEqual([]);
  });

  test("a commit that is none is said at its field, and is taken for new content", () => {
    const { fields, finding } = view({ yml: pinned, commit: "HEAD" });
    expect(fields.map(({ initial, error }) => [initial, error])).toEqual([
      ["HEAD", "40 hexadecimal digits, written in full."],
      ["", null],
    ]);
    expect(plain(finding)).toMatch(/^You gain one and lose one/);
  });

  test("of a project without any is its first", () => {
    const look = aLook([...given, anAppointment("maintainer", "maintainer", {}, { stream: "project:memorizer" })]);
    const first = view(null, "chair", look, "memorizer");
    expect(plain(first.what ?? [])).toBe("memorizer, its first");
    expect(plain(first.finding)).toMatch(/^memorizer has no yml yet/);
    expect(first.yml).toMatchObject({ name: "memorizer.yml", text: "", present: null });
  });

  test.each([
    [null, "Only maintainers of wireguard and its CI put a candidate forward. Sign in to do it."],
    ["voter", "Only maintainers of wireguard and its CI put a candidate forward, and voter is neither today."],
  ])("for %s is worked out and not put forward", (by, said) => {
    const { closed, fields, mayForward, finding } = view({ yml: pinned }, by);
    expect(plain(closed ?? [])).toBe(said);
    expect([fields, mayForward]).toEqual([[], false]);
    expect(plain(finding)).toMatch(/^It gains one and loses one/);
  });

  test("at an earlier instant is what it was, and nothing is offered", () => {
    const past = view(null, "maintainer", aLook(given, true));
    expect(plain(past.finding)).toBe("This was the candidate then.");
    expect([past.title, past.mayForward, past.closed]).toEqual(["Candidate", false, null]);
  });

  test("in a channel that builds nothing is its commit alone", () => {
    const plainly = aPolicy([aCriterion("review", "reviewed", { count: 1 })]);
    const small = given.map((fact) => (fact.kind === "policy" ? published(plainly) : fact));
    const { yml, kernel, carried, fields } = view(
      null,
      "maintainer",
      aLook(small.filter(({ kind }) => kind !== "base")),
    );
    expect([yml, kernel, carried, fields.length]).toEqual([null, null, null, 2]);
    const read = view(null, null, aLook(small.filter(({ kind }) => kind !== "base")));
    expect([plain(read.finding), read.fields]).toEqual(["This is the present candidate.", []]);
  });
});

describe("a yml of anybody's", () => {
  const check = (draft: Partial<Draft>, by: string | null = null, look = aLook()) =>
    checkView(look, by === null ? null : person(by), { ...blankDraft, ...draft });

  test("each computed criterion, whoever it would be of, and how many others there are", () => {
    const { finding, computed, after } = check({ yml: pinned });
    expect(plain(finding)).toBe("It loads. Of two more that it answers by itself, one is met and one is unknown.");
    expect(computed.map(({ short, said }) => `${short}: ${plain(said)}`).at(-1)).toBe(
      "hardening: It takes a kernel configuration: add one. It is asked of projects tagged kernel.",
    );
    expect(plain(after ?? [])).toBe(
      "1 other criterion is answered by people and CI, once it is a project’s candidate.",
    );
  });

  test("before anything is pasted, what will be worked out", () => {
    const { finding, computed, share, after } = check({});
    expect(plain(finding)).toMatch(/^Paste a yml/);
    expect([computed, share]).toEqual([[], null]);
    expect(plain(after ?? [])).toMatch(/^Worked out from it: loads, pinned and hardening\./);
  });

  test("is shared by a link that carries it, as long as it fits into one", () => {
    expect(check({ yml: pinned }).share?.href).toMatch(/^\/check\?yml=[\w-]+$/);
    const noise = Array.from({ length: 3000 }, (_, i) => `# ${Math.sin(i)}`).join("\n");
    expect(check({ yml: noise }).share).toEqual({ href: null, note: expect.stringContaining("too long for a link") });
  });

  test("can be put forward by who may, for each project of theirs", () => {
    expect(check({ yml: pinned }).closed).toBeNull();
    expect(check({ yml: pinned }, "maintainer").closed).toEqual([
      "Put it forward for ",
      { href: expect.stringMatching(/^\/projects\/wireguard\/candidate\?yml=/), text: "wireguard" },
      ".",
    ]);
  });

  test("where no channel builds anything there is nothing to check against", () => {
    const small = aLook(given.filter(({ kind }) => kind !== "base"));
    expect(() => check({ yml: pinned }, null, small)).toThrow("has no base yet, so there is nothing to check against.");
    expect(() => checkView(aLook(), null, blankDraft, "hardened")).toThrow("no channel called hardened");
  });
});

test("time is that of the look: before the base was known there is nothing to judge by", () => {
  const early = { ...aLook(), now: instant("04-01") };
  expect(() => checkView(early, null, blankDraft)).toThrow("has no base yet");
});
