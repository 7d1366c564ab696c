import type { WebhookHours } from '@modernleads/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call, type Mode } from '../app/api';
import { ChartOrTable } from '../ui/chart-or-table';
import { moment, number } from '../ui/format';
import { Card, Empty, Shown } from '../ui/page';
import { Plot, type Series } from '../ui/plot';
import { Table } from '../ui/table';

const HOUR_S = 3_600;

/** How the attempts of the last 24 hours went, and how long their answers took. */
export function Hours({ mode }: { mode: Mode }) {
  const query = useQuery({
    queryKey: ['webhook-hours', mode],
    queryFn: () => call<WebhookHours>('GET', `/webhook-hours/${mode}`),
    refetchInterval: 30_000,
  });
  return (
    <Card title="Attempts of the last 24 hours">
      <Shown query={query}>
        {({ hours }) =>
          hours.some(({ delivered, failed }) => delivered + failed) ? (
            <Charts hours={hours} />
          ) : (
            <Empty>Nothing was sent in the last 24 hours.</Empty>
          )
        }
      </Shown>
    </Card>
  );
}

function Charts({ hours }: WebhookHours) {
  const moments = useMemo(() => hours.map(({ hour }) => Date.parse(hour) / 1_000), [hours]);
  const outcomes = useMemo(
    (): Series[] => [
      // The later one is drawn over the earlier: together they are as high as all attempts.
      {
        label: 'Failed',
        colour: '--color-danger',
        look: 'bars',
        values: hours.map(({ delivered, failed }) => delivered + failed),
      },
      { label: 'Delivered', colour: '--color-accent', look: 'bars', values: hours.map(({ delivered }) => delivered) },
    ],
    [hours],
  );
  const latency = useMemo(
    (): Series[] => [
      { label: 'p95', colour: '--color-warning', look: 'line', values: hours.map(({ p95_ms }) => p95_ms) },
      { label: 'p50', colour: '--color-accent', look: 'line', values: hours.map(({ p50_ms }) => p50_ms) },
    ],
    [hours],
  );
  const delivered = hours.reduce((sum, one) => sum + one.delivered, 0);
  const failed = hours.reduce((sum, one) => sum + one.failed, 0);
  const slowest = Math.max(...hours.map(({ p95_ms }) => p95_ms ?? 0));
  return (
    <ChartOrTable
      chart={
        <div className="grid gap-4 lg:grid-cols-2">
          <figure>
            <figcaption className="text-sm text-muted">
              <span className="text-accent">Delivered</span> and <span className="text-danger">failed</span>, by hour (UTC)
            </figcaption>
            <Plot
              label={`Attempts: ${number(delivered)} delivered, ${number(failed)} failed`}
              moments={moments}
              step={HOUR_S}
              series={outcomes}
            />
          </figure>
          <figure>
            <figcaption className="text-sm text-muted">
              Time of an answer, ms: <span className="text-accent">half</span> (p50) and{' '}
              <span className="text-warning">95 %</span> (p95) took at most this
            </figcaption>
            <Plot
              label={`Latency: 95 % of the attempts of any hour took at most ${number(slowest)} ms`}
              moments={moments}
              step={HOUR_S}
              series={latency}
            />
          </figure>
        </div>
      }
      table={
        <Table
          caption="Attempts by hour"
          rows={hours}
          keyOf={({ hour }) => hour}
          columns={[
            { name: 'From', cell: ({ hour }) => moment(hour) },
            { name: 'Delivered', cell: (hour) => number(hour.delivered), isNumber: true },
            { name: 'Failed', cell: (hour) => number(hour.failed), isNumber: true },
            { name: 'p50 ms', cell: ({ p50_ms }) => p50_ms ?? '–', isNumber: true },
            { name: 'p95 ms', cell: ({ p95_ms }) => p95_ms ?? '–', isNumber: true },
            { name: 'Longest ms', cell: ({ longest_ms }) => longest_ms ?? '–', isNumber: true },
          ]}
        />
      }
    />
  );
}
