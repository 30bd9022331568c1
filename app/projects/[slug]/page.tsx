import type { Metadata } from "next";
import { Gate } from "@/components/gate/gate";
import { Project } from "@/components/project/project";
import { followingView } from "@/lib/queries/following";
import { demotionView, gateView } from "@/lib/queries/gate";
import { project } from "@/lib/queries/project";
import { projectAt } from "@/lib/queries/project-at";
import { readAhead } from "@/lib/queries/read-ahead";
import { projectSinceVisit } from "@/lib/queries/since-visit";
import { ATOM, atomOf } from "../../atom";
import { framed, type Search } from "../../frame";
import {
  acceptClaim,
  askReview,
  askWaiver,
  grantWaiver,
  mark,
  reason,
  review,
  revokeWaiver,
  withdraw,
} from "./actions";
import { setFollowing } from "./follow-actions";
import { recordAdmission, recordDemotion, recordGraduation, recordRemoval } from "./gate-actions";

const waiving = { askWaiver, grantWaiver, revokeWaiver };
const criterionActions = { mark, reason, review, accept: acceptClaim, askReview, withdraw, ...waiving };

const decides = {
  admit: recordAdmission,
  graduate: recordGraduation,
  demote: recordDemotion,
  remove: recordRemoval,
} as const;

type Props = { params: Promise<{ slug: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decodeURIComponent((await params).slug).slice(0, 60);
  return { title: slug, alternates: { types: { [ATOM]: atomOf("projects", slug) } } };
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  return framed(`/projects/${slug}`, searchParams, async (look, viewer, query) => {
    await readAhead(look, query.channel, slug);
    const at = await projectAt(look, viewer, slug, query.channel);
    const gates = [demotionView(at), gateView(at)].filter((gate) => gate !== null);
    const since = projectSinceVisit(at, viewer?.session.seen.before ?? null);
    const [shown, following] = await Promise.all([
      project(at),
      followingView(look, viewer?.session.who.id ?? null, slug),
    ]);
    return (
      <Project
        view={{ ...shown, following, meta: [...shown.meta, ...since] }}
        follow={setFollowing}
        actions={viewer && look.isNow ? criterionActions : null}
        // What was recorded at the one gate is told at the one that comes in its place: once admitted, that of leaving.
        gate={gates.map((gate) => (
          <Gate key={gate.what === "demote" ? "back" : "on"} view={gate} decide={decides[gate.what]} />
        ))}
      />
    );
  });
}
