import type { Client } from '@modelcontextprotocol/client';
import { type Answer, call, textOf } from './mcp-clients';

type Json = Record<string, unknown>;
type Tool = Awaited<ReturnType<Client['listTools']>>['tools'][number];

/** What a user says, with what they paste below it. */
export interface Said {
  readonly sentence: string;
  readonly items?: readonly Json[];
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/(?:ies|y)$/, 'i').replace(/s$/, ''))
    .filter((word) => word.length > 2);

/** Stands for a model: it knows no tool before it has read the list, and goes on as the answers tell it to. */
export class ScriptedModel {
  /** The calls that it has made. */
  readonly calls: { name: string; input: Json; answer: Answer }[] = [];

  private constructor(
    private readonly client: Client,
    private readonly tools: readonly Tool[],
  ) {}

  static async of(client: Client): Promise<ScriptedModel> {
    return new ScriptedModel(client, (await client.listTools()).tools);
  }

  /** Carries out a sentence. @returns what the last of its calls, or each of a list of calls, brought. */
  async carryOut({ sentence, items = [] }: Said): Promise<Json[]> {
    const facts = factsOf(sentence);
    const chosen = this.choose(sentence, { ...facts, ...items[0] });
    const many = items.length > 1 ? this.forMany(chosen) : chosen;
    const list = items.length > 1 ? listOf(many) : undefined;
    if (list) return this.follow(many, { ...facts, [list]: items.map((item) => Object.values(item)[0]) });
    const asked = items.length ? items : [facts];
    const brought: Json[] = [];
    for (const item of asked) brought.push(...(await this.follow(chosen, { ...facts, ...item })));
    return brought;
  }

  /** The tool that has most rare words in common with the sentence, of those whose required parameters are known. */
  private choose(sentence: string, known: Json): Tool {
    const words = new Set(wordsOf(sentence));
    const texts = this.tools.map((tool) => new Set(wordsOf(`${tool.name} ${tool.title} ${tool.description}`)));
    const weight = (word: string): number => 1 / (1 + texts.filter((text) => text.has(word)).length);
    const score = (at: number): number => [...words].reduce((sum, word) => sum + (texts[at]?.has(word) ? weight(word) : 0), 0);
    const fitting = this.tools
      .map((tool, at) => ({ tool, score: score(at) }))
      .filter(({ tool }) => !!tool.inputSchema.required?.length && tool.inputSchema.required.every((name) => name in known))
      .sort((one, other) => other.score - one.score);
    return fitting[0]?.tool ?? fail(`no tool for: ${sentence}`);
  }

  /** The tool that the description names for several. */
  private forMany(tool: Tool): Tool {
    const name = /For several use (\w+)/.exec(tool.description ?? '')?.[1];
    return name ? this.named(name) : tool;
  }

  private async follow(tool: Tool, known: Json): Promise<Json[]> {
    const pages: Json[] = [];
    let [next, memory]: [Tool | undefined, Json] = [tool, known];
    while (next) {
      const properties = Object.keys(next.inputSchema.properties ?? {});
      const input = Object.fromEntries(Object.entries(memory).filter(([name]) => properties.includes(name)));
      const answer = await call(this.client, next.name, input);
      this.calls.push({ name: next.name, input, answer });
      if (answer.isError) throw new Error(textOf(answer));
      const structured = answer.structuredContent ?? {};
      memory = { ...memory, ...structured, cursor: structured['next_cursor'] ?? undefined };
      const isWaiting = typeof structured['poll_after_s'] === 'number';
      const onward: Tool | undefined = isWaiting || structured['next_cursor'] ? next : this.mentioned(textOf(answer));
      if (!onward || structured['results']) pages.push(structured);
      next = onward;
    }
    return pages;
  }

  /** The first tool that an answer names. */
  private mentioned(text: string): Tool | undefined {
    const names = this.tools.map(({ name }) => name).filter((name) => text.includes(name));
    names.sort((one, other) => text.indexOf(one) - text.indexOf(other));
    return names[0] === undefined ? undefined : this.named(names[0]);
  }

  private named(name: string): Tool {
    return this.tools.find((tool) => tool.name === name) ?? fail(`${name} is named, but not listed`);
  }
}

/** The parameter that takes many. */
const listOf = ({ inputSchema }: Tool): string | undefined =>
  Object.entries(inputSchema.properties ?? {}).find(([, schema]) => (schema as { type?: string }).type === 'array')?.[0];

/** A person's name and a domain, as a sentence has them. */
function factsOf(sentence: string): Json {
  const [, first, last] = /\bfor ([A-Z]\w+) ([A-Z]\w+)/.exec(sentence) ?? [];
  const [domain] = /\b[a-z0-9-]+\.(?:com|test)\b/.exec(sentence) ?? [];
  return { ...(first && { first_name: first, last_name: last }), ...(domain && { domain }) };
}

function fail(reason: string): never {
  throw new Error(reason);
}
