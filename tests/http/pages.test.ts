import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { fetched } from "../support/fetched";
import type { Caller } from "../support/login";
import { pages } from "../support/pages";
import { sideBySide } from "../support/side-by-side";

const api = runningApi();

/** A page as it is answered, before any script has run: its status, and what a person reads in its middle. */
async function page(address: string, by: Caller = {}): Promise<{ status: number; text: string; html: string }> {
  const answer = await fetched(`${api.app.url}${address}`, { headers: by });
  const html = await answer.text();
  const main = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? "";
  const text = main
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
  return { status: answer.status, text, html };
}

describe("a page, before any script has run", () => {
  it.each([
    ["/channels/testing", "Nothing is in testing yet."],
    ["/channels/testing/policy", "Fourteen criteria."],
    ["/meetings", "Five meetings"],
    ["/meetings/2017-07-05", "Nothing was ready."],
    ["/in-fact", "WireGuard enters the default kernels"],
    ["/in-fact?at=2017-06-07T16:00:00Z", "Both courses were one."],
    ["/history", "Entries are only ever added"],
    ["/history?project=wireguard&kind=attestation", "maintainer stale to met"],
    ["/history?entry=1#entry-1", "Entry 1"],
    ["/channels/testing?at=2017-06-07T16:00:00Z", "Nothing was in testing."],
  ])("%s says “%s”", async (address, said) => {
    const { status, text } = await page(address);
    expect(status).toBe(200);
    expect(text).toContain(said);
  });

  it("the log's filters are a form that asks for an address", async () => {
    const { html } = await page("/history?at=2017-06-07T16:00:00Z");
    const form = /<form class="filters"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
    expect(form).toContain('action="/history"');
    expect(form).not.toContain("method=");
    expect([...form.matchAll(/ name="(\w+)"/g)].map((match) => match[1])).toEqual([
      "project",
      "kind",
      "actor",
      "from",
      "to",
      "at",
    ]);
  });
});

describe("a page that is not there", () => {
  it.each<[address: string, said: string, status?: number]>([
    [
      "/meetings/2017-07-06",
      "There is no meeting on 6 July 2017. The nearest are those of 5 July 2017 and 19 July 2017.",
    ],
    ["/meetings/2017-08-02", "The meeting of 2 August 2017 is announced"],
    ["/meetings/tomorrow", "“tomorrow” is no day."],
    ["/channels/hardened", "There is no channel called hardened. There is: testing, mainline."],
    ["/channels/testing/policy?version=2", "The policy of testing has no version 2."],
    ["/projects/wiregaurd", "There is no project called wiregaurd. Did you mean wireguard?"],
    ["/meetings?at=2031-01-01", "is too far ahead", 422],
    ["/history?at=entry:99999", "There is no entry 99999", 422],
    ["/?page=2", "There is no page 2 of the board. It has one page.", 422],
    ["/?page=-1", "“-1” is no page.", 422],
    ["/?show=everything", "nothing is called everything.", 422],
    ["/?show=everything&at=2017-06-07T16:00:00Z", "nothing is called everything.", 422],
    ["/nowhere", "There is nothing at this address."],
  ])("%s is refused by its status and says what is wrong", async (address, said, status = 404) => {
    const { status: answered, text } = await page(address);
    expect(answered).toBe(status);
    expect(text.replace(/ ([.,])/g, "$1").replace(/\s+/g, " ")).toContain(said);
  });

  it("an earlier instant stays looked at, whatever is wrong with the rest of the address", async () => {
    const { html } = await page("/?show=everything&at=2017-06-07T16:00:00Z");
    const main = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? "";
    expect(main).toContain('href="/?at=2017-06-07T16%3A00%3A00Z"');
  });

  it("a filter that is none is told on the page, with nothing shown", async () => {
    const { status, text } = await page("/history?project=wiregaurd&from=yesterday");
    expect(status).toBe(200);
    expect(text).toContain("Nothing is shown: no entry is of a project called wiregaurd.");
    expect(text).toContain("“yesterday” is no day and no instant.");
  });
});

describe("every page at any instant", () => {
  /** Sessions are no entries, and of what is checked or tried nothing is stored: that may be sent whatever instant is looked at. */
  const MAY_POST = ["/sign-in", "/settings", "/check", "/channels/testing/policy/try"];
  const instants = [
    ["an earlier one", "2017-06-07T16:00:00Z", 'class="band"', "You are looking at the past:"],
    ["a day", "2017-06-07", 'class="band"', "known on 7 June 2017, 00:00 UTC"],
    ["an entry", "entry:150", 'class="band"', "at entry 150 of"],
    ["before the first entry", "2016-01-01", 'class="band"', "known on 1 January 2016"],
    ["a later one", "2018-03-03T09:00:00Z", 'class="band ahead"', "Forecast for 3 March 2018, 09:00 UTC:"],
  ] as const;

  it.each(instants)("%s: is answered, marked, and offers nothing that records", async (_, at, band, said) => {
    for (const who of ["chair", "maintainer-of-wireguard"]) {
      const by = await api.as(who);
      const answers = await sideBySide(pages, async (address) => ({
        address,
        ...(await page(`${address}?at=${at}`, by)),
      }));
      for (const { address, status, html } of answers) {
        expect([address, status]).toEqual([address, 200]);
        expect(html.includes(band), `${address} is marked`).toBe(true);
        expect(html.replaceAll(/<!-- -->/g, ""), address).toContain(said);
        const posts = /<form[^>]*method="POST"/i.test(html);
        expect([address, posts && !MAY_POST.includes(address)]).toEqual([address, false]);
      }
    }
  });

  it("keeps the instant in its links", async () => {
    for (const at of ["2017-06-07T16:00:00Z", "2017-06-07", "entry:150", "2018-03-03"]) {
      const { html } = await page(`/?at=${at}`);
      const nav = /<nav aria-label="Main"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
      const hrefs = [...nav.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
      expect(hrefs.length).toBeGreaterThan(4);
      for (const href of hrefs) expect(href).toContain(`at=${encodeURIComponent(at)}`);
    }
  });

  it.each(["yesterday", "2017-02-30", "entry:0", "entry:99999", "2031-01-01"])("no instant: %s", async (at) => {
    for (const address of ["/", "/projects/wireguard", "/report", "/history"])
      expect((await page(`${address}?at=${at}`)).status).toBe(422);
  });
});
