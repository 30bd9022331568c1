import {
  containerd,
  dhcpcdOnce,
  dockerDebug,
  file,
  insecure,
  item,
  kernel,
  manifest,
  nginx,
  nginxCapabilities,
  withPins,
} from "./manifests/form";
import type { SeedBase } from "./shape";

const may24 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.x", "console=ttyS0 console=tty0 page_poison=1"),
  init: [
    "linuxkit/init:cbd7ae748f0a082516501a3e914fa0c924ee941e",
    "linuxkit/runc:24dfe632ed3ff53a026ee3fac046fd544434e2d6",
    "linuxkit/containerd:f1130450206d4f64f0ddc13d15bb68435aa1ff61",
    "linuxkit/ca-certificates:4e9a83e890e6477dcd25029fc4f1ced61d0642f4",
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
  trust: { org: [], image: ["linuxkit/kernel", "linuxkit/binfmt", "linuxkit/rngd"] },
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

const june7 = manifest({
  ...withPins(may24, {
    "linuxkit/init": "1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037",
    "linuxkit/runc": "3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd": "5749f2e9e65395cc6635229e8da0e0d484320ddf",
    "linuxkit/ca-certificates": "75cf419fb58770884c3464eb687ec8dfc704169d",
    "linuxkit/sysctl": "3aa6bc663c2849ef239be7d941d3eaf3e6fcc018",
    "linuxkit/binfmt": "8ac5535f57f0c6f5fe88317b9d22a7677093c765",
    "linuxkit/dhcpcd": "7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1",
  }),
  services: [
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("nginx", "nginx:alpine", nginx),
  ],
  trust: { org: ["linuxkit"], image: ["nginx:alpine"] },
  other: {},
});

const june21 = manifest({
  ...withPins(june7, {
    "linuxkit/init": "17693d233dd009b2a3a8d23673cb85969e1dce80",
    "linuxkit/containerd": "be69ded7ed4437e2989da850581b631bac877d3e",
  }),
  services: [
    item("getty", "linuxkit/getty:d0765e0a14733f9454010ac109a7c846a4e67fc5", insecure),
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("nginx", "nginx:alpine", nginx),
  ],
  files: [file("etc/containerd/config.toml", containerd)],
  trust: { org: ["linuxkit", "library"], image: [] },
});

const july5 = withPins(june21, {
  "linuxkit/kernel": "4.9.35",
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

const july19 = manifest({
  ...withPins(july5, {
    "linuxkit/init": "d049e7b2074da5cd699a27defb47eb101142455d",
    "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
    "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
    "linuxkit/getty": "0a2955f3d7a10a0e71972791c3ba6400118f327e",
  }),
  kernel: kernel("linuxkit/kernel:4.9.38", "console=tty0 console=ttyS0"),
  onshutdown: [item("shutdown", "busybox:latest", { command: ["/bin/echo", "so long and thanks for all the fish"] })],
  files: [file("etc/containerd/config.toml", containerd), file("etc/linuxkit-config", { metadata: "yaml" })],
});

const august2 = withPins(july19, {
  "linuxkit/kernel": "4.9.40",
  "linuxkit/init": "e3e376881faced5a890b6ceb3e8e899cbfd04ecd",
  "linuxkit/runc": "842318b6ab524783554428c89a27d95af7bd2844",
  "linuxkit/containerd": "1ff17c0908bed91a7bff252fba2e3d360d05a3de",
  "linuxkit/binfmt": "257b5174a8e33bc62d5448cc026d72cae3713628",
  "linuxkit/dhcpcd": "17423c1ccced74e3c005fd80486e8177841fe02b",
  "linuxkit/getty": "58620cff1b0bf8b5d144d087602115e996f18a02",
  "linuxkit/rngd": "6565ae49f6be29d4e64614a4df3978b972956ebf",
});

const august16 = manifest({
  ...withPins(august2, {
    "linuxkit/init": "c7d651da1a5e308c757bc61ce6a41804ea843426",
    "linuxkit/runc": "838259153885c0c40460379d6cdb7baebaf3fa36",
    "linuxkit/containerd": "09a21d6606a4011efebacff62a88b956ecac01be",
    "linuxkit/ca-certificates": "e44b0a66df5a102c0e220f0066b0d904710dcb10",
    "linuxkit/getty": "797cb79e0a229fcd16ebf44a0da74bcec03968ec",
    "linuxkit/rngd": "558e86a36242bb74353bc9287b715ddb8567357e",
  }),
  kernel: kernel("linuxkit/kernel:4.9.43", "console=tty0 console=ttyS0 console=ttyAMA0"),
  onboot: [
    item("sysctl", "linuxkit/sysctl:154913b72c6f1f33eb408609fca9963628e8c051"),
    item("dhcpcd", "linuxkit/dhcpcd:f3f5413abb78fae9020e35bd4788fa93df4530b7", dhcpcdOnce),
  ],
});

const january31of2018 = manifest({
  ...withPins(august16, {
    "linuxkit/kernel": "4.9.78",
    "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
    "linuxkit/runc": "52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
    "linuxkit/containerd": "f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
    "linuxkit/ca-certificates": "v0.2",
    "linuxkit/sysctl": "v0.2",
    "linuxkit/dhcpcd": "v0.2",
  }),
  services: [
    item("getty", "linuxkit/getty:v0.2", insecure),
    item("rngd", "linuxkit/rngd:v0.2"),
    item("nginx", "nginx:alpine", { capabilities: nginxCapabilities, binds: ["/etc/resolv.conf:/etc/resolv.conf"] }),
  ],
});

/** The base yml as master had it at each meeting’s start, and at the last snapshot of the record. */
export const bases: readonly SeedBase[] = [
  {
    id: "base-2017-05-24",
    at: "2017-05-24T16:00:00Z",
    commit: "5500302ba5e7ac5b725790c4804efc5af7a33e1d",
    path: "linuxkit.yml",
    series: "4.9",
    value: may24,
  },
  {
    id: "base-2017-06-07",
    at: "2017-06-07T16:00:00Z",
    commit: "3cc6c36837bfe7efc71ea56543c0f4c1895651fb",
    path: "linuxkit.yml",
    series: "4.9",
    value: june7,
  },
  {
    id: "base-2017-06-21",
    at: "2017-06-21T16:00:00Z",
    commit: "7c25c119bbddc05a82e71346f961ac920fd7766c",
    path: "linuxkit.yml",
    series: "4.9",
    value: june21,
  },
  {
    id: "base-2017-07-05",
    at: "2017-07-05T16:00:00Z",
    commit: "bfb82fb8aaeadfa0ea7603c9c6eb7ecf8abab383",
    path: "linuxkit.yml",
    series: "4.9",
    value: july5,
  },
  {
    id: "base-2017-07-19",
    at: "2017-07-19T16:00:00Z",
    commit: "83f079eb8b105547dc59737ce9ab6ac5b27d97da",
    path: "linuxkit.yml",
    series: "4.9",
    value: july19,
  },
  {
    id: "base-2017-08-02",
    at: "2017-08-02T16:00:00Z",
    commit: "550bf41d0bc08ef1602a6d430b606f78f9994ea0",
    path: "linuxkit.yml",
    series: "4.9",
    value: august2,
  },
  {
    id: "base-2017-08-16",
    at: "2017-08-16T16:00:00Z",
    commit: "44c4ea5dba8700553cac038d76e784cb86c7da99",
    path: "linuxkit.yml",
    series: "4.9",
    value: august16,
  },
  {
    id: "base-2018-01-31",
    at: "2018-01-31T13:18:55Z",
    commit: "ca2e4f06a0a5765cd2155919854436d3ea9e7616",
    path: "linuxkit.yml",
    series: "4.9",
    value: january31of2018,
  },
];
