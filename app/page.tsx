import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { Board } from "@/components/board/board";
import { Changes } from "@/components/board/changes";
import { Results } from "@/components/search/results";
import { Closed } from "@/components/setup/closed";
import { Refusal } from "@/components/ui/refusal";
import { channelNamed } from "@/lib/domain/project";
import { pageAsked } from "@/lib/queries/board-page-asked";
import { laterView } from "@/lib/queries/later";
import { onBase } from "@/lib/queries/on-base";
import { search } from "@/lib/queries/search";
import { isSetUp, mayAdd, setUpView } from "@/lib/queries/set-up";
import { withVisit } from "@/lib/queries/since-visit";
import { boardDrawn } from "./board-drawn";
import { framed, type Search } from "./frame";
import { dismissTryIt } from "./practice-actions";
import { notedRefusal } from "./refused-note";

export const metadata: Metadata = { title: "What is ready?" };

const ADD = { href: "/setup/projects", label: "Add projects", as: "button" } as const;

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/", searchParams, async (look, viewer, query) => {
    if (query.q?.trim()) return <Results view={search(look, query.q)} />;
    if (!isSetUp(look) && look.isNow) {
      const first = setUpView(look, viewer);
      if (first.is === "closed") return <Closed view={first} />;
      redirect("/setup");
    }
    const kept = await cookies();
    const isTryItDismissed = query.try !== "again" && kept.get("try-it")?.value === "dismissed";
    const refused = await notedRefusal(query.refused);
    const channel = query.channel ? channelNamed(look, query.channel) : look.channels()[0];
    const page = pageAsked(query);
    const {
      view: told,
      drawn,
      source,
    } = await boardDrawn(look, { channel, isTryItDismissed, group: query.group, page });
    const actions = look.practice || !mayAdd(look, viewer) ? told.actions : [...told.actions, ADD];
    const seen = viewer?.session.seen.before ?? null;
    const changes = await withVisit(look, channel, seen, told.changes, source?.moversSince);
    const own = changes && changes !== told.changes ? { changes: <Changes view={changes} /> } : {};
    return (
      <>
        {refused && (
          <div className="page">
            <Refusal sentence={refused} />
          </div>
        )}
        <Board
          view={{ ...told, actions, onBase: onBase(look, channel) }}
          legendOpen={kept.get("legend")?.value !== "seen"}
          dismissTryIt={dismissTryIt}
          later={laterView(look, viewer)}
          drawn={{ ...drawn, ...own }}
        />
      </>
    );
  });
}
