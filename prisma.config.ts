import { defineConfig } from "prisma/config";

/** Read by `prisma generate` alone: migrations are applied by lib/db/migrate.mjs, which needs no engine binary. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/slipway" },
});
