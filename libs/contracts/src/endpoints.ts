import { accountEndpoint, usageEndpoint } from './account';
import {
  batchDownloadEndpoint,
  batchEventsEndpoint,
  batchEndpoint,
  cancelBatchEndpoint,
  enrichBatchEndpoint,
  listBatchesEndpoint,
  verifyBatchEndpoint,
} from './batch';
import { cleanNamesEndpoint } from './clean-names';
import { contactsEndpoint } from './contacts';
import { domainFinderEndpoint } from './domain-finder';
import type { Endpoint } from './endpoint';
import { lookupEndpoint } from './lookup';
import { verifyEmailEndpoint } from './verify';
import { webhookRoutes } from './webhook-endpoints';

/** Every route of the public API, in the order of the reference. */
export const endpoints: readonly Endpoint[] = [
  lookupEndpoint as Endpoint,
  verifyEmailEndpoint as Endpoint,
  domainFinderEndpoint as Endpoint,
  enrichBatchEndpoint as Endpoint,
  verifyBatchEndpoint as Endpoint,
  cleanNamesEndpoint as Endpoint,
  listBatchesEndpoint as Endpoint,
  batchEndpoint as unknown as Endpoint,
  cancelBatchEndpoint as unknown as Endpoint,
  batchDownloadEndpoint as unknown as Endpoint,
  batchEventsEndpoint as unknown as Endpoint,
  ...(webhookRoutes as readonly Endpoint[]),
  contactsEndpoint as Endpoint,
  accountEndpoint as Endpoint,
  usageEndpoint as Endpoint,
];
