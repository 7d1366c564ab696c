import { accountEndpoint, usageEndpoint } from './account';
import { domainFinderEndpoint } from './domain-finder';
import { cleanNamesEndpoint } from './clean-names';
import type { Endpoint } from './endpoint';
import { verifyEmailEndpoint } from './verify';

/** Every route of the public API, in the order of the reference. */
export const endpoints: readonly Endpoint[] = [
  verifyEmailEndpoint as Endpoint,
  domainFinderEndpoint as Endpoint,
  cleanNamesEndpoint as Endpoint,
  accountEndpoint as Endpoint,
  usageEndpoint as Endpoint,
];
