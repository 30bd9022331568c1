import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { projectLook } from "@/lib/queries/project";
import { stripView } from "@/lib/queries/project-strip";
import { onSeeded } from "../support/seeded";

await onSeeded("practice");

const strip = async (slug: string, at: string | null = null) => stripView(projectLook(await look(at), null, slug));
const said = async (slug: string, name: string, at: string | null = null) =>
  plain((await strip(slug, at))?.rows.find((row) => row.name === name)?.said ?? []);

describe("how a project stood over time", () => {
  it("each criterion, as a list reads", async () => {
    expect(await said("wireguard", "readme")).toBe("met since 12 June, unmet before");
    expect(await said("wireguard", "maintainer")).toBe(
      "met since 19 July, stale from 17 June, met from 19 March, and 1 turn before",
    );
    expect(plain((await strip("wireguard"))?.verdict.said ?? [])).toBe("undetermined since 12 June, not ready before");
  });

  it("its newest mark is what it stands at now, and every place it leads to is there", async () => {
    const view = await strip("okernel");
    const at = projectLook(await look(), null, "okernel");
    for (const [index, row] of (view?.rows ?? []).entries())
      expect(row.marks.at(-1)?.is).toBe(at.verdict.standings[index]?.is);
    for (const { href, is } of view?.verdict.marks ?? []) {
      const then = new URLSearchParams(href.slice(1, href.indexOf("#"))).get("at");
      expect(projectLook(await look(then), null, "okernel").verdict.outcome).toBe(is);
    }
  });

  it("has the meetings as ticks, each leading there", async () => {
    const ticks = (await strip("wireguard"))?.ticks ?? [];
    expect(ticks.map(({ text }) => text)).toEqual([
      "Meeting of 24 May",
      "Meeting of 7 June",
      "Meeting of 21 June",
      "Meeting of 5 July",
      "Meeting of 19 July",
    ]);
    expect(ticks[0]?.href).toBe("?at=2017-05-24T16:00:00.000Z#strip");
  });

  it("at a later instant says from when on it is a forecast", async () => {
    const view = await strip("wireguard", "2017-12-31");
    expect(view?.note).toBe("From 19 July on it is a forecast: how it will stand if nobody does anything.");
    expect(await said("wireguard", "readme", "2017-12-31")).toMatch(/^stale since 9 December, met from 12 June/);
  });

  it("at an earlier instant ends there, and is not there before the project was", async () => {
    expect((await strip("wireguard", "2017-06-07T16:00:00Z"))?.heading).toBe(
      "How each criterion stood, 17 March to 7 June",
    );
    expect(await said("wireguard", "readme", "2017-06-07T16:00:00Z")).toBe("unmet since 17 March");
    expect(await strip("memorizer")).toBeNull();
  });
});
