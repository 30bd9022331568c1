import type { Report } from "../domain/report/report";
import { canonical, sha256 } from "./canonical";

/** The report as RFC 8785 JSON: one text for one report. */
export const reportJson = (report: Report): string => canonical(report);

/** The digest by which other artefacts name a report: SHA-256 of its JSON. */
export const reportDigest = (report: Report): string => sha256(reportJson(report));
