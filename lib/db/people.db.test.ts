import { beforeEach, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { isAppointed, personByHandle, personNamed, practicePeople } from "./people";

beforeEach(() => emptyDatabase());

it("somebody is made once: name and e-mail never overwrite what is there", async () => {
  const first = await personNamed(db(), "octocat", "Octo Cat", "octo@example.org");
  const again = await personNamed(db(), "octocat", "Somebody else", "else@example.org", true);
  expect(again).toEqual(first);
  expect(again).toMatchObject({ handle: "octocat", name: "Octo Cat", practice: false });
});

it("two who come at once are one person", async () => {
  const made = await Promise.all(Array.from({ length: 5 }, () => personNamed(db(), "octocat", "Octo Cat")));
  expect(new Set(made.map((person) => person.id)).size).toBe(1);
});

it("is found by the whole handle alone, as it is written", async () => {
  const made = await personNamed(db(), "chair", "chair");
  expect(await personByHandle(db(), "chair")).toMatchObject({ id: made.id });
  for (const handle of ["chai", "Chair", "chair ", "", "%"]) expect(await personByHandle(db(), handle)).toBeNull();
});

it("the people of a practice copy, by handle, and nobody else", async () => {
  for (const handle of ["voter-intel", "chair", "maintainer-of-wireguard"])
    await personNamed(db(), handle, handle, null, true);
  await personNamed(db(), "visitor", "a visitor");
  expect((await practicePeople(db())).map((person) => person.handle)).toEqual([
    "chair",
    "maintainer-of-wireguard",
    "voter-intel",
  ]);
});

it("a handle that nobody was appointed under is not appointed", async () => {
  expect(await isAppointed(db(), "chair")).toBe(false);
});
