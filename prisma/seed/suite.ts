import type { SeedNote } from "./shape";

type Look = { readonly at: string; readonly commit: string };

/** When LinuxKit's own test suite was looked through, and at which commit. It named no project at any later meeting either. */
export const may24: Look = { at: "2017-05-24T16:00:00Z", commit: "5500302ba5e7ac5b725790c4804efc5af7a33e1d" };
export const june21: Look = { at: "2017-06-21T16:00:00Z", commit: "7c25c119bbddc05a82e71346f961ac920fd7766c" };
export const august2: Look = { at: "2017-08-02T16:00:00Z", commit: "550bf41d0bc08ef1602a6d430b606f78f9994ea0" };

/** Two notes that a project is not in the suite; they say nothing of whether it builds or boots. */
export const notInTheSuite = (ids: { boot: string; build: string; from: Look }): readonly SeedNote[] => {
  const seen = {
    at: ids.from.at,
    kind: "observation",
    source: { commit: ids.from.commit, path: "test/cases" },
  } as const;
  return [
    { ...seen, id: ids.boot, criterion: "ci-boot", said: "No case in LinuxKit’s test suite boots the project." },
    {
      ...seen,
      id: ids.build,
      criterion: "ci-build",
      said: "No case in LinuxKit’s test suite names the project or builds its yml.",
    },
  ];
};
