import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { type Form, formsOf, plain } from "../support/form";
import { nobody } from "../support/login";

/** Pasted lines are read for the chair alone: whoever else sends the form is told so before a line of it is looked at. */
const api = runningApi();
const PAGE = "/setup/projects";
const LINES = "charts, https://git.example.org/charts, weekly figures";

async function pressedBy(handle: string | null, press: string) {
  const page = await (await fetch(api.app.url + PAGE, { headers: await api.as("chair") })).text();
  const form = formsOf(page).find(({ fields }) => "projects" in fields) as Form;
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, projects: LINES, press })) body.append(name, value);
  const by = handle === null ? nobody : await api.as(handle);
  const answer = await fetch(api.app.url + PAGE, { method: "POST", body, headers: { origin: api.app.url, ...by } });
  return plain((await answer.text()).replaceAll(/<script[\s\S]*?<\/script>/g, ""));
}

describe("pasted lines are shown as they would be taken", () => {
  it("to the chair", async () => expect(await pressedBy("chair", "preview")).toContain("1 project will be added."));

  it.each([null, "stranger", "maintainer-of-wireguard"])("and not to %s, who adds none either", async (handle) => {
    const before = await api.head();
    for (const press of ["preview", "do", "repair:1"])
      expect(await pressedBy(handle, press)).not.toContain("will be added");
    expect(await api.head()).toBe(before);
  });
});
