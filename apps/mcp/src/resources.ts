import { ERROR_CLASSES, type ModernLeads } from '@modernleads/client';
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { failureText } from './failures';

/** Characters of a CSV that is read as a resource. */
const MOST_CHARACTERS = 200_000;

export function addResources(server: McpServer, client: ModernLeads): void {
  const json = (name: string, uri: string, description: string, read: () => Promise<unknown>): void => {
    server.registerResource(name, uri, { description, mimeType: 'application/json' }, async () => {
      const text = await read().then((value) => JSON.stringify(value), failureText);
      return { contents: [{ uri, mimeType: 'application/json', text }] };
    });
  };
  json('account', 'modernleads://account', 'Balance, limits and the key.', () => client.account());
  json('buyer-context', 'modernleads://buyer-context', 'Whom the account sells to: what qualify scores by.', () =>
    client.buyerContext.get(),
  );
  json('errors', 'modernleads://errors', 'Every error code.', async () => Object.keys(ERROR_CLASSES));
  const template = new ResourceTemplate('modernleads://batch/{batch_id}/results.csv', { list: undefined });
  server.registerResource(
    'batch-results',
    template,
    { description: 'Results of a batch that has ended.', mimeType: 'text/csv' },
    async (uri) => {
      const id = uri.pathname.split('/')[1] ?? '';
      const text = await client.batches
        .download(id)
        .then((stream) => new Response(stream).text())
        .catch(failureText);
      return { contents: [{ uri: uri.href, mimeType: 'text/csv', text: text.slice(0, MOST_CHARACTERS) }] };
    },
  );
}
