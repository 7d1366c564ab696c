import type { MigrationInterface } from 'typeorm';

/** Concerned functions only, which are files today; databases remember its name. */
export class LedgerCovered1700000000015 implements MigrationInterface {
  readonly name = 'LedgerCovered1700000000015';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
