import type { Metadata } from "next";
import { CiPage } from "@/components/ci/ci-page";
import { projectLook } from "@/lib/queries/project";
import { ciPageView } from "@/lib/queries/project-ci-page";
import { framed, type Search } from "../../../frame";

type Props = { params: Promise<{ slug: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `CI of ${decodeURIComponent((await params).slug).slice(0, 60)}` };
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  return framed(`/projects/${slug}/ci`, searchParams, (look, viewer, query) => (
    <CiPage view={ciPageView(projectLook(look, viewer, slug, query.channel))} />
  ));
}
