import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const TREE = "b".repeat(40);
export const HEAD = "a".repeat(40);

/** A command of the tests' own, in the place of one that asks the network: it notes what it was given, a word a line. */
const noting = `#!/bin/sh
for word in "$@"; do printf '%s\\0' "$word" >> "$NOTED"; done
printf '\\n' >> "$NOTED"
echo '{"value":"header.claims.signature"}'
`;
const git = `#!/bin/sh
case "$2" in HEAD) echo ${HEAD};; *) echo ${TREE};; esac
`;
const jq = `#!/bin/sh
sed 's/.*"value":"//; s/".*//'
`;

/** What the last \`curl\` of a script is given, when a shell runs it with these variables. */
export function lastCurl(script: string, env: Readonly<Record<string, string>>): Curl {
  const folder = mkdtempSync(join(tmpdir(), "snippet-"));
  try {
    for (const [name, text] of Object.entries({ curl: noting, git, jq }))
      writeFileSync(join(folder, name), text, { mode: 0o755 });
    const NOTED = join(folder, "noted");
    execFileSync("bash", ["--norc", "-e", "-c", script], {
      env: { ...process.env, ...env, NOTED, PATH: `${folder}:${process.env.PATH}` },
    });
    const calls = execFileSync("cat", [NOTED], { encoding: "utf8" }).split("\0\n").filter(Boolean);
    const words = calls.map((call) => call.split("\0"));
    const last = words.at(-1) ?? [];
    return {
      calls: words,
      url: last.find((word) => word.startsWith("http")) ?? "",
      headers: last.filter((_, index) => last[index - 1] === "-H"),
      body: JSON.parse(last[last.indexOf("-d") + 1] ?? ""),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Curl = {
  readonly calls: readonly (readonly string[])[];
  readonly url: string;
  readonly headers: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
};
