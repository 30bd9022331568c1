import { expect, it } from "vitest";
import { aCandidate, aCriterion, aLog, instant } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import { evidenceOf } from "../evidence";
import { readCriterion } from "./readers";

it.each(["attested", "ci", "review", "manifest", "kernel"] as const)(
  "a criterion of kind %s has its reader",
  (kind) => {
    const evidence = evidenceOf(aLog(aCandidate("one")), "wireguard", "testing", { upTo: 1, now: instant("07-19") });
    const criterion: Criterion = aCriterion(kind, "some");
    const { standing } = readCriterion(criterion, evidence);
    expect(standing).toMatchObject({ is: "unknown", cause: "missing", detail: { of: kind } });
  },
);
