import { createWriteStream, openAsBlob } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { type FileAccess, ToolRefusal } from '@modernleads/mcp-tools';

/** Bytes of a file at most: 10,000 rows have fewer. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The files of one folder. Links that leave it are refused, too. */
export class Files implements FileAccess {
  constructor(private readonly root: string | undefined) {}

  /** @throws ToolRefusal */
  async open(path: string): Promise<Blob> {
    const file = await this.within(await realpath(this.absolute(path)).catch(() => refuse(`There is no file ${path}.`)), path);
    const { size } = await stat(file);
    if (size > MOST_BYTES) refuse(`${path} has more than ${MOST_BYTES} bytes.`);
    return openAsBlob(file, { type: file.endsWith('.tsv') ? 'text/tab-separated-values' : 'text/csv' });
  }

  /** Writes a new file; an existing one is not replaced. @returns its path. @throws ToolRefusal */
  async save(path: string, content: globalThis.ReadableStream<Uint8Array>): Promise<string> {
    const absolute = this.absolute(path);
    const folder = await realpath(dirname(absolute)).catch(() => refuse(`There is no folder for ${path}.`));
    const file = join(await this.within(folder, path), basename(absolute));
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    await pipeline(Readable.fromWeb(content as ReadableStream), target).catch((error: NodeJS.ErrnoException) =>
      error.code === 'EEXIST' ? refuse(`${path} exists already; choose another name.`) : Promise.reject(error),
    );
    return file;
  }

  private absolute(path: string): string {
    if (!this.root) return refuse('Files are not allowed: the user may set MODERNLEADS_FILES_ROOT to a folder.');
    return resolve(this.root, path);
  }

  private async within(real: string, path: string): Promise<string> {
    const root = await realpath(this.root as string);
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== real)
      refuse(`${path} is outside of the folder that MODERNLEADS_FILES_ROOT allows.`);
    return real;
  }
}

function refuse(message: string): never {
  throw new ToolRefusal(message);
}
