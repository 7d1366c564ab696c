import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Oidc1700000000041 implements MigrationInterface {
  readonly name = 'Oidc1700000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_identity (
        issuer text NOT NULL,
        subject text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 255),
        user_id uuid NOT NULL REFERENCES app_user (id),
        bound_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject),
        UNIQUE (user_id, issuer)
      );
      COMMENT ON TABLE user_identity IS 'who users are at an OpenID provider';
      COMMENT ON COLUMN user_identity.subject IS 'the claim sub, which a provider gives to one person for ever';

      CREATE TABLE oidc_sign_in (
        id bytea PRIMARY KEY CHECK (octet_length(id) = 32),
        user_id uuid REFERENCES app_user (id),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX oidc_sign_in_age ON oidc_sign_in (expires_at);
      COMMENT ON COLUMN oidc_sign_in.id IS 'SHA-256 of the token in the cookie, which is stored nowhere';
      COMMENT ON COLUMN oidc_sign_in.user_id IS 'whom the provider has named; null: it has not answered yet'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE oidc_sign_in, user_identity');
  }
}
