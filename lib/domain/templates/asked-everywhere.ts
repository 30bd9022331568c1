import { passes, shown } from "./criteria";

/** What every group asks first: that a newcomer finds a way in. */
export const readme = shown({
  key: "readme",
  short: "README",
  group: "Documents",
  title: "A README says what it is and how to start",
  why: "Whoever finds the project must be able to tell in a minute what it does, and to try it.",
  how: "Link the README. It says what the project is for, and the commands that take a newcomer to a first result.",
  ask: "a README",
  renew: "look at the README again",
  evidence: "url",
  validFor: "P365D",
});

/** What the tests of a project say of its candidate, wherever they run. */
export const ciGreen = passes({
  key: "ci",
  short: "CI green",
  group: "CI",
  title: "Its last run in CI passed",
  why: "What nobody runs, nobody knows to work; a run that is two weeks old says little of today.",
  how: "Post the result of the project’s tests for the candidate, at least every two weeks. The last run counts.",
  checks: ["test"],
  maxAge: "P14D",
});
