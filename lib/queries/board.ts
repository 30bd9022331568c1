import { countIn } from "../domain/board-sums";
import { everybodySaid, readySaid } from "../domain/explain/board";
import { emptyAfterSaid } from "../domain/explain/next-channel";
import { notCountedSaid } from "../domain/explain/policy";
import { reportName } from "../domain/explain/report";
import { be } from "../domain/explain/tense";
import { groupSaid, newest } from "../domain/known";
import { channelsBefore, type Policy } from "../domain/policy";
import { policyOf } from "../domain/project";
import { tenseOf } from "../domain/tense";
import { usesOf } from "../domain/uses";
import { type BoardView, type ColumnView, FOLDED_ABOVE, type GroupView, WORDS } from "../domain/view/board-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { type BoardAll, boardAll } from "./board-all";
import { emptyBoard } from "./board-empty";
import { findView } from "./board-find";
import { judgedBoard, judgedCut } from "./board-judged";
import { type Cut, pageOf } from "./board-page";
import { FIRST, type PageAsked, pageAddress } from "./board-page-asked";
import { type RowEntrant, rowOf, stripFrom } from "./board-rows";
import { meetingsOf } from "./meetings-known";
import { onBase } from "./on-base";
import { channelAsked, linkTo } from "./reader";
import { tryItView } from "./try-it";

export type BoardAsked = {
  readonly channel: string | undefined;
  readonly isTryItDismissed: boolean;
  /** The group that is opened, where there are so many criteria that they fold. */
  readonly group?: string | undefined;
  /** Which page of it; left out, the first of all. */
  readonly page?: PageAsked;
};

/** A board before it is drawn up: what is said of all of it, and the page that is asked for. */
type BoardRead = { readonly all: BoardAll; readonly cut: Cut };

/** A board as the engine judges it, project by project; null where the channel has no policy yet, so that nothing is judged. */
export function boardJudged(look: Look, { channel, page = FIRST }: BoardAsked): BoardRead | null {
  const policy = channel === undefined ? undefined : policyOf(look, channel)?.body.policy;
  if (channel === undefined || !policy) return null;
  const judged = judgedBoard(look, channel, policy);
  return { all: boardAll(look, channel, policy, judged.parts), cut: judgedCut(judged, page) };
}

/** The first screen: what is ready for a channel, what is nearest, and what changed. `read` is what it is drawn up from. */
export function board(look: Look, given: BoardAsked, read: BoardRead | null = boardJudged(look, given)): BoardView {
  const { channel, isTryItDismissed, group, page: first = FIRST } = given;
  if (channel === undefined || !read) return emptyBoard(channel, look);
  const { policy, sums, unknown, finding, counts, ahead, changes, other } = read.all;
  const asked = { ...first, also: { ...first.also, group: group ?? null } };
  const columns = policy.criteria;
  // Words in the cells say what is unknown; nothing is drawn faint beside them.
  const faint: ReadonlySet<string> = columns.length <= WORDS ? new Set() : unknown;
  const groups = groupsOf(
    columns.map((it) => ({
      key: it.key,
      short: it.short,
      group: it.group,
      obligation: it.obligation,
      faint: faint.has(it.key),
    })),
    columns.length > FOLDED_ABOVE ? { open: group, to: (name) => pageAddress(look, asked, { group: name }) } : null,
  );
  const page = pageOf(look, sums, asked, { ...asked, lacks: shortOf(policy, asked.lacks) }, read.cut);
  const meetings = meetingsOf(look).map((meeting) => meeting.at);
  const from = stripFrom(look, meetings);
  const rows = (entrants: readonly RowEntrant[]) =>
    entrants.map((entrant) => rowOf(entrant, { look, channel, faint, groups, from, meetings }));
  return {
    title: readySaid(tenseOf(look), channel),
    finding,
    counts,
    ahead,
    onBase: onBase(look, channel),
    actions: [
      { href: linkTo(look, "/report", channelAsked(look, channel)), label: reportName(look.isForecast), as: "primary" },
      ...ymlAction(look, channel, page.inChannel === null),
    ],
    changes,
    later: notCountedSaid(columns, look),
    tryIt:
      look.practice && look.isNow && !isTryItDismissed && channel === look.channels()[0]
        ? tryItView(look, channel)
        : null,
    everybody: everybodySaid(
      countIn(sums),
      columns.filter((it) => faint.has(it.key)),
      groups,
      newest(look, `channel:${channel}`, "channel")?.body.silence,
      tenseOf(look),
    ),
    waives: usesOf(look, channel).waives,
    caption: `Projects of the ${channel} channel, their verdicts, and the standing of each criterion`,
    verdictHead: faint.size > 0 ? "Verdict, and what is its own to do" : "Verdict, and what would change it",
    groups,
    strip: {
      first: "Open must-criteria,",
      second: `${dayText(from, look.now)} to ${look.isNow ? "now" : dayText(look.now, look.now)}`,
      title: look.isNow
        ? `Open must-criteria since ${dayText(from, look.now)}`
        : `Open must-criteria from ${dayText(from, look.now)} to ${dayText(look.now, look.now)}`,
    },
    inChannel: {
      said: page.inChannel ?? [
        { b: "In the channel" },
        `: nothing yet.${!look.isNow ? "" : ` What ${groupSaid(look)} admits will float here, above the line.`}`,
      ],
      rows: rows(page.members),
    },
    notIn: { said: page.notIn, rows: rows(page.outside) },
    picks: page.picks,
    find: page.picks.length > 0 ? findView(look, policy, asked) : null,
    pages: page.pages,
    empty: countIn(sums) === 0 ? emptySaid(look, policy) : null,
    other,
  };
}

/** A criterion by the name that its column has. */
const shortOf = ({ criteria }: Policy, key: string | null): string | null =>
  criteria.find((it) => it.key === key)?.short ?? key;

function emptySaid(look: Look, policy: Policy): Rich {
  const tense = tenseOf(look);
  const [before] = channelsBefore(policy);
  if (before !== undefined) return emptyAfterSaid(policy.channel, before, linkTo(look, `/channels/${before}`), tense);
  return look.isNow
    ? ["No project is on the board yet. The chair registers projects in ", { href: "/settings", text: "settings" }, "."]
    : [`No project ${be(tense)} on the board at this instant.`];
}

type Folding = { readonly open: string | undefined; readonly to: (group: string | null) => string } | null;

/** The criteria by their groups; where they fold, each group is one column but the one that is opened. */
function groupsOf(
  columns: readonly (ColumnView & { readonly group: string })[],
  folding: Folding,
): readonly GroupView[] {
  const groups = new Map<string, ColumnView[]>();
  for (const { group, ...column } of columns) groups.set(group, [...(groups.get(group) ?? []), column]);
  return [...groups].map(([name, columns]): GroupView => {
    if (folding === null) return { name, columns };
    const isOpen = folding.open === name;
    const href = folding.to(isOpen ? null : name);
    const one = { key: name, short: "met", obligation: "must", faint: columns.every((it) => it.faint) } as const;
    return { name, columns: isOpen ? columns : [one], fold: { isOpen, href } };
  });
}

function ymlAction(look: Look, channel: string, isEmpty: boolean): BoardView["actions"] {
  if (!newest(look, `channel:${channel}`, "base")) return [];
  const href = linkTo(look, `/api/v1/channels/${channel}/manifest.yml`);
  return [
    isEmpty
      ? { href, label: `${channel}.yml: the base alone, no member yet`, as: "link" }
      : { href, label: `${channel}.yml`, as: "button" },
  ];
}
