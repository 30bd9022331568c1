import { countedIn, type Picked, type Placed, pickedIn } from "../domain/board-picked";
import { sumsOf } from "../domain/board-sums";
import { placeOf } from "../domain/explain/verdict";
import type { Instant } from "../domain/instant";
import type { Policy } from "../domain/policy";
import type { Look } from "../log/look";
import type { BoardParts } from "./board-all";
import { type Entrant, entrantsOf, faintOf, lackingIn } from "./board-members";
import { type Others, someOf } from "./board-other";
import { type Cut, ROWS } from "./board-page";
import type { PageAsked } from "./board-page-asked";
import { opensOf } from "./board-rows";

/** A board as the engine judges it, project by project: what the table of spans must agree with, and what it does not hold. */
type JudgedBoard = {
  readonly shown: readonly Entrant[];
  readonly parts: BoardParts;
  /** When projects come onto the board. */
  readonly turns: readonly Instant[];
};

export function judgedBoard(look: Look, channel: string, policy: Policy): JudgedBoard {
  const { shown, other } = entrantsOf(look, channel);
  return {
    shown,
    turns: [...shown, ...other].map((it) => Date.parse(it.registration.boardFrom)),
    parts: {
      sums: sumsOf(shown),
      unknown: faintOf(shown, policy),
      others: othersOf(other),
      movers: shown,
      lapsing: shown,
      isMore: false,
    },
  };
}

/** A page of it. */
export function judgedCut({ shown }: JudgedBoard, asked: PageAsked): Cut {
  const placed = shown.flatMap((it) => placedOf(it, asked));
  const first = (asked.page - 1) * ROWS;
  return {
    counted: countedIn(placed, asked),
    rows: pickedIn(placed, asked)
      .slice(first, first + ROWS)
      .map(({ entrant }) => ({ ...entrant, opens: opensOf(entrant.spans) })),
  };
}

function placedOf(entrant: Entrant, { lacks }: Picked): readonly (Placed & { readonly entrant: Entrant })[] {
  const { slug, verdict, membership, registration, spans } = entrant;
  if (verdict === null) return [];
  return [
    {
      entrant,
      slug,
      isMember: membership.is === "member",
      outcome: verdict.outcome,
      ...placeOf(verdict),
      turned: spans.at(-1)?.from ?? verdict.now,
      search: [slug, registration.name, registration.short].join(" ").toLowerCase(),
      lacking: lackingIn(verdict, lacks === null ? [] : [lacks]),
    },
  ];
}

function othersOf(other: readonly Entrant[]): Others {
  const left = other.flatMap(({ slug, membership }) => (membership.is === "left" ? [{ slug, membership }] : []));
  const here = other.filter((it) => it.membership.is !== "left");
  const names = (isCandidate: boolean) =>
    here.filter((it) => it.registration.candidate === isCandidate).map((it) => it.slug);
  return {
    left: someOf(left, (it) => it.slug),
    none: someOf(names(false), (slug) => slug),
    early: someOf(names(true), (slug) => slug),
  };
}
