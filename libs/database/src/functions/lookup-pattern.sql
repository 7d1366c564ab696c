-- Planned once for each connection, and by index however short the table is then.

CREATE FUNCTION lookup_pattern_find(domains text[]) RETURNS TABLE (
  domain text, habit text, value text, seen float8, refused float8, updated_at timestamptz
) LANGUAGE plpgsql STABLE SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT domain, habit, value, seen, refused, updated_at FROM lookup_pattern WHERE domain = ANY (domains);
END $$;
COMMENT ON FUNCTION lookup_pattern_find IS 'the counts of domains as of updated_at';
