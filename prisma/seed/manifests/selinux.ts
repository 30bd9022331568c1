/** The yml of selinux: a const for each of its states, named for the day that reached master. */

import { item, kernel, manifest, rngdAdmin, sysctlAdmin } from "./form";

export const april27 = manifest({
  kernel: kernel("mobylinux/kernel-selinux:4.9.x", "console=ttyS0 page_poison=1 security=selinux selinux=1"),
  init: ["mobylinux/init:b5249a412536b4e69f8e1f668680d2ae185cc505"],
  onboot: [item("sysctl", "mobylinux/sysctl:2cf2f9d5b4d314ba1bfc22b2fe931924af666d8c", sysctlAdmin)],
  services: [item("rngd", "mobylinux/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9", rngdAdmin)],
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

export const may26 = manifest({
  ...april27,
  other: {},
});
