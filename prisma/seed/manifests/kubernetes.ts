/** The yml of kubernetes: a const for each of its states, named for the day that reached master. */

import { dhcpcdOnce, file, insecure, item, kernel, manifest, outputs, withPins } from "./form";

const dockerSettings = {
  capabilities: ["all"],
  net: "host",
  pid: "host",
  mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
  binds: [
    "/dev:/dev",
    "/lib/modules:/lib/modules",
    "/var:/var:rshared,rbind",
    "/var/lib/kubeadm:/etc/kubernetes",
    "/etc/cni:/etc/cni:rshared,rbind",
    "/opt/cni:/opt/cni:rshared,rbind",
  ],
  rootfsPropagation: "shared",
};

const kubeletSettings = {
  capabilities: ["all"],
  net: "host",
  pid: "host",
  mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
  binds: [
    "/dev:/dev",
    "/var:/var:rshared,rbind",
    "/var/lib/kubeadm:/etc/kubernetes",
    "/etc/cni:/rootfs/etc/cni:rshared,rbind",
    "/opt/cni:/rootfs/opt/cni:rshared,rbind",
  ],
  rootfsPropagation: "shared",
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
    item("sysfs", "linuxkit/sysfs:1cde5876d44117af61dfea629ad922defcd48808"),
    item("binfmt", "linuxkit/binfmt:603e5f064b3e8a64088c0fcf7a80d2783541ee1d"),
    item("format", "linuxkit/format:d78093e943f9c88386e30c00353f9476d34fb551", {
      binds: ["/dev:/dev"],
      capabilities: ["CAP_SYS_ADMIN", "CAP_MKNOD"],
    }),
    item("mounts", "linuxkit/kubernetes:latest-mounts", {
      capabilities: ["all"],
      pid: "host",
      rootfsPropagation: "shared",
      binds: ["/dev:/dev", "/var:/var:rshared,rbind"],
    }),
  ],
  services: [
    item("rngd", "linuxkit/rngd:f5e5be43e730ea819c3293d5c6dcbfa7f4c5c314"),
    item("dhcpcd", "linuxkit/dhcpcd:ae03169274d19fe8841314fa5a6fea3c61adbf4e"),
    item("ntpd", "linuxkit/openntpd:ad834449a7eaf10dc022b3d8d2ed9faf7ec99d37", {
      capabilities: ["CAP_SYS_TIME", "CAP_SYS_NICE", "CAP_SYS_CHROOT", "CAP_SETUID", "CAP_SETGID"],
      net: "host",
    }),
    item("sshd", "linuxkit/sshd:1613253e5def414e0dfd261acd0e191eadb5fedf", {
      capabilities: ["all"],
      net: "host",
      pid: "host",
      binds: ["/root/.ssh:/root/.ssh"],
    }),
    item("docker", "linuxkit/docker-ce:261f93927d85001c65e5ce0f421eb6062f09c0a5", dockerSettings),
    item("kubernetes-image-cache-common", "linuxkit/kubernetes:latest-image-cache-common", {
      binds: ["/var/run:/var/run"],
    }),
    item("kubernetes-image-cache-control-plane", "linuxkit/kubernetes:latest-image-cache-control-plane", {
      binds: ["/var/run:/var/run"],
    }),
    item("kubelet", "linuxkit/kubernetes:latest", kubeletSettings),
  ],
  files: [
    file("root/.ssh/authorized_keys", { contents: "# Your ssh key goes here" }),
    file("etc/cni", { directory: true }),
    file("opt/cni", { directory: true }),
  ],
  other: outputs,
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
    item("sysfs", "linuxkit/sysfs:1244c5a86dfa2318c4e304af68d37e12367e1b7f"),
    item("binfmt", "linuxkit/binfmt:8ac5535f57f0c6f5fe88317b9d22a7677093c765"),
    item("format", "linuxkit/format:180cb2dc1de5e60373385080f8148abf10a3afac"),
    item("mounts", "linuxkit/kubernetes:latest-mounts", {
      capabilities: ["all"],
      pid: "host",
      rootfsPropagation: "shared",
      binds: ["/dev:/dev", "/var:/var:rshared,rbind"],
    }),
  ],
  services: [
    item("rngd", "linuxkit/rngd:1fa4de44c961bb5075647181891a3e7e7ba51c31"),
    item("dhcpcd", "linuxkit/dhcpcd:7d2b8aaaf20c24ad7d11a5ea2ea5b4a80dc966f1"),
    item("ntpd", "linuxkit/openntpd:45deeb05f736162d941c9bf494983f655ab80aa5"),
    item("sshd", "linuxkit/sshd:abc1f5e096982ebc3fb61c506aed3ac9c2ae4d55"),
    item("docker", "linuxkit/docker-ce:668d62da6e3da081a8f8aca7db3e2a98adf5da59", dockerSettings),
    item("kubernetes-image-cache-common", "linuxkit/kubernetes:latest-image-cache-common", {
      binds: ["/var/run:/var/run"],
    }),
    item("kubernetes-image-cache-control-plane", "linuxkit/kubernetes:latest-image-cache-control-plane", {
      binds: ["/var/run:/var/run"],
    }),
    item("kubelet", "linuxkit/kubernetes:latest", kubeletSettings),
  ],
  files: may23.files,
});

export const july3 = manifest({
  ...withPins(june7, {
    "linuxkit/kernel": "4.9.35",
    "linuxkit/init": "14a38303ee9dcb4541c00e2b87404befc1ba2083",
    "linuxkit/runc": "2310ad9d266cf5d9c4d07613bd2135ed7eb8a21f",
    "linuxkit/containerd": "c977f27c234d55b85172813b8451f67ea86be4a3",
    "linuxkit/ca-certificates": "67acf038c44bb191ebb704ec7bb39a1524052cdf",
    "linuxkit/sysctl": "d1a43c7c91e92374766f962dc8534cf9508756b0",
    "linuxkit/sysfs": "006a65b30cfdd9d751d7ab042fde7eca2c3bc9dc",
    "linuxkit/binfmt": "0bde4ebd422099f45c5ee03217413523ad2223e5",
    "linuxkit/format": "84a997e69051a1bf05b7c1926ab785bb07932954",
  }),
  services: [
    item("getty", "linuxkit/getty:5ab31289889d61a5d2ecbeea8e36ce74ac54737c", insecure),
    item("rngd", "linuxkit/rngd:1516d5d70683a5d925fe475eb1b6164a2f67ac3b"),
    item("dhcpcd", "linuxkit/dhcpcd:4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41"),
    item("ntpd", "linuxkit/openntpd:19370f5d9bec84eb91073b7196b732f1301d9c90"),
    item("sshd", "linuxkit/sshd:89b2e91d7d1bf2f40220be0e3ed586e74746cceb"),
    item("docker", "linuxkit/docker-ce:9b937df179bdbebbc70243779978057df0b54190", dockerSettings),
    item("kubernetes-image-cache-common", "linuxkit/kubernetes:latest-image-cache-common", {
      binds: ["/var/run:/var/run"],
    }),
    item("kubernetes-image-cache-control-plane", "linuxkit/kubernetes:latest-image-cache-control-plane", {
      binds: ["/var/run:/var/run"],
    }),
    item("kubelet", "linuxkit/kubernetes:latest", kubeletSettings),
  ],
  files: [
    file("root/.ssh/authorized_keys", { source: "~/.ssh/id_rsa.pub", mode: "0600", optional: true }),
    file("etc/cni", { directory: true }),
    file("opt/cni", { directory: true }),
  ],
});

export const july19 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.38", "console=tty0 console=ttyS0"),
  init: [
    "linuxkit/init:d049e7b2074da5cd699a27defb47eb101142455d",
    "linuxkit/runc:d5cbeb95bdafedb82ad2cf11cff1a5da7fcae630",
    "linuxkit/containerd:b6ffbb669248e3369081a6c4427026aa968a2385",
    "linuxkit/ca-certificates:67acf038c44bb191ebb704ec7bb39a1524052cdf",
  ],
  onboot: [
    item("sysctl", "linuxkit/sysctl:d1a43c7c91e92374766f962dc8534cf9508756b0"),
    item("sysfs", "linuxkit/sysfs:006a65b30cfdd9d751d7ab042fde7eca2c3bc9dc"),
    item("binfmt", "linuxkit/binfmt:0bde4ebd422099f45c5ee03217413523ad2223e5"),
    item("metadata", "linuxkit/metadata:f122f1b4e873f1d08cd67bd9105385fd923af0cb"),
    item("format", "linuxkit/format:84a997e69051a1bf05b7c1926ab785bb07932954"),
    item("mounts", "linuxkit/mount:ac8939c4102f97c084d9ddfd445c1908fce6d768", { command: ["/mount.sh", "/var/lib/"] }),
    item("var", "library/alpine:3.6", { command: ["mkdir", "/var/lib/kubeadm"], binds: ["/var/lib:/var/lib"] }),
  ],
  services: [
    item("getty", "linuxkit/getty:0a2955f3d7a10a0e71972791c3ba6400118f327e", insecure),
    item("rngd", "linuxkit/rngd:1516d5d70683a5d925fe475eb1b6164a2f67ac3b"),
    item("dhcpcd", "linuxkit/dhcpcd:4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41"),
    item("ntpd", "linuxkit/openntpd:19370f5d9bec84eb91073b7196b732f1301d9c90"),
    item("sshd", "linuxkit/sshd:89b2e91d7d1bf2f40220be0e3ed586e74746cceb"),
    item("docker", "docker:17.06.0-ce-dind", {
      capabilities: ["all"],
      pid: "host",
      mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
      binds: [
        "/dev:/dev",
        "/lib/modules:/lib/modules",
        "/var:/var:rshared,rbind",
        "/var/lib/kubeadm:/etc/kubernetes",
        "/etc/cni:/etc/cni:rshared,rbind",
        "/opt/cni:/opt/cni:rshared,rbind",
      ],
      rootfsPropagation: "shared",
      command: ["/usr/local/bin/docker-init", "/usr/local/bin/dockerd"],
    }),
    item(
      "kubernetes-image-cache-common",
      "linuxkitprojects/kubernetes-image-cache-common:d49a861bde872e6e975153a98a2c482834a30ef9",
    ),
    item(
      "kubernetes-image-cache-control-plane",
      "linuxkitprojects/kubernetes-image-cache-control-plane:d49a861bde872e6e975153a98a2c482834a30ef9",
    ),
    item("kubelet", "linuxkitprojects/kubernetes:4f8c61254ff6243e93d5bb6315386ac66e94ed14"),
  ],
  files: july3.files,
});

export const august16 = manifest({
  kernel: kernel("linuxkit/kernel:4.9.43", "console=tty0 console=ttyS0"),
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
    item("metadata", "linuxkit/metadata:cec86f3e1c260c9eafefa80c262fceb40c182ddf"),
    item("format", "linuxkit/format:158d992b7bf7ab984100c697d7e72161ea7d7382"),
    item("mounts", "linuxkit/mount:4fe245efb01384e42622c36302e13e386bbaeb08", {
      command: ["/usr/bin/mountie", "/var/lib/"],
    }),
    item("var", "library/alpine:3.6", { command: ["mkdir", "/var/lib/kubeadm"], binds: ["/var/lib:/var/lib"] }),
  ],
  services: [
    item("getty", "linuxkit/getty:797cb79e0a229fcd16ebf44a0da74bcec03968ec", insecure),
    item("rngd", "linuxkit/rngd:558e86a36242bb74353bc9287b715ddb8567357e"),
    item("ntpd", "linuxkit/openntpd:0d7befc79842849d0b88d6c3b64200e340d7cf67"),
    item("sshd", "linuxkit/sshd:505a985d7bd7a90f15eca9cb4dc6ec92789d51a0"),
    item("docker", "docker:17.06.0-ce-dind", {
      capabilities: ["all"],
      pid: "host",
      mounts: [{ type: "cgroup", options: ["rw", "nosuid", "noexec", "nodev", "relatime"] }],
      binds: [
        "/dev:/dev",
        "/etc/resolv.conf:/etc/resolv.conf",
        "/lib/modules:/lib/modules",
        "/run:/run",
        "/var:/var:rshared,rbind",
        "/var/lib/kubeadm:/etc/kubernetes",
        "/etc/cni:/etc/cni:rshared,rbind",
        "/opt/cni:/opt/cni:rshared,rbind",
      ],
      rootfsPropagation: "shared",
      command: ["/usr/local/bin/docker-init", "/usr/local/bin/dockerd"],
    }),
    item(
      "kubernetes-image-cache-common",
      "linuxkitprojects/kubernetes-image-cache-common:ba16b1f8cfe4f415a5946d521e59f67eaeecd9ce",
    ),
    item(
      "kubernetes-image-cache-control-plane",
      "linuxkitprojects/kubernetes-image-cache-control-plane:ba16b1f8cfe4f415a5946d521e59f67eaeecd9ce",
    ),
    item("kubelet", "linuxkitprojects/kubernetes:bbf14d70199babeea1f71f5b0bd70c1c1c9b5cd2"),
  ],
  files: july19.files,
});
