import { expect, it } from "vitest";
import type { SourceTold } from "../report/ci-told";
import { failsOnBaseSaid, sourceNamed, sourceOfSaid, sourceTold } from "./report-sources";

const source: SourceTold = {
  project: "wireguard",
  entry: 12,
  issuer: "https://gitlab.com",
  repository: "wireguard/wireguard",
  workflow: null,
  environment: "ci",
  by: "maintainer",
  instant: "2017-06-03T00:00:00.000Z",
};
const revoked = { ...source, revoked: { entry: 20, by: "the chair", instant: "2017-06-09T00:00:00.000Z" } };

it("says who may speak, of what, since when and by whom, and that it may not any more", () => {
  expect([sourceOfSaid(source), sourceOfSaid({ ...source, project: null })]).toEqual(["wireguard", "the base"]);
  expect(sourceNamed(source)).toBe("wireguard/wireguard, in the environment ci");
  expect(sourceTold(source)).toBe("registered by maintainer on 3 June 2017, entry 12");
  expect(sourceTold(revoked)).toBe(
    "registered by maintainer on 3 June 2017, entry 12; revoked by the chair on 9 June 2017, entry 20: what it told before stays",
  );
});

it("says what the base fails, or nothing", () => {
  expect(failsOnBaseSaid({})).toBeNull();
  const [check, run, entry, instant] = ["boot", "7", 9, "2017-06-09T00:00:00.000Z"] as const;
  const fails = [{ check, target: "x86_64 / 4.9", run, attempt: 1, entry, instant }];
  expect(failsOnBaseSaid({ failsOnBase: fails })).toMatch(
    /^The base itself fails boot .*x86_64 \/ 4\.9.*\(run 7, entry 9\): what fails there too is not charged to a project\.$/,
  );
});
