import { blankSaid, checkedSaid, unreadSaid } from "../domain/explain/checked";
import { count, listedText } from "../domain/explain/words";
import { type Known, newest, rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import type { Policy } from "../domain/policy";
import { channelNamed, policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { usesOf } from "../domain/uses";
import type { CandidateView, ShareView } from "../domain/view/candidate-view";
import type { Draft } from "../domain/view/draft";
import { idle } from "../domain/view/form-state";
import type { Piece, Rich } from "../domain/view/rich";
import { computedOf, isComputed } from "../domain/what-if";
import { packYml } from "../formats/yml-link";
import type { Look } from "../log/look";
import { readDraft } from "./candidate-draft";
import { kernelView } from "./candidate-kernel";
import { computedView, notesView, problemsView } from "./candidate-material";
import { ymlView } from "./candidate-yml";
import { linkTo, readerOf } from "./reader";

/** A yml of anybody's against a channel: each computed criterion, with line and column. Nothing of it is kept. */
export function checkView(look: Look, viewer: Speaker | null, draft: Draft, asked?: string): CandidateView {
  const channels = buildingChannels(look);
  const channel = channelToCheck(look, asked);
  const policy = policyOf(look, channel)?.body.policy;
  if (!policy) throw new Refusal("not-found", `The channel ${channel} has no policy yet, so nothing is judged.`);
  const isBlank = draft.yml.trim() === "" && draft.kernel.text.trim() === "";
  const read = isBlank ? null : readDraft(look, "", draft);
  const refused = read instanceof Refusal ? read : null;
  const body = read instanceof Refusal ? null : read;
  const computed = body ? computedOf(look, channel, body) : [];
  return {
    title: "Check a yml",
    what: channels.length > 1 ? null : [`against ${channel}, policy ${policy.version}`],
    crumb: [{ href: linkTo(look, `/channels/${channel}`), text: channel }, " / check"],
    finding: refused ? unreadSaid(refused.sentence) : body ? checkedSaid(computed) : blankSaid(null),
    yml: ymlView({
      name: "Your yml",
      text: draft.yml,
      before: null,
      computed,
      refused,
      present: null,
      blank: linkTo(look, "/check"),
    }),
    gains: null,
    computed: computedView({
      computed,
      manifest: body?.manifest ?? null,
      base: newest(look, `channel:${channel}`, "base")?.body.manifest ?? null,
      reader: readerOf(look),
      isNobodys: true,
    }),
    problems: refused ? problemsView(refused) : [],
    notes: body ? notesView(body) : [],
    share: draft.yml.trim() === "" ? null : shareOf(draft, channel === channels[0] ? null : channel),
    channels: channels.map((name) => ({
      value: name,
      text: `${name}, policy ${policyOf(look, name)?.body.policy.version ?? "none yet"}`,
    })),
    channel,
    after: afterSaid(policy, !isBlank),
    fields: [],
    ...kernelView(policy, [], draft.kernel, refused),
    closed: !look.isNow ? null : forwardSaid(look, viewer, draft),
    mayForward: false,
    forwarded: idle,
    hidden: look.asked === null ? [] : [{ name: "at", value: look.asked }],
  };
}

/** The channels that build something: those with a base. */
const buildingChannels = (known: Known): readonly string[] =>
  known.channels().filter((name) => newest(known, `channel:${name}`, "base"));

/** The channel to check against: the one named, else the lowest that builds something. Refusal `not-found` where none does. */
export function channelToCheck(known: Known, asked?: string): string {
  const channel = asked ? channelNamed(known, asked) : (buildingChannels(known)[0] ?? channelNamed(known));
  if (newest(known, `channel:${channel}`, "base")) return channel;
  throw new Refusal(
    "not-found",
    usesOf(known, channel).builds
      ? `The channel ${channel} has no base yet, so there is nothing to check against.`
      : `The channel ${channel} builds nothing, so there is nothing to check here.`,
  );
}

function shareOf({ yml, kernel }: Draft, channel: string | null): ShareView {
  const packed = packYml(yml);
  if (packed === null)
    return { href: null, note: "It is too long for a link. Send the file, and this page’s address." };
  const note =
    kernel.text.trim() === ""
      ? "The link carries the yml itself."
      : "The link carries the yml itself, and not the kernel configuration.";
  return { href: `/check?${new URLSearchParams({ yml: packed, ...(channel && { channel }) })}`, note };
}

/** What it answers by itself, before there is anything; and how many criteria others answer. */
function afterSaid({ criteria }: Policy, isRead: boolean): Rich {
  const own = criteria.filter(isComputed).map(({ short }) => short);
  const others = criteria.length - own.length;
  return [
    ...(isRead ? [] : [`Worked out from it: ${listedText(own)}. `]),
    `${count(others, "other criterion is", "other criteria are")} answered by people and CI, once it is a project’s candidate.`,
  ];
}

/** For which projects who looks can put it forward: "Yours? Put it forward for shiftfs." */
function forwardSaid(look: Look, viewer: Speaker | null, draft: Draft): Rich | null {
  const own = look
    .projects()
    .filter((slug) => may(rolesIn(look, slug), viewer, "put-forward", { project: slug }, look.now));
  if (own.length === 0) return null;
  const packed = draft.yml.trim() === "" ? null : packYml(draft.yml);
  const links = own.map(
    (slug): Piece => ({
      href: `/projects/${slug}/candidate${packed ? `?yml=${packed}` : ""}`,
      text: slug,
    }),
  );
  return ["Put it forward for ", ...links.flatMap((link, index) => (index === 0 ? [link] : [", ", link])), "."];
}
