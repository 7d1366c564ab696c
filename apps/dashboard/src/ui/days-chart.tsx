import { useMemo } from 'react';
import { ChartOrTable } from './chart-or-table';
import { number } from './format';
import { Plot, type Series } from './plot';
import { Table } from './table';

export interface Day {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
  readonly amount: number;
}

const DAY_S = 86_400;

/** Bars by day, and the same numbers as a table. */
export function DaysChart({ title, unit, days }: { title: string; unit: string; days: readonly Day[] }) {
  const moments = useMemo(() => days.map(({ date }) => Date.parse(date) / 1_000), [days]);
  const series = useMemo(
    (): Series[] => [{ label: unit, colour: '--color-accent', look: 'bars', values: days.map(({ amount }) => amount) }],
    [days, unit],
  );
  const total = days.reduce((sum, { amount }) => sum + amount, 0);
  const label = `${title}: ${number(total)} ${unit.toLowerCase()} in ${days.length} days`;
  return (
    <ChartOrTable
      chart={<Plot label={label} moments={moments} step={DAY_S} series={series} />}
      table={
        <Table
          caption={title}
          rows={days}
          keyOf={({ date }) => date}
          columns={[
            { name: 'Day', cell: ({ date }) => date },
            { name: unit, cell: ({ amount }) => number(amount), isNumber: true },
          ]}
        />
      }
    />
  );
}
