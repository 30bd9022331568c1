import type { FactOf } from "../domain/fact";
import { days, type Instant, textOf } from "../domain/instant";
import { newest } from "../domain/known";
import type { Speaker } from "../domain/speaker";
import { agoText, dayText, instantText } from "../domain/view/moment";
import type { ShellView } from "../domain/view/shell-view";
import type { Look } from "../log/look";
import { type Address, addressWith } from "./address";
import { mayForward } from "./may-forward";
import { meetingsOf } from "./meetings-known";
import { practiceView } from "./practice-line";
import { linkTo } from "./reader";
import { rulerView } from "./ruler";

/** What stands around every page: only what this group uses, at the instant looked at. */
export function shell(look: Look, viewer: Speaker | null, address: Address): ShellView {
  const channel = look.channels()[0];
  const meetings = meetingsOf(look);
  const practice = practiceView(look);
  const { path, query } = address;
  const isOpen = look.isPast || query.ruler === "open";
  const here = (extra: Record<string, string | null>) => addressWith(address, extra);
  const meets = meetings.length > 0 || meetingAfter(look) !== undefined;
  const to = (at: Instant | undefined) => (at === undefined ? null : here({ at: textOf(at), ruler: null, page: null }));
  const now = here({ at: null, ruler: null, page: null });
  const pages = [
    { href: "/", label: "Board", on: path === "/" || path.startsWith("/projects"), used: true },
    { href: "/meetings", label: "Meetings", on: path.startsWith("/meetings"), used: meetings.length > 0 },
    { href: "/report", label: "Report", on: path === "/report", used: channel !== undefined },
    { href: "/history", label: "History", on: path === "/history", used: true },
    {
      href: `/channels/${channel}`,
      label: "Channel",
      on: path === `/channels/${channel}`,
      used: channel !== undefined,
    },
    {
      href: `/channels/${channel}/policy`,
      label: "Policy",
      on: path === `/channels/${channel}/policy`,
      used: channel !== undefined,
    },
    {
      href: "/check",
      label: "Check",
      on: path === "/check",
      used: look.channels().some((name) => newest(look, `channel:${name}`, "base") !== undefined),
    },
  ];
  return {
    nav: pages
      .filter((it) => it.used)
      .map(({ href, label, on }) => ({ href: linkTo(look, href), label, ...(on && { current: true }) })),
    search: {
      action: "/",
      value: query.q ?? "",
      hidden: look.asked === null ? [] : [{ name: "at", value: look.asked }],
    },
    asOf: {
      day: dayText(look.now, look.now),
      year: String(new Date(look.now).getUTCFullYear()),
      href: here({ ruler: query.ruler === "open" ? null : "open" }),
      isPast: look.isPast,
      isOpen,
      ...(meetingSteps(look, path) ?? {
        earlier: to(meets ? meetings.findLast((meeting) => meeting.at < look.now)?.at : weekBefore(look)),
        later: look.isPast ? (to(meets ? meetingAfter(look)?.at : weekAfter(look)) ?? now) : null,
      }),
    },
    practice: practice && {
      ...practice,
      signedIn: viewer !== null,
      links: look.isPast
        ? []
        : [
            { href: viewer ? "/#try" : "/?try=again#try", text: "Try it" },
            ...(viewer ? [] : [{ href: "/setup", text: "Set up your own group" }]),
          ],
    },
    who: viewer ? { name: viewer.name, href: linkTo(look, "/me") } : null,
    signIn: `/sign-in?to=${encodeURIComponent(here({}))}`,
    head: {
      seq: look.live.head,
      at: { at: lastRecorded(look), text: agoText(lastRecorded(look), look.live.now) },
      practice: look.practice,
    },
    foot: [
      { href: linkTo(look, "/report"), text: "Report" },
      { href: linkTo(look, "/history"), text: "Log" },
      { href: "/api/v1", text: "API" },
      ...(channel === undefined ? [] : [{ href: `/api/v1/channels/${channel}/feed.atom`, text: "Atom" }]),
    ],
    ruler: isOpen ? rulerView(look, address) : null,
    past: look.isPast
      ? {
          said: [
            `as it was known on ${instantText(look.now)}, at entry ${look.when.upTo} of ${look.live.head}. Nothing is recorded here.`,
          ],
          changed: {
            href: `/history?from=${encodeURIComponent(textOf(look.now))}`,
            text: "What changed from then to now",
          },
          now,
        }
      : null,
    keys: [
      { keys: ["/"], does: "search" },
      ...(mayForward(look, viewer, path) ? [{ keys: ["Ctrl", "↵"], does: "put forward" }] : []),
      ...(STOPPED.some((stopped) => path === stopped || path.startsWith(`${stopped}/`)) && !path.endsWith("/candidate")
        ? [
            { keys: ["j", "k"], does: "next, previous" },
            { keys: ["o"], does: "open" },
          ]
        : []),
      ...(viewer && !look.isPast && /^\/projects\/[^/]+$/.test(path)
        ? [{ keys: ["m"], does: "mark a criterion" }]
        : []),
      { keys: ["[", "]"], does: meets ? "earlier, later meeting" : "earlier, later week" },
      { keys: ["?"], does: "all keys" },
    ],
  };
}

/** Pages with places where `j` and `k` stop, and those beneath them. */
const STOPPED = ["/", "/me", "/projects", "/meetings", "/history", "/channels"];

/** On the page of a meeting, `[` and `]` lead to the meeting before and after, not to another instant. */
function meetingSteps(look: Look, path: string): { earlier: string | null; later: string | null } | null {
  const meetings = meetingsOf(look);
  const place = meetings.findIndex((meeting) => path === `/meetings/${meeting.body.date}`);
  if (place === -1) return null;
  const to = (meeting: FactOf<"meeting"> | undefined) =>
    meeting ? linkTo(look, `/meetings/${meeting.body.date}`) : null;
  return { earlier: to(meetings[place - 1]), later: to(meetings[place + 1]) };
}

const lastRecorded = ({ live }: Look): number => live.facts[live.head - 1]?.recordedAt ?? live.now;

/** Without meetings one steps by weeks: one week back, as far as the log goes. */
const weekBefore = ({ now, live }: Look): Instant | undefined =>
  now - days(7) > (live.facts[0]?.recordedAt ?? now) ? now - days(7) : undefined;

/** One week on; undefined where that is not over yet. */
const weekAfter = ({ now, live }: Look): Instant | undefined => (now + days(7) < live.now ? now + days(7) : undefined);

/** The first meeting after the instant looked at that is known by now. */
const meetingAfter = (look: Look): FactOf<"meeting"> | undefined =>
  look.live.facts.find(
    (fact): fact is Extract<typeof fact, { kind: "meeting" }> =>
      fact.kind === "meeting" && fact.at > look.now && fact.at <= look.live.now,
  );
