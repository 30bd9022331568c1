import { Refusal } from "./refusal";

/**
 * One text for every address of one repository, `github.com/linuxkit/linuxkit`: whatever its scheme, with or without user,
 * port, `.git` or a slash at its end, as git@host:owner/name, in capitals, or of a page within it. Null for what is no
 * repository's address, or is longer than any.
 */
export function repositoryOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  const whole = text.trim().toLowerCase();
  const [, scheme = "", rest = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/.exec(whole) ?? [];
  if (scheme !== "" && !SCHEMES.has(scheme)) return null;
  const address = rest.replace(/[?#].*$/, "").replace(/^[^@/]+@/, "");
  // A colon parts host and path where there is no scheme (git@host:owner/name); a number after it is a port.
  const [, host = "", path = ""] = /^([^/:]+)(?::\d+(?=\/))?[/:](.*)$/.exec(address) ?? [];
  if (!HOST.test(host)) return null;
  const names = path
    .replace(/\/(?:-\/)?(?:tree|blob|commit|commits|issues|pull|pulls|releases|merge_requests)(?:\/.*)?$/, "")
    .replace(/\.git\/*$/, "")
    .split("/")
    .filter((name) => name !== "");
  if (names.length === 0 || names.some((name) => !NAME.test(name) || name === "." || name === "..")) return null;
  return [host, ...names].join("/");
}

/** The same, or a Refusal `bad-input` that says how an address is written. */
export function repositoryNamed(text: string): string {
  const repository = repositoryOf(text);
  if (repository === null)
    throw new Refusal("bad-input", repositoryIsNone(text), [
      { path: "repository", message: "Such as https://github.com/owner/name." },
    ]);
  return repository;
}

/** Why a text is no address of a repository, and how one is written: as much of it as a sentence bears. */
export const repositoryIsNone = (text: string): string =>
  `“${text.trim().slice(0, 100)}” is no address of a repository. Write it as https://github.com/owner/name or git@github.com:owner/name.`;

/** Whether somebody means a repository by this text, right or wrong, rather than a word. */
export const looksLikeRepository = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) ||
  /^[^@\s/]+@[^\s/:]+:/.test(text.trim()) ||
  /^[a-z0-9-]+(\.[a-z0-9-]+)+\/[^\s/]+\/\S+$/i.test(text.trim());

const LONGEST = 2000;
const SCHEMES = new Set(["https", "http", "ssh", "git", "git+https", "git+ssh"]);
const HOST = /^(?=.*[a-z])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const NAME = /^[\w.~+-]+$/;
