import { ModernLeadsError } from '@modernleads/client';
import type { Caller } from './caller';
import { ToolRefusal } from './tool-refusal';

/** Who can mend it, and what to do next, by the code of the API. */
const NEXT: Readonly<Record<string, string>> = {
  invalid_input: 'Correct the arguments and call again.',
  missing_key: 'The user has to give this MCP server an API key. Do not retry.',
  invalid_key: 'The user has to give this MCP server a valid API key. Do not retry.',
  revoked_key: 'The user has to create a new key. Do not retry.',
  expired_key: 'The user has to create a new key. Do not retry.',
  insufficient_credits: 'The user has to top up. Do not retry before.',
  subscription_required: "The account's owner has to activate its plan. Do not retry.",
  scope_denied: 'The key may not do this. The user has to choose another key. Do not retry.',
  ip_denied: 'The key may not be used from here. Do not retry.',
  not_found: 'Check the id: it belongs to another key or was deleted.',
  buyer_context_missing: 'The user has to set a buyer context first, with PUT /v1/buyer-context.',
  batch_not_ready: 'Call batch_status until the batch has ended.',
  quota_exceeded: 'The account holds as much as it may. Tell the user.',
  rate_limited: 'Wait, then call again with the same arguments.',
  spend_cap_reached: 'The hourly cap on credits is reached. Tell the user, or wait.',
  research_failed: 'Nothing was charged. Check the domain, e.g. with find_domain.',
};
/** What to do about other failures: where equal calls are one, and where a batch may have begun before its answer was lost. */
const LOCAL = 'Call again with the same arguments: it is not charged twice. After two failures tell the user.';
const REMOTE = 'Call again; of a batch first ask the user, since it may have begun. After two failures tell the user.';
const UNREACHED = 'The user has to check MODERNLEADS_BASE_URL and the network.';

/** Things wrong with the arguments that are told at once. */
const MOST_DETAILS = 5;
const brief = (text: string): string => (text.length > 150 ? `${text.slice(0, 150)}…` : text);

/** What to do about an error, by its code. */
export function nextStep(code: string, { process }: Pick<Caller, 'process'>): string {
  if (process && code === 'connection_failed') return UNREACHED;
  return NEXT[code] ?? (process ? LOCAL : REMOTE);
}

/** What went wrong, for the model: what happened, who can mend it, what to do next. Never a stack. */
export function failureText(error: unknown, caller: Pick<Caller, 'process'>): string {
  if (error instanceof ToolRefusal) return error.message;
  if (!(error instanceof ModernLeadsError)) return `The server failed. ${nextStep('internal', caller)}`;
  const { code, message, details, required, available, retryAfter, ctaUrl, requestId } = error;
  const parts = [
    `${code}: ${brief(message)}`,
    ...details.slice(0, MOST_DETAILS).map(({ field, issue }) => `${brief(field)} ${brief(issue)}.`),
    details.length > MOST_DETAILS && `And ${details.length - MOST_DETAILS} more.`,
    required !== undefined && `Needed: ${required} credits; available: ${available ?? 0}.`,
    nextStep(code, caller),
    retryAfter !== undefined && `retry_after: ${retryAfter} s.`,
    ctaUrl && `Page: ${ctaUrl}`,
    requestId && `Request id: ${requestId}`,
  ];
  return parts.filter(Boolean).join(' ');
}
