import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Column, ColumnNames } from './table';

/** Pixels. Every row has one line, so that its place is known before it is drawn. */
const ROW_HEIGHT = 40;
/** Rows above and below the visible ones. */
const OVERSCAN = 10;

/** A table of any length in a box that scrolls: only the rows in sight, and a few around them, are elements. */
export function VirtualTable<Row>(props: {
  caption: string;
  columns: readonly Column<Row>[];
  /** Those that have been read. */
  rows: readonly Row[];
  /** Of the whole list. Undefined: nobody knows. */
  total?: number;
  /** Reads further rows; undefined: there are none, or they are on their way. */
  onEnd: (() => void) | undefined;
}) {
  const { caption, columns, rows, total, onEnd } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 1) onEnd?.();
  }, [last, rows.length, onEnd]);
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div
      ref={box}
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="max-h-[60vh] overflow-auto rounded-lg border border-line bg-surface shadow-xs"
    >
      <table aria-rowcount={total === undefined ? -1 : total + 1} className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-surface">
          <tr aria-rowindex={1}>
            <ColumnNames columns={columns} />
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {shown.map(({ index }) => {
            const row = rows[index] as Row;
            return (
              <tr key={index} aria-rowindex={index + 2} style={{ height: ROW_HEIGHT }} className="border-t border-line">
                {columns.map(({ name, cell, isNumber }) => (
                  <td key={name} className={`max-w-64 truncate px-4 ${isNumber ? 'text-right tabular-nums' : ''}`}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are no elements. */
function Gap({ height }: { height: number }): ReactNode {
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}
