import type { CallContext } from '@modernleads/contracts';
import { type OutboundFailure, OutboundError } from './errors';

/**
 * Milliseconds that a call may still take, at most `longest`. Every outbound operation calls this first.
 * @throws OutboundError `test_mode` for the work of a test key; `late` when the deadline has passed.
 */
export function allowance(context: CallContext, longest: number, late: OutboundFailure = 'timeout'): number {
  if (context.mode !== 'live') throw new OutboundError('test_mode', 'a test key opens no socket');
  const left = context.deadline - Date.now();
  if (left <= 0) throw new OutboundError(late, 'the deadline of the call has passed');
  return Math.min(left, longest);
}
