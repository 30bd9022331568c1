import type { BodyOf } from "../fact";

type Gate = Extract<BodyOf<"decision">, { by: "gate" }>;

const verbs = { admit: "Admitted", graduate: "Graduated", demote: "Demoted", remove: "Removed" } as const;

/** What a gate's decision did, as its line opens. */
export const decidedVerb = ({ what }: Pick<Gate, "what">): string => verbs[what];

/** Whereto or wherefrom: " into mainline, out of testing". */
export const decidedWhere = ({ what, channel, from }: Pick<Gate, "what" | "channel" | "from">): string =>
  what === "remove" ? ` from ${channel}` : ` into ${channel}${from === undefined ? "" : `, out of ${from}`}`;
