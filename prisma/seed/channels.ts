import type { SeedChannel } from "./shape";

/** The channels, as we read the SIG's notes; the SIG itself never made one. */
export const channels: readonly SeedChannel[] = [
  {
    channel: "testing",
    blurb: "Security projects that build, boot and are looked after, for people who try them before they are LinuxKit.",
    rank: 1,
    base: "linuxkit.yml",
    silence: "No test in LinuxKit’s suite named a project, and no review is on record.",
    source: [{ file: "reports/sig-security/2017-05-24.md" }],
  },
];
