import type { PickView } from "@/lib/domain/view/board-view";
import { Go } from "../ui/go";

type Props = { of: readonly PickView[]; label?: string; said?: string };

/** What can be chosen, such as which projects have rows, each with its number; the one that is looked at leads nowhere else. */
export function Picks({ of, label = "Which projects are shown", said = "Shown:" }: Props) {
  return (
    <nav className="picks" aria-label={label}>
      <span>{said}</span>
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
