import { forecastSaid, pastSaid } from "../domain/explain/band";
import type { FactOf } from "../domain/fact";
import { type Instant, textOf } from "../domain/instant";
import { newest } from "../domain/known";
import type { Speaker } from "../domain/speaker";
import { tenseOf } from "../domain/tense";
import { agoText, dayText } from "../domain/view/moment";
import type { BandView, ShellView } from "../domain/view/shell-view";
import type { Look } from "../log/look";
import { type Address, addressWith } from "./address";
import { liveView } from "./live";
import { mayForward } from "./may-forward";
import { groupMeets, meetingsOf } from "./meetings-known";
import { practiceView } from "./practice-line";
import { linkTo } from "./reader";
import { rulerView } from "./ruler";
import { stepsFrom } from "./shell-steps";

/** What stands around every page: only what this group uses, at the instant looked at. */
export function shell(look: Look, viewer: Speaker | null, address: Address): ShellView {
  const channel = look.channels()[0];
  const meetings = meetingsOf(look);
  const practice = practiceView(look);
  const { path, query } = address;
  const isOpen = !look.isNow || query.ruler === "open";
  const here = (extra: Record<string, string | null>) => addressWith(address, extra);
  const meets = groupMeets(look);
  const now = here({ at: null, ruler: null, page: null });
  const to = (at: Instant | "now" | null) =>
    at === "now" ? now : at === null ? null : here({ at: textOf(at), ruler: null, page: null });
  const { earlier, later } = stepsFrom(look);
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
      on: path === `/channels/${channel}/policy` || path === `/channels/${channel}/policy/try`,
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
      tense: tenseOf(look),
      isOpen,
      ...(meetingSteps(look, path) ?? { earlier: to(earlier), later: to(later) }),
    },
    practice: practice && {
      ...practice,
      signedIn: viewer !== null,
      links: !look.isNow
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
    live: liveView(look, address),
    band: look.isNow ? null : { ...bandWords(look), changed: turnsBetween(look, channel), now },
    keys: [
      { keys: ["/"], does: "search" },
      ...(mayForward(look, viewer, path) ? [{ keys: ["Ctrl", "↵"], does: "put forward" }] : []),
      ...(STOPPED.some((stopped) => path === stopped || path.startsWith(`${stopped}/`)) && !path.endsWith("/candidate")
        ? [
            { keys: ["j", "k"], does: "next, previous" },
            { keys: ["o"], does: "open" },
          ]
        : []),
      ...(viewer && look.isNow && /^\/projects\/[^/]+$/.test(path) ? [{ keys: ["m"], does: "mark a criterion" }] : []),
      { keys: ["[", "]"], does: meets ? "earlier, later meeting" : "earlier, later week" },
      { keys: ["?"], does: "all keys" },
    ],
  };
}

/** Pages with places where `j` and `k` stop, and those beneath them. */
const STOPPED = ["/", "/me", "/projects", "/meetings", "/history", "/channels"];

const bandWords = (look: Look) => {
  const { now, when, live } = look;
  return (look.isPast ? pastSaid : forecastSaid)({ now, upTo: when.upTo, live });
};

/** Of an earlier instant, what changed since; of a forecast, what lapses until then: on the board, where there is one. */
function turnsBetween(look: Look, channel: string | undefined): BandView["changed"] {
  if (look.isPast)
    return { href: `/history?from=${encodeURIComponent(textOf(look.now))}`, text: "What changed from then to now" };
  return channel === undefined ? null : { href: linkTo(look, "/", {}, "lapses"), text: "What lapses until then" };
}

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
