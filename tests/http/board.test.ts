import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { plain } from "../support/form";
import { asPerson, nobody, onDatabase } from "../support/login";

/** What one head of the log has drawn is kept: never longer than it is true, and never from one viewer to another. */
const api = runningApi();
const MAINTAINER = "maintainer-of-shiftfs";

type Answer = { readonly main: string; readonly text: string; readonly html: string; readonly nonce: string };

async function board(by: Record<string, string> = nobody, path = "/"): Promise<Answer> {
  const answer = await fetch(api.app.url + path, { headers: by });
  const html = await answer.text();
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1] ?? "";
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  return { html, main, nonce, text: plain(html.replaceAll(/<script[\s\S]*?<\/script>|<head>[\s\S]*?<\/head>/g, "")) };
}

const attest = async () =>
  api.done({
    path: "/projects/shiftfs/attestations",
    by: await api.as(MAINTAINER),
    body: {
      criterion: "roadmap",
      url: `https://github.com/linuxkit/linuxkit/blob/${"a".repeat(40)}/shiftfs/roadmap.md`,
    },
  });

/** Time passes, and nothing is recorded by it. */
const passes = (ms: number) =>
  onDatabase(api.app, (client) => client.query("UPDATE clock SET offset_ms = offset_ms + $1", [ms]));

const rowOf = (slug: string, { html }: Answer) =>
  html.match(/<tr class="row[\s\S]*?<\/tr>/g)?.find((row) => row.includes(`/projects/${slug}"`));

const now = () =>
  onDatabase(api.app, async (client) => {
    const asked = "SELECT offset_ms + extract(epoch FROM clock_timestamp()) * 1000 AS now FROM clock";
    return Math.ceil(Number((await client.query<{ now: string }>(asked)).rows[0]?.now));
  });

describe("the board, asked for again and again", () => {
  it("is the same for the same head, but for what is of the request: its nonce", async () => {
    const [one, two] = [await board(), await board()];
    expect(one.text).toBe(two.text);
    expect(one.nonce).not.toBe(two.nonce);
    for (const { html, nonce } of [one, two]) {
      expect(new Set([...html.matchAll(/ nonce="([^"]*)"/g)].map((match) => match[1]))).toEqual(new Set([nonce]));
    }
  });

  it("is each viewer's own around what they share, whoever came before", async () => {
    const [shiftfs, intel] = [await api.as(MAINTAINER), await asPerson(api.app, "voter-intel")];
    const seen = await Promise.all([shiftfs, nobody, intel, shiftfs, nobody].map((by) => board(by)));
    const [first, visitor, second, again, other] = seen.map(({ text }) => text);
    for (const text of [first, again]) expect(text).toContain("maintainer of shiftfs");
    expect(first?.replace("Do it as maintainer of shiftfs", "")).toContain("maintainer of shiftfs");
    expect(second?.replace("Do it as maintainer of shiftfs", "")).not.toContain("maintainer of shiftfs");
    for (const text of [visitor, other]) {
      expect(text).toContain("Sign in");
      expect(text).not.toContain("Move on:");
    }
    for (const { main } of seen) expect(main).toBe(seen[0]?.main);
  });

  it("keeps what a visitor put away from that browser alone", async () => {
    const away = { cookie: "try-it=dismissed; legend=seen" };
    expect((await board(away)).text).not.toContain("Mark shiftfs’s roadmap met");
    expect((await board()).text).toContain("Mark shiftfs’s roadmap met");
    expect((await board(away, "/?try=again")).text).toContain("Mark shiftfs’s roadmap met");
    expect((await board(away)).html).not.toMatch(/id="legend" checked/);
    expect((await board()).html).toMatch(/id="legend" checked/);
  });

  it("shows a new fact at the next request, and not at an earlier instant", async () => {
    expect((await board()).text).toContain("4 undetermined, 7 not ready");
    const before = await board(nobody, "/?at=2017-07-18T16:00:00Z");
    await attest();
    expect((await board()).text).toContain("5 undetermined, 6 not ready");
    expect((await board()).text).not.toContain("Mark shiftfs’s roadmap met");
    expect((await board(nobody, "/?at=2017-07-18T16:00:00Z")).main).toBe(before.main);
  });

  it("shows at the next request what time alone has changed, to the second", async () => {
    await onDatabase(api.app, (client) => client.query("DELETE FROM due_fact"));
    const { standings } = (await api.ask({ path: "/projects/shiftfs/verdict" })).body;
    const roadmap = (standings as { key: string; until: string }[]).find(({ key }) => key === "roadmap");
    await passes(Date.parse(roadmap?.until ?? "") - (await now()) - 10_000);
    const head = await api.head();
    expect(rowOf("shiftfs", await board())).toContain("roadmap: met (must)");
    await passes(10_000);
    expect(rowOf("shiftfs", await board())).toContain("roadmap: stale (must)");
    expect(await api.head()).toBe(head);
  });
});
