import { Accounts1700000000001 } from './0001-accounts';
import { Ledger1700000000002 } from './0002-ledger';
import { Verify1700000000003 } from './0003-verify';
import { Webhooks1700000000010 } from './0010-webhooks';

/** The one history, oldest first. A migration that was released is never edited; the next one mends it. */
export const migrations = [Accounts1700000000001, Ledger1700000000002, Verify1700000000003, Webhooks1700000000010] as const;
