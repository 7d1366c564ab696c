import type { Mode, Tenths } from '@modernleads/contracts';
import type { NewEntitlement } from './entitlements';

/** The claim of a call. */
export interface ClaimRequest {
  /** A new UUID. A claim that takes over an earlier operation continues under the id of that one. */
  readonly operationId: string;
  readonly accountId: string;
  readonly mode: Mode;
  readonly keyId: string;
  /** 1–255 characters; scope: account and mode. */
  readonly idempotencyKey?: string;
  /** Equal for equal requests, e.g. a hash of method, path, query and canonical body. */
  readonly fingerprint: string;
  /** For the usage list, e.g. `POST /v1/verify/email`. */
  readonly endpoint: string;
  readonly requestId: string;
  /** The entitlement that the account gains by paying; at most 500 characters. Ignored in test mode. */
  readonly entitlement?: string;
  /** The highest price in tenths of a credit, which is held. Test mode holds nothing. */
  readonly price: Tenths;
  /** Refuse if the highest price exceeds this. */
  readonly maxPrice?: Tenths;
  /** Whether the account's plan is active; ignored in test mode. */
  readonly subscribed: boolean;
  /** The key's own hourly cap in tenths of a credit; it replaces the account's for the holds of the key. */
  readonly keyHourlyCap?: Tenths;
  /** Calls of the account that may hold credits at once, this one included; absent: any number. */
  readonly mostCalls?: number;
}

/** An operation with the fence of its owner. */
export interface Operation {
  readonly operationId: string;
  readonly accountId: string;
  readonly mode: Mode;
  /** Grows with every takeover; a settlement with an older fence is refused. 0: nothing is recorded, and there is nothing to settle. */
  readonly fence: number;
  /** Tenths that the account could spend when the claim was decided. */
  readonly available: Tenths;
}

/** The caller owns the operation: it does the work, then settles or releases. */
export interface Claimed extends Operation {
  readonly kind: 'claimed';
}

/** The account has paid for this answer before: it is free. With an Idempotency-Key the operation is then settled with a charge of 0. */
export interface Owned extends Operation {
  readonly kind: 'owned';
  readonly answer: string;
}

/** The stored answer of an equal request under the same Idempotency-Key, unchanged. */
export interface Replay {
  readonly kind: 'replay';
  readonly status: number;
  /** The headers of the settlement, and `x-credits-remaining` of that time. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why a claim is refused. Nothing is held and nothing is stored. */
export type ClaimRefused =
  /** The Idempotency-Key was used for another request. */
  | { readonly kind: 'mismatch' }
  /** The same request under the same Idempotency-Key runs; its lease ends in so many seconds (≥ 1) unless renewed. */
  | { readonly kind: 'running'; readonly retryAfterSeconds: number }
  /** Another operation of the account runs for the same entitlement: wait, and claim again. */
  | { readonly kind: 'same_question_running' }
  | { readonly kind: 'subscription_required' }
  /** As many calls of the account hold credits as may at once. */
  | { readonly kind: 'too_many_calls' }
  | { readonly kind: 'max_price_exceeded'; readonly required: Tenths; readonly available: Tenths }
  /** The hourly cap is reached: the price fits after so many seconds (≥ 1) if nothing else is spent; 3600 if the price exceeds the cap. */
  | { readonly kind: 'spend_cap'; readonly retryAfterSeconds: number }
  | { readonly kind: 'insufficient'; readonly required: Tenths; readonly available: Tenths };

export type ClaimOutcome = Claimed | Owned | Replay | ClaimRefused;

/** The settlement of an operation that succeeded. */
export interface Settlement extends Operation {
  /** At most what is held; 0 in test mode and for an owned answer. */
  readonly charge: Tenths;
  /** The entitlement that the account gains, and its seconds. */
  readonly entitlement?: NewEntitlement;
  /** Further entitlements, to answers that this answer includes. */
  readonly covered?: readonly NewEntitlement[];
  /** The answer that the Idempotency-Key replays for 24 hours; absent: nothing is stored, and the same key may run again. */
  readonly response?: { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> };
}

/** `fenced`: the operation was taken over or given up meanwhile; nothing was charged and nothing stored. */
export type SettleOutcome = { readonly kind: 'settled'; readonly available: Tenths } | { readonly kind: 'fenced' };
