import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../refusal';

const MAX_BYTES = 256 * 1024 * 1024;

/** The rows of a file that the operator named. @throws Refusal when it cannot be read. */
export async function rowsOf(path: string): Promise<Readonly<Record<string, string>>[]> {
  const { CsvError, readCsv } = await import('@modernleads/csv');
  try {
    if ((await stat(path)).size > MAX_BYTES) throw new Refusal(`--file: ${path} is larger than 256 MiB: split it`);
    return readCsv(await readFile(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof CsvError) throw new Refusal(`--file: ${path} ${error.message}`);
    throw new Refusal(`--file: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
