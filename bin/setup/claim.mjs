import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import net from "node:net";

/** Relative on purpose: the name of a socket may have some hundred letters only, and clones lie deep. */
const SOCKET = ".data/start.sock";

/**
 * @typedef {{ pid: number, address: string, serving: boolean }} Holder who holds this folder
 * @typedef {{ serving: () => void, release: () => Promise<void> }} Claim
 */

/**
 * Claims the folder one stands in for this process, by a socket that answers as long as the process lives: no kill
 * leaves it claimed, no reused process number claims it. Returns the holder instead when there is one.
 * @param {string} address that others are told
 * @returns {Promise<Claim | Holder>}
 */
export async function claim(address) {
  mkdirSync(".data", { recursive: true });
  const self = { pid: process.pid, address, serving: false };
  for (;;) {
    const server = net.createServer((socket) => socket.on("error", () => {}).end(JSON.stringify(self)));
    if (await listens(server)) {
      chmodSync(SOCKET, 0o600);
      server.unref();
      const serving = () => {
        self.serving = true;
      };
      return { serving, release: async () => void server.close() };
    }
    const other = (await holder()) ?? (await setAside());
    if (other) return other;
  }
}

/**
 * Who holds the folder one stands in.
 * @param {string} [socket]
 * @returns {Promise<Holder | undefined>}
 */
export function holder(socket = SOCKET) {
  return new Promise((resolve) => {
    let text = "";
    const connection = net.connect(socket);
    connection.setEncoding("utf8").setTimeout(5_000, () => connection.destroy());
    connection.on("data", (part) => {
      text += part;
    });
    connection.once("error", () => resolve(undefined));
    connection.once("close", () => resolve(text ? JSON.parse(text) : undefined));
  });
}

/**
 * Takes a dead socket away. Between asking and taking, another start may have put a live one there: that one goes back.
 * @returns {Promise<Holder | undefined>}
 */
async function setAside() {
  const aside = `${SOCKET}.${process.pid}`;
  try {
    renameSync(SOCKET, aside);
  } catch {
    return undefined;
  }
  const alive = await holder(aside);
  if (alive && !existsSync(SOCKET)) renameSync(aside, SOCKET);
  rmSync(aside, { force: true });
  return alive;
}

/**
 * @param {net.Server} server
 * @returns {Promise<boolean>}
 */
function listens(server) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(SOCKET, () => resolve(true));
  });
}
