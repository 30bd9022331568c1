-- What is nobody else's business and no fact: when somebody was here last, and which projects they follow.
CREATE TABLE "visit" (
  "person_id" TEXT NOT NULL,
  "seen_at" TIMESTAMPTZ(3) NOT NULL,
  "seen_head" BIGINT NOT NULL,
  "seen_now" TIMESTAMPTZ(3) NOT NULL,
  "before_head" BIGINT,
  "before_now" TIMESTAMPTZ(3),
  CONSTRAINT "visit_pkey" PRIMARY KEY ("person_id"),
  CONSTRAINT "visit_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "follow" (
  "person_id" TEXT NOT NULL,
  "project" TEXT NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "follow_pkey" PRIMARY KEY ("person_id", "project"),
  CONSTRAINT "follow_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- As the log's own migration grants: without the right to make roles there is none to grant to.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'slipway_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "visit", "follow" TO slipway_app;
  END IF;
END $$;
