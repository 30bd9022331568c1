-- The board of many projects is in one order whatever the database's language is: by name is by the bytes of the name.
ALTER TABLE "span" ALTER COLUMN "project" TYPE TEXT COLLATE "C";

-- What is said of all the rows of now, without reading the rows themselves; and those that have no row on the board.
CREATE INDEX "span_live_sums" ON "span"("channel", "policy", "membership", "outcome")
  INCLUDE ("row_from", "musts", "open", "known") WHERE "to_at" IS NULL;
CREATE INDEX "span_live_row_from" ON "span"("channel", "row_from") WHERE "to_at" IS NULL;
