import { startNext, untilHealthy } from "@/bin/setup/next.mjs";
import { freePort } from "@/bin/setup/ports.mjs";
import { createDatabase, createServed, type Seed, seedDatabase } from "./database";

export type RunningApp = {
  /** Without a slash at its end. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly pid: number | undefined;
  /** Its exit code or signal, once it is gone. */
  readonly ended: Promise<number | string>;
  /** What it has printed so far. */
  output(): string;
  /** Lets requests finish; drops the database if this app made it. */
  stop(): Promise<void>;
  /** As `kill -9`; the database stays. */
  kill(): Promise<void>;
};

export type AppOptions = {
  /** An existing database; without it the app gets a new one. */
  readonly databaseUrl?: string;
  /** What to fill it with first; without it the database is migrated and empty. */
  readonly seed?: Seed;
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: number;
};

/** What the app signs its cookies with. */
export const SECRET = "a secret that only the tests of Slipway use";

/** So often another port is looked for, where a program took the one that was free a moment before. */
const PORTS = 5;

/** Runs the built app (`next start`) on a free port of this machine, and returns once it answers. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const made = options.databaseUrl ? undefined : await databaseWith(options.seed);
  const databaseUrl = options.databaseUrl ?? made?.url ?? "";
  if (options.databaseUrl && options.seed) await seedDatabase(options.databaseUrl, options.seed);
  const began = await listening(databaseUrl, options);
  const stop = async () => {
    await began.app.stop();
    await made?.drop();
  };
  const { app, url, output } = began;
  return { url, databaseUrl, pid: app.pid, ended: app.ended, output, stop, kill: app.kill };
}

type Began = { readonly app: ReturnType<typeof startNext>; readonly url: string; readonly output: () => string };

/**
 * An app that listens itself. Between finding a port and listening there another may be given it: then that one answers at the
 * address before ours has ended, with another log, and would be taken for ours.
 */
async function listening(databaseUrl: string, options: AppOptions, ports = PORTS): Promise<Began> {
  const began = begin(databaseUrl, options.port ?? (await freePort()), options.env);
  await Promise.race([began.listens, began.app.ended]);
  try {
    await untilHealthy(began.url, began.app);
    return began;
  } catch (error) {
    await began.app.kill();
    if (TAKEN.test(began.output()) && options.port === undefined && ports > 1)
      return listening(databaseUrl, options, ports - 1);
    throw new Error(`${error instanceof Error ? error.message : error}\n${began.output()}`);
  }
}

/** What `next start` says once it listens, and where it cannot. */
const LISTENS = /Ready in/;
const TAKEN = /EADDRINUSE/;

function begin(databaseUrl: string, port: number, env: AppOptions["env"]): Began & { listens: Promise<void> } {
  const url = `http://127.0.0.1:${port}`;
  let output = "";
  let listen = () => {};
  const listens = new Promise<void>((resolve) => {
    listen = resolve;
  });
  const app = startNext({
    root: process.cwd(),
    host: "127.0.0.1",
    port,
    env: {
      PATH: process.env.PATH,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      NEXTAUTH_URL: url,
      NEXTAUTH_SECRET: SECRET,
      RATES: "off",
      ...env,
    },
    output: "pipe",
    said: (text) => {
      output += text;
      if (LISTENS.test(output)) listen();
    },
  });
  return { app, url, output: () => output, listens };
}

function databaseWith(seed: Seed | undefined) {
  return seed ? createServed(seed) : createDatabase();
}
