-- Ways in for those without an account elsewhere.
CREATE TABLE "invitation" (
  "id" TEXT NOT NULL,
  "handle" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "used_at" TIMESTAMPTZ(3),
  "revoked_at" TIMESTAMPTZ(3),
  CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "invitation_digest_key" ON "invitation"("digest");
CREATE INDEX "invitation_handle_idx" ON "invitation"("handle");

DO $$
BEGIN
  GRANT SELECT, INSERT, UPDATE, DELETE ON "invitation" TO slipway_app;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
  RAISE NOTICE 'No role slipway_app: the log is guarded by its triggers alone.';
END $$;
