import { openDatabase } from '@modernleads/database';
import { type ClaimRequest, Ledger, type Settlement } from '../src';

/** The instructions of the process, as JSON in its only argument. */
export interface Errand {
  readonly url: string;
  readonly claim: ClaimRequest;
  readonly settlement: Pick<Settlement, 'charge' | 'entitlement' | 'response'>;
}

/** A gateway reduced to its ledger: claims and settles. It kills itself at the place that CRASH_AT names. */
async function run({ url, claim, settlement }: Errand): Promise<void> {
  const database = await openDatabase({ url, applicationName: 'crashing-gateway', answerMs: 30_000 });
  const ledger = new Ledger(database);
  const operation = await ledger.claim(claim);
  if (operation.kind !== 'claimed') throw new Error(`not claimed but ${operation.kind}`);
  await ledger.settle({ ...operation, ...settlement });
  await database.close();
}

void run(JSON.parse(process.argv[2] as string) as Errand);
