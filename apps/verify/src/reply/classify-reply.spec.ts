import type { VerifyReason } from '@modernleads/contracts';
import fc from 'fast-check';
import { type Blame, classifyReply, type SmtpStage } from './classify-reply';
import { type Called, CASES } from './classify-reply.cases';

/** A reply line as a server sends it. */
function classify(stage: SmtpStage, line: string) {
  const [, code, enhanced, text] = /^(\d{3})(?: #?(\d\.\d+\.\d+))? ?(.*)$/s.exec(line) ?? [];
  return classifyReply({ stage, code: Number(code), enhanced, text: text ?? '' });
}

const table: [SmtpStage, string, Blame, VerifyReason][] = [
  ['rcpt', '250 2.1.5 Ok', 'nobody', 'accepted'],
  ['rcpt', '250', 'nobody', 'accepted'],
  ['rcpt', '251 User not local; will forward', 'nobody', 'accepted'],
  ['rcpt', '220 mail.test ESMTP', 'unclear', 'unclear_reply'],
  ['rcpt', '252 2.0.0 Cannot verify', 'unclear', 'unclear_reply'],
  ['rcpt', '354 go on', 'unclear', 'unclear_reply'],

  [
    'rcpt',
    '550 5.1.1 <eve@normal.test>: Recipient address rejected: User unknown in virtual mailbox table',
    'mailbox',
    'mailbox_not_found',
  ],
  ['rcpt', '550 5.1.1 User unknown in relay recipient table', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 5.1.1 The e-mail account that you tried to reach\ndoes not exist. Please check', 'mailbox', 'mailbox_not_found'],
  [
    'rcpt',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    'mailbox',
    'mailbox_not_found',
  ],
  ['rcpt', '550 5.4.1 Recipient address rejected: Access denied', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 No such user here', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 no mailbox here by that name', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 The account does\nnot exist', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '553 5.3.0 Unknown local part', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 <spam.blocked@normal.test> user unknown', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 Requested action not taken: mailbox unavailable', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 5.1.2 Host unknown', 'domain', 'no_mail_server'],

  ['rcpt', '550 5.2.1 The account is disabled', 'mailbox', 'mailbox_disabled'],
  ['rcpt', '550 Account has been suspended', 'mailbox', 'mailbox_disabled'],
  ['rcpt', '552 5.2.2 Over quota', 'mailbox', 'mailbox_full'],
  ['rcpt', '552 Requested mail action aborted: exceeded storage allocation', 'mailbox', 'mailbox_full'],
  ['rcpt', '552', 'mailbox', 'mailbox_full'],
  ['rcpt', '452 4.2.2 The account is over quota', 'mailbox', 'mailbox_full'],
  ['rcpt', '452 Mailbox full', 'mailbox', 'mailbox_full'],

  ['rcpt', '521 5.2.1 : AOL will not accept delivery of this message.', 'unclear', 'blocked'],
  ['rcpt', '521 AOL will not accept delivery of this message.', 'unclear', 'blocked'],
  ['rcpt', '521 5.2.1 :  (HVU:B1)', 'unclear', 'blocked'],
  ['rcpt', '550 5.2.1 Delivery refused', 'unclear', 'blocked'],
  ['rcpt', '550 5.2.1 Rejected', 'unclear', 'blocked'],
  ['rcpt', '554 5.2.1 <eve@normal.test>... Denied', 'unclear', 'blocked'],
  ['rcpt', '550 5.2.1 Refused.', 'unclear', 'blocked'],
  ['rcpt', '550 5.2.1', 'mailbox', 'mailbox_disabled'],
  ['rcpt', '550 5.2.1 <eve@normal.test>: Recipient address rejected', 'mailbox', 'mailbox_disabled'],
  ['rcpt', '554 5.2.1 This server will not accept your message', 'unclear', 'blocked'],
  ['rcpt', '521 5.1.1 No such user', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 5.2.1 This account does not accept messages', 'mailbox', 'mailbox_disabled'],
  ['rcpt', '550 5.7.1 Client host rejected', 'us', 'blocked'],
  ['rcpt', '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using a blocklist', 'us', 'blocked'],
  ['rcpt', '550 5.1.1 Rejected: your IP is on a blacklist', 'us', 'blocked'],
  ['rcpt', '550 Recipient address blocked by policy', 'unclear', 'blocked'],
  ['rcpt', '550 mailbox unavailable: rejected for spam', 'unclear', 'blocked'],
  ['rcpt', '550 Sender address rejected: Domain not found', 'us', 'blocked'],
  ['rcpt', '550 Sender verify failed: no such user', 'us', 'blocked'],
  ['rcpt', '550 relay not permitted', 'unclear', 'blocked'],
  ['rcpt', '550 5.1.8 Sender address rejected', 'us', 'blocked'],
  ['rcpt', '550 Access denied - invalid HELO name', 'us', 'blocked'],
  ['rcpt', '550 Your account has been suspended for spam', 'us', 'blocked'],
  ['rcpt', '550 5.7.10 Refused', 'us', 'tls_required'],
  ['rcpt', '530 5.7.0 Must issue a STARTTLS command first', 'us', 'tls_required'],
  ['rcpt', '451 5.7.3 STARTTLS is required to send mail', 'us', 'tls_required'],
  ['rcpt', '503 5.5.1 Error: need MAIL command', 'us', 'server_error'],
  ['rcpt', '501 Syntax error', 'us', 'server_error'],

  ['rcpt', '451 4.7.1 Greylisted, please try again later', 'transient', 'greylisted'],
  ['rcpt', '450 4.2.0 Recipient address rejected: Greylisted, see http://postgrey.test/', 'transient', 'greylisted'],
  ['rcpt', '451 4.7.1 Temporarily rejected', 'transient', 'greylisted'],
  ['rcpt', '451 please try again later', 'transient', 'greylisted'],
  ['rcpt', '421 4.3.2 Service shutting down', 'transient', 'server_error'],
  ['rcpt', '451 4.3.0 Temporary server error. Please try again later', 'transient', 'server_error'],
  ['rcpt', '452 4.3.1 Insufficient system storage', 'transient', 'server_error'],
  ['rcpt', '450 4.2.1 The user is receiving mail at a rate that prevents delivery', 'transient', 'server_error'],
  ['rcpt', '450 4.1.1 Recipient address rejected: unverified address', 'transient', 'server_error'],
  ['rcpt', '450', 'transient', 'server_error'],
  ['rcpt', '450 4.7.1 Client host rejected: cannot find your reverse hostname', 'us', 'blocked'],
  ['rcpt', '421 Too many connections from your network', 'us', 'blocked'],
  ['rcpt', '450 4.7.1 Error: too much mail, quota exceeded', 'us', 'blocked'],

  ['rcpt', '550 Rejected', 'unclear', 'unclear_reply'],
  ['rcpt', '550', 'unclear', 'unclear_reply'],
  ['rcpt', '554 Transaction failed', 'unclear', 'unclear_reply'],

  // 5.7.1 is also what access tables and filters put before any words; these words are unmistakable and name no policy.
  ['rcpt', '550 5.7.1 User unknown', 'mailbox', 'mailbox_not_found'],
  ['rcpt', '550 5.7.1 User unknown; spam is not welcome', 'unclear', 'blocked'],
  ['rcpt', '550 5.7.25 User unknown', 'us', 'blocked'],

  ['banner', '554 5.7.1 Your address is listed', 'us', 'blocked'],
  ['banner', '554 No SMTP service here', 'us', 'blocked'],
  ['banner', '550 5.1.1 User unknown', 'us', 'blocked'],
  ['banner', '421 4.3.2 Too busy, try again later', 'transient', 'server_error'],
  ['banner', '250 hello', 'unclear', 'unclear_reply'],
  ['ehlo', '501 5.5.2 Invalid host name', 'us', 'server_error'],
  ['ehlo', '550 No such user', 'us', 'blocked'],
  ['mail', '530 5.7.0 Must issue a STARTTLS command first', 'us', 'tls_required'],
  ['mail', '550 5.1.8 Sender rejected', 'us', 'blocked'],
  ['mail', '552 mailbox full', 'us', 'blocked'],
  ['mail', '451 4.7.1 Greylisting in action', 'transient', 'greylisted'],
];

const CALLED: Record<Called, { blame: Blame; reason: VerifyReason }> = {
  accepted: { blame: 'nobody', reason: 'accepted' },
  absent: { blame: 'mailbox', reason: 'mailbox_not_found' },
  disabled: { blame: 'mailbox', reason: 'mailbox_disabled' },
  full: { blame: 'mailbox', reason: 'mailbox_full' },
  no_server: { blame: 'domain', reason: 'no_mail_server' },
  blocked: { blame: 'us', reason: 'blocked' },
  denied: { blame: 'unclear', reason: 'blocked' },
  tls: { blame: 'us', reason: 'tls_required' },
  command: { blame: 'us', reason: 'server_error' },
  greylisted: { blame: 'transient', reason: 'greylisted' },
  transient: { blame: 'transient', reason: 'server_error' },
  deferred: { blame: 'mailbox', reason: 'server_error' },
  unclear: { blame: 'unclear', reason: 'unclear_reply' },
};

const cases = Object.entries(CASES).map(([provider, groups]) => {
  const rows = Object.entries(groups).flatMap(([called, lines]) => lines.map((line) => [called as Called, line] as const));
  return { provider, rows };
});

describe.each(cases)('classifyReply reads $provider', ({ rows }) => {
  it.each(rows)('%s: %s', (called, written) => {
    const [, stage = 'rcpt', line, delay] = /^(?:(\w+)> )?(.*?)(?: => (\d+))?$/s.exec(written) as unknown as [
      string,
      SmtpStage,
      string,
      string,
    ];
    const { blame, reason, retryAfterSeconds } = classify(stage, line);
    expect({ blame, reason, retryAfterSeconds }).toEqual({
      ...CALLED[called],
      retryAfterSeconds: delay ? Number(delay) : undefined,
    });
  });
});

describe('classifyReply', () => {
  it.each(table)('%s: %s → %s, %s', (stage, line, blame, reason) => {
    expect(classify(stage, line)).toMatchObject({ blame, reason });
  });

  const invalid: VerifyReason[] = ['mailbox_not_found', 'mailbox_disabled', 'mailbox_full', 'no_mail_server'];
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'user unknown',
          'no such user',
          'mailbox',
          'full',
          'disabled',
          'blocked',
          'spam',
          'your ip',
          '\n',
          '5.1.1',
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(' ')),
  );
  const enhanced = fc.option(
    fc.tuple(fc.constantFrom(4, 5), fc.nat(9), fc.nat(20)).map((parts) => parts.join('.')),
    { nil: undefined },
  );
  const evidence = fc.record({ code: fc.integer({ min: 100, max: 599 }), enhanced, text });

  it('never condemns a mailbox before it was named', () => {
    const before = fc.constantFrom<SmtpStage>('banner', 'ehlo', 'starttls', 'mail');
    fc.assert(
      fc.property(before, evidence, (stage, rest) => {
        expect(invalid).not.toContain(classifyReply({ stage, ...rest }).reason);
      }),
    );
  });

  it('never condemns a mailbox where the policy class or the blocklist speaks, nor for less than a refusal', () => {
    const accused = fc.oneof(
      evidence.map((rest) => ({ ...rest, code: 500 + (rest.code % 100), enhanced: '5.7.26' })),
      evidence.map((rest) => ({ ...rest, code: 500 + (rest.code % 100), enhanced: '5.7.1', text: `${rest.text} spam policy` })),
      evidence.map((rest) => ({ ...rest, text: `your IP is refused; ${rest.text}` })),
      evidence.map((rest) => ({ ...rest, text: `${rest.text} see the blocklist of spamhaus` })),
      evidence.map((rest) => ({ ...rest, code: 100 + (rest.code % 300) })),
    );
    fc.assert(
      fc.property(accused, (rest) => {
        const { blame, reason } = classifyReply({ stage: 'rcpt', ...rest });
        expect(invalid).not.toContain(reason);
        expect(['mailbox', 'domain']).not.toContain(blame);
      }),
    );
  });

  it('takes no temporary reply for a verdict that a mailbox or a domain does not exist', () => {
    fc.assert(
      fc.property(evidence, (rest) => {
        const { reason } = classifyReply({ stage: 'rcpt', ...rest, code: 400 + (rest.code % 100) });
        expect(['mailbox_not_found', 'mailbox_disabled', 'no_mail_server']).not.toContain(reason);
      }),
    );
  });

  it('asks again where the reply may change, and at the time it names', () => {
    const retry = (line: string) => classify('rcpt', line).retry;
    expect(retry('250 ok')).toBe(false);
    expect(retry('550 5.1.1 User unknown')).toBe(false);
    expect(retry('552 5.2.2 mailbox full')).toBe(false);
    expect(retry('452 4.2.2 mailbox full')).toBe(false);
    expect(retry('550 5.7.1 Client host rejected')).toBe(false);
    expect(retry('530 5.7.0 Must issue a STARTTLS command first')).toBe(false);
    expect(retry('450 4.7.1 Client host rejected: cannot find your reverse hostname')).toBe(true);
    expect(retry('450 4.1.1 User unknown in local recipient table')).toBe(true);
    expect(retry('451 4.3.0 Temporary lookup failure')).toBe(true);
    expect(retry('550 Greylisted')).toBe(true);
  });

  it('names a delay only where it asks again, within a day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<SmtpStage>('banner', 'mail', 'rcpt', 'data'),
        evidence,
        fc.nat(10 ** 6),
        (stage, rest, amount) => {
          const { retry, retryAfterSeconds } = classifyReply({ stage, ...rest, text: `${rest.text} again in ${amount} minutes` });
          if (!retry) return expect(retryAfterSeconds).toBeUndefined();
          if (retryAfterSeconds === undefined) return undefined;
          expect(retryAfterSeconds).toBeGreaterThanOrEqual(1);
          expect(retryAfterSeconds).toBeLessThanOrEqual(86_400);
          return expect(Number.isInteger(retryAfterSeconds)).toBe(true);
        },
      ),
    );
  });

  it('reads what another server said, but not what it said of our sender', () => {
    expect(classify('rcpt', '550 host mx.test said: 450 host mx2.test said: 550 5.1.1 User unknown').reason).toBe(
      'mailbox_not_found',
    );
    expect(classify('rcpt', '550 Sender address rejected: host mx.test said: 550 5.1.1 User unknown').blame).toBe('us');
    expect(classify('rcpt', '550 Called: mx.test Response: 550 No such user; Sender verify failed').blame).not.toBe('mailbox');
  });

  it('finds the enhanced code in the text', () => {
    expect(classifyReply({ stage: 'rcpt', code: 550, text: '5.1.1 sorry' }).reason).toBe('mailbox_not_found');
    expect(classifyReply({ stage: 'rcpt', code: 550, text: 'sorry (#5.1.1)' }).reason).toBe('mailbox_not_found');
    expect(classifyReply({ stage: 'rcpt', code: 550, text: 'sorry, 192.5.1.1 it is' }).reason).toBe('unclear_reply');
  });

  it('reads a hostile text in bounded time', () => {
    const bait = 'mailbox address user unknown account '.repeat(10_000) + 'a'.repeat(100_000) + '@'.repeat(100_000);
    expect(classifyReply({ stage: 'rcpt', code: 550, text: bait }).reason).toBe('mailbox_not_found');
    const baits = [
      'a@',
      'said: 550 ',
      '@a.',
      'Aa',
      'a.',
      'user ',
      'no such ',
      'http://',
      '5.1.',
      '1 s ',
      '1 h 1 m ',
      '00:',
      'е\u0301',
      '。',
      'user|',
    ];
    for (const one of baits) {
      for (const code of [450, 550])
        expect(classifyReply({ stage: 'rcpt', code, text: one.repeat(100_000) }).blame).toBeDefined();
    }
  });

  it('reads a reply that it has read before in the same way, whatever address it names', () => {
    const lines = (email: string) => [
      `550 5.1.1 <${email}>: Recipient address rejected: User unknown`,
      `550 <${email}> try again in 300 seconds: greylisted`,
      `550 host mx.test said: 550 5.2.2 <${email}> mailbox full`,
    ];
    const first = lines('eve@normal.test').map((line) => classify('rcpt', line));
    expect(lines('spam.blocked@blacklist.test').map((line) => classify('rcpt', line))).toEqual(first);
    expect(first.map(({ reason }) => reason)).toEqual(['mailbox_not_found', 'greylisted', 'mailbox_full']);
  });
});
