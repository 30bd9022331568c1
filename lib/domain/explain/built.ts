import type { Built } from "../report/report";
import { shortCommit } from "./words";

/** What of a member is in the channel's yml: "wireguard at 0441a37…, entry 12". A yml's head has the commit in full. */
export const builtSaid = (project: string, { revision }: Built): string =>
  revision ? `${project} at ${revision.commit}, entry ${revision.entry}` : `${project} without a revision`;

/** Beside a member's candidate that is not in the yml: what is there in its place. Empty where it is in. */
export const keptSaid = ({ revision, waiting }: Built): string =>
  waiting === null
    ? ""
    : `the yml keeps ${revision ? `${shortCommit(revision.commit)}, entry ${revision.entry}` : "nothing of it"}, until this candidate is ready`;

/** Everything of that as one sentence without its stop. */
export const partSaid = (project: string, built: Built): string =>
  [`In the yml: ${builtSaid(project, built)}`, waitingSaid(built)].filter((said) => said !== "").join("; ");

/** That a newer candidate is not in it, and why; empty where there is none. */
export const waitingSaid = ({ waiting }: Built): string =>
  waiting
    ? `its candidate ${shortCommit(waiting.commit)}, entry ${waiting.entry}, is not in it: it was not ready yet`
    : "";
