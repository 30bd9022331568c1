import { type BoardSums, countIn } from "../board-sums";
import type { Criterion } from "../criterion";
import type { Policy } from "../policy";
import type { Tense } from "../tense";
import type { EverybodyView, GroupView } from "../view/board-view";
import type { Rich } from "../view/rich";
import { be, inTense } from "./tense";
import { capital, grouped, listed, listedText, numberWord } from "./words";

/** The question of the board, in the tense of the instant looked at: "What will be ready for testing?" */
export const readySaid = (tense: Tense, channel?: string): string =>
  `What ${be(tense)} ready${channel ? ` for ${channel}` : ""}?`;

/** The finding in one breath: what is ready, what is nearest, what nobody has of the policy's criteria. */
export function boardSaid(
  sums: BoardSums,
  { criteria }: Pick<Policy, "criteria">,
  faint: ReadonlySet<string>,
  tense: Tense,
): Rich {
  if (countIn(sums) === 0) return [`No project ${be(tense)} on the board${tense === "to come" ? "" : " yet"}.`];
  const ready = countIn(sums, { isMember: false, outcome: "ready" });
  const members = countIn(sums, { isMember: true });
  const fallen = members - countIn(sums, { isMember: true, outcome: "ready" });
  const lead: Rich =
    ready > 0
      ? [...readyNames(sums, ready), ` ${be(tense, ready)} ready and not in yet.`]
      : members > 0
        ? [...memberNames(sums, members), ` ${be(tense, members)} in${elseSaid(fallen, members, tense)}`]
        : [{ b: `Nothing ${be(tense)} ready.` }];
  const nearest = sums.hasBegun
    ? nearestSaid(sums)
    : [` No must ${be(tense)} met${tense === "to come" ? "" : " yet"}.`];
  return [...lead, ...nearest, ...nobodySaid(criteria, faint, tense)];
}

/** What follows the members: how many of them are not ready, and that nothing else is. */
const elseSaid = (fallen: number, members: number, tense: Tense): string =>
  fallen === members
    ? ` and not ready; nothing else ${be(tense)} ready either.`
    : `${fallen > 0 ? `, ${numberWord(fallen)} of them not ready` : ""}; nothing else ${be(tense)} ready.`;

const readyNames = ({ ready }: BoardSums, count: number): Rich =>
  ready.length === 0 ? [{ b: `${grouped(count)} projects` }] : listed(ready.map((b) => ({ b })));

const memberNames = ({ members }: BoardSums, count: number): Rich =>
  members.length === 0 ? [{ b: `${capital(numberWord(count))} projects` }] : listed(members.map((b) => ({ b })));

function nearestSaid({ nearest }: BoardSums): Rich {
  if (nearest.length === 0) return [];
  return [
    " Nearest: ",
    nearest
      .map((it, index) => `${it.slug}, with ${it.open} of ${it.musts}${index === 0 ? " open" : ""}`)
      .join(", and "),
    ".",
  ];
}

const kindSaid: Readonly<Partial<Record<Criterion["kind"], string>>> = {
  ci: "a CI result",
  review: "a review",
  manifest: "a yml",
  kernel: "a kernel configuration",
};

function nobodySaid(criteria: Policy["criteria"], faint: ReadonlySet<string>, tense: Tense): Rich {
  const kinds = [...new Set(criteria.map((it) => it.kind))].filter((kind) =>
    criteria.every((it) => it.kind !== kind || faint.has(it.key)),
  );
  const said = kinds.flatMap((kind) => kindSaid[kind] ?? []);
  return said.length > 0 ? [` No project ${inTense(tense, "had", "has", "will have")} ${listedText(said, "or")}.`] : [];
}

type Counts = {
  readonly worse: number;
  /** Whether more may have got worse. */
  readonly isMore?: boolean;
  readonly since: string | null;
  readonly href: string;
};

/** "4 undetermined, 7 not ready; 2 got worse since 5 July. Judged by policy testing 1, …". */
export function countsSaid(sums: BoardSums, policy: Policy, { worse, isMore = false, since, href }: Counts): Rich {
  const outcomes = ["ready", "undetermined", "not ready", "not evaluable"] as const;
  const counted = outcomes.map((is) => [is, countIn(sums, { outcome: is })] as const).filter(([, count]) => count > 0);
  return [
    ...(counted.length > 0
      ? [
          { b: counted.map(([is, count]) => `${grouped(count)} ${is}`).join(", ") },
          since === null ? ". " : `; ${isMore ? "at least " : ""}${worse} got worse since ${since}. `,
        ]
      : []),
    "Judged by ",
    { href, text: `policy ${policy.channel} ${policy.version}` },
    policy.retrospective ? ", our reading of the SIG’s notes, never adopted by it." : ".",
  ];
}

/** What is unknown for everybody, said once above the table; null where nothing is. */
export function everybodySaid(
  projects: number,
  faint: readonly Criterion[],
  groups: readonly GroupView[],
  silence: string | undefined,
  tense: Tense,
): EverybodyView | null {
  if (faint.length === 0) return null;
  const whole = groups.filter((group) => group.columns.every((column) => column.faint));
  const single = faint.filter((it) => !whole.some((group) => group.name === it.group)).map((it) => it.short);
  const names = [...whole.map((group) => (group.name === "CI" ? group.name : group.name.toLowerCase())), ...single];
  const counted = faint.filter((it) => it.obligation === "may").map((it) => it.short);
  const isSilence = silence !== undefined && faint.every((it) => it.kind === "ci" || it.kind === "review");
  return {
    said: [{ b: `Unknown for all ${grouped(projects)}: ${listedText(names)}.` }, ...(isSilence ? [` ${silence}`] : [])],
    faintly: [
      " So ",
      ...listed(faint.map((it) => ({ b: it.short }))),
      faint.length === 1 ? " is drawn faint and not repeated below" : " are drawn faint and not repeated below",
      counted.length > 0 && counted.length < faint.length ? "; all but " : "; ",
      ...(counted.length > 0 && counted.length < faint.length ? listed(counted.map((short) => ({ b: short }))) : []),
      counted.length < faint.length
        ? `${counted.length > 0 ? " " : faint.length === 1 ? "it " : "all "}${inTense(tense, "counted", counted.length === 0 && faint.length === 1 ? "counts" : "count", "will count")} as open in every row.`
        : `they ${inTense(tense, "only informed", "only inform", "will only inform")}.`,
    ],
  };
}
