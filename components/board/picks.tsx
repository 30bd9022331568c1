import type { PickView } from "@/lib/domain/view/board-view";
import { Go } from "../ui/go";

/** Which projects have rows, each with its number; the one that is looked at leads nowhere else. */
export function Picks({ of }: { of: readonly PickView[] }) {
  return (
    <nav className="picks" aria-label="Which projects are shown">
      <span>Shown:</span>
      {of.map(({ text, href, isOn }) =>
        isOn ? (
          <b key={text} aria-current="true">
            {text}
          </b>
        ) : (
          <Go key={text} href={href}>
            {text}
          </Go>
        ),
      )}
    </nav>
  );
}
