import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_MS = 30_000;
const DIGITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The step of time (RFC 6238 §4.2) in which a moment lies. */
export const stepAt = (ms: number): number => Math.floor(ms / STEP_MS);

/** The code of a step: HMAC-SHA-1 of its number, truncated to six digits (RFC 4226 §5.3). */
export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) as number) & 0x0f;
  const number = (digest.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}

/** @returns the step of which `code` is the code: the one of the moment, the one before or the one after; undefined: of none. */
export function matchingStep(secret: Buffer, code: string, ms: number): number | undefined {
  const given = Buffer.from(code);
  const isCodeOf = (step: number): boolean =>
    given.length === DIGITS && timingSafeEqual(given, Buffer.from(totpCode(secret, step)));
  return [0, -1, 1].map((shift) => stepAt(ms) + shift).find(isCodeOf);
}

/** Base32 (RFC 4648 §6) of whole groups of 5 bytes, as apps read secrets. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((group) => ALPHABET[parseInt(group, 2)]).join('');
}

/** What the QR code of a secret says to an app. */
export function totpUri(secret: Buffer, email: string): string {
  const issuer = encodeURIComponent('Modern Leads');
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=${issuer}`;
}
