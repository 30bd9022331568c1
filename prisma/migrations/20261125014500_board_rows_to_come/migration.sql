-- Rows that were there before they came onto the board: when one comes, the board changes though no row begins.
CREATE INDEX "span_row_to_come" ON "span"("channel", "row_from") WHERE "row_from" > "from_at";
