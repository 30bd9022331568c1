import { SaxesParser, type SaxesTagPlain } from "saxes";
import { ended } from "../domain/explain/words";
import { Refusal } from "../domain/refusal";
import type { TestsRun } from "../domain/tests-run";
import { Suite } from "./junit-sums";

const DEEPEST = 32;
const NAMES = 10;
const LONGEST = 200;
/** How the names of the two suites' elements are written, and the elements of a case that call it failed. */
const SUITES = ["testsuites", "testsuite"];
const FAULTS = ["failure", "error"];
const ON_RERUN = ["flakyFailure", "flakyError"];
const NOT_RUN = { status: ["notrun", "disabled"], result: ["suppressed", "skipped"] };

type Place = { readonly line: number; readonly column: number };
type Attributes = Readonly<Record<string, string>>;
type Case = { name: string; elements: number; isSkipped: boolean; isNotRun: boolean; isFlaky: boolean };
/** An element that is open. `declared`: what a suite says of itself. */
type Open = { readonly name: string; readonly attributes: Attributes; readonly place: Place; readonly suite?: Suite };

/**
 * Reads a JUnit XML report in parts as they arrive, in time and space bounded by its size. Whatever stands in it, a case that
 * any element calls failed has failed. `take` and `end` throw a Refusal `unreadable` with line and column: not UTF-8, no
 * well-formed XML 1.0, a DOCTYPE, an entity that is not XML's own, more than 32 levels, no testsuite at its root, a case
 * outside of a suite, numbers of a suite that its cases do not come to.
 */
export class JunitReader {
  readonly #text = new TextDecoder("utf-8", { fatal: true });
  readonly #parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  readonly #open: Open[] = [];
  readonly #failing: string[] = [];
  readonly #named = new Set<string>();
  #start: Place = { line: 1, column: 1 };
  #case: Case | null = null;
  #root: Suite | null = null;

  constructor() {
    const parser = this.#parser;
    parser.on("xmldecl", ({ version, encoding }) => {
      if (encoding && !/^utf-?8$/i.test(encoding))
        throw this.#refused(`it says that it is in ${encoding.slice(0, 40)}. Send it in UTF-8.`);
      if (version !== undefined && version !== "1.0") throw this.#refused("it is not XML 1.0.");
    });
    parser.on("doctype", () => {
      throw this.#refused("it has a DOCTYPE, which no JUnit report needs. Leave it out.");
    });
    parser.on("opentagstart", ({ name }) => {
      const isBroken = parser.column === 0; // a new line follows the name
      this.#start = isBroken
        ? { line: parser.line - 1, column: 1 }
        : { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
      this.#named.clear();
      if (this.#open.length >= DEEPEST) throw this.#refused(`it nests more than ${DEEPEST} levels.`, this.#start);
    });
    parser.on("attribute", ({ name }) => {
      if (this.#named.has(name)) throw this.#refused(`it gives ${name.slice(0, 40)} twice.`);
      this.#named.add(name);
    });
    parser.on("opentag", (tag) => this.#opened(tag));
    parser.on("closetag", () => this.#closed());
  }

  /** Takes the next bytes of the report. */
  take(bytes: Uint8Array): void {
    this.#read(this.#decoded(bytes));
  }

  /** What it says, once all of it was taken. */
  end(): TestsRun {
    this.#read(this.#decoded());
    this.#read(null);
    if (!this.#root) throw this.#refused("it has no testsuite.");
    return { ...this.#root.all, outside: this.#root.outside, failing: this.#failing };
  }

  #decoded(bytes?: Uint8Array): string {
    try {
      return this.#text.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw this.#refused("it is not UTF-8.");
    }
  }

  /** Has the parser read on, or with null end; what it says is wrong begins with its own place. */
  #read(text: string | null): void {
    try {
      this.#parser.write(text);
    } catch (failure) {
      const why = failure instanceof Error ? /^\d+:\d+: (.*)$/s.exec(failure.message)?.[1] : undefined;
      if (why === undefined) throw failure;
      throw this.#refused(ended(why.slice(0, 200)));
    }
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    const [place, parent] = [this.#start, this.#open.at(-1)];
    if (!parent && !SUITES.includes(name))
      throw this.#refused(`its root is ${name.slice(0, 40)}, and not testsuites or testsuite.`, place);
    if (parent && !parent.suite && SUITES.includes(name))
      throw this.#refused(`a ${name} stands in a ${parent.name.slice(0, 40)}, where none may.`, place);
    if (name === "testcase") this.#begin(attributes, parent, place);
    else if (FAULTS.includes(name)) this.#fault();
    else if (this.#case && name === "skipped") this.#case.isSkipped = true;
    else if (this.#case && ON_RERUN.includes(name)) this.#case.isFlaky = true;
    this.#open.push({ name, attributes, place, ...(SUITES.includes(name) && { suite: new Suite() }) });
  }

  #begin(attributes: Attributes, parent: Open | undefined, place: Place): void {
    if (!parent?.suite) throw this.#refused("a testcase stands outside of a testsuite.", place);
    const isNotRun =
      NOT_RUN.status.includes(attributes.status ?? "") || NOT_RUN.result.includes(attributes.result ?? "");
    this.#case = { name: nameOf(attributes), elements: 0, isSkipped: false, isNotRun, isFlaky: false };
  }

  /** A failure of the case that is open; outside of a case it is the suite's own. */
  #fault(): void {
    if (this.#case) {
      this.#case.elements++;
      return;
    }
    const around = this.#open.findLast((it) => it.suite);
    around?.suite?.takeFault();
    if (around) this.#name(nameOf(around.attributes));
  }

  #closed(): void {
    const closed = this.#open.pop();
    const around = this.#open.at(-1)?.suite;
    if (closed?.name === "testcase" && this.#case) {
      if (this.#case.elements > 0) this.#name(this.#case.name);
      around?.take(this.#case.name, this.#case);
      this.#case = null;
    }
    if (!closed?.suite) return;
    this.#agree(closed, closed.suite);
    if (around) around.takeSuite(closed.suite);
    else this.#root = closed.suite;
  }

  #name(name: string): void {
    if (this.#failing.length < NAMES) this.#failing.push(name);
  }

  /** A suite's own numbers are those of its cases, or one of the two is wrong: then nothing can be told of it. */
  #agree({ name, attributes, place }: Open, suite: Suite): void {
    const may = suite.countings();
    const said = (...names: readonly string[]) => {
      const given = names.filter((it) => attributes[it] !== undefined);
      const numbers = given.map((it) => {
        const text = (attributes[it] ?? "").trim();
        if (!/^\d{1,9}$/.test(text)) throw this.#refused(`the number of ${it} of a ${name} is no number.`, place);
        return Number(text);
      });
      return given.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
    };
    const checks = [
      [said("tests"), may.tests, "case"],
      [said("failures", "errors"), may.failing, "failing case"],
      [said("skipped"), may.skipped, "skipped case"],
    ] as const;
    for (const [number, right, what] of checks)
      if (number !== null && !right.includes(number))
        throw this.#refused(
          `a ${name} says ${number} ${what}${number === 1 ? "" : "s"}, and ${right[0]} stand${right[0] === 1 ? "s" : ""} in it. It may have been cut.`,
          place,
        );
  }

  #refused(why: string, place: Place = { line: this.#parser.line, column: this.#parser.column + 1 }): Refusal {
    const { line, column } = place;
    return new Refusal("unreadable", `Not recorded: the JUnit report cannot be read at line ${line}: ${why}`, [
      { path: `line ${line}, column ${column}`, message: `${why.charAt(0).toUpperCase()}${why.slice(1)}` },
    ]);
  }
}

/** "pkg.Class: it works", as a log shows it: on one line, and no longer than one. */
const nameOf = ({ name = "", classname = "" }: Attributes): string => {
  const both = classname === "" || name.startsWith(classname) ? name : `${classname}: ${name}`;
  const line = both.replaceAll(/\s+/g, " ").trim();
  return line === "" ? "a case without a name" : [...line].slice(0, LONGEST).join("");
};
