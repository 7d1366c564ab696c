export const QUOTA_NAMES = {
  open_batches: 'Batches that have not ended',
  batch_rows: 'Rows of batches that are kept',
  batch_bytes: 'Bytes of these rows',
  contacts: 'Contacts',
  webhook_endpoints: 'Webhook endpoints',
  event_streams: 'Open event streams',
  key_event_streams: 'Open event streams of a key',
  paid_calls: 'Paid calls under way',
} as const;
