import { type Appointment, appointmentsOf, inForce } from "../domain/appointments";
import { isOrphaned, maintained } from "../domain/entrants";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { policyOf, tagsNamed } from "../domain/project";
import { rolesOf } from "../domain/roles";
import type { Speaker } from "../domain/speaker";
import { groupUses } from "../domain/uses";
import type { ChairView } from "../domain/view/chair-view";
import { dayText } from "../domain/view/moment";
import type { Look } from "../log/look";
import { entrantsOf } from "./board-members";

/** What the chair has in settings; null for everybody else. */
export function chairView(look: Look, viewer: Speaker): ChairView | null {
  if (!look.isNow || !may(rolesIn(look), viewer, "appoint", {}, look.now)) return null;
  const facts = [...rolesIn(look), ...look.projects().flatMap((slug) => look.stream(`project:${slug}`))];
  const held = appointmentsOf(facts).filter((it) => inForce(it, look.now));
  const policies = look.channels().flatMap((channel) => policyOf(look, channel)?.body.policy ?? []);
  const channel = look.channels()[0];
  const roles = [...new Set([...rolesOf(policies), ...held.map((it) => it.role)])];
  return {
    appointments: held.map((it) => ({
      seq: it.seq,
      name: it.name,
      role: it.role,
      of: ofSaid(it),
      since: { at: it.from, text: dayText(it.from, look.now) },
      isOwn: it.who === viewer.handle,
      until: it.until === null ? null : { at: it.until, text: dayText(it.until, look.now) },
    })),
    roles: roles.map((role) => ({ value: role, text: role })),
    of: [
      ...look.projects().map((slug) => ({ value: `project ${slug}`, text: slug })),
      ...look.channels().map((channel) => ({ value: `channel ${channel}`, text: `the channel ${channel}` })),
      { value: "instance", text: "the whole group" },
    ],
    people: [...new Set(held.map((it) => it.who))].sort(),
    orphaned: channel === undefined ? [] : orphanedIn(look, channel),
    hasVoters: groupUses(look).votes,
    policyTags: tagsNamed(look),
  };
}

/** The projects that the board tells to be orphaned. */
const orphanedIn = (look: Look, channel: string): ChairView["orphaned"] =>
  entrantsOf(look, channel).shown.flatMap(({ slug, registration, verdict }) =>
    verdict && isOrphaned(registration, verdict, maintained(look, slug))
      ? [{ name: slug, href: `/projects/${slug}` }]
      : [],
  );

const ofSaid = ({ of }: Appointment): string =>
  "project" in of ? of.project : "channel" in of ? `the channel ${of.channel}` : "the whole group";
