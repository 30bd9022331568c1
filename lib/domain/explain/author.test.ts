import { expect, test } from "vitest";
import { aLog, anAppointment, anAttestation, aRun, proved } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import type { Actor } from "../fact";
import { authorSaid, speakerSaid } from "./author";
import { namesIn } from "./words";

const log = aLog(
  anAppointment("ijc", "maintainer"),
  aRun({ origin: { is: "posted", token: "4b1f", name: "ci-linuxkit", maker: "ijc" } }),
);
const reader = { nameOf: namesIn(log) };
const claim = (kind: Actor["kind"], id: string, via: string | null = null) =>
  anAttestation("named", { text: "me" }, { by: { kind, id }, via });

test.each([
  ["a person", claim("person", "ijc"), "ijc", "ijc"],
  ["a person whom another drove", claim("person", "ijc", "person:visitor"), "ijc", "ijc, through visitor"],
  ["the record", claim("record", "sig"), "the record", "the record"],
  ["a token", claim("token", "4b1f", "person:ijc"), "ijc with the token “ci-linuxkit”", null],
  ["a token that posted no run", claim("token", "77aa", "person:ijc"), "ijc with a token", null],
])("what %s said is told by whose word it is", (_whose, fact, author, speaker) => {
  expect(authorSaid(fact, reader)).toBe(author);
  expect(speakerSaid(fact, reader)).toBe(speaker ?? author);
});

test("the identifier of a token is never shown for a name", () =>
  expect(authorSaid(claim("token", "77aa", "person:ijc"), reader)).not.toContain("77aa"));

test("what a source of CI brings is told by its repository, and never as of a person called by a number", () => {
  const known = { nameOf: namesIn(aLog(anAppointment("1", "maintainer"), aSource())) };
  const run = aRun({ origin: proved(2) }, { by: { kind: "source", id: "2" }, via: null });
  expect(speakerSaid(run, known)).toBe("the CI of wireguard/wireguard-linuxkit");
  const unknown = aRun({}, { by: { kind: "source", id: "1" }, via: null });
  expect(authorSaid(unknown, known)).toBe("source 1");
});
