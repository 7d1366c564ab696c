-- For functions that decide what has to be done later, and add the job in their own statement: SELECT bullmq.add_flow(jsonb_agg(job_entry(…))).

CREATE FUNCTION job_entry(template jsonb, job jsonb, due timestamptz, at timestamptz, job_id text) RETURNS jsonb LANGUAGE sql AS $$
  SELECT template || jsonb_build_object(
      'id', job_id, 'data', job::text, 'delay', delay_ms, 'opts', template -> 'opts' || jsonb_build_object('delay', delay_ms),
      'timestamp', ceil(extract(epoch FROM clock_timestamp()) * 1000)
    ) FROM (SELECT greatest(0, ceil(extract(epoch FROM due - at) * 1000)) AS delay_ms) delay
$$;
COMMENT ON FUNCTION job_entry IS 'the entry of bullmq.add_flow for a job whose queue and options are in the template, which libs/queue makes';
