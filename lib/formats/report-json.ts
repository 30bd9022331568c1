import type { Report } from "../domain/report/report";
import { canonical, sha256 } from "./canonical";

/** A report is a value that never changes, and several formats ask for its JSON: it is written once. */
const written = new WeakMap<Report, string>();

/** The report as RFC 8785 JSON: one text for one report. */
export function reportJson(report: Report): string {
  const text = written.get(report) ?? canonical(report);
  written.set(report, text);
  return text;
}

/** The digest by which other artefacts name a report: SHA-256 of its JSON. */
export const reportDigest = (report: Report): string => sha256(reportJson(report));
