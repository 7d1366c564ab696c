import { ModernLeads } from '@modernleads/client';

/** A refusal of the dashboard's API, in the form of all errors of the API. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId: string | undefined,
    /** Issues by field. */
    readonly details: readonly { field: string; issue: string }[] = [],
  ) {
    super(message);
  }
}

let csrfToken = '';

/** The token that each change repeats; it belongs to the session. */
export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Calls the dashboard's own API.
 * @throws ApiFailure of the API; TypeError when it cannot be reached.
 */
export async function call<T>(method: Method, path: string, body?: object): Promise<T> {
  const response = await fetch(`/dashboard/api${path}`, {
    method,
    headers: {
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { 'x-csrf-token': csrfToken }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw failureOf(response.status, text);
  return (text ? JSON.parse(text) : undefined) as T;
}

interface Refusal {
  readonly error?: string;
  readonly code?: string;
  readonly message?: string;
  readonly request_id?: string;
  readonly details?: readonly { field: string; issue: string }[];
}

function failureOf(status: number, text: string): ApiFailure {
  const {
    error = 'The server gave no answer that can be read. Try again.',
    code = 'unavailable',
    ...rest
  } = Object(textOrJson(text)) as Refusal;
  return new ApiFailure(status, code, [error, rest.message].filter(Boolean).join(' '), rest.request_id, rest.details);
}

export type Mode = 'live' | 'test';

/** An answer of the public API, whatever its status. */
export interface Answer {
  readonly status: number;
  /** From the request to the end of the answer. */
  readonly ms: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** JSON, or the text that is none. */
  readonly body: unknown;
}

/** Sends a call of the public API: the session takes the place of the key. @throws TypeError when it cannot be reached. */
export const send = (mode: Mode, path: string, body: object): Promise<Answer> => post(`/${mode}${path}`, body);

/** JSON, or a table. */
async function post(path: string, body: object | File): Promise<Answer> {
  const from = performance.now();
  const isTable = body instanceof File;
  const response = await fetch(`/dashboard/api${path}`, {
    method: 'POST',
    headers: { 'content-type': isTable ? 'text/csv' : 'application/json', 'x-csrf-token': csrfToken },
    body: isTable ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const ms = Math.round(performance.now() - from);
  return { status: response.status, ms, headers: [...response.headers], body: textOrJson(text) };
}

/** Sends a table. @param path below `/dashboard/api`. @returns the body of the answer. @throws ApiFailure of the API; TypeError when it cannot be reached. */
export async function sendTable<T>(path: string, table: File): Promise<T> {
  const { status, body } = await post(path, table);
  if (status !== 200) throw failureOf(status, JSON.stringify(body));
  return body as T;
}

function textOrJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The public API by the typed client: the session takes the place of the key. */
export function clientOf(mode: Mode): ModernLeads {
  return new ModernLeads({
    apiKey: 'session',
    baseUrl: `${location.origin}/dashboard/api/${mode}`,
    fetch: (input, init) => {
      const request = new Request(input, init);
      request.headers.delete('authorization');
      request.headers.set('x-csrf-token', csrfToken);
      return fetch(request);
    },
  });
}
