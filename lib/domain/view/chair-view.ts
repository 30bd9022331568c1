import type { Seq } from "../fact";
import type { Moment } from "./moment";

/** What the chair alone has in settings: who holds which role, appointing, registering. */
export type ChairView = {
  readonly appointments: readonly AppointmentLine[];
  readonly roles: readonly Choice[];
  /** "project wireguard", "channel testing", "instance". */
  readonly of: readonly Choice[];
  readonly people: readonly string[];
  /** Projects that nobody maintains. */
  readonly orphaned: readonly { readonly name: string; readonly href: string }[];
  /** Whether hands are counted: then it is asked which organisation somebody is of. */
  readonly hasVoters: boolean;
  /** Tags that a policy names: they decide which criteria apply. */
  readonly policyTags: readonly string[];
};
type Choice = { readonly value: string; readonly text: string };
export type AppointmentLine = {
  readonly seq: Seq;
  readonly name: string;
  readonly role: string;
  readonly of: string;
  readonly since: Moment;
  readonly until: Moment | null;
  /** The chair's who looks: it is offered, not taken. */
  readonly isOwn: boolean;
};
