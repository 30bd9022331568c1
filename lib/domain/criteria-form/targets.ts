import { nameOfTarget, type Target } from "../target";

/** Names with commas between them; blanks are none. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/**
 * The targets that somebody named, by the axes of those that were there: `x86_64 / 4.9`, or a name alone. Null for a name of
 * other parts than theirs.
 */
export function targetsNamed(text: string, known: readonly Target[]): readonly (Target | null)[] {
  const axes = axesOf(known);
  return namesIn(text).map((name) => {
    const there = known.find((target) => nameOfTarget(target) === name);
    if (there) return there;
    const parts = name.split("/").map((part) => part.trim());
    if (parts.length !== axes.length) return null;
    return Object.fromEntries(axes.map((axis, place) => [axis, parts[place] ?? ""]));
  });
}

/** How a target is to be written: "arch / series"; null where it is one name. */
export function shapeOf(known: readonly Target[]): string | null {
  const axes = axesOf(known);
  return axes.length > 1 ? axes.join(" / ") : null;
}

/** The axes in the order in which a target's name has them: each is asked for its own name. */
function axesOf([first = { name: "default" }]: readonly Target[]): readonly string[] {
  const marked = Object.fromEntries(Object.keys(first).map((axis) => [axis, axis]));
  return nameOfTarget(marked).split(" / ");
}
