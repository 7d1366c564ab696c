import { useQuery } from '@tanstack/react-query';
import { Shown } from '../ui/page';
import { Table } from '../ui/table';
import { type TableHead, tableHead } from './table-head';

/** Of the file, for its columns and first rows. */
const HEAD_BYTES = 64 * 1024;

/** Column by the field that is read from it. */
export type ColumnsByField = Readonly<Record<string, string>>;

/** The query by which the API is told of it, with its question mark. */
export function mapQuery(map: ColumnsByField): string {
  const pairs = Object.entries(map).map(([field, column]) => `${field}=${column}`);
  return pairs.length ? `?${new URLSearchParams({ map: pairs.join(',') }).toString()}` : '';
}

interface Mapping {
  /** What a column can be read as. */
  readonly fields: readonly string[];
  readonly map: ColumnsByField;
  readonly onMap: (map: ColumnsByField) => void;
  /** Field by column, as the server has read the file; absent: it has not yet. */
  readonly used?: Readonly<Record<string, string>> | undefined;
}

/** The columns of a file and its first rows, and how each is read; one that is read as nothing, or wrongly, is given its field. */
export function ColumnMapping({ file, ...mapping }: Mapping & { file: File }) {
  const head = useQuery({
    queryKey: ['head', file.name, file.size, file.lastModified],
    queryFn: async () => tableHead(await file.slice(0, HEAD_BYTES).text()),
  });
  return <Shown query={head}>{(shown) => <Columns {...mapping} head={shown} />}</Shown>;
}

function Columns({ head, fields, map, onMap, used }: Mapping & { head: TableHead }) {
  const read = used ?? Object.fromEntries(Object.entries(map).map(([field, column]) => [column, field]));
  const columns = head.columns.map((name, at) => ({ name, at }));
  return (
    <Table
      caption="Columns of the file"
      rows={columns}
      keyOf={({ at }) => String(at)}
      columns={[
        { name: 'Column', cell: ({ name }) => <span className="break-words">{name}</span> },
        {
          name: 'Read as',
          cell: ({ name }) => (
            <select
              aria-label={`${name} is read as`}
              value={read[name] ?? ''}
              onChange={(event) => onMap({ ...map, [event.target.value]: name })}
              className="min-h-9 rounded-md border border-line bg-surface px-2"
            >
              <option value="" disabled>
                {used ? 'not read' : 'by its name, if it is known'}
              </option>
              {withField(fields, read[name]).map((field) => (
                <option key={field}>{field}</option>
              ))}
            </select>
          ),
        },
        ...head.rows.map((row, n) => ({
          name: `Row ${n + 1}`,
          cell: ({ at }: (typeof columns)[0]) => <span className="break-words">{row[at]}</span>,
        })),
      ]}
    />
  );
}

/** With the field that the column is read as now, whatever it is. */
const withField = (fields: readonly string[], now: string | undefined): string[] => [
  ...new Set([...fields, ...(now ? [now] : [])]),
];
