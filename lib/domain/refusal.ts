/** Why an act was refused. Each code has one HTTP status (lib/http/status.ts). */
export type RefusalCode =
  | "bad-input"
  | "unreadable"
  | "too-large"
  | "other-type"
  | "not-signed-in"
  | "not-permitted"
  | "not-found"
  | "not-allowed"
  | "conflict"
  | "incompatible"
  | "gate-closed"
  | "too-many"
  | "unavailable";

export type FieldError = { readonly path: string; readonly message: string };

/** The one error that people may read: what did not happen, why, and what would let it through. Everything else is a bug. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: string,
    readonly fields: readonly FieldError[] = [],
    /** In how many seconds it is worth another try, where that is known. */
    readonly retryAfter: number | null = null,
  ) {
    super(sentence);
    this.name = "Refusal";
  }
}

/** What is made, or the Refusal that came instead of it; every other failure is a bug and stays one. */
export function refusalOr<T>(make: () => T): T | Refusal {
  try {
    return make();
  } catch (failure) {
    if (failure instanceof Refusal) return failure;
    throw failure;
  }
}
