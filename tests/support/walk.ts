import { fetched } from "./fetched";
import type { Caller } from "./login";
import type { RunningApp } from "./server";
import { sideBySide } from "./side-by-side";

/** What a browser or a machine was answered: all of it that people can come to read, headers too. */
export type Walked = {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  /** Without what Next keeps in a page for itself; its attributes are part of it. */
  readonly said: string;
  readonly links: readonly string[];
};

/** What Next keeps in a page for itself: its scripts, and in a form the state that its action goes on from. */
const OF_NEXT = /<script\b[\s\S]*?<\/script>|<input\b[^>]*name="\$ACTION_[^>]*>/g;

/** Asks for one address, and follows nothing. */
export async function ask(app: RunningApp, path: string, by: Caller, init: RequestInit = {}): Promise<Walked> {
  const answer = await fetched(`${app.url}${path}`, {
    redirect: "manual",
    ...init,
    headers: { ...by, ...init.headers },
  });
  const type = answer.headers.get("content-type") ?? "";
  const body = type.startsWith("text/event-stream") ? await firstOf(answer) : await answer.text();
  const said = type.startsWith("text/html") ? body.replaceAll(OF_NEXT, "") : body;
  const links = [...said.matchAll(/ (?:href|action)="(\/[^"]*)"/g)].map(([, to = ""]) => to.replaceAll("&amp;", "&"));
  const to = answer.headers.get("location");
  return {
    path,
    status: answer.status,
    type,
    said: `${said}\n${[...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n")}`,
    links: to?.startsWith("/") ? [...links, to] : links,
  };
}

/** What a stream that never ends says at once. */
async function firstOf(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const said = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(said?.value);
}

/** Of addresses that differ by a number, or by what their query asks alone, so many are looked at. */
const ALIKE = 3;
function shapeOf(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://walk");
  return `${pathname.replaceAll(/\d+/g, "0")} ${[...searchParams.keys()].sort().join(" ")}`;
}

/** Every page that links lead to from these addresses, signed in as `by`, and every file that they link: those nearest first. */
export async function walk(app: RunningApp, by: Caller, from: readonly string[]): Promise<readonly Walked[]> {
  const shapes = new Map<string, number>();
  const waiting: string[] = [];
  const add = (link: string) => {
    const path = link.replace(/#.*$/, "");
    const shape = shapeOf(path);
    const seen = shapes.get(shape) ?? 0;
    if (path.startsWith("/_next") || waiting.includes(path) || seen >= ALIKE) return;
    shapes.set(shape, seen + 1);
    waiting.push(path);
  };
  from.forEach(add);
  const walked: Walked[] = [];
  while (walked.length < waiting.length) {
    const reached = await sideBySide(waiting.slice(walked.length), (path) => ask(app, path, by));
    walked.push(...reached);
    for (const { type, status, links } of reached)
      if (type.startsWith("text/html") || status >= 300) links.forEach(add);
  }
  return walked;
}

/** How many letters before and after what was said are shown. */
const AROUND = 60;

/** Where something was said that is not to be said, with the words around it. */
export const sayings = (walked: readonly Walked[], never: RegExp): readonly string[] =>
  walked.flatMap(({ path, said }) =>
    [...said.matchAll(new RegExp(never.source, "gi"))].map(
      ({ 0: text, index }) => `${path}: ${said.slice(Math.max(0, index - AROUND), index + text.length + AROUND)}`,
    ),
  );
