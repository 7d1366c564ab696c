import type { Search, TableRule } from './table-rule';

const RETENTION = 'until the job is done; a failed job 7 days';
const QUEUE = 'the name of a queue';
const ID = 'an id of a job or a process';
const UNUSED = 'of a part of BullMQ that is not used';

function jobs(table: string, holds: string, search: Search | null, unsearched: TableRule['unsearched']): TableRule {
  return { table: `bullmq.${table}`, holds, retention: RETENTION, purgedBy: 'bullmq', search, unsearched };
}

/** The tables of the queues. Jobs name batches and endpoints, no people; errors may quote what they are about. */
export const BULLMQ_TABLES: readonly TableRule[] = [
  jobs(
    'job',
    'jobs, and why they failed',
    {
      key: ['queue', 'id'],
      columns: ['data', 'progress', 'return_value'],
      labels: ['failed_reason', 'stacktrace', 'deferred_failure'],
      erasing: 'redact',
    },
    {
      queue: QUEUE,
      id: ID,
      name: QUEUE,
      opts: 'settings of ours',
      processed_by: ID,
      lock_token: 'random',
      dedup_id: ID,
      scheduler_id: QUEUE,
      parent_queue: QUEUE,
      parent_id: ID,
      parent_key: ID,
    },
  ),
  jobs(
    'job_log',
    'nobody',
    { key: ['queue', 'job_id', 'idx'], columns: [], labels: ['row'], erasing: 'redact' },
    { queue: QUEUE, job_id: ID },
  ),
  jobs('event', 'nobody', { key: ['queue', 'id'], columns: ['data'], erasing: 'redact' }, { queue: QUEUE, event: 'a kind' }),
  jobs('dedup', 'nobody', null, { queue: QUEUE, dedup_id: ID, job_id: ID }),
  jobs(
    'dedup_next',
    'nobody',
    { key: ['queue', 'dedup_id'], columns: ['payload'], erasing: 'redact' },
    { queue: QUEUE, dedup_id: ID },
  ),
  jobs('job_dependency', 'nobody', null, {
    parent_queue: QUEUE,
    parent_id: ID,
    child_queue: QUEUE,
    child_id: ID,
    child_key: ID,
    value: UNUSED,
  }),
  jobs('meta', 'nobody', null, { queue: QUEUE, field: 'a setting', value: 'a setting' }),
  jobs('metrics', 'nobody', null, { queue: QUEUE, kind: 'a kind' }),
  jobs('migration', 'nobody', null, { name: 'of a migration' }),
  jobs('rate_limit', 'nobody', null, { queue: QUEUE }),
  jobs('relay_inbox', 'nobody', null, {
    ns: UNUSED,
    node_id: UNUSED,
    kind: UNUSED,
    topic: UNUSED,
    data: UNUSED,
    endpoints: UNUSED,
  }),
  jobs('relay_node', 'nobody', null, { ns: UNUSED, node_id: UNUSED, info: UNUSED }),
  jobs('relay_retained', 'nobody', null, { ns: UNUSED, topic: UNUSED, data: UNUSED }),
  jobs('relay_subscription', 'nobody', null, { ns: UNUSED, node_id: UNUSED, endpoint_id: UNUSED, pattern: UNUSED, root: UNUSED }),
  jobs('scheduler', 'nobody', null, {
    queue: QUEUE,
    scheduler_id: QUEUE,
    name: QUEUE,
    pattern: 'a time',
    tz: 'a time zone',
    template_data: 'empty',
    template_opts: 'settings of ours',
    producer_id: ID,
  }),
];
