import { useQuery } from '@tanstack/react-query';
import type { CreditsView } from '@modernleads/contracts';
import { Link, useSearch } from '@tanstack/react-router';
import { call, clientOf } from '../app/api';
import { usePages } from '../app/use-pages';
import { Caps } from '../credits/caps';
import { Holds } from '../credits/holds';
import { LedgerFile } from '../credits/ledger-file';
import { RequestLink } from '../credits/request-link';
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
        {({ credits: { balance, held, available } }) => (
          <>
            <dl className="grid gap-3 sm:grid-cols-3">
              <Figure name="Available" value={credits(available)} />
              <Figure name="Held by running work" value={credits(held)} />
              <Figure name="Balance" value={credits(balance)} />
            </dl>
            <p className="text-muted">
              Whoever runs this instance adds credits: <code>npm run admin -- credits:grant</code>.
            </p>
          </>
        )}
      </Shown>
      <Details />
      <Charges />
      <LedgerFile />
    </Page>
  );
}

function Details() {
  const query = useQuery({
    queryKey: ['credits'],
    queryFn: () => call<CreditsView>('GET', '/credits'),
    refetchInterval: 15_000,
  });
  return (
    <Shown query={query}>
      {(view) => (
        <>
          <Holds {...view} />
          <Caps {...view} />
        </>
      )}
    </Shown>
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
