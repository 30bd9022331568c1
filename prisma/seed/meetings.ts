import type { SeedMeeting } from "./shape";

/** The SIG’s seven meetings, as its notes have them. */
export const meetings: readonly SeedMeeting[] = [
  {
    id: "sig-2017-05-24",
    at: "2017-05-24T16:00:00Z",
    date: "2017-05-24",
    localTime: "09:00 PDT (12:00 EDT, 17:00 BST)",
    scribe: null,
    recording: "https://youtu.be/OB1Tu6cISLg",
    agenda: [
      "Introductions",
      "What LinuxKit is and what it does for security",
      "Goals of the SIG",
      "Updates on eight security projects (clear-containers, kernel-config, kspp, landlock, miragesdk, okernel, wireguard, IMA namespace support)",
      'Proposal: a "hardened" channel that combines several projects in one yml: which are ready, what ready means, which can and cannot be combined',
      "Next meeting",
    ],
    deepDive: null,
    next: { date: "2017-06-07", plan: "miragesdk demo and deep dive by @samoht" },
    updates: [
      {
        project: "clear-containers",
        by: "record",
        said: "The only thing noted is a question: is Intel still interested in kvmtool for Clear Containers?",
      },
      {
        project: "kernel-config",
        by: "record",
        said: "A saner way to manage kernel configuration: keep differences from defconfig, not whole configurations.",
      },
      {
        project: "landlock",
        by: "record",
        said: "An eBPF-based LSM that may solve some of what SELinux solves, and that makes no assumption about other modules’ policy, subjects or objects.",
      },
      {
        project: "miragesdk",
        by: "record",
        said: "Rewrites system daemons that have much attack surface and little attention. The DHCP daemon works and is used in Docker’s desktop client; submission to Google’s cluster fuzzer is hoped for.",
      },
      {
        project: "okernel",
        by: "record",
        said: "Helps the Linux kernel protect its own integrity by splitting it in two with modern CPU support such as EPT.",
      },
      {
        project: "wireguard",
        by: "record",
        said: "A new tunnel meant to replace IPsec and OpenVPN: small code, modern cryptography, keys exchanged out of band. A kernel module for now; being worked on for upstream.",
      },
      {
        project: "ima-namespace",
        by: "record",
        said: "IMA detects changed files but knows nothing of namespaces; the goal is a policy for each mount namespace.",
      },
    ],
    notes: [
      {
        topic: "LSM stacking",
        by: null,
        said: 'Hoped for "this decade"; earlier versions went up to v22 and progress is being made. Said of LSM stacking, not of Landlock.',
      },
      {
        topic: "channel name",
        by: null,
        said: 'Perhaps not "hardened": it really means "testing" (staging, probational), and "hardened" would suggest that mainline LinuxKit is not secure.',
      },
      {
        topic: "graduation",
        by: null,
        said: '"require CI for graduation".',
      },
      {
        topic: "attendance",
        by: null,
        said: "People from Docker, Intel, HPE, Google, IBM, ARM and Arxan Technologies.",
      },
    ],
    masterAtStart: "5500302ba5e7ac5b725790c4804efc5af7a33e1d",
    source: [
      {
        file: "reports/sig-security/2017-05-24.md",
        remark: "No scribe is named. The agenda lists kspp, but no update on it was noted.",
      },
    ],
  },
  {
    id: "sig-2017-06-07",
    at: "2017-06-07T16:00:00Z",
    date: "2017-06-07",
    localTime: "09:00 PDT (12:00 EDT, 17:00 BST)",
    scribe: "@mgoelzer",
    recording: "https://youtu.be/GkjswX75K08",
    agenda: [
      "Introductions and administrivia (5 min)",
      'RFC on the "probational"/"hardened"/"staging" channel: proof of concept in the repository, process for promotion into and out of the channel (15 min)',
      "Build-chain security: PIE and ASLR for packages, led by @fntlnz (10 min)",
      "miragesdk deep dive (20 min)",
      "Project updates (10 min)",
      "Next meeting",
    ],
    deepDive: {
      topic: "miragesdk: services rebuilt with type safety and privilege separation; the DHCP client; fuzzing demo",
      presenters: ["@avsm", "@samoht", "@yomimono", "@talex5"],
      project: "miragesdk",
      slides: "https://speakerdeck.com/avsm/a-modern-services-sdk-for-linuxkit",
    },
    next: { date: "2017-06-21", plan: "landlock demo and deep dive by @l0kod" },
    updates: [
      {
        project: "miragesdk",
        by: "@avsm",
        said: "The DHCP daemon is in the repository; DNS, HTTPS and NTP are under discussion. A three-part privilege-separated design with Cap’n Proto between the parts, and fuzzing with AFL was shown.",
      },
    ],
    notes: [
      {
        topic: "channel name",
        by: null,
        said: 'Called the "Probational Channel", so as not to imply that LinuxKit itself is soft.',
      },
      {
        topic: "channel goals",
        by: null,
        said: 'A curated channel of what is in /projects, and to "reduce bit rot"; each project builds as a delta against base LinuxKit.',
      },
      {
        topic: "combinations",
        by: "@cschaufler",
        said: "At least one combination with all the projects, and others for combinations that people ask for.",
      },
      {
        topic: "promotion",
        by: "@justincormack",
        said: "Probation and promotion are independent of the tooling; against tooling inside the project, it belongs upstream.",
      },
      {
        topic: "bit rot",
        by: "@avsm",
        said: "A shared Makefile snippet to include would help against bit rot.",
      },
      {
        topic: "build flags",
        by: "@fntlnz",
        said: "Binaries should be position independent and use ASLR; Go builds are static PIE, C gets Alpine’s defaults, runc is not linked correctly. Future binaries must be checked, other languages included.",
      },
      {
        topic: "build flags",
        by: "@avsm",
        said: "Some language configurations need changing too, for OCaml binaries.",
      },
    ],
    masterAtStart: "3cc6c36837bfe7efc71ea56543c0f4c1895651fb",
    source: [{ file: "reports/sig-security/2017-06-07.md" }],
  },
  {
    id: "sig-2017-06-21",
    at: "2017-06-21T16:00:00Z",
    date: "2017-06-21",
    localTime: "09:00 PDT (12:00 EDT, 17:00 BST)",
    scribe: "@mgoelzer",
    recording: "https://youtu.be/TN3p7dR7r3M",
    agenda: [
      "Introductions and administrivia (5 min)",
      "Signing, following up the build-chain discussion: state, delegations, pinning, policy, removing signatures (15 min)",
      "landlock deep dive (30 min)",
      "Project updates (10 min)",
      "Next meeting",
    ],
    deepDive: {
      topic: "Landlock: programmatic, unprivileged access control with eBPF; state, direction and demo",
      presenters: ["@l0kod"],
      project: "landlock",
      slides: "https://landlock-lsm.github.io/talks/2017-06-21_landlock-linuxkit-sig.pdf",
    },
    next: { date: "2017-07-05", plan: "to be decided" },
    updates: [
      {
        project: "landlock",
        by: "@l0kod",
        said: "Aims at fine-grained control that is unprivileged and embedded in applications. Ahead: a minimal version, cgroups, new eBPF maps for file-system checks, an unprivileged mode.",
      },
    ],
    notes: [
      {
        topic: "signing",
        by: null,
        said: "All linuxkit/ images on Docker Hub are signed by maintainers; a yml’s trust block makes the builder verify an organisation or an image.",
      },
      {
        topic: "signing, ahead",
        by: null,
        said: "Key pinning, multi-signature thresholds, removing old signatures, private notary servers.",
      },
      {
        topic: "auditing",
        by: null,
        said: "auditd was requested.",
      },
    ],
    masterAtStart: "7c25c119bbddc05a82e71346f961ac920fd7766c",
    source: [{ file: "reports/sig-security/2017-06-21.md" }],
  },
  {
    id: "sig-2017-07-05",
    at: "2017-07-05T16:00:00Z",
    date: "2017-07-05",
    localTime: "09:00 PDT (12:00 EDT, 17:00 BST)",
    scribe: "@mgoelzer",
    recording: "https://youtu.be/qkp0JqtlST0",
    agenda: [
      "Introductions and administrivia (5 min)",
      "Automatic privilege separation and Memorizer deep dive (30 min)",
      "Project updates (10 min)",
      "Next meeting",
    ],
    deepDive: {
      topic: "Automatic privilege separation and Memorizer",
      presenters: ["@ndauten"],
      project: "memorizer",
      slides: "http://nathandautenhahn.com/talks/2017-06-21_ops+memorizer-linuxkit-sig/linuxkit-sig-remark.html",
    },
    next: { date: "2017-07-19", plan: "to be decided" },
    updates: [
      {
        project: "memorizer",
        by: "@ndauten",
        said: "A dynamic tracer that hooks kernel allocations through KASAN and makes maps of who touches what; part of a project that derives privilege separation from behaviour.",
      },
    ],
    notes: [],
    masterAtStart: "bfb82fb8aaeadfa0ea7603c9c6eb7ecf8abab383",
    source: [
      {
        file: "reports/sig-security/2017-07-05.md",
        remark: "Memorizer was presented before it was a project: its folder came on 2017-07-21.",
      },
    ],
  },
  {
    id: "sig-2017-07-19",
    at: "2017-07-19T16:00:00Z",
    date: "2017-07-19",
    localTime: "09:00 PDT (12:00 EDT, 17:00 BST)",
    scribe: null,
    recording: "https://www.youtube.com/watch?v=04TsF72o-V4",
    agenda: [
      "Introductions and administrivia (5 min)",
      "WireGuard deep dive (45 min)",
      "Project updates (10 min)",
      "Next meeting",
    ],
    deepDive: {
      topic: "WireGuard: differences from other VPNs, cryptography, network namespaces, demo",
      presenters: ["@zx2c4"],
      project: "wireguard",
      slides: "https://www.wireguard.com/talks/dockersig2017-slides.pdf",
    },
    next: { date: "2017-08-02", plan: "topics asked for" },
    updates: [
      {
        project: "wireguard",
        by: "@zx2c4",
        said: 'Upstream: "no v1 posted"; ioctl must become netlink, and the kernel crypto API must stop allocating.',
      },
      {
        project: "wireguard",
        by: "@zx2c4",
        said: 'Maturity: officially "experimental", formally verified and "pretty damn stable"; the protocol may still change, but hopefully not now that it is verified.',
      },
      {
        project: "wireguard",
        by: "@zx2c4",
        said: "The interface can live in one network namespace and the physical device in another, so a container can have WireGuard as its only way out.",
      },
    ],
    notes: [],
    masterAtStart: "83f079eb8b105547dc59737ce9ab6ac5b27d97da",
    source: [
      {
        file: "reports/sig-security/2017-07-19.md",
        remark: "No scribe is named. The day after, WireGuard was in the default kernel.",
      },
    ],
  },
  {
    id: "sig-2017-08-02",
    at: "2017-08-02T16:00:00Z",
    date: "2017-08-02",
    localTime: "09:00 PDT (12:00 EDT, 17:00 BST)",
    scribe: null,
    recording: "https://www.youtube.com/watch?v=5FHYdwQlAMs",
    agenda: [
      "Introductions and administrivia (5 min)",
      "Alpine Linux security deep dive (45 min)",
      "Project updates (10 min)",
      "Next meeting",
    ],
    deepDive: {
      topic: "Alpine Linux security",
      presenters: ["@ncopa"],
      project: null,
      slides: "https://dev.alpinelinux.org/~ncopa/presentations/alpine-security-mission.html",
    },
    next: { date: "2017-08-16", plan: "to be decided" },
    updates: [],
    notes: [
      {
        topic: "SUID",
        by: "@ncopa",
        said: "No real plan to be rid of SUID; file-system capabilities sound useful.",
      },
      {
        topic: "grsecurity",
        by: "@ncopa",
        said: "The last public test patch is being ported forward, which is slightly risky and may stop.",
      },
      {
        topic: "LSMs",
        by: "@ncopa",
        said: "SELinux is complicated, AppArmor simpler; default profiles are not on Alpine’s roadmap for now.",
      },
    ],
    masterAtStart: "550bf41d0bc08ef1602a6d430b606f78f9994ea0",
    source: [
      { file: "reports/sig-security/2017-08-02.md", remark: "No scribe is named and no project update was noted." },
    ],
  },
  {
    id: "sig-2017-08-16",
    at: "2017-08-16T16:00:00Z",
    date: "2017-08-16",
    localTime: "09:00 PDT (12:00 EDT, 17:00 BST)",
    scribe: null,
    recording: "https://youtu.be/5lzVdfuM4Eo",
    agenda: [
      "Introductions and administrivia (5 min)",
      "okernel deep dive, HPE (45 min)",
      "Project updates (10 min)",
      "Next meeting",
    ],
    deepDive: {
      topic: "Linux okernel: intra-kernel protection",
      presenters: ["HPE (no handle in the notes)"],
      project: "okernel",
      slides: "https://files.tycho.ws/linux-okernel.pdf",
    },
    next: { date: "2017-08-30", plan: "to be decided" },
    updates: [
      {
        project: "okernel",
        by: "record",
        said: "KVM and okernel on one machine, both of which use EPT: theoretically possible, untested.",
      },
      {
        project: "okernel",
        by: "record",
        said: 'Goal: "definitely upstreaming it at some point", after some cleaning up.',
      },
      {
        project: "okernel",
        by: "record",
        said: "XPFO is of interest to notice when executable pages come back from userspace, so that they can be made non-executable.",
      },
    ],
    notes: [],
    masterAtStart: "44c4ea5dba8700553cac038d76e784cb86c7da99",
    source: [
      {
        file: "reports/sig-security/2017-08-16.md",
        remark:
          "No scribe is named. A next meeting on 2017-08-30 was announced; the repository holds no notes after this one. The notes’ time link still points to 2017-08-02.",
      },
    ],
  },
];
