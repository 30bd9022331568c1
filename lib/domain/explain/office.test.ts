import { describe, expect, it } from "vitest";
import { officeSaid, officesSaid } from "./office";

const of = (project: string) => ({ role: "maintainer", of: { project } });
const voter = { role: "voter", of: { channel: "testing" } };
const chair = { role: "chair", of: { instance: true as const } };

describe("what somebody holds, in words", () => {
  it.each([
    [of("parser"), "maintainer of parser"],
    [voter, "voter of testing"],
    [chair, "chair"],
  ])("%j", (held, said) => expect(officeSaid(held)).toBe(said));

  it.each([
    [[of("parser"), of("cli"), of("cli")], "maintainer of parser and cli"],
    [[chair, voter], "chair and voter of testing"],
    [[of("parser"), of("cli"), chair], "maintainer of parser and cli; chair"],
    [[], ""],
  ])("%j", (held, said) => expect(officesSaid(held)).toBe(said));
});
