import { type Answer, send } from './api';

/** What the reference page writes where the reader is to put something of their own. */
const HOST = 'https://app.modernleads.io';
const KEY = 'ml_live_your_key';

/** Runs a command of the reference page as curl would, but for the host and the key. `overrides` replace or add headers; '' leaves one out. */
export function curl(command: string, url: string, key: string, overrides: Record<string, string> = {}): Promise<Answer> {
  const words = [...command.matchAll(/'([^']*)'|"([^"]*)"|([^\s\\]+)/g)].map(
    ([, ...quoted]) => quoted.find((word) => word !== undefined) ?? '',
  );
  const after = (flag: string) => words.flatMap((word, index) => (word === flag ? [words[index + 1] ?? ''] : []));
  const [body] = after('-d');
  const given = after('-H').map((header) => header.replace(KEY, key).split(/: (.*)/s, 2) as [string, string]);
  const headers = {
    ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...Object.fromEntries(given),
    ...overrides,
  };
  const path = words.find((word) => word.startsWith(HOST))?.slice(HOST.length);
  if (path === undefined) throw new Error(`not a command of the page: ${command}`);
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
  return send(url, { method: after('-X')[0] ?? (body === undefined ? 'GET' : 'POST'), path, body, headers: sent });
}
