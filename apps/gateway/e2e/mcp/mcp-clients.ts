import { join, resolve } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { searchPath } from '@modernleads/testing';

export const MCP_APP = resolve(__dirname, '../../../mcp');
export const TEN = [
  'lookup',
  'verify_email',
  'qualify',
  'find_domain',
  'research_prospect',
  'batch_enrich',
  'batch_verify',
  'batch_clean_names',
  'batch_status',
  'batch_download',
];

export type Era = 'legacy' | 'auto';
export type Way = 'stdio' | 'http';
/** Both ways to the server in both eras of the protocol. */
export const WAYS: [Way, Era][] = [
  ['stdio', 'legacy'],
  ['stdio', 'auto'],
  ['http', 'legacy'],
  ['http', 'auto'],
];

export interface Answer {
  readonly isError?: boolean;
  readonly content: { type: string; text?: string; uri?: string }[];
  readonly structuredContent?: Record<string, unknown>;
}

export interface Connecting {
  readonly way?: Way;
  readonly era?: Era;
  /** Of the process, over stdio. */
  readonly env?: Readonly<Record<string, string>>;
  /** Sent with each request, over HTTP. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the user answers; undefined: the client cannot ask. */
  readonly elicit?: boolean;
}

const open: Client[] = [];

/** A client of the MCP server for an API at `url`. */
export async function connect(url: string, apiKey: string, options: Connecting = {}): Promise<Client> {
  const { way = 'stdio', era = 'auto', elicit } = options;
  const capabilities = elicit === undefined ? {} : { elicitation: { form: {} } };
  const client = new Client({ name: 'spec', version: '1' }, { capabilities, versionNegotiation: { mode: era } });
  if (elicit !== undefined)
    client.setRequestHandler('elicitation/create', async () => ({ action: 'accept' as const, content: { confirm: elicit } }));
  await client.connect(way === 'stdio' ? processOf(url, apiKey, options) : requestsTo(url, apiKey, options));
  open.push(client);
  return client;
}

function processOf(url: string, apiKey: string, { env = {} }: Connecting): StdioClientTransport {
  const variables = { PATH: searchPath(), MODERNLEADS_API_KEY: apiKey, MODERNLEADS_BASE_URL: url, ...env };
  return new StdioClientTransport({ command: process.execPath, args: [join(MCP_APP, 'dist/index.js')], env: variables });
}

function requestsTo(url: string, apiKey: string, { headers = {} }: Connecting): StreamableHTTPClientTransport {
  return new StreamableHTTPClientTransport(new URL('/mcp', url), {
    requestInit: { headers: { authorization: `Bearer ${apiKey}`, ...headers } },
  });
}

/** Ends the clients of a test. */
export async function disconnectAll(): Promise<void> {
  await Promise.all(open.splice(0).map((client) => client.close()));
}

export const call = async (client: Client, name: string, input: Record<string, unknown>): Promise<Answer> =>
  (await client.callTool({ name, arguments: input })) as Answer;
export const textOf = ({ content }: Answer): string => content[0]?.text ?? '';
export const balanceOf = async (client: Client): Promise<number> => {
  const { contents } = await client.readResource({ uri: 'modernleads://account' });
  return (JSON.parse((contents[0] as { text: string }).text) as { credits: { balance: number } }).credits.balance;
};
