-- When the next span ages, in machine time: the one job `expire` of the queue, put in within the transaction that extends the
-- spans; null takes it out. The queue's own tables are its owner's, which the app's role is not: so it asks by this function.
-- (graphile-worker makes them, in the schema slipway_jobs, right after the migrations: lib/db/migrate.mjs.)
CREATE FUNCTION wake_at(due TIMESTAMPTZ) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF due IS NULL THEN
    PERFORM slipway_jobs.remove_job('expire');
  ELSIF NOT EXISTS (
    SELECT 1 FROM slipway_jobs._private_jobs WHERE key = 'expire' AND is_available AND attempts = 0 AND run_at = due
  ) THEN
    PERFORM slipway_jobs.add_job('expire', run_at := due, job_key := 'expire');
  END IF;
END $$;
REVOKE ALL ON FUNCTION wake_at(TIMESTAMPTZ) FROM PUBLIC;

DO $$
BEGIN
  GRANT EXECUTE ON FUNCTION wake_at(TIMESTAMPTZ) TO slipway_app;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
  RAISE NOTICE 'No role slipway_app: the log is guarded by its triggers alone.';
END $$;
