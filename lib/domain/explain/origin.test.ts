import { expect, it } from "vitest";
import { posted, proved } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import { plain } from "../view/rich";
import { originSaid, sourceSaid } from "./origin";

const source = { body: aSource({ workflow: "ci.yml" }).body, revokedBy: null, by: "maintainer", entry: "entry 7" };
const nameOf = (id: string) => id;

it.each([
  ["posted", posted(), source, "Posted by maintainer with the token “CI of wireguard”; taken at its word"],
  [
    "proved by an ID token",
    proved(7),
    source,
    "Proved by its ID token: wireguard/wireguard-linuxkit, ci.yml; a source registered by maintainer, entry 7",
  ],
  [
    "of an environment, by a webhook, of a source that is revoked by now",
    proved(7, { by: "webhook", environment: "ci" }),
    { ...source, revokedBy: 9 },
    "Proved by a signed delivery: wireguard/wireguard-linuxkit, ci.yml, ci; a source registered by maintainer, entry 7, and revoked since by entry 9",
  ],
  [
    "of a source that is none",
    proved(1),
    undefined,
    "Proved by its ID token: wireguard/wireguard-linuxkit, ci.yml, of a source that nobody registered",
  ],
])("a run %s", (_, origin, known, words) => expect(plain(originSaid(origin, known, nameOf))).toBe(words));

it("a source in one line", () => {
  expect(sourceSaid(source)).toBe("wireguard/wireguard-linuxkit, by ci.yml, registered by maintainer");
  expect(sourceSaid({ ...source, revokedBy: 9 })).toMatch(/registered by maintainer; revoked by entry 9$/);
});
