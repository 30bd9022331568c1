import { db } from "../db/client";
import { tokensOf } from "../db/tokens";
import { appointmentsOf, inForce } from "../domain/appointments";
import { officesSaid } from "../domain/explain/office";
import { days } from "../domain/instant";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import type { Speaker } from "../domain/speaker";
import { dayText } from "../domain/view/moment";
import type { SettingsView, TokenLine } from "../domain/view/settings-view";
import type { Look } from "../log/look";

const WEEK = days(7);

type Holder = { readonly personId: string; readonly actingAs: string | null };

/** One's own account: who one is here, the roles one holds, and one's tokens. `now` is machine time, which tokens go by. */
export async function settingsView(
  look: Look,
  viewer: Speaker,
  holder: Holder,
  asked: string | undefined,
  now: number,
): Promise<SettingsView> {
  const may_ = (slug: string) =>
    may(rolesIn(look, slug), viewer, "record-ci", { project: slug }, look.now) ||
    may(rolesIn(look, slug), viewer, "attest", { project: slug }, look.now);
  const projects = !look.isNow ? [] : look.projects().filter(may_);
  const sorted = [...projects].sort((a, b) => Number(b === asked) - Number(a === asked) || (a < b ? -1 : 1));
  const held = appointmentsOf(look.live.facts.slice(0, look.when.upTo)).filter(
    (it) => it.who === viewer.handle && inForce(it, look.now),
  );
  return {
    who: [
      "Signed in as ",
      { b: viewer.name },
      viewer.via ? `, driven by ${viewer.via.replace("person:", "")}` : "",
      ". ",
      held.length > 0 ? `You are ${officesSaid(held)}.` : "You hold no role here yet; the chair appoints.",
    ],
    projects: sorted.map((slug) => ({ value: slug, text: slug })),
    scopes: [
      { value: "ci:write", text: "post CI runs and candidates" },
      { value: "project:write", text: "mark criteria and give reasons" },
    ],
    tokens: (await tokensOf(db(), holder.personId, holder.actingAs)).map(
      (token): TokenLine => ({
        id: token.id,
        name: token.project ? `${token.name} (${token.project})` : token.name,
        scope: token.scopes.join(", "),
        used: token.lastUsedAt && { at: token.lastUsedAt.getTime(), text: dayText(token.lastUsedAt.getTime(), now) },
        expires: { at: token.expiresAt.getTime(), text: dayText(token.expiresAt.getTime(), now) },
        soon: token.expiresAt.getTime() - now < WEEK,
        revoked: token.revokedAt !== null,
      }),
    ),
  };
}
