import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { bindAccount, isTaken, lockHandle, personOfAccount } from "./accounts";
import { db } from "./client";
import { personNamed } from "./people";

const key = { provider: "github", subject: "10566" };
let person: string;
beforeEach(async () => {
  await emptyDatabase();
  person = (await personNamed(db(), "@ab", "A B")).id;
});

describe("an account elsewhere", () => {
  it("is somebody’s once it is bound, and at no other provider", async () => {
    expect(await personOfAccount(db(), key)).toBeNull();
    await bindAccount(db(), key, "ab", person);
    expect(await personOfAccount(db(), key)).toMatchObject({ id: person, handle: "@ab" });
    expect(await personOfAccount(db(), { ...key, provider: "https://id.example" })).toBeNull();
  });

  it("is bound once", async () => {
    await bindAccount(db(), key, "ab", person);
    await expect(bindAccount(db(), key, "ab", person)).rejects.toMatchObject({ code: "P2002" });
  });

  it("takes its person: no other account has them then", async () => {
    expect(await isTaken(db(), person, "github")).toBe(false);
    await bindAccount(db(), key, "ab", person);
    expect(await isTaken(db(), person, "github")).toBe(true);
  });

  it("of another provider than the login had that made them takes nobody over", async () => {
    await db().person.update({ where: { id: person }, data: { loginOf: "github" } });
    expect(await isTaken(db(), person, "github")).toBe(false);
    expect(await isTaken(db(), person, "https://id.example")).toBe(true);
  });
});

it("two who ask for one handle are heard one after the other", async () => {
  const heard: string[] = [];
  const take = (name: string) =>
    db().$transaction(async (tx) => {
      await lockHandle(tx, "@ab");
      heard.push(`${name} in`);
      await tx.person.count();
      heard.push(`${name} out`);
    });
  await Promise.all([take("one"), take("two")]);
  expect(heard.map((it) => it.split(" ")[1])).toEqual(["in", "out", "in", "out"]);
});
