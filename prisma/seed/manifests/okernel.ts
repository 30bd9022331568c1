/** The yml of okernel: a const for each of its states, named for the day that reached master. */

import { file, insecure, item, kernel, manifest, withPins } from "./form";

export const may23 = manifest({
  kernel: kernel("linuxkit/okernel:latest", "console=ttyS0 console=tty0 page_poison=1"),
  init: [
    "linuxkit/init:cbd7ae748f0a082516501a3e914fa0c924ee941e",
    "linuxkit/runc:24dfe632ed3ff53a026ee3fac046fd544434e2d6",
    "linuxkit/containerd:f1130450206d4f64f0ddc13d15bb68435aa1ff61",
    "linuxkit/ca-certificates:4e9a83e890e6477dcd25029fc4f1ced61d0642f4",
  ],
  onboot: [item("sysctl", "linuxkit/sysctl:225c52c2d6f04a040663bac84cabf81825027f64")],
  services: [
    item("rngd", "linuxkit/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9"),
    item("dhcpcd", "linuxkit/dhcpcd:ae03169274d19fe8841314fa5a6fea3c61adbf4e"),
    item("sshd", "linuxkit/sshd:1613253e5def414e0dfd261acd0e191eadb5fedf", {
      capabilities: ["all"],
      net: "host",
      pid: "host",
      binds: ["/root/.ssh:/root/.ssh", "/etc/resolv.conf:/etc/resolv.conf"],
    }),
  ],
  files: [file("root/.ssh/authorized_keys", { contents: "#your ssh key here" })],
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

export const june7 = manifest({
  ...withPins(may23, {
    "linuxkit/init": "1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037",
    "linuxkit/runc": "3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd": "5749f2e9e65395cc6635229e8da0e0d484320ddf",
    "linuxkit/ca-certificates": "75cf419fb58770884c3464eb687ec8dfc704169d",
    "linuxkit/sysctl": "3aa6bc663c2849ef239be7d941d3eaf3e6fcc018",
  }),
  services: [
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("dhcpcd", "linuxkit/dhcpcd:7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1"),
    item("sshd", "linuxkit/sshd:abc1f5e096982ebc3fb61c506aed3ac9c2ae4d55"),
  ],
  other: {},
});

export const june15 = manifest({
  ...june7,
  files: [file("root/.ssh/authorized_keys", { source: "~/.ssh/id_rsa.pub", mode: "0600", optional: true })],
});

export const july3 = withPins(june15, {
  "linuxkit/init": "12348442d56c2ee9abf13ff38dff2e36b515bd1e",
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
  "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
  "linuxkit/rngd": "1516d5d70683a5d925fe475eb1b6164a2f67ac3b",
  "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
  "linuxkit/sshd": "89b2e91d7d1bf2f40220be0e3ed586e74746cceb",
});

export const july18 = withPins(july3, {
  "linuxkit/init": "d049e7b2074da5cd699a27defb47eb101142455d",
  "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
  "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
});

export const august1 = withPins(july18, {
  "linuxkit/init": "e3e376881faced5a890b6ceb3e8e899cbfd04ecd",
  "linuxkit/runc": "842318b6ab524783554428c89a27d95af7bd2844",
  "linuxkit/containerd": "1ff17c0908bed91a7bff252fba2e3d360d05a3de",
  "linuxkit/rngd": "6565ae49f6be29d4e64614a4df3978b972956ebf",
  "linuxkit/dhcpcd": "17423c1ccced74e3c005fd80486e8177841fe02b",
  "linuxkit/sshd": "dc98a72c1d1285c30f2db176252f3ce2bf645d5b",
});

export const august11 = withPins(august1, {
  "linuxkit/init": "c7d651da1a5e308c757bc61ce6a41804ea843426",
  "linuxkit/runc": "838259153885c0c40460379d6cdb7baebaf3fa36",
  "linuxkit/containerd": "09a21d6606a4011efebacff62a88b956ecac01be",
  "linuxkit/ca-certificates": "e44b0a66df5a102c0e220f0066b0d904710dcb10",
  "linuxkit/sysctl": "154913b72c6f1f33eb408609fca9963628e8c051",
  "linuxkit/rngd": "558e86a36242bb74353bc9287b715ddb8567357e",
  "linuxkit/dhcpcd": "f3f5413abb78fae9020e35bd4788fa93df4530b7",
  "linuxkit/sshd": "505a985d7bd7a90f15eca9cb4dc6ec92789d51a0",
});

export const january31of2018 = manifest({
  kernel: kernel("okernel:latest", "console=tty0 page_poison=1"),
  init: [
    "linuxkit/init:e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
    "linuxkit/runc:52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
    "linuxkit/containerd:f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
    "linuxkit/ca-certificates:v0.2",
  ],
  onboot: [item("sysctl", "linuxkit/sysctl:v0.2")],
  services: [item("dhcpcd", "linuxkit/dhcpcd:v0.2"), item("getty", "linuxkit/getty:v0.2", insecure)],
  trust: { org: ["linuxkit"], image: [] },
});
