import type { Distrust } from "../trust";

/** Why a proved run counts for nothing, as words that follow "It is not counted: ". */
export const distrustSaid: Readonly<Record<Distrust, string>> = {
  unregistered: "nobody registered its source",
  elsewhere: "its source speaks for another project, or for a base",
  later: "its source was registered only after it came",
  revoked: "its source was revoked before it came",
  repository: "it is of another repository than its source names",
  workflow: "it is of another workflow than its source may speak of",
  environment: "it is of another environment than its source may speak of",
};
