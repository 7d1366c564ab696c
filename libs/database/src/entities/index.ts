import { AccountEntity } from './account.entity';
import { ApiKeyEntity } from './api-key.entity';
import { ContactEntity } from './contact.entity';
import { SuppressionEntity } from './suppression.entity';
import { WebhookEndpointEntity } from './webhook-endpoint.entity';
import { WebhookSecretEntity } from './webhook-secret.entity';

export { AccountEntity, ApiKeyEntity, ContactEntity, SuppressionEntity, WebhookEndpointEntity, WebhookSecretEntity };

/** The tables that are plain records. Statements that decide are SQL, in `../functions` and in repositories. */
export const entities = [
  AccountEntity,
  ApiKeyEntity,
  ContactEntity,
  SuppressionEntity,
  WebhookEndpointEntity,
  WebhookSecretEntity,
] as const;
