import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueueView, QueueViewList, RetriedJobs } from '@modernleads/contracts';
import { call } from '../app/api';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { number } from '../ui/format';
import { Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

const queryKey = ['operator', 'queues'];
const REFETCH_MS = 5_000;

/** The queues of the instance, read again every five seconds. */
export function Queues() {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey,
    queryFn: () => call<QueueViewList>('GET', '/operator/queues'),
    refetchInterval: REFETCH_MS,
  });
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const pause = useMutation({
    mutationFn: ({ queue, paused }: QueueView) => call('PUT', `/operator/queues/${queue}`, { paused: !paused }),
    onSettled,
  });
  const retry = useMutation({
    mutationFn: (queue: string) => call<RetriedJobs>('POST', `/operator/queues/${queue}/retry`),
    onSettled,
  });
  const error = pause.error ?? retry.error;
  return (
    <Page title="Queues" about="The work that waits, of all accounts.">
      {error && <Failure error={error} />}
      <p role="status" className="empty:hidden">
        {retry.data && `${number(retry.data.retried)} failed jobs of ${retry.variables} were put back to work.`}
      </p>
      <Shown query={query}>
        {({ queues }) => (
          <Table
            caption="Queues"
            rows={queues}
            keyOf={({ queue }) => queue}
            columns={[
              { name: 'Queue', cell: ({ queue }) => <code>{queue}</code> },
              { name: 'Waiting', isNumber: true, cell: ({ waiting }) => number(waiting) },
              { name: 'Running', isNumber: true, cell: ({ active }) => number(active) },
              { name: 'Delayed', isNumber: true, cell: ({ delayed }) => number(delayed) },
              { name: 'Failed', isNumber: true, cell: ({ failed }) => number(failed) },
              { name: 'Oldest, seconds', isNumber: true, cell: ({ oldest }) => number(oldest) },
              {
                name: 'State',
                cell: ({ paused }) => (paused ? <Badge tone="warning">paused</Badge> : <Badge tone="good">works</Badge>),
              },
              {
                name: 'Action',
                cell: (one) => (
                  <div className="flex gap-2">
                    <Button
                      aria-label={`${one.paused ? 'Resume' : 'Pause'} ${one.queue}`}
                      busy={pause.isPending && pause.variables.queue === one.queue}
                      onClick={() => pause.mutate(one)}
                    >
                      {one.paused ? 'Resume' : 'Pause'}
                    </Button>
                    {one.failed > 0 && (
                      <Button
                        aria-label={`Retry failed jobs of ${one.queue}`}
                        busy={retry.isPending && retry.variables === one.queue}
                        onClick={() => retry.mutate(one.queue)}
                      >
                        Retry failed
                      </Button>
                    )}
                  </div>
                ),
              },
            ]}
          />
        )}
      </Shown>
    </Page>
  );
}
