import type { BodyOf } from "@/lib/domain/fact";
import { aFact, type Told } from "./make";

/** A repository may speak for the CI of the project: of any workflow and environment, unless said otherwise. */
export const aSource = (said: Partial<BodyOf<"source">> = {}, told: Told = {}) =>
  aFact(
    "source",
    {
      forge: "github",
      issuer: "https://token.actions.githubusercontent.com",
      repository: "wireguard/wireguard-linuxkit",
      workflow: null,
      environment: null,
      ...said,
    },
    told,
  );
