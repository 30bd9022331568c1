import { startNext, untilHealthy } from "@/bin/setup/next.mjs";
import { freePort } from "@/bin/setup/ports.mjs";
import { createDatabase, createSeeded, type Seed, seedDatabase } from "./database";

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

/** Runs the built app (`next start`) on a free port of this machine, and returns once it answers. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const made = options.databaseUrl ? undefined : await databaseWith(options.seed);
  const databaseUrl = options.databaseUrl ?? made?.url ?? "";
  if (options.databaseUrl && options.seed) await seedDatabase(options.databaseUrl, options.seed);

  let output = "";
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
      ...options.env,
    },
    output: "pipe",
    said: (text) => {
      output += text;
    },
  });
  await untilHealthy(url, app).catch(async (error) => {
    await app.kill();
    throw new Error(`${error.message}\n${output}`);
  });
  const stop = async () => {
    await app.stop();
    await made?.drop();
  };
  return { url, databaseUrl, pid: app.pid, ended: app.ended, output: () => output, stop, kill: app.kill };
}

function databaseWith(seed: Seed | undefined) {
  return seed ? createSeeded(seed) : createDatabase();
}
