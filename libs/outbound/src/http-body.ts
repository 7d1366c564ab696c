import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutboundError } from './errors';

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/**
 * Reads and decodes a body until it ends or `maxBytes` are read; the rest is neither decoded nor fetched.
 * @param logMs milliseconds after which a body that is only for a log is cut off; it is also cut off where it breaks.
 * @throws OutboundError `malformed_reply` for an encoding that is unknown, stacked or broken, and what the stream throws; not with `logMs`.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
  logMs?: number,
): Promise<{ bytes: Buffer; truncated: boolean }> {
  const chunks: Buffer[] = [];
  const timer = logMs === undefined ? undefined : setTimeout(() => body.destroy(new Error('cut off')), logMs);
  const read = decodedInto(chunks, body, encoding, maxBytes);
  const truncated = await (logMs === undefined ? read : read.catch(() => true)).finally(() => clearTimeout(timer));
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), truncated };
}

/** @returns whether there is more than `maxBytes`. */
async function decodedInto(chunks: Buffer[], body: Readable, encoding = 'identity', maxBytes: number): Promise<boolean> {
  const name = encoding.trim().toLowerCase();
  const decoder = DECODERS.get(name)?.();
  // The reader throws its own error when it stops; the stream's error about the aborted body is dropped.
  body.on('error', (error) => decoder?.destroy(error));
  let size = 0;
  let encodedSize = 0;
  try {
    if (!decoder && name !== 'identity' && name !== '')
      throw new OutboundError('malformed_reply', 'the body is encoded in an unknown way');
    const source = decoder ? body.on('data', (chunk: Buffer) => (encodedSize += chunk.length)).pipe(decoder) : body;
    for await (const chunk of source as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) break;
    }
  } catch (error) {
    // No bytes are an empty body in every encoding.
    if (!decoder || !body.readableEnded || encodedSize > 0) throw error;
  } finally {
    // Leaving early destroys the decoder but not the response stream.
    if (!body.readableEnded) body.destroy();
  }
  return size > maxBytes;
}
