import { beforeAll, describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { type Form, formsOf, plain } from "../support/form";
import { nobody } from "../support/login";

/** The other door, as a browser without any script uses it: a page's own form, its fields sent back to the page. */
const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const PAGE = "/projects/wireguard";

async function pageOf(path: string, handle: string | null): Promise<string> {
  return (await fetch(api.app.url + path, { headers: handle === null ? nobody : await api.as(handle) })).text();
}

async function send(
  path: string,
  form: Form,
  typed: object,
  handle: string | null,
  headers: Record<string, string> = {},
) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...typed }))
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
  const by = handle === null ? nobody : await api.as(handle);
  const answer = await fetch(api.app.url + path, {
    method: "POST",
    body,
    headers: { origin: api.app.url, ...by, ...headers },
  });
  return { status: answer.status, text: plain((await answer.text()).replaceAll(/<script[\s\S]*?<\/script>/g, "")) };
}

const formIn = async (path: string, handle: string, isIt: (form: Form) => boolean): Promise<Form> => {
  const form = formsOf(await pageOf(path, handle)).find(isIt);
  if (!form) throw new Error(`${handle} sees no such form at ${path}.`);
  return form;
};

const claim = async () => {
  const body = { criterion: "upstream-path", url: "https://lkml.org/1" };
  const { entries } = await api.done({ path: "/projects/wireguard/attestations", by: await api.as(MAINTAINER), body });
  return String(entries?.[0]);
};

describe("a maintainer marks a criterion", () => {
  const mark = () =>
    formIn(PAGE, MAINTAINER, ({ fields }) => fields.criterion === "maintainer" && fields.claim === "met");

  it("and reads on the page which entry it is and what it did", async () => {
    const before = await api.head();
    const { status, text } = await send(PAGE, await mark(), { text: "@zx2c4" }, MAINTAINER);
    expect([status, await api.head()]).toEqual([200, before + 1]);
    expect(text).toContain(`Recorded as entry ${before + 1}`);
  });

  it("and when it is refused, reads why, and finds what was typed", async () => {
    const before = await api.head();
    const readme = await formIn(
      PAGE,
      MAINTAINER,
      ({ fields }) => fields.criterion === "readme" && fields.claim === "met",
    );
    const { status, text } = await send(PAGE, readme, { url: "https://example.com/README" }, MAINTAINER);
    expect([status, await api.head()]).toEqual([200, before]);
    expect(text).toContain("The link must name a commit in full");
  });

  it("never from a page of another site", async () => {
    const before = await api.head();
    for (const origin of ["https://elsewhere.example", "null"])
      expect(await send(PAGE, await mark(), { text: "x" }, MAINTAINER, { origin })).toMatchObject({
        status: 403,
        text: "Not done: this came from a page of another site.",
      });
    expect(await api.head()).toBe(before);
  });

  it("and fields that no form of ours has are refused", async () => {
    const before = await api.head();
    const { text } = await send(PAGE, await mark(), { text: "x", "handCount.for": "9" }, MAINTAINER);
    expect(text).toContain("handCount: No such field");
    expect(await api.head()).toBe(before);
  });
});

/** Whose page has the form, which form it is, what is typed, and who may send it. */
type Case = readonly [
  act: string,
  page: string,
  of: string,
  isIt: (form: Form) => boolean,
  typed: () => Promise<object> | object,
  may: readonly string[],
];
const cases: readonly Case[] = [
  [
    "marking a criterion",
    PAGE,
    MAINTAINER,
    ({ fields }) => fields.claim === "met" && fields.criterion === "maintainer",
    () => ({ text: "me" }),
    [MAINTAINER],
  ],
  [
    "giving a reason",
    PAGE,
    MAINTAINER,
    ({ fields }) => fields.criterion === "manifest-fresh" && !fields.claim,
    () => ({ text: "Later." }),
    [MAINTAINER],
  ],
  [
    "asking for a review",
    PAGE,
    MAINTAINER,
    ({ buttons }) => buttons.includes("Ask"),
    () => ({ of: ["voter-hpe"] }),
    [MAINTAINER],
  ],
  [
    "reviewing",
    PAGE,
    "voter-arm",
    ({ buttons }) => buttons.includes("Object"),
    () => ({ accepts: "true", text: "Read." }),
    ["voter-arm"],
  ],
  [
    "editing a project",
    `${PAGE}/edit`,
    MAINTAINER,
    ({ fields }) => fields.project === "wireguard",
    () => ({ summary: `A tunnel ${Math.random()}.` }),
    [MAINTAINER, "chair"],
  ],
  [
    "sending a test of the connection",
    `${PAGE}/ci?with=token`,
    MAINTAINER,
    ({ buttons }) => buttons.includes("Send a test"),
    () => ({}),
    [MAINTAINER, "ci-of-wireguard", "chair"],
  ],
  [
    "registering a source of CI",
    `${PAGE}/ci?with=github-actions`,
    MAINTAINER,
    ({ buttons }) => buttons.includes("Register the source"),
    () => ({ repository: `wireguard/r${Math.random().toString(36).slice(2)}` }),
    [MAINTAINER, "chair"],
  ],
  [
    "registering a project",
    "/settings",
    "chair",
    ({ buttons }) => buttons.includes("Register"),
    () => ({ slug: `p${Math.random().toString(36).slice(2)}`, summary: "x", repository: "https://example.com/x" }),
    ["chair"],
  ],
  [
    "appointing somebody",
    "/settings",
    "chair",
    ({ buttons }) => buttons.includes("Appoint"),
    () => ({ who: "somebody", role: "ci", of: "project selinux" }),
    ["chair"],
  ],
  [
    "moving the clock",
    "/",
    "stranger",
    ({ buttons }) => buttons.includes("1 day"),
    () => ({ by: "1 day" }),
    [MAINTAINER, "maintainer-of-landlock", "voter-arm", "chair", "release-engineer", "ci-of-wireguard", "stranger"],
  ],
];
const senders = [
  null,
  "stranger",
  MAINTAINER,
  "maintainer-of-landlock",
  "voter-arm",
  "chair",
  "release-engineer",
  "ci-of-wireguard",
];

describe.each(cases)("%s, whoever sends the form", (_act, page, of, isIt, typed, may) => {
  let form: Form;
  beforeAll(async () => {
    form = await formIn(page, of, isIt);
  });

  it.each(senders.map((handle) => [handle !== null && may.includes(handle) ? "may" : "may not", handle] as const))(
    "%s: %s",
    async (is, handle) => {
      const before = await api.head();
      const { status } = await send(page, form, await typed(), handle);
      expect(status).toBe(200);
      if (is === "may") expect(await api.head()).toBeGreaterThan(before);
      else expect(await api.head()).toBe(before);
    },
  );
});

describe("taking back and accepting", () => {
  const send_ = async (form: Form, typed: object, handle: string | null): Promise<number> => {
    const before = await api.head();
    await send(PAGE, form, typed, handle);
    return (await api.head()) - before;
  };

  it("only its author takes a claim back, whose form ever it is", async () => {
    const seq = await claim();
    const form = await formIn(PAGE, MAINTAINER, ({ fields }) => fields.fact === seq);
    for (const handle of [null, "stranger", "chair", "voter-arm", "maintainer-of-landlock"])
      expect(await send_(form, {}, handle)).toBe(0);
    expect(await send_(form, {}, MAINTAINER)).toBe(1);
    expect(await send_(form, {}, MAINTAINER)).toBe(0);
  });

  it("and nobody another entry by changing its number", async () => {
    const [mine, others] = [await claim(), await claim()];
    const form = await formIn(PAGE, MAINTAINER, ({ fields }) => fields.fact === others);
    for (const fact of ["1", "2", "99999", "-1", "x", "1e3"]) expect(await send_(form, { fact }, MAINTAINER)).toBe(0);
    expect(await send_(form, { fact: mine }, MAINTAINER)).toBe(1);
  });
});
