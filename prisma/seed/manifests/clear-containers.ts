/** The yml of clear-containers: a const for each of its states, named for the day that reached master. */

import { dockerDebug, file, item, kernel, manifest, outputs, rngdAdmin, sysctlAdmin, withPins } from "./form";

export const may18 = manifest({
  kernel: kernel(
    "linuxkit/kernel-clear-containers:4.9.x",
    "root=/dev/pmem0p1 rootflags=dax,data=ordered,errors=remount-ro rw rootfstype=ext4 tsc=reliable no_timer_check rcupdate.rcu_expedited=1 i8042.direct=1 i8042.dumbkbd=1 i8042.nopnp=1 i8042.noaux=1 noreplace-smp reboot=k panic=1 console=hvc0 console=hvc1 initcall_debug iommu=off quiet  cryptomgr.notests page_poison=on",
  ),
  init: ["linuxkit/init:cbd7ae748f0a082516501a3e914fa0c924ee941e"],
  onboot: [item("sysctl", "mobylinux/sysctl:2cf2f9d5b4d314ba1bfc22b2fe931924af666d8c", sysctlAdmin)],
  services: [item("rngd", "mobylinux/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9", rngdAdmin)],
  files: [file("etc/docker/daemon.json", dockerDebug)],
  other: outputs,
});

export const may30 = manifest({
  ...withPins(may18, { "linuxkit/init": "1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037" }),
  onboot: [item("sysctl", "mobylinux/sysctl:2cf2f9d5b4d314ba1bfc22b2fe931924af666d8c")],
  services: [item("rngd", null)],
  other: {},
});

export const july3 = withPins(may30, { "linuxkit/init": "12348442d56c2ee9abf13ff38dff2e36b515bd1e" });

export const january31of2018 = withPins(july3, { "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e" });
