import * as ymls from "../manifests/etcd";
import type { SeedProject } from "../shape";

export const etcd: SeedProject = {
  slug: "etcd",
  name: "etcd cluster",
  short: "the 2017 keynote’s etcd cluster",
  summary: "The etcd cluster of the DockerCon 2017 keynote.",
  tags: ["demo"],
  upstream: null,
  organisation: "Docker",
  leads: [],
  registeredAt: "2017-04-25T12:17:05Z",
  boardFrom: "2017-04-25T12:17:05Z",
  candidate: false,
  source: [{ commit: "77941b7216eb1b9e4291c038e015602291539c16", remark: "renamed from projects/demo on this date" }],
  revisions: [
    {
      at: "2017-05-23T15:38:20Z",
      committedAt: "2017-05-23T14:55:40Z",
      commit: "ae5dfc6d7dcf46dd716e1084f11d0eec9aeeaf4b",
      tree: "4b9d0c58403a7049f91bb3cc1f37ecd70f818977",
      yml: { path: "projects/etcd/etcd.yml", value: ymls.may23 },
    },
    {
      at: "2017-06-07T18:30:13Z",
      committedAt: "2017-06-07T14:30:39Z",
      commit: "1598b1137501bbf293426bfa0dd9f04b29239b92",
      tree: "36e46ed2b696fd79ccd928c06d082141b7a25aa8",
      yml: { path: "projects/etcd/etcd.yml", value: ymls.june7 },
    },
    {
      at: "2017-07-03T14:50:45Z",
      committedAt: "2017-07-03T13:51:23Z",
      commit: "779fdc9499a5b9a50970668657800c57f199307e",
      tree: "e4b8f0349523416fd0fac74f719d4904030d6e40",
      yml: { path: "projects/etcd/etcd.yml", value: ymls.july3 },
    },
    {
      at: "2017-07-18T14:23:27Z",
      committedAt: "2017-07-18T13:22:16Z",
      commit: "ae039ac141f02b17e3e9357de80aad8d3c81a1d3",
      tree: "44fa500b9ac472abd7dc9d5f3a606f8af62c0260",
      yml: { path: "projects/etcd/etcd.yml", value: ymls.july18 },
    },
    {
      at: "2017-08-14T13:54:47Z",
      committedAt: "2017-08-14T10:02:30Z",
      commit: "2007c4eef071b35248081b3b1746a42b98512a26",
      tree: "981ed0b1b27f833c040ca8480e614b1a6cf6c5fd",
      yml: { path: "projects/etcd/etcd.yml", value: ymls.august14 },
    },
  ],
  claims: [],
  notes: [
    {
      id: "f199",
      at: "2018-01-05T15:19:42Z",
      criterion: null,
      kind: "event",
      said: "Removed: last used about a year before, no longer maintained or used.",
      source: { commit: "db52123afce008ad94576d68874c15afd9d62375" },
    },
  ],
};
