import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aKernel, aManifest, anItem, manifests } from "@/tests/support/manifests";
import { ReadManifest } from "../domain/manifest/manifest";
import type { Refusal } from "../domain/refusal";
import { readLinuxkitYml, writeLinuxkitYml } from "./linuxkit-yml";

const of = { path: "wireguard.yml", dialect: "2017-07" } as const;

const yml = `kernel:
  image: "linuxkit/kernel-wireguard:4.9.15"
  cmdlien: "console=tty0"
init:
  - linuxkit/init:1
services:
  - name: rngd
    # the image went in a sweeping update
    readonly: yes
  - name: nginx
    image: nginx:alpine
    net: nonsense
files:
  - path: ../../etc/x
    contents: ""
`;

describe("a yml with faults is read with them", () => {
  const read = readLinuxkitYml(yml, of);

  test("each at its line and column", () => {
    expect(read.faults.map(({ code, path, place }) => `${place?.line}:${place?.column} ${code} ${path}`)).toEqual([
      "3:3 unknown-key kernel.cmdlien",
      "7:5 no-image services.rngd",
      "12:10 bad-value services.nginx.net",
      "14:11 bad-value files.../../etc/x",
    ]);
    expect(read.faults[0]?.near).toBe("cmdline");
  });

  test("the rest is there to be judged", () => {
    expect(read.value.services).toEqual([
      { name: "rngd", image: null, settings: { readonly: true } },
      { name: "nginx", image: "nginx:alpine", settings: { net: "nonsense" } },
    ]);
    expect(read.places).toEqual({
      "kernel.image": { line: 2, column: 10 },
      "init[0]": { line: 5, column: 5 },
      "services[1].image": { line: 11, column: 12 },
    });
  });

  test("it is a value that the log takes, its text with it", () => {
    expect(ReadManifest.parse(read)).toEqual(read);
    expect(read).toMatchObject({ ...of, text: yml });
  });
});

test("our own form", () => {
  const manifest = aManifest({
    kernel: aKernel("linuxkit/kernel:4.9.31", "console=tty0 page_poison=1"),
    services: [
      anItem("rngd", null),
      anItem("nginx", "nginx:alpine", { net: "yes", env: ["0644", "-1"], readonly: true }),
    ],
    files: [{ path: "etc/a", settings: { contents: "one\n\n  two\n", mode: "0600" } }],
    trust: { image: [], org: ["linuxkit"] },
  });
  expect(writeLinuxkitYml(manifest, "2017-07")).toBe(`kernel:
  image: linuxkit/kernel:4.9.31
  cmdline: console=tty0 page_poison=1
services:
  - name: rngd
  - name: nginx
    image: nginx:alpine
    env:
      - "0644"
      - "-1"
    net: "yes"
    readonly: true
files:
  - path: etc/a
    contents: |
      one

        two
    mode: "0600"
trust:
  org:
    - linuxkit
`);
});

test("a text that only a reader of today would take for a number is quoted too", () => {
  const settings = { env: ["0o17", "12:30", "on", "~"] };
  const text = writeLinuxkitYml(aManifest({ services: [anItem("a", "a:1", settings)] }), "2017-07");
  for (const value of settings.env) expect(text).toContain(`- "${value}"`);
});

test("letters that end a line for LinuxKit's reader, or that it does not take, are escaped", () => {
  const value = "a\u2028b\u0085c\rd\ufeff\u0007";
  const text = writeLinuxkitYml(aManifest({ services: [anItem("a", "a:1", { hostname: value })] }), "2017-07");
  expect(text).toContain(String.raw`hostname: "a\u2028b\u0085c\rd\ufeff\a"`);
  expect(readLinuxkitYml(text, of).value.services[0]?.settings.hostname).toBe(value);
});

test("law: reading what was written gives the value back, and writing it again the same bytes", () => {
  fc.assert(
    fc.property(manifests, fc.constantFrom("2017-05" as const, "2017-07" as const), (manifest, dialect) => {
      const text = writeLinuxkitYml(manifest, dialect);
      const read = readLinuxkitYml(text, { path: "a.yml", dialect });
      const isOnlySaidLater = dialect === "2017-05" && manifest.onshutdown.length > 0;
      if (!isOnlySaidLater) expect(read.value).toEqual(manifest);
      else expect(read.faults).toContainEqual(expect.objectContaining({ code: "unknown-key", path: "onshutdown" }));
      expect(writeLinuxkitYml(manifest, dialect)).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test("law: whatever text is handed in is read or refused, and nothing else", () => {
  const lines = fc.constantFrom(
    "kernel:",
    "  image: a",
    "- ",
    "  - name: *x",
    "&x",
    "? ",
    ": ",
    "<<: *x",
    "{",
    "]",
    "'",
    '"',
    "|",
    "\t",
    "!!set",
    "%YAML 1.2",
    "---",
    "...",
    "__proto__: 1",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.array(lines, { maxLength: 20 }).map((all) => all.join("\n")),
      ),
      (text) => {
        try {
          expect(readLinuxkitYml(text, of).text).toBe(text);
        } catch (failure) {
          expect(failure).toHaveProperty("name", "Refusal");
          expect(failure).toMatchObject({ code: "unreadable" });
          expect((failure as Refusal).fields[0]?.path).toMatch(/^line \d+, column \d+$/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
