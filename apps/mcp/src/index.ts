import { randomBytes, randomUUID } from 'node:crypto';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type Account, ModernLeads } from '@modernleads/client';
import { type Caller, createServer, Spending, stateCodec, withHeaders } from '@modernleads/mcp-tools';
import { EnvError, readEnv } from './env';
import { Files } from './files';

/** Serves MCP on standard input and output; logs go to standard error. */
function main(): void {
  try {
    const env = readEnv();
    const { apiKey, baseUrl } = env;
    const client = new ModernLeads({ apiKey, baseUrl });
    const shared = {
      client,
      traced: (traceparent: string) => new ModernLeads({ apiKey, baseUrl, fetch: withHeaders({ traceparent }) }),
      isTest: apiKey.startsWith('ml_test_'),
      spending: new Spending(env),
      isReadOnly: env.readOnly,
      process: { nonce: randomUUID(), files: new Files(env.filesRoot) },
    };
    const states = stateCodec(randomBytes(32));
    const scopes = scopesOf(client);
    serveStdio(async () => createServer({ ...shared, scopes: await scopes() }, states), {
      onerror: (error) => console.error(error.message),
    });
  } catch (error) {
    console.error(error instanceof EnvError ? error.message : error);
    process.exitCode = 1;
  }
}

/** Reads the scopes of the key once; where that fails, again for the next connection. */
function scopesOf(client: ModernLeads): () => Promise<Caller['scopes']> {
  let account: Promise<Account | undefined> | undefined;
  return async () => {
    account ??= client.account({ timeoutMs: 5_000, maxRetries: 0 }).catch(() => (account = undefined));
    return (await account)?.key.scopes;
  };
}

main();
