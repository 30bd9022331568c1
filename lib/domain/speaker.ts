import type { Actor, Seq } from "./fact";
import type { Proved } from "./facts/evidence";
import type { Proof } from "./proof";

/** Who speaks, as a door has found out: the actor that facts will name, and whose roles are looked up. */
export type Speaker = {
  readonly actor: Actor;
  /** Through whom, as the log keeps it: the driver of a practice person, or the maker of a token. */
  readonly via: string | null;
  /** The handle whose appointments count. For a token: its maker's, so that a role removed ends the token's power too. */
  readonly handle: string;
  /** What people read: "maintainer of wireguard", or the token's name. */
  readonly name: string;
  readonly token: {
    readonly id: string;
    readonly name: string;
    readonly project: string | null;
    readonly scopes: readonly string[];
  } | null;
  /** A registered source of CI that speaks for itself: of which project, or of which channel's base. Null for everybody else. */
  readonly source: {
    readonly seq: Seq;
    readonly project: string | null;
    readonly channel: string | null;
    /** What it has proved of the runs that it brings. */
    readonly origin: Proved;
  } | null;
  /** What an ID token proves, until it is looked up whose source that is (proof.ts): by itself it may do nothing. */
  readonly proof?: Proof;
};

/**
 * What a token can be made for: posting CI runs and candidates; marking criteria and giving reasons. Which act needs
 * which stands in permissions.ts.
 */
export const Scopes = ["ci:write", "project:write"] as const;
