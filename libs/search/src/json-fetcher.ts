import { boundedJson, type Outbound } from '@modernleads/outbound';
import type { FetchJson } from './search-setting';

const SOURCE_MS = 5_000;
const MAX_BYTES = 1_048_576;

export function jsonFetcher(outbound: Outbound, userAgent: string): FetchJson {
  return async (context, url, request = {}) => {
    const headers = { 'user-agent': userAgent, accept: 'application/json', ...request.headers };
    const { status, body } = await outbound.http(context, url, {
      timeoutMs: SOURCE_MS,
      maxBytes: MAX_BYTES,
      ...request,
      headers,
    });
    if (status < 200 || status > 299) throw new Error(`answered ${status}`);
    return boundedJson(body);
  };
}
