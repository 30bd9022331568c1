/** A glyph of the sprite. It repeats a word that stands beside it, so it is silent. */
export function Icon({ id, className = "" }: { id: string; className?: string }) {
  return (
    <svg className={`g ${className}`.trim()} aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  );
}
