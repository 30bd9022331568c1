/** The yml of shiftfs: a const for each of its states, named for the day that reached master. */

import {
  containerd,
  containerdBefore,
  dhcpcdOnce,
  file,
  insecure,
  item,
  kernel,
  manifest,
  nginx,
  withPins,
} from "./form";

export const june13 = manifest({
  kernel: kernel(
    "linuxkitprojects/kernel-shiftfs:4.11.4-881a041fc14bd95814cf140b5e98d97dd65160b5",
    "console=ttyS0 console=tty0 page_poison=1",
  ),
  init: [
    "linuxkit/init:2599bcd5013ce5962aa155ee8929c26160de13bd",
    "linuxkit/runc:3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd:b50181bc6e0084e5fcd6b6ad3cf433c4f66cae5a",
    "linuxkit/ca-certificates:75cf419fb58770884c3464eb687ec8dfc704169d",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:3aa6bc663c2849ef239be7d941d3eaf3e6fcc018"),
    item("binfmt", "linuxkit/binfmt:8ac5535f57f0c6f5fe88317b9d22a7677093c765"),
    item("dhcpcd", "linuxkit/dhcpcd:7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1", dhcpcdOnce),
  ],
  services: [
    item("getty", "linuxkit/getty:ef9d667af71089326419fb08e9cc9d567cf15748", insecure),
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("nginx", "nginx:alpine", nginx),
  ],
  files: [file("etc/containerd/config.toml", containerdBefore)],
  trust: { org: ["linuxkit"], image: ["nginx:alpine"] },
});

export const june20 = manifest({
  ...withPins(june13, {
    "linuxkit/containerd": "be69ded7ed4437e2989da850581b631bac877d3e",
    "linuxkit/getty": "d0765e0a14733f9454010ac109a7c846a4e67fc5",
  }),
  files: [file("etc/containerd/config.toml", containerd)],
});

export const july3 = withPins(june20, {
  "linuxkit/init": "14a38303ee9dcb4541c00e2b87404befc1ba2083",
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/containerd": "c977f27c234d55b85172813b8451f67ea86be4a3",
  "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
  "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
  "linuxkit/binfmt": "0bde4ebd422099f45c5ee03217413523ad2223e5",
  "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
  "linuxkit/getty": "5ab31289889d61a5d2ecbeea8e36ce74ac54737c",
  "linuxkit/rngd": "1516d5d70683a5d925fe475eb1b6164a2f67ac3b",
});

export const july18 = withPins(july3, {
  "linuxkit/init": "d049e7b2074da5cd699a27defb47eb101142455d",
  "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
  "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
  "linuxkit/getty": "0a2955f3d7a10a0e71972791c3ba6400118f327e",
});

export const august1 = withPins(july18, {
  "linuxkit/init": "e3e376881faced5a890b6ceb3e8e899cbfd04ecd",
  "linuxkit/runc": "842318b6ab524783554428c89a27d95af7bd2844",
  "linuxkit/containerd": "1ff17c0908bed91a7bff252fba2e3d360d05a3de",
  "linuxkit/binfmt": "257b5174a8e33bc62d5448cc026d72cae3713628",
  "linuxkit/dhcpcd": "17423c1ccced74e3c005fd80486e8177841fe02b",
  "linuxkit/getty": "58620cff1b0bf8b5d144d087602115e996f18a02",
  "linuxkit/rngd": "6565ae49f6be29d4e64614a4df3978b972956ebf",
});

export const august11 = manifest({
  ...withPins(august1, {
    "linuxkit/init": "c7d651da1a5e308c757bc61ce6a41804ea843426",
    "linuxkit/runc": "838259153885c0c40460379d6cdb7baebaf3fa36",
    "linuxkit/containerd": "09a21d6606a4011efebacff62a88b956ecac01be",
    "linuxkit/ca-certificates": "e44b0a66df5a102c0e220f0066b0d904710dcb10",
    "linuxkit/getty": "797cb79e0a229fcd16ebf44a0da74bcec03968ec",
    "linuxkit/rngd": "558e86a36242bb74353bc9287b715ddb8567357e",
  }),
  onboot: [
    item("sysctl", "linuxkit/sysctl:154913b72c6f1f33eb408609fca9963628e8c051"),
    item("dhcpcd", "linuxkit/dhcpcd:f3f5413abb78fae9020e35bd4788fa93df4530b7", dhcpcdOnce),
  ],
  trust: { org: ["linuxkit", "library"], image: [] },
});

export const january31of2018 = manifest({
  ...withPins(august11, {
    "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
    "linuxkit/runc": "52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
    "linuxkit/containerd": "f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
    "linuxkit/ca-certificates": "v0.2",
    "linuxkit/sysctl": "v0.2",
    "linuxkit/dhcpcd": "v0.2",
    "linuxkit/getty": "v0.2",
    "linuxkit/rngd": "v0.2",
  }),
  files: [],
});
