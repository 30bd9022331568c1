import { expect, test } from "vitest";
import type { Conflict } from "../combination/conflicts";
import { conflictSaid } from "./conflict";

const conflict = (changes: Partial<Conflict>): Conflict => ({
  code: "name",
  projects: ["landlock", "wireguard"],
  what: "service vpn",
  field: null,
  makes: [{ image: "a:1" }, { image: "a:2" }],
  ...changes,
});

test.each<[Partial<Conflict>, string]>([
  [
    { code: "kernel-image", what: "kernel image", makes: ["a:1", "b:1"] },
    "landlock and wireguard set different kernels (a:1 and b:1), and no pinned kernel carries both",
  ],
  [{ field: "image" }, "landlock and wireguard define the service vpn differently: its image"],
  [{ makes: [{ image: "a:1" }, null] }, "wireguard drops the service vpn, and landlock defines it anew"],
  [{ code: "file", what: "etc/motd" }, "landlock and wireguard define the file etc/motd differently"],
  [
    { code: "cmdline", what: "quiet", makes: ["no quiet", "quiet=1"] },
    "landlock and wireguard set quiet differently on the kernel’s command line (no quiet and quiet=1)",
  ],
  [
    { code: "image-skew", what: "init a", makes: ["a:1", null] },
    "landlock and wireguard want init a at different pins (a:1 and none)",
  ],
  [{ code: "section", what: "outputs" }, "landlock and wireguard set outputs differently"],
])("%j", (changes, sentence) => expect(conflictSaid(conflict(changes))).toBe(sentence));
