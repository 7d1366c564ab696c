import type { Mode } from '@modernleads/contracts';

/** Whose contacts: an account sees its own, of its own mode, and no others. */
export interface Owner {
  readonly accountId: string;
  readonly mode: Mode;
}
