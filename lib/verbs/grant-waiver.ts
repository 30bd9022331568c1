import { z } from "zod";
import { couldGrantSaid, waiverStandsSaid } from "../domain/explain/waiver";
import { listedText, namesIn } from "../domain/explain/words";
import { type Known, rolesIn } from "../domain/known";
import { allowOn, say } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import { organisationsIn, whyNotGrantedBy } from "../domain/waivers";
import { type WaiversKnown, waiverNamed, whoCouldGrant } from "../domain/waivers-known";
import { EntryNumber } from "../domain/whole-number";
import { verb } from "./verb";
import { type WaiverTurned, waiverTurned } from "./waiver-turned";

const GrantWaiver = z.strictObject({ waiver: EntryNumber, text: z.string().trim().max(2000).optional() });
type GrantWaiver = z.infer<typeof GrantWaiver>;

/** A voter grants what a maintainer asked for. Two of organisations of their own, and it is in force. */
export const grantWaiver = verb<GrantWaiver, WaiverTurned>({
  name: "grant-waiver",
  input: GrantWaiver,
  decide: (known, speaker, input) => {
    const named = waiverNamed(known, input.waiver);
    const { waiver, project } = named;
    const { channel, criteria } = waiver.asked;
    needNotBarred(speaker.handle, speaker.name, named);
    const permit = allowOn(known, speaker, "grant-waiver", { project, channel });
    needOpen(known, named);
    const body = { step: "grant" as const, waiver: waiver.seq, ...(input.text && { text: input.text }) };
    return { says: [say(permit, body)], answer: waiverTurned(known, project, channel, criteria, waiver.seq) };
  },
});

type Named = WaiversKnown & Pick<ReturnType<typeof waiverNamed>, "waiver" | "project">;

/** Nobody grants what they asked for, what they maintain, twice, or for an organisation that has spoken: said with who could. */
function needNotBarred(who: string, name: string, { waiver, evidence, project }: Named): void {
  const could = () => couldGrantSaid(whoCouldGrant(waiver, evidence).map((it) => it.name));
  const barred = (why: string) => new Refusal("not-permitted", `Not granted: ${why} ${could()}`);
  switch (whyNotGrantedBy(who, waiver, evidence)) {
    case "own-author":
      throw barred(`${name} asked for it, and a waiver is granted by others.`);
    case "maintainer-of-it":
      throw barred(`${name} maintains ${project}, and a waiver is granted by others.`);
    case "same-organisation":
      throw barred(
        `it takes an organisation of its own, and ${spokenSaid(organisationsIn(waiver, evidence))} already.`,
      );
    case "superseded": {
      const own = waiver.grants.find((it) => it.by === who && it.why === null);
      throw new Refusal("conflict", `Not granted: you granted it already, in entry ${own?.seq}. Nothing was changed.`);
    }
  }
}

/** What is in force, past, or holds nothing any more takes no grant. */
function needOpen(known: Known, { waiver, evidence, project }: Named): void {
  if (waiver.why === "awaiting-grants") return;
  const reader = { now: known.now, nameOf: namesIn(rolesIn(known, project)) };
  const stands = waiverStandsSaid(waiver, { organisations: organisationsIn(waiver, evidence), matches: true }, reader);
  throw new Refusal("conflict", `Not granted: entry ${waiver.seq} takes no grant. ${stands} Nothing was changed.`);
}

const spokenSaid = (organisations: readonly string[]): string =>
  `${listedText(organisations)} ${organisations.length === 1 ? "has" : "have"} spoken for it`;
