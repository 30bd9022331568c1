/** The yml of miragesdk: a const for each of its states, named for the day that reached master. */

import { file, insecure, item, kernel, manifest, rngdAdmin, withPins } from "./form";

const dhcpClientSettings = {
  net: "host",
  capabilities: ["CAP_NET_ADMIN", "CAP_NET_RAW", "CAP_SYS_ADMIN", "CAP_SETGID"],
  mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
  binds: [
    "/var/run/dhcp-client:/data",
    "/usr/bin/runc:/usr/bin/runc",
    "/run/runc:/run/runc",
    "/sbin:/sbin",
    "/bin:/bin",
    "/lib:/lib",
  ],
};

export const may23 = manifest({
  kernel: kernel("mobylinux/kernel:4.9.x", "console=ttyS0 page_poison=1"),
  init: [
    "mobylinux/init:61a72fa20b9b9be269fe6b2b6360031f2cb897a7",
    "mobylinux/runc:b0fb122e10dbb7e4e45115177a61a3f8d68c19a9",
    "mobylinux/containerd:18eaf72f3f4f9a9f29ca1951f66df701f873060b",
    "mobylinux/ca-certificates:eabc5a6e59f05aa91529d80e9a595b85b046f935",
  ],
  onboot: [item("sysctl", "linuxkit/sysctl:225c52c2d6f04a040663bac84cabf81825027f64"), item("binfmt", null)],
  services: [
    item("rngd", "mobylinux/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9", rngdAdmin),
    item("dhcp-client", "mobylinux/dhcp-client:a7a6b49b0ff51ffa2f44ac848cd649e29f946e0c", dhcpClientSettings),
  ],
  files: [file("/var/run/dhcp-client/README", { contents: "data for dhcp-client" })],
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

export const june6 = manifest({
  ...may23,
  onboot: [item("sysctl", "linuxkit/sysctl:3aa6bc663c2849ef239be7d941d3eaf3e6fcc018")],
  services: [
    item("rngd", "mobylinux/rngd:3dad6dd43270fa632ac031e99d1947f20b22eec9"),
    item("dhcp-client", "mobylinux/dhcp-client:a7a6b49b0ff51ffa2f44ac848cd649e29f946e0c", dhcpClientSettings),
  ],
  other: {},
});

export const june20 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.x", "console=ttyS0 page_poison=1"),
  init: [
    "linuxkit/init:2599bcd5013ce5962aa155ee8929c26160de13bd",
    "linuxkit/runc:3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd:be69ded7ed4437e2989da850581b631bac877d3e",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:3aa6bc663c2849ef239be7d941d3eaf3e6fcc018"),
    item("dhcp-client", "miragesdk/dhcp-client:22aa9d527820534295a8cd59901c0c5197af6585", dhcpClientSettings),
  ],
  services: [
    item("sshd", "linuxkit/sshd:abc1f5e096982ebc3fb61c506aed3ac9c2ae4d55"),
    item("getty", "linuxkit/getty:d0765e0a14733f9454010ac109a7c846a4e67fc5", insecure),
  ],
  files: [
    file("var/run/dhcp-client/README", { contents: "data for dhcp-client" }),
    file("root/.ssh/authorized_keys", { contents: "#your SSH key here" }),
  ],
});

export const july3 = withPins(june20, {
  "linuxkit/kernel": "4.9.35",
  "linuxkit/init": "14a38303ee9dcb4541c00e2b87404befc1ba2083",
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/containerd": "c977f27c234d55b85172813b8451f67ea86be4a3",
  "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
  "linuxkit/sshd": "89b2e91d7d1bf2f40220be0e3ed586e74746cceb",
  "linuxkit/getty": "5ab31289889d61a5d2ecbeea8e36ce74ac54737c",
});

export const july18 = withPins(july3, {
  "linuxkit/kernel": "4.9.38",
  "linuxkit/init": "d049e7b2074da5cd699a27defb47eb101142455d",
  "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
  "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
  "linuxkit/getty": "0a2955f3d7a10a0e71972791c3ba6400118f327e",
});

export const august1 = withPins(july18, {
  "linuxkit/kernel": "4.9.40",
  "linuxkit/init": "e3e376881faced5a890b6ceb3e8e899cbfd04ecd",
  "linuxkit/runc": "842318b6ab524783554428c89a27d95af7bd2844",
  "linuxkit/containerd": "1ff17c0908bed91a7bff252fba2e3d360d05a3de",
  "linuxkit/sshd": "dc98a72c1d1285c30f2db176252f3ce2bf645d5b",
  "linuxkit/getty": "58620cff1b0bf8b5d144d087602115e996f18a02",
});

export const august15 = withPins(august1, {
  "linuxkit/kernel": "4.9.43",
  "linuxkit/init": "c7d651da1a5e308c757bc61ce6a41804ea843426",
  "linuxkit/runc": "838259153885c0c40460379d6cdb7baebaf3fa36",
  "linuxkit/containerd": "09a21d6606a4011efebacff62a88b956ecac01be",
  "linuxkit/sysctl": "154913b72c6f1f33eb408609fca9963628e8c051",
  "linuxkit/sshd": "505a985d7bd7a90f15eca9cb4dc6ec92789d51a0",
  "linuxkit/getty": "797cb79e0a229fcd16ebf44a0da74bcec03968ec",
});

export const january31of2018 = withPins(august15, {
  "linuxkit/kernel": "4.9.78",
  "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
  "linuxkit/runc": "52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
  "linuxkit/containerd": "f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
  "linuxkit/sysctl": "v0.2",
  "linuxkit/sshd": "v0.2",
  "linuxkit/getty": "v0.2",
});
