import type { Metadata } from "next";
import { Candidate } from "@/components/candidate/candidate";
import type { Draft } from "@/lib/domain/view/draft";
import { blankDraft } from "@/lib/domain/view/draft";
import { unpackYml } from "@/lib/formats/yml-link";
import { candidateView } from "@/lib/queries/candidate";
import { framed, type Query, type Search } from "../../../frame";
import { workOut } from "./actions";

type Props = { params: Promise<{ slug: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `New candidate, ${decodeURIComponent((await params).slug).slice(0, 60)}` };
}

/** A new candidate, and what it would gain and lose before it is put forward. */
export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  return framed(`/projects/${slug}/candidate`, searchParams, (look, viewer, query) => {
    const view = candidateView(look, viewer, slug, {
      channel: query.channel,
      draft: !look.isNow ? null : draftOf(query),
    });
    return <Candidate view={view} workOut={!look.isNow ? null : workOut} leave={`/projects/${slug}`} />;
  });
}

/** A yml that came by a link, or a blank page to paste one; else the present one stands there. */
function draftOf({ yml, from }: Query): Draft | null {
  if (yml) return { ...blankDraft, yml: unpackYml(yml) };
  return from === "nothing" ? blankDraft : null;
}
