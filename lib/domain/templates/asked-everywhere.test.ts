import { expect, it } from "vitest";
import { ciGreen, readme } from "./asked-everywhere";
import { openSourceProject } from "./open-source-project";
import { smallGroup } from "./small-group";

it.each([smallGroup, openSourceProject])("what every group asks for is in $title", ({ policy }) =>
  expect(policy.criteria).toEqual(expect.arrayContaining([readme, ciGreen])),
);
