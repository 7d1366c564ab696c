import type { MigrationInterface } from 'typeorm';

/** Concerns functions and grants only: an older replica, which would take them back, must know that it is older. */
export class ServiceRoles1700000000024 implements MigrationInterface {
  readonly name = 'ServiceRoles1700000000024';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
