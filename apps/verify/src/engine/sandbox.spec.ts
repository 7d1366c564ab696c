import { ApiError, type ErrorCode, VERIFY_REASONS, VERIFY_STATUSES } from '@modernleads/contracts';
import { sandboxErrors, sandboxResult, sandboxVerdicts } from './sandbox';

describe('the sandbox', () => {
  it('has an address for every status and reason', () => {
    const results = Object.keys(sandboxVerdicts).map((local) => sandboxResult(`${local}@sandbox.test`));
    for (const status of VERIFY_STATUSES) {
      expect(results.filter((result) => result.status === status).map(({ reason }) => reason)).toEqual([
        ...VERIFY_REASONS[status],
      ]);
    }
  });

  it.each(Object.keys(sandboxErrors))('answers %s@sandbox.test with the error of that name', (local) => {
    const code = local.replaceAll('-', '_') as ErrorCode;
    expect(() => sandboxResult(`${local}@sandbox.test`)).toThrow(ApiError);
    expect(() => sandboxResult(`${local}@sandbox.test`)).toThrow(expect.objectContaining({ code }));
  });

  it('shares no name between verdicts and errors', () => {
    expect(Object.keys(sandboxVerdicts).filter((local) => local in sandboxErrors)).toEqual([]);
  });

  it('finds every other well-formed address valid, as the reference does', () => {
    expect(sandboxResult('john@acme.com')).toMatchObject({
      email: 'john@acme.com',
      status: 'valid',
      verified: true,
      deliverable: true,
      reason: 'accepted',
      checks: { syntax: true, mx: true, smtp: true },
      mx_host: 'mx1.acme.com',
      smtp_code: 250,
    });
    expect(sandboxResult('constructor@sandbox.test').status).toBe('valid');
    expect(sandboxResult('mailbox-full@acme.com').status).toBe('valid');
  });

  it('does not mind letter case, and minds syntax', () => {
    expect(sandboxResult('Mailbox-Full@SANDBOX.test')).toMatchObject({
      email: 'Mailbox-Full@SANDBOX.test',
      reason: 'mailbox_full',
    });
    expect(sandboxResult('not an address')).toMatchObject({
      status: 'invalid',
      reason: 'invalid_syntax',
      checks: { syntax: false, mx: null },
    });
  });

  it.each(['john@acme.com', 'not an address'])('gives equal answers about %s at any time', (email) => {
    jest.useFakeTimers({ now: 0 });
    const before = sandboxResult(email);
    jest.setSystemTime(86_400_000);
    expect(sandboxResult(email)).toEqual(before);
    jest.useRealTimers();
  });

  it('says when to ask again only where a better answer is coming', () => {
    const provisional = Object.keys(sandboxVerdicts).filter(
      (local) => sandboxResult(`${local}@sandbox.test`).retry_after !== undefined,
    );
    expect(provisional).toEqual(['greylisted']);
  });
});
