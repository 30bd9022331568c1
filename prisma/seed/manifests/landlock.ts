/** The yml of landlock: a const for each of its states, named for the day that reached master. */

import { item, kernel, manifest, rngdAdmin, sysctlAdmin, withPins } from "./form";

export const may18 = manifest({
  kernel: kernel("mobylinux/kernel-landlock:4.9.x", "console=ttyS0 page_poison=1"),
  init: [
    "linuxkit/init:cbd7ae748f0a082516501a3e914fa0c924ee941e",
    "mobylinux/runc:b0fb122e10dbb7e4e45115177a61a3f8d68c19a9",
    "mobylinux/containerd:18eaf72f3f4f9a9f29ca1951f66df701f873060b",
    "mobylinux/ca-certificates:eabc5a6e59f05aa91529d80e9a595b85b046f935",
  ],
  onboot: [item("sysctl", "mobylinux/sysctl:2cf2f9d5b4d314ba1bfc22b2fe931924af666d8c", sysctlAdmin)],
  services: [item("rngd", "mobylinux/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9", rngdAdmin)],
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

export const may30 = manifest({
  ...withPins(may18, { "linuxkit/init": "1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037" }),
  onboot: [item("sysctl", "mobylinux/sysctl:2cf2f9d5b4d314ba1bfc22b2fe931924af666d8c")],
  services: [item("rngd", "mobylinux/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9")],
  trust: {
    org: [],
    image: [
      "linuxkit/kernel",
      "linuxkit/init",
      "linuxkit/runc",
      "linuxkit/containerd",
      "linuxkit/ca-certificates",
      "linuxkit/sysctl",
      "linuxkit/rngd",
    ],
  },
  other: {},
});

export const july3 = withPins(may30, { "linuxkit/init": "12348442d56c2ee9abf13ff38dff2e36b515bd1e" });

export const january31of2018 = withPins(july3, { "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e" });
