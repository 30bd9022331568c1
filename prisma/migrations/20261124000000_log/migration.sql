-- The log, what is derived from it, and who is signed in.
CREATE TABLE "fact" (
  "seq" BIGINT NOT NULL,
  "stream" TEXT NOT NULL,
  "prev" TEXT,
  "kind" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "via" TEXT,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "recorded_at" TIMESTAMPTZ(3) NOT NULL,
  "course" TEXT,
  "body" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  CONSTRAINT "fact_pkey" PRIMARY KEY ("seq")
);
CREATE UNIQUE INDEX "fact_digest_key" ON "fact"("digest");
CREATE INDEX "fact_stream_seq_idx" ON "fact"("stream", "seq");
CREATE INDEX "fact_kind_seq_idx" ON "fact"("kind", "seq");
CREATE INDEX "fact_recorded_at_idx" ON "fact"("recorded_at");

CREATE TABLE "project" (
  "slug" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "repository" TEXT NOT NULL,
  "seq" BIGINT NOT NULL,
  CONSTRAINT "project_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "project_repository_idx" ON "project"("repository");

CREATE TABLE "revision" (
  "seq" BIGINT NOT NULL,
  "project" TEXT NOT NULL,
  "commit" TEXT NOT NULL,
  "tree" TEXT NOT NULL,
  CONSTRAINT "revision_pkey" PRIMARY KEY ("seq")
);
CREATE INDEX "revision_project_commit_idx" ON "revision"("project", "commit");

CREATE TABLE "ci_run" (
  "project" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "run_id" TEXT NOT NULL,
  "attempt" INTEGER NOT NULL,
  "check" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "seq" BIGINT NOT NULL,
  "outcome" TEXT NOT NULL,
  CONSTRAINT "ci_run_pkey" PRIMARY KEY ("project", "source", "run_id", "attempt", "check", "target")
);

CREATE TABLE "due_fact" (
  "id" INTEGER NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "stream" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  CONSTRAINT "due_fact_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "due_fact_at_idx" ON "due_fact"("at");

CREATE TABLE "clock" (
  "id" INTEGER NOT NULL DEFAULT 1,
  "practice" BOOLEAN NOT NULL,
  "offset_ms" BIGINT NOT NULL,
  "seen_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "clock_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "person" (
  "id" TEXT NOT NULL,
  "handle" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "email" TEXT,
  "practice" BOOLEAN NOT NULL DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "person_handle_key" ON "person"("handle");

CREATE TABLE "sign_in_link" (
  "digest" TEXT NOT NULL,
  "person_id" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "used_at" TIMESTAMPTZ(3),
  CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("digest"),
  CONSTRAINT "sign_in_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "session" (
  "id" TEXT NOT NULL,
  "person_id" TEXT NOT NULL,
  "acting_as" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "seen_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "revoked_at" TIMESTAMPTZ(3),
  CONSTRAINT "session_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

CREATE TABLE "token" (
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "person_id" TEXT NOT NULL,
  "acting_as" TEXT,
  "digest" TEXT NOT NULL,
  "project" TEXT,
  "scopes" TEXT[],
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "revoked_at" TIMESTAMPTZ(3),
  "last_used_at" TIMESTAMPTZ(3),
  CONSTRAINT "token_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "token_digest_key" ON "token"("digest");
CREATE INDEX "token_person_id_idx" ON "token"("person_id");

CREATE TABLE "idempotency" (
  "actor" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "body_digest" TEXT NOT NULL,
  "status" INTEGER NOT NULL,
  "answer" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "idempotency_pkey" PRIMARY KEY ("actor", "key")
);
CREATE INDEX "idempotency_created_at_idx" ON "idempotency"("created_at");

-- Facts are only ever added (decision.md, "The log").
CREATE FUNCTION fact_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The log is append-only: % on fact is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER fact_append_only BEFORE UPDATE OR DELETE ON "fact" FOR EACH ROW EXECUTE FUNCTION fact_is_append_only();
CREATE TRIGGER fact_no_truncate BEFORE TRUNCATE ON "fact" FOR EACH STATEMENT EXECUTE FUNCTION fact_is_append_only();

-- The role that the app's pool takes on: SELECT and INSERT alone on the log. Without the right to make roles,
-- the triggers stand alone and readyz says so.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'slipway_app') THEN
    CREATE ROLE slipway_app NOLOGIN;
  END IF;
  EXECUTE format('GRANT slipway_app TO %I', current_user);
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO slipway_app', current_schema());
  GRANT SELECT, INSERT, UPDATE, DELETE ON "project", "revision", "ci_run", "due_fact", "clock", "person",
    "sign_in_link", "session", "token", "idempotency" TO slipway_app;
  GRANT SELECT, INSERT ON "fact" TO slipway_app;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'No right to make roles: the log is guarded by its triggers alone.';
END $$;
