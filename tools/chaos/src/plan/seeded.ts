import { createHash } from 'node:crypto';
import { Random } from '@modernleads/testnet';

/** Random numbers of one part of a plan: equal for equal seed and part, independent of the other parts. */
export function seeded(seed: number, part: string): Random {
  return new Random(createHash('sha256').update(`${seed} ${part}`).digest().readInt32LE());
}
