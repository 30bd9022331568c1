import { authorSaid } from "../domain/explain/author";
import { followersSaid } from "../domain/explain/policy-versions";
import { ended } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import { followersOf } from "../domain/policy-followers";
import { policyOf } from "../domain/project";
import { dayText } from "../domain/view/moment";
import type { PolicyView } from "../domain/view/policy-view";
import type { Look } from "../log/look";
import { policiesOf } from "./policies-known";
import { entryLink, linkTo, readerOf } from "./reader";

type Version = PolicyView["versions"][number];

/** Every published version, newest first: since when, by whom and by which entry, whom it judges, and how to compare it. */
export function versionsView(look: Look, channel: string, shown: FactOf<"policy">): readonly Version[] {
  const newest = policyOf(look, channel)?.seq;
  const followers = followersOf(look, channel);
  const reader = readerOf(look);
  return policiesOf(look, channel).map((fact): Version => {
    const { version, remark, retrospective } = fact.body.policy;
    const isNewest = fact.seq === newest;
    const isShown = fact.seq === shown.seq;
    const judges = followersSaid(followers.get(fact.seq), reader);
    const notes = [
      ...(remark && !retrospective ? [ended(remark)] : []),
      ...(judges ? [`${judges}.`] : []),
      ...(isShown ? ["A published version never changes."] : []),
    ];
    return {
      name: String(version),
      said: [
        isNewest ? "in force from " : "from ",
        { at: fact.recordedAt, text: dayText(fact.recordedAt, look.now) },
        ` on, by ${authorSaid(fact, reader)}, `,
        entryLink(look, fact.seq),
      ],
      note: notes.join(" "),
      href: isShown ? null : linkTo(look, `/channels/${channel}/policy`, isNewest ? {} : { version: String(version) }),
      compare: isShown ? null : compareLink(look, channel, version, shown.body.policy.version),
    };
  });
}

function compareLink(look: Look, channel: string, one: number, other: number): Version["compare"] {
  const compare = `${Math.min(one, other)}..${Math.max(one, other)}`;
  return {
    href: linkTo(look, `/channels/${channel}/policy`, { compare }, "difference"),
    text: `Compare with ${other}`,
  };
}
