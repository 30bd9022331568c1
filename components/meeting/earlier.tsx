import type { MeetingLine } from "@/lib/domain/view/meeting-view";
import { Go } from "../ui/go";

export function Earlier({ lines }: { lines: readonly MeetingLine[] }) {
  return (
    <section>
      <h2>Other meetings</h2>
      <ul className="earlier">
        {lines.map((line) => (
          <li key={line.href}>
            <Go href={line.href}>{line.when.text}</Go> <span className="muted">{line.topic}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
