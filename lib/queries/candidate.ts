import { blankSaid, presentSaid, unreadSaid } from "../domain/explain/checked";
import { gainsSaid, moveSaid, staysSaid } from "../domain/explain/gains";
import { shortCommit } from "../domain/explain/words";
import type { BodyOf } from "../domain/fact";
import { type Gains, gainsOf } from "../domain/gains";
import { newest, rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { channelNamed, judged, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { usesOf } from "../domain/uses";
import type { Judged } from "../domain/verdict";
import type { CandidateView, GainsView } from "../domain/view/candidate-view";
import type { Draft } from "../domain/view/draft";
import { blankDraft } from "../domain/view/draft";
import { type FormState, idle } from "../domain/view/form-state";
import type { Rich } from "../domain/view/rich";
import { candidateAgainst, isComputed } from "../domain/what-if";
import { packYml } from "../formats/yml-link";
import type { Look } from "../log/look";
import { contentFields, readDraft, UNLIKE } from "./candidate-draft";
import { kernelView } from "./candidate-kernel";
import { computedView, notesView, problemsView } from "./candidate-material";
import { ymlView } from "./candidate-yml";
import { linkTo, readerOf } from "./reader";

type Asked = {
  readonly channel?: string | undefined;
  readonly draft: Draft | null;
  readonly forwarded?: FormState;
};

/** A new candidate of a project: the present one to change, and what a draft of it would gain and lose. */
export function candidateView(look: Look, viewer: Speaker | null, slug: string, asked: Asked): CandidateView {
  const { body: registration } = projectNamed(look, slug);
  const channel = channelNamed(look, asked.channel);
  const present = newest(look, `project:${slug}`, "revision")?.body ?? null;
  const base = newest(look, `channel:${channel}`, "base")?.body.manifest ?? null;
  const { builds } = usesOf(look, channel);
  const draft = asked.draft && isNews(asked.draft, present) ? asked.draft : null;
  const isBlank = draft === null && (asked.draft?.yml ?? present?.manifest?.text ?? "").trim() === "";
  const isYours = look.isNow && may(rolesIn(look, slug), viewer, "put-forward", { project: slug }, look.now);
  const reader = readerOf(look, slug);
  const read = draft ? readDraft(look, slug, draft) : isBlank ? null : present;
  const refused = read instanceof Refusal ? read : null;
  const body = read instanceof Refusal ? null : read;
  const now = judged(look, slug, channel, look.when);
  const supposed = draft && body ? candidateAgainst(look, slug, channel, body).supposed : null;
  const gains = supposed && gainsOf(now, supposed);
  const computed = body ? (supposed ?? now).standings.filter(isOfMaterial) : [];
  const path = `/projects/${slug}/candidate`;
  return {
    title: !look.isNow ? "Candidate" : "New candidate",
    what: whatSaid(),
    crumb: [
      { href: linkTo(look, `/channels/${channel}`), text: channel },
      " / ",
      { href: linkTo(look, `/projects/${slug}`), text: slug },
      !look.isNow ? " / candidate" : " / new candidate",
    ],
    finding: refused
      ? unreadSaid(refused.sentence)
      : gains && supposed
        ? gainsSaid(gains, { project: slug, channel, before: now.outcome, after: supposed.outcome, isYours })
        : isBlank && builds && look.isNow
          ? blankSaid(present?.manifest ? null : slug)
          : presentSaid(
              look.isPast
                ? "past"
                : look.isForecast
                  ? "only read"
                  : isYours
                    ? "yours"
                    : builds
                      ? "anybody's"
                      : "only read",
              present !== null,
            ),
    yml: builds
      ? ymlView({
          name: nameOf(present, slug),
          text: asked.draft?.yml ?? present?.manifest?.text ?? "",
          before: present?.manifest?.text ?? null,
          computed,
          refused,
          present: present?.manifest ? linkTo(look, path) : null,
          blank: linkTo(look, path, { from: "nothing" }),
        })
      : null,
    gains: gains && gainsView(gains),
    computed: computedView({ computed, manifest: body?.manifest ?? null, base, reader, isNobodys: false }),
    problems: refused ? problemsView(refused) : [],
    notes: draft?.kernel.text && body ? notesView(body) : [],
    share: null,
    channels: [],
    channel,
    after:
      draft && body?.commit === UNLIKE
        ? ["Without its commit it is taken for content that nobody has looked at yet."]
        : null,
    fields: isYours ? contentFields(registration.path, asked.draft) : [],
    ...kernelView(now.policy.value, present?.configurations ?? [], (asked.draft ?? blankDraft).kernel, refused),
    closed: isYours || !look.isNow ? null : closedSaid(viewer, slug, withYml(path, asked.draft)),
    mayForward: isYours,
    forwarded: asked.forwarded ?? idle,
    hidden: [{ name: "project", value: slug }, ...(asked.channel ? [{ name: "channel", value: channel }] : [])],
  };

  function whatSaid(): Rich {
    if (!present) return [!look.isNow ? slug : `${slug}, its first`];
    const isNow = !look.isNow || asked.forwarded?.status === "recorded";
    return [`${slug}, ${isNow ? "" : "in place of "}`, { code: shortCommit(present.commit) }];
  }

  function gainsView({ moves, stays }: Gains): GainsView {
    const mark = ({ is, criterion }: Judged) => ({ is, obligation: criterion.obligation });
    return {
      lines: moves.map((move) => ({ from: mark(move.before), to: mark(move.after), said: moveSaid(move, reader) })),
      stays: staysSaid(stays),
    };
  }
}

/** Whether a draft says anything that the present candidate does not. */
function isNews({ yml, commit, tree, kernel }: Draft, present: BodyOf<"revision"> | null): boolean {
  const isSaid = yml.trim() !== "" && yml.trim() !== present?.manifest?.text.trim();
  return isSaid || [commit, tree, kernel.text].some((text) => text.trim() !== "");
}

const isOfMaterial = ({ criterion, is }: Judged): boolean => isComputed(criterion) && is !== "not applicable";

const nameOf = (present: BodyOf<"revision"> | null, slug: string): string =>
  present?.manifest?.path.split("/").at(-1) ?? `${slug}.yml`;

/** The page with the draft’s yml in its address, so that signing in does not lose it; a kernel configuration is too long for that. */
function withYml(path: string, draft: Draft | null): string {
  const packed = draft && draft.yml.trim() !== "" ? packYml(draft.yml) : null;
  return packed === null ? path : `${path}?yml=${packed}`;
}

/** Why who looks cannot put it forward, and what they can do. */
const closedSaid = (viewer: Speaker | null, slug: string, path: string): Rich =>
  viewer
    ? [`Only maintainers of ${slug} and its CI put a candidate forward, and ${viewer.name} is neither today.`]
    : [
        `Only maintainers of ${slug} and its CI put a candidate forward. `,
        { href: `/sign-in?to=${encodeURIComponent(path)}`, text: "Sign in" },
        " to do it.",
      ];
