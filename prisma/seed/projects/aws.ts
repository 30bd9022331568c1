import type { SeedProject } from "../shape";

export const aws: SeedProject = {
  slug: "aws",
  name: "AWS support",
  short: "LinuxKit on Amazon’s cloud",
  summary: "Building and running LinuxKit on Amazon’s cloud.",
  tags: ["platform"],
  upstream: null,
  organisation: "Docker",
  leads: [
    { handle: "@avsm", said: "closed the project", source: { commit: "4b7e0e11a840412275bd38933a49ed251208dfd6" } },
  ],
  registeredAt: "2017-03-29T15:28:21Z",
  boardFrom: "2017-03-29T15:28:21Z",
  candidate: false,
  source: [{ commit: "2c49714ef9a1ad8ea5803b5e42e3a17f85913ffd" }],
  revisions: [
    {
      at: "2017-03-29T15:40:33Z",
      committedAt: "2017-03-29T15:28:21Z",
      commit: "2c49714ef9a1ad8ea5803b5e42e3a17f85913ffd",
      tree: "735eb994335436532282a35e201a9e1a37f7cb21",
    },
  ],
  claims: [],
  notes: [
    {
      id: "f111",
      at: "2017-06-06T19:56:39Z",
      criterion: null,
      kind: "event",
      said: "Merged into mainline in #1964; the folder went with #1975.",
      source: { commit: "4b7e0e11a840412275bd38933a49ed251208dfd6" },
    },
  ],
};
