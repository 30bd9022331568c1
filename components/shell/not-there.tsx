import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";

type Props = {
  /** What is not there, in its first sentence; then what is near. */
  sentence: string;
  /** Where to go instead. */
  to: readonly { readonly href: string; readonly text: string }[];
};

/** Nothing of that name: said in the place of the page. */
export function NotThere({ sentence, to }: Props) {
  const end = sentence.search(/[.:](?= |$)/) + 1;
  const lead = end > 0 ? sentence.slice(0, end) : sentence;
  const rest = sentence.slice(lead.length).trim();
  const actions = to.map(({ href, text }) => (
    <ButtonLink key={href} href={href}>
      {text}
    </ButtonLink>
  ));
  return (
    <Empty first heading={lead} actions={actions}>
      {rest && <p>{rest}</p>}
    </Empty>
  );
}
