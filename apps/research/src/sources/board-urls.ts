import { BOARDS } from './boards';

/** Reads `greenhouse=https://boards.example.test`; `{customer}` in it stands for the customer's name. @throws Error with the rest of the sentence "RESEARCH_BOARDS …". */
export function parseBoardUrl(text: string): [name: string, base: string] {
  const [name = '', base = ''] = text.split('=', 2);
  if (!Object.hasOwn(BOARDS, name)) throw new Error(`must name boards among ${Object.keys(BOARDS).join(', ')}`);
  if (!/^https?:$/.test(URL.canParse(base) ? new URL(base).protocol : ''))
    throw new Error(`must give ${name} an address: ${name}=https://…`);
  return [name, base.replace(/\/$/, '')];
}
