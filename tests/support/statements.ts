import pg from "pg";

/** How many statements go to Postgres while `work` is done, and what came of it. */
export async function statementsOf<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly made: T; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    statements.push(typeof first === "string" ? first : ((first as { text?: string }).text ?? "?"));
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    return { made: await work(), statements };
  } finally {
    pg.Client.prototype.query = query;
  }
}
