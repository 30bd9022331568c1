import { describe, expect, it } from "vitest";
import { Refusal } from "../domain/refusal";
import { asksOf, atOf, json, read } from "./read";

const request = (headers: Record<string, string> = {}, query = "") =>
  new Request(`http://127.0.0.1/x${query}`, { headers });
const answer =
  (more: object = {}) =>
  async () => ({ ...json({ a: 1 }), ...more });

describe("a read", () => {
  it("is answered with a tag of its bytes", async () => {
    const first = await read(request(), answer());
    expect([first.status, await first.text()]).toEqual([200, '{"a":1}']);
    expect(first.headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await read(request(), answer())).headers.get("etag")).toBe(first.headers.get("etag"));
    expect((await read(request(), async () => json({ a: 2 }))).headers.get("etag")).not.toBe(first.headers.get("etag"));
  });

  it("is not sent again to who has it", async () => {
    const etag = (await read(request(), answer())).headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const again = await read(request({ "if-none-match": known }), answer());
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    }
    for (const other of ['"x"', "", etag.slice(1, -1)])
      expect((await read(request({ "if-none-match": other }), answer())).status).toBe(200);
  });

  it("may be kept for ever when it is of the past, and is asked for again when it is not", async () => {
    expect((await read(request(), answer())).headers.get("cache-control")).toBe("no-cache");
    expect((await read(request(), answer({ isPast: true }))).headers.get("cache-control")).toContain("immutable");
  });

  it("has a name to be saved under, where it is a file", async () => {
    const { headers } = await read(request(), answer({ name: "testing.yml" }));
    expect(headers.get("content-disposition")).toBe('inline; filename="testing.yml"');
  });

  it("is refused with its reason", async () => {
    const refused = await read(request({ "if-none-match": "*" }), async () => {
      throw new Refusal("not-found", "There is none.");
    });
    expect([refused.status, (await refused.json()).detail]).toEqual([404, "There is none."]);
  });
});

describe("what is asked by an address", () => {
  it("of the names there are, what was given; an empty one is none", () => {
    expect(asksOf(request({}, "?channel=testing&limit=&at=now"), ["channel", "limit"])).toEqual({ channel: "testing" });
    expect(atOf(request({}, "?at=entry:7"))).toBe("entry:7");
    expect(atOf(request())).toBeNull();
  });
  it("and no other name", () => {
    expect(() => asksOf(request({}, "?chanel=testing"), ["channel"])).toThrow(
      "Not answered: there is nothing to ask called “chanel” here. There is: at, channel.",
    );
  });
});
