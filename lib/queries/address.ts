/** Where a page is. */
export type Address = {
  /** The page's own path, `/projects/wireguard`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
};

/** The page's address with some parameters set, or taken off by null. */
export function addressWith({ path, query }: Address, changes: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...changes }))
    if (value !== undefined && value !== null && value !== "") parameters.set(name, value);
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}
