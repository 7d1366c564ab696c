import type { ColumnMap, Contact } from '@modernleads/contacts';
import type { Mode } from '@modernleads/contracts';
import { optional } from '../flag';
import { columnMap, file, mode, uuid } from '../flag-types';
import { Refusal } from '../refusal';
import { rowsOf } from './csv-file';
import { type Result, verb, withInstance } from './verb';

/** Contacts in one statement. */
const CHUNK = 500;

export const contactsVerbs = [
  verb({
    name: 'contacts:import',
    summary: "store an account's own contacts, which its lookups search first",
    flags: { account: uuid, file, map: optional(columnMap), mode: optional(mode) },
    run: ({ account, file, map, mode = 'live' }) => importFile({ accountId: account, mode }, file, map),
  }),
];

async function importFile(owner: { accountId: string; mode: Mode }, path: string, map?: ColumnMap): Promise<Result> {
  const { contactOf } = await import('@modernleads/contacts');
  const read = (await rowsOf(path)).map((row) => contactOf(row, map));
  const good = read.filter((outcome): outcome is Contact => typeof outcome !== 'string');
  const rejected = read.flatMap((outcome, at) => (typeof outcome === 'string' ? [{ row: at + 1, issue: outcome }] : []));
  return withInstance(async ({ accounts, contacts }) => {
    if (!(await accounts.find(owner.accountId))) throw new Refusal(`--account: no account ${owner.accountId}`);
    const total = { imported: 0, updated: 0 };
    for (let at = 0; at < good.length; at += CHUNK) {
      const { imported, updated } = await contacts.import(owner, good.slice(at, at + CHUNK));
      total.imported += imported;
      total.updated += updated;
    }
    return { ...total, rejected };
  });
}
