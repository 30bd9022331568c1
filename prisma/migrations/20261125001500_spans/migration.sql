-- How each project's verdict went (house.md, "One derived table"): derived from the log, written anew by `npm run rebuild`.
CREATE TABLE "span" (
  "project" TEXT NOT NULL,
  "channel" TEXT NOT NULL,
  "n" INTEGER NOT NULL,
  "from_at" TIMESTAMPTZ(3) NOT NULL,
  "to_at" TIMESTAMPTZ(3),
  "by" TEXT NOT NULL,
  "since" BIGINT NOT NULL,
  "turned_at" TIMESTAMPTZ(3) NOT NULL,
  "up_to" BIGINT NOT NULL,
  "judged_at" TIMESTAMPTZ(3) NOT NULL,
  "until_at" TIMESTAMPTZ(3),
  "outcome" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "policy" BIGINT NOT NULL,
  "musts" INTEGER NOT NULL,
  "open" INTEGER NOT NULL,
  "met" INTEGER NOT NULL,
  "known" BIT VARYING NOT NULL,
  "name" TEXT,
  "short" TEXT,
  "search" TEXT NOT NULL,
  "membership" TEXT NOT NULL,
  "member_since" TIMESTAMPTZ(3),
  "board_from" TIMESTAMPTZ(3),
  "row_from" TIMESTAMPTZ(3),
  "standings" UUID[],
  "body" TEXT NOT NULL,
  CONSTRAINT "span_pkey" PRIMARY KEY ("project", "channel", "n")
);

-- What a standing says, once, named by what it says: hundreds of thousands of rows share "nobody has anything of it".
CREATE TABLE "span_standing" (
  "id" UUID NOT NULL,
  "body" TEXT NOT NULL,
  CONSTRAINT "span_standing_pkey" PRIMARY KEY ("id")
);

-- How far the spans of each channel are complete, and how far the work has come that brings them further.
CREATE TABLE "span_mark" (
  "channel" TEXT NOT NULL,
  "up_to" BIGINT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "aim" BIGINT NOT NULL,
  "done" INTEGER NOT NULL,
  "total" INTEGER NOT NULL,
  "made" INTEGER NOT NULL,
  CONSTRAINT "span_mark_pkey" PRIMARY KEY ("channel")
);

-- Rows that began in an interval: what changed since.
CREATE INDEX "span_channel_from_at_idx" ON "span"("channel", "from_at");

-- For the indexes below Prisma has no words.
-- Rows that contain an instant: the board as it was then.
CREATE INDEX "span_during" ON "span" USING gist (tstzrange("from_at", "to_at"));
-- The rows of now: one a project; as the board is paged; by what is picked; by the latest turn.
CREATE UNIQUE INDEX "span_live" ON "span"("channel", "project") WHERE "to_at" IS NULL;
CREATE INDEX "span_live_place" ON "span"("channel", "membership", "open", "met" DESC, "project")
  INCLUDE ("outcome", "row_from") WHERE "to_at" IS NULL;
CREATE INDEX "span_live_outcome" ON "span"("channel", "outcome", "membership", "open", "met" DESC, "project")
  INCLUDE ("row_from") WHERE "to_at" IS NULL;
CREATE INDEX "span_live_turned" ON "span"("channel", "turned_at" DESC, "project") WHERE "to_at" IS NULL;
-- Rows that time alone will change.
CREATE INDEX "span_live_until" ON "span"("channel", "until_at") WHERE "to_at" IS NULL AND "until_at" IS NOT NULL;

-- Every three letters that follow each other in a text: built in, where an extension may not be made.
CREATE FUNCTION span_grams(said TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT substr(said, place, 3)) FROM generate_series(1, greatest(length(said) - 2, 1)) AS place
$$;
CREATE INDEX "span_live_search" ON "span" USING gin (span_grams("search")) WHERE "to_at" IS NULL;

DO $$
BEGIN
  GRANT SELECT, INSERT, UPDATE, DELETE ON "span", "span_standing", "span_mark" TO slipway_app;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
  RAISE NOTICE 'No role slipway_app: the log is guarded by its triggers alone.';
END $$;
