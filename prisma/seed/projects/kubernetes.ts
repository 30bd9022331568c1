import * as ymls from "../manifests/kubernetes";
import type { SeedProject } from "../shape";

export const kubernetes: SeedProject = {
  slug: "kubernetes",
  name: "Kubernetes",
  short: "Kubernetes on LinuxKit",
  summary: "Kubernetes on LinuxKit.",
  tags: ["orchestration"],
  upstream: "https://github.com/linuxkit/kubernetes",
  organisation: "Weave and Docker",
  leads: [
    {
      handle: "@errordeveloper",
      said: "named in the weekly report as having started it",
      source: { file: "reports/2017-04-09.md", commit: "e68e42c0fa73c120369123f749a47562777afa6e" },
    },
    { handle: "@ijc", said: "moved it out", source: { commit: "6539b78a72fad2085dab14518d36a7acbe1239fa" } },
  ],
  registeredAt: "2017-04-06T16:57:48Z",
  boardFrom: "2017-04-06T16:57:48Z",
  candidate: false,
  source: [{ commit: "e68e42c0fa73c120369123f749a47562777afa6e" }],
  revisions: [
    {
      at: "2017-05-23T15:38:20Z",
      committedAt: "2017-05-23T14:55:40Z",
      commit: "ae5dfc6d7dcf46dd716e1084f11d0eec9aeeaf4b",
      tree: "6b4b6f333e68af8a839331034268f77560a83588",
      yml: { path: "projects/kubernetes/kube-master.yml", value: ymls.may23 },
    },
    {
      at: "2017-06-07T18:30:13Z",
      committedAt: "2017-06-07T14:30:39Z",
      commit: "1598b1137501bbf293426bfa0dd9f04b29239b92",
      tree: "7a82666556e315df9e7350218ec9476a13347bbf",
      yml: { path: "projects/kubernetes/kube-master.yml", value: ymls.june7 },
    },
    {
      at: "2017-07-03T14:50:45Z",
      committedAt: "2017-07-03T13:51:23Z",
      commit: "779fdc9499a5b9a50970668657800c57f199307e",
      tree: "e2d29db4d24452b54d9314961e1005f083560ae1",
      yml: { path: "projects/kubernetes/kube-master.yml", value: ymls.july3 },
    },
    {
      at: "2017-07-19T14:15:58Z",
      committedAt: "2017-07-19T10:00:30Z",
      commit: "5e93077a1733513c1aee96bfd8b81c6e35103639",
      tree: "876066fcaee5bd6abdd66ec3ca091087c55abf18",
      yml: { path: "projects/kubernetes/kube-master.yml", value: ymls.july19 },
    },
    {
      at: "2017-08-16T15:09:15Z",
      committedAt: "2017-08-16T12:52:38Z",
      commit: "6107c866b312b69f7ae8353dc29af0613f6f93be",
      tree: "ef6d7798fc4d6bb333d700738a8d87614e809b9b",
      yml: { path: "projects/kubernetes/kube-master.yml", value: ymls.august16 },
    },
    {
      at: "2017-11-17T16:14:35Z",
      committedAt: "2017-11-17T14:25:32Z",
      commit: "a09e6a5c7b21956192a9c5188a0d66ba5865ac26",
      tree: "ba8a3ec406213cee9dde2e9bce36ea7c3b75e734",
    },
  ],
  claims: [],
  notes: [
    {
      id: "f196",
      at: "2017-11-17T10:42:18Z",
      criterion: null,
      kind: "event",
      said: "Moved to linuxkit/kubernetes; a pointer remains in the folder.",
      source: { commit: "6539b78a72fad2085dab14518d36a7acbe1239fa" },
    },
  ],
};
