/** From where the words of a page are said: of an earlier instant, of now, or of a later one that is only forecast. */
export type Tense = "past" | "now" | "to come";

/** The tense of what is looked at. */
export const tenseOf = ({ isPast, isForecast }: { readonly isPast: boolean; readonly isForecast: boolean }): Tense =>
  isPast ? "past" : isForecast ? "to come" : "now";
