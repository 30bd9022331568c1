import type { RunningApp } from "./server";

/** One event as it came: its name, its number where it has one, what it says. */
export type Heard = {
  readonly name: string;
  readonly id: string | null;
  readonly data: Readonly<Record<string, unknown>>;
};

/** Somebody who follows what an app records, until they end it or the app does. */
export class Following {
  readonly heard: Heard[] = [];
  readonly ended: Promise<void>;
  readonly #cut = new AbortController();
  #tell: () => void = () => {};
  #isOver = false;

  private constructor(
    readonly answer: Response,
    cut: AbortController,
  ) {
    this.#cut = cut;
    this.ended = this.#read();
  }

  /** Resolves once the app has answered, and so tells from then on. */
  static async of(app: Pick<RunningApp, "url">, query = "", headers: Readonly<Record<string, string>> = {}) {
    const cut = new AbortController();
    const answer = await fetch(`${app.url}/api/v1/events${query}`, { headers, signal: cut.signal });
    return new Following(answer, cut);
  }

  /** The first event that is meant, come or still to come. Throws where the stream ends before. */
  async until(isMeant: (heard: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const found = this.heard.find(isMeant);
      if (found) return found;
      if (this.#isOver) throw new Error(`The stream ended, and told: ${JSON.stringify(this.heard)}`);
      await new Promise<void>((go) => {
        this.#tell = go;
      });
    }
  }
  end = (): void => this.#cut.abort();

  async #read(): Promise<void> {
    let text = "";
    try {
      for await (const part of this.answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const blocks = `${text}${part}`.split("\n\n");
        text = blocks.pop() ?? "";
        for (const block of blocks) {
          const heard = heardIn(block);
          if (heard) this.heard.push(heard);
        }
        this.#tell();
      }
    } catch {
      // Cut by one side or the other.
    }
    this.#isOver = true;
    this.#tell();
  }
}

function heardIn(block: string): Heard | null {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? null;
  const [name, data] = [field("event"), field("data")];
  // What a practice copy says of itself first is nothing that came.
  return name === null || data === null || name === "practice"
    ? null
    : { name, id: field("id"), data: JSON.parse(data) };
}
