import { PERSONAL_DATA } from './personal-data';
import type { TableRule } from './table-rule';

const ERASING = {
  delete: 'the row is deleted',
  redact: 'what names the person is replaced by `[erased]`',
  batch_row: 'the row is emptied and ends as one that found nobody',
  operation: 'a replay tells of nobody; what else names the person is replaced by `[erased]`',
  webhook_endpoint: 'what names the person is replaced by `[erased]`; an endpoint whose URL does is disabled',
} as const;

/** The list of personal data as a table in Markdown. */
export function describePersonalData(): string {
  const holding = PERSONAL_DATA.filter(({ search }) => search !== null);
  const others = PERSONAL_DATA.filter(({ search, table }) => search === null && !table.startsWith('bullmq.'));
  return [
    '# Personal data\n',
    'Every table of the database, what it holds of people, how a person is erased from it, and how long its rows are kept. Written by `npm run schema` from',
    '`libs/privacy/src/erasure/personal-data.ts`, which `admin erase`, `POST /v1/privacy/erase` and a test that compares it with the schema read, too.\n',
    '| table | holds | searched columns | erasing | kept | deleted by |',
    '| --- | --- | --- | --- | --- | --- |',
    ...holding.map((rule) =>
      line([code(rule.table), rule.holds, searchedIn(rule), erasingOf(rule), rule.retention, purgeOf(rule)]),
    ),
    '\nThese hold nothing that names a person, but for `erasure` while the work runs:\n',
    '| table | kept | deleted by |',
    '| --- | --- | --- |',
    ...others.map((rule) => line([code(rule.table), rule.retention, purgeOf(rule)])),
    '\nRedis holds limits by key, host and provider, and no people. Log lines are redacted when they are written; `admin erase` also searches those in `DATA_DIR`.\n',
  ].join('\n');
}

const code = (text: string): string => `\`${text}\``;
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const purgeOf = ({ purgedBy }: TableRule): string => (purgedBy === null ? '–' : code(purgedBy));

function searchedIn({ search }: TableRule): string {
  return [...(search?.columns ?? []), ...(search?.labels ?? [])].map(code).join(', ');
}

function erasingOf({ search }: TableRule): string {
  if (!search) return '–';
  return `${ERASING[search.erasing]}${search.owner ? '' : '; by an operator only'}`;
}
