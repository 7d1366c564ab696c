import type { Command } from '../command';
import { baseUrlOf, checkUrl, isKey, removeConfig, writeConfig } from '../config';
import { UsageError } from '../failures';
import { ModernLeads, ModernLeadsError } from '../../index';
import { fieldsText, oneLine, tableText } from '../show';

const login: Command = {
  name: 'login',
  about: 'Store an API key, which is read from standard input.',
  options: { 'base-url': { type: 'text', value: 'URL', about: 'Where the API is served; stored with the key.' } },
  notes: 'The file is readable by you alone. MODERNLEADS_API_KEY and MODERNLEADS_BASE_URL win over it.',
  run: async ({ values }, { env, terminal }) => {
    const url = values['base-url'] as string | undefined;
    const baseUrl = checkUrl(url ?? baseUrlOf(env, undefined), url === undefined ? 'MODERNLEADS_BASE_URL' : '--base-url');
    const key = await terminal.askSecret('API key: ');
    if (!key || !isKey(key)) throw new UsageError('An API key begins with ml_live_ or ml_test_. Enter it, or pipe it in.');
    const account = await accountOf(key, baseUrl, (text) => terminal.say(text));
    await writeConfig(env.configFile, { api_key: key, base_url: baseUrl });
    const document = { ...account, base_url: baseUrl, config_file: env.configFile };
    return { document, text: `The key is stored in ${env.configFile}.\n${fieldsText(document)}` };
  },
};

/** A key that is refused is not stored; one that cannot be checked now is. @throws ModernLeadsError */
async function accountOf(apiKey: string, baseUrl: string, say: (text: string) => void): Promise<object> {
  try {
    const { account_id, name, mode, key } = await new ModernLeads({ apiKey, baseUrl, maxRetries: 0 }).account();
    return { checked: true, account_id, name, mode, scopes: key.scopes };
  } catch (error) {
    if (error instanceof ModernLeadsError && error.status > 0 && error.status < 500 && error.status !== 429) throw error;
    say(`The key could not be checked: ${(error as Error).message}`);
    return { checked: false };
  }
}

const logout: Command = {
  name: 'logout',
  about: 'Delete the stored API key.',
  run: async (_entered, { env }) => {
    const removed = await removeConfig(env.configFile);
    const text = removed ? `${env.configFile} is deleted.` : 'No key was stored.';
    return { document: { removed }, text };
  },
};

const balance: Command = {
  name: 'balance',
  about: 'Credits, limits and the key that is used.',
  run: async (_entered, session) => {
    const account = await (await session.client()).account();
    const { name, mode, plan, credits, limits, key } = account;
    return { document: account, text: fieldsText({ account: name, mode, plan, credits, limits, key }) };
  },
};

const usage: Command = {
  name: 'usage',
  about: 'What was charged, newest first.',
  options: {
    limit: { type: 'number', value: 'COUNT', about: 'Entries, 1 to 100.' },
    from: { type: 'text', value: 'TIME', about: 'Only charges at or after this time, e.g. 2026-11-01.' },
    to: { type: 'text', value: 'TIME', about: 'Only charges before this time.' },
    cursor: { type: 'text', value: 'CURSOR', about: 'The page after this `next_cursor`.' },
  },
  run: async ({ values }, session) => {
    const { limit, from, to, cursor } = values as { limit?: number; from?: string; to?: string; cursor?: string };
    const page = await (await session.client()).usage({ limit, from, to }).page(cursor);
    const { data, next_cursor, totals } = page;
    const rows = data.map(({ created_at, endpoint, credits, request_id }) => [created_at, endpoint, credits, request_id]);
    const lines = [
      tableText(['time', 'endpoint', 'credits', 'request'], rows),
      `${totals.credits} credits in ${totals.charges} charges`,
      ...(next_cursor ? [`More: --cursor ${oneLine(next_cursor)}`] : []),
    ];
    return { document: page, text: lines.join('\n') };
  },
};

export const accountCommands: readonly Command[] = [login, logout, usage, balance];
