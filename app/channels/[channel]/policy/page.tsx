import type { Metadata } from "next";
import { Policy } from "@/components/policy/policy";
import { policyView } from "@/lib/queries/policy";
import { comparedOf, comparedView } from "@/lib/queries/policy-compare";
import { framed, type Search } from "../../../frame";

type Props = { params: Promise<{ channel: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Policy of ${decodeURIComponent((await params).channel).slice(0, 60)}` };
}

export default async function Page({ params, searchParams }: Props) {
  const { channel } = await params;
  return framed(`/channels/${channel}/policy`, searchParams, async (look, _viewer, { version, compare }) => {
    const shown = compare ? comparedOf(compare).after : version;
    const difference = compare ? await comparedView(look, channel, compare) : null;
    return <Policy view={{ ...policyView(look, channel, shown), difference }} />;
  });
}
