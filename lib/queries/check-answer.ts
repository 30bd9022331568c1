import { z } from "zod";
import { findingsOf } from "../domain/explain/findings";
import { standingSaid } from "../domain/explain/standing";
import type { BodyOf } from "../domain/fact";
import type { Known } from "../domain/known";
import { policyOf } from "../domain/project";
import { takenOver } from "../domain/taken-over";
import type { Judged } from "../domain/verdict";
import { plain } from "../domain/view/rich";
import { computedOf } from "../domain/what-if";
import { ConfigurationText, revisionOf } from "../formats/revision";
import { UNLIKE } from "./candidate-draft";
import { channelToCheck } from "./check";
import { readerOf } from "./reader";

/** What is sent to be checked: a yml, kernel configurations, and the channel whose policy is asked. */
export const Check = z
  .strictObject({
    channel: z.string().optional(),
    manifest: z.string().nullable().optional(),
    manifestPath: z.string().trim().min(1).max(300).optional(),
    configurations: z.array(ConfigurationText).max(20).optional(),
  })
  .refine(({ manifest, configurations = [] }) => Boolean(manifest?.trim()) || configurations.length > 0, {
    path: ["manifest"],
    message: "Send a yml as `manifest`, or kernel `configurations`.",
  });
export type Check = z.infer<typeof Check>;

/** A yml against a channel: every computed criterion with its findings, line and column. Nothing is stored. */
export function checkAnswer(known: Known, { channel: asked, ...material }: Check) {
  const channel = channelToCheck(known, asked);
  const input = { project: "", commit: UNLIKE, tree: UNLIKE, ...material };
  const body = revisionOf(input, takenOver(known, input));
  return {
    channel,
    policyVersion: policyOf(known, channel)?.body.policy.version ?? null,
    criteria: computedOf(known, channel, body).map((s) => computedAnswer(s, known)),
    notes: notesAnswer(body),
  };
}

/** A computed criterion as the API tells it. */
export const computedAnswer = (s: Judged, known: Known) => ({
  key: s.key,
  short: s.criterion.short,
  kind: s.criterion.kind,
  obligation: s.criterion.obligation,
  appliesTo: s.criterion.appliesTo,
  counts: s.counts,
  is: s.is,
  cause: s.cause,
  sentence: plain(standingSaid(s, readerOf(known))),
  findings: findingsOf(s).map(({ said, part, place }) => ({
    said: plain(said),
    ...(part !== null && { part }),
    line: place?.line ?? null,
    column: place?.column ?? null,
  })),
});

/** What was noticed while kernel configurations were read: it changes no value. */
export const notesAnswer = ({ configurations = [] }: BodyOf<"revision">) =>
  configurations.flatMap(({ arch, series, variant, notes }) =>
    notes.map((note) => ({ arch, series, variant, ...note })),
  );
