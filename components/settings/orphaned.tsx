import { Go } from "../ui/go";
import { Section } from "../ui/section";

/** Projects that nobody maintains: somebody is to be appointed. */
export function Orphaned({ projects }: { projects: readonly { readonly name: string; readonly href: string }[] }) {
  return (
    <Section heading="Orphaned" id="orphaned" note={`${projects.length} without a maintainer`}>
      <p>
        {projects.map(({ name, href }, place) => (
          <span key={name}>
            {place > 0 && ", "}
            <Go href={href}>{name}</Go>
          </span>
        ))}
        . Nobody is asked to do what is left to do on {projects.length === 1 ? "it" : "them"}: invite or appoint a
        maintainer.
      </p>
    </Section>
  );
}
