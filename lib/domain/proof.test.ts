import { describe, expect, it } from "vitest";
import { refusal } from "@/tests/support/act";
import { aKnown, aLog, anAppointment, aProject, aWithdrawal, instant } from "@/tests/support/make";
import { aProof } from "@/tests/support/make-proof";
import { aSource } from "@/tests/support/make-source";
import type { Fact } from "./fact";
import { permissions } from "./permissions";
import { may } from "./permit";
import { speakerOfProof, spokenBy } from "./proof";

const OF_BASE = { stream: "channel:testing" } as const;
const CI = ".github/workflows/ci.yml";
const by = (
  proof: Parameters<typeof aProof>[0],
  facts: readonly Fact[],
  stream: Fact["stream"] = "project:wireguard",
) => spokenBy(aKnown(aLog(...facts)), speakerOfProof(aProof(proof)), stream);
const refused = (...args: Parameters<typeof by>) => refusal(() => by(...args));

describe("whoever shows an ID token", () => {
  it("may do nothing by that alone, whoever is appointed", () => {
    const speaker = speakerOfProof(aProof());
    const appointed = [anAppointment(speaker.handle, "maintainer"), anAppointment(speaker.handle, "ci")];
    const acts = Object.keys(permissions) as (keyof typeof permissions)[];
    const whose = { project: "wireguard", channel: "testing" };
    expect(acts.filter((act) => may(appointed, speaker, act, whose, instant("07-20")))).toEqual([]);
  });

  it("speaks as the source that names its repository, and shows what it proves", () => {
    expect(by({ environment: "ci" }, [aProject(), aSource()])).toMatchObject({
      actor: { kind: "source", id: "2" },
      source: {
        project: "wireguard",
        channel: null,
        origin: {
          is: "proved",
          source: 2,
          by: "id-token",
          repository: "wireguard/wireguard-linuxkit",
          workflow: CI,
          environment: "ci",
        },
      },
    });
  });

  it("speaks for the base of a channel as that channel's source", () => {
    const facts = [aSource({}, OF_BASE), aSource()];
    expect(by({}, facts, "channel:testing").source).toMatchObject({ seq: 1, project: null, channel: "testing" });
  });

  const two = [
    aSource({ workflow: ".github/workflows/release.yml" }),
    aSource({ workflow: CI, environment: "ci" }),
    aSource({ workflow: CI }),
  ];
  it.each([
    ["the one that names its workflow", {}, 3],
    ["and its environment", { environment: "ci" }, 2],
    ["the one of the file that the job is written in", { workflows: [CI, "x.yml"] as const }, 3],
    ["the one of the file that began the run", { workflows: ["x.yml", CI] as const }, 3],
    ["the first, where none does: it is not trusted then", { workflows: ["x.yml"] as const }, 1],
  ])("of several is %s", (_, proof, seq) => expect(by(proof, two).source?.seq).toBe(seq));

  it("is the same in other letters, and an issuer is one with a slash at its end or without", () => {
    const facts = [aSource({ issuer: `${aProof().issuer}/`, repository: "WireGuard/WireGuard-LinuxKit" })];
    expect(by({}, facts).source?.seq).toBe(1);
  });

  it.each<readonly [string, Parameters<typeof by>]>([
    ["nobody registered", [{}, [aProject()]]],
    ["is of another repository", [{ repository: "wireguard/other" }, [aSource()]]],
    ["is of another issuer", [{ issuer: "https://gitlab.com" }, [aSource()]]],
    ["is registered of a channel’s base", [{}, [aSource({}, OF_BASE)]]],
    ["is of a fork, whose name ends alike", [{ repository: "evil/wireguard/wireguard-linuxkit" }, [aSource()]]],
  ])("that %s is refused, and hears how it is registered", (_, args) => {
    expect(refused(...args)).toMatch(
      /^not-permitted: .*no source names .* or the chair registers it: POST \/api\/v1\/projects\/wireguard\/sources with \{"issuer":/,
    );
  });

  it("whose source is revoked is refused, and hears which it was", () => {
    expect(refused({}, [aSource(), aWithdrawal(1)])).toContain("entry 1, is revoked");
    expect(by({}, [aSource(), aWithdrawal(1), aSource()]).source?.seq).toBe(3);
  });

  it("for a channel hears that the chair registers it", () => {
    expect(refused({}, [aSource()], "channel:testing")).toMatch(
      /for the CI of the base of testing .*The chair registers it: POST \/api\/v1\/channels\/testing\/sources/,
    );
  });
});
