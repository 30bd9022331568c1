import type { LaterView } from "@/lib/domain/view/later-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";

/** What is left after set-up. An item goes away when the facts show it done. */
export function Later({ view }: { view: LaterView }) {
  return (
    <section className="later" aria-labelledby="later">
      <h2 id="later">Later</h2>
      <ul>
        {view.map((item) => (
          <li key={item.href}>
            <span>
              <Rich of={item.said} />
            </span>{" "}
            <Go href={item.href}>{item.label}</Go>
          </li>
        ))}
      </ul>
    </section>
  );
}
