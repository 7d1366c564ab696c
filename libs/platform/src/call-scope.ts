import { AsyncLocalStorage } from 'node:async_hooks';

/** Request, operation and account for which work is done. Every log line that is written in a scope has its fields. */
export interface CallScope {
  requestId?: string;
  operationId?: string;
  accountId?: string;
}

const scopes = new AsyncLocalStorage<CallScope>();

/** Runs `work`, and all that it starts, in `scope`; `{}`: for no account. A server does so for each request, a queue for each job. */
export function runInScope<T>(scope: CallScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** Adds fields to the current scope, e.g. the account once the key is read; outside of a scope it does nothing. */
export function extendScope(known: CallScope): void {
  const scope = scopes.getStore();
  if (scope) Object.assign(scope, known);
}

/** The scope of the caller; `{}` outside of any. */
export function currentScope(): Readonly<CallScope> {
  return scopes.getStore() ?? {};
}
