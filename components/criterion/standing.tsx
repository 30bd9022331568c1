import { type Mark, standingText } from "@/lib/domain/view/mark";
import { standingClass } from "../ui/standing-class";
import { Glyph } from "./glyph";

/** A standing: its shape and its word, or another word for it. */
export function Standing({ mark, word = standingText(mark) }: { mark: Mark; word?: string }) {
  return (
    <span className="standing">
      <Glyph mark={mark} />
      <b className={standingClass(mark.is)}>{word}</b>
    </span>
  );
}
