import { readFile } from 'node:fs/promises';
import type { Batch, Estimate, ModernLeads } from '../../index';
import { columnMap, columnsText, companyColumn } from '../columns';
import type { Command, Options, Outcome, Session } from '../command';
import { csvText, parseCsv, withoutFormula } from '../csv';
import { CliError, EXIT, UsageError } from '../failures';
import { openTable, resultsFile, saveFile } from '../files';
import { PAID, paidOptions } from '../paid';
import { fieldsText, tableText } from '../show';

const MAP: Options = {
  map: { type: 'text', value: 'FIELD=COLUMN', about: 'Which column holds a field; may be repeated.', multiple: true },
};
const OUT: Options = { out: { type: 'text', value: 'FILE', about: 'Where the results go; default: FILE.results.csv.' } };
const YES: Options = { yes: { type: 'flag', about: 'Do not ask before it costs credits.' } };
const FORMATS = ['csv', 'ndjson', 'json'] as const;
/** Names of one call. */
const NAMES_AT_ONCE = 5_000;

interface Work extends Pick<Command, 'about' | 'options'> {
  readonly kind: 'verify' | 'enrich' | 'qualify';
}

/** A table to its results: columns and price first, then the work, then the file. */
const workOn = ({ kind, about, options = {} }: Work): Command => ({
  name: `batch ${kind}`,
  about,
  operands: ['FILE'],
  options: { ...MAP, ...OUT, ...YES, ...options, ...PAID },
  notes: 'Ctrl-C leaves the batch at work.',
  run: async ({ args: [file = ''], values }, session) => {
    const target = resultsFile(file, values['out'] as string | undefined);
    const noPhones = values['no-phones'] === true ? { find_phones: false } : {};
    const body = { csv: await openTable(file), map: columnMap(values['map'] as string[] | undefined), ...noPhones };
    const client = await session.client();
    // The three differ in their rows only, and a table has those of its kind.
    const batches = client.batches as unknown as Record<Work['kind'], ModernLeads['batches']['enrich']>;
    const options = paidOptions(values);
    const { columns, ...estimate } = await batches[kind](body, { ...options, dryRun: true });
    if (columns) session.terminal.say(columnsText(columns));
    await confirm(session, estimate, values['yes'] === true);
    const created = await batches[kind](body, options);
    const batch = await comeBack(session, created.batch_id, async (signal) => {
      const ended = await follow(client, session, created.batch_id, signal);
      await saveFile(target, await client.batches.download(created.batch_id, {}, { signal }));
      return ended;
    });
    return outcomeOf({ ...batch, results_file: target }, { columns, estimate });
  },
});

/** @throws CliError when it is not wanted. */
async function confirm({ terminal }: Session, { min, max, cached, duplicates, rejected }: Estimate, yes: boolean): Promise<void> {
  const free = [`${cached} paid for already`, `${duplicates} repeated`, `${rejected} malformed`].join(', ');
  terminal.say(`Price: ${min} to ${max} credits (free: ${free}).`);
  if (yes || terminal.json) return;
  const answer = await terminal.ask('Go on? [y/N] ');
  if (answer === undefined) throw new UsageError('Nobody answered: say --yes to go on without being asked.');
  if (!/^y(?:es)?$/i.test(answer)) throw new CliError('Nothing was done.', EXIT.other, 'not_confirmed');
}

function follow(client: ModernLeads, { terminal }: Session, id: string, signal: AbortSignal): Promise<Batch> {
  const onProgress = ({ processed_rows: done, total_rows: total, status }: Batch): void => terminal.progress(done, total, status);
  return client.batches.wait(id, { signal, onProgress }).finally(() => terminal.endBar());
}

/** However the wait ends, the batch goes on: says how to come back to it. */
async function comeBack<T>({ terminal }: Session, id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  terminal.say(`Batch ${id}`);
  try {
    return await work(interrupted.signal);
  } catch (error) {
    const hint = `Batch ${id} goes on. Come back by "modernleads batch status ${id}", then "modernleads batch download ${id}".`;
    if (interrupted.signal.aborted) throw new CliError(hint, EXIT.other, 'interrupted');
    terminal.say(hint);
    throw error;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

/** @throws CliError unless the batch is completed. */
function outcomeOf(batch: Batch & { readonly results_file: string }, before: object): Outcome {
  const { batch_id, status, reason, counts, credits_charged, results_file } = batch;
  if (status !== 'completed')
    throw new CliError(
      [`Batch ${batch_id} is ${status}${reason ? `: ${reason}` : '.'}`, `What it has is in ${results_file}.`].join('\n'),
      EXIT.other,
      `batch_${status}`,
    );
  return { document: { ...batch, ...before }, text: fieldsText({ status, counts, credits_charged, results_file }) };
}

const clean: Command = {
  name: 'batch clean',
  about: 'Clean the names of companies in a table, which gets a column cleaned_name. Free.',
  operands: ['FILE'],
  options: { ...MAP, ...OUT },
  notes: 'The field is company_name.',
  run: async ({ args: [file = ''], values }, session) => {
    const target = resultsFile(file, values['out'] as string | undefined);
    await openTable(file);
    const { separator, rows } = parseCsv(await readFile(file, 'utf8'));
    const [headings = [], ...companies] = rows;
    const column = companyColumn(headings, columnMap(values['map'] as string[] | undefined));
    session.terminal.say(columnsText({ used: { [headings[column] ?? '']: 'company_name' }, ignored: [] }));
    const client = await session.client();
    const cleaned: (string | null)[] = [];
    for (let at = 0; at < companies.length; at += NAMES_AT_ONCE) {
      const names = companies.slice(at, at + NAMES_AT_ONCE).map((row) => row[column] ?? '');
      cleaned.push(...(await client.batches.cleanNames({ names })).cleaned);
      session.terminal.progress(cleaned.length, companies.length, 'names');
    }
    const results = companies.map((row, at) => [...row, withoutFormula(cleaned[at] ?? '')]);
    await saveFile(target, csvText({ separator, rows: [[...headings, 'cleaned_name'], ...results] }));
    const changed = cleaned.filter((name, at) => name !== (companies[at]?.[column] ?? '')).length;
    const document = { total: cleaned.length, changed, results_file: target };
    return { document, text: fieldsText(document) };
  },
};

const status: Command = {
  name: 'batch status',
  about: 'How far a batch is.',
  operands: ['ID'],
  run: async ({ args: [id = ''] }, session) => shown(await (await session.client()).batches.get(id)),
};

const change = (how: 'cancel' | 'pause' | 'resume', about: string): Command => ({
  name: `batch ${how}`,
  about,
  operands: ['ID'],
  run: async ({ args: [id = ''] }, session) => shown(await (await session.client()).batches[how](id)),
});

const shown = (batch: Batch): Outcome => ({ document: batch, text: fieldsText(batch) });

const download: Command = {
  name: 'batch download',
  about: 'Write the results of a batch that has ended to a file.',
  operands: ['ID'],
  options: {
    out: { type: 'text', value: 'FILE', about: 'Default: ID.results.csv, or of the format.' },
    format: { type: 'text', value: 'FORMAT', about: 'csv (default), ndjson or json.', choices: FORMATS },
  },
  run: async ({ args: [id = ''], values }, session) => {
    const format = (values['format'] ?? 'csv') as (typeof FORMATS)[number];
    const content = await (await session.client()).batches.download(id, { format });
    const file = (values['out'] as string | undefined) ?? `${id}.results.${format}`;
    await saveFile(file, content);
    const document = { batch_id: id, results_file: file };
    return { document, text: fieldsText(document) };
  },
};

const list: Command = {
  name: 'batch list',
  about: 'Batches, newest first.',
  options: {
    limit: { type: 'number', value: 'COUNT', about: 'Batches, 1 to 100.' },
    status: {
      type: 'text',
      value: 'STATUS',
      about: 'Only those with this status.',
      choices: ['queued', 'processing', 'completed', 'failed', 'cancelled'],
    },
    kind: { type: 'text', value: 'KIND', about: 'Only those of this kind.', choices: ['enrich', 'verify', 'qualify'] },
    cursor: { type: 'text', value: 'CURSOR', about: 'The page after this `next_cursor`.' },
  },
  run: async ({ values }, session) => {
    const { cursor, json: _json, ...query } = values as { cursor?: string; json?: boolean; limit?: number };
    const page = await (await session.client()).batches.list(query).page(cursor);
    const rows = page.data.map((one) => [
      one.batch_id,
      one.kind,
      one.status,
      `${one.processed_rows}/${one.total_rows}`,
      one.created_at,
    ]);
    const more = page.next_cursor ? `\nMore: --cursor ${page.next_cursor}` : '';
    return { document: page, text: `${tableText(['batch', 'kind', 'status', 'rows', 'created'], rows)}${more}` };
  },
};

export const batchCommands: readonly Command[] = [
  workOn({ kind: 'verify', about: 'Verify the addresses of a table.' }),
  workOn({
    kind: 'enrich',
    about: 'Find e-mails and phones of the people of a table.',
    options: { 'no-phones': { type: 'flag', about: 'Look for e-mails only.' } },
  }),
  workOn({ kind: 'qualify', about: 'Score the companies of a table by your buyer context.' }),
  clean,
  status,
  download,
  change('cancel', 'End a batch. Rows that are done stay, charged.'),
  change('pause', 'Start no further row.'),
  change('resume', 'End a pause.'),
  list,
];
