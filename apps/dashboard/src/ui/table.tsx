import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly name: string;
  /** Shown in place of the name. */
  readonly head?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
}

/** A table that scrolls sideways by itself where the screen is narrow. */
export function Table<Row>(props: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}) {
  const { caption, columns, rows, keyOf } = props;
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-line bg-surface shadow-xs"
    >
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <ColumnNames columns={columns} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className="border-t border-line align-middle hover:bg-page">
              {columns.map(({ name, cell, isNumber }) => (
                <td key={name} className={`px-4 py-2 ${isNumber ? 'text-right tabular-nums' : ''}`}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ColumnNames({ columns }: { columns: readonly Pick<Column<never>, 'name' | 'head' | 'isNumber'>[] }) {
  return columns.map(({ name, head = name, isNumber }) => (
    <th
      key={name}
      scope="col"
      className={`px-4 py-2 text-xs font-medium whitespace-nowrap text-muted ${isNumber ? 'text-right' : ''}`}
    >
      {head}
    </th>
  ));
}
