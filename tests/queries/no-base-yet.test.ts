import { expect, it } from "vitest";
import { linuxkitTesting } from "@/lib/domain/templates/linuxkit-testing";
import { plain } from "@/lib/domain/view/rich";
import { parsed } from "@/lib/http/body";
import { look } from "@/lib/log/look";
import { perform } from "@/lib/log/perform";
import { channelFile } from "@/lib/queries/artefacts";
import { channelView } from "@/lib/queries/channel";
import { channelAnswer } from "@/lib/queries/channel-answer";
import { project, projectLook } from "@/lib/queries/project";
import { setUp } from "@/lib/verbs/set-up";
import { person, refusal } from "../support/act";
import { onSeeded } from "../support/seeded";

/** A group begun from a template that builds, before its base is set: what is to come is said, not kept quiet. */
await onSeeded("empty");
const projects = [{ slug: "okernel", repository: "https://git.example.org/okernel" }];
const input = parsed(setUp.input, { name: "Kernels", template: linuxkitTesting.key, projects });
await perform({ verb: setUp, speaker: person("chair"), input });
const seen = await look();
const { name } = linuxkitTesting.channel;

it("the channel says that it has no base yet, on its page and to machines", async () => {
  expect((await channelView(seen, name)).base?.said.map((it) => plain([it]))).toEqual([
    "None is set yet, so no yml is made of it.",
  ]);
  expect(channelAnswer(seen, name)).toMatchObject({ base: null });
  expect(refusal(() => channelFile(seen, name, "manifest.yml"))).toContain("testing has no base yet, so there is no");
});

it("a project's page keeps the place of what it changes", async () =>
  expect((await project(projectLook(seen, null, "okernel"))).delta?.none).toEqual(["okernel has no yml yet."]));
