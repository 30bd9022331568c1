-- What came in by a door of CI, and the secrets of webhooks.
CREATE TABLE "delivery" (
  "id" BIGSERIAL NOT NULL,
  "producer" TEXT NOT NULL,
  "delivery_id" TEXT,
  "project" TEXT,
  "channel" TEXT,
  "source" BIGINT,
  "event" TEXT NOT NULL,
  "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "body_digest" TEXT,
  "body" TEXT,
  "status" INTEGER NOT NULL,
  "became" TEXT NOT NULL,
  "replayed_at" TIMESTAMPTZ(3),
  CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "delivery_source_delivery_id_key" ON "delivery"("source", "delivery_id");
CREATE INDEX "delivery_project_id_idx" ON "delivery"("project", "id");
CREATE INDEX "delivery_channel_id_idx" ON "delivery"("channel", "id");

CREATE TABLE "webhook_secret" (
  "id" TEXT NOT NULL,
  "source" BIGINT NOT NULL,
  "by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "ends_at" TIMESTAMPTZ(3),
  "used_at" TIMESTAMPTZ(3),
  CONSTRAINT "webhook_secret_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "webhook_secret_source_idx" ON "webhook_secret"("source");

DO $$
BEGIN
  GRANT SELECT, INSERT, UPDATE, DELETE ON "delivery", "webhook_secret" TO slipway_app;
  GRANT USAGE ON SEQUENCE "delivery_id_seq" TO slipway_app;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
  RAISE NOTICE 'No role slipway_app: the log is guarded by its triggers alone.';
END $$;
