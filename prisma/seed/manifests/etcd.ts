/** The yml of etcd: a const for each of its states, named for the day that reached master. */

import { dhcpcdOnce, item, kernel, manifest, withPins } from "./form";

const etcdSettings = {
  capabilities: ["CAP_CHOWN", "CAP_SETUID", "CAP_SETGID", "CAP_DAC_OVERRIDE", "CAP_SYS_ADMIN", "CAP_MKNOD"],
  net: "host",
  binds: ["/var/lib/etcd:/var/lib/etcd", "/var/config/etcd:/etc/etcd"],
};

export const may23 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.x", "console=ttyS0 console=tty0 page_poison=1"),
  init: [
    "linuxkit/init:cbd7ae748f0a082516501a3e914fa0c924ee941e",
    "linuxkit/runc:24dfe632ed3ff53a026ee3fac046fd544434e2d6",
    "linuxkit/containerd:f1130450206d4f64f0ddc13d15bb68435aa1ff61",
    "linuxkit/ca-certificates:4e9a83e890e6477dcd25029fc4f1ced61d0642f4",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:225c52c2d6f04a040663bac84cabf81825027f64"),
    item("format", "linuxkit/format:d78093e943f9c88386e30c00353f9476d34fb551", {
      binds: ["/dev:/dev"],
      capabilities: ["CAP_SYS_ADMIN", "CAP_MKNOD"],
    }),
    item("mount", "linuxkit/mount:fc7164d7c4e1fe5d1da395c7f949fb332cffe752", {
      binds: ["/dev:/dev", "/var:/var:rshared,rbind"],
      capabilities: ["CAP_SYS_ADMIN"],
      rootfsPropagation: "shared",
      command: ["/mount.sh", "/var/lib/etcd"],
    }),
    item("dhcpcd", "linuxkit/dhcpcd:ae03169274d19fe8841314fa5a6fea3c61adbf4e", dhcpcdOnce),
    item("metadata", "linuxkit/metadata:a810b68fec9c9282cf096eed50605ddd6b2f3142", {
      binds: ["/dev:/dev", "/var:/var", "/tmp/etc/resolv.conf:/etc/resolv.conf"],
      net: "host",
      capabilities: ["CAP_SYS_ADMIN"],
    }),
  ],
  services: [
    item("rngd", "linuxkit/rngd:f5e5be43e730ea819c3293d5c6dcbfa7f4c5c314"),
    item("ntpd", "linuxkit/openntpd:ad834449a7eaf10dc022b3d8d2ed9faf7ec99d37", {
      capabilities: ["CAP_SYS_TIME", "CAP_SYS_NICE", "CAP_SYS_CHROOT", "CAP_SETUID", "CAP_SETGID"],
      net: "host",
    }),
    item("node_exporter", "linuxkit/node_exporter:bdb20b41855d0e2b4edeec44ef569d030ea3cc47", {
      capabilities: ["all"],
      net: "host",
      pid: "host",
      binds: ["/proc:/host/proc", "/sys:/host/sys", "/:/rootfs"],
    }),
    item("etcd", "moby/etcd", etcdSettings),
  ],
  other: {
    outputs: [
      { format: "kernel+initrd" },
      { format: "gcp", project: "docker4x", bucket: "rolf", family: "moby-demo", replace: true },
    ],
  },
});

export const june7 = manifest({
  kernel: may23.kernel,
  init: [
    "linuxkit/init:1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037",
    "linuxkit/runc:3a4e6cbf15470f62501b019b55e1caac5ee7689f",
    "linuxkit/containerd:b50181bc6e0084e5fcd6b6ad3cf433c4f66cae5a",
    "linuxkit/ca-certificates:75cf419fb58770884c3464eb687ec8dfc704169d",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:3aa6bc663c2849ef239be7d941d3eaf3e6fcc018"),
    item("format", "linuxkit/format:180cb2dc1de5e60373385080f8148abf10a3afac"),
    item("mount", "linuxkit/mount:ff5338822f20375b8913f5a80f9ed4f6ea9a592b", {
      command: ["/mount.sh", "/var/lib/etcd"],
    }),
    item("dhcpcd", "linuxkit/dhcpcd:7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1", dhcpcdOnce),
    item("metadata", "linuxkit/metadata:4e73345cdcb4f7e9df07b0ee7aede652960297f2"),
  ],
  services: [
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("ntpd", "linuxkit/openntpd:45deeb05f736162d941c9bf494983f655ab80aa5"),
    item("node_exporter", "linuxkit/node_exporter:265b35e1c9bd659fff22b0345fc7c8735c787b3c"),
    item("etcd", "moby/etcd", etcdSettings),
  ],
  trust: { org: ["linuxkit"], image: [] },
});

export const july3 = withPins(june7, {
  "linuxkit/kernel": "4.9.35",
  "linuxkit/init": "12348442d56c2ee9abf13ff38dff2e36b515bd1e",
  "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
  "linuxkit/containerd": "c977f27c234d55b85172813b8451f67ea86be4a3",
  "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
  "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
  "linuxkit/format": "84a997e69051a1bf05b7c1926ab785bb07932954",
  "linuxkit/mount": "b24bd97ae43397b469dbaadd80f17f291c817bdf",
  "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
  "linuxkit/rngd": "1516d5d70683a5d925fe475eb1b6164a2f67ac3b",
  "linuxkit/openntpd": "19370f5d9bec84eb91073b7196b732f1301d9c90",
  "linuxkit/node_exporter": "a058fe1c6a4440a9689022a9fd7cffdcfd56d52c",
});

export const july18 = withPins(july3, {
  "linuxkit/kernel": "4.9.38",
  "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
  "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
  "linuxkit/mount": "ac8939c4102f97c084d9ddfd445c1908fce6d768",
  "linuxkit/metadata": "f122f1b4e873f1d08cd67bd9105385fd923af0cb",
});

export const august14 = manifest({
  ...withPins(july18, {
    "linuxkit/kernel": "4.9.43",
    "linuxkit/runc": "838259153885c0c40460379d6cdb7baebaf3fa36",
    "linuxkit/containerd": "09a21d6606a4011efebacff62a88b956ecac01be",
    "linuxkit/ca-certificates": "e44b0a66df5a102c0e220f0066b0d904710dcb10",
    "linuxkit/rngd": "558e86a36242bb74353bc9287b715ddb8567357e",
    "linuxkit/openntpd": "0d7befc79842849d0b88d6c3b64200e340d7cf67",
  }),
  onboot: [
    item("sysctl", "linuxkit/sysctl:154913b72c6f1f33eb408609fca9963628e8c051"),
    item("format", "linuxkit/format:158d992b7bf7ab984100c697d7e72161ea7d7382"),
    item("mount", "linuxkit/mount:4fe245efb01384e42622c36302e13e386bbaeb08", {
      command: ["/usr/bin/mountie", "/var/lib/etcd"],
    }),
    item("dhcpcd", "linuxkit/dhcpcd:f3f5413abb78fae9020e35bd4788fa93df4530b7", dhcpcdOnce),
    item("metadata", "linuxkit/metadata:cec86f3e1c260c9eafefa80c262fceb40c182ddf"),
  ],
});
