import { migrationSaid } from "../domain/explain/policy-versions";
import { migrationOf } from "../domain/policy-in-force";
import { judgedUnder } from "../domain/policy-what-if";
import { tenseOf } from "../domain/tense";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { policyNamed } from "./policies-known";
import { linkTo, readerOf } from "./reader";

/** By which version a member is judged that is given days to follow a newer one; null for whoever is judged by the newest. */
export function migrationView(look: Look, slug: string, channel: string): Rich | null {
  const migration = migrationOf(look, slug, channel);
  if (!migration) return null;
  const { version, next } = migration;
  const after = judgedUnder(look, policyNamed(look, channel, String(next)).body.policy, slug);
  const page = `/channels/${channel}/policy`;
  return migrationSaid(
    migration,
    after.outcome,
    {
      version: linkTo(look, page, { version: String(version) }),
      compare: linkTo(look, page, { compare: `${version}..${next}` }, "difference"),
    },
    { ...readerOf(look, slug), tense: tenseOf(look) },
  );
}
