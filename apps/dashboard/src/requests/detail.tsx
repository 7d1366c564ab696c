import type { RequestDetail } from '@modernleads/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clientOf, type Mode } from '../app/api';
import { modeIn } from '../app/mode';
import { useMay } from '../session/session';
import { Copyable } from '../ui/copyable';
import { credits, moment } from '../ui/format';
import { Shown } from '../ui/page';
import { Table } from '../ui/table';
import { curlOf } from './curl';
import { RequestStatus } from './status';

/** One call, with what it led to. */
export function Detail({ id, mode }: { id: string; mode: Mode }) {
  const query = useQuery({ queryKey: ['request', id], queryFn: () => clientOf(mode).requests.get(id) });
  return (
    <Shown query={query}>
      {(request) => (
        <>
          <p className="flex flex-wrap items-center gap-2">
            <RequestStatus {...request} />
            <code className="break-all">
              {request.method} {request.path}
            </code>
          </p>
          <Facts request={request} />
          <Charges charges={request.charges} />
          <Job request={request} />
          <h3 className="font-semibold">As curl</h3>
          <Copyable text={curlOf(location.origin, request)} what="as curl" />
        </>
      )}
    </Shown>
  );
}

function Facts({ request }: { request: RequestDetail }) {
  const answer = request.replayed
    ? 'stored under its Idempotency-Key'
    : request.cached
      ? 'paid for before'
      : 'made for this call';
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      <Fact name="Request" value={<code>{request.request_id}</code>} />
      <Fact name="At" value={<time dateTime={request.at}>{`${moment(request.at)} (${request.at})`}</time>} />
      <Fact name="Took" value={`${request.latency_ms} ms`} />
      <Fact name="Operation" value={<a href={`/docs#${request.endpoint}`}>{request.endpoint}</a>} />
      <Fact name="Error" value={request.code && <a href={`/docs#${request.code}`}>{request.code}</a>} />
      <Fact name="Answer" value={request.status < 400 && answer} />
      <Fact name="Charged by the answer" value={credits(request.credits_charged)} />
      <Fact name="Key" value={`${request.key_name ?? request.key_id} (${request.mode})`} />
      <Fact name="From" value={request.ip} />
      <Fact name="Program" value={request.user_agent} />
      <Fact name="Trace" value={<code>{request.trace_id}</code>} />
      <Fact name="Stands for" value={request.sample_weight > 1 && `${request.sample_weight} calls`} />
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return value ? (
    <div className="contents">
      <dt className="text-muted">{name}</dt>
      <dd className="break-all">{value}</dd>
    </div>
  ) : null;
}

function Charges({ charges }: { charges: RequestDetail['charges'] }) {
  return (
    <>
      <h3 className="font-semibold">Charges</h3>
      {charges.length ? (
        <ul>
          {charges.map(({ id, credits: amount, created_at }) => (
            <li key={id}>
              <Link to="/coins" search={{ to: momentAfter(created_at) } as never}>
                {credits(amount)}, {moment(created_at)}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>None.</p>
      )}
    </>
  );
}

/** The moment before which a charge is the last one. */
const momentAfter = (iso: string): string => new Date(Date.parse(iso) + 1).toISOString();

function Job({ request: { job_id: id, endpoint, mode } }: { request: RequestDetail }) {
  const maySee = useMay('data:read');
  if (endpoint === 'lookup')
    return <p className="text-muted">The steps of a lookup come with its answer (?explain=true) and are not stored.</p>;
  if (!id || !maySee) return null;
  if (endpoint === 'researchProspect') return <ResearchSteps id={id} mode={mode} />;
  return (
    <Link to={'/batches/$id' as never} params={{ id } as never} search={modeIn({ mode }) as never}>
      Show the batch
    </Link>
  );
}

function ResearchSteps({ id, mode }: { id: string; mode: Mode }) {
  const query = useQuery({ queryKey: ['research', mode, id], queryFn: () => clientOf(mode).research.get(id) });
  return (
    <>
      <h3 className="font-semibold">Steps of the research</h3>
      <Shown query={query}>
        {({ steps }) => (
          <Table
            caption="Steps of the research"
            rows={[...new Map(steps.map((step) => [step.step, step])).values()]}
            keyOf={({ step }) => step}
            columns={[
              { name: 'Step', cell: ({ step }) => step },
              { name: 'State', cell: ({ state }) => state },
              { name: 'ms', cell: ({ ms }) => ms, isNumber: true },
              { name: 'What it did', cell: ({ detail }) => detail },
            ]}
          />
        )}
      </Shown>
    </>
  );
}
