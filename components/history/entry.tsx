import type { EntryView } from "@/lib/domain/view/history-view";
import { Facts } from "../ui/facts";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** One entry, whole: what was said, by whom, what it did, and the text that was kept. */
export function Entry({ view }: { view: EntryView }) {
  return (
    <div className="page">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>{view.title}</h1>
      </div>
      <p className="sentence">
        <Rich of={view.said} />
      </p>
      <div className="two">
        <div>
          {view.effect.length > 0 && (
            <Section heading="What it did">
              <ul className="plainlist">
                {view.effect.map((said, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
                  <li key={place}>
                    <Rich of={said} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section heading="As it was kept">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
            <pre className="code" tabIndex={0}>
              {view.body}
            </pre>
          </Section>
        </div>
        <aside className="rail" aria-label="About the entry">
          <section>
            <h2>Entry</h2>
            <Facts of={view.facts} />
          </section>
        </aside>
      </div>
    </div>
  );
}
