import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { CallContext } from '@modernleads/contracts';
import type { Outbound } from '@modernleads/outbound';
import { scopeOf } from '@modernleads/platform';
import { Logger } from '@nestjs/common';
import { APICallError, generateText, NoObjectGeneratedError, Output } from 'ai';
import { toJSONSchema, type ZodType } from 'zod';
import { type Generated, LanguageModel, type ModelBudget } from './language-model';

export interface OpenAiOptions {
  /** Up to and without `/chat/completions`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Empty: none is sent. */
  readonly apiKey: string;
}

/** How a server is told to answer with JSON, the strictest first. Some know none but the last. */
const FORMATS = ['json_schema', 'json_object', 'text'] as const;
type Format = (typeof FORMATS)[number];

const MAX_BYTES = 262_144;
/** Characters of a wrong answer that the question about it repeats. */
const MAX_REPEATED = 2_000;

interface Attempt<T> {
  readonly value?: T;
  /** What is wrong with the answer. */
  readonly issue?: string;
  readonly text: string;
}

/** Any server with the API of OpenAI's chat completions: a local one too, if OUTBOUND_ALLOW_CIDRS lets it be reached. */
export class OpenAiModel extends LanguageModel {
  readonly isThere = true;
  private readonly logger = new Logger(OpenAiModel.name);
  /** The strictest format that the server has not refused. */
  private format = 0;

  constructor(
    private readonly outbound: Outbound,
    private readonly options: OpenAiOptions,
  ) {
    super();
  }

  override async generate<T>(schema: ZodType<T>, prompt: string, budget: ModelBudget): Promise<Generated<T>> {
    const usage = { model: this.options.model, input_tokens: 0, output_tokens: 0 };
    const ends = AbortSignal.any([budget.signal, AbortSignal.timeout(Math.max(1, budget.ms))]);
    const whole = `${prompt}\n\nAnswer with one JSON object of this JSON Schema and nothing else:\n${JSON.stringify(toJSONSchema(schema))}`;
    const call = { schema, budget, ends, usage };
    try {
      const first = await this.attempt(call, whole);
      if (first.value !== undefined) return { value: first.value, usage };
      const again = `${whole}\n\nYour last answer was wrong (${first.issue}):\n${first.text.slice(0, MAX_REPEATED)}\nCorrect it.`;
      return { value: (await this.attempt(call, again)).value, usage };
    } catch (error) {
      // The error itself holds the prompt.
      const issue = error instanceof Error ? error.message : 'unknown';
      this.logger.warn({ ...scopeOf(budget.context), model: this.options.model, issue }, 'the language model gave no answer');
      return { usage };
    }
  }

  /** Goes on with the next format where the server refuses one. @throws Error when the server fails, or the time is over. */
  private async attempt<T>(call: ModelCall<T>, prompt: string): Promise<Attempt<T>> {
    for (;;) {
      const format = FORMATS[this.format] as Format;
      try {
        return await this.ask(call, prompt, format);
      } catch (error) {
        const isRefused = APICallError.isInstance(error) && REFUSALS.has(error.statusCode ?? 0) && format !== 'text';
        if (!isRefused) throw error;
        this.format++;
      }
    }
  }

  private async ask<T>({ schema, budget, ends, usage }: ModelCall<T>, prompt: string, format: Format): Promise<Attempt<T>> {
    const { baseUrl: baseURL, model, apiKey } = this.options;
    const provider = createOpenAICompatible({
      name: 'llm',
      baseURL,
      apiKey: apiKey || undefined,
      supportsStructuredOutputs: format === 'json_schema',
      fetch: this.fetchFor(budget),
    });
    const request = {
      model: provider(model),
      prompt,
      temperature: 0,
      maxRetries: 0,
      maxOutputTokens: budget.outputTokens,
      abortSignal: ends,
    };
    try {
      const answer = await generateText(format === 'text' ? request : { ...request, output: Output.object({ schema }) });
      usage.input_tokens += answer.usage.inputTokens ?? 0;
      usage.output_tokens += answer.usage.outputTokens ?? 0;
      return parsed(schema, answer.text);
    } catch (error) {
      if (!NoObjectGeneratedError.isInstance(error)) throw error;
      usage.input_tokens += error.usage?.inputTokens ?? 0;
      usage.output_tokens += error.usage?.outputTokens ?? 0;
      return parsed(schema, error.text ?? '');
    }
  }

  private fetchFor({ context, ms }: { readonly context: CallContext; readonly ms: number }): typeof fetch {
    return async (url, init) => {
      const { traceparent } = context;
      const headers = { ...Object.fromEntries(new Headers(init?.headers).entries()), ...(traceparent && { traceparent }) };
      const answer = this.outbound.http(context, String(url), {
        method: 'POST',
        headers,
        body: String(init?.body ?? ''),
        timeoutMs: ms,
        maxBytes: MAX_BYTES,
      });
      const { status, body, headers: answered } = await untilAborted(answer, init?.signal);
      return new Response(new Uint8Array(body), { status, headers: { 'content-type': answered['content-type'] ?? '' } });
    };
  }
}

interface ModelCall<T> {
  readonly schema: ZodType<T>;
  readonly budget: ModelBudget;
  readonly ends: AbortSignal;
  readonly usage: { model: string; input_tokens: number; output_tokens: number };
}

/** A format that the server does not know is one of these. */
const REFUSALS: ReadonlySet<number> = new Set([400, 404, 415, 422, 501]);

/** The JSON object within an answer: models put fences and sentences around it. */
function parsed<T>(schema: ZodType<T>, text: string): Attempt<T> {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  try {
    const result = schema.safeParse(JSON.parse(text.slice(from, to + 1)));
    return result.success ? { value: result.data, text } : { issue: result.error.issues[0]?.message ?? 'it does not fit', text };
  } catch {
    return { issue: 'it is not JSON', text };
  }
}

/** @throws the reason of the abort. The request ends with its own time limit. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
