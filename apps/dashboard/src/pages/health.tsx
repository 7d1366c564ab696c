import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { InstanceCheck, InstanceHealth, SendingState, ServiceView } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call } from '../app/api';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { moment, number } from '../ui/format';
import { Card, Empty, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

const REFETCH_MS = 10_000;

/** Whether the instance works, for those who run it. */
export function SystemHealth() {
  const query = useQuery({
    queryKey: ['operator', 'health'],
    queryFn: () => call<InstanceHealth>('GET', '/operator/health'),
    refetchInterval: REFETCH_MS,
  });
  return (
    <Page title="System health" about="Services, stores and how mail hosts take this instance.">
      <Card title="Services">
        <Shown query={query}>{({ services }) => <Services services={services} />}</Shown>
        <p className="text-muted">
          Those that are connected to PostgreSQL now. What waits for them is under{' '}
          <Link to="/operator/queues" className="text-accent underline">
            Queues
          </Link>
          .
        </p>
      </Card>
      <Card title="Stores and settings">
        <Shown query={query}>{({ checks }) => <Checks caption="Stores and settings" checks={checks} />}</Shown>
      </Card>
      <Sending />
    </Page>
  );
}

function Services({ services }: { services: ServiceView[] }) {
  return (
    <Table
      caption="Services"
      rows={services}
      keyOf={({ service }) => service}
      columns={[
        { name: 'Service', cell: ({ service }) => <code>{service}</code> },
        { name: 'Instances', isNumber: true, cell: ({ instances }) => number(instances) },
        { name: 'Version', cell: ({ versions }) => versions.join(', ') || 'none' },
        { name: 'Last start', cell: ({ last_started_at }) => moment(last_started_at) },
        { name: 'State', cell: (service) => <ServiceState {...service} /> },
      ]}
    />
  );
}

function ServiceState({ instances, versions }: ServiceView) {
  if (!instances) return <Badge tone="danger">none is connected</Badge>;
  return versions.length > 1 ? <Badge tone="warning">versions differ</Badge> : <Badge tone="good">runs</Badge>;
}

const STATUSES = {
  ok: { tone: 'good', name: 'ok' },
  advice: { tone: 'warning', name: 'advice' },
  not_checked: { tone: 'neutral', name: 'not checked' },
  failed: { tone: 'danger', name: 'failed' },
} as const;

const CHECKS: Readonly<Record<string, string>> = {
  postgresql: 'PostgreSQL',
  redis: 'Redis',
  nats: 'NATS',
  migrations: 'Schema of the database',
  settings: 'Settings',
  smtp_name: 'Name in EHLO',
  smtp_forward_dns: 'Address of the name',
  smtp_reverse_dns: 'Name of the address (PTR)',
  smtp_port: 'Port 25',
};

function Checks({ caption, checks }: { caption: string; checks: InstanceCheck[] }) {
  return (
    <Table
      caption={caption}
      rows={checks}
      keyOf={({ check }) => check}
      columns={[
        { name: 'Check', cell: ({ check }) => CHECKS[check] ?? check },
        { name: 'Status', cell: ({ status }) => <Badge tone={STATUSES[status].tone}>{STATUSES[status].name}</Badge> },
        { name: 'Finding', cell: ({ detail }) => <span className="break-words">{detail}</span> },
      ]}
    />
  );
}

/** What mail hosts have said lately, and what they see of the instance. */
function Sending() {
  const [text, setText] = useState('');
  const [domain, setDomain] = useState('');
  const query = useQuery({
    queryKey: ['operator', 'sending', domain],
    queryFn: () => call<SendingState>('POST', '/operator/sending', domain ? { probe_domain: domain } : {}),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (domain === text.trim()) void query.refetch();
    else setDomain(text.trim());
  };
  const { error } = query;
  const issue = error instanceof ApiFailure ? error.details.find(({ field }) => field === 'probe_domain')?.issue : undefined;
  return (
    <Card title="Sending address">
      <Shown query={query}>
        {(state) => (
          <>
            <Blocking {...state} />
            <Checks caption="What mail hosts see" checks={state.checks} />
          </>
        )}
      </Shown>
      <form onSubmit={submit} className="flex max-w-lg flex-wrap items-end gap-3">
        <div className="grow">
          <TextField
            label="Domain to connect to"
            hint="Its mail host gets one connection, which shows whether port 25 is open."
            maxLength={253}
            value={text}
            issue={issue}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Button type="submit" busy={query.isFetching}>
          Check sending
        </Button>
      </form>
    </Card>
  );
}

function Blocking({ ip_blocked, blocking, contacted_providers, open_hosts, shared }: SendingState) {
  return (
    <>
      <p role="status">
        {ip_blocked ? <Badge tone="danger">blocked</Badge> : <Badge tone="good">not blocked</Badge>} {number(blocking.length)} of{' '}
        {number(contacted_providers)} mail providers that were contacted in the last 10 minutes refuse the address or the name of
        this instance; {number(open_hosts)} mail hosts do not answer.
        {ip_blocked && ' One session a minute is let through, until they take mail again.'}
        {!shared && ' Redis is away: this is what one replica knows.'}
      </p>
      {blocking.length ? (
        <Table
          caption="Providers that refuse this instance"
          rows={blocking}
          keyOf={({ provider }) => provider}
          columns={[
            { name: 'Provider', cell: ({ provider }) => <span className="break-all">{provider}</span> },
            { name: 'Seconds since the last refusal', isNumber: true, cell: ({ seconds_ago }) => number(seconds_ago) },
          ]}
        />
      ) : (
        <Empty>No mail provider has refused this instance in the last 10 minutes.</Empty>
      )}
    </>
  );
}
