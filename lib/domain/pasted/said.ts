import { count, listedText } from "../explain/words";

/** What pasting would do, in a line above the table: "4 projects will be added; 1 line cannot be read." */
export function previewSaid(fresh: number, there: number, bad: number): string {
  const parts = [
    ...(fresh > 0 || there + bad === 0 ? [`${count(fresh, "project")} will be added`] : []),
    ...(there > 0 ? [`${there} ${there === 1 ? "is" : "are"} there already`] : []),
    ...(bad > 0 ? [`${count(bad, "line")} cannot be read`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** Why nothing was written while lines cannot be read that nobody has been shown. */
export function unreadSaid(numbers: readonly number[], lead: string): string {
  const named =
    numbers.length > 8
      ? count(numbers.length, "line")
      : `${numbers.length === 1 ? "line" : "lines"} ${listedText(numbers.map(String))}`;
  return `${lead}: ${named} cannot be read. Mend ${numbers.length === 1 ? "it" : "them"} below, or press again to go on without ${numbers.length === 1 ? "it" : "them"}.`;
}

/** Why too many lines are taken none of. */
export const tooManySaid = (total: number, most: number, lead: string): string =>
  `${lead}: ${total.toLocaleString("en-GB")} lines were pasted, and ${most.toLocaleString("en-GB")} is the most at a time. Paste the first ${most.toLocaleString("en-GB")}, then the rest; nothing is doubled.`;

/** What became of pasted projects. */
export function addedSaid(
  added: readonly string[],
  there: readonly string[],
  named: readonly { readonly project: string; readonly who: string }[],
): string {
  const few = (slugs: readonly string[]) => (slugs.length > 4 ? count(slugs.length, "project") : listedText(slugs));
  const are = (slugs: readonly string[]) => (slugs.length === 1 ? "is" : "are");
  return [
    added.length > 0 ? `${few(added)} ${are(added)} on the board now.` : "Nothing was new.",
    ...(there.length > 0 ? [`${few(there)} ${there.length === 1 ? "was" : "were"} there already.`] : []),
    ...(named.length > 0 ? [`${listedText(named.map(({ who, project }) => `${who} now maintains ${project}`))}.`] : []),
  ].join(" ");
}
