import { repositoryOf } from "../repository";
import type { PastedProject, ReadLine } from "./pasted";

const SLUG = /^[a-z][a-z0-9-]{0,39}$/;
const HANDLE = /^@[A-Za-z0-9][\w.-]{0,38}$/;
const [SUMMARY, ADDRESS, PEOPLE, LINE] = [400, 400, 10, 4000];

/**
 * One pasted line: `slug, repository, summary, maintainers`, with tabs in place of commas as a spreadsheet copies it. The
 * summary may hold commas and be left out; maintainers are @handles with spaces between. A line too long for all of that is not
 * read at all.
 */
export function readLine(text: string): ReadLine {
  if (text.length > LINE)
    return { is: "bad", why: `has ${text.length} characters, and ${LINE} is the most`, repair: null };
  const { cells, faults } = cellsOf(text.trim());
  const [slug = "", repository = "", ...rest] = cells;
  const { summary, maintainers, unmarked } = isTabbed(text) ? columns(rest) : endOf(rest);
  const right: PastedProject = { slug: slugOf(slug), repository: addressOf(repository), summary, maintainers };
  const wrong = [
    ...faults,
    ...(SLUG.test(slug) ? [] : [`begins with ${named(slug)}, which is no slug (${SLUG_SAID})`]),
    ...addressFaults(repository),
    ...(unmarked ? ["names maintainers without @ before each"] : []),
    ...maintainers
      .filter((who) => !HANDLE.test(who))
      .map((who) => `names ${named(who)}, which is no handle (${HANDLE_SAID})`),
    ...(maintainers.length > PEOPLE ? [`names ${maintainers.length} maintainers, and ${PEOPLE} is the most`] : []),
    ...(summary.length > SUMMARY ? [`has a summary of ${summary.length} characters, and ${SUMMARY} is the most`] : []),
  ];
  if (wrong.length === 0) return { is: "project", project: right };
  return { is: "bad", why: wrong.join(", and "), repair: isRight(right) ? writeLine(right) : null };
}

/** A project as a line that reads as it: with tabs where its summary would be taken for something else. */
export function writeLine({ slug, repository, summary, maintainers }: PastedProject): string {
  return [slug, repository, summary, maintainers.join(" ")].filter((cell) => cell !== "").join(", ");
}

const SLUG_SAID = "lower-case letters, digits and dashes, a letter first, at most 40";
const HANDLE_SAID = "such as @ab: letters, digits, dots and dashes";
const isTabbed = (text: string): boolean => text.trim().includes("\t");
const named = (text: string): string => (text === "" ? "nothing" : `“${text.slice(0, 60)}”`);

function cellsOf(text: string): { readonly cells: readonly string[]; readonly faults: readonly string[] } {
  if (isTabbed(text)) return { cells: text.split("\t").map(unquoted), faults: [] };
  if (text.includes(",")) {
    const [first = "", ...rest] = text.split(",").map((cell) => cell.trim());
    const [slug = "", address, ...words] = first.split(/\s+/);
    // "importer git.example.org/importer, nightly": the comma came one word late.
    if (address !== undefined && repositoryOf(address) !== null)
      return { cells: [slug, address, words.join(" "), ...rest].filter((cell) => cell !== ""), faults: [NO_COMMA] };
    return { cells: [first, ...rest], faults: [] };
  }
  const [slug = "", address = "", ...words] = text.split(/\s+/);
  if (address === "") return { cells: [slug], faults: [] };
  const marked = words.findIndex((word) => word.startsWith("@"));
  const [said, people] = marked < 0 ? [words, []] : [words.slice(0, marked), words.slice(marked)];
  return { cells: [slug, address, said.join(" "), people.join(" ")].filter((cell) => cell !== ""), faults: [NO_COMMA] };
}

const NO_COMMA = "has no comma after the slug";

/** A cell as a spreadsheet copies it: within quotes where it held one. */
const unquoted = (cell: string): string =>
  /^".*"$/s.test(cell.trim()) ? cell.trim().slice(1, -1).replaceAll('""', '"').trim() : cell.trim();

type End = Pick<PastedProject, "summary" | "maintainers"> & { readonly unmarked: boolean };

/** Columns of a spreadsheet are what they are: the third the summary, the fourth the maintainers. */
function columns([summary = "", people = ""]: readonly string[]): End {
  if (isPeople(summary) && people === "") return { summary: "", maintainers: handlesIn(summary), unmarked: false };
  const words = handlesIn(people);
  const unmarked = words.length > 0 && words.every((word) => !word.startsWith("@"));
  return { summary, maintainers: unmarked ? words.map((word) => `@${word}`) : words, unmarked };
}

/** Between commas: the cells at the end that hold @handles alone are the maintainers, the rest is the summary. */
function endOf(cells: readonly string[]): End {
  const from = cells.findLastIndex((cell) => !isPeople(cell)) + 1;
  const told = cells.slice(0, from);
  return {
    summary: told.slice(0, told.findLastIndex((cell) => cell !== "") + 1).join(", "),
    maintainers: [...new Set(cells.slice(from).flatMap(handlesIn))],
    unmarked: false,
  };
}

const handlesIn = (cell: string): readonly string[] => cell.split(/[\s,;]+/).filter((word) => word !== "");
const isPeople = (cell: string): boolean => cell !== "" && handlesIn(cell).every((word) => word.startsWith("@"));

function addressFaults(text: string): readonly string[] {
  if (text === "") return ["has no repository"];
  if (text.length > ADDRESS) return [`has a repository of ${text.length} characters, and ${ADDRESS} is the most`];
  if (repositoryOf(text) === null)
    return [`names ${named(text)}, which is no repository (a link such as https://git.example.org/charts)`];
  return /^https?:\/\/\S+$/i.test(text) ? [] : ["has no https:// before the repository"];
}

/** The link that an address may have been meant as. */
const addressOf = (text: string): string =>
  /^https?:\/\//i.test(text)
    ? text
    : `https://${text
        .replace(/^[a-z+]+:\/\//i, "")
        .replace(/^[^@/\s]+@/, "")
        .replace(/^([^/:\s]+):(?!\d+\/)\/?/, "$1/")}`;

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);

const isRight = ({ slug, repository, summary, maintainers }: PastedProject): boolean =>
  SLUG.test(slug) &&
  addressFaults(repository).length === 0 &&
  summary.length <= SUMMARY &&
  maintainers.length <= PEOPLE &&
  maintainers.every((who) => HANDLE.test(who));
