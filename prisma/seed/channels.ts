import { linuxkitTesting } from "@/lib/domain/templates/linuxkit-testing";
import type { SeedChannel } from "./shape";

const { name, blurb, base = "" } = linuxkitTesting.channel;

/** The channels, as we read the SIG's notes; the SIG itself never made one. */
export const channels: readonly SeedChannel[] = [
  {
    channel: name,
    blurb,
    rank: 1,
    base,
    silence: "No test in LinuxKit’s suite named a project, and no review is on record.",
    source: [{ file: "reports/sig-security/2017-05-24.md" }],
  },
];
