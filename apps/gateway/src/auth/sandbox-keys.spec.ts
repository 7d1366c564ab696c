import { API_KEY_PATTERN, type ErrorCode, parseApiKey } from '@modernleads/contracts';
import { refuseSandboxKey, sandboxKeys } from './sandbox-keys';

const named: readonly [string, ErrorCode][] = [
  ['Revoked', 'revoked_key'],
  ['Expired', 'expired_key'],
  ['IpDenied', 'ip_denied'],
  ['ScopeDenied', 'scope_denied'],
];

describe('the ready-made keys', () => {
  it('are all there', () => expect(Object.keys(sandboxKeys)).toHaveLength(named.length));

  it.each(named)('have one that is %s, with the form and the checksum of a test key', (name, code) => {
    const secret = Object.keys(sandboxKeys).find((key) => key.startsWith(`ml_test_${name}Key`)) ?? '';
    expect(secret).toMatch(API_KEY_PATTERN);
    expect(parseApiKey(secret)).toEqual({ mode: 'test' });
    expect(() => refuseSandboxKey(secret)).toThrow(expect.objectContaining({ code }));
  });

  it.each(['', 'constructor', 'ml_test_RevokedKey'])('let %j pass', (secret) => {
    expect(() => refuseSandboxKey(secret)).not.toThrow();
  });
});
