import type { FactOf } from "./fact";
import { type Known, newest } from "./known";
import { type Membership, membershipOf } from "./membership";

/** A registered project and where it stands to a channel. */
export type Registered = {
  readonly slug: string;
  readonly registration: FactOf<"project">["body"];
  readonly membership: Membership;
  /** Whether it has a row on the channel's board: a candidate, on the board by now, and not gone. */
  readonly isShown: boolean;
};

/** Every registered project, in the order of the log. */
export const registeredIn = (known: Known, channel: string): readonly Registered[] =>
  known.projects().flatMap((slug): readonly Registered[] => {
    const registration = newest(known, `project:${slug}`, "project")?.body;
    if (!registration) return [];
    const membership = membershipOf(known, slug, channel);
    const isShown =
      registration.candidate && Date.parse(registration.boardFrom) <= known.now && membership.is !== "left";
    return [{ slug, registration, membership, isShown }];
  });

/** Whether nobody is named to look after a project: nobody is asked. */
export const isOrphaned = (registration: Registered["registration"], isUnnamed: boolean): boolean =>
  registration.leads.length === 0 && isUnnamed;
