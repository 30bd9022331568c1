import type { Actor } from "@/lib/domain/fact";
import type { Speaker } from "@/lib/domain/speaker";
import { perform } from "@/lib/log/perform";
import { admit } from "@/lib/verbs/admit";
import { giveReason } from "@/lib/verbs/give-reason";
import { moveClock } from "@/lib/verbs/move-clock";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { review } from "@/lib/verbs/review";
import type { Verb } from "@/lib/verbs/verb";

/** What its candidate is. */
export const CANDIDATE = {
  revision: "0441a379af7cce26fadad4931b82baa076dff93a",
  tree: "c4fe9492b42292b73105dbdee426a2485bb27a47",
};

/** One of the people of a practice copy, driven by nobody else unless said. */
export const practicePerson = (handle: string, via: string | null = null): Speaker => ({
  actor: { kind: "person", id: handle },
  via,
  handle,
  name: handle,
  token: null,
  source: null,
});

/** Does an act as a practice person would, its input parsed by the verb's schema as at a door. */
export const act = <I, A>(speaker: Speaker, verb: Verb<I, A>, input: unknown) =>
  perform({ verb, speaker, input: verb.input.parse(input) });

/** The machine that speaks for wireguard's CI. */
export const labOfWireguard: Speaker = {
  ...practicePerson("ci-of-wireguard"),
  actor: { kind: "token", id: "lab-token" } satisfies Actor,
  via: "person:ci-of-wireguard",
  token: { id: "lab-token", name: "lab machine", project: "wireguard", scopes: ["ci:write"] },
};

/** Takes wireguard through every door of a practice copy: runs, reasons, reviews, seven days, a hand count, the admission. */
export async function wireguardGoesIn(): Promise<void> {
  const runs = [
    { check: "build", runId: "1" },
    { check: "boot", runId: "2" },
    { check: "boot", runId: "3" },
  ];
  for (const run of runs)
    await act(labOfWireguard, recordCiRuns, {
      project: "wireguard",
      target: "x86_64/4.9",
      outcome: "passed",
      ...CANDIDATE,
      ...run,
    });
  const maintainer = practicePerson("maintainer-of-wireguard", "person:chair");
  for (const criterion of ["manifest-fresh", "upstream-path"])
    await act(maintainer, giveReason, { project: "wireguard", criterion, text: "After the next release." });
  for (const voter of ["voter-intel", "voter-hpe"])
    await act(practicePerson(voter), review, { project: "wireguard", accepts: true, text: "Read it and booted it." });
  const chair = practicePerson("chair");
  await act(chair, moveClock, { by: "7 days" });
  await act(chair, admit, {
    project: "wireguard",
    channel: "testing",
    text: "Five for it, one abstained.",
    handCount: { meeting: "2017-07-19", eligible: 6, for: 5, against: 0, abstain: 1, openedAt: "2017-07-19T16:00:00Z" },
  });
}
