import { useState } from 'react';
import { TextField } from '../ui/field';
import { Card } from '../ui/page';

const DAYS = 30;
const DAY_MS = 86_400_000;
/** As the API has it. */
const MOST_DAYS = 366;
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** Every charge and grant of a period as a file; the days are those of UTC, both included. */
export function LedgerFile() {
  const [from, setFrom] = useState(() => dayOf(Date.now() - DAYS * DAY_MS));
  const [last, setLast] = useState(() => dayOf(Date.now()));
  const end = Date.parse(last) + DAY_MS;
  const days = (end - Date.parse(from)) / DAY_MS;
  const issue = days > 0 && days <= MOST_DAYS ? undefined : `Choose 1 to ${MOST_DAYS} days.`;
  const path = issue === undefined && `/dashboard/api/ledger.csv?from=${from}T00:00:00Z&to=${dayOf(end)}T00:00:00Z`;
  return (
    <Card title="Export">
      <div className="flex flex-wrap items-start gap-4">
        <TextField label="First day" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        <TextField label="Last day" type="date" value={last} issue={issue} onChange={(event) => setLast(event.target.value)} />
      </div>
      {path && (
        <p>
          <a href={path} download className="text-accent underline">
            Download ledger (CSV)
          </a>
        </p>
      )}
      <p className="text-muted">Every charge and every grant. From the first day of the account on they add up to its balance.</p>
    </Card>
  );
}
