import { describe, expect, it } from "vitest";
import { judged } from "@/lib/domain/project";
import type { OpenThatDay } from "@/lib/domain/view/in-fact-view";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { besideView } from "@/lib/queries/in-fact";
import { onSeeded } from "../support/seeded";
import { statementsOf } from "../support/statements";
import { wireguardGoesIn } from "../support/wireguard-in";

await onSeeded("practice");

const beside = async (at: string | null = null) => besideView(await look(at));
const openOf = (projects: readonly OpenThatDay[] = []) =>
  projects.map((it) => [it.slug, it.verdict, plain(it.open), it.without && plain(it.without), plain(it.here)]);

describe("before anything was done", () => {
  it("says that both courses are one, and what to try", async () => {
    const { finding, yours, none, told } = await beside();
    expect(plain(finding)).toBe(
      "Since 19 July 2017 this copy goes its own way. Of 13 decisions of the record none has come to pass by its clock. Nothing was done here yet, so both courses are one.",
    );
    expect([told, yours]).toEqual([[], []]);
    expect(plain(none ?? [])).toMatch(/^Nothing yet\. Try it: /);
  });

  it("tells the next decision at once: what was open when WireGuard went in, with its source", async () => {
    const { next } = await beside();
    expect(next?.when.text).toBe("20 July 2017");
    expect(next?.said).toMatch(/^WireGuard enters the default kernels/);
    expect(plain(next?.source ?? [])).toMatch(/^From .*#2249/);
    expect(openOf(next?.projects)).toEqual([
      [
        "wireguard",
        "undetermined",
        "Open that day, if nothing more is done here: 3 of 9 musts: builds unknown, boots unknown and reviewed unknown; 2 shoulds without a reason: fresh unmet and upstream unknown.",
        null,
        "Here it is not in testing.",
      ],
    ]);
  });

  it("keeps the others to who opens them, by their day and what they are about", async () => {
    const { toCome } = await beside();
    expect(toCome).toHaveLength(12);
    expect(toCome.slice(0, 2).map((it) => [it.when.text, it.about])).toEqual([
      ["21 July 2017", "memorizer"],
      ["28 July 2017", "ima-namespace and shiftfs"],
    ]);
    expect(toCome.at(-1)?.about).toBe("the whole group");
    expect(plain(toCome[0]?.projects[0]?.open ?? [])).toMatch(/^Open that day, if nothing more is done here: /);
    const moved = toCome.find((it) => it.about === "kubernetes");
    expect(openOf(moved?.projects)).toEqual([
      ["kubernetes", null, "Nobody asked it into testing, so nothing was judged.", null, ""],
    ]);
  });

  it("at an instant before it began is one course, with nothing to press", async () => {
    const then = await beside("2017-06-07T16:00:00Z");
    expect(plain(then.finding)).toMatch(/^Both courses were one\./);
    expect(plain(then.none ?? [])).toBe("Nothing was done here by then.");
    expect([then.told, then.next, then.toCome, then.yours]).toEqual([[], null, [], []]);
  });

  it("costs a question for what is to come, beside the log", async () => {
    await look();
    expect((await statementsOf(() => beside())).statements.length).toBeLessThanOrEqual(3);
  });
});

describe("once wireguard went in here", () => {
  it("holds the day that it really went in beside how it went here", async () => {
    await wireguardGoesIn();
    const { told, next, yours, none, finding } = await beside();
    expect([next, none]).toEqual([null, null]);
    expect(told.map((it) => it.when.text)).toEqual(["21 July 2017", "20 July 2017"]);
    const [then] = told.at(-1)?.projects ?? [];
    expect(then && openOf([then])).toEqual([
      [
        "wireguard",
        "ready",
        "Open that day: nothing.",
        "Without what was done here: undetermined; open: 3 of 9 musts: builds unknown, boots unknown and reviewed unknown; 2 shoulds without a reason: fresh unmet and upstream unknown.",
        "Here it is in testing since 26 July.",
      ],
    ]);
    expect(plain(finding)).toMatch(
      /2 have come to pass by its clock\. 8 things were done here, and one verdict and 5 standings stand otherwise/,
    );
    expect(yours.map(({ slug }) => slug)).toEqual(["wireguard"]);
  });

  it("names each act, and each standing that stands otherwise with the act beneath it", async () => {
    const [own] = (await beside()).yours;
    const { live } = await look();
    expect(own?.acts.map((it) => it.by)).toContain("voter, Intel");
    const moved = own?.moved.map((it) => [it.from?.is ?? null, it.to?.is ?? null, plain(it.said)]) ?? [];
    expect(moved).toContainEqual(["unknown", "met", expect.stringMatching(/^wireguard builds: /)]);
    const turned = own?.moved.find((it) => plain(it.said) === "wireguard turned from undetermined to ready");
    const review = live.facts.findLast((fact) => fact.kind === "review" && fact.stream === "project:wireguard");
    expect(plain(turned?.ref ?? [])).toBe(`19 July · entry ${review?.seq}`);
    for (const line of own?.moved ?? []) {
      const entry = line.ref.find((it) => typeof it === "object" && "href" in it);
      const seq = Number(new URL((entry as { href: string }).href, "http://localhost").searchParams.get("entry"));
      expect(live.facts[seq - 1]?.actor.kind).not.toBe("record");
    }
  });

  it("says of here what the project's own page says", async () => {
    const seen = await look();
    const [own] = (await besideView(seen)).yours;
    expect(own?.verdict).toBe(judged(seen, "wireguard", "testing").outcome);
  });

  it("at an earlier instant of the copy is as it was then, and tells nothing that is to come", async () => {
    const then = await beside("entry:271");
    expect([then.told, then.next, then.toCome]).toEqual([[], null, []]);
    expect(then.yours.map(({ acts }) => acts.length)).toEqual([5]);
  });
});

it("is nowhere but on a practice copy", async () => {
  const seen = await look();
  await expect(besideView({ ...seen, practice: false })).rejects.toMatchObject({
    code: "not-found",
    sentence: expect.stringMatching(/^This is no practice copy/),
  });
});
