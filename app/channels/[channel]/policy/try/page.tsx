import type { Metadata } from "next";
import { DraftPolicy } from "@/components/policy/draft-policy";
import { draftPolicyBegun, draftPolicyView } from "@/lib/queries/draft-policy";
import { framed, type Search } from "../../../../frame";
import { pressDraft } from "./actions";

type Props = { params: Promise<{ channel: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `A draft of the policy of ${decodeURIComponent((await params).channel).slice(0, 60)}` };
}

/** A draft of the policy: what it would do to each project today, before the chair publishes it. */
export default async function Page({ params, searchParams }: Props) {
  const { channel } = await params;
  return framed(`/channels/${channel}/policy/try`, searchParams, (look, viewer, { version }) => (
    <DraftPolicy
      view={draftPolicyView(look, viewer, channel)}
      first={draftPolicyBegun(look, channel, version)}
      action={pressDraft}
    />
  ));
}
