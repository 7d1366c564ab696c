import type { Batch, BatchEstimate, EnrichBatchBody } from '@modernleads/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { clientOf, type Mode } from '../app/api';
import { modeIn } from '../app/mode';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { number } from '../ui/format';
import { Failure, Shown } from '../ui/page';
import { makeBatch, priceOf } from './kinds';
import { Price } from './price';

type SentRows = EnrichBatchBody['rows'];

/** Rows with these may get an answer another time; rejected ones would be rejected again. */
const WORTH_IT = ['failed', 'unknown', 'cancelled'] as const;

/** A new batch of the rows that got no answer, its price first. */
export function RunAgain({ batch, mode }: { batch: Batch; mode: Mode }) {
  const [isOpen, setOpen] = useState(false);
  const count = WORTH_IT.reduce((sum, status) => sum + (batch.counts[status] ?? 0), 0);
  if (!count) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)} className="self-start">
        Run {number(count)} without an answer again
      </Button>
      <Dialog title="Run rows again" open={isOpen} onClose={() => setOpen(false)}>
        {isOpen && <Offer batch={batch} mode={mode} />}
      </Dialog>
    </>
  );
}

function Offer({ batch, mode }: { batch: Batch; mode: Mode }) {
  const { kind, batch_id: id, name } = batch;
  const navigate = useNavigate();
  const offer = useQuery({
    queryKey: ['run-again', mode, id],
    queryFn: async (): Promise<{ rows: SentRows; price: BatchEstimate }> => {
      const rows = await rowsAsSent(mode, id);
      return { rows, price: await priceOf(mode, kind, { rows }) };
    },
    staleTime: 0,
  });
  const start = useMutation({
    mutationFn: (rows: SentRows) => makeBatch(mode, kind, { rows, name: `${name ?? 'Batch'} again`.slice(-255) }),
    onSuccess: ({ batch_id }) =>
      navigate({ to: '/batches/$id' as never, params: { id: batch_id } as never, search: modeIn({ mode }) as never }),
  });
  return (
    <Shown query={offer}>
      {({ rows, price }) => (
        <>
          <p>A new batch of {number(rows.length)} rows, as they were sent.</p>
          <Price price={price} />
          {start.error && <Failure error={start.error} />}
          <Button look="primary" busy={start.isPending} onClick={() => start.mutate(rows)} className="self-start">
            Start batch
          </Button>
        </>
      )}
    </Shown>
  );
}

async function rowsAsSent(mode: Mode, id: string): Promise<SentRows> {
  const rows: SentRows = [];
  for (const status of WORTH_IT)
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await clientOf(mode).batches.resultPage(id, { limit: 1_000, cursor, status, content: 'input' });
      rows.push(...(page.data as readonly object[] as SentRows));
      cursor = page.next_cursor;
    }
  return rows;
}
