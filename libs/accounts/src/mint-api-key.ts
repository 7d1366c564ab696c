import { randomInt } from 'node:crypto';
import { BASE62, type Mode, withChecksum } from '@modernleads/contracts';

const RANDOM_LENGTH = 32;

/**
 * Makes a new API key: `ml_live_` or `ml_test_`, 32 random base62 characters (190 bits), and the CRC-32 of all that as six
 * base62 digits, so that a mistyped key is recognised without a query.
 */
export function mintApiKey(mode: Mode): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => BASE62.charAt(randomInt(BASE62.length)));
  return withChecksum(`ml_${mode}_${random.join('')}`);
}
