import { beforeAll, expect, it } from "vitest";
import type { Speaker } from "@/lib/domain/speaker";
import { look } from "@/lib/log/look";
import { project, projectLook } from "@/lib/queries/project";
import { attest } from "@/lib/verbs/attest";
import { onSeeded } from "../support/seeded";
import { act, practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

const maker = "maintainer-of-wireguard";
const token: Speaker = {
  ...practicePerson(maker),
  actor: { kind: "token", id: "5d0c1f0e-token" },
  via: `person:${maker}`,
  token: { id: "5d0c1f0e-token", name: "docs robot", project: "wireguard", scopes: ["project:write"] },
};
const criterion = async (viewer: Speaker | null) => {
  const view = await project(projectLook(await look(), viewer, "wireguard"));
  return view.criteria.groups.flatMap((group) => group.criteria).find((it) => it.key === "maintainer");
};

beforeAll(() => act(token, attest, { project: "wireguard", criterion: "maintainer", text: "@zx2c4" }));

it("what a token said stands as its maker's word on the page", async () => {
  const words = (await criterion(null))?.words.map((it) => it.by);
  expect(words).toEqual(["maintainer of wireguard with a token"]);
});

it("and its maker is offered to take it back, and nobody else", async () => {
  const offered = async (handle: string) => (await criterion(practicePerson(handle)))?.offers.map((it) => it.to);
  expect(await offered(maker)).toContain("withdraw");
  expect(await offered("voter-intel")).not.toContain("withdraw");
});
