import {
  type Batch,
  DeadlineExceededError,
  type EnrichBatchBody,
  type Estimate,
  type VerifyBatchBody,
} from '@modernleads/client';
import { fitting } from '../bounded';
import type { FileAccess } from '../caller';
import { FRESH, nullable, SPEND, text, type Tool, type ToolCall } from '../tool';
import { ToolRefusal } from '../tool-refusal';

const MOST_ROWS = 50;
/** Milliseconds that batch_status waits for the end of a batch, where the client wants to see its progress. */
const WAIT_MS = 25_000;
const POLL_AFTER_SECONDS = 5;
const READERS = ['batch', 'verify', 'qualify'];

const FILE = { file: text('CSV file instead') };
const ID = { batch_id: text('From a batch_* tool; kept 30 days') };
const CREATED = { batch_id: { type: 'string' }, status: { type: 'string' }, rows: { type: 'integer' } };

interface RowsInput extends Record<string, unknown> {
  readonly file?: string;
  readonly name?: string;
}

const demandOne = (input: Record<string, unknown>, field: string): void => {
  if ((input[field] === undefined) === (input['file'] === undefined)) throw new ToolRefusal(`Send either ${field} or file.`);
};

/** Where there are none, no schema lets a path pass. */
const allowed = (files: FileAccess | undefined): FileAccess => files as FileAccess;
const options = ({ signal, idempotencyKey }: ToolCall) => ({ signal, idempotencyKey });
const created = (id: string, rows: number, most: number) => ({
  text: `Batch ${id} has ${rows} rows and costs at most ${most} credits. Call batch_status in ${POLL_AFTER_SECONDS} s, then batch_download.`,
  structured: { batch_id: id, status: 'queued', rows },
  spent: most,
});

/** Of the rows, or of the file in their place. */
async function bodyOf<Body extends object>({ file, name, ...rows }: RowsInput, { files }: ToolCall): Promise<Body> {
  return {
    ...(file === undefined ? rows : { csv: await allowed(files).open(file) }),
    ...(name !== undefined && { name }),
  } as Body;
}

const priceOf = async (estimate: Promise<Estimate>): Promise<number> => (await estimate).max;

export const batchVerify: Tool<RowsInput> = {
  name: 'batch_verify',
  title: 'Verify many addresses',
  description: 'Verify 2 to 10,000 e-mail addresses in the background. 0.1 credits each.',
  scopes: ['verify', 'batch'],
  properties: {
    emails: { type: 'array', items: { type: 'string' }, description: 'Addresses' },
    name: text('Label'),
    ...SPEND,
  },
  localProperties: { ...FILE, ...FRESH },
  rows: 'emails',
  output: CREATED,
  price: async (input, call) => {
    demandOne(input, 'emails');
    return priceOf(call.client.batches.verify(await bodyOf<VerifyBatchBody>(input, call), { signal: call.signal, dryRun: true }));
  },
  run: async (input, call) => {
    const body = await bodyOf<VerifyBatchBody>(input, call);
    const { batch_id, total_emails } = await call.client.batches.verify(body, options(call));
    return created(batch_id, total_emails, call.price);
  },
};

export const batchEnrich: Tool<RowsInput> = {
  name: 'batch_enrich',
  title: 'Find many people',
  description:
    'Find e-mails and phones of up to 10,000 people in the background. Per row 1 credit for an e-mail, 5 for a phone, only if found.',
  scopes: ['batch'],
  properties: {
    rows: {
      type: 'array',
      items: { type: 'object' },
      description: 'first_name, last_name, and domain, linkedin_url or company_name',
    },
    find_phones: { type: 'boolean', description: 'Default true' },
    name: text('Label'),
    ...SPEND,
  },
  localProperties: { ...FILE, ...FRESH },
  rows: 'rows',
  output: CREATED,
  price: async (input, call) => {
    demandOne(input, 'rows');
    return priceOf(call.client.batches.enrich(await bodyOf<EnrichBatchBody>(input, call), { signal: call.signal, dryRun: true }));
  },
  run: async (input, call) => {
    const body = await bodyOf<EnrichBatchBody>(input, call);
    const { batch_id, total_rows } = await call.client.batches.enrich(body, options(call));
    return created(batch_id, total_rows, call.price);
  },
};

export const batchCleanNames: Tool<RowsInput & { names?: string[] }> = {
  name: 'batch_clean_names',
  title: 'Clean company names',
  description: 'Shorten legal company names to the names people use (Acme Inc. to Acme), up to 10,000 at once. Free.',
  scopes: ['clean_names', 'batch'],
  properties: {
    names: { type: 'array', items: { type: 'string' }, description: 'Names' },
  },
  localProperties: { file: text('File with one name a line instead') },
  rows: 'names',
  output: { cleaned: { type: 'array' }, total: { type: 'integer' } },
  run: async (input, { client, files, signal, idempotencyKey }) => {
    demandOne(input, 'names');
    const names = input.names ?? linesOf(await (await allowed(files).open(input.file as string)).text());
    const { cleaned } = await client.batches.cleanNames({ names }, { signal, idempotencyKey });
    const shown = fitting(cleaned);
    const cut = shown.length < cleaned.length ? ` The first ${shown.length} are shown; send the others in further calls.` : '';
    return { text: `${cleaned.length} names cleaned. Free.${cut}`, structured: { cleaned: shown, total: cleaned.length } };
  },
};

export const batchStatus: Tool<{ batch_id: string }> = {
  name: 'batch_status',
  title: 'Status of a batch',
  description: 'How far a batch is. Free.',
  scopes: READERS,
  properties: ID,
  required: ['batch_id'],
  output: {
    batch_id: { type: 'string' },
    status: { type: 'string' },
    processed_rows: { type: 'integer' },
    poll_after_s: { type: 'integer' },
  },
  isReadOnly: true,
  run: async ({ batch_id }, { client, signal, progress, wantsProgress }) => {
    const tell = ({ processed_rows, total_rows, status }: Batch): void => progress(processed_rows, total_rows, status);
    if (wantsProgress) {
      const late = (error: unknown): void => {
        if (!(error instanceof DeadlineExceededError)) throw error;
      };
      await client.batches.wait(batch_id, { signal, timeoutMs: WAIT_MS, onProgress: tell }).catch(late);
    }
    return stateOf(await client.batches.get(batch_id, { signal }));
  },
};

export const batchDownload: Tool<{ batch_id: string; cursor?: string; limit?: number; save_to?: string }> = {
  name: 'batch_download',
  title: 'Results of a batch',
  description: 'Results of a batch that has ended, up to 50 rows a call. Free.',
  scopes: READERS,
  properties: {
    ...ID,
    cursor: text('next_cursor of the page before'),
    limit: { type: 'integer', minimum: 1, maximum: MOST_ROWS, description: 'Rows, default 50' },
  },
  localProperties: { save_to: text('CSV file to write all rows to') },
  required: ['batch_id'],
  output: { results: { type: 'array' }, next_cursor: nullable('string') },
  isReadOnly: true,
  run: async ({ batch_id, cursor = '', limit = MOST_ROWS, save_to }, { client, files, signal }) => {
    const link = { uri: `modernleads://batch/${batch_id}/results.csv`, name: 'results.csv', mimeType: 'text/csv' };
    if (save_to !== undefined) {
      const saved = await allowed(files).save(save_to, await client.batches.download(batch_id, { format: 'csv' }, { signal }));
      return { text: `All results are in ${saved}.`, structured: { results: [], next_cursor: null, saved_to: saved }, link };
    }
    let page = await client.batches.resultPage(batch_id, { limit, cursor }, { signal });
    // A shorter page has a cursor of its own. One row that alone is too long is cut as every answer is.
    const fits = Math.max(1, fitting(page.data).length);
    if (fits < page.data.length) page = await client.batches.resultPage(batch_id, { limit: fits, cursor }, { signal });
    const { data: results, next_cursor } = page;
    const more = next_cursor ? `More follow: cursor ${next_cursor}.` : 'These are the last.';
    return { text: `${results.length} rows. ${more}`, structured: { results, next_cursor }, link };
  },
};

function stateOf(batch: Batch) {
  const { status, processed_rows, total_rows, found_count, reason, paused_at } = batch;
  const isWorking = (status === 'queued' || status === 'processing') && !paused_at;
  const end = `${found_count} found. ${reason ?? 'Get the rows with batch_download.'}`;
  const next = isWorking ? `Ask again in ${POLL_AFTER_SECONDS} s.` : paused_at ? 'It is paused until the user resumes it.' : end;
  const structured = { ...batch, ...(isWorking && { poll_after_s: POLL_AFTER_SECONDS }) };
  return { text: `${status}: ${processed_rows} of ${total_rows} rows. ${next}`, structured };
}

/** The names of a file with one column; a heading is no name. */
function linesOf(file: string): string[] {
  const lines = file.split(/\r?\n/).map((line) => line.trim().replace(/^"([^"]*)"$/, '$1'));
  const isHeading = /^(?:name|company|company[ _]name)$/i.test(lines[0] ?? '');
  return lines.slice(isHeading ? 1 : 0).filter(Boolean);
}
