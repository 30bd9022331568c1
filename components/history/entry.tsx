import type { EntryView } from "@/lib/domain/view/history-view";
import { Facts } from "../ui/facts";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** One entry, whole: what was said, by whom, what it did, and the text that was kept. */
export function Entry({ view }: { view: EntryView }) {
  const links = view.links.map((link) => (
    <Go key={link.href} href={link.href}>
      {link.text}
    </Go>
  ));
  return (
    <Section heading={view.title} id={`entry-${view.seq}`} className="entry" end={links}>
      <p className="said-whole">
        <Rich of={view.said} />
      </p>
      {view.effect.map((said, place) => (
        <p key={place}>
          <Rich of={said} />
        </p>
      ))}
      <div className="whole">
        <Facts of={view.facts} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
        <pre className="code" tabIndex={0}>
          {view.body}
        </pre>
      </div>
    </Section>
  );
}
