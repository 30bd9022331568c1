import { startTestPostgres } from "./postgres";

/** Vitest runs this once before the files of a project, Playwright before the browser tests: one Postgres for all workers. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  process.env.SLIPWAY_TEST_POSTGRES = server.url;
  return () => server.stop();
}
