import type { MemberLine } from "./report-view";
import type { Rich } from "./rich";

export type ChannelView = {
  readonly name: string;
  readonly crumb: Rich;
  readonly blurb: string;
  readonly finding: Rich;
  readonly members: readonly MemberLine[];
  readonly none: Rich;
  readonly downloads: readonly { readonly href: string; readonly text: string; readonly note: string }[];
  readonly policy: { readonly href: string; readonly text: string; readonly said: Rich };
  /** Written afterwards from the record's sources. */
  readonly retrospective: string | null;
};
