-- Planned once for each connection, and by index however short the tables are then: OFFSET 0 keeps the other indexes out of it.

CREATE FUNCTION verify_find(keys text[]) RETURNS TABLE (address_key text, result jsonb, due_at timestamptz)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT address_key, provisional, due_at FROM (SELECT * FROM verify_recheck WHERE address_key = ANY (keys) OFFSET 0) r WHERE due_at IS NOT NULL
    UNION ALL
    SELECT address_key, result, NULL FROM (SELECT * FROM verify_result WHERE address_key = ANY (keys) OFFSET 0) v WHERE fresh_until > now();
END $$;
COMMENT ON FUNCTION verify_find IS 'the fresh verdicts of addresses, and the provisional answers of those that are to be rechecked: due_at';

CREATE FUNCTION verify_domain_find(keys text[]) RETURNS TABLE (domain_key text, facts jsonb, checked_at timestamptz, fresh_until timestamptz)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT domain_key, facts, checked_at, fresh_until FROM verify_domain WHERE domain_key = ANY (keys);
END $$;
COMMENT ON FUNCTION verify_domain_find IS 'what is known of domains, also what is stale';
