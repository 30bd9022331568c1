import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";

const api = runningApi();
const ask = (changes: object = {}) => ({
  project: "wireguard",
  criteria: ["upstream-path"],
  text: "Upstream takes its time.",
  risk: "It may never be merged.",
  until: "2017-09-01",
  ...changes,
});
const asked = async (changes: object = {}, by = "maintainer-of-wireguard") => ({
  path: "/waivers",
  by: await api.as(by),
  body: ask(changes),
});
const idOf = async (until: string): Promise<number> => Number((await api.done(await asked({ until }))).waiver);
const grants = async (id: number, by: string) => ({ path: `/waivers/${id}/grant`, by: await api.as(by), body: {} });
const revokes = async (id: number, by: string, body: object = { text: "It is on its way now." }) => ({
  path: `/waivers/${id}/revoke`,
  by: await api.as(by),
  body,
});

describe("POST /waivers", () => {
  it("201: with what it still needs", async () =>
    expect(await api.done(await asked())).toMatchObject({
      project: "wireguard",
      inForce: false,
      said: "Not in force: it still needs two grants, of two organisations.",
      practice: true,
    }));

  it.each([
    ["what CI answers", { criteria: ["ci-build"] }, "criteria[0]", "builds may not be waived"],
    ["a cause that no waiver covers", { causes: ["missing", "flaky"] }, "causes[1]", "No waiver covers flaky."],
    ["an end in the past", { until: "2017-07-01" }, "until", "It would end before it begins."],
    ["an end too far away", { until: "2018-07-01" }, "until", "longer than 90 days"],
    ["what is met", { criteria: ["readme"] }, "criteria[0]", "readme is met, so there is nothing to waive."],
    ["a field that there is not", { forever: true }, "forever", ""],
  ])("422: %s", async (_what, changes, path, words) => {
    const { body } = await api.refuses(await asked(changes), 422, words);
    expect(body.errors?.map((error) => error.path)).toContain(path);
  });

  it("401, 403, 404, 409: nobody, a voter, no such project, the same twice", async () => {
    await api.refuses({ path: "/waivers", body: ask() }, 401, "say who you are");
    await api.refuses(await asked({}, "voter-intel"), 403, "asking for a waiver takes a maintainer of wireguard");
    await api.refuses(await asked({ project: "wireguart" }), 404, "Did you mean wireguard?");
    await api.refuses(await asked(), 409, /entry \d+ asks for the same already\. Nothing was changed\./);
  });

  it("with an Idempotency-Key the same again is the same answer, and another is 409", async () => {
    const headers = { "idempotency-key": "waiver-1" };
    const sent = { ...(await asked({ until: "2017-09-02" })), headers };
    const first = await api.done(sent);
    expect((await api.ask(sent)).body.waiver).toBe(first.waiver);
    expect((await api.ask({ ...sent, body: ask({ until: "2017-09-03" }) })).status).toBe(409);
  });
});

describe("POST /waivers/{id}/grant and /revoke", () => {
  it("201: two organisations grant it, and the verdict says so; the chair ends it", async () => {
    const id = await idOf("2017-08-20");
    expect(await api.done(await grants(id, "voter-intel"))).toMatchObject({
      said: "Not in force: it still needs one more grant, of another organisation than Intel.",
    });
    await api.refuses(await grants(id, "voter-intel"), 409, "you granted it already");
    expect(await api.done(await grants(id, "voter-arm"))).toMatchObject({
      inForce: true,
      criterion: { key: "upstream-path", before: "unknown", after: "waived" },
    });
    await api.refuses(await grants(id, "voter-hpe"), 409, "takes no grant. In force until 20 August");
    const { body } = await api.ask({ path: "/projects/wireguard/verdict" });
    expect(body).toMatchObject({
      waivers: 1,
      said: expect.stringContaining("Undetermined, with 1 waiver until 20 August:"),
    });
    expect(body.standings).toContainEqual(
      expect.objectContaining({
        key: "upstream-path",
        is: "waived",
        waived: expect.objectContaining({ beneath: "unknown" }),
      }),
    );
    expect((await api.ask({ path: "/projects/wireguard/report.md" })).text).toMatch(/Risk: “It may never be merged\.”/);
    await api.refuses(await revokes(id, "voter-hpe"), 403, "revoking another’s waiver takes a chair");
    await api.refuses(await revokes(id, "chair", {}), 422, "text");
    expect(await api.done(await revokes(id, "chair"))).toMatchObject({
      said: "Revoked on 19 July by chair: It is on its way now.",
      criterion: { before: "waived", after: "unknown" },
    });
    await api.refuses(await revokes(id, "voter-arm"), 409, "is revoked already");
  });

  it("403: who asked, who maintains it, with who could; 404: an entry that asks for none", async () => {
    const id = await idOf("2017-08-21");
    await api.refuses(
      await grants(id, "maintainer-of-wireguard"),
      403,
      /asked for it, and a waiver is granted by others\. Voter, .* could\./,
    );
    await api.refuses(await grants(id, "chair"), 403, "granting a waiver takes a voter of wireguard");
    await api.refuses(await grants(2, "voter-intel"), 404, "entry 2 asks for no waiver");
    await api.refuses(await revokes(2, "chair"), 404, "entry 2 asks for no waiver");
    await api.refuses({ ...(await grants(id, "chair")), path: "/waivers/none/grant" }, 422, "the number of an entry");
  });
});

describe("GET /waivers", () => {
  it("200: each with how it stands, past ones too; of one project; a page at a time", async () => {
    const { body } = await api.ask({ path: "/waivers?project=wireguard&limit=1" });
    expect(body.waivers).toMatchObject([
      {
        project: "wireguard",
        channel: "testing",
        criteria: ["upstream-path"],
        causes: ["missing"],
        inForce: false,
        why: "awaiting-grants",
        matches: ["upstream-path"],
      },
    ]);
    const all = (await api.ask({ path: "/waivers" })).body.waivers as { why: string | null }[];
    expect(all.map(({ why }) => why)).toContain("withdrawn");
    expect((await api.ask({ path: `/waivers?cursor=${body.nextCursor}` })).body.waivers).toHaveLength(all.length - 1);
    expect((await api.ask({ path: "/waivers?project=landlock" })).body.waivers).toEqual([]);
    await api.refuses({ path: "/waivers?project=nobody" }, 404, "There is no project called nobody");
  });
});
