import type { StandingIs } from "@/lib/domain/standing/standing";

const short: Partial<Record<StandingIs, string>> = { "not applicable": "na" };

/** The colour of a standing's word. */
export const standingClass = (is: StandingIs): string => `is-${short[is] ?? is}`;
