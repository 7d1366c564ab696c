import { clientOf } from '../app/api';
import { ModeField, useMode } from '../app/mode';
import { usePages } from '../app/use-pages';
import { moment } from '../ui/format';
import { Page } from '../ui/page';
import { Paged } from '../ui/pages';
import { Table } from '../ui/table';

export function Audit() {
  const mode = useMode();
  const query = usePages(['audit', mode], (cursor) => clientOf(mode).auditEvents({ limit: 50 }).page(cursor));
  return (
    <Page title="Audit" about="Who changed what, from where and when. An event cannot be changed or removed.">
      <ModeField />
      <Paged query={query} empty="Nothing has been changed yet.">
        {(events) => (
          <Table
            caption="Audit events"
            rows={events}
            keyOf={({ id }) => id}
            columns={[
              { name: 'At', cell: ({ at }) => moment(at) },
              { name: 'Event', cell: ({ verb }) => <code>{verb}</code> },
              { name: 'By', cell: ({ actor }) => `${actor.kind} ${actor.id ?? ''}` },
              { name: 'On', cell: ({ subject }) => <span className="break-all">{`${subject.kind} ${subject.id ?? ''}`}</span> },
              { name: 'From', cell: ({ ip }) => ip ?? '' },
              { name: 'Change', cell: ({ before, after }) => <Change before={before} after={after} /> },
            ]}
          />
        )}
      </Paged>
    </Page>
  );
}

type Fields = Readonly<Record<string, unknown>> | null | undefined;

/** The fields that differ. */
function Change({ before, after }: { before: Fields; after: Fields }) {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
  return (
    <ul>
      {changed.map((name) => (
        <li key={name} className="break-words">
          {name}: {textOf(before?.[name])} → {textOf(after?.[name])}
        </li>
      ))}
    </ul>
  );
}

const textOf = (value: unknown): string =>
  value === undefined || value === null ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
