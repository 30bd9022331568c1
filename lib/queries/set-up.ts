import { appointmentsOf, holdersOf, inForce } from "../domain/appointments";
import { elsewhenSaid } from "../domain/explain/tense";
import { listedText } from "../domain/explain/words";
import { newest, rolesIn } from "../domain/known";
import { LINES, readLines } from "../domain/pasted/lines";
import type { PastedLine } from "../domain/pasted/pasted";
import { previewSaid } from "../domain/pasted/said";
import { may } from "../domain/permit";
import type { Speaker } from "../domain/speaker";
import { templates } from "../domain/templates/list";
import { tenseOf } from "../domain/tense";
import { usesOf } from "../domain/uses";
import type { PastedView, PreviewLine, SetUpState, SetUpView } from "../domain/view/set-up-view";
import type { Look } from "../log/look";

/** Whether the group has begun: nothing is judged before there is a channel. */
export const isSetUp = (look: Look): boolean => look.channels().length > 0;

/** Whether who looks is to set the group up, now. */
const maySetUp = (look: Look, viewer: Speaker | null): boolean =>
  !isSetUp(look) && look.isNow && may(rolesIn(look), viewer, "set-up", {}, look.now);

/** Whether who looks may add projects to a group that is set up. */
export const mayAdd = (look: Look, viewer: Speaker | null): boolean =>
  isSetUp(look) && look.isNow && may(rolesIn(look), viewer, "register-project", {}, look.now);

/** The first run: open to the chair before there is a channel; else what is to be said in its place. */
export function setUpView(look: Look, viewer: Speaker | null): SetUpView {
  if (look.practice)
    return {
      is: "closed",
      title: "Set up your own group",
      said: [
        [
          "This is a practice copy, and stays one. A group of your own begins on your machine with ",
          { code: "npm start -- --empty" },
          ".",
        ],
        ["It asks a name, what a project must show, and your projects. Nothing of the practice copy goes there."],
      ],
      to: [{ href: "/", text: "Back to the board" }],
    };
  if (isSetUp(look)) {
    const name = newest(look, "instance", "instance")?.body.name ?? "This group";
    return {
      is: "closed",
      title: "Set up",
      said: [[{ b: `${name} is set up.` }, " What is left, the board tells the chair as “Later”."]],
      to: [
        { href: "/", text: "The board" },
        ...(mayAdd(look, viewer) ? [{ href: "/setup/projects", text: "Add projects" }] : []),
      ],
    };
  }
  if (maySetUp(look, viewer))
    return {
      is: "open",
      templates: templates.map(({ key, title, says, note = null }) => ({ key, title, says, note })),
    };
  return {
    is: "closed",
    title: "This group is not set up yet",
    said: whoSetsUp(look, viewer),
    to: viewer === null ? [{ href: "/sign-in?to=%2Fsetup", text: "Sign in" }] : [],
  };
}

/** The channel whose base who looks may set: the first that builds; null where there is none. */
export function mayBase(look: Look, viewer: Speaker | null): string | null {
  const channel = look.channels().find((it) => usesOf(look, it).builds);
  if (channel === undefined || !look.isNow) return null;
  return may(rolesIn(look), viewer, "set-base", { channel }, look.now) ? channel : null;
}

/** What stands in the place of a form at any other instant than now. */
export const elsewhenView = (look: Look, title: string): Extract<SetUpView, { is: "closed" }> => ({
  is: "closed",
  title,
  said: [[elsewhenSaid(tenseOf(look))]],
  to: [{ href: "/", text: "The board" }],
});

/** What is said in place of the form that adds projects, to whoever is not to add any. */
export const addClosedView = (look: Look, viewer: Speaker | null): Extract<SetUpView, { is: "closed" }> => ({
  is: "closed",
  title: "Add projects",
  said: !look.isNow
    ? [[elsewhenSaid(tenseOf(look))]]
    : isSetUp(look)
      ? [
          [
            viewer === null
              ? "The chair adds projects. Sign in to do it."
              : `The chair adds projects, and ${viewer.name} is not the chair.`,
          ],
        ]
      : [["This group is not set up yet, so nothing would judge them."]],
  to: isSetUp(look)
    ? [
        viewer === null
          ? { href: "/sign-in?to=%2Fsetup%2Fprojects", text: "Sign in" }
          : { href: "/", text: "The board" },
      ]
    : [{ href: "/setup", text: "Set it up" }],
});

/** Who is to come in first, and how. */
function whoSetsUp(look: Look, viewer: Speaker | null): readonly (readonly (string | { readonly code: string })[])[] {
  const chairs = holdersOf(appointmentsOf(rolesIn(look)), "chair", {}, look.now);
  const handle = chairs[0]?.who ?? "chair";
  return [
    ["The chair sets it up: a name, what a project must show, and the projects."],
    viewer === null
      ? [
          "The chair comes in by the one-time link that was printed when it was started. On the server ",
          { code: `npm run sign-in-link -- ${handle}` },
          " prints another at any time.",
        ]
      : [`${viewer.name} is not the chair. The chair is ${listedText(chairs.map((it) => it.name)) || "nobody yet"}.`],
  ];
}

/** What was pasted as it would be taken, beside what is there. */
export function pastedView(look: Look, text: string): { readonly view: PastedView; readonly total: number } {
  const { lines, total } = readLines(text);
  const told = lines.map((line) => previewOf(look, line));
  const of = (is: PreviewLine["is"]) => told.filter((line) => line.is === is);
  const [fresh, there, bad] = [of("fresh"), of("there"), of("bad")];
  return {
    total,
    view: {
      said: total > LINES ? "" : previewSaid(fresh.length, there.length, bad.length),
      fresh: fresh.length,
      bad: bad.map(({ line }) => line).join(" "),
      lines: told,
    },
  };
}

function previewOf(look: Look, read: PastedLine): PreviewLine {
  if (read.is === "bad") {
    const repair = read.repair === null ? null : read.repair === "" ? "Leave it out" : `Write it as: ${read.repair}`;
    return { is: "bad", line: read.line, text: read.text.replaceAll("\t", " "), why: `${read.why}.`, repair };
  }
  const { slug, repository, summary, maintainers } = read.project;
  const isThere = newest(look, `project:${slug}`, "project") !== undefined;
  const held = appointmentsOf(look.stream(`project:${slug}`)).filter(
    (it) => it.role === "maintainer" && inForce(it, look.now),
  );
  const fresh = maintainers.filter((who) => !held.some((it) => it.who === who));
  return {
    is: isThere ? "there" : "fresh",
    line: read.line,
    slug,
    repository: repository.replace(/^https?:\/\//, ""),
    summary,
    maintainers: maintainers.join(", "),
    note: isThere
      ? `there already${fresh.length > 0 ? `; ${listedText(fresh)} ${fresh.length === 1 ? "is" : "are"} new` : ""}`
      : null,
  };
}

/** The form before anything was typed. */
export const blank: SetUpState = {
  values: { name: "", template: templates[0]?.key ?? "", projects: "", policy: "", from: "", rows: null },
  preview: null,
  refused: null,
  fields: [],
  counted: null,
  opened: null,
  done: null,
};
