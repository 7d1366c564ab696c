import { randomUUID } from 'node:crypto';
import { type CallContext, verifyEmail } from '@modernleads/contracts';
import { continueTrace } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { RECHECK_MS, VerificationEngine } from '../engine/verification-engine';
import { RecheckRepository } from './recheck.repository';

/** Rechecks deferred addresses. All replicas share the rechecks that are due. */
@Injectable()
export class RecheckService {
  constructor(
    private readonly suppression: SuppressionGuard,
    private readonly rechecks: RecheckRepository,
    private readonly engine: VerificationEngine,
    private readonly clock: Clock,
  ) {}

  /**
   * Rechecks the address that has been due longest. An address on the suppression list is dropped; when the list cannot be read, the recheck waits for
   * the end of its lease.
   * @returns false: none is due.
   */
  async recheckNext(): Promise<boolean> {
    const [lease] = await this.rechecks.claimDue(1, this.clock.now());
    if (!lease) return false;
    const requestId = randomUUID();
    const context: CallContext = {
      requestId,
      operationId: requestId,
      accountId: 'recheck',
      mode: 'live',
      deadline: Date.now() + RECHECK_MS,
      traceparent: continueTrace(lease.traceparent),
    };
    const asked = { message: verifyEmail, request: { email: lease.email } };
    if (await this.suppression.withheldReply(asked, context)) await this.rechecks.drop(lease);
    else await this.engine.recheckEmail(lease, context);
    return true;
  }

  /** Adds a turn for each recheck that is overdue: its own was lost, or came while the recheck was leased by a replica that died. */
  async reconcileRechecks(): Promise<void> {
    await this.rechecks.addOverdueTurns(this.clock.now());
  }
}
