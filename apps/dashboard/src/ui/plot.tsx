import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import uPlot from 'uplot';

const HEIGHT = 180;

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
  const { color } = getComputedStyle(element);
  const axis: uPlot.Axis = { stroke: color, grid: { show: false } };
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
    axes: [axis, { ...axis, size: 60 }],
    series: [{}, ...series.map((one) => seriesOf(one, element))],
  };
}

function seriesOf({ label, colour, look }: Series, element: HTMLElement): uPlot.Series {
  const drawn = resolved(`var(${colour})`, element);
  if (look === 'line') return { label, stroke: drawn, width: 2, spanGaps: true };
  const paths = uPlot.paths.bars?.({ size: [0.7, 40] });
  return { label, stroke: drawn, fill: drawn, points: { show: false }, ...(paths && { paths }) };
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
