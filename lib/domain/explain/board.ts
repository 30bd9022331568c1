import type { Criterion } from "../criterion";
import type { Membership } from "../membership";
import type { Policy } from "../policy";
import type { Tense } from "../tense";
import type { Verdict } from "../verdict";
import type { EverybodyView, GroupView } from "../view/board-view";
import type { Rich } from "../view/rich";
import { be, inTense } from "./tense";
import { fewestOpenFirst, placeOf } from "./verdict";
import { capital, grouped, listed, listedText, numberWord } from "./words";

/** A project of the board, as its finding takes it. */
type Entrant = {
  readonly slug: string;
  readonly membership: Pick<Membership, "is">;
  readonly verdict: Verdict | null;
};

/** The question of the board, in the tense of the instant looked at: "What will be ready for testing?" */
export const readySaid = (tense: Tense, channel?: string): string =>
  `What ${be(tense)} ready${channel ? ` for ${channel}` : ""}?`;

/** The finding in one breath: what is ready, what is nearest, what nobody has. */
export function boardSaid(shown: readonly Entrant[], faint: ReadonlySet<string>, tense: Tense): Rich {
  if (shown.length === 0) return [`No project ${be(tense)} on the board${tense === "to come" ? "" : " yet"}.`];
  const ready = shown.filter((it) => it.verdict?.outcome === "ready" && it.membership.is !== "member");
  const members = shown.filter((it) => it.membership.is === "member");
  const lead: Rich =
    ready.length > 0
      ? [...readyNames(ready), ` ${be(tense, ready.length)} ready and not in yet.`]
      : members.length > 0
        ? [...memberNames(members), ` ${be(tense, members.length)} in; nothing else ${be(tense)} ready.`]
        : [{ b: `Nothing ${be(tense)} ready.` }];
  const nearest = hasBegun(shown)
    ? nearestSaid(shown)
    : [` No must ${be(tense)} met${tense === "to come" ? "" : " yet"}.`];
  return [...lead, ...nearest, ...nobodySaid(shown, faint, tense)];
}

/** Up to six by name: in a board of hundreds, more by their number. */
const readyNames = (ready: readonly Entrant[]): Rich =>
  ready.length > 6 ? [{ b: `${grouped(ready.length)} projects` }] : listed(ready.map((it) => ({ b: it.slug })));

/** Up to three by name, more by their number. */
const memberNames = (members: readonly Entrant[]): Rich =>
  members.length > 3
    ? [{ b: `${capital(numberWord(members.length))} projects` }]
    : listed(members.map((it) => ({ b: it.slug })));

/** Whether anything is met of what must be: before, nobody is nearer than another. */
const hasBegun = (shown: readonly Entrant[]): boolean =>
  shown.some(({ verdict }) => {
    const place = verdict && placeOf(verdict);
    return place !== null && place.open < place.musts;
  });

function nearestSaid(shown: readonly Entrant[]): Rich {
  const nearest = shown
    .flatMap((it) =>
      it.verdict && it.membership.is !== "member" && it.verdict.outcome !== "ready"
        ? [{ slug: it.slug, ...placeOf(it.verdict) }]
        : [],
    )
    .sort(fewestOpenFirst)
    .slice(0, 2);
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

function nobodySaid(shown: readonly Entrant[], faint: ReadonlySet<string>, tense: Tense): Rich {
  const criteria = shown[0]?.verdict?.standings.map((s) => s.criterion) ?? [];
  const kinds = [...new Set(criteria.map((it) => it.kind))].filter((kind) =>
    criteria.every((it) => it.kind !== kind || faint.has(it.key)),
  );
  const said = kinds.flatMap((kind) => kindSaid[kind] ?? []);
  return said.length > 0 ? [` No project ${inTense(tense, "had", "has", "will have")} ${listedText(said, "or")}.`] : [];
}

type Counts = { readonly worse: number; readonly since: string | null; readonly href: string };

/** "4 undetermined, 7 not ready; 2 got worse since 5 July. Judged by policy testing 1, …". */
export function countsSaid(shown: readonly Entrant[], policy: Policy, { worse, since, href }: Counts): Rich {
  const outcomes = ["ready", "undetermined", "not ready", "not evaluable"] as const;
  const counted = outcomes
    .map((is) => [is, shown.filter((it) => it.verdict?.outcome === is).length] as const)
    .filter(([, count]) => count > 0);
  return [
    ...(counted.length > 0
      ? [
          { b: counted.map(([is, count]) => `${grouped(count)} ${is}`).join(", ") },
          since === null ? ". " : `; ${worse} got worse since ${since}. `,
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
