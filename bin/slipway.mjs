#!/usr/bin/env node
import { push } from "./push/push.mjs";
import { BadUsage } from "./push/usage.mjs";

/**
 * node bin/slipway.mjs push …: what a job of CI tells Slipway, from a clone and with nothing installed. Exit 0: recorded;
 * 1: refused, or not counted where it must; 2: bad usage.
 */
const [command, ...words] = process.argv.slice(2);
const USAGE = "node bin/slipway.mjs push [junit FILE] …: node bin/slipway.mjs push --help tells more.";

async function main() {
  if (command === "push") return push(words, process.env);
  if (command === "--help" || command === "help") {
    console.log(USAGE);
    return 0;
  }
  throw new BadUsage(command === undefined ? USAGE : `${command} is not known. ${USAGE}`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    if (error instanceof BadUsage) console.error(error.message);
    else console.error(error);
    process.exitCode = error instanceof BadUsage ? 2 : 1;
  },
);
