import type { SeedKernel } from "./shape";

type State = {
  readonly date: string;
  readonly commit: string;
  readonly versions: readonly string[];
  /** Published under 4.9.x and its like as well; later only under the full version. */
  readonly floating?: boolean;
  readonly aarch64?: readonly string[];
  readonly carries?: readonly string[];
};

const seriesOf = (version: string): string => version.split(".").slice(0, 2).join(".");

/** The kernels that LinuxKit's own kernel/Makefile built; the base's is always the 4.9. */
const linuxkit = ({ date, commit, versions, floating, aarch64 = [], carries = [] }: State): readonly SeedKernel[] =>
  versions.map((version) => ({
    date,
    image: `linuxkit/kernel:${version}`,
    series: seriesOf(version),
    version,
    base: seriesOf(version) === "4.9",
    carries,
    arches: aarch64.includes(version) ? ["x86_64", "aarch64"] : ["x86_64"],
    source: [
      {
        commit,
        path: "kernel/Makefile",
        ...(floating && { remark: `also as linuxkit/kernel:${seriesOf(version)}.x` }),
      },
    ],
  }));

/** A kernel that a project's yml named: for x86_64 alone, and never the base. */
const own = (kernel: Omit<SeedKernel, "base" | "arches">): SeedKernel => ({
  ...kernel,
  base: false,
  arches: ["x86_64"],
});

/** Kernels that the record knows: LinuxKit's own at six dates, the projects', and the proof of concept's. */
export const kernels: readonly SeedKernel[] = [
  ...linuxkit({
    date: "2017-05-24",
    commit: "67d021ad46d41021b03c552aeef3d8a9dc07a8f7",
    versions: ["4.11.2", "4.10.17", "4.9.29", "4.4.69"],
    floating: true,
  }),
  ...linuxkit({
    date: "2017-06-07",
    commit: "7700b75802920c30974c028e1f3e00237d750c59",
    versions: ["4.11.4", "4.9.31", "4.4.71"],
    floating: true,
  }),
  ...linuxkit({
    date: "2017-07-05",
    commit: "3f89a607362be0cee5d003e9316c1f3fc823bf9c",
    versions: ["4.11.8", "4.9.35", "4.4.75"],
  }),
  ...linuxkit({
    date: "2017-07-19",
    commit: "fca8e6f6b2d356b3a934165580cb461d66b05b93",
    versions: ["4.11.11", "4.9.38", "4.4.77"],
    aarch64: ["4.11.11", "4.9.38"],
  }),
  ...linuxkit({
    date: "2017-08-16",
    commit: "51046353ea0363eab20aa99328b90d3ca153fe3d",
    versions: ["4.9.43", "4.4.82"],
    aarch64: ["4.9.43", "4.4.82"],
    carries: ["wireguard"],
  }),
  ...linuxkit({
    date: "2018-01-31",
    commit: "ca2e4f06a0a5765cd2155919854436d3ea9e7616",
    versions: ["4.14.15", "4.9.78", "4.4.113"],
    aarch64: ["4.14.15", "4.9.78", "4.4.113"],
    carries: ["wireguard"],
  }),
  own({
    date: "2017-05-24",
    image: "linuxkit/kernel-clear-containers:4.9.x",
    series: "4.9",
    version: "4.9.22",
    carries: ["clear-containers"],
    source: [
      {
        file: "2017-05-24/projects/clear-containers/clear-containers.yml",
        commit: "6bea56c185b3009fae114f4c21fef7f15239732c",
      },
    ],
  }),
  own({
    date: "2017-05-24",
    image: "mobylinux/kernel-landlock:4.9.x",
    series: "4.9",
    version: "4.9.20",
    carries: ["landlock"],
    source: [{ file: "2017-05-24/projects/landlock/landlock.yml", commit: "6bea56c185b3009fae114f4c21fef7f15239732c" }],
  }),
  own({
    date: "2017-05-24",
    image: "linuxkit/okernel:latest",
    series: "4.10",
    version: "4.10.0",
    carries: ["okernel"],
    source: [
      {
        file: "2017-05-24/projects/okernel/examples/okernel_simple.yaml",
        commit: "ae5dfc6d7dcf46dd716e1084f11d0eec9aeeaf4b",
      },
    ],
  }),
  own({
    date: "2018-01-31",
    image: "okernel:latest",
    series: "4.13",
    version: "4.13.0-rc7",
    carries: ["okernel"],
    source: [
      {
        file: "2018-01-31/projects/okernel/examples/okernel_simple.yaml",
        commit: "c47a70aece9a8068bf00205ae30f2a43394052c2",
      },
    ],
  }),
  own({
    date: "2017-05-24",
    image: "mobylinux/kernel-wireguard:4.9.x",
    series: "4.9",
    version: "4.9.12",
    carries: ["wireguard"],
    source: [
      {
        file: "2017-05-24/projects/wireguard/examples/wireguard.yml",
        commit: "dae0e4efae136597676f39ec52e09b260cce3199",
      },
    ],
  }),
  own({
    date: "2017-06-07",
    image: "linuxkit/kernel-wireguard:4.9.15-2ca28b7589b673373a33274023ca870a3a77e081",
    series: "4.9",
    version: "4.9.12",
    carries: ["wireguard"],
    source: [
      { file: "2017-06-07/projects/wireguard/wireguard.yml", commit: "0eb21735ae1b73d6012beff2898aaae49bf46f34" },
    ],
  }),
  own({
    date: "2017-05-24",
    image: "linuxkit/kernel-ima:4.11.1-",
    series: "4.11",
    version: "4.11.0",
    carries: ["ima-namespace"],
    source: [
      {
        file: "2017-05-24/projects/ima-namespace/ima-namespace.yml",
        commit: "e52bf2f7451b9a378ca70d4328dea9f622b8973e",
      },
    ],
  }),
  own({
    date: "2017-06-07",
    image: "linuxkit/kernel-ima:4.11.1-186dd3605ee7b23214850142f8f02b4679dbd148",
    series: "4.11",
    version: "4.11.0",
    carries: ["ima-namespace"],
    source: [
      {
        file: "2017-06-07/projects/ima-namespace/ima-namespace.yml",
        commit: "1598b1137501bbf293426bfa0dd9f04b29239b92",
      },
    ],
  }),
  own({
    date: "2017-08-16",
    image: "linuxkitprojects/kernel-memorizer:4.10_dbg-17e2eee03ab59f8df8a9c10ace003a84aec2f540",
    series: "4.10",
    version: "4.10.0",
    carries: ["memorizer"],
    source: [
      {
        file: "2017-08-16/projects/memorizer/memorizer.yml",
        commit: "6f0d9d855b052ebc550bc1394a650b5a7468a093",
        remark: "Only a debug kernel was built.",
      },
    ],
  }),
  own({
    date: "2017-05-24",
    image: "mobylinux/kernel-selinux:4.9.x",
    series: "4.9",
    version: "4.9.10",
    carries: ["selinux"],
    source: [{ file: "2017-05-24/projects/selinux/selinux.yml", commit: "dae0e4efae136597676f39ec52e09b260cce3199" }],
  }),
  own({
    date: "2017-07-05",
    image: "linuxkitprojects/kernel-shiftfs:4.11.4-881a041fc14bd95814cf140b5e98d97dd65160b5",
    series: "4.11",
    version: "4.11.4",
    carries: ["shiftfs"],
    source: [{ file: "2017-07-05/projects/shiftfs/shiftfs.yml", commit: "779fdc9499a5b9a50970668657800c57f199307e" }],
  }),
  own({
    date: "2017-05-31",
    image: "your-probational-image",
    series: "4.11",
    version: "",
    carries: ["ima-namespace", "wireguard"],
    source: [
      {
        commit: "0213c2854dd6943a6a4ec5aa94c35d90ad99e218",
        pr: 1945,
        remark:
          "The proof of concept’s combined kernel: a placeholder name, built by whoever tried it, never published by the record.",
      },
    ],
  }),
];
