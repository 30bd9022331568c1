import { type HouseFile, importsOf, withoutComments } from "./house-files";
import { isIn, isTest, namesOf } from "./house-imports";

/** The longest a file may be, in lines. */
const LONGEST = 250;

/** Files that are longer than they should be, though a list of exceptions with reasons may name some. */
export function tooLong(files: readonly HouseFile[], exceptions: Readonly<Record<string, string>>): string[] {
  return files
    .filter((file) => !isTest(file) && !isIn(file.path, "prisma/seed") && !(file.path in exceptions))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

const CLOCK = /\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\w|\())|\bperformance\.now\b|\bhrtime\b/;

/** Files that ask the time, where only `clocks` may: everywhere else the time is an argument. `bin` and `bench` are not the app. */
export function readsClock(files: readonly HouseFile[], clocks: readonly string[]): string[] {
  return files
    .filter(
      (file) => !isTest(file) && !["bench", "bin"].some((room) => isIn(file.path, room)) && !clocks.includes(file.path),
    )
    .filter((file) => CLOCK.test(withoutComments(file.text)))
    .map((file) => file.path);
}

const AGAIN = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*\bfrom\b/m;

/** Files that export what others hold, where only `lists` may: a thing is imported from where it lives. */
export function barrels(files: readonly HouseFile[], lists: readonly string[]): string[] {
  return files
    .filter((file) => !isTest(file) && !lists.includes(file.path) && AGAIN.test(withoutComments(file.text)))
    .map((file) => file.path);
}

const TESTED = ["lib/domain", "lib/verbs", "lib/formats", "lib/db"];
const RUNS = /^(?:export\s+)?(?:default\s+)?(?:const|let|function|async function|class)\b/m;

/** Files of the tested rooms without a test beside them; one that holds types alone has nothing to run. */
export function untested(files: readonly HouseFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  return files
    .filter(
      (file) => TESTED.some((room) => isIn(file.path, room)) && !isTest(file) && RUNS.test(withoutComments(file.text)),
    )
    .map((file) => file.path)
    .filter((path) => ![".test.ts", ".db.test.ts"].some((end) => paths.has(path.replace(/\.(ts|mjs)$/, end))));
}

const DRAWERS = ["util", "utils", "helper", "helpers", "misc", "manager", "service", "services", "common", "shared"];
const KEBAB = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[(?:\.\.\.)?[a-z]+\]|\([a-z]+\))(?:\.[a-z0-9-]+)*$/;

/** Paths with a drawer in their name, or a part that is not kebab-case. */
export function badNames(files: readonly HouseFile[]): string[] {
  return files
    .map((file) => file.path)
    .filter((path) =>
      path.split("/").some((part) => !KEBAB.test(part) || part.split(/[.-]/).some((word) => DRAWERS.includes(word))),
    );
}

const EXPORTED =
  /^export\s+(?:declare\s+)?(?:default\s+)?(?:async\s+)?(?:const|let|function\*?|class|type|interface|enum)\s+(\w+)/gm;

/** What a file of `rooms` exports though no other file uses it: an export says that somebody does. */
export function unusedExports(files: readonly HouseFile[], rooms: readonly string[]): string[] {
  const users = new Map<string, string[]>();
  for (const file of files)
    for (const { target, isFile } of importsOf(file))
      if (isFile) users.set(target, [...(users.get(target) ?? []), file.text]);
  return files
    .filter((file) => !isTest(file) && rooms.some((room) => isIn(file.path, room)))
    .flatMap((file) => {
      const texts = namesOf(file.path).flatMap((name) => users.get(name) ?? []);
      const names = [...withoutComments(file.text).matchAll(EXPORTED)].map(([, name = ""]) => name);
      return [...new Set(names)]
        .filter((name) => !texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
        .map((name) => `${file.path} exports ${name}`);
    });
}
