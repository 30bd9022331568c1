/** The yml of wireguard: a const for each of its states, named for the day that reached master. */

import { dhcpcdOnce, dockerDebug, file, item, kernel, manifest, nginx, rngdAdmin, sysctlAdmin, withPins } from "./form";

export const april27 = manifest({
  kernel: kernel("mobylinux/kernel-wireguard:4.9.x", "console=ttyS0 page_poison=1"),
  init: ["mobylinux/init-wireguard:4309fb8b65cafa9e07b0e75d86a0bff4070e67e9"],
  onboot: [item("sysctl", "mobylinux/sysctl:2cf2f9d5b4d314ba1bfc22b2fe931924af666d8c", sysctlAdmin)],
  services: [item("rngd", "mobylinux/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9", rngdAdmin)],
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

export const june7 = manifest({
  kernel: kernel(
    "linuxkit/kernel-wireguard:4.9.15-2ca28b7589b673373a33274023ca870a3a77e081",
    "console=ttyS0 console=tty0 page_poison=1",
  ),
  init: [
    "linuxkit/init:cbd7ae748f0a082516501a3e914fa0c924ee941e",
    "linuxkit/runc:24dfe632ed3ff53a026ee3fac046fd544434e2d6",
    "linuxkit/containerd:f1130450206d4f64f0ddc13d15bb68435aa1ff61",
    "linuxkit/ca-certificates:4e9a83e890e6477dcd25029fc4f1ced61d0642f4",
    "linuxkit/wireguard-utils:26fe3d38455f2d441549e3c54bdec1b26ac819b8",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:225c52c2d6f04a040663bac84cabf81825027f64"),
    item("binfmt", "linuxkit/binfmt:603e5f064b3e8a64088c0fcf7a80d2783541ee1d"),
    item("dhcpcd", "linuxkit/dhcpcd:ae03169274d19fe8841314fa5a6fea3c61adbf4e", dhcpcdOnce),
  ],
  services: [
    item("rngd", "linuxkit/rngd:69f951ce2a3a9534dbbc7ba8119e1df4391f06c0"),
    item("nginx", "nginx:alpine", nginx),
  ],
  files: [file("etc/docker/daemon.json", dockerDebug)],
  trust: { org: ["linuxkit"], image: [] },
});

export const july3 = withPins(june7, {
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
  "linuxkit/rngd": "1516d5d70683a5d925fe475eb1b6164a2f67ac3b",
});

export const july19 = withPins(july3, {
  "linuxkit/init": "d049e7b2074da5cd699a27defb47eb101142455d",
  "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
  "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
});
