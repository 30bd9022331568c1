import { describe, expect, it } from "vitest";
import { checkRun, gitlabJob, gitlabPipeline, ping } from "@/tests/support/forge-payloads";
import { eventNamed, eventsOf, repositoryIn, schemaOf } from "./events";

describe("an event", () => {
  it("is read by the schema of its name", () => {
    for (const event of eventsOf("github")) expect(schemaOf("github", event)).toBeDefined();
    expect(eventsOf("github")).toEqual(["check_run", "check_suite", "workflow_job", "workflow_run", "status"]);
    expect(eventsOf("gitlab")).toEqual(["build", "pipeline"]);
  });

  it.each(["push", "pipeline", "constructor", "__proto__", ""])("%j of GitHub is not read", (event) => {
    expect(schemaOf("github", event)).toBeUndefined();
  });

  it("is named by GitHub in a header, by GitLab in the body", () => {
    expect(eventNamed("github", "check_run", {})).toBe("check_run");
    expect(eventNamed("gitlab", "Pipeline Hook", gitlabPipeline())).toBe("pipeline");
    expect(eventNamed("gitlab", "System Hook", gitlabJob())).toBe("build");
  });

  it.each([
    ["github", null, {}],
    ["github", "a\nb", {}],
    ["gitlab", "Job Hook", { object_kind: 7 }],
    ["gitlab", "Job Hook", null],
  ] as const)("of %s without a name is of one unknown", (forge, header, payload) => {
    expect(eventNamed(forge, header, payload)).toBe("unknown");
  });
});

describe("the repository that a payload is about", () => {
  it.each([
    ["github", checkRun()],
    ["github", ping()],
    ["gitlab", gitlabPipeline()],
    ["gitlab", gitlabJob()],
    ["gitlab", gitlabJob({ project: undefined })],
  ] as const)("%s says it", (forge, payload) => {
    expect(repositoryIn(forge, payload)).toBe("wireguard/wireguard-linuxkit");
  });

  it.each([null, 7, "x", [], {}, { repository: null }, { repository: { full_name: 1 } }, { project: [] }])(
    "is none of %j",
    (payload) => {
      for (const forge of ["github", "gitlab"] as const) expect(repositoryIn(forge, payload)).toBeNull();
    },
  );
});
