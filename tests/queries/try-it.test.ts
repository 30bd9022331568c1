import { describe, expect, it } from "vitest";
import { look } from "@/lib/log/look";
import { shell } from "@/lib/queries/shell";
import { tryItView } from "@/lib/queries/try-it";
import { attest } from "@/lib/verbs/attest";
import { onSeeded } from "../support/seeded";
import { act, practicePerson, wireguardGoesIn } from "../support/wireguard-in";

await onSeeded("practice");

const steps = async () => tryItView(await look(), "testing")?.steps.map(({ title, said }) => `${title}: ${said}`);
const roadmap = "Mark shiftfs’s roadmap met: Its one unmet must: the verdict turns from not ready to undetermined.";
const build = "Send wireguard a passing build: One call, and CI is no longer unknown for everybody.";
const inFact = "See what was open when WireGuard went in: In fact it entered the default kernel on 20 July.";
const began = async () => (await shell(await look(), null, { path: "/", query: {} })).practice?.began;

describe("the steps of a practice copy", () => {
  it("are three at its beginning, and leave one by one as they are done", async () => {
    expect(await steps()).toEqual([roadmap, build, inFact]);
    await act(practicePerson("maintainer-of-shiftfs"), attest, {
      project: "shiftfs",
      criterion: "roadmap",
      claim: "met",
      url: "https://example.org/tree/0441a379af7cce26fadad4931b82baa076dff93a/roadmap.md",
    });
    expect(await steps()).toEqual([build, inFact]);
  });

  it("time moved on, the line above says up to when it is the record", async () => {
    expect(await began()).toBeNull();
    await wireguardGoesIn();
    expect(await began()).toBe("19 July 2017");
    expect(await steps()).toEqual([inFact]);
  });
});
