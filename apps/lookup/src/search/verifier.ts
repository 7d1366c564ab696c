import {
  type CallContext,
  verifyEmail,
  type VerifyEmailResult,
  verifyFirstOf,
  type VerifyFirstOfResult,
} from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Injectable } from '@nestjs/common';

/** Client of the verify service; lookup itself opens no SMTP connection. */
@Injectable()
export class Verifier {
  constructor(private readonly rpc: RpcClient) {}

  /** @throws ApiError `unavailable`, `timeout`. */
  verifyEmail(email: string, context: CallContext): Promise<VerifyEmailResult> {
    return this.rpc.call(verifyEmail, { email }, context);
  }

  /** The first of some addresses of one domain that exists. @throws ApiError `unavailable`, `timeout`. */
  verifyFirstOf(candidates: string[], maxProbes: number, context: CallContext): Promise<VerifyFirstOfResult> {
    return this.rpc.call(verifyFirstOf, { candidates, max_probes: maxProbes }, context);
  }
}
