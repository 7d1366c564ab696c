import { type ReactNode, useState } from 'react';
import { Button } from './button';

/** A chart, and by a button the same numbers as a table. */
export function ChartOrTable({ chart, table }: { chart: ReactNode; table: ReactNode }) {
  const [isTable, setTable] = useState(false);
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="w-full">{isTable ? table : chart}</div>
      <Button onClick={() => setTable(!isTable)}>{isTable ? 'Show as a chart' : 'Show as a table'}</Button>
    </div>
  );
}
