import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file of the house, by its path from the root. */
export type HouseFile = { readonly path: string; readonly text: string };

export type Import = {
  /** A file's path from the root, or the name of a package (`zod`, `node:crypto`). */
  readonly target: string;
  readonly isFile: boolean;
  readonly typeOnly: boolean;
};

const ROOMS = ["app", "bench", "bin", "components", "lib", "prisma", "tests"];
const SOURCE = /\.(ts|tsx|mjs)$/;

/** Every source file below the rooms, and those at the root; the generated client apart. */
export function houseFiles(root: string): HouseFile[] {
  const below = ROOMS.flatMap((room) => filesBelow(root, room));
  const atRoot = readdirSync(root).filter((name) => SOURCE.test(name) && name !== "next-env.d.ts");
  return [...below, ...atRoot].map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "generated" ? [] : filesBelow(root, at);
    return SOURCE.test(entry.name) ? [at] : [];
  });
}

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s)?([^;"'`=()]*?)\s*\bfrom\s*["']([^"']+)["']/gm;
const BARE = /^[ \t]*import\s*["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What a file imports, and from where it exports again; a dynamic import is one too. */
export function importsOf(file: HouseFile): Import[] {
  const text = withoutComments(file.text);
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, names = "", from = ""]) =>
      imported(file, from, type !== undefined || onlyTypes(names)),
    ),
    ...[...text.matchAll(BARE), ...text.matchAll(DYNAMIC)].map(([, from = ""]) => imported(file, from, false)),
  ];
}

/** The text without its comments; what stands in strings stays, `//` of an address too. */
export function withoutComments(text: string): string {
  return text.replaceAll(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/.*$/gm,
    "$1",
  );
}

function onlyTypes(names: string): boolean {
  const inside = names.match(/^\{([\s\S]*)\}$/)?.[1];
  const each = inside?.split(",").map((name) => name.trim());
  return each?.every((name) => name === "" || name.startsWith("type ")) ?? false;
}

function imported(file: HouseFile, from: string, typeOnly: boolean): Import {
  if (from.startsWith("@/")) return { target: from.slice(2), isFile: true, typeOnly };
  if (from.startsWith("."))
    return { target: path.posix.join(path.posix.dirname(file.path), from), isFile: true, typeOnly };
  return { target: packageOf(from), isFile: false, typeOnly };
}

function packageOf(from: string): string {
  if (from.startsWith("node:")) return from;
  return from.split("/", from.startsWith("@") ? 2 : 1).join("/");
}
