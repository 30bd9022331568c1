-- Accounts elsewhere, bound to a person by what their provider calls them for good, never by a name that can be chosen.
CREATE TABLE "account" (
  "provider" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "person_id" TEXT NOT NULL,
  "login" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "account_pkey" PRIMARY KEY ("provider", "subject"),
  CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "account_person_id_idx" ON "account"("person_id");

-- Until now a login alone made a person, and GitHub was the one provider.
ALTER TABLE "person" ADD COLUMN "login_of" TEXT;
UPDATE "person" SET "login_of" = 'github' WHERE "handle" LIKE '@%';

DO $$
BEGIN
  GRANT SELECT, INSERT, UPDATE, DELETE ON "account" TO slipway_app;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
  RAISE NOTICE 'No role slipway_app: the log is guarded by its triggers alone.';
END $$;
