import { createHmac, hash, randomBytes } from 'node:crypto';

/** A secret of 256 bits that a cookie or a link carries. The store has its digest only. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256: the id under which a token is stored. */
export function digestOf(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** A value of 256 bits that can be made of the token only, and from which the token cannot be found. */
export function derivedOf(token: string, purpose: string): string {
  return createHmac('sha256', token).update(purpose).digest('base64url');
}

/** What a page of the session repeats in a header: it can be made of the token of the cookie only, which no page can read. */
export function csrfTokenOf(token: string): string {
  return derivedOf(token, 'csrf');
}
