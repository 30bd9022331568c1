import type { BodyOf, Seq } from "@/lib/domain/fact";
import { textOf } from "@/lib/domain/instant";
import { aFact, CHANNEL, contentOf, instant, type Told } from "./make";

type Ask = Extract<BodyOf<"waiver">, { step: "ask" }>;
type Asked = Partial<Omit<Ask, "step" | "content" | "until">> & { readonly content?: string; readonly until?: string };

/** A maintainer asks for a waiver of readme, as long as it is missing, for content "one" to 1 September. */
export const aWaiver = ({ content = "one", until = "09-01", ...said }: Asked = {}, told: Told = {}) =>
  aFact(
    "waiver",
    {
      step: "ask",
      channel: CHANNEL,
      criteria: ["readme"],
      causes: ["missing"],
      text: "Upstream is rewriting it.",
      risk: "Newcomers ask on the list.",
      ...said,
      content: contentOf(content),
      until: textOf(instant(until)),
    },
    { by: "maintainer", at: "07-03", ...told },
  );

export const aGrant = (waiver: Seq, by: string, told: Told = {}) =>
  aFact("waiver", { step: "grant", waiver }, { by, at: "07-04", ...told });

export const aRevocation = (waiver: Seq, told: Told = {}) =>
  aFact("waiver", { step: "revoke", waiver, text: "It is written now." }, { by: "chair", at: "07-08", ...told });
