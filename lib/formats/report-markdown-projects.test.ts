import { expect, test } from "vitest";
import { aReport } from "@/tests/support/make-report";
import { projectByProject } from "./report-markdown-projects";

const told = projectByProject(aReport());

test("each project has its verdict in numbers, its candidate and its digest", () => {
  expect(told).toContain("#### shiftfs: not ready, 1 of 3 unmet, 2 not shown yet, 1 reason owed");
  for (const { digest } of [...aReport().members, ...aReport().others]) expect(told).toContain(`Verdict \`${digest}\``);
});

test("every standing of every project stands in it, open with its sentence, met with its entries", () => {
  expect(told).toContain(
    "- **upstream** (should) unmet: Not sent yet. _can act: maintainer; entry 23; reason given, entry 24_",
  );
  expect(told).toMatch(/- Met: readme \(entry \d+, until \d+ \w+ 2017\); builds \(entry \d+/);
});

test("what is open for all alike is said once", () => {
  const { others, ...report } = aReport();
  const open = others.filter((it) => it.project !== "landlock");
  const shared = projectByProject({ ...report, members: [], others: open });
  expect(shared.match(/No run was ever posted/g)).toHaveLength(1);
  expect(shared).toContain("Open for each of them alike, and not repeated below:\n\n- **upstream** (should)");
});

test("one project alone repeats nothing and leaves nothing out", () => {
  const alone = projectByProject(aReport({ project: "kspp" }));
  expect(alone).not.toContain("not repeated below");
  expect(alone.match(/^- \*\*/gm)).toHaveLength(4);
});
