/** What came, in words, where it says some. */
export type Arrived = { readonly seq: number | null; readonly said: string | null; readonly count: number };

type Following = {
  /** Of what; `?` or `&since=` is added to it. */
  readonly address: string;
  /** The entry that the page was made at. */
  readonly since: number;
  readonly arrived: (news: Arrived) => void;
  /** Whether what is shown is kept up; null while nobody looks. */
  readonly isLive: (live: boolean | null) => void;
};

/** How long until a connection that the server refused is tried again, in ms, and a part of it by chance. */
const [AGAIN, CHANCE] = [5_000, 5_000];

/**
 * Follows what is recorded, while the page is looked at. A connection that breaks comes again by itself, and is told what it
 * missed; one that was refused is tried again later. Whoever comes back to the page is told what came meanwhile.
 */
export function follow({ address, since, arrived, isLive }: Following): () => void {
  let source: EventSource | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  let last = since;
  const hear = (event: MessageEvent<string>) => {
    const told = JSON.parse(event.data) as { seq?: number; said?: string; to?: number; head?: number; count?: number };
    const seq = told.seq ?? told.to ?? told.head ?? null;
    if (seq !== null) last = event.type === "anew" ? seq : Math.max(last, seq);
    const said = event.type === "came" ? "Updated: something came in from CI." : (told.said ?? null);
    arrived({ seq, said, count: told.count ?? 1 });
  };
  const open = () => {
    clearTimeout(later);
    source = new EventSource(`${address}${address.includes("?") ? "&" : "?"}since=${last}`);
    for (const name of ["entry", "many", "aged", "came", "anew"]) source.addEventListener(name, hear);
    source.addEventListener("open", () => isLive(true));
    source.addEventListener("error", () => {
      isLive(false);
      if (source?.readyState === EventSource.CLOSED) later = setTimeout(open, AGAIN + CHANCE * Math.random());
    });
  };
  const close = () => {
    clearTimeout(later);
    source?.close();
    source = null;
  };
  const look = () => {
    if (document.visibilityState === "hidden") {
      close();
      isLive(null);
    } else if (source === null) open();
  };
  look();
  document.addEventListener("visibilitychange", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    close();
  };
}
