import { ApiError } from '@modernleads/contracts';
import { isStoreDown } from './store-down';

/**
 * Any failure as an error of the catalogue: `unavailable` while PostgreSQL is down (whether the work took effect is then unknown), `internal`,
 * which tells nothing, for what nobody expected. An ApiError, such as those of calls between services, stays what it is.
 * @param whenDown the summary while the store is down.
 */
export function toApiError(error: unknown, whenDown = 'A store is down or does not answer.'): ApiError {
  if (error instanceof ApiError) return error;
  if (isStoreDown(error)) return new ApiError('unavailable', whenDown, { retryAfter: 1 });
  return new ApiError('internal', 'Something went wrong on our side.');
}
