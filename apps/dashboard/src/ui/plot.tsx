import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import uPlot from 'uplot';

const HEIGHT = 200;
const DAY_S = 86_400;

export interface Series {
  readonly label: string;
  /** Of `style.css`. */
  readonly colour: '--color-accent' | '--color-danger' | '--color-warning' | '--color-muted';
  readonly look: 'bars' | 'line';
  /** One for each moment; null: there is none. */
  readonly values: readonly (number | null)[];
}

/** A chart over time, drawn anew when the theme changes. What it shows stands in a table beside it. */
export function Plot(props: {
  /** Tells what a look at the chart tells. */
  label: string;
  /** In seconds since 1970. */
  moments: readonly number[];
  /** Seconds between two moments. */
  step: number;
  series: readonly Series[];
}) {
  const { label, moments, step, series } = props;
  const box = useRef<HTMLDivElement>(null);
  const theme = useSyncExternalStore(onThemeChange, themeNow);
  useEffect(() => {
    const element = box.current as HTMLDivElement;
    const data: uPlot.AlignedData = [[...moments], ...series.map(({ values }) => [...values])];
    const plot = new uPlot(optionsOf(element, step, series), data, element);
    const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [moments, step, series, theme]);
  return <div ref={box} role="img" aria-label={label} data-theme-drawn={theme} className="w-full" />;
}

const DARK = '(prefers-color-scheme: dark)';

function onThemeChange(changed: () => void): () => void {
  const system = matchMedia(DARK);
  const chosen = new MutationObserver(changed);
  system.addEventListener('change', changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', changed);
    chosen.disconnect();
  };
}

function themeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : matchMedia(DARK).matches ? 'dark' : 'light';
}

function optionsOf(element: HTMLElement, step: number, series: readonly Series[]): uPlot.Options {
  const { fontFamily } = getComputedStyle(element);
  const [muted, line] = [resolved('var(--color-muted)', element), resolved('var(--color-line)', element)];
  const axis: uPlot.Axis = { stroke: muted, font: `12px ${fontFamily}`, ticks: { show: false } };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'UTC'),
    legend: { show: false },
    cursor: { show: false },
    scales: {
      // A bar stands about its moment.
      x: { range: (_plot, first, last) => [first - step / 2, last + step / 2] },
      y: { range: (_plot, _min, max) => [0, Math.max(1, max)] },
    },
    axes: [
      // Names of hours have a second line, of the day.
      { ...axis, size: step === DAY_S ? 30 : 48, grid: { show: false }, ...(step === DAY_S && { values: dayNames }) },
      { ...axis, size: 60, grid: { stroke: line, width: 1 } },
    ],
    series: [{}, ...series.map((one) => seriesOf(one, element))],
  };
}

function seriesOf({ label, colour, look }: Series, element: HTMLElement): uPlot.Series {
  const drawn = resolved(`var(${colour})`, element);
  if (look === 'line') return { label, stroke: drawn, width: 2, spanGaps: true };
  const paths = uPlot.paths.bars?.({ size: [0.7, 40] });
  return { label, fill: drawn, points: { show: false }, ...(paths && { paths }) };
}

const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayNames = (_plot: uPlot, seconds: number[]): string[] => seconds.map((one) => DAY.format(one * 1_000));

/** A canvas does not know `light-dark()`: the browser computes what it is here. */
function resolved(value: string, element: HTMLElement): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
