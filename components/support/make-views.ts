import type { BoardView, CellView, ColumnView, RowView } from "@/lib/domain/view/board-view";
import type { CandidateView } from "@/lib/domain/view/candidate-view";
import type { CriterionView } from "@/lib/domain/view/criterion-view";
import type { FormAction, PlainAction } from "@/lib/domain/view/form-state";
import type { GateView } from "@/lib/domain/view/gate-view";
import type { ShellView } from "@/lib/domain/view/shell-view";

/** Views for the tests of components: the least that draws, with what a test is about laid over it. */
export const noon = Date.parse("2017-07-19T16:00:00Z");

export const aColumn = (over: Partial<ColumnView> = {}): ColumnView => ({
  key: "pinned",
  short: "pinned",
  obligation: "must",
  faint: false,
  ...over,
});

export const aCell = (over: Partial<CellView> = {}): CellView => ({
  key: "pinned",
  is: "met",
  reasoned: false,
  href: "/projects/wireguard#pinned",
  ...over,
});

export const aRow = (over: Partial<RowView> = {}): RowView => ({
  slug: "wireguard",
  name: "wireguard",
  href: "/projects/wireguard",
  short: "encrypted tunnel",
  verdict: "undetermined",
  said: [": 3 of 9 not shown yet."],
  next: ["Of its own: say why not, for ", { em: "fresh" }, " ", { who: "(maintainer)" }, "."],
  inTheWay: "In the way: builds, boots, reviewed",
  judgedBy: null,
  further: null,
  inFact: null,
  cells: [aCell()],
  draught: null,
  open: "3",
  ...over,
});

/** Seven criteria, so that the cells are glyphs. */
export const sevenColumns: readonly ColumnView[] = ["pinned", "b", "c", "d", "e", "f", "g"].map((key) =>
  aColumn({ key, short: key }),
);

export const aBoard = (over: Partial<BoardView> = {}): BoardView => ({
  title: "What is ready for testing?",
  finding: [{ b: "Nothing is ready." }],
  counts: ["1 undetermined."],
  ahead: null,
  onBase: null,
  actions: [],
  changes: null,
  tryIt: null,
  everybody: null,
  later: null,
  waives: true,
  caption: "Projects of the testing channel",
  verdictHead: "Verdict, and what is its own to do",
  groups: [{ name: "The yml", columns: sevenColumns }],
  strip: null,
  inChannel: { said: [{ b: "In the channel" }, ": nothing yet."], rows: [] },
  notIn: { said: [{ b: "Not in yet" }, ", 1 project"], rows: [aRow()] },
  empty: null,
  picks: [],
  find: null,
  pages: null,
  other: null,
  ...over,
});

export const aCriterion = (over: Partial<CriterionView> = {}): CriterionView => ({
  key: "upstream-path",
  short: "upstream",
  title: "Its patches are on the way upstream",
  is: "unknown",
  obligation: "should",
  beneath: null,
  waivers: [],
  said: ["Nothing linked."],
  until: "reason owed",
  open: false,
  why: ["LinuxKit means to carry only patches that are on track."],
  how: ["Link the latest posting."],
  source: [{ href: "/x", text: "docs/security.md" }],
  evidence: null,
  history: [],
  words: [],
  ignored: [],
  offers: [],
  noForm: null,
  ...over,
});

export const aShell = (over: Partial<ShellView> = {}): ShellView => ({
  nav: [{ href: "/", label: "Board", current: true }],
  asOf: {
    day: "19 July",
    year: "2017",
    href: "/?ruler=open",
    tense: "now",
    isOpen: false,
    earlier: null,
    later: null,
  },
  search: { action: "/", value: "", hidden: [] },
  practice: { day: "19 July 2017", began: null, signedIn: false, links: [{ href: "/#try", text: "Try it" }] },
  who: null,
  signIn: "/sign-in",
  head: { seq: 178, at: { at: noon, text: "a moment ago" }, practice: true },
  foot: [],
  ruler: null,
  live: null,
  band: null,
  keys: [{ keys: ["/"], does: "search" }],
  ...over,
});

export const aGate = (over: Partial<GateView> = {}): GateView => ({
  what: "admit",
  heading: "Admit shiftfs to testing",
  conditions: [{ is: "unknown", title: "Verdict is ready", said: "undetermined: boots", bar: null }],
  open: false,
  why: ["Not possible: the verdict is ", { b: "undetermined" }, "."],
  instead: null,
  handCount: null,
  label: "Record decision",
  hidden: { project: "shiftfs" },
  ...over,
});

export const aCandidate = (over: Partial<CandidateView> = {}): CandidateView => ({
  title: "New candidate",
  what: null,
  crumb: ["testing"],
  finding: ["You gain one."],
  yml: {
    name: "wireguard.yml",
    note: "1 line changed",
    text: "kernel:\n  image: a",
    changed: [2],
    wrong: [],
    present: "/projects/wireguard/candidate",
    blank: "/projects/wireguard/candidate?from=nothing",
  },
  gains: null,
  computed: [{ is: "met", obligation: "must", short: "loads", said: ["every item has an image"], where: "", each: [] }],
  problems: [],
  notes: [],
  fields: [],
  share: null,
  channels: [],
  channel: "testing",
  after: null,
  carried: null,
  kernel: null,
  closed: null,
  mayForward: true,
  forwarded: { status: "idle" },
  hidden: [],
  ...over,
});

const sent = (name: string) => () => ({ name, method: "POST", encType: "multipart/form-data", data: null });

/** As the server gives an action to a page: it is known by a name that a form can post before any script has run. */
export function asServerAction<A extends object>(action: A, name: string): A {
  const bind = () => asServerAction(async () => {}, name);
  return Object.assign(action, { $$FORM_ACTION: sent(name), $$IS_SIGNATURE_EQUAL: () => false, bind });
}

export const aFormAction = (name = "act"): FormAction => asServerAction<FormAction>(async (state) => state, name);
export const aPlainAction = (name = "act"): PlainAction => asServerAction<PlainAction>(async () => {}, name);
