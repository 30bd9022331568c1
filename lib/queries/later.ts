import { listedText } from "../domain/explain/words";
import { type Later, laterOf } from "../domain/later";
import type { Speaker } from "../domain/speaker";
import type { LaterView } from "../domain/view/later-view";
import type { Look } from "../log/look";
import { verdictNow } from "./board-members";
import { mayAdd } from "./set-up";

/** A group of more projects has left its setting up behind: nobody goes through them one by one for it. */
const MOST = 1_000;

/** What set-up leaves for later, for the chair of a real instance; null where nothing is left, and for everybody else. */
export function laterView(look: Look, viewer: Speaker | null): LaterView | null {
  const channel = look.channels()[0];
  if (channel === undefined || look.practice || look.projects().length > MOST || !mayAdd(look, viewer)) return null;
  const items = laterOf(look, channel, (slug) => verdictNow(look, slug, channel)).map(said);
  return items.length > 0 ? items : null;
}

const few = (slugs: readonly string[]): string =>
  slugs.length > 3 ? `${slugs.slice(0, 2).join(", ")} and ${slugs.length - 2} more` : listedText(slugs);

function said(item: Later): LaterView[number] {
  switch (item.what) {
    case "projects":
      return { said: ["The first projects"], href: "/setup/projects", label: "Add projects" };
    case "people":
      return { said: ["People: nobody but the chair has acted yet"], href: "/settings", label: "Invite them" };
    case "ci":
      return {
        said: ["CI: no project has a result yet"],
        href: `/projects/${item.project}/ci#connect`,
        label: "Connect CI",
      };
    case "maintainers":
      return { said: [`Somebody who looks after ${few(item.of)}`], href: "/settings#appoint", label: "Appoint" };
    case "security contact":
      return {
        said: [`A security contact of ${few(item.of)}`],
        href: `/projects/${item.of[0]}#${item.key}`,
        label: "See it",
      };
    case "base":
      return {
        said: [`The base that ${item.channel} is built on`],
        href: "/setup/base",
        label: "Set it",
      };
  }
}
