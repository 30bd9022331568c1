/** The yml of swarmd: a const for each of its states, named for the day that reached master. */

import { dhcpcdOnce, file, insecure, item, kernel, lines, manifest, withPins } from "./form";

const weaveSettings = {
  command: ["/bin/sh", "/home/weave/weaver-wrapper"],
  capabilities: ["all"],
  pid: "host",
  binds: ["/usr/local/bin/weaver-wrapper:/home/weave/weaver-wrapper", "/var:/var", "/var/lib/swarmd:/weavedb"],
};

const swarmdSettings = {
  command: [
    "/usr/bin/swarmd",
    "--containerd-addr=/run/containerd/containerd.sock",
    "--log-level=debug",
    "--state-dir=/var/lib/swarmd",
  ],
  capabilities: ["all"],
  pid: "host",
  binds: [
    "/tmp:/tmp",
    "/run/containerd/containerd.sock:/run/containerd/containerd.sock",
    "/var/lib/containerd:/var/lib/containerd",
    "/var/lib/swarmd:/var/lib/swarmd",
    "/etc/resolv.conf:/etc/resolv.conf",
  ],
};

export const may23 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.x", "console=ttyS0 console=tty0 page_poison=1"),
  init: [
    "linuxkit/init:cbd7ae748f0a082516501a3e914fa0c924ee941e",
    "linuxkit/runc:2649198589ef0020d99f613adaeda45ce0093a38",
    "linuxkit/containerd:f1130450206d4f64f0ddc13d15bb68435aa1ff61",
    "linuxkit/ca-certificates:4e9a83e890e6477dcd25029fc4f1ced61d0642f4",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:225c52c2d6f04a040663bac84cabf81825027f64"),
    item("dhcpcd", "linuxkit/dhcpcd:ae03169274d19fe8841314fa5a6fea3c61adbf4e", dhcpcdOnce),
    item("format", "linuxkit/format:d78093e943f9c88386e30c00353f9476d34fb551", {
      binds: ["/dev:/dev"],
      capabilities: ["CAP_SYS_ADMIN", "CAP_MKNOD"],
    }),
    item("mount", "linuxkit/mount:fc7164d7c4e1fe5d1da395c7f949fb332cffe752", {
      binds: ["/dev:/dev", "/var:/var:rshared,rbind"],
      capabilities: ["CAP_SYS_ADMIN"],
      rootfsPropagation: "shared",
      command: ["/mount.sh", "/var/lib/swarmd"],
    }),
    item("metadata", "linuxkit/metadata:a810b68fec9c9282cf096eed50605ddd6b2f3142", {
      binds: ["/dev:/dev", "/var:/var", "/tmp/etc/resolv.conf:/etc/resolv.conf"],
      net: "host",
      capabilities: ["CAP_SYS_ADMIN"],
    }),
  ],
  services: [
    item("rngd", "linuxkit/rngd:69f951ce2a3a9534dbbc7ba8119e1df4391f06c0"),
    item("ntpd", "linuxkit/openntpd:ad834449a7eaf10dc022b3d8d2ed9faf7ec99d37", {
      capabilities: ["CAP_SYS_TIME", "CAP_SYS_NICE", "CAP_SYS_CHROOT", "CAP_SETUID", "CAP_SETGID"],
      net: "host",
    }),
    item("swarmd", "linuxkit/swarmd:a2f57f14f07fb6d7cded7832b2dabe878b28554e", {
      command: [
        "/usr/bin/swarmd",
        "--containerd-addr=/run/containerd/containerd.sock",
        "--log-level=debug",
        "--state-dir=/var/lib/swarmd",
      ],
      capabilities: [
        "CAP_CHOWN",
        "CAP_DAC_OVERRIDE",
        "CAP_FSETID",
        "CAP_FOWNER",
        "CAP_MKNOD",
        "CAP_NET_RAW",
        "CAP_SETGID",
        "CAP_SETUID",
        "CAP_SETFCAP",
        "CAP_SETPCAP",
        "CAP_NET_BIND_SERVICE",
        "CAP_SYS_CHROOT",
        "CAP_KILL",
        "CAP_AUDIT_WRITE",
      ],
      pid: "host",
      net: "host",
      binds: [
        "/run/containerd/containerd.sock:/run/containerd/containerd.sock",
        "/var/lib/containerd:/var/lib/containerd",
        "/var/lib/swarmd:/var/lib/swarmd",
        "/etc/resolv.conf:/etc/resolv.conf",
      ],
    }),
  ],
  other: { outputs: [{ format: "kernel+initrd" }, { format: "iso-bios" }, { format: "iso-efi" }] },
});

export const june7 = manifest({
  kernel: may23.kernel,
  init: [
    "linuxkit/init:1b8a7e394d2ec2f1fdb4d67645829d1b5bdca037",
    "linuxkit/runc:2649198589ef0020d99f613adaeda45ce0093a38",
    "linuxkit/containerd:b50181bc6e0084e5fcd6b6ad3cf433c4f66cae5a",
    "linuxkit/ca-certificates:75cf419fb58770884c3464eb687ec8dfc704169d",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:3aa6bc663c2849ef239be7d941d3eaf3e6fcc018", {
      binds: ["/etc/sysctl.d/01-swarmd.conf:/etc/sysctl.d/01-swarmd.conf"],
    }),
    item("dhcpcd", "linuxkit/dhcpcd:7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1", dhcpcdOnce),
    item("format", "linuxkit/format:180cb2dc1de5e60373385080f8148abf10a3afac"),
    item("mount", "linuxkit/mount:ff5338822f20375b8913f5a80f9ed4f6ea9a592b", {
      command: ["/mount.sh", "/var/lib/swarmd"],
    }),
    item("metadata", "linuxkit/metadata:4e73345cdcb4f7e9df07b0ee7aede652960297f2"),
  ],
  services: [
    item("qemu-ga", "linuxkit/qemu-ga:e5fbcf55926f6e1a96b3e49a392e547e8be1022c", {
      binds: ["/dev/vport0p1:/dev/vport0p1"],
    }),
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("ntpd", "linuxkit/openntpd:45deeb05f736162d941c9bf494983f655ab80aa5"),
    item("swarmd", "linuxkit/swarmd:1002422b78339a767559058d704b086889e90447", {
      command: [
        "/usr/bin/swarmd",
        "--containerd-addr=/run/containerd/containerd.sock",
        "--log-level=debug",
        "--state-dir=/var/lib/swarmd",
      ],
      capabilities: ["all"],
      pid: "host",
      binds: [
        "/run/containerd/containerd.sock:/run/containerd/containerd.sock",
        "/var/lib/containerd:/var/lib/containerd",
        "/var/lib/swarmd:/var/lib/swarmd",
        "/etc/resolv.conf:/etc/resolv.conf",
      ],
    }),
  ],
  files: [file("/etc/sysctl.d/01-swarmd.conf", { contents: "net.ipv4.ip_forward = 1" })],
});

export const july3 = manifest({
  ...withPins(june7, {
    "linuxkit/init": "14a38303ee9dcb4541c00e2b87404befc1ba2083",
    "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
    "linuxkit/containerd": "c977f27c234d55b85172813b8451f67ea86be4a3",
    "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
    "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
    "linuxkit/dhcpcd": "4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41",
    "linuxkit/format": "84a997e69051a1bf05b7c1926ab785bb07932954",
    "linuxkit/mount": "b24bd97ae43397b469dbaadd80f17f291c817bdf",
  }),
  kernel: kernel("linuxkit/kernel:4.9.35", "console=ttyS0 page_poison=1"),
  services: [
    item("getty", "linuxkit/getty:9f27c1272b6d128c9a09745e916f151d09cb0d27", insecure),
    item("qemu-ga", "linuxkit/qemu-ga:585e4f0161a4df7583d5e0479d7621040c1ee140", {
      binds: ["/dev/vport0p1:/dev/vport0p1"],
    }),
    item("rngd", "linuxkit/rngd:1516d5d70683a5d925fe475eb1b6164a2f67ac3b"),
    item("ntpd", "linuxkit/openntpd:19370f5d9bec84eb91073b7196b732f1301d9c90"),
    item(
      "weave",
      "weaveworks/weave@sha256:05172329b6ff72099db7bb891ac311b89948a3064ca9b8641c6b4abe38548677",
      weaveSettings,
    ),
    item("swarmd", "linuxkitprojects/swarmd:1cd4c061cc7327750d2a12c267db6d4d9e26b1d3", swarmdSettings),
  ],
  files: [
    file("/etc/sysctl.d/01-swarmd.conf", { contents: "net.ipv4.ip_forward = 1" }),
    file("usr/local/bin/weaver-wrapper", {
      contents: lines(
        "/home/weave/weaver \\",
        "    --weave-bridge=weave \\",
        "    --datapath=datapath \\",
        '    --docker-api="" \\',
        "    --ipalloc-range=192.168.106.0/24 \\",
        "    --http-addr=127.0.0.1:6784 \\",
        "    --status-addr=127.0.0.1:6782 &",
        "",
        "while [ ! -e /sys/class/net/weave/ ] ; do",
        "   sleep 1s",
        "done",
        "",
        "/home/weave/weave --local expose net:default",
        "wait %1",
      ),
    }),
  ],
});

export const july18 = withPins(july3, {
  "linuxkit/kernel": "4.9.38",
  "linuxkit/init": "d049e7b2074da5cd699a27defb47eb101142455d",
  "linuxkit/runc": "d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
  "linuxkit/containerd": "b6ffbb669248e3369081a6c4427026aa968a2385",
  "linuxkit/mount": "ac8939c4102f97c084d9ddfd445c1908fce6d768",
  "linuxkit/metadata": "f122f1b4e873f1d08cd67bd9105385fd923af0cb",
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
    item("sysctl", "linuxkit/sysctl:154913b72c6f1f33eb408609fca9963628e8c051", {
      binds: ["/etc/sysctl.d/01-swarmd.conf:/etc/sysctl.d/01-swarmd.conf"],
    }),
    item("dhcpcd", "linuxkit/dhcpcd:f3f5413abb78fae9020e35bd4788fa93df4530b7", dhcpcdOnce),
    item("format", "linuxkit/format:158d992b7bf7ab984100c697d7e72161ea7d7382"),
    item("mount", "linuxkit/mount:4fe245efb01384e42622c36302e13e386bbaeb08", {
      command: ["/usr/bin/mountie", "/var/lib/swarmd"],
    }),
    item("metadata", "linuxkit/metadata:cec86f3e1c260c9eafefa80c262fceb40c182ddf"),
  ],
  services: [
    item("getty", "linuxkit/getty:797cb79e0a229fcd16ebf44a0da74bcec03968ec", insecure),
    item("qemu-ga", "linuxkit/qemu-ga:7c845bfb09ec6807fc15bfd93ce5d5fcc591e999", {
      binds: ["/dev/vport0p1:/dev/vport0p1"],
    }),
    item("rngd", "linuxkit/rngd:558e86a36242bb74353bc9287b715ddb8567357e"),
    item("ntpd", "linuxkit/openntpd:0d7befc79842849d0b88d6c3b64200e340d7cf67"),
    item(
      "weave",
      "weaveworks/weave:2.0.1@sha256:2d70caac7db33365482cc923d40ff8d3ec1238ae7fe06a00b3dde310d09f226e",
      weaveSettings,
    ),
    item("swarmd", "linuxkitprojects/swarmd:cce587b5e67b7d3e088a2e527dafc5ad3edb6502", swarmdSettings),
  ],
  files: july18.files,
});
