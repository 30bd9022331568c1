import type { Mark } from "@/lib/domain/view/mark";
import { Icon } from "../ui/icon";

const glyphOf = ({ is, obligation }: Mark): string => {
  if (is === "unmet") return obligation === "must" ? "unmet" : "unmet-should";
  return is === "not applicable" ? "na" : is;
};

/** The shape of a standing, distinct in black and white. Never without its word. */
export function Glyph({ mark }: { mark: Mark }) {
  return <Icon id={glyphOf(mark)} className={`g-${mark.is === "not applicable" ? "na" : mark.is}`} />;
}
