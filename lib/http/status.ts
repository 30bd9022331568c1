import type { RefusalCode } from "../domain/refusal";

/** The one table from a refusal to its HTTP status: a new code does not compile until it has one. */
export const statusOf: Readonly<Record<RefusalCode, number>> = {
  "bad-input": 422,
  unreadable: 422,
  "too-large": 413,
  "other-type": 415,
  "not-signed-in": 401,
  "not-permitted": 403,
  "not-found": 404,
  "not-allowed": 405,
  conflict: 409,
  incompatible: 409,
  "gate-closed": 422,
  "too-many": 429,
  unavailable: 503,
};

/** What a code of refusal is called, as the `title` of its problem: the same for every refusal of that code. */
export const titleOf: Readonly<Record<RefusalCode, string>> = {
  "bad-input": "The input is not what this takes",
  unreadable: "The text cannot be read",
  "too-large": "The body is too large",
  "other-type": "The body is of another type than this takes",
  "not-signed-in": "Sign in, or send a token",
  "not-permitted": "Not permitted",
  "not-found": "Not found",
  "not-allowed": "This address does not take that method",
  conflict: "It changed meanwhile, or was done already",
  incompatible: "What is in does not fit together",
  "gate-closed": "The gate is closed",
  "too-many": "Too many requests",
  unavailable: "Not available at the moment",
};
