-- What was taken in a minute of what is allowed of a token, a person or an address. Lost in a crash of Postgres, and nothing is lost by it.
CREATE UNLOGGED TABLE "allowance" (
  "key" TEXT NOT NULL,
  "minute" INTEGER NOT NULL,
  "taken" INTEGER NOT NULL,
  CONSTRAINT "allowance_pkey" PRIMARY KEY ("key")
);

DO $$
BEGIN
  GRANT SELECT, INSERT, UPDATE, DELETE ON "allowance" TO slipway_app;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
  RAISE NOTICE 'No role slipway_app: the log is guarded by its triggers alone.';
END $$;
