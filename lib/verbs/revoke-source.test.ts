import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, refusal } from "@/tests/support/act";
import { aLog, aWithdrawal } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import { revokeSource } from "./revoke-source";
import { withdraw } from "./withdraw";

const log = aLog(...aGroup(), aSource());
const SOURCE = log.length;
const ofBase = aLog(...aGroup(), aSource({}, { stream: "channel:testing", by: "chair" }));
const revoke = (by: Parameters<typeof act>[1], known: readonly Fact[] = log, said: object = {}) =>
  act(revokeSource, by, { source: SOURCE, ...said }, known);
const refused = (...args: Parameters<typeof revoke>) => refusal(() => revoke(...args));

it("a source may not speak any more: by any maintainer, whoever registered it, or by the chair", () => {
  for (const by of ["maintainer", "chair"]) {
    const { says, answer } = revoke(by, log, { text: "The repository has moved." });
    expect(says).toMatchObject([
      {
        kind: "withdrawal",
        stream: "project:wireguard",
        actor: { kind: "person", id: by },
        body: { fact: SOURCE, text: "The repository has moved." },
      },
    ]);
    expect(answer.said).toBe(
      "wireguard/wireguard-linuxkit speaks for the CI of wireguard no more. What it told before stays.",
    );
  }
});

it("of a channel's base by the chair alone", () => {
  expect(revoke("chair", ofBase).says).toMatchObject([{ kind: "withdrawal", stream: "channel:testing" }]);
  expect(refused("maintainer", ofBase)).toMatch(/^not-permitted: .*takes a chair/);
});

describe("refused is", () => {
  it.each(["stranger", "voter"])("a %s", (by) =>
    expect(refused(by)).toMatch(/^not-permitted: .*takes a maintainer or a chair/),
  );
  it("a token: it takes a person", () => expect(refused(aToken("maintainer"))).toMatch(/^not-permitted: .*Sign in/));
  it("one that is revoked already", () =>
    expect(refused("maintainer", aLog(...log, aWithdrawal(SOURCE)))).toMatch(/^conflict: .*was revoked by entry 10\./));
  it("an entry that is none, or not there", () => {
    expect(refused("maintainer", log, { source: 1 })).toMatch(/^not-found: .*of kind appointment, not source/);
    expect(refused("maintainer", log, { source: 99 })).toMatch(/^not-found: There is no entry 99/);
  });
  it("taking it back as one's own word: others rest on it", () =>
    expect(refusal(() => act(withdraw, "maintainer", { fact: SOURCE }, log))).toMatch(
      /^bad-input: .*a source is revoked: by a maintainer, or by the chair/,
    ));
});
