import { busVariables } from '@modernleads/messaging';
import { readEnv, shared, text } from '@modernleads/platform';

/** The environment of a bench: the stores, a free port, and a temporary folder. */
export const readBenchEnv = () =>
  readEnv({
    DATABASE_URL: shared.DATABASE_URL,
    REDIS_URL: shared.REDIS_URL,
    NATS_URL: busVariables.NATS_URL,
    PORT: shared.PORT,
    DATA_DIR: text('/tmp/bench'),
  });

export type BenchEnv = ReturnType<typeof readBenchEnv>;
