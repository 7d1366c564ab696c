import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonMatcher } from '@modernleads/privacy';

const CHUNK = 1024 * 1024;
const NEWLINE = 10;
/** Stands for a line, filled up with spaces: what is written at the end of a file meanwhile keeps its place. */
const ERASED_LINE = '{"msg":"[erased]"}';

/** Overwrites the lines of all logs of a folder that name the person. @returns how many. */
export async function eraseFromLogs(folder: string, matcher: PersonMatcher): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let lines = 0;
  for (const name of names.filter((one) => one.endsWith('.log'))) lines += await eraseFromLog(join(folder, name), matcher);
  return lines;
}

async function eraseFromLog(path: string, matcher: PersonMatcher): Promise<number> {
  const file = await open(path, 'r+');
  try {
    let lines = 0;
    let rest: Buffer = Buffer.alloc(0);
    let start = 0;
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, start + rest.length);
      const text = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      let from = 0;
      for (
        let end = text.indexOf(NEWLINE);
        end >= 0 || (bytesRead === 0 && from < text.length);
        end = text.indexOf(NEWLINE, from)
      ) {
        const to = end < 0 ? text.length : end;
        const line = text.subarray(from, to).toString();
        if (matcher.isInRecord(line) || matcher.isInLabel(line)) {
          await file.write(Buffer.from(ERASED_LINE.slice(0, to - from).padEnd(to - from)), 0, to - from, start + from);
          lines++;
        }
        from = to + 1;
        if (end < 0) break;
      }
      if (bytesRead === 0) return lines;
      start += from;
      rest = text.subarray(from);
    }
  } finally {
    await file.close();
  }
}
