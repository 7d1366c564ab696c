import { type Batch as BatchView, ModernLeadsError } from '@modernleads/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { clientOf, type Mode } from '../app/api';
import { useMode } from '../app/mode';
import { Results } from '../batches/results';
import { RunAgain } from '../batches/run-again';
import { Statuses } from '../batches/statuses';
import { useMay } from '../session/session';
import { Button } from '../ui/button';
import { credits, moment, number } from '../ui/format';
import { Card, Failure, Page, Shown } from '../ui/page';
import { StatusBadge } from './batches';

const ENDED = ['completed', 'failed', 'cancelled'];

export function Batch() {
  const { id } = useParams({ strict: false }) as { id: string };
  const mode = useMode();
  const query = useLiveBatch(id, mode);
  return (
    <Page title={query.data?.name || 'Batch'} about={id}>
      <Shown query={query}>{(batch) => <Details batch={batch} mode={mode} />}</Shown>
    </Page>
  );
}

/** The batch as its events tell it, until it has ended. */
function useLiveBatch(id: string, mode: Mode) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['batch', mode, id], queryFn: () => clientOf(mode).batches.get(id) });
  const isRunning = query.data !== undefined && !ENDED.includes(query.data.status);
  useEffect(() => {
    if (!isRunning) return undefined;
    const leaving = new AbortController();
    const onProgress = (batch: BatchView) => queries.setQueryData(['batch', mode, id], batch);
    clientOf(mode)
      .batches.wait(id, { onProgress, signal: leaving.signal })
      .catch((error: unknown) => {
        // The query shows why, when it asks the next time.
        if (!leaving.signal.aborted && error instanceof ModernLeadsError)
          void queries.invalidateQueries({ queryKey: ['batch', mode, id] });
      });
    return () => leaving.abort();
  }, [isRunning, id, mode, queries]);
  return query;
}

function Details({ batch, mode }: { batch: BatchView; mode: Mode }) {
  const { batch_id: id, status, total_rows: total, processed_rows: done, counts } = batch;
  const isPaused = batch.paused_at !== null;
  const mayWrite = useMay('data:write');
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => clientOf(mode).batches.cancel(id),
    onSuccess: (cancelled) => queries.setQueryData(['batch', mode, id], cancelled),
  });
  const pause = useMutation({
    mutationFn: () => (isPaused ? clientOf(mode).batches.resume(id) : clientOf(mode).batches.pause(id)),
    onSuccess: (changed) => queries.setQueryData(['batch', mode, id], changed),
  });
  const hasEnded = ENDED.includes(status);
  const error = cancel.error ?? pause.error;
  return (
    <>
      <Card title="Progress">
        <p className="flex flex-wrap items-center gap-3">
          <StatusBadge batch={batch} />
          <span>
            {number(done)} of {number(total)} rows, {credits(batch.credits_charged)}
          </span>
          {batch.reason && <span className="text-danger">{batch.reason}</span>}
        </p>
        <progress className="w-full accent-accent" value={done} max={total} aria-label="Rows done" />
        <Statuses counts={counts} total={total} />
        <p className="text-sm text-muted">
          Created {moment(batch.created_at)}
          {batch.completed_at && `, ended ${moment(batch.completed_at)}`}
          {batch.paused_at && `, paused ${moment(batch.paused_at)}`}
        </p>
        {isPaused && (
          <p className="text-muted">No further row starts. What it may still cost stays held until it is resumed or cancelled.</p>
        )}
        {!hasEnded && mayWrite && (
          <div className="flex flex-wrap gap-2">
            <Button busy={pause.isPending} onClick={() => pause.mutate()}>
              {isPaused ? 'Resume batch' : 'Pause batch'}
            </Button>
            <Button look="danger" busy={cancel.isPending} onClick={() => cancel.mutate()}>
              Cancel batch
            </Button>
          </div>
        )}
        {hasEnded && mayWrite && <RunAgain batch={batch} mode={mode} />}
        {error && <Failure error={error} />}
      </Card>
      <Results batch={batch} mode={mode} hasEnded={hasEnded} />
    </>
  );
}
