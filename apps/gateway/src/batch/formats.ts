import {
  type BatchKind,
  type BatchResults,
  type DownloadContent,
  type DownloadFormat,
  ECHOED_FIELDS,
  RESULT_FIELDS,
} from '@modernleads/contracts';
import { csvLines } from './write-csv';

type Pages = AsyncIterable<BatchResults> | Iterable<BatchResults>;
type Row = Record<string, unknown>;
interface Download {
  /** Of the batch. */
  readonly id: string;
  readonly content: DownloadContent;
}

/** How the results of a batch are written, page after page as they come. */
export const FORMATS: Record<
  DownloadFormat,
  { type: string; write: (download: Download, pages: Pages) => AsyncGenerator<string> }
> = {
  json: { type: 'application/json; charset=utf-8', write: asJson },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', write: asLines },
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
};

async function* asJson({ id }: Download, pages: Pages): AsyncGenerator<string> {
  yield `{"batch_id":"${id}","results":[`;
  let separator = '';
  for await (const { results } of pages) {
    if (results.length) yield separator + results.map((result) => JSON.stringify(result)).join(',');
    separator = ',';
  }
  yield ']}';
}

async function* asLines(_download: Download, pages: Pages): AsyncGenerator<string> {
  for await (const { results } of pages) yield results.map((result) => `${JSON.stringify(result)}\n`).join('');
}

const RESULT_COLUMNS: Record<BatchKind, readonly string[]> = {
  verify: [
    ...['email', 'status', 'verified', 'deliverable', 'reason', 'mx_host', 'mail_provider', 'did_you_mean', 'smtp_code'],
    ...['checked_at', 'error', 'credits_charged'],
  ],
  enrich: [
    ...['email', 'phone', 'status', 'verified', 'confidence', 'email_status', 'phone_type', 'pattern', 'domain'],
    ...['alt_emails', 'alt_phones', 'checked_at', 'error', 'credits_charged'],
  ],
  qualify: [
    'domain',
    'status',
    'fit_score',
    'fit_label',
    'reason',
    'confidence',
    'mode',
    'context_hash',
    'checked_at',
    'error',
    'credits_charged',
  ],
};
/** The columns of the rows, then those of the results; a row's column with the name of a result's is called `input_…`. */
async function* asCsv({ content }: Download, pages: Pages): AsyncGenerator<string> {
  let cells: ((row: Row) => unknown)[] | undefined;
  for await (const { kind, columns, results } of pages) {
    if (!cells && content === 'input') {
      yield csvLines([columns]);
      cells = columns.map((name) => (row: Row) => listed(row[name]));
    }
    if (!cells) {
      const hides = (name: string): boolean => RESULT_FIELDS[kind].includes(name) && !ECHOED_FIELDS[kind].includes(name);
      const beside = columns.filter((name) => !hides(name));
      const found = RESULT_COLUMNS[kind].filter((name) => !beside.includes(name));
      const hidden = columns.filter(hides);
      yield csvLines([[...beside, ...found, ...hidden.map((name) => `input_${name}`)]]);
      cells = [
        ...[...beside, ...found].map((name) => (row: Row) => listed(row[name])),
        ...hidden.map((name) => (row: Row) => listed((row['input'] as Row | undefined)?.[name])),
      ];
    }
    const row = cells;
    yield csvLines(results.map((result) => row.map((cell) => cell(result))));
  }
}

function listed(value: unknown): unknown {
  return Array.isArray(value) && value.every((element) => typeof element === 'string') ? value.join('; ') : value;
}
