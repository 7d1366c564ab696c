import { AsyncLocalStorage } from 'node:async_hooks';

/** On whose behalf work is done. Every line of log that is written in a scope carries it. */
export interface CallScope {
  requestId?: string;
  operationId?: string;
  accountId?: string;
}

const scopes = new AsyncLocalStorage<CallScope>();

/** Runs `work`, and all that it starts, in `scope`; `{}`: on nobody's behalf. A server does so for each request, a queue for each job. */
export function runInScope<T>(scope: CallScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** Adds to the current scope what has become known meanwhile, e.g. the account once the key is read; outside of a scope it does nothing. */
export function extendScope(known: CallScope): void {
  const scope = scopes.getStore();
  if (scope) Object.assign(scope, known);
}

/** The scope of the caller; `{}` outside of any. */
export function currentScope(): Readonly<CallScope> {
  return scopes.getStore() ?? {};
}
