import { expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { chairView } from "@/lib/queries/chair";
import { gateView } from "@/lib/queries/gate";
import { policyView } from "@/lib/queries/policy";
import { project, projectLook } from "@/lib/queries/project";
import { snippetsFor } from "@/lib/queries/snippet";
import { person } from "../support/act";
import { onSeeded } from "../support/seeded";
import { makeSmallGroup } from "../support/small-group";

await onSeeded("empty");
await makeSmallGroup();
const seen = await look();

it("the gate asks nothing of hands or of what is built: the chair decides on what is ready", () => {
  const gate = gateView(projectLook(seen, person("chair"), "labels"));
  expect(gate?.conditions.map(({ title }) => title)).toEqual([
    "Not in the channel",
    "On the board",
    "Verdict ready",
    "The chair decides",
  ]);
  expect(gate?.handCount).toBeNull();
});

it("a job in the only place there is names no place, on the page and in what is sent", async () => {
  const { ci, steps } = await project(projectLook(seen, null, "cli"));
  expect(ci?.targets.map(({ text }) => text)).toEqual([null]);
  expect(steps.lists.flatMap((list) => list.steps.map(({ title }) => plain(title)))).toContain("A passing test");
  const [shell, workflow] = snippetsFor(seen, "cli", "slw_1");
  expect(shell?.where).toBe("tells that test passed");
  expect(`${shell?.text}${workflow?.text}`).not.toContain("target");
});

it("the chair appoints no voters, and a policy whose last run counts counts no others", () => {
  const chair = chairView(seen, person("chair"));
  expect([chair?.hasVoters, chair?.roles.map(({ value }) => value).includes("voter")]).toEqual([false, false]);
  const ci = policyView(seen, "use").groups.flatMap((group) => group.criteria.filter(({ key }) => key === "ci"));
  expect(ci.map(({ terms }) => terms)).toEqual(["Runs count that are proved by the forge or posted with a token."]);
});
