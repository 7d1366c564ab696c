import type { CreditsView, OpenHoldView } from '@modernleads/contracts';
import { Link } from '@tanstack/react-router';
import { useMay } from '../session/session';
import { Badge } from '../ui/badge';
import { moment, number } from '../ui/format';
import { Card, Empty } from '../ui/page';
import { Table } from '../ui/table';
import { RequestLink } from './request-link';

/** Credits that work under way holds, and what holds them. */
export function Holds({ holds, has_more_holds }: CreditsView) {
  return (
    <Card title="Open holds">
      <p className="text-muted">
        Work holds the most that it can cost. What it does not need is released when it ends; a paused batch keeps its hold.
      </p>
      {holds.length ? (
        <Table
          caption="Open holds"
          rows={holds}
          keyOf={({ id }) => id}
          columns={[
            { name: 'Since', cell: ({ since }) => <time dateTime={since}>{moment(since)}</time> },
            { name: 'For', cell: (hold) => <Holder hold={hold} /> },
            { name: 'Credits', cell: ({ credits }) => number(credits), isNumber: true },
            { name: 'Request', cell: ({ request_id: id }) => id && <RequestLink id={id} /> },
          ]}
        />
      ) : (
        <Empty>Nothing holds credits now.</Empty>
      )}
      {has_more_holds && <p className="text-muted">These are the oldest; there are others.</p>}
    </Card>
  );
}

function Holder({ hold: { id, kind, name, endpoint, paused } }: { hold: OpenHoldView }) {
  const seesData = useMay('data:read');
  if (kind !== 'batch' || !seesData) return <code>{endpoint}</code>;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Link to={'/batches/$id' as never} params={{ id } as never} className="break-all text-accent underline">
        {name || id}
      </Link>
      {paused && <Badge tone="warning">paused</Badge>}
      <code>{endpoint}</code>
    </span>
  );
}
