import fc from "fast-check";
import type { Fact } from "@/lib/domain/fact";
import { chance, followedBy, halfDay, START } from "../laws/sayings";
import { aCandidate, aLog, anAppointment, aProject } from "../support/make";
import { publication } from "./channel-policies";
import { channels, something } from "./channel-sayings";

/** Worlds of two channels, of which a project soaks in the first before the second; with needs, waivers and new versions. */
export type ChannelWorld = {
  readonly facts: readonly Fact[];
  readonly channel: string;
  readonly when: { readonly upTo: number; readonly now: number };
};

const organisations = fc.constantFrom("docker", "arm", "ibm", undefined);
const voters = fc.tuple(organisations, organisations, organisations).map((of) =>
  (["voter", "second voter", "third voter"] as const).map((who, index) => {
    const organisation = of[index];
    const said = anAppointment(who, "voter", organisation ? { organisation } : {});
    return { ...said, stream: "instance" as const, body: { ...said.body, of: { instance: true as const } } };
  }),
);

/** Recorded in turn, a few at a time, some of them some time after they happened: what is known is what was recorded by now. */
export const channelWorlds: fc.Arbitrary<ChannelWorld> = fc.noBias(
  fc
    .record({
      policies: fc.tuple(publication("testing", 1), publication("mainline", 1)),
      voters,
      ofMaintainer: fc.constantFrom("docker", "wireguard"),
      candidate: chance(90),
      toCome: fc.array(fc.tuple(something, fc.nat({ max: 2 }), fc.constantFrom(0, 0, 0, 1, 4)), {
        minLength: 8,
        maxLength: 40,
        size: "max",
      }),
      later: fc.nat({ max: 12 }),
      channel: channels,
    })
    .map(({ policies, voters, ofMaintainer, candidate, toCome, later, channel }) => {
      const given: Fact[] = [...policies, aProject(), aProject("landlock"), ...voters];
      given.push(anAppointment("maintainer", "maintainer", { organisation: ofMaintainer }));
      if (candidate) given.push({ ...aCandidate("one"), at: START });
      const all = followedBy(
        aLog(...given),
        toCome.map(([next]) => next),
      );
      let instant = 0;
      const facts = all.map((fact, index) => {
        const [, step = 0, late = 0] = toCome[index - given.length] ?? [];
        if (index < given.length) return fact;
        instant += step;
        const run = fact.kind === "ci-run" ? { ...fact.body, runId: `${index}` } : fact.body;
        return { ...fact, body: run, recordedAt: halfDay(instant), at: halfDay(Math.max(0, instant - late)) } as Fact;
      });
      const now = halfDay(Math.max(0, instant - 4 + later));
      const log = aLog(...facts);
      const upTo = log.filter((fact) => fact.recordedAt <= now).length;
      return { facts: log, channel, when: { upTo, now } };
    }),
);
