import * as ymls from "../manifests/swarmd";
import type { SeedProject } from "../shape";

export const swarmd: SeedProject = {
  slug: "swarmd",
  name: "Swarmd",
  short: "swarmkit on containerd",
  summary: "Standalone swarmkit on containerd.",
  tags: ["orchestration"],
  upstream: "https://github.com/docker/swarmkit/pull/1965",
  organisation: "Docker",
  leads: [
    {
      handle: "@ijc25",
      said: "named in the weekly report (later @ijc)",
      source: { file: "reports/2017-04-09.md", commit: "6a0bd7d035ee81b91c957d0dbbf51aae2d4f89c6" },
    },
  ],
  registeredAt: "2017-04-04T15:00:03Z",
  boardFrom: "2017-04-04T15:00:03Z",
  candidate: false,
  source: [{ commit: "6a0bd7d035ee81b91c957d0dbbf51aae2d4f89c6" }],
  revisions: [
    {
      at: "2017-05-23T15:38:20Z",
      committedAt: "2017-05-23T14:55:40Z",
      commit: "ae5dfc6d7dcf46dd716e1084f11d0eec9aeeaf4b",
      tree: "cb88e9679807afd0ac6a52271c7a4225f5229fe9",
      yml: { path: "projects/swarmd/swarmd.yml", value: ymls.may23 },
    },
    {
      at: "2017-06-07T18:30:13Z",
      committedAt: "2017-06-07T14:30:39Z",
      commit: "1598b1137501bbf293426bfa0dd9f04b29239b92",
      tree: "b16b8c29005c5a5f8310f64458e41e3ff7f5f23b",
      yml: { path: "projects/swarmd/swarmd.yml", value: ymls.june7 },
    },
    {
      at: "2017-07-03T14:50:45Z",
      committedAt: "2017-07-03T13:51:23Z",
      commit: "779fdc9499a5b9a50970668657800c57f199307e",
      tree: "d38dc6973902fdfe084ddf247d88d855d2ba718f",
      yml: { path: "projects/swarmd/swarmd.yml", value: ymls.july3 },
    },
    {
      at: "2017-07-18T14:23:27Z",
      committedAt: "2017-07-18T13:22:16Z",
      commit: "ae039ac141f02b17e3e9357de80aad8d3c81a1d3",
      tree: "e3b3925cd26685c36dd5dcbe18b576d9de353b18",
      yml: { path: "projects/swarmd/swarmd.yml", value: ymls.july18 },
    },
    {
      at: "2017-08-14T13:54:47Z",
      committedAt: "2017-08-14T10:02:30Z",
      commit: "2007c4eef071b35248081b3b1746a42b98512a26",
      tree: "ee40aa4cb859596b752fa444b0336fdc926d67c9",
      yml: { path: "projects/swarmd/swarmd.yml", value: ymls.august14 },
    },
  ],
  claims: [],
  notes: [
    {
      id: "f198",
      at: "2018-01-04T16:39:01Z",
      criterion: null,
      kind: "event",
      said: "Removed: stalled upstream for want of maintainers’ time, and no longer works with the containerd in use.",
      source: { commit: "0e64c95561d2817c94bcb384b2eaa2a9b60649f3" },
    },
  ],
};
