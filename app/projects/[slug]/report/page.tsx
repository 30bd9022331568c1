import type { Metadata } from "next";
import { Report } from "@/components/report/report";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { report } from "@/lib/queries/report";
import { framed, type Search } from "../../../frame";
import { reportTitled } from "../../../titled";

type Props = { params: Promise<{ slug: string }>; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return reportTitled(searchParams, `, ${decodeURIComponent((await params).slug).slice(0, 60)}`);
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  return framed(`/projects/${slug}/report`, searchParams, async (look, _viewer, query) => {
    const view = await report(look, { channel: query.channel, project: slug }, env().address);
    if (!view)
      throw new Refusal("not-found", "No channel has a policy at this instant, so there is nothing to report.");
    return <Report view={view} />;
  });
}
