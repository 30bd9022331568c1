/** A text as XML 1.0 takes it, in an element or between quotes: signs that it has no room for are spaces. */
export const xmlText = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\r\n?/g, "\n")
    // All control signs but the line's end, both surrogates where they stand alone, and the two that are no characters.
    .replace(/[^\P{Cc}\n]|[\uD800-\uDFFF]|[\uFFFE\uFFFF]/gu, " ");
