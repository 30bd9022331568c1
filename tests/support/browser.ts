import { formsOf, plain } from "./form";

/** What a browser without scripts came to: where, with which status, and what stands there. */
export type Page = { readonly url: string; readonly status: number; readonly html: string; readonly text: string };

/** A browser that keeps cookies by host, follows what leads on, and sends forms. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #lines = new Map<string, string>();
  constructor(
    readonly home: string,
    readonly userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  ) {}

  go = (path: string): Promise<Page> => this.#ask(new URL(path, this.home).href, { method: "GET" });

  /** Presses a button of a form: by the words on it, at a page. */
  async press(path: string, button: string, typed: Readonly<Record<string, string>> = {}): Promise<Page> {
    const { html } = await this.go(path);
    const form = formsOf(html).find((it) => it.buttons.includes(button));
    if (!form) throw new Error(`There is no button “${button}” at ${path}.`);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...form.fields, ...typed })) body.append(name, value);
    const url = new URL(form.action ?? path, this.home).href;
    return this.#ask(url, { method: "POST", body, headers: { origin: this.home } });
  }

  /** A cookie this browser holds for the app, to look at or to spoil. */
  cookie = (name: string): string | undefined => this.#jar(this.home).get(name);
  set = (name: string, value: string): void => void this.#jar(this.home).set(name, value);
  /** How a cookie of the app was set the last time: the whole line. */
  setAs = (name: string): string => this.#lines.get(name) ?? "";
  names = (): readonly string[] => [...this.#jar(this.home).keys()];

  async #ask(url: string, init: RequestInit, left = 10): Promise<Page> {
    const jar = this.#jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { "user-agent": this.userAgent, ...(cookie && { cookie }), ...init.headers };
    const answer = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = "", ...rest] = line.split(";");
      const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      const isGone = value === "" || rest.some((it) => /^\s*max-age=0$/i.test(it));
      if (jar === this.#jar(this.home)) this.#lines.set(name, line);
      if (isGone) jar.delete(name);
      else jar.set(name, value);
    }
    const to = answer.headers.get("location") ?? /^0; url=(.+)$/.exec(answer.headers.get("refresh") ?? "")?.[1];
    const html = await answer.text();
    if (to && left > 0) return this.#ask(new URL(to, url).href, { method: "GET" }, left - 1);
    return { url, status: answer.status, html, text: plain(html.replaceAll(/<script[\s\S]*?<\/script>/g, " ")) };
  }

  #jar(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    return jar;
  }
}
