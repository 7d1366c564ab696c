import { task } from '@modernleads/worker-pool';
import type { cleanNames } from './worker';

export const cleanNamesTask = task<typeof cleanNames>({ name: 'apps/batch#cleanNames', timeoutMs: 10_000 });
