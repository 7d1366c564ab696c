import { task } from '@modernleads/worker-pool';
import type { readForm, readJson, readTable } from './worker';

/** 8 MB of the slowest JSON or table take 3 s of an idle core. */
const TIMEOUT_MS = 20_000;

export const readJsonTask = task<typeof readJson>({ name: 'apps/gateway#readJson', timeoutMs: TIMEOUT_MS });
export const readTableTask = task<typeof readTable>({ name: 'apps/gateway#readTable', timeoutMs: TIMEOUT_MS });
export const readFormTask = task<typeof readForm>({ name: 'apps/gateway#readForm', timeoutMs: TIMEOUT_MS });
