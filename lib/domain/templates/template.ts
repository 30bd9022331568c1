import { Policy, type PolicyDraft } from "../policy";

/** How a group may begin: a channel and what its projects must show, to be taken as it is or edited first. */
export type Template = {
  readonly key: string;
  readonly title: string;
  /** What it is in one line, under its title. */
  readonly says: string;
  /** What keeps its criteria from being met as things are, to be known before it is chosen. */
  readonly note?: string;
  readonly channel: {
    readonly name: string;
    readonly blurb: string;
    /** The path of its base yml; left out where the channel builds nothing. */
    readonly base?: string;
  };
  readonly policy: PolicyDraft;
};

/** The policy that a template makes: version 1 of its channel's, parsed as every policy is. */
export const policyFrom = ({ channel, policy }: Pick<Template, "channel" | "policy">): Policy =>
  Policy.parse({ channel: channel.name, version: 1, ...policy });
