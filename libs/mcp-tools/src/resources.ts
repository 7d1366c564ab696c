import { ERROR_CLASSES } from '@modernleads/client';
import { type McpServer, ProtocolError, ProtocolErrorCode, ResourceTemplate } from '@modelcontextprotocol/server';
import type { Caller } from './caller';
import { failureText, nextStep } from './failures';

/** Bytes of a CSV that is read as a resource; a longer one ends with the last whole row. Its reader is a program, which may hold more than a model. */
const MOST_BYTES = 200_000;

export function addResources(server: McpServer, caller: Caller): void {
  const { client } = caller;
  const failed = (error: unknown): never => {
    throw new ProtocolError(ProtocolErrorCode.InternalError, failureText(error, caller));
  };
  const json = (name: string, uri: string, description: string, read: () => Promise<unknown>): void => {
    server.registerResource(name, uri, { description, mimeType: 'application/json' }, async () => {
      const text = await read().then((value) => JSON.stringify(value), failed);
      return { contents: [{ uri, mimeType: 'application/json', text }] };
    });
  };
  json('account', 'modernleads://account', 'Balance, limits and the key.', () => client.account());
  json('buyer-context', 'modernleads://buyer-context', 'Whom the account sells to: what qualify scores by.', () =>
    client.buyerContext.get(),
  );
  json('errors', 'modernleads://errors', 'Every error code, and what to do about it.', async () =>
    Object.fromEntries(Object.keys(ERROR_CLASSES).map((code) => [code, nextStep(code, caller)])),
  );
  const template = new ResourceTemplate('modernleads://batch/{batch_id}/results.csv', { list: undefined });
  server.registerResource(
    'batch-results',
    template,
    { description: 'Results of a batch that has ended.', mimeType: 'text/csv' },
    async (uri) => {
      const id = uri.pathname.split('/')[1] ?? '';
      const text = await client.batches.download(id).then(firstRows).catch(failed);
      return { contents: [{ uri: uri.href, mimeType: 'text/csv', text }] };
    },
  );
}

async function firstRows(table: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of table as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.length;
    // Leaving the loop ends the download.
    if (bytes > MOST_BYTES) break;
  }
  const text = Buffer.concat(chunks).toString('utf8', 0, MOST_BYTES);
  return bytes > MOST_BYTES ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}
