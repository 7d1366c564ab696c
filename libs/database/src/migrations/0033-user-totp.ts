import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UserTotp1700000000033 implements MigrationInterface {
  readonly name = 'UserTotp1700000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_totp (
        user_id uuid PRIMARY KEY REFERENCES app_user (id),
        nonce bytea NOT NULL CHECK (octet_length(nonce) = 12),
        ciphertext bytea NOT NULL,
        confirmed_at timestamptz,
        last_step bigint NOT NULL DEFAULT 0,
        recovery_codes bytea[] NOT NULL DEFAULT '{}'
      );
      COMMENT ON TABLE user_totp IS 'the second factor of users: codes of an app (TOTP, RFC 6238), or recovery codes';
      COMMENT ON COLUMN user_totp.ciphertext IS 'the secret under AES-256-GCM, with the tag at its end';
      COMMENT ON COLUMN user_totp.confirmed_at IS 'from then on signing in needs a code; null: the user has not yet shown one';
      COMMENT ON COLUMN user_totp.last_step IS 'of the code used last: no code of this step or an earlier one works again';
      COMMENT ON COLUMN user_totp.recovery_codes IS 'SHA-256 of those that are not used yet'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE user_totp');
  }
}
