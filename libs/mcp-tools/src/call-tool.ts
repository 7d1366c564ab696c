import { createHash, randomUUID } from 'node:crypto';
import {
  acceptedContent,
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  inputRequired,
  type InputRequiredResult,
  type McpServer,
  type RequestStateCodec,
  type ServerContext,
} from '@modelcontextprotocol/server';
import type { ModernLeads } from '@modernleads/client';
import { bounded, boundedText } from './bounded';
import type { Caller } from './caller';
import { failureText } from './failures';
import type { Tool, ToolCall } from './tool';
import { ToolRefusal } from './tool-refusal';

/** What a question to the user takes along, and its answer brings back. */
export interface RequestState {
  /** Of the chain of requests. */
  readonly nonce: string;
  /** Of the call that was asked about. */
  readonly idempotencyKey: string;
  /** Highest price in credits that was named. */
  readonly price: number;
}

/** One call of a tool, and what it was called on. */
interface Called {
  readonly server: McpServer;
  readonly tool: Tool;
  readonly caller: Caller;
  readonly states: RequestStateCodec<RequestState>;
  readonly context: ServerContext;
}

/** Tells a client that asked for it how far a call is, in order and before its result. */
class ProgressTeller {
  readonly token: string | number | undefined;
  /** Resolves when all has been sent. */
  told = Promise.resolve();

  constructor(private readonly context: ServerContext) {
    this.token = context.mcpReq._meta?.progressToken;
  }

  tell(progress: number, total: number | undefined, message: string): void {
    const { token: progressToken } = this;
    if (progressToken === undefined) return;
    const params = { progressToken, progress, ...(total !== undefined && { total }), message };
    const send = () => this.context.mcpReq.notify({ method: 'notifications/progress', params });
    this.told = this.told.then(send).catch(() => undefined);
  }
}

/** A later version of W3C Trace Context may have more at its end. */
const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}(?:-[\x21-\x7e]{0,200})?$/;

type Result = CallToolResult | InputRequiredResult;

/** @param key secret of at least 32 bytes, the same in all processes that serve one client. A state belongs to the client that got it. */
export function stateCodec(key: Uint8Array): RequestStateCodec<RequestState> {
  return createRequestStateCodec<RequestState>({ key, bind: ({ http }) => http?.authInfo?.clientId ?? '' });
}

/** Carries out a call. Whatever fails is a result that tells the model what to do. */
export async function callTool(
  called: Called,
  { fresh, max_credits: agreed, ...input }: Record<string, unknown>,
): Promise<Result> {
  const { tool, caller, context } = called;
  const teller = new ProgressTeller(context);
  try {
    const call = callOf(called, teller, input, fresh === true);
    const price = (await tool.price?.(input, call)) ?? 0;
    caller.spending.assertWithin(price);
    if (caller.spending.mustConfirm(price, agreed as number | undefined)) {
      const question = await confirm(called, call, price);
      if (question) return question;
    }
    const { text, structured, spent = 0, link } = await tool.run(input, { ...call, price });
    caller.spending.add(spent);
    await teller.told;
    const { value, isCut } = bounded(structured);
    const content: CallToolResult['content'] = [
      { type: 'text', text: boundedText(text) + (isCut ? ' Long texts and lists were cut.' : '') },
    ];
    if (link) content.push({ type: 'resource_link', ...link });
    return { content, structuredContent: value };
  } catch (error) {
    context.mcpReq.signal.throwIfAborted();
    return { isError: true, content: [{ type: 'text', text: failureText(error, caller) }] };
  }
}

function callOf(
  { tool, caller, context: { mcpReq } }: Called,
  teller: ProgressTeller,
  input: Record<string, unknown>,
  isFresh: boolean,
): ToolCall {
  const nonce = caller.process?.nonce ?? mcpReq.requestState<RequestState>()?.nonce ?? randomUUID();
  return {
    client: clientFor(caller, mcpReq._meta?.['traceparent']),
    files: caller.process?.files,
    signal: mcpReq.signal,
    nonce,
    idempotencyKey: isFresh ? randomUUID() : keyOf(nonce, tool.name, input),
    price: 0,
    wantsProgress: teller.token !== undefined,
    progress: (done, total, message) => teller.tell(done, total, message),
  };
}

/** The calls of a tool go on with the trace of its caller, whom the API asks for no more than a header: what is none is left out. */
function clientFor(caller: Caller, traceparent: unknown): ModernLeads {
  return typeof traceparent === 'string' && TRACEPARENT.test(traceparent) ? caller.traced(traceparent) : caller.client;
}

/**
 * Asks the user where the client can. @returns the question of the modern protocol; undefined: the user agreed to this call at this price.
 * @throws ToolRefusal
 */
async function confirm(called: Called, call: ToolCall, price: number): Promise<InputRequiredResult | undefined> {
  const { server, tool, states, context } = called;
  const { mcpReq } = context;
  const requestedSchema = {
    type: 'object' as const,
    properties: { confirm: { type: 'boolean' as const, title: 'Spend the credits' } },
  };
  const message = `${tool.title}: this can cost up to ${price} credits. Go on?`;
  const refusal = new ToolRefusal(`The user did not agree to spend up to ${price} credits. Do not retry.`);
  if (mcpReq.envelope) {
    const asked = mcpReq.requestState<RequestState>();
    const isAnswer = asked?.idempotencyKey === call.idempotencyKey && asked.price >= price;
    if (isAnswer && acceptedContent(mcpReq.inputResponses, 'confirm')?.['confirm'] === true) return undefined;
    if (isAnswer && mcpReq.inputResponses?.['confirm'] !== undefined) throw refusal;
    const capabilities = mcpReq.envelope[CLIENT_CAPABILITIES_META_KEY as keyof typeof mcpReq.envelope] as
      { elicitation?: object } | undefined;
    if (capabilities?.elicitation) {
      const { nonce, idempotencyKey } = call;
      return inputRequired({
        inputRequests: { confirm: inputRequired.elicit({ message, requestedSchema }) },
        requestState: await states.mint({ nonce, idempotencyKey, price }, context),
      });
    }
  } else if (server.server.getClientCapabilities()?.elicitation) {
    const { action, content } = await mcpReq.elicitInput({ message, requestedSchema });
    if (action === 'accept' && content?.['confirm'] === true) return undefined;
    throw refusal;
  }
  throw new ToolRefusal(
    `This can cost up to ${price} credits. Ask the user; if they agree, call again with max_credits: ${price}.`,
  );
}

/** Equal for equal arguments, in whatever order. */
function keyOf(nonce: string, name: string, input: Record<string, unknown>): string {
  const sorted = Object.fromEntries(Object.entries(input).sort(([one], [other]) => (one < other ? -1 : 1)));
  return createHash('sha256')
    .update(JSON.stringify([nonce, name, sorted]))
    .digest('base64url');
}
