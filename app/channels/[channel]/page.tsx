import type { Metadata } from "next";
import { Channel } from "@/components/channel/channel";
import { channelView } from "@/lib/queries/channel";
import { ATOM, atomOf } from "../../atom";
import { framed, type Search } from "../../frame";

type Props = { params: Promise<{ channel: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const channel = decodeURIComponent((await params).channel).slice(0, 60);
  return { title: channel, alternates: { types: { [ATOM]: atomOf("channels", channel) } } };
}

export default async function Page({ params, searchParams }: Props) {
  const { channel } = await params;
  return framed(`/channels/${channel}`, searchParams, async (look) => (
    <Channel view={await channelView(look, channel)} />
  ));
}
