/** The yml of logging: a const for each of its states, named for the day that reached master. */

import { dhcpcdOnce, dockerDebug, file, item, kernel, manifest, nginx, nginxCapabilities, withPins } from "./form";

export const may23 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.x", "console=ttyS0 console=tty0 page_poison=1"),
  init: [
    "linuxkit/init:062e57b1d1e017e44c6339fc2b4cd41f3f10b2a9",
    "linuxkit/runc:24dfe632ed3ff53a026ee3fac046fd544434e2d6",
    "linuxkit/containerd:f1130450206d4f64f0ddc13d15bb68435aa1ff61",
    "linuxkit/ca-certificates:4e9a83e890e6477dcd25029fc4f1ced61d0642f4",
    "linuxkit/memlogd:9b5834189f598f43c507f6938077113906f51012",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:225c52c2d6f04a040663bac84cabf81825027f64"),
    item("binfmt", "linuxkit/binfmt:603e5f064b3e8a64088c0fcf7a80d2783541ee1d"),
    item("dhcpcd", "linuxkit/dhcpcd:ae03169274d19fe8841314fa5a6fea3c61adbf4e", dhcpcdOnce),
  ],
  services: [
    item("rngd", "linuxkit/rngd:69f951ce2a3a9534dbbc7ba8119e1df4391f06c0"),
    item("nginx", "nginx:alpine", { capabilities: nginxCapabilities, net: "host" }),
  ],
  files: [file("etc/docker/daemon.json", dockerDebug)],
  trust: { org: [], image: ["mobylinux/kernel"] },
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

export const june7 = manifest({
  ...withPins(may23, {
    "linuxkit/init": "1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037",
    "linuxkit/runc": "3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd": "b50181bc6e0084e5fcd6b6ad3cf433c4f66cae5a",
    "linuxkit/ca-certificates": "75cf419fb58770884c3464eb687ec8dfc704169d",
    "linuxkit/sysctl": "3aa6bc663c2849ef239be7d941d3eaf3e6fcc018",
    "linuxkit/binfmt": "8ac5535f57f0c6f5fe88317b9d22a7677093c765",
    "linuxkit/dhcpcd": "7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1",
  }),
  services: [
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("nginx", "nginx:alpine", nginx),
  ],
  trust: {
    org: [],
    image: [
      "linuxkit/kernel",
      "linuxkit/init",
      "linuxkit/runc",
      "linuxkit/containerd",
      "linuxkit/ca-certificates",
      "linuxkit/sysctl",
      "linuxkit/binfmt",
      "linuxkit/dhcpcd",
      "linuxkit/rngd",
    ],
  },
  other: {},
});

export const july3 = withPins(june7, {
  "linuxkit/kernel": "4.9.35",
  "linuxkit/init": "12348442d56c2ee9abf13ff38dff2e36b515bd1e",
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/containerd": "c977f27c234d55b85172813b8451f67ea86be4a3",
  "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
  "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
  "linuxkit/binfmt": "0bde4ebd422099f45c5ee03217413523ad2223e5",
  "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
  "linuxkit/rngd": "1516d5d70683a5d925fe475eb1b6164a2f67ac3b",
});

export const july18 = withPins(july3, {
  "linuxkit/kernel": "4.9.38",
  "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
  "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
});

export const august14 = manifest({
  ...withPins(july18, {
    "linuxkit/kernel": "4.9.43",
    "linuxkit/runc": "838259153885c0c40460379d6cdb7baebaf3fa36",
    "linuxkit/containerd": "09a21d6606a4011efebacff62a88b956ecac01be",
    "linuxkit/ca-certificates": "e44b0a66df5a102c0e220f0066b0d904710dcb10",
    "linuxkit/rngd": "558e86a36242bb74353bc9287b715ddb8567357e",
  }),
  onboot: [
    item("sysctl", "linuxkit/sysctl:154913b72c6f1f33eb408609fca9963628e8c051"),
    item("dhcpcd", "linuxkit/dhcpcd:f3f5413abb78fae9020e35bd4788fa93df4530b7", dhcpcdOnce),
  ],
  trust: { org: ["linuxkit", "library"], image: [] },
});

export const january31of2018 = withPins(august14, {
  "linuxkit/kernel": "4.9.78",
  "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
  "linuxkit/runc": "52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
  "linuxkit/containerd": "f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
  "linuxkit/ca-certificates": "v0.2",
  "linuxkit/sysctl": "v0.2",
  "linuxkit/dhcpcd": "v0.2",
  "linuxkit/rngd": "v0.2",
});
