import type { ReactNode } from 'react';
import { ModernLeadsError } from '@modernleads/client';
import { ApiFailure } from '../app/api';
import { Button } from './button';

/** The heading of a screen with its main action. */
export function Page(props: { title: string; about?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-5">
      <title>{`${props.title} – Modern Leads`}</title>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-2xl font-semibold tracking-tight">{props.title}</h1>
          {props.about && <p className="max-w-3xl text-muted">{props.about}</p>}
        </div>
        {props.action}
      </header>
      {props.children}
    </div>
  );
}

export function Card(props: { title?: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-5 shadow-xs">
      {props.title && <h2 className="text-base font-semibold">{props.title}</h2>}
      {props.children}
    </section>
  );
}

export function Loading() {
  return (
    <p role="status" className="text-muted">
      Loading…
    </p>
  );
}

export function Empty(props: { children: ReactNode }) {
  return <p className="rounded-lg border border-dashed border-line bg-surface p-6 text-center text-muted">{props.children}</p>;
}

/** What went wrong, with the number that support needs, and what to do. */
export function Failure(props: { error: Error; onRetry?: () => void }) {
  const { error, onRetry } = props;
  const isRefusal = error instanceof ApiFailure || (error instanceof ModernLeadsError && error.code !== 'connection_failed');
  return (
    <div role="alert" className="flex flex-col items-start gap-2 rounded-lg border border-danger bg-surface p-4">
      <p className="font-medium text-danger">{isRefusal ? error.message : 'The server cannot be reached. Check that it runs.'}</p>
      {isRefusal &&
        (error.details ?? []).map(({ field, issue }) => (
          <p key={field + issue}>
            <code>{field}</code> {issue}
          </p>
        ))}
      {isRefusal && error.requestId && <p className="text-sm text-muted">Request {error.requestId}</p>}
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}

/** The state of a query on a screen: loading, failed, or what it brought. */
export function Shown<T>(props: {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}) {
  const { data, error, refetch } = props.query;
  if (data !== undefined) return <>{props.children(data)}</>;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
}
