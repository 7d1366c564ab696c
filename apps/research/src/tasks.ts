import { task } from '@modernleads/worker-pool';
import type { check, compose, extract, planNews, planSite, readSource } from './worker';

export const readSourceTask = task<typeof readSource>({ name: 'apps/research#readSource', timeoutMs: 8_000 });
export const planSiteTask = task<typeof planSite>({ name: 'apps/research#planSite', timeoutMs: 8_000 });
export const planNewsTask = task<typeof planNews>({ name: 'apps/research#planNews', timeoutMs: 8_000 });
export const extractTask = task<typeof extract>({ name: 'apps/research#extract', timeoutMs: 8_000 });
export const composeTask = task<typeof compose>({ name: 'apps/research#compose', timeoutMs: 5_000 });
export const checkTask = task<typeof check>({ name: 'apps/research#check', timeoutMs: 5_000 });
