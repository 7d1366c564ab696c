import accountKeyVersion from './account-key-version.sql';
import auditEvent from './audit-event.sql';
import accountUsage from './account-usage.sql';
import suppressionVersion from './suppression-version.sql';
import ledgerEntry from './ledger-entry.sql';
import ledgerHold from './ledger-hold.sql';
import ledgerClaim from './ledger-claim.sql';
import ledgerSettle from './ledger-settle.sql';
import ledgerKeep from './ledger-keep.sql';
import ledgerAccount from './ledger-account.sql';
import ledgerOpenHolds from './ledger-open-holds.sql';
import batchClaim from './batch-claim.sql';
import batchSettle from './batch-settle.sql';
import batchErase from './batch-erase.sql';
import batchRelease from './batch-release.sql';
import batchReconcile from './batch-reconcile.sql';
import batchPause from './batch-pause.sql';
import batchRowLane from './batch-row-lane.sql';
import eventStream from './event-stream.sql';
import jobEntry from './job-entry.sql';
import lookupPattern from './lookup-pattern.sql';
import verifyFind from './verify-find.sql';
import webhookSchedule from './webhook-schedule.sql';
import webhookChallenge from './webhook-challenge.sql';
import webhookFanOut from './webhook-fan-out.sql';
import webhookClaim from './webhook-claim.sql';
import webhookRecord from './webhook-record.sql';
import webhookReplay from './webhook-replay.sql';
import webhookReconcile from './webhook-reconcile.sql';
import webhookSweep from './webhook-sweep.sql';

/** One file of functions, and of types that only functions use. */
export interface FunctionSource {
  readonly name: string;
  readonly text: string;
}

/** Every file of this folder. A type precedes the functions that use it in their signatures. */
export const functionSources: readonly FunctionSource[] = [
  { name: 'account-key-version', text: accountKeyVersion },
  { name: 'account-usage', text: accountUsage },
  { name: 'audit-event', text: auditEvent },
  { name: 'suppression-version', text: suppressionVersion },
  { name: 'ledger-entry', text: ledgerEntry },
  { name: 'ledger-hold', text: ledgerHold },
  { name: 'ledger-claim', text: ledgerClaim },
  { name: 'ledger-settle', text: ledgerSettle },
  { name: 'ledger-keep', text: ledgerKeep },
  { name: 'ledger-account', text: ledgerAccount },
  { name: 'ledger-open-holds', text: ledgerOpenHolds },
  { name: 'batch-claim', text: batchClaim },
  { name: 'batch-settle', text: batchSettle },
  { name: 'batch-erase', text: batchErase },
  { name: 'batch-release', text: batchRelease },
  { name: 'batch-reconcile', text: batchReconcile },
  { name: 'batch-pause', text: batchPause },
  { name: 'batch-row-lane', text: batchRowLane },
  { name: 'event-stream', text: eventStream },
  { name: 'job-entry', text: jobEntry },
  { name: 'lookup-pattern', text: lookupPattern },
  { name: 'verify-find', text: verifyFind },
  { name: 'webhook-schedule', text: webhookSchedule },
  { name: 'webhook-challenge', text: webhookChallenge },
  { name: 'webhook-fan-out', text: webhookFanOut },
  { name: 'webhook-claim', text: webhookClaim },
  { name: 'webhook-record', text: webhookRecord },
  { name: 'webhook-replay', text: webhookReplay },
  { name: 'webhook-reconcile', text: webhookReconcile },
  { name: 'webhook-sweep', text: webhookSweep },
];
