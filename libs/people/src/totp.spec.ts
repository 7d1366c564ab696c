import { base32, matchingStep, stepAt, totpCode, totpUri } from './totp';

/** Of RFC 6238, appendix B. */
const SECRET = Buffer.from('12345678901234567890');

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('makes the code of RFC 6238 at second %d', (seconds, code) => {
  expect(totpCode(SECRET, stepAt(seconds * 1_000))).toBe(code);
});

it('takes the code of the step before, of this and of the next, and no other', () => {
  const now = 1_234_567_890_000;
  const step = stepAt(now);
  const found = [-2, -1, 0, 1, 2].map((shift) => matchingStep(SECRET, totpCode(SECRET, step + shift), now));
  expect(found).toEqual([undefined, step - 1, step, step + 1, undefined]);
  for (const wrong of ['', '00592', '0059240', '００５９２４', 'abcdef'])
    expect(matchingStep(SECRET, wrong, now)).toBeUndefined();
});

it('writes secrets as apps read them', () => {
  // Of RFC 4648 §10, and the secret above.
  expect(base32(Buffer.from('fooba'))).toBe('MZXW6YTB');
  expect(totpUri(SECRET, 'ada+x@people.test')).toBe(
    'otpauth://totp/Modern%20Leads:ada%2Bx%40people.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Modern%20Leads',
  );
});
