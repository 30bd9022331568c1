import { ANYONE } from "../criterion";
import { ciGreen, readme } from "./asked-everywhere";
import { reviewed, shown } from "./criteria";
import type { Template } from "./template";

/** Six criteria for a few people who look after a few things; the chair decides. */
export const smallGroup: Template = {
  key: "small-group",
  title: "Small group",
  says: "Six criteria: README, licence, security contact, CI green, maintainer named, one review. No second person, no votes.",
  channel: { name: "use", blurb: "Projects that somebody else can take and use today." },
  policy: {
    rule: { decidedBy: "chair" },
    floor: [],
    graceDays: 14,
    settleDays: 7,
    migrationDays: 14,
    criteria: [
      readme,
      shown({
        key: "licence",
        short: "licence",
        group: "Documents",
        title: "A licence says what others may do with it",
        why: "Without a licence nobody else may use it, however ready it is.",
        how: "Link the licence file, or the place that names the terms for a project that stays in the house.",
        ask: "a licence",
        renew: "look at the licence again",
        evidence: "url",
        validFor: "P365D",
      }),
      shown({
        key: "security-contact",
        short: "security contact",
        group: "People",
        title: "It is known where to report a weakness",
        why: "Who finds a weakness must reach somebody who mends it, before everybody else reads of it.",
        how: "Link the file, form or page that says where to report one in private, and try it once a year.",
        ask: "a security contact",
        renew: "try the security contact again",
        evidence: "url",
        validFor: "P365D",
      }),
      ciGreen,
      shown({
        key: "maintainer",
        short: "maintainer",
        group: "People",
        title: "Somebody who looks after it is named",
        why: "What nobody answers for rots, and its users are the last to hear of it.",
        how: "Name who answers for the project; say it again every 90 days, so that who has moved on is missed.",
        ask: "somebody who looks after it",
        renew: "say again who looks after it",
        evidence: "text",
        validFor: "P90D",
      }),
      reviewed({
        key: "review",
        short: "one review",
        group: "Review",
        title: "Somebody else has looked at it",
        why: "Whoever made a thing cannot see what is missing from it.",
        how: "Anybody but its maintainers looks at the candidate, accepts it, and says in a few words what they tried.",
        role: ANYONE,
        count: 1,
      }),
    ],
  },
};
