import type { Producer } from "../delivery";
import type { Judged } from "../verdict";
import type { Way } from "../view/connect-view";
import type { Rich } from "../view/rich";
import { listedText } from "./words";

/** A way of connecting CI: its name, what it shows of a run, and by which doors its results come in. */
type WaySaid = {
  readonly name: string;
  readonly shows: "proved" | "posted";
  readonly said: string;
  readonly doors: readonly Producer[];
};

export const waySaid: Readonly<Record<Way, WaySaid>> = {
  "github-actions": {
    name: "GitHub Actions, no secret",
    shows: "proved",
    said: "Each run shows the ID token that GitHub signs for it, so it is proved whose it is. There is no secret to keep.",
    doors: ["id-token"],
  },
  "github-webhook": {
    name: "GitHub webhook",
    shows: "proved",
    said: "GitHub tells of every job by itself, signed; the workflow stays as it is.",
    doors: ["github"],
  },
  "gitlab-ci": {
    name: "GitLab CI, no secret",
    shows: "proved",
    said: "Each job shows the ID token that GitLab signs for it, so it is proved whose it is. There is no secret to keep.",
    doors: ["id-token"],
  },
  "gitlab-webhook": {
    name: "GitLab webhook",
    shows: "proved",
    said: "GitLab tells of every job by itself, with the secret; the pipeline stays as it is.",
    doors: ["gitlab"],
  },
  token: {
    name: "Token and curl",
    shows: "posted",
    said: "Any machine posts its results with a token. They are taken at its word, and say so wherever they count.",
    doors: ["post"],
  },
  push: {
    name: "slipway push",
    shows: "posted",
    said: "The command posts a result with a token and writes what it did to the verdict into the CI log.",
    doors: ["post"],
  },
  junit: {
    name: "JUnit file",
    shows: "posted",
    said: "The file that a test runner writes is read as one run of one job: failed where a test failed.",
    doors: ["junit"],
  },
};

/** What the policy makes of posted runs, where some of its jobs take none; null where all do, or the way proves its runs. */
export function notTakenSaid(way: Way, standings: readonly Judged[]): Rich | null {
  if (waySaid[way].shows === "proved") return null;
  const ci = standings.flatMap(({ criterion }) => (criterion.kind === "ci" ? [criterion] : []));
  const closed = ci.filter(({ origins }) => !origins.includes("posted")).map(({ short }) => short);
  if (closed.length === 0) return null;
  const verb = closed.length === 1 ? "takes" : "take";
  return [
    { b: `${listedText(closed)} ${verb} proved runs alone:` },
    " what is posted is kept, and counts for nothing there.",
  ];
}

/** That no forge reaches a machine that only itself reaches, and what works there instead. */
export const unreachableSaid = (way: Way, practice: boolean, tokenHref: string): Rich | null => {
  const who = practice ? "This practice copy is" : "This Slipway is";
  if (waySaid[way].shows === "posted") return null;
  return way === "github-actions" || way === "gitlab-ci"
    ? [
        { b: `${who} at an address of this machine alone, which no forge reaches.` },
        " From a terminal here a run is posted ",
        { href: tokenHref, text: "with a token" },
        " instead.",
      ]
    : [
        { b: `${who} at an address of this machine alone, which no forge reaches.` },
        " The line for the terminal below sends what the forge would send, signed with the same secret.",
      ];
};

/** How a workflow is named, and what it is to leave it out. */
export const workflowHint = (forge: "github" | "gitlab"): string =>
  forge === "github" ? "the file that may speak; empty: any of the repository" : "such as .gitlab-ci.yml; empty: any";

/** Who may register a source, for who may not. */
export const mayRegisterSaid = (project: string): string =>
  `Registering a source takes a maintainer of ${project} or the chair.`;

/** What is set at the forge beside the address and the secret. */
export const hookSettings = (forge: "github" | "gitlab"): readonly string[] =>
  forge === "github"
    ? [
        "In the repository: Settings, Webhooks, Add webhook.",
        "Content type: application/json.",
        "Events, by “Let me select individual events”: Workflow jobs; for another app’s checks Check runs, for older ones Statuses.",
      ]
    : [
        "In the project: Settings, Webhooks, Add new webhook.",
        "The secret goes into “Secret token”.",
        "Trigger: Job events, or Pipeline events.",
      ];
