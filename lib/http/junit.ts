import { createHash } from "node:crypto";
import { Refusal, refusalOr } from "../domain/refusal";
import { wordOfTests } from "../domain/tests-run";
import { JunitReader } from "../formats/junit";
import { PostedRuns } from "../verbs/run-in";
import { eachPart, parsed } from "./body";

const LIMIT = 8 * 1024 * 1024;
/** What the address says of the run; what came of it the report says. */
const SAID = [
  "project",
  "channel",
  "check",
  "target",
  "revision",
  "tree",
  "runId",
  "attempt",
  "observedAt",
  "url",
] as const;

export const junitQuery: readonly string[] = SAID;

/**
 * A JUnit XML report as the one run that it is of: the run by the query, its outcome by the report's cases. The query is looked
 * at before any byte is read, and the report is read as it arrives. Refusals: `bad-input` for the query, `other-type` for what
 * is said to be no XML, `too-large`, and those of JunitReader.
 */
export async function junitIn(request: Request): Promise<unknown> {
  const said = runSaid(new URL(request.url).searchParams);
  parsed(PostedRuns, { ...said, outcome: "passed" });
  needXml(request.headers.get("content-type"));
  const [reader, digest] = [new JunitReader(), createHash("sha256")];
  // The rest of a report that is refused is let by: whoever sends while they are answered may not hear the answer.
  let refused: Refusal | undefined;
  await eachPart(request, LIMIT, (part) => {
    if (refused) return;
    digest.update(part);
    const read = refusalOr(() => reader.take(part));
    if (read instanceof Refusal) refused = read;
  });
  if (refused) throw refused;
  const tests = reader.end();
  const runs = parsed(PostedRuns, { ...said, outcome: wordOfTests(tests) });
  return { runs, tests, digest: digest.digest("hex") };
}

function runSaid(query: URLSearchParams): Readonly<Record<string, string>> {
  const names = [...query.keys()];
  const other = names.find((name) => !junitQuery.includes(name));
  if (other !== undefined) {
    const message =
      other === "outcome" ? "The report says it; leave it out." : `No such parameter. There is: ${SAID.join(", ")}.`;
    throw wrong(other.slice(0, 60), message);
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong(twice, "Say it once.");
  return Object.fromEntries([...query].filter(([, value]) => value !== ""));
}

const wrong = (path: string, message: string): Refusal =>
  new Refusal("bad-input", `Not recorded: ${path}: ${message}`, [{ path, message }]);

function needXml(type: string | null): void {
  const [media, charset] = [
    /^\s*([^;\s]*)/.exec(type ?? "")?.[1],
    /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type ?? "")?.[1],
  ];
  if (!/^(application|text)\/xml$/i.test(media ?? ""))
    throw new Refusal("other-type", "Not recorded: send JUnit XML, with “Content-Type: application/xml”.");
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new Refusal("other-type", "Not recorded: send the report in UTF-8.");
}
