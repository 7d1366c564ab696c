import { accountEndpoint, usageEndpoint } from './account';
import type { Endpoint } from './endpoint';
import { verifyEmailEndpoint } from './verify';
import { webhookRoutes } from './webhook-endpoints';

/** Every route of the public API, in the order of the reference. */
export const endpoints: readonly Endpoint[] = [
  verifyEmailEndpoint as Endpoint,
  ...(webhookRoutes as readonly Endpoint[]),
  accountEndpoint as Endpoint,
  usageEndpoint as Endpoint,
];
