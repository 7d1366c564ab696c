import {
  ApiError,
  type CallContext,
  type FirstOfAnswer,
  type FirstOfOutcome,
  type VerifyEmailResult,
  type VerifyFirstOfJob,
  type VerifyFirstOfResult,
  type VerifyReason,
  type VerifyStatus,
} from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { type Address } from './address/address';
import { answerDeadline, isVerdict, precheckAddress } from './engine/precheck';
import { sandboxResult } from './engine/sandbox';
import { VerificationEngine } from './engine/verification-engine';
import { RcptBudget } from './session/mailbox-probe';
import type { StoredVerifyEmail } from './verify.repository';

/** Candidates in one write: RCPTs after the first that exists are wasted. */
const WINDOW = 3;

/** Reasons that concern one mailbox only: the next candidate is tried. */
const CONTINUING_REASONS: readonly VerifyReason[] = ['invalid_syntax', 'mailbox_not_found', 'mailbox_disabled', 'unclear_reply'];

interface Candidate {
  readonly email: string;
  /** The parsed address, or a verdict that needs no network. */
  readonly found: Address | VerifyEmailResult;
  stored?: StoredVerifyEmail;
}

/** Finds the first candidate that exists, in small windows of one session, until further RCPTs cannot change the answer. */
@Injectable()
export class VerifyFirstOfService {
  constructor(private readonly engine: VerificationEngine) {}

  /** @throws ApiError `invalid_input` when the candidates are of different domains. */
  async verifyFirstOf({ candidates, max_probes }: VerifyFirstOfJob, call: CallContext): Promise<VerifyFirstOfResult> {
    const list = candidates.map((email): Candidate => ({ email, found: precheckAddress(email) }));
    demandOneDomain(list);
    const context = { ...call, deadline: answerDeadline(call) };
    if (call.mode === 'live')
      await Promise.all(list.map(async (one) => (one.stored = await this.engine.readStored(one.email, context))));
    const budget = new RcptBudget(max_probes);
    const results: VerifyEmailResult[] = [];
    while (results.length < list.length && budget.left > 0 && !results.some(endsSearch)) {
      const window = nextWindow(list, results.length, budget.left);
      results.push(...(await Promise.all(window.map((one) => this.verifyCandidate(one, context, budget)))));
    }
    return toAnswer(results, max_probes - budget.left);
  }

  /** More probes are announced also after the last candidate: with an answer, the caller asks about further addresses of the domain. */
  private async verifyCandidate(
    { email, found, stored }: Candidate,
    context: CallContext,
    budget: RcptBudget,
  ): Promise<VerifyEmailResult> {
    if (context.mode === 'test') return spendOnSandbox(budget, sandboxResult(email));
    if (isVerdict(found)) return found;
    return this.engine.verifyEmail(email, found, context, { budget, more: true, stored: stored ?? null });
  }
}

/** The sandbox sends no RCPT, but its answers with an SMTP code count as one. */
function spendOnSandbox(budget: RcptBudget, result: VerifyEmailResult): VerifyEmailResult {
  if (result.smtp_code !== null) budget.left--;
  return result;
}

function demandOneDomain(candidates: readonly Candidate[]): void {
  const domains = new Set(candidates.flatMap(({ found }) => (isVerdict(found) ? [] : found.domain)));
  if (domains.size <= 1) return;
  throw new ApiError('invalid_input', 'The candidates are of different domains.', {
    details: [{ field: 'candidates', issue: `must all be addresses of one domain, not of ${domains.size}` }],
  });
}

/** The first candidate alone, because its reply may show a catch-all domain; stored and immediate verdicts are taken without waiting. */
function nextWindow(list: readonly Candidate[], from: number, budget: number): readonly Candidate[] {
  const isFree = ({ found, stored }: Candidate): boolean => isVerdict(found) || stored !== undefined;
  if (isFree(list[from] as Candidate)) return list.slice(from, from + 1);
  const asked = list.slice(0, from).some((one) => !isFree(one));
  const window = list.slice(from, from + Math.min(asked ? WINDOW : 1, budget));
  const known = window.findIndex(isFree);
  return known < 0 ? window : window.slice(0, known);
}

function endsSearch({ reason }: VerifyEmailResult): boolean {
  return !CONTINUING_REASONS.includes(reason);
}

/** A mailbox that exists decides before one that is unclear, and that before one that does not exist. */
function toAnswer(results: readonly VerifyEmailResult[], probes: number): VerifyFirstOfResult {
  const by = (status: VerifyStatus): VerifyEmailResult | undefined => results.find((result) => result.status === status);
  const decisive = (by('valid') ??
    by('catch_all') ??
    results.find(endsSearch) ??
    by('unknown') ??
    results.at(-1)) as VerifyEmailResult;
  const { email, reason, status, mx_host, mail_provider, checked_at, retry_after } = decisive;
  const outcome = outcomeOf(status);
  return {
    outcome,
    email: outcome === 'found' ? email : null,
    reason,
    probes,
    answers: results.map(({ email, reason, smtp_code }): FirstOfAnswer => ({ email, reason, smtp_code })),
    mx_host,
    mail_provider,
    checked_at,
    ...(retry_after && { retry_after }),
  };
}

function outcomeOf(status: VerifyStatus): FirstOfOutcome {
  if (status === 'valid') return 'found';
  if (status === 'catch_all') return 'accepts_all';
  return status === 'unknown' ? 'stopped' : 'none';
}
