import type { Rich } from "./rich";

/** What is left after set-up, for the chair: each with where it is done. */
export type LaterView = readonly { readonly said: Rich; readonly href: string; readonly label: string }[];
