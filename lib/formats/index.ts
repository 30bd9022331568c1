import type { Report } from "../domain/report/report";
import { reportCsv } from "./report-csv";
import { reportJson } from "./report-json";
import { reportMarkdown } from "./report-markdown";

type ReportFormat = {
  /** As people call it. */
  readonly name: string;
  /** What follows `report.` in an address and a file's name. */
  readonly extension: string;
  readonly type: string;
  readonly write: (report: Report) => string;
};

/** The formats of the graduation report, each the same value told otherwise. */
export const reportFormats: readonly ReportFormat[] = [
  { name: "Markdown", extension: "md", type: "text/markdown; charset=utf-8", write: reportMarkdown },
  { name: "JSON", extension: "json", type: "application/json", write: reportJson },
  { name: "CSV", extension: "csv", type: "text/csv; charset=utf-8", write: reportCsv },
];
