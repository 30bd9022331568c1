import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";

const api = runningApi();

const AT = "?at=2017-07-19T16:00:00Z";

describe("files of a channel and a project", () => {
  it.each([
    ["/channels/testing/report.md", "text/markdown; charset=utf-8"],
    ["/channels/testing/report.json", "application/json"],
    ["/channels/testing/report.csv", "text/csv; charset=utf-8"],
    ["/channels/testing/manifest.yml", "application/yaml; charset=utf-8"],
    ["/projects/landlock/report.md", "text/markdown; charset=utf-8"],
    ["/projects/landlock/report.json", "application/json"],
    ["/projects/landlock/report.csv", "text/csv; charset=utf-8"],
    ["/projects/landlock/badge.svg", "image/svg+xml"],
    ["/projects/landlock/badge.json", "application/json"],
  ])("%s is given as %s, and 304 to whoever has it", async (path, type) => {
    const first = await api.ask({ path: path + AT });
    expect([first.status, first.headers.get("content-type")]).toEqual([200, type]);
    const etag = first.headers.get("etag") ?? "";
    const again = await api.ask({ path: path + AT, headers: { "if-none-match": etag } });
    expect([again.status, again.headers.get("etag")]).toEqual([304, etag]);
  });

  it("neither now nor an earlier instant of a practice copy may be kept for ever", async () => {
    const kept = async (query: string) =>
      (await api.ask({ path: `/channels/testing/report.json${query}` })).headers.get("cache-control");
    expect(await kept(AT)).toBe("no-cache");
    expect(await kept("")).toBe("no-cache");
  });

  it("are called by what they are of, and when", async () => {
    const { headers } = await api.ask({ path: `/channels/testing/report.md${AT}` });
    expect(headers.get("content-disposition")).toBe('inline; filename="testing-2017-07-19.md"');
  });

  it.each([
    ["/channels/testing/report.pdf", 404, "There is: report.md, report.json, report.csv, feed.atom, manifest.yml."],
    ["/channels/stable/report.md", 404, "There is no channel called stable. There is: testing, mainline."],
    ["/projects/landlok/report.md", 404, "Did you mean landlock?"],
    [
      "/projects/landlock/report.exe",
      404,
      "There is: report.md, report.json, report.csv, feed.atom, badge.svg, badge.json.",
    ],
    ["/projects/landlock/report.md?channel=stable", 404, "There is no channel called stable."],
    ["/channels/testing/report.md?at=2030-01-01T00:00:00Z", 422, "too far ahead"],
    ["/channels/testing/report.md?at=yesterday", 422, "is no instant"],
    ["/channels/testing/report.md?at=entry:99999", 422, "There is no entry 99999"],
    ["/channels/testing/report.json?at=2017-01-01T00:00:00Z", 404, "There is no channel"],
  ])("%s: %i", async (path, status, words) => {
    await api.refuses({ path }, status, words);
  });
});

describe("the pages", () => {
  const html = async (path: string) => {
    const answer = await fetch(api.app.url + path);
    return { status: answer.status, text: await answer.text() };
  };

  it.each([
    ["/report", "Nothing may enter testing on 19 July 2017."],
    [`/report${AT}`, "Nothing could enter testing on 19 July 2017."],
    ["/report?at=2017-01-01T00:00:00Z", "There was nothing to report"],
    ["/projects/landlock/report", "landlock may not enter testing on 19 July 2017."],
  ])("%s answers", async (path, words) => {
    const { status, text } = await html(path);
    expect([status, text.includes(words)]).toEqual([200, true]);
  });

  it.each([
    ["/projects/landlok/report", "Did you mean landlock?"],
    ["/report?channel=stable", "There is no channel called stable."],
  ])("%s is not there, and says so", async (path, words) => {
    const { status, text } = await html(path);
    expect([status, text.includes(words)]).toEqual([404, true]);
  });
});
