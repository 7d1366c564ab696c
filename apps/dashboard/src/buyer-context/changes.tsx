import type { BuyerContext } from '@modernleads/contracts';
import { Empty } from '../ui/page';
import { Table } from '../ui/table';
import { changesBetween } from './context-fields';

/** The fields in which two contexts differ. */
export function Changes({ caption, before, after }: { caption: string; before: BuyerContext; after: BuyerContext }) {
  const changes = changesBetween(before, after);
  if (!changes.length) return <Empty>There is no difference.</Empty>;
  return (
    <Table
      caption={caption}
      rows={changes}
      keyOf={({ path }) => path}
      columns={[
        { name: 'Field', cell: ({ path }) => <code>{path}</code> },
        { name: 'Removed', cell: ({ removed }) => <Items items={removed} /> },
        { name: 'Added', cell: ({ added }) => <Items items={added} /> },
      ]}
    />
  );
}

function Items({ items }: { items: readonly string[] }) {
  return <span className="break-words whitespace-pre-line">{items.join('\n') || '–'}</span>;
}
