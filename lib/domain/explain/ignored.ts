import type { IgnoredWhy } from "../standing/standing";

/** Why a fact was looked at and not used, as words that follow "Entry 88 is not counted: ". */
export const ignoredSaid: Readonly<Record<IgnoredWhy, string>> = {
  superseded: "a later entry stands in its place",
  withdrawn: "its author took it back",
  "other-revision": "it is about other content than the candidate’s",
  "untrusted-source": "its source may not speak for this, or might not by then",
  origin: "the policy does not take results of this origin",
  "own-author": "nobody accepts a claim of their own",
  "maintainer-of-it": "a maintainer of the project does not judge it",
  "not-appointed-then": "its author did not hold the role at that time",
  "same-organisation":
    "its author’s organisation has its say already: two different ones are needed, neither the asker’s",
  expired: "it is too old",
  "not-asked-for": "the policy asks for no such job",
  "other-course": "it really happened, and this practice copy has gone another way",
  "other-channel": "it was asked for another channel",
  "awaiting-grants": "it waits for voters of two other organisations",
  "no-such-criterion": "the policy has no such criterion",
  "other-cause": "it was given for another cause than the one that stands now",
  context: "it decides nothing by itself",
};
