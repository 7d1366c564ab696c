import { errorCatalogue } from '@modernleads/contracts';

/** An HTTP answer as received. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The first deviation of an error response from the API documentation; undefined: none. */
export function flawOfError({ status, headers, body }: RawAnswer): string | undefined {
  const content = parsed(body);
  if (!content) return `${status} with a body that is not JSON: ${body}`;
  const entry = Object.entries(errorCatalogue).find(([code]) => code === content['code'])?.[1];
  if (entry?.status !== status) return `${status} with the code ${String(content['code'])}`;
  if (!content['error'] || content['request_id'] !== headers['x-request-id'])
    return `${status} without error or request_id: ${body}`;
  const isOutage = status === 503 && content['code'] !== 'research_failed';
  const mustSayWhen = isOutage || status === 429 || content['code'] === 'idempotency_in_progress';
  return mustSayWhen && !(Number(headers['retry-after']) >= 1) ? `${status} without Retry-After` : undefined;
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
