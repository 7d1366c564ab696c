import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import { Button } from './button';
import { number } from './format';
import { Table } from './table';

export interface Day {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
  readonly amount: number;
}

/** Bars by day, and the same numbers as a table. */
export function DaysChart(props: { title: string; unit: string; days: readonly Day[] }) {
  const { title, unit, days } = props;
  const [isTable, setTable] = useState(false);
  return (
    <div className="flex flex-col items-start gap-2">
      {isTable ? (
        <div className="w-full">
          <Table
            caption={title}
            rows={days}
            keyOf={({ date }) => date}
            columns={[
              { name: 'Day', cell: ({ date }) => date },
              { name: unit, cell: ({ amount }) => number(amount), isNumber: true },
            ]}
          />
        </div>
      ) : (
        <Bars title={title} unit={unit} days={days} />
      )}
      <Button onClick={() => setTable(!isTable)}>{isTable ? 'Show as a chart' : 'Show as a table'}</Button>
    </div>
  );
}

const HEIGHT = 180;
/** A bar stands about its day. */
const HALF_DAY_S = 43_200;

function Bars({ title, unit, days }: { title: string; unit: string; days: readonly Day[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current as HTMLDivElement;
    const plot = new uPlot(optionsOf(element, unit), dataOf(days), element);
    const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [days, unit]);
  return <div ref={box} role="img" aria-label={`${title}: ${summaryOf(days, unit)}`} className="w-full" />;
}

function summaryOf(days: readonly Day[], unit: string): string {
  const total = days.reduce((sum, { amount }) => sum + amount, 0);
  return `${number(total)} ${unit.toLowerCase()} in ${days.length} days`;
}

const dataOf = (days: readonly Day[]): uPlot.AlignedData => [
  days.map(({ date }) => Date.parse(date) / 1_000),
  days.map(({ amount }) => amount),
];

function optionsOf(element: HTMLElement, unit: string): uPlot.Options {
  const { color } = getComputedStyle(element);
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--color-accent');
  const axis: uPlot.Axis = { stroke: color, grid: { show: false } };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'UTC'),
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: (_plot, first, last) => [first - HALF_DAY_S, last + HALF_DAY_S] },
      y: { range: (_plot, _min, max) => [0, Math.max(1, max)] },
    },
    axes: [axis, { ...axis, size: 60 }],
    series: [
      {},
      {
        label: unit,
        stroke: color,
        points: { show: false },
        fill: resolved(accent, element),
        paths: uPlot.paths.bars?.({ size: [0.7, 40] }),
      },
    ],
  };
}

/** A canvas does not know `light-dark()`: the browser computes what it is here. */
function resolved(value: string, element: HTMLElement): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
