import * as ymls from "../manifests/logging";
import type { SeedProject } from "../shape";

export const logging: SeedProject = {
  slug: "logging",
  name: "Logging",
  short: "logs of system containers",
  summary: "Capturing the logs of system containers.",
  tags: ["service"],
  upstream: null,
  organisation: "Docker",
  leads: [
    {
      handle: "@MagnusS",
      said: "named in the weekly report; started it",
      source: { file: "reports/2017-06-03.md", commit: "0511fdb4316cf9c86fe6a8b063b4a67268efb94a" },
    },
  ],
  registeredAt: "2017-04-16T19:08:57Z",
  boardFrom: "2017-04-16T19:08:57Z",
  candidate: false,
  source: [{ commit: "0511fdb4316cf9c86fe6a8b063b4a67268efb94a" }],
  revisions: [
    {
      at: "2017-05-23T15:38:20Z",
      committedAt: "2017-05-23T14:55:40Z",
      commit: "ae5dfc6d7dcf46dd716e1084f11d0eec9aeeaf4b",
      tree: "b8642338284d450048da549b5c8b93b2eb30a1b4",
      yml: { path: "projects/logging/examples/logging.yml", value: ymls.may23 },
    },
    {
      at: "2017-06-07T18:30:13Z",
      committedAt: "2017-06-07T14:30:39Z",
      commit: "1598b1137501bbf293426bfa0dd9f04b29239b92",
      tree: "d3eb6b9e9745bb556917903228e753cf2e917731",
      yml: { path: "projects/logging/examples/logging.yml", value: ymls.june7 },
    },
    {
      at: "2017-07-03T14:50:45Z",
      committedAt: "2017-07-03T13:51:23Z",
      commit: "779fdc9499a5b9a50970668657800c57f199307e",
      tree: "37e32b6b021e3ea12244752c4e2c7a2af4dbbc30",
      yml: { path: "projects/logging/examples/logging.yml", value: ymls.july3 },
    },
    {
      at: "2017-07-18T14:23:27Z",
      committedAt: "2017-07-18T13:22:16Z",
      commit: "ae039ac141f02b17e3e9357de80aad8d3c81a1d3",
      tree: "61fc74d4dd5e781263cf207fbb7be3dc49c744bd",
      yml: { path: "projects/logging/examples/logging.yml", value: ymls.july18 },
    },
    {
      at: "2017-08-14T13:54:47Z",
      committedAt: "2017-08-14T10:02:30Z",
      commit: "2007c4eef071b35248081b3b1746a42b98512a26",
      tree: "c7f908d6ff3e89c274f1c23731892dca9f4e53c9",
      yml: { path: "projects/logging/examples/logging.yml", value: ymls.august14 },
    },
    {
      at: "2018-01-31T10:52:13Z",
      committedAt: "2018-01-31T09:50:15Z",
      commit: "c47a70aece9a8068bf00205ae30f2a43394052c2",
      tree: "b34ea4ac1ceee7bc2ccf720801fbca5040f1a75a",
      yml: { path: "projects/logging/examples/logging.yml", value: ymls.january31of2018 },
    },
  ],
  claims: [],
  notes: [
    {
      id: "f209",
      at: "2018-07-06T20:49:26Z",
      criterion: null,
      kind: "event",
      said: "memlogd became a top-level package, documentation moved to docs/, the rest was deleted.",
      source: { commit: "c92af038fb60f7e4ee46d1143e6759583cbff651" },
    },
  ],
};
