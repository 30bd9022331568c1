import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { personNamed } from "@/lib/db/people";
import type { Speaker } from "@/lib/domain/speaker";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { board } from "@/lib/queries/board";
import { meView } from "@/lib/queries/me";
import { project, projectLook } from "@/lib/queries/project";
import { report } from "@/lib/queries/report";
import { askWaiver } from "@/lib/verbs/ask-waiver";
import { grantWaiver } from "@/lib/verbs/grant-waiver";
import { revokeWaiver } from "@/lib/verbs/revoke-waiver";

import { onSeeded } from "../support/seeded";
import { act, practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

const KEY = "upstream-path";
const maintainer = practicePerson("maintainer-of-wireguard");
const criterion = async (who: Speaker | null, at: string | null = null) => {
  const view = await project(projectLook(await look(at), who, "wireguard"));
  const found = view.criteria.groups.flatMap((group) => group.criteria).find((it) => it.key === KEY);
  if (!found) throw new Error(`There is no ${KEY}.`);
  return found;
};
const offered = async (who: Speaker) => (await criterion(who)).offers.map((offer) => offer.to);
const me = async (handle: string) => {
  const { id } = await personNamed(db(), handle, handle);
  const holder = { whoId: id, personId: id, actingAs: null, before: null, machine: Date.now() };
  return meView(await look(), practicePerson(handle), holder);
};
const titles = async (handle: string) => (await me(handle)).waiting.map((line) => plain(line.title));

it("a waiver goes its way: asked for, granted by two, in force, revoked; each page tells it to whom it concerns", async () => {
  const { answer } = await act(maintainer, askWaiver, {
    project: "wireguard",
    criteria: [KEY],
    text: "Upstream takes its time.",
    risk: "It may never be merged.",
    until: "2017-08-10",
  });
  const waiver = answer.waiver;
  const waiting = await criterion(maintainer);
  expect([waiting.is, waiting.until]).toEqual(["unknown", "reason owed"]);
  expect(waiting.waivers).toMatchObject([
    {
      isPast: false,
      stands: expect.stringMatching(
        /^Not in force: it still needs two grants, of two organisations\. Voter, .*; or voter, .* could\.$/,
      ),
      risk: "It may never be merged.",
      covers: "upstream, as long as nobody has shown it",
    },
  ]);
  expect(await offered(practicePerson("voter-intel"))).toEqual(["grant-waiver"]);
  expect(await offered(maintainer)).toContain("revoke-waiver");
  expect(await offered(practicePerson("chair"))).toEqual(["revoke-waiver"]);
  const toGrant = "Grant or leave a waiver of upstream of wireguard";
  expect(await titles("voter-intel")).toContain(toGrant);
  expect((await me("maintainer-of-wireguard")).awaited.map((line) => plain(line.said))).toContain(
    "wireguard: two grants, of two organisations for the waiver of upstream",
  );

  await act(practicePerson("voter-intel"), grantWaiver, { waiver });
  expect(await titles("voter-intel")).not.toContain(toGrant);
  expect(await offered(practicePerson("voter-intel"))).toEqual(["revoke-waiver"]);
  await act(practicePerson("voter-arm"), grantWaiver, { waiver });

  const waived = await criterion(null);
  expect([waived.is, waived.beneath, waived.until]).toEqual(["waived", "unknown", "waived until 10 August"]);
  expect(waived.waivers[0]?.stands).toBe("In force until 10 August, 21 days left.");
  const row = board(await look(), { channel: "testing", isTryItDismissed: true }).notIn.rows.find(
    (it) => it.slug === "wireguard",
  );
  expect(row?.cells.find((cell) => cell.key === KEY)).toMatchObject({ is: "waived", beneath: "unknown" });
  expect(plain(row?.said ?? [])).toMatch(/ not shown yet, with 1 waiver until 10 August\.$/);
  expect((await me("maintainer-of-wireguard")).ending.map((line) => plain(line.said))).toContain(
    "wireguard upstream, which is waived till then",
  );
  expect((await me("voter-arm")).ending).toHaveLength(1);
  const told = await report(await look(), { channel: "testing" }, "http://x");
  expect(told?.words.lines).toMatchObject([
    { project: "wireguard", criterion: "upstream", instead: "waiver", ends: "10 August 2017, 21 days left" },
  ]);
  const own = await report(await look(), { channel: "testing", project: "wireguard" }, "http://x");
  expect(own?.criteria?.find(({ is }) => is === "waived")).toMatchObject({ title: waived.title, beneath: "unknown" });
  expect((await criterion(null, "2018-01-01T00:00:00Z")).waivers[0]).toMatchObject({
    isPast: true,
    stands: "Ended on 10 August.",
  });

  await act(practicePerson("chair"), revokeWaiver, { waiver, text: "It is merged" });
  const after = await criterion(maintainer);
  expect(after.is).toBe("unknown");
  expect(after.waivers).toMatchObject([{ isPast: true, stands: "Revoked on 19 July by chair: It is merged." }]);
  expect(await offered(maintainer)).not.toContain("revoke-waiver");
});
