import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Invitation1700000000036 implements MigrationInterface {
  readonly name = 'Invitation1700000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
        account_id uuid NOT NULL REFERENCES account (id),
        email text COLLATE "C" NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254 AND email = lower(email)),
        role text NOT NULL CHECK (role IN ('owner', 'admin', 'developer', 'viewer', 'billing')),
        invited_by uuid NOT NULL REFERENCES app_user (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        UNIQUE (account_id, email)
      );
      CREATE INDEX invitation_age ON invitation (expires_at);
      COMMENT ON TABLE invitation IS 'who may become a member of an account, by a link; one that is used or revoked is deleted';
      COMMENT ON COLUMN invitation.token_hash IS 'SHA-256 of the token in the link, which is stored nowhere'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitation');
  }
}
