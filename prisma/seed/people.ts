import type { SeedPerson } from "./shape";

/** The security projects: each has somebody to act as. */
const projects = [
  "clear-containers",
  "ebpf",
  "ima-namespace",
  "kernel-config",
  "kspp",
  "landlock",
  "memorizer",
  "miragesdk",
  "okernel",
  "selinux",
  "shiftfs",
  "wireguard",
];

/** Organisations that the notes of 24 May 2017 name among those who came. */
const organisations = ["ARM", "Docker", "Google", "HPE", "IBM", "Intel"];

/** Two of them look after LinuxKit itself in practice: they review for mainline, and vote there. */
const ofMainline = ["ARM", "Docker"];

/** Whom one can act as on a practice copy: roles, none of them a person of the record. */
export const people: readonly SeedPerson[] = [
  { handle: "chair", name: "chair", role: "chair", of: { instance: true } },
  ...projects.map((project) => ({
    handle: `maintainer-of-${project}`,
    name: `maintainer of ${project}`,
    role: "maintainer",
    of: { project },
  })),
  ...organisations.map((organisation) => ({
    handle: `voter-${organisation.toLowerCase()}`,
    name: `voter, ${organisation}`,
    role: "voter",
    of: { channel: "testing" },
    organisation,
  })),
  { handle: "release-engineer", name: "release engineer", role: "release engineer", of: { channel: "testing" } },
  { handle: "ci-of-wireguard", name: "CI of wireguard", role: "ci", of: { project: "wireguard" } },
  ...ofMainline.map((organisation) => ({
    handle: `core-maintainer-${organisation.toLowerCase()}`,
    name: `core maintainer, ${organisation}`,
    role: "core-maintainer",
    also: "voter",
    of: { channel: "mainline" },
    organisation,
  })),
];
