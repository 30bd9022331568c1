import type { KernelDetail } from "../standing/detail";
import type { Bare } from "../standing/standing";
import type { Rich } from "../view/rich";
import { count, grouped, joined } from "./words";

type Finding = KernelDetail["findings"][number];

/** What follows the standing of a criterion that is computed from kernel configurations. */
export function kernelSaid(standing: Bare, detail: KernelDetail): Rich {
  const { findings, version, series } = detail;
  const of = version ?? series;
  const judged = findings.filter((it) => it.is !== "not applicable");
  const open = findings.filter((it) => it.is === standing.is && it.is !== "met");
  const hasSeveral = new Set(findings.map((it) => it.arch)).size > 1;
  switch (standing.cause) {
    case null:
      return [
        `${judged.length === 1 ? "Its one symbol is as wanted" : `All ${judged.length} symbols as wanted`}${of ? `, in its configuration for ${of}` : ""}.`,
      ];
    case "missing":
      return ["No kernel configuration has been put forward."];
    case "no-list":
      return [`The list ${detail.list} says nothing for this architecture.`];
    case "series-mismatch":
      return [`It was put forward for ${series ?? "no series"}, and its own header says ${version ?? "nothing"}.`];
    case "arch-mismatch":
      return ["It was put forward for another architecture than the one it sets itself."];
    case "nothing-applies":
      return ["No symbol of the list applies to it."];
    default:
      return [
        `${open.length} of ${count(judged.length, "symbol")} ${standing.is === "unmet" ? `${open.length === 1 ? "is" : "are"} not as wanted` : "cannot be told"}: `,
        ...joined(open.map((it) => findingSaid(it, hasSeveral))),
        ".",
      ];
  }
}

/** One symbol in words: "`PANIC_ON_OOPS` must be y and is not set, line 2,911". */
export /** One symbol; with its architecture where there are several. */
function findingSaid(finding: Finding, hasSeveral = false): Rich {
  const on = hasSeveral ? ` on ${finding.arch}` : "";
  const must = finding.want === "unset" ? "must be off" : `must be ${finding.want}`;
  const place = finding.line === null ? "" : `, line ${grouped(finding.line)}`;
  const near = finding.near ? ` (${finding.near} is set, one letter away)` : "";
  return [{ code: finding.asName ?? finding.symbol }, ` ${must}${on}${foundSaid(finding)}${place}${near}`];
}

function foundSaid({ cause, found }: Finding): string {
  switch (cause) {
    case "absent":
      return " and is not there";
    case "unset":
      return " and is not set";
    case "module":
      return " and is only a module";
    case "set":
      return ` and is ${found ?? "set"}`;
    case "fragment":
      return ", and a fragment leaves it to the default";
    case "no-series":
      return ", and without a series nobody can tell";
    case "bad-value":
      return `, and its value ${found ?? ""} is none`;
    default:
      return found === null ? "" : ` and is ${found}`;
  }
}

/** What is to be done to a configuration, in a few words: "set 18 kernel symbols", "`BUG` on". */
export function kernelAsked(standing: Bare, detail: KernelDetail): Rich {
  const open = detail.findings.filter((it) => it.is === "unmet");
  const [only] = open;
  if (standing.cause === "missing" || !only) return ["its kernel configuration"];
  if (open.length > 1) return [`set ${open.length} kernel symbols`];
  return [{ code: only.symbol }, only.want === "y" ? " on" : only.want === "unset" ? " off" : ` to ${only.want}`];
}
