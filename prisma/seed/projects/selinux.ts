import { linuxkit49, on, withDebug } from "../configurations";
import * as ymls from "../manifests/selinux";
import type { SeedConfiguration, SeedProject } from "../shape";
import { may24, notInTheSuite } from "../suite";

const kernel: SeedConfiguration = {
  arch: "x86_64",
  series: "4.9",
  variant: "release",
  header: { arch: "x86", version: "4.9.10" },
  symbols: {
    ...linuxkit49,
    ...on("SECURITY_SELINUX SECURITY_SELINUX_BOOTPARAM SECURITY_SELINUX_DEVELOP DEFAULT_SECURITY_SELINUX"),
  },
};

export const selinux: SeedProject = {
  slug: "selinux",
  name: "SELinux",
  short: "flags and userspace",
  summary: "Kernel flags and userspace packages towards SELinux as the default LSM.",
  tags: ["kernel", "lsm", "series-4.9"],
  upstream: null,
  organisation: "Docker",
  leads: [
    {
      handle: "@tych0",
      said: "named in the weekly report as working on it",
      source: { file: "reports/2017-03-26.md", commit: "a8bab0bddbec8d50e9d141ad0f4fd332484709bb" },
    },
  ],
  registeredAt: "2017-03-21T17:42:11Z",
  boardFrom: "2017-03-21T17:42:11Z",
  candidate: true,
  source: [{ commit: "a8bab0bddbec8d50e9d141ad0f4fd332484709bb" }],
  revisions: [
    {
      at: "2017-04-27T17:23:32Z",
      committedAt: "2017-04-27T17:01:05Z",
      commit: "dae0e4efae136597676f39ec52e09b260cce3199",
      tree: "cc29424da8b01dc2a087142b934219a19f2f25ae",
      yml: { path: "projects/selinux/selinux.yml", value: ymls.april27 },
      configurations: withDebug([kernel]),
    },
    {
      at: "2017-05-26T13:22:04Z",
      committedAt: "2017-05-26T12:55:06Z",
      commit: "00737bd8596d0b4ff7290352364bf8fd4b784a4f",
      tree: "73d0e53d0542be57de63ef5a18ee355e22162721",
      yml: { path: "projects/selinux/selinux.yml", value: ymls.may26 },
      configurations: withDebug([kernel]),
    },
    {
      at: "2017-06-21T16:08:56Z",
      committedAt: "2017-06-21T06:22:23Z",
      commit: "4e1c91fc6ed352f46542501c947d39279a502b8c",
      tree: "4c39df62cc797403f70fc01d266096cf5a2ff0f6",
      yml: { path: "projects/selinux/selinux.yml", value: ymls.may26 },
      configurations: withDebug([kernel]),
    },
    {
      at: "2017-07-09T18:33:15Z",
      committedAt: "2017-07-09T16:47:30Z",
      commit: "298f4aab32c352cd9330cb7bcbe1b5392edef081",
      tree: "00d490e1a395938578311b90902f09f61497502d",
      yml: { path: "projects/selinux/selinux.yml", value: ymls.may26 },
      configurations: withDebug([kernel]),
    },
  ],
  claims: [
    {
      id: "f015",
      at: "2017-03-21T18:08:14Z",
      criterion: "readme",
      claim: "met",
      said: "A README is there.",
      source: { commit: "ae423e428bd8fa460dbb10fbcba2966e50ef56d4", path: "projects/selinux/README.md" },
    },
    {
      id: "f016",
      at: "2017-03-21T18:08:14Z",
      criterion: "roadmap",
      claim: "met",
      said: "No roadmap by that name; the README states the goal and a list of next steps, which stands in for one.",
      source: { commit: "ae423e428bd8fa460dbb10fbcba2966e50ef56d4", path: "projects/selinux/README.md" },
    },
    {
      id: "f017",
      at: "2017-03-26T00:00:00Z",
      criterion: "maintainer",
      claim: "met",
      said: "@tych0 is named as working on it.",
      source: { file: "reports/2017-03-26.md" },
    },
  ],
  notes: [...notInTheSuite({ boot: "f096", build: "f097", from: may24 })],
};
