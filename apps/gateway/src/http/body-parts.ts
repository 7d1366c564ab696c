import { setImmediate as others } from 'node:timers/promises';
import { invalidInput, type TableColumns } from '@modernleads/contracts';
import type { PackedRows } from '../batch/packed-rows';

/** A body on its way from a thread, as texts of JSON: the event loop reads one after the other, and others have their turn in between. The rows of a batch stay bytes. */
export interface BodyParts {
  /** The body with its lists empty. */
  readonly rest: string;
  /** The elements of its lists. */
  readonly lists: readonly { readonly field: string; readonly chunks: readonly string[] }[];
  /** Of a batch: its rows, which are not among the lists. */
  readonly rows?: PackedRows;
  readonly columns?: TableColumns;
  readonly fingerprint?: string;
}

/** Characters of one text. An element of a list that has more must be flat: long texts are read fast, many small values are not. */
const MOST = 64 * 1024;
const MOST_MEMBERS = 1_000;

/** Takes a body apart. @throws ApiError `invalid_input` for an element that is too large. */
export function partsOf(body: object): BodyParts {
  const fields = Object.entries(body);
  const lists = fields.flatMap(([field, value]) => {
    if (!Array.isArray(value)) return [];
    const texts = value.map((element: unknown, at) => {
      const text = JSON.stringify(element);
      if (text.length <= MOST || isFlat(element)) return text;
      throw invalidInput([{ field: `${field}[${at}]`, issue: TOO_LARGE }]);
    });
    return [{ field, chunks: chunksOf(texts) }];
  });
  return {
    rest: JSON.stringify(Object.fromEntries(fields.map(([field, value]) => [field, Array.isArray(value) ? [] : value]))),
    lists,
  };
}

const TOO_LARGE = `has more than ${MOST} characters, and more than ${MOST_MEMBERS} members or others in them`;

function isFlat(element: unknown): boolean {
  if (typeof element !== 'object' || element === null) return true;
  const members = Object.values(element);
  return members.length <= MOST_MEMBERS && members.every((member) => typeof member !== 'object');
}

function chunksOf(texts: readonly string[]): string[] {
  const chunks: string[] = [];
  let chunk: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length + text.length > MOST && chunk.length) {
      chunks.push(`[${chunk.join(',')}]`);
      [chunk, length] = [[], 0];
    }
    chunk.push(text);
    length += text.length + 1;
  }
  if (chunk.length) chunks.push(`[${chunk.join(',')}]`);
  return chunks;
}

/** Puts a body together again. */
export async function joined({ rest, lists }: BodyParts): Promise<object> {
  const body = JSON.parse(rest) as Record<string, unknown>;
  for (const { field, chunks } of lists) {
    const elements: unknown[] = [];
    body[field] = elements;
    for (const chunk of chunks) {
      for (const element of JSON.parse(chunk) as unknown[]) elements.push(element);
      await others();
    }
  }
  return body;
}
