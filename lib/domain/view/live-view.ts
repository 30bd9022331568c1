/** What a page of now follows, to be as it is by now: where it is told, and the entry that it was made at. */
export type LiveView = { readonly address: string; readonly since: number };
