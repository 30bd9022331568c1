import net from "node:net";

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
export function listeningRefused(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
