import type { Change, Skew } from "./delta";
import { singular } from "./images";
import type { Fault } from "./manifest";

/** A change as a person would write it: "kernel image → X in place of Y", "adds service wireguard". */
export function wordsOfChange(change: Change): string {
  switch (change.on) {
    case "kernel":
      return `kernel ${change.field} ${turned(change.to, change.from)}`;
    case "cmdline":
      if (change.does === "sets") return `on the command line ${change.token} in place of ${change.from}`;
      return change.does === "adds"
        ? `adds to the command line ${change.token}`
        : `drops from the command line ${change.token}`;
    case "init":
      return `${change.does} init ${change.image}`;
    case "files":
      return entry(change.does, `file ${change.key}`, change.does === "changes" ? change.fields : []);
    case "trust":
      return `${change.does === "adds" ? "trusts" : "no longer trusts"} ${change.list === "org" ? "organisation" : "image"} ${change.entry}`;
    case "other":
      return change.to === undefined
        ? `drops ${change.key}`
        : `${change.from === undefined ? "adds" : "changes"} ${change.key}`;
    default:
      return entry(change.does, `${singular[change.on]} ${change.key}`, change.does === "changes" ? change.fields : []);
  }
}

/** "service nginx at another pin: linuxkit/nginx:a1b2, the base has linuxkit/nginx:c3d4". */
export const wordsOfSkew = ({ item, image, base }: Skew): string =>
  `${item} at another pin: ${image}, the base has ${base}`;

/** What is wrong at a place of a yml: "services.rngd has no image", "servces is no key of this LinuxKit; …". */
export const wordsOfFault = (fault: Fault): string => `${fault.path} ${saidOfFault(fault)}`;

/** The same without its subject: "has no image". */
export function saidOfFault({ code, wanted, near }: Fault): string {
  switch (code) {
    case "no-image":
      return "has no image";
    case "no-name":
      return "has no name";
    case "no-path":
      return "has no path";
    case "no-kernel":
      return "is not there";
    case "name-twice":
      return "is there twice";
    case "unknown-key":
      return `is no key of this LinuxKit${near === undefined ? "" : `; the nearest is ${near}`}`;
    case "wrong-type":
    case "bad-value":
      return `is not what belongs there: ${wanted}`;
  }
}

const entry = (does: string, what: string, fields: readonly string[]): string =>
  `${does} ${what}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`;

function turned(to: unknown, from: unknown): string {
  if (to === undefined) return `no longer ${text(from)}`;
  return `→ ${text(to)}${from === undefined ? "" : ` in place of ${text(from)}`}`;
}

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
