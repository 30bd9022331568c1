import * as ymls from "../manifests/compose";
import type { SeedProject } from "../shape";

export const compose: SeedProject = {
  slug: "compose",
  name: "Compose",
  short: "compose applications in an image",
  summary: "Images that carry compose-style applications ready to run.",
  tags: ["example"],
  upstream: null,
  organisation: null,
  leads: [
    {
      handle: "@deitch",
      said: "named in the weekly report",
      source: { file: "reports/2017-06-03.md", commit: "e4512864ac621791051115484cde94968ba1c239" },
    },
  ],
  registeredAt: "2017-06-04T13:18:34Z",
  boardFrom: "2017-06-04T13:18:34Z",
  candidate: false,
  source: [{ commit: "e4512864ac621791051115484cde94968ba1c239" }],
  revisions: [
    {
      at: "2017-06-04T15:25:04Z",
      committedAt: "2017-06-04T13:18:34Z",
      commit: "e4512864ac621791051115484cde94968ba1c239",
      tree: "9684d487acdef2d4aaf06053d4c899db8bccfdbe",
      yml: { path: "projects/compose/compose-static.yml", value: ymls.june4 },
    },
    {
      at: "2017-07-03T09:23:52Z",
      committedAt: "2017-07-01T18:24:16Z",
      commit: "89c40eaddb1c1b593c141db04c4397ce7e946648",
      tree: "8ce328c3996cda2158b2ee0cc533f10d82ba8f96",
      yml: { path: "projects/compose/compose-static.yml", value: ymls.july3 },
    },
    {
      at: "2017-07-18T16:27:45Z",
      committedAt: "2017-07-18T16:27:45Z",
      commit: "09e9357499be60aa6e976ab6858fc28feed6779c",
      tree: "7ab5b6492c44aba2101b25dbb5ab6a796a191140",
      yml: { path: "projects/compose/compose-static.yml", value: ymls.july18 },
    },
    {
      at: "2017-08-14T13:54:47Z",
      committedAt: "2017-08-14T10:02:30Z",
      commit: "2007c4eef071b35248081b3b1746a42b98512a26",
      tree: "1f864b6de4714b7791dca5262f9be098ca4a6ee1",
      yml: { path: "projects/compose/compose-static.yml", value: ymls.august14 },
    },
    {
      at: "2018-01-31T10:52:13Z",
      committedAt: "2018-01-31T09:50:15Z",
      commit: "c47a70aece9a8068bf00205ae30f2a43394052c2",
      tree: "37101cfe58e642c75762c1c701b35b00225578d1",
      yml: { path: "projects/compose/compose-static.yml", value: ymls.january31of2018 },
    },
  ],
  claims: [],
  notes: [],
};
