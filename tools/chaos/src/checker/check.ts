import { checkAccess } from './access';
import { checkAnswers } from './answers';
import { checkBatches } from './batches';
import { checkCharges } from './charges';
import { checkDossiers } from './dossiers';
import type { Facts, Violation } from './facts';
import { checkIdempotency } from './idempotency';
import { checkWebhooks } from './webhooks';

/** All violations of a run. */
export function check(facts: Facts): Violation[] {
  return [checkCharges, checkIdempotency, checkBatches, checkDossiers, checkWebhooks, checkAccess, checkAnswers].flatMap(
    (family) => family(facts),
  );
}
