/**
 * How many requests a minute are answered of one token, person or address, by what they are: posts of CI, each of up to 1,000
 * runs; other writes; answers that are worked out anew for whoever asks; attempts to sign in; requests that say wrongly who asks.
 */
export const USUAL = { post: 3_000, write: 600, dear: 60, "sign-in": 20, refused: 120 } as const;

export type Rate = keyof typeof USUAL;
export type Rates = Readonly<Record<Rate, number>>;

const names = Object.keys(USUAL) as readonly Rate[];
const MOST = 1_000_000_000;

/** What an operator says: `off`, or some of them as `post=6000 dear=30`, the others as usual. Null for what says neither. */
export function ratesIn(text: string): Rates | null {
  if (text.trim() === "off") return Object.fromEntries(names.map((name) => [name, MOST])) as Record<Rate, number>;
  const said = text
    .trim()
    .split(/[\s,]+/)
    .map((pair) => /^([a-z-]+)=([1-9]\d{0,8})$/.exec(pair));
  const pairs = said.map((it) => [it?.[1], Number(it?.[2])] as const);
  if (!pairs.every(([name]) => names.some((known) => known === name))) return null;
  return { ...USUAL, ...Object.fromEntries(pairs) };
}
