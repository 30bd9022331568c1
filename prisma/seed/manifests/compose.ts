/** The yml of compose: a const for each of its states, named for the day that reached master. */

import { dhcpcdOnce, file, item, kernel, manifest, withPins } from "./form";

export const june4 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.x", "console=ttyS0 page_poison=1"),
  init: [
    "linuxkit/init:1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037",
    "linuxkit/runc:3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd:b1766e4c4c09f63ac4925a6e4612852a93f7e73b",
    "linuxkit/ca-certificates:75cf419fb58770884c3464eb687ec8dfc704169d",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:3aa6bc663c2849ef239be7d941d3eaf3e6fcc018"),
    item("sysfs", "linuxkit/sysfs:1244c5a86dfa2318c4e304af68d37e12367e1b7f"),
    item("dhcpcd", "linuxkit/dhcpcd:7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1", dhcpcdOnce),
    item("binfmt", "linuxkit/binfmt:8ac5535f57f0c6f5fe88317b9d22a7677093c765"),
    item("format", "linuxkit/format:180cb2dc1de5e60373385080f8148abf10a3afac"),
    item("mount", "linuxkit/mount:ff5338822f20375b8913f5a80f9ed4f6ea9a592b", {
      command: ["/mount.sh", "/var/lib/docker"],
    }),
  ],
  services: [
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("ntpd", "linuxkit/openntpd:45deeb05f736162d941c9bf494983f655ab80aa5"),
    item("docker", "linuxkit/docker-ce:668d62da6e3da081a8f8aca7db3e2a98adf5da59", {
      capabilities: ["all"],
      net: "host",
      mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
      binds: [
        "/var/lib/docker:/var/lib/docker",
        "/lib/modules:/lib/modules",
        "/var/run:/var/run",
        "/var/html:/var/html",
      ],
    }),
    item("compose", "linuxkitprojects/compose:0535e78608f57702745dfd56fbe78d28d237e469", {
      binds: ["/var/run:/var/run", "/var/compose:/compose"],
    }),
  ],
  files: [
    file("var/html/a/index.html", { source: "html-a.html" }),
    file("var/html/b/index.html", { source: "html-b.html" }),
    file("var/compose/docker-compose.yml", { source: "docker-compose.yml" }),
    file("var/compose/images/nginx:alpine.tar", { source: "image-cache/nginx:alpine.tar" }),
    file("var/compose/images/traefik.tar", { source: "image-cache/traefik.tar" }),
  ],
  trust: { org: ["linuxkit"], image: [] },
});

export const july3 = withPins(june4, {
  "linuxkit/kernel": "4.9.35",
  "linuxkit/init": "12348442d56c2ee9abf13ff38dff2e36b515bd1e",
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
  "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
  "linuxkit/sysfs": "006a65b30cfdd9d751d7ab042fde7eca2c3bc9dc",
  "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
  "linuxkit/binfmt": "0bde4ebd422099f45c5ee03217413523ad2223e5",
  "linuxkit/format": "84a997e69051a1bf05b7c1926ab785bb07932954",
  "linuxkit/mount": "b24bd97ae43397b469dbaadd80f17f291c817bdf",
  "linuxkit/rngd": "1516d5d70683a5d925fe475eb1b6164a2f67ac3b",
  "linuxkit/openntpd": "19370f5d9bec84eb91073b7196b732f1301d9c90",
  "linuxkit/docker-ce": "9b937df179bdbebbc70243779978057df0b54190",
});

export const july18 = manifest({
  ...withPins(july3, {
    "linuxkit/kernel": "4.9.38",
    "linuxkit/init": "d049e7b2074da5cd699a27defb47eb101142455d",
    "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
    "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
    "linuxkit/mount": "ac8939c4102f97c084d9ddfd445c1908fce6d768",
  }),
  services: [
    item("rngd", "linuxkit/rngd:1516d5d70683a5d925fe475eb1b6164a2f67ac3b"),
    item("ntpd", "linuxkit/openntpd:19370f5d9bec84eb91073b7196b732f1301d9c90"),
    item("docker", "docker:17.06.0-ce-dind", {
      capabilities: ["all"],
      mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
      binds: [
        "/var/lib/docker:/var/lib/docker",
        "/lib/modules:/lib/modules",
        "/var/run:/var/run",
        "/var/html:/var/html",
      ],
      command: ["/usr/bin/docker-init", "/usr/bin/dockerd"],
    }),
    item("compose", "linuxkitprojects/compose:0535e78608f57702745dfd56fbe78d28d237e469", {
      binds: ["/var/run:/var/run", "/var/compose:/compose"],
    }),
  ],
});

export const august14 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.43", "console=ttyS0 page_poison=1"),
  init: [
    "linuxkit/init:c7d651da1a5e308c757bc61ce6a41804ea843426",
    "linuxkit/runc:838259153885c0c40460379d6cdb7baebaf3fa36",
    "linuxkit/containerd:09a21d6606a4011efebacff62a88b956ecac01be",
    "linuxkit/ca-certificates:e44b0a66df5a102c0e220f0066b0d904710dcb10",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:154913b72c6f1f33eb408609fca9963628e8c051"),
    item("sysfs", "linuxkit/sysfs:3ae01a25583ee37a5ff8b09a0e569cb4bd8cf2e9"),
    item("dhcpcd", "linuxkit/dhcpcd:f3f5413abb78fae9020e35bd4788fa93df4530b7", dhcpcdOnce),
    item("format", "linuxkit/format:158d992b7bf7ab984100c697d7e72161ea7d7382"),
    item("mount", "linuxkit/mount:4fe245efb01384e42622c36302e13e386bbaeb08", {
      command: ["/usr/bin/mountie", "/var/lib/docker"],
    }),
  ],
  services: [
    item("rngd", "linuxkit/rngd:558e86a36242bb74353bc9287b715ddb8567357e"),
    item("ntpd", "linuxkit/openntpd:0d7befc79842849d0b88d6c3b64200e340d7cf67"),
    item("docker", "docker:17.06.0-ce-dind", {
      capabilities: ["all"],
      mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
      binds: [
        "/etc/resolv.conf:/etc/resolv.conf",
        "/var/lib/docker:/var/lib/docker",
        "/lib/modules:/lib/modules",
        "/var/run:/var/run",
        "/var/html:/var/html",
      ],
      command: ["/usr/local/bin/docker-init", "/usr/local/bin/dockerd"],
    }),
    item("compose", "linuxkitprojects/compose:0535e78608f57702745dfd56fbe78d28d237e469", {
      binds: ["/var/run:/var/run", "/var/compose:/compose"],
    }),
  ],
  files: july18.files,
  trust: { org: ["linuxkit"], image: [] },
});

export const january31of2018 = manifest({
  ...withPins(august14, {
    "linuxkit/kernel": "4.9.78",
    "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
    "linuxkit/runc": "52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
    "linuxkit/containerd": "f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
    "linuxkit/ca-certificates": "v0.2",
    "linuxkit/sysctl": "v0.2",
    "linuxkit/sysfs": "v0.2",
    "linuxkit/dhcpcd": "v0.2",
    "linuxkit/format": "v0.2",
    "linuxkit/mount": "v0.2",
  }),
  services: [
    item("rngd", "linuxkit/rngd:v0.2"),
    item("ntpd", "linuxkit/openntpd:v0.2"),
    item("docker", "docker:17.07.0-ce-dind", {
      capabilities: ["all"],
      mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
      binds: [
        "/etc/resolv.conf:/etc/resolv.conf",
        "/var/lib/docker:/var/lib/docker",
        "/lib/modules:/lib/modules",
        "/var/run:/var/run",
        "/etc/html:/var/html",
      ],
      command: ["/usr/local/bin/docker-init", "/usr/local/bin/dockerd"],
    }),
    item("compose", "linuxkitprojects/compose:0535e78608f57702745dfd56fbe78d28d237e469", {
      binds: ["/var/run:/var/run", "/etc/compose:/compose"],
    }),
  ],
  files: [
    file("etc/html/a/index.html", { source: "html-a.html" }),
    file("etc/html/b/index.html", { source: "html-b.html" }),
    file("etc/compose/docker-compose.yml", { source: "docker-compose.yml" }),
    file("etc/compose/images/nginx:alpine.tar", { source: "image-cache/nginx:alpine.tar" }),
    file("etc/compose/images/traefik.tar", { source: "image-cache/traefik.tar" }),
  ],
});
