import net from "node:net";
import { OneLine } from "./one-line.mjs";
import { waitFor } from "./wait.mjs";

/**
 * A port of `host` that is free now.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function freePort(host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Why one cannot listen there, or undefined when one can: 'EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL' …
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
function listeningRefused(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Throws OneLine when one cannot listen there. Waits a little first: a server that was just killed leaves soon.
 * @param {string} host
 * @param {number} port
 */
export async function needPort(host, port) {
  let refused;
  await waitFor(
    async () => {
      refused = await listeningRefused(host, port);
      return refused === "EADDRINUSE" ? undefined : true;
    },
    { within: 1_500, every: 100 },
  );
  if (refused === "EADDRINUSE") {
    throw new OneLine(
      `Port ${port} is in use by another program: stop that, or choose another port, as in PORT=${port + 1} npm start.`,
    );
  }
  if (refused === "EACCES") throw new OneLine(`Port ${port} may not be used by this user: choose one above 1023.`);
  if (refused) throw new OneLine(`HOST=${host} is no address of this machine (${refused}).`);
}
