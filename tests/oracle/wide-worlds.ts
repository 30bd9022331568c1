import fc from "fast-check";
import type { Fact } from "@/lib/domain/fact";
import { followedBy, halfDay, START } from "../laws/sayings";
import type { World } from "../laws/worlds";
import { aBase, aLog, anAppointment, aProject, published } from "../support/make";
import { faultlessYmls } from "./wide-material";
import { widePolicies } from "./wide-policies";

import { candidates, sources, wide } from "./wide-sayings";

/** Worlds beside those of the laws: contents that share a commit or a tree, words of tokens, roles that end, and more. */
export const wideWorlds: fc.Arbitrary<World> = fc.noBias(
  fc
    .record({
      policy: widePolicies,
      base: fc.option(faultlessYmls, { freq: 6 }),
      candidate: fc.option(candidates, { freq: 6 }),
      toCome: fc.array(wide, { maxLength: 40, size: "max" }),
      now: fc.integer({ min: 10, max: 44 }),
      unread: fc.nat({ max: 3 }),
    })
    .map(({ policy, base, candidate, toCome, now, unread }) => {
      const given: Fact[] = [
        published(policy),
        aProject(),
        ...sources,
        anAppointment("voter", "voter"),
        anAppointment("maintainer", "maintainer"),
      ];
      if (base) given.push(aBase(base.value, { at: START }));
      if (candidate) given.push({ ...candidate, at: START });
      const facts = aLog(...followedBy(aLog(...given), toCome));
      return { facts, when: { upTo: Math.max(2, facts.length - unread), now: halfDay(now) } };
    }),
);
