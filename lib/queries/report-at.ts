import type { Fact } from "../domain/fact";
import { channelNamed } from "../domain/project";
import type { Report } from "../domain/report/report";
import { reportOf } from "../domain/report/report-of";
import { verdictDigest } from "../formats/canonical";
import type { Look } from "../log/look";
import { lastMeeting } from "./meetings-known";

export type ReportAsked = { readonly channel?: string | undefined; readonly project?: string | undefined };

const kept = new WeakMap<readonly Fact[], { readonly name: string; readonly told: Report }>();

/**
 * The report of a channel, or of one project, at the instant looked at. Refusal `not-found` for what is not there. The last one
 * of a whole channel is kept: it is the same for its page, its files and whoever asks within a minute, and judges everything.
 */
export function reportAt(look: Look, asked: ReportAsked): Report {
  if (!look.isNow || asked.project !== undefined) return made(look, asked);
  const name = `${look.head} ${look.now} ${asked.channel ?? ""}`;
  const last = kept.get(look.live.facts);
  const told = last?.name === name ? last.told : made(look, asked);
  kept.set(look.live.facts, { name, told });
  return told;
}

function made(look: Look, { channel, project }: ReportAsked): Report {
  const meeting = lastMeeting(look);
  return reportOf(look, {
    channel: channelNamed(look, channel),
    project: project ?? null,
    isForecast: look.isForecast,
    since: meeting ? { meeting: meeting.body.date, at: meeting.at } : null,
    digestOf: verdictDigest,
  });
}

const MINUTE = 60_000;

/**
 * Now as reports have it: the last whole minute, or the last entry where that is later. What is taken twice within a minute is
 * the same bytes, so whoever has them already is not sent them again. Any other instant stays as it was asked for.
 */
export function settled(look: Look): Look {
  if (!look.isNow) return look;
  const last = look.entry(look.head)?.recordedAt ?? 0;
  const minute = Math.floor(look.now / MINUTE) * MINUTE;
  const now = Math.max(minute, last);
  return { ...look, now, when: { ...look.when, now } };
}
