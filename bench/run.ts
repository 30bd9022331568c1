import { append } from "./append";
import { board } from "./board";
import { commit } from "./commit";
import { ingestBatch } from "./ingest-batch";
import { ingestSingle } from "./ingest-single";
import { page } from "./page";
import { past } from "./past";
import { project } from "./project";
import { report } from "./report";
import type { Row } from "./row";
import { setup } from "./setup";
import { start } from "./start";
import { verdict } from "./verdict";

const rows: Readonly<Record<string, () => Promise<Row>>> = {
  ...{ start, setup, page, board, past, project, append, verdict, report, commit },
  ...{ "ingest-batch": ingestBatch, "ingest-single": ingestSingle },
};

/** `npm run bench [row]`: prints one table and writes nothing. Figures are medians of five rounds with their spread; what counts is the ratio. */
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in rows));
if (unknown) {
  console.error(`There is no row ${unknown}. There is: ${Object.keys(rows).join(", ")}.`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(rows)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { row, figures, ratio, goal, holds } = await measure();
  console.log(
    `${holds ? "holds" : "FAILS"}  ${row.padEnd(8)} ${ratio} (goal ${goal})\n       ${figures.join("\n       ")}`,
  );
}
