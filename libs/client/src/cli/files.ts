import { createWriteStream, openAsBlob } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { ModernLeadsError } from '../index';
import { CliError, EXIT, UsageError } from './failures';

/** Bytes of a file at most: 10,000 rows have fewer. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A table that is read as it is sent, and again when that has to be repeated. @throws UsageError */
export async function openTable(file: string): Promise<Blob> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`There is no file ${file}.`);
  if (found.size > MOST_BYTES) throw new UsageError(`${file} has more than ${MOST_BYTES / 1024 / 1024} MiB; split it.`);
  return openAsBlob(file, { type: /\.(?:tsv|tab)$/i.test(file) ? 'text/tab-separated-values' : 'text/csv' });
}

/** Where the results go: beside the file, as `leads.results.csv`, unless told otherwise. @throws UsageError for the file itself. */
export function resultsFile(file: string, out: string | undefined): string {
  const { dir, name } = parse(file);
  const target = out ?? join(dir, `${name}.results.csv`);
  if (resolve(target) === resolve(file)) throw new UsageError(`--out is the file itself; choose another name.`);
  return target;
}

/** Writes a file as a whole, or not at all. @throws CliError when it cannot be written; ModernLeadsError when the stream breaks off. */
export async function saveFile(file: string, content: ReadableStream<Uint8Array> | string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    if (typeof content === 'string') await writeFile(draft, content, { flag: 'wx' });
    else await pipeline(Readable.fromWeb(content as NodeStream), createWriteStream(draft, { flags: 'wx' }));
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    if ((cause as NodeJS.ErrnoException).syscall)
      throw new CliError(`${file} cannot be written: ${(cause as Error).message}`, EXIT.other, 'file');
    throw new ModernLeadsError({ status: 0, body: { code: 'connection_failed', error: 'The download broke off.' }, cause });
  }
}
