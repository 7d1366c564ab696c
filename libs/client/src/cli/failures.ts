import { ModernLeadsError } from '../index';

/** What a command ends with. */
export const EXIT = { ok: 0, other: 1, usage: 2, key: 3, credits: 4, notFound: 5, limit: 6, unavailable: 7 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** By HTTP status; 0: no answer came. */
const EXIT_OF: Readonly<Record<number, ExitCode>> = {
  0: EXIT.unavailable,
  400: EXIT.usage,
  401: EXIT.key,
  402: EXIT.credits,
  403: EXIT.key,
  404: EXIT.notFound,
  413: EXIT.usage,
  415: EXIT.usage,
  429: EXIT.limit,
  502: EXIT.unavailable,
  503: EXIT.unavailable,
  504: EXIT.unavailable,
};

/** A failure of the command itself; the message says what to do. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
    readonly code: string,
  ) {
    super(message);
  }
}

/** The command was called in a wrong way. */
export class UsageError extends CliError {
  constructor(message: string) {
    super(message, EXIT.usage, 'usage');
  }
}

export class NotLoggedIn extends CliError {
  constructor() {
    super('There is no API key. Run "modernleads login", or set MODERNLEADS_API_KEY.', EXIT.key, 'missing_key');
  }
}

/** A failure that the command has told already, inside of its document. */
export class ToldError extends CliError {
  constructor(exitCode: ExitCode) {
    super('', exitCode, 'told');
  }
}

/** What the user reads, what `--json` prints, and the exit code. */
export interface FailureReport {
  readonly exitCode: ExitCode;
  readonly text: string;
  readonly document: object;
}

export function reportOf(error: unknown): FailureReport {
  if (error instanceof ModernLeadsError) return apiReport(error);
  const message = error instanceof Error ? error.message : String(error);
  const { exitCode, code } = error instanceof CliError ? error : { exitCode: EXIT.other, code: 'failed' };
  return { exitCode, text: message, document: { error: message, code, exit_code: exitCode } };
}

function apiReport(error: ModernLeadsError): FailureReport {
  const { message, code, status, requestId, retryAfter, details, docsUrl, ctaUrl, required, available } = error;
  // That no dossier could be made is an answer about the company.
  const exitCode = (code !== 'research_failed' && EXIT_OF[status]) || EXIT.other;
  const lines = [
    message,
    ...details.map(({ field, issue }) => `  ${field} ${issue}`),
    required !== undefined && `It needs ${required} credits; ${available ?? 0} are available.`,
    retryAfter !== undefined && `Try again in ${retryAfter} s.`,
    ctaUrl && `Resolve it: ${ctaUrl}`,
    requestId && `Request: ${requestId}`,
  ];
  const answer = { request_id: requestId, retry_after: retryAfter, docs_url: docsUrl, cta_url: ctaUrl, required, available };
  return {
    exitCode,
    text: lines.filter((line) => typeof line === 'string').join('\n'),
    document: { error: message, code, status, ...(details.length && { details }), ...answer, exit_code: exitCode },
  };
}
