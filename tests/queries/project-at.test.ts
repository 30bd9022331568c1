import { expect, it } from "vitest";
import { look } from "@/lib/log/look";
import { projectLook } from "@/lib/queries/project";
import { projectAt } from "@/lib/queries/project-at";
import { giveReason } from "@/lib/verbs/give-reason";
import { moveClock } from "@/lib/verbs/move-clock";
import { onSeeded } from "../support/seeded";
import { act, practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

/** What is judged, whatever looks at it: as text, for a lookup among it is a function. */
async function bothOf(at: string | null = null): Promise<readonly [kept: string, anew: string]> {
  const seen = await look(at);
  const said = ({ verdict, waivers }: Awaited<ReturnType<typeof projectAt>>) =>
    JSON.stringify([verdict, waivers?.waivers]);
  const each = seen.channels().flatMap((channel) => seen.projects().map((slug) => [slug, channel] as const));
  const kept = await Promise.all(each.map(([slug, channel]) => projectAt(seen, null, slug, channel)));
  return [
    kept.map(said).join("\n"),
    each.map(([slug, channel]) => said(projectLook(seen, null, slug, channel))).join("\n"),
  ];
}

async function agree(at: string | null = null): Promise<void> {
  const [kept, anew] = await bothOf(at);
  expect(kept).toBe(anew);
}

it("what is kept for a project's page is what is judged anew: again, after a fact, and as time goes by", async () => {
  await agree();
  await agree();
  const maintainer = practicePerson("maintainer-of-wireguard");
  await act(maintainer, giveReason, { project: "wireguard", criterion: "upstream-path", text: "Later." });
  await agree();
  for (const by of ["1 day", "7 days", "next change"] as const) {
    await act(maintainer, moveClock, { by });
    await agree();
  }
  await agree("2017-07-05T16:00:00Z");
  await agree("2018-01-01");
});
