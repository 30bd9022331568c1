/** Signing in: on a practice copy as any of its people, named for what they are. */
export type SignInView = {
  readonly practice: boolean;
  readonly people: readonly { readonly handle: string; readonly name: string }[];
  /** Why nobody is offered: bound to more than this machine, practice asks for the printed link. */
  readonly closed: string | null;
  /** Where else one can have an account: "GitHub", or what the operator calls it. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** Where to go afterwards. */
  readonly next: string;
  readonly refused: string | null;
};
