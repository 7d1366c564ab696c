import { createInterface } from 'node:readline/promises';
import type { ReadStream } from 'node:tty';

/** C0 but tab and line feed, DEL, C1, and marks that turn the direction of text: what could command the terminal or hide what it shows. */
const CONTROLS = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Those of them that JSON leaves as they are. */
const UNESCAPED = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const RED = '\u001b[31m';
const RESET = '\u001b[0m';
const BAR_WIDTH = 30;

/** Text that a terminal shows and does not obey. */
export const printable = (text: string): string => text.replace(CONTROLS, '');

/** A document as JSON that a terminal shows and does not obey. */
export const jsonText = (document: unknown): string =>
  JSON.stringify(document, undefined, 2).replace(UNESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Answers go to standard output; all that is said about the work goes to standard error, and nothing of it under `--json`. */
export class Terminal {
  private hasBar = false;
  private lastLine = '';

  constructor(
    readonly json: boolean,
    private readonly noColor: boolean,
  ) {}

  out(text: string): void {
    process.stdout.write(`${printable(text)}\n`);
  }

  /** What is already safe, such as JSON of {@link jsonText}. */
  raw(text: string): void {
    process.stdout.write(text);
  }

  say(text: string): void {
    if (this.json) return;
    this.endBar();
    process.stderr.write(`${printable(text)}\n`);
  }

  complain(text: string): void {
    this.endBar();
    const shown = printable(text);
    process.stderr.write(process.stderr.isTTY && !this.noColor ? `${RED}${shown}${RESET}\n` : `${shown}\n`);
  }

  /** A bar on a terminal; elsewhere a line for each tenth of the work. */
  progress(done: number, total: number, what: string): void {
    if (this.json) return;
    const share = total ? done / total : 1;
    const text = `${Math.floor(share * 100)} % ${done}/${total} ${printable(what)}`;
    if (process.stderr.isTTY) {
      const bar = '#'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '-');
      process.stderr.write(`\r[${bar}] ${text}\u001b[K`);
      this.hasBar = true;
      return;
    }
    const tenth = `${what} ${Math.floor(share * 10)}`;
    if (tenth !== this.lastLine) process.stderr.write(`${text}\n`);
    this.lastLine = tenth;
  }

  endBar(): void {
    if (this.hasBar) process.stderr.write('\n');
    this.hasBar = false;
  }

  /** @returns the line that was entered; undefined at the end of the input. */
  async ask(question: string): Promise<string | undefined> {
    this.endBar();
    process.stderr.write(printable(question));
    return firstLine();
  }

  /** Reads a secret: from a terminal without showing it. */
  async askSecret(question: string): Promise<string | undefined> {
    if (!process.stdin.isTTY) return firstLine();
    process.stderr.write(question);
    process.stdin.setRawMode(true);
    try {
      return await hiddenLine(process.stdin);
    } finally {
      process.stdin.setRawMode(false).pause();
      process.stderr.write('\n');
    }
  }
}

async function firstLine(): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line.trim();
    return undefined;
  } finally {
    lines.close();
  }
}

async function hiddenLine(input: ReadStream): Promise<string | undefined> {
  let text = '';
  for await (const chunk of input.setEncoding('utf8').iterator({ destroyOnReturn: false }))
    for (const sign of chunk as string) {
      if (sign === '\r' || sign === '\n') return text.trim();
      if (sign === '\u0003' || sign === '\u0004') return undefined;
      text = sign === '\u007f' || sign === '\b' ? text.slice(0, -1) : text + sign;
    }
  return text.trim() || undefined;
}
