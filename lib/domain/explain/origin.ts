import type { Origin } from "../facts/evidence";
import type { RegisteredSource } from "../trust";
import type { Piece, Rich } from "../view/rich";
import { sourceLimits } from "./source";

/** What is known of the source that a run says it is of: its registration, by whom, and as a link; undefined where it is none. */
export type SourceKnown = Pick<RegisteredSource, "body" | "revokedBy"> & { readonly by: string; readonly entry: Piece };

/**
 * How the origin of a run is known: by whom it was posted with which token, or which source proved it, who registered that,
 * and that it is revoked by now.
 */
export function originSaid(origin: Origin, source: SourceKnown | undefined, nameOf: (id: string) => string): Rich {
  if (origin.is === "posted")
    return [{ b: "Posted" }, ` by ${nameOf(origin.maker)} with the token “${origin.name}”; taken at its word`];
  const how = origin.by === "webhook" ? "a signed delivery" : "its ID token";
  const what = [origin.repository, origin.workflow, origin.environment].filter((part) => part).join(", ");
  if (!source) return [{ b: "Proved" }, ` by ${how}: ${what}, of a source that nobody registered`];
  return [
    { b: "Proved" },
    ` by ${how}: ${what}; a source registered by ${source.by}, `,
    source.entry,
    `${source.revokedBy === null ? "" : `, and revoked since by entry ${source.revokedBy}`}`,
  ].filter((piece) => piece !== "");
}

/** A source in one line, as a list of them tells it: "wireguard/wireguard-linuxkit, by ci.yml: registered by its maintainer". */
export const sourceSaid = ({ body, by, revokedBy }: Omit<SourceKnown, "entry">): string =>
  `${body.repository}${sourceLimits(body)}, registered by ${by}${revokedBy === null ? "" : `; revoked by entry ${revokedBy}`}`;
