import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { clientOf } from '../app/api';
import { usePages } from '../app/use-pages';
import { credits, moment, number } from '../ui/format';
import { Card, Page, Shown } from '../ui/page';
import { Paged } from '../ui/pages';
import { Figure } from '../ui/figure';
import { Table } from '../ui/table';

const client = () => clientOf('live');

export function Credits() {
  const account = useQuery({ queryKey: ['account'], queryFn: () => client().account(), refetchInterval: 15_000 });
  return (
    <Page title="Credits" about="What there is, what running work holds, and every charge.">
      <Shown query={account}>
        {({ credits: { balance, held, available }, limits }) => (
          <>
            <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
              <Figure name="Available" value={credits(available)} />
              <Figure name="Held by running work" value={credits(held)} />
              <Figure name="Balance" value={credits(balance)} />
              <Figure name="Spent in an hour at most" value={credits(limits.credits_per_hour)} />
            </dl>
            <p className="text-muted">
              Whoever runs this instance adds credits: <code>npm run admin -- credits:grant</code>.
            </p>
          </>
        )}
      </Shown>
      <Charges />
    </Page>
  );
}

/** The newest charges; with `?to=` in the address the newest before that moment. */
function Charges() {
  const { to } = useSearch({ strict: false }) as { to?: string };
  const until = typeof to === 'string' && Date.parse(to) ? to : undefined;
  const query = usePages(['usage', until], (cursor) =>
    client()
      .usage({ limit: 50, ...(until && { to: until }) })
      .page(cursor),
  );
  return (
    <Card title={until ? `Charges until ${moment(until)}` : 'Charges'}>
      {until && <Link to="/coins">Show the newest charges</Link>}
      <Paged query={query} empty="Nothing has been charged yet.">
        {(charges) => (
          <Table
            caption="Charges"
            rows={charges}
            keyOf={({ id }) => id}
            columns={[
              { name: 'At', cell: ({ created_at }) => moment(created_at) },
              { name: 'For', cell: ({ endpoint }) => <code>{endpoint}</code> },
              { name: 'Credits', cell: (charge) => number(charge.credits), isNumber: true },
              { name: 'Request', cell: ({ request_id: id }) => id && <RequestLink id={id} /> },
            ]}
          />
        )}
      </Paged>
    </Card>
  );
}

function RequestLink({ id }: { id: string }) {
  return (
    <Link to={'/requests/$id' as never} params={{ id } as never}>
      <code className="break-all">{id}</code>
    </Link>
  );
}
