import { linuxkitMainline } from "@/lib/domain/templates/linuxkit-mainline";
import { linuxkitTesting } from "@/lib/domain/templates/linuxkit-testing";
import type { SeedChannel } from "./shape";

const { name, blurb, base = "" } = linuxkitTesting.channel;
const mainline = linuxkitMainline.channel;

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
  {
    channel: mainline.name,
    blurb: mainline.blurb,
    rank: 2,
    // No base: what is in mainline is in LinuxKit's own linuxkit.yml, and nothing more is built of it here.
    source: [{ file: "2017-05-24/projects/README.md", commit: "67d021ad46d41021b03c552aeef3d8a9dc07a8f7" }],
  },
];
