export type { Balance, Charge, DayUsage, Usage, UsageEntry, UsageQuery } from './accounts.repository';
export type { AuditProblem, AuditReport } from './audit';
export { Entitlements, type NewEntitlement } from './entitlements';
export { type HoldOutcome, Holds, type NewHold } from './holds';
export { LedgerModule } from './ledger.module';
export { Ledger, type LedgerOptions, type SweepReport } from './ledger';
export type {
  Claimed,
  ClaimOutcome,
  ClaimRefused,
  ClaimRequest,
  Operation,
  Owned,
  Replay,
  Settlement,
  SettleOutcome,
} from './operation';
export type { OpenHold, StatementEntry, StatementQuery } from './statement.repository';
export type { Clock } from './operations.repository';
