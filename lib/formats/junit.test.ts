import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "../domain/refusal";
import { wordOfTests } from "../domain/tests-run";
import { JunitReader } from "./junit";

const read = (text: string | Uint8Array, sizes: readonly number[] = []) => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const reader = new JunitReader();
  let from = 0;
  for (const size of sizes) {
    reader.take(bytes.subarray(from, from + size));
    from += size;
  }
  reader.take(bytes.subarray(from));
  return reader.end();
};
const refusal = (text: string | Uint8Array): Refusal => {
  try {
    read(text);
  } catch (failure) {
    if (failure instanceof Refusal) return failure;
    throw failure;
  }
  throw new Error("It was read.");
};
const suite = (inner: string, attributes = "") => `<testsuite name="boot"${attributes}>${inner}</testsuite>`;
const PASS = `<testcase classname="boot" name="comes up"/>`;
const FAIL = `<testcase classname="boot" name="gets an address"><failure message="no lease">…</failure></testcase>`;
const SKIP = `<testcase name="on arm64"><skipped/></testcase>`;

describe("reads a report as one run", () => {
  it.each([
    ["passes", suite(PASS + PASS), "passed"],
    ["a failure among passes", suite(PASS + FAIL), "failed"],
    ["an error", suite(`${PASS}<testcase name="a"><error/></testcase>`), "failed"],
    ["a failure beside skipped", suite(`<testcase name="a"><skipped/><failure/></testcase>`), "failed"],
    [
      "a failure in the midst of what a case prints",
      suite(`<testcase name="a"><x><failure/></x></testcase>`),
      "failed",
    ],
    ["a suite that could not be set up", suite(`<error message="no disk"/>${PASS}`), "failed"],
    ["the same, further in", suite(`<properties><error/></properties>${PASS}`), "failed"],
    ["a pass beside skipped", suite(PASS + SKIP), "passed"],
    ["all skipped", suite(SKIP + SKIP), "no test ran"],
    ["cases that are disabled (GoogleTest, CTest)", suite(`<testcase name="a" status="notrun"/>`), "no test ran"],
    ["a suite without a case", suite(""), "no test ran"],
    ["suites without a suite", "<testsuites/>", "no test ran"],
    ["a failure two suites down", `<testsuites>${suite(suite(suite(FAIL)) + PASS)}</testsuites>`, "failed"],
    [
      "the words of a failure as text alone",
      suite(`<testcase name="a"><system-out>&lt;failure/></system-out></testcase>`),
      "passed",
    ],
    [
      "the same in CDATA",
      suite(`<testcase name="a"><system-out><![CDATA[<failure/>]]></system-out></testcase>`),
      "passed",
    ],
  ])("%s: %#", (_what, text, word) => expect(wordOfTests(read(text))).toBe(word));

  it("its counts, and the failing ones by name", () => {
    expect(
      read(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>${suite(PASS + FAIL + SKIP)}</testsuites>`),
    ).toEqual({
      tests: 3,
      passed: 1,
      failed: 1,
      skipped: 1,
      flaky: 0,
      outside: 0,
      failing: ["boot: gets an address"],
    });
  });

  it("one that passed only when it was run again (Surefire) is told", () => {
    const again = (name: string, inner: string) => `<testcase name="${name}">${inner}</testcase>`;
    const report = read(suite(again("a", "<flakyFailure/>") + again("b", "<failure/><rerunFailure/>")));
    expect(report).toMatchObject({ passed: 1, failed: 1, flaky: 1, failing: ["b"] });
  });

  it("ten names at most, each on a line, none without end", () => {
    const failing = read(suite(`<testcase name="${"x".repeat(9_000)}&#10;y"><failure/></testcase>`.repeat(12))).failing;
    expect(failing).toHaveLength(10);
    expect(failing.every((name) => name.length === 200)).toBe(true);
    expect(read(suite(`<testcase><failure/></testcase>`)).failing).toEqual(["a case without a name"]);
  });
});

describe("a suite's numbers are what its cases come to", () => {
  const nested = suite(FAIL, ' tests="1" failures="1"');
  it.each([
    ["all of them", suite(PASS + FAIL + SKIP, ' tests="3" failures="1" errors="0" skipped="1"')],
    ["suites counted with theirs (Gradle)", `<testsuites tests="2" failures="1">${nested}${suite(PASS)}</testsuites>`],
    ["suites counted as one each (Node)", suite(nested + PASS, ' tests="2" failures="1"')],
    ["its own alone", suite(nested + PASS, ' tests="1" failures="0"')],
    ["each failure of a case", suite(`<testcase name="a"><failure/><failure/></testcase>`, ' tests="1" failures="2"')],
    [
      "its clean-up as a case of its own (pytest)",
      suite(FAIL + FAIL.replaceAll("failure", "error"), ' tests="1" failures="1" errors="1"'),
    ],
    [
      "those not run by status alone",
      suite(`${PASS}<testcase name="a" status="notrun"/>`, ' tests="2" disabled="1" skipped="0"'),
    ],
  ])("%s", (_how, text) => expect(() => read(text)).not.toThrow());

  it.each([
    ["tests", suite(PASS, ' tests="2"'), "a testsuite says 2 cases, and 1 stands in it"],
    ["failures", suite(PASS, ' failures="1"'), "says 1 failing case, and 0 stand in it"],
    ["errors", suite(PASS, ' tests="1" errors="3" failures="0"'), "says 3 failing cases, and 0 stand in it"],
    ["no failures", suite(FAIL, ' failures="0"'), "says 0 failing cases, and 1 stands in it"],
    ["skipped", suite(PASS, ' skipped="1"'), "says 1 skipped case, and 0 stand in it"],
    ["a number that is none", suite(PASS, ' tests="many"'), "the number of tests of a testsuite is no number"],
  ])("or it is refused: %s", (_what, text, words) => {
    const { sentence, fields } = refusal(`<testsuites>\n  ${text}\n</testsuites>`);
    expect(sentence).toContain(`cannot be read at line 2: `);
    expect(sentence).toContain(words);
    expect(fields).toEqual([{ path: "line 2, column 3", message: expect.any(String) }]);
  });
});

describe("refuses in words, with the place", () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><testsuite name="&b;"/>`;
  it.each<[string, string | Uint8Array, number, string]>([
    ["nothing", "", 1, "document must contain a root element."],
    ["no XML", "1..2\nok 1", 2, "text data outside of root node."],
    ["JSON", '{"tests": 2}', 1, "text data outside of root node."],
    ["one that was cut", `<testsuite>\n${PASS}\n`, 3, "unclosed tag: testsuite."],
    ["two roots", "<testsuite/>\n<testsuite/>", 2, "documents may contain only one root."],
    ["another root", "<html/>", 1, "its root is html, and not testsuites or testsuite."],
    ["an entity bomb", laughs, 1, "it has a DOCTYPE, which no JUnit report needs."],
    ["a DOCTYPE from elsewhere", `<!DOCTYPE testsuite SYSTEM "file:///etc/passwd"><testsuite/>`, 1, "it has a DOCTYPE"],
    ["an entity that is not XML's own", `<testsuite name="&b;"/>`, 1, "undefined entity."],
    ["one that every object has", `<testsuite name="&constructor;"/>`, 1, "undefined entity."],
    ["half a character, by number", `<testsuite name="&#xD800;"/>`, 1, "malformed character entity."],
    ["NUL, by number", `<testsuite name="&#0;"/>`, 1, "malformed character entity."],
    ["an attribute twice", `<testsuite name="" name="a"/>`, 1, "it gives name twice."],
    ["33 levels", "<testsuite>".repeat(33), 1, "it nests more than 32 levels."],
    ["a hundred thousand levels", "<testsuite>".repeat(100_000), 1, "it nests more than 32 levels."],
    [
      "another encoding",
      `<?xml version="1.0" encoding="ISO-8859-1"?><testsuite/>`,
      1,
      "it says that it is in ISO-8859-1. Send it in UTF-8.",
    ],
    ["bytes that are not UTF-8", new Uint8Array([0x3c, 0xe9, 0x3e]), 1, "it is not UTF-8."],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), 1, "it is not UTF-8."],
    [
      "half a character at its end",
      new Uint8Array([...Buffer.from("<testsuite/>"), 0xe2, 0x82]),
      1,
      "it is not UTF-8.",
    ],
    ["XML 1.1", `<?xml version="1.1"?><testsuite/>`, 1, "it is not XML 1.0."],
    [
      "a case without a suite",
      `<testsuites>\n\n<properties><testcase/></properties></testsuites>`,
      3,
      "a testcase stands outside of a testsuite.",
    ],
    [
      "a case in a case",
      `<testsuite><testcase><testcase/></testcase></testsuite>`,
      1,
      "a testcase stands outside of a testsuite.",
    ],
    [
      "a suite in a case",
      `<testsuite><testcase><testsuite/></testcase></testsuite>`,
      1,
      "a testsuite stands in a testcase, where none may.",
    ],
  ])("%s", (_what, text, line, words) => {
    const { code, sentence, fields } = refusal(text);
    expect(code).toBe("unreadable");
    expect(sentence).toContain(`Not recorded: the JUnit report cannot be read at line ${line}: ${words}`);
    expect(fields[0]?.path).toMatch(new RegExp(`^line ${line}, column [1-9]\\d*$`));
  });
});

describe("whatever is sent", () => {
  const cases = Number(process.env.SLIPWAY_CASES ?? 300);
  const attributes = fc.dictionary(
    fc.constantFrom(
      "name",
      "classname",
      "tests",
      "failures",
      "errors",
      "skipped",
      "status",
      "result",
      "__proto__",
      "constructor",
    ),
    fc.oneof(
      fc.constantFrom("0", "1", "2", "-1", "1e3", "notrun", "", "&lt;"),
      fc.string({ maxLength: 8 }).map((it) => it.replaceAll(/[<&"]/g, "")),
    ),
    { maxKeys: 4 },
  );
  const element = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .tuple(
        fc.constantFrom(
          "testsuites",
          "testsuite",
          "testcase",
          "failure",
          "error",
          "skipped",
          "flakyFailure",
          "system-out",
          "x",
        ),
        attributes,
        fc.array(
          fc.oneof(
            { maxDepth: 4 },
            fc.constantFrom("", "text", "<![CDATA[<failure/>]]>", "&amp;", "&b;", "<!-- -->", "<?p?>"),
            tie("tree"),
          ),
          { maxLength: 4 },
        ),
      )
      .map(
        ([name, own, inner]) =>
          `<${name}${Object.entries(own)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join("")}>${inner.join("")}</${name}>`,
      ),
  })).tree;

  it("it is read or refused in words, the same in whatever parts it arrives, and an element that says failure is never a pass", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          element,
          fc.array(fc.oneof(element, fc.string({ unit: "binary" })), { maxLength: 4 }).map((it) => it.join("")),
        ),
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
        (text, sizes) => {
          const tried = (parts: readonly number[]) => {
            try {
              return read(text, parts);
            } catch (failure) {
              if (!(failure instanceof Refusal)) throw failure;
              expect(failure.sentence).toMatch(/^Not recorded: .*[.!?…”"]$/su);
              expect(failure.fields[0]?.path).toMatch(/^line [1-9]\d*, column [1-9]\d*$/);
              return "refused"; // the place may differ with the parts: text is told where a part of it ends
            }
          };
          const whole = tried([]);
          expect(tried(sizes)).toEqual(whole);
          if (typeof whole === "string") return;
          const { tests, passed, failed, skipped, flaky } = whole;
          expect([passed + failed + skipped, flaky <= passed]).toEqual([tests, true]);
          const isFault = /<(failure|error)[ >]/.test(text.replaceAll(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, ""));
          expect(wordOfTests(whole) === "failed").toBe(isFault);
        },
      ),
      { numRuns: cases },
    );
  });

  it("8 MiB of the worst are done with: many cases, a text without an end, an entity's name without one", () => {
    const size = 8 * 1024 * 1024;
    expect(read(suite("<testcase/>".repeat(size / 11))).tests).toBe(Math.floor(size / 11));
    for (const text of [
      "<testsuite>".padEnd(size, "x"),
      "<testsuite>&".padEnd(size, "a"),
      "<testsuite a='".padEnd(size, "&amp;"),
      "<".padEnd(size, "a"),
      "<!--".padEnd(size, "-"),
      "<!DOCTYPE a [".padEnd(size, "<"),
      `<testsuite ${Array.from({ length: 400_000 }, (_, index) => `a${index}="1"`).join(" ")}`,
    ])
      expect(refusal(text).code).toBe("unreadable");
  });
});
