import type { VerifyEmailResult, VerifyFirstOfResult, VerifyReason, VerifyStatus } from '@modernleads/contracts';
import type { Verifier } from '../src/search/verifier';

/** What the mail hosts of one domain would say. */
export type MailDomain =
  { readonly mailboxes: readonly string[] } | 'accepts_all' | 'no_mail_server' | 'blocked' | { readonly greylistedFor: number };

/** Stands in for the verify service: answers as the mail hosts in `domains` would make it answer. */
export class FakeVerifier implements Pick<Verifier, 'verifyEmail' | 'verifyFirstOf'> {
  readonly asked: string[] = [];

  constructor(readonly domains: Record<string, MailDomain>) {}

  verifyEmail(email: string): Promise<VerifyEmailResult> {
    this.asked.push(email);
    const [status, reason, retryAfter] = this.verdict(email);
    const result = { email, status, reason, verified: status === 'valid', checked_at: new Date().toISOString() };
    return Promise.resolve({ ...result, ...(retryAfter && { retry_after: retryAfter }) } as VerifyEmailResult);
  }

  verifyFirstOf(candidates: string[], maxProbes: number): Promise<VerifyFirstOfResult> {
    const answers: VerifyFirstOfResult['answers'] = [];
    let last = this.verdict(candidates[0] as string);
    for (const email of candidates.slice(0, maxProbes)) {
      this.asked.push(email);
      last = this.verdict(email);
      answers.push({ email, reason: last[1], smtp_code: last[0] === 'valid' ? 250 : 550 });
      if (last[1] !== 'mailbox_not_found') break;
    }
    const [status, reason, retryAfter] = last;
    const outcome =
      status === 'valid' ? 'found' : status === 'catch_all' ? 'accepts_all' : status === 'unknown' ? 'stopped' : 'none';
    return Promise.resolve({
      outcome,
      email: outcome === 'found' ? (answers.at(-1)?.email ?? null) : null,
      reason,
      probes: answers.length,
      answers,
      mx_host: null,
      mail_provider: null,
      checked_at: new Date().toISOString(),
      ...(retryAfter && { retry_after: retryAfter }),
    });
  }

  private verdict(email: string): [VerifyStatus, VerifyReason, number?] {
    const [local = '', domain = ''] = email.split('@');
    const mail = this.domains[domain] ?? 'no_mail_server';
    if (mail === 'accepts_all') return ['catch_all', 'accepts_all'];
    if (mail === 'no_mail_server') return ['invalid', 'no_mail_server'];
    if (mail === 'blocked') return ['unknown', 'blocked'];
    if ('greylistedFor' in mail) return ['unknown', 'greylisted', mail.greylistedFor];
    return mail.mailboxes.includes(local) ? ['valid', 'accepted'] : ['invalid', 'mailbox_not_found'];
  }
}
