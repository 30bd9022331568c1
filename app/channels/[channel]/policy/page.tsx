import type { Metadata } from "next";
import { Policy } from "@/components/policy/policy";
import { policyView } from "@/lib/queries/policy";
import { framed, type Search } from "../../../frame";

type Props = { params: Promise<{ channel: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Policy of ${decodeURIComponent((await params).channel).slice(0, 60)}` };
}

export default async function Page({ params, searchParams }: Props) {
  const { channel } = await params;
  return framed(`/channels/${channel}/policy`, searchParams, (look, _viewer, query) => (
    <Policy view={policyView(look, channel, query.version)} />
  ));
}
