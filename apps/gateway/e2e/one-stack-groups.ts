/** The suites of `one-stack` by the spec that runs them, in their order: an earlier one leaves nothing behind that a later one counts. */
export const GROUPS = {
  /** The first two compare what all have left in the stores and asked the testnet, `keys` asks each gateway; the last leaves 10,000 rows to work on. */
  http: ['order-of-checks', 'bad-input', 'bad-http', 'keys', 'idempotency', 'waiting', 'client-habits', 'expect-continue'],
  /** The first counts replicas, the second conversations with mail hosts, the third people who have objected; the last starts gateways of its own. */
  dashboard: ['dashboard-people', 'credits', 'dashboard-context', 'dashboard-access', 'dashboard-api'],
  /** The first is the first to ask the host that greylists; from `contacts` on, each puts people on the list of those who have objected. */
  batches: ['batch-events', 'clean-names', 'qualify-batch', 'contacts', 'qualify', 'audit-events', 'withheld'],
} as const;
