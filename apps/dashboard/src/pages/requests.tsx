import type { RequestView } from '@modernleads/client';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { clientOf } from '../app/api';
import { ModeField, modeIn, useMode } from '../app/mode';
import { usePages } from '../app/use-pages';
import { Detail } from '../requests/detail';
import { type Filter, FilterForm, useFilter } from '../requests/filter';
import { RequestStatus } from '../requests/status';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { moment, number } from '../ui/format';
import { Page } from '../ui/page';
import { Paged } from '../ui/pages';
import { Table } from '../ui/table';

const PAGE = 50;

/** The log of calls; with an id in the address the call of that id above it. */
export function Requests() {
  const mode = useMode();
  const filter = useFilter();
  const { id } = useParams({ strict: false }) as { id?: string };
  const navigate = useNavigate();
  const search = { ...modeIn({ mode }), ...filter } as never;
  const query = usePages(['requests', mode, filter], (cursor) =>
    clientOf(mode)
      .requests.list({ mode, limit: PAGE, ...filter })
      .page(cursor),
  );
  const refresh = (
    <Button busy={query.isRefetching} onClick={() => void query.refetch()}>
      Read again
    </Button>
  );
  return (
    <Page
      title="Requests"
      about="Every call of the last 30 days, without its body. One call of ten where many succeed at once."
      action={refresh}
    >
      <ModeField />
      <FilterForm mode={mode} />
      <Paged query={query} empty={Object.keys(filter).length ? 'No call matches these filters.' : 'Nothing has been called yet.'}>
        {(requests) => <RequestTable requests={requests} search={search} />}
      </Paged>
      <Dialog title="Request" open={id !== undefined} onClose={() => void navigate({ to: '/requests', search })}>
        {id !== undefined && <Detail id={id} mode={mode} />}
      </Dialog>
    </Page>
  );
}

function RequestTable({ requests, search }: { requests: readonly RequestView[]; search: Filter }) {
  return (
    <Table
      caption="Requests"
      rows={requests.map((request, n) => ({ ...request, n }))}
      keyOf={({ request_id, n }) => `${request_id} ${n}`}
      columns={[
        { name: 'At', cell: ({ at }) => <time dateTime={at}>{moment(at)}</time> },
        {
          name: 'Call',
          cell: ({ request_id, method, path }) => (
            <Link to={'/requests/$id' as never} params={{ id: request_id } as never} search={search as never}>
              <code>
                {method} {path}
              </code>
            </Link>
          ),
        },
        {
          name: 'Status',
          cell: ({ status, code, sample_weight: calls }) => (
            <>
              <RequestStatus status={status} code={code} />
              {calls > 1 && ` × ${calls}`}
            </>
          ),
        },
        { name: 'ms', cell: ({ latency_ms }) => number(latency_ms), isNumber: true },
        { name: 'Credits', cell: ({ credits_charged }) => number(credits_charged), isNumber: true },
        { name: 'Key', cell: ({ key_name, key_id }) => key_name ?? <code className="break-all">{key_id}</code> },
        { name: 'Request', cell: ({ request_id }) => <code className="break-all">{request_id}</code> },
      ]}
    />
  );
}
