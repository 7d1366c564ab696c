import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutboundError } from './errors';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a body, decoded, until it ends or `maxBytes` are there: what follows is neither decoded nor fetched.
 * @throws OutboundError `malformed_reply` for an encoding that is unknown, stacked or broken.
 */
export async function readBody(
  body: Readable,
  encoding = 'identity',
  maxBytes: number,
): Promise<{ bytes: Buffer; truncated: boolean }> {
  const name = encoding.trim().toLowerCase();
  const decoder = DECODERS[name]?.();
  // The reader throws its own error when it stops; undici's error about the aborted body is dropped.
  body.on('error', () => undefined);
  if (!decoder && name !== 'identity' && name !== '') {
    body.destroy();
    throw new OutboundError('malformed_reply', 'the body is encoded in an unknown way');
  }
  const source = decoder ? body.pipe(decoder) : body;
  if (decoder) body.once('error', (error) => decoder.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) break;
    }
  } finally {
    // Leaving the loop early destroys the decoder but not the response stream.
    if (!body.destroyed && size > maxBytes) body.destroy();
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), truncated: size > maxBytes };
}
