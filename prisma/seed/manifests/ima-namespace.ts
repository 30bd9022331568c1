/** The yml of ima-namespace: a const for each of its states, named for the day that reached master. */

import {
  dhcpcdOnce,
  dockerDebug,
  file,
  item,
  kernel,
  manifest,
  nginx,
  nginxCapabilities,
  outputs,
  rngdAdmin,
  withPins,
} from "./form";

export const may21 = manifest({
  kernel: kernel("linuxkit/kernel-ima:4.11.1-", "console=ttyS0 console=tty0 page_poison=1 ima_appraise=enforce_ns"),
  init: [
    "linuxkit/init:b3740303f3d1e5689a84c87b7dfb48fd2a40a192",
    "linuxkit/runc:47b1c38d63468c0f3078f8b1b055d07965a1895d",
    "linuxkit/containerd:cf2614f5a96c569a0bd4bd54e054a65ba17d167f",
    "linuxkit/ca-certificates:3344cdca1bc59fdfa17bd7f0fcbf491b9dbaa288",
    "linuxkit/ima-utils:fe119c7dac08884f4144cd106dc279ddd8b37517",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:225c52c2d6f04a040663bac84cabf81825027f64"),
    item("binfmt", "linuxkit/binfmt:131026c0cf6084467316395fed3b358f64bda00c", {
      binds: ["/proc/sys/fs/binfmt_misc:/binfmt_misc"],
      readonly: true,
    }),
    item("dhcpcd", "linuxkit/dhcpcd:2def74ab3f9233b4c09ebb196ba47c27c08b0ed8", {
      binds: ["/var:/var", "/tmp/etc:/etc"],
      capabilities: ["CAP_NET_ADMIN", "CAP_NET_BIND_SERVICE", "CAP_NET_RAW"],
      net: "host",
      command: ["/sbin/dhcpcd", "--nobackground", "-f", "/dhcpcd.conf", "-1"],
    }),
  ],
  services: [
    item("rngd", "linuxkit/rngd:61a07ced77a9747708223ca16a4aec621eacf518", rngdAdmin),
    item("nginx", "nginx:alpine", { capabilities: nginxCapabilities, net: "host" }),
  ],
  files: [file("etc/docker/daemon.json", dockerDebug)],
  trust: { org: [], image: ["linuxkit/kernel", "linuxkit/binfmt", "linuxkit/rngd"] },
  other: outputs,
});

export const june7 = manifest({
  ...withPins(may21, {
    "linuxkit/kernel-ima": "4.11.1-186dd3605ee7b23214850142f8f02b4679dbd148",
    "linuxkit/runc": "3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd": "5749f2e9e65395cc6635229e8da0e0d484320ddf",
    "linuxkit/ca-certificates": "75cf419fb58770884c3464eb687ec8dfc704169d",
    "linuxkit/ima-utils": "dfeb3896fd29308b80ff9ba7fe5b8b767e40ca29",
  }),
  onboot: [
    item("sysctl", "linuxkit/sysctl:3aa6bc663c2849ef239be7d941d3eaf3e6fcc018"),
    item("binfmt", "linuxkit/binfmt:8ac5535f57f0c6f5fe88317b9d22a7677093c765"),
    item("dhcpcd", "linuxkit/dhcpcd:7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1", dhcpcdOnce),
  ],
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

export const june7evening = withPins(june7, { "linuxkit/containerd": "b50181bc6e0084e5fcd6b6ad3cf433c4f66cae5a" });

export const june20 = withPins(june7evening, { "linuxkit/containerd": "be69ded7ed4437e2989da850581b631bac877d3e" });

export const july3 = withPins(june20, {
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/containerd": "c977f27c234d55b85172813b8451f67ea86be4a3",
  "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
  "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
  "linuxkit/binfmt": "0bde4ebd422099f45c5ee03217413523ad2223e5",
  "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
  "linuxkit/rngd": "1516d5d70683a5d925fe475eb1b6164a2f67ac3b",
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
  "linuxkit/binfmt": "257b5174a8e33bc62d5448cc026d72cae3713628",
  "linuxkit/dhcpcd": "17423c1ccced74e3c005fd80486e8177841fe02b",
  "linuxkit/rngd": "6565ae49f6be29d4e64614a4df3978b972956ebf",
});

export const august11 = manifest({
  ...withPins(august1, {
    "linuxkit/init": "c7d651da1a5e308c757bc61ce6a41804ea843426",
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

export const january31of2018 = withPins(august11, {
  "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
  "linuxkit/runc": "52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
  "linuxkit/containerd": "f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
  "linuxkit/ca-certificates": "v0.2",
  "linuxkit/sysctl": "v0.2",
  "linuxkit/dhcpcd": "v0.2",
  "linuxkit/rngd": "v0.2",
});
