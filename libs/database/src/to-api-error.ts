import { ApiError } from '@modernleads/contracts';
import { isStoreDown } from './store-down';

/**
 * Maps any failure to an error of the catalogue: `unavailable` while PostgreSQL is down (the work may have taken effect), `internal` without
 * details for any other error. An ApiError, also one of another service, is returned unchanged.
 * @param whenDown the summary while the store is down.
 */
export function toApiError(error: unknown, whenDown = 'A store is down or does not answer.'): ApiError {
  if (error instanceof ApiError) return error;
  if (isStoreDown(error)) return new ApiError('unavailable', whenDown, { retryAfter: 1 });
  return new ApiError('internal', 'Something went wrong on our side.');
}
