import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';

/** The request of a tool within which a call of the REST API is made. */
export interface OuterRequest {
  /** IP address of its caller. */
  readonly address: string;
}

const HEADER = 'x-inner-call';

/**
 * The calls of the REST API that tools make over loopback. Each belongs to a request of MCP, which was admitted from the address of its caller and
 * took a token of the rate limit; the call takes none. It names the request by an id that nobody else knows, and that ends with the request.
 */
@Injectable()
export class InnerCalls {
  private readonly requests = new Map<string, OuterRequest>();

  /** @returns the headers of its calls, and what ends it. */
  begin(outer: OuterRequest): { headers: Readonly<Record<string, string>>; end: () => void } {
    const id = randomUUID();
    this.requests.set(id, outer);
    return { headers: { [HEADER]: id }, end: () => void this.requests.delete(id) };
  }

  /** The request that a call belongs to; undefined: it comes from outside. */
  outerOf(headers: IncomingHttpHeaders): OuterRequest | undefined {
    const id = headers[HEADER];
    return typeof id === 'string' ? this.requests.get(id) : undefined;
  }
}
