import { port, readEnv, shared } from '@modernleads/platform';

/** Everything the batch service reads from its environment. */
export const readBatchEnv = () =>
  readEnv({ HOST: shared.HOST, PORT: port(3003), LOG_LEVEL: shared.LOG_LEVEL, NATS_URL: shared.NATS_URL });
