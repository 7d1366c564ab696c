import type { MigrationInterface } from 'typeorm';

/** Concerned functions only, which are files today; databases remember its name. */
export class BatchClaim1700000000014 implements MigrationInterface {
  readonly name = 'BatchClaim1700000000014';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
