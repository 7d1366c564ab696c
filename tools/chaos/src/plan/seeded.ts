import { createHash } from 'node:crypto';
import { Random } from '@modernleads/testnet';

/** Random numbers of one part of a plan: the same for the same seed and part, whatever the other parts draw. */
export function seeded(seed: number, part: string): Random {
  return new Random(createHash('sha256').update(`${seed} ${part}`).digest().readInt32LE());
}
