import type { Metadata } from "next";
import { CiPage } from "@/components/ci/ci-page";
import { Connect } from "@/components/ci/connect";
import { Deliveries } from "@/components/ci/deliveries";
import { Sources } from "@/components/ci/sources";
import { connectView, mayConnect } from "@/lib/queries/connect";
import { deliveriesOf, deliveriesView } from "@/lib/queries/deliveries";
import { projectAt } from "@/lib/queries/project-at";
import { ciPageView } from "@/lib/queries/project-ci-page";
import { sourcesKnown, sourcesView } from "@/lib/queries/sources";
import { framed, type Search } from "../../../frame";
import { makeSecret, makeToken, register, replay, revoke, sendTest } from "./actions";

type Props = { params: Promise<{ slug: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `CI of ${decodeURIComponent((await params).slug).slice(0, 60)}` };
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  return framed(`/projects/${slug}/ci`, searchParams, async (look, viewer, query) => {
    const at = await projectAt(look, viewer, slug, query.channel);
    const [came, sources] = await Promise.all([deliveriesOf(at), sourcesKnown(at)]);
    const actions = { makeToken, sendTest, register, makeSecret };
    return (
      <CiPage view={ciPageView(at)}>
        <Connect view={connectView(at, query.with, { came, sources })} actions={actions} />
        <Sources view={sourcesView(sources, at)} revoke={revoke} />
        <Deliveries view={deliveriesView(came, at, mayConnect(at))} replay={replay} />
      </CiPage>
    );
  });
}
