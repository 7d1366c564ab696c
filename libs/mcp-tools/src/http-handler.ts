import { type AuthInfo, createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server';
import { stateCodec } from './call-tool';
import type { Caller } from './caller';
import { createServer } from './server';

export interface HttpHandlerOptions {
  /** For whom a request works that was admitted with this key. */
  readonly callerOf: (auth: AuthInfo) => Caller;
  /** See {@link stateCodec}. */
  readonly stateKey: Uint8Array;
  readonly onError: (error: Error) => void;
}

/** Streams of `subscriptions/listen` of one process: nothing is ever told on them, since no list changes. */
const SUBSCRIPTIONS = 100;

/** Serves MCP over HTTP, both eras of the protocol, each request by itself: nothing is kept between requests. */
export function httpHandler({ callerOf, stateKey, onError }: HttpHandlerOptions): McpHttpHandler {
  const states = stateCodec(stateKey);
  const factory = ({ authInfo }: { authInfo?: AuthInfo }) => createServer(callerOf(authInfo as AuthInfo), states);
  return createMcpHandler(factory, { onerror: onError, maxSubscriptions: SUBSCRIPTIONS });
}
