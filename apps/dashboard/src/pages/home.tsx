import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Home as HomeView } from '@modernleads/contracts';
import { permits } from '@modernleads/contracts/roles';
import { call } from '../app/api';
import { useSession } from '../session/session';
import { Badge } from '../ui/badge';
import { DaysChart } from '../ui/days-chart';
import { credits, moment, number } from '../ui/format';
import { Figure } from '../ui/figure';
import { Card, Empty, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

export function Home() {
  const { role } = useSession();
  const query = useQuery({ queryKey: ['home'], queryFn: () => call<HomeView>('GET', '/home'), refetchInterval: 15_000 });
  return (
    <Page title="Home">
      <Shown query={query}>
        {({ balance, burn, calls, batches_running, endpoints_failing }) => (
          <>
            <dl className="grid gap-3 sm:grid-cols-3">
              <Figure name="Available" value={credits(balance.available)} />
              <Figure name="Held by running work" value={credits(balance.held)} />
              <Figure name="Spent today (UTC)" value={credits(burn.today)} />
            </dl>
            <Card title="Credits spent, last 30 days">
              <DaysChart
                title="Credits spent"
                unit="Credits"
                days={burn.days.map((day) => ({ date: day.date, amount: day.credits }))}
              />
            </Card>
            <Calls calls={calls} />
            {permits(role, 'data:read') && (
              <div className="grid gap-5 lg:grid-cols-2">
                <Running batches={batches_running} />
                <Failing endpoints={endpoints_failing} />
              </div>
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}

/** A row for each mode and outcome; an error leads to its requests. */
function Calls({ calls }: { calls: HomeView['calls'] }) {
  const rows = calls.flatMap(({ mode, since, succeeded, failed }) =>
    [...(succeeded ? [{ code: '', calls: succeeded }] : []), ...failed].map((outcome) => ({ mode, since, ...outcome })),
  );
  return (
    <Card title="API calls, last 24 hours">
      {rows.length ? (
        <Table
          caption="API calls, last 24 hours"
          rows={rows}
          keyOf={({ mode, code }) => `${mode} ${code}`}
          columns={[
            { name: 'Mode', cell: ({ mode }) => <Badge>{mode}</Badge> },
            {
              name: 'Outcome',
              cell: ({ mode, code }) =>
                code ? (
                  <Link to={'/requests' as never} search={{ ...(mode === 'test' && { mode }), code } as never}>
                    {code}
                  </Link>
                ) : (
                  'succeeded'
                ),
            },
            { name: 'Calls', cell: ({ calls: count }) => number(count), isNumber: true },
            { name: 'Since', cell: ({ since }) => moment(since) },
          ]}
        />
      ) : (
        <Empty>
          No call of the API. <Link to="/try">Try one</Link>, or make a key and call it.
        </Empty>
      )}
    </Card>
  );
}

const AWAY = 'This cannot be told now: the service does not answer.';

function Running({ batches }: { batches: HomeView['batches_running'] }) {
  return (
    <Card title="Running batches">
      {batches?.length ? (
        <Table
          caption="Running batches"
          rows={batches}
          keyOf={({ batch_id }) => batch_id}
          columns={[
            { name: 'Batch', cell: ({ name, batch_id }) => name ?? batch_id },
            { name: 'Kind', cell: ({ kind }) => kind },
            { name: 'Mode', cell: ({ mode }) => <Badge>{mode}</Badge> },
            {
              name: 'Rows done',
              cell: ({ processed_rows, total_rows }) => `${number(processed_rows)} of ${number(total_rows)}`,
              isNumber: true,
            },
            { name: 'Started', cell: ({ created_at }) => moment(created_at) },
          ]}
        />
      ) : (
        <p className="text-muted">{batches ? 'No batch is running.' : AWAY}</p>
      )}
    </Card>
  );
}

function Failing({ endpoints }: { endpoints: HomeView['endpoints_failing'] }) {
  return (
    <Card title="Failing webhook endpoints">
      {endpoints?.length ? (
        <Table
          caption="Failing webhook endpoints"
          rows={endpoints}
          keyOf={({ id }) => id}
          columns={[
            { name: 'URL', cell: ({ url }) => <span className="break-all">{url}</span> },
            { name: 'Mode', cell: ({ mode }) => <Badge>{mode}</Badge> },
            { name: 'State', cell: ({ state }) => <Badge tone="danger">{state}</Badge> },
            { name: 'Failing since', cell: ({ failing_since }) => (failing_since ? moment(failing_since) : '–') },
          ]}
        />
      ) : (
        <p className="text-muted">{endpoints ? 'Every endpoint takes its events.' : AWAY}</p>
      )}
    </Card>
  );
}
