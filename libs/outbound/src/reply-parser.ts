/** A server's reply to one SMTP command (RFC 5321 §4.2). */
export interface SmtpReply {
  /** 100–599; the code of the last line, if the lines differ. */
  readonly code: number;
  /** Enhanced status code of the first line that has one (RFC 3463), e.g. `5.1.1`. */
  readonly enhanced?: string;
  /** The text of all lines, without the reply code, joined by line feeds. */
  readonly text: string;
}

/** Longest line and longest whole reply in bytes: four and thirty-two times what RFC 5321 §4.5.3.1.5 allows. */
const MAX_LINE = 2_048;
const MAX_REPLY = 16_384;
/** Unread replies that are kept at most, enough for a pipeline answered in one packet; more of them are a protocol error. */
const MAX_UNREAD = 64;

const CLOSING = 421;
const LF = 10;
const NOTHING = Buffer.alloc(0);
const REPLY_LINE = /^([1-5]\d\d)(?![\dA-Za-z])(-?)[ \t]?(.*)$/s;

/** Parses SMTP replies from a byte stream; the result does not depend on how the bytes are split into chunks. Never throws. */
export class ReplyParser {
  /** The protocol error that ended parsing; undefined: none. */
  fault?: string;
  private readonly replies: SmtpReply[] = [];
  private pending: Buffer = NOTHING;
  private lines: string[] = [];
  /** First digit of the codes of the reply that is being read. */
  private said?: string;
  private size = 0;

  push(chunk: Buffer): void {
    const bytes = this.pending.length ? Buffer.concat([this.pending, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LF); end !== -1 && !this.fault; end = bytes.indexOf(LF, start)) {
      this.take(bytes, start, end);
      start = end + 1;
    }
    this.pending = this.fault ? NOTHING : bytes.subarray(start);
    if (this.pending.length > MAX_LINE) this.fail('a line is too long');
  }

  /** No unread reply and no partial one. */
  get idle(): boolean {
    return this.replies.length === 0 && this.lines.length === 0 && this.pending.length === 0 && !this.fault;
  }

  /** Whether a reply is unread other than a 421, which a server may send at any time (RFC 5321 §3.8). */
  get excess(): boolean {
    return this.fault !== undefined || this.replies.some(({ code }) => code !== CLOSING);
  }

  /** The oldest unread reply. */
  shift(): SmtpReply | undefined {
    return this.replies.shift();
  }

  private take(bytes: Buffer, start: number, end: number): void {
    if (end - start > MAX_LINE) return this.fail('a line is too long');
    this.size += end - start + 1;
    if (this.size > MAX_REPLY) return this.fail('a reply is too long');
    this.read(bytes.toString('utf8', start, end).trimEnd());
  }

  /**
   * Inside a reply a line without a code is more of its text; anywhere else it is not SMTP. Stray blank lines are skipped. The codes of
   * one reply must agree (RFC 5321 §4.2.1): a reply whose codes differ in their first digit is malformed.
   */
  private read(line: string): void {
    const [, code, separator, text = ''] = REPLY_LINE.exec(line) ?? [];
    if (!code && this.lines.length === 0) {
      if (line) this.fail('not a reply');
      return;
    }
    if (code && this.said && !code.startsWith(this.said)) return this.fail('the lines of a reply disagree');
    if (code) this.said = code[0];
    this.lines.push(code ? text : line);
    if (code && !separator) this.complete(Number(code));
  }

  private complete(code: number): void {
    const enhanced = this.lines.map(enhancedCode).find((found) => found);
    this.replies.push({ code, ...(enhanced && { enhanced }), text: this.lines.join('\n') });
    this.lines = [];
    this.said = undefined;
    this.size = 0;
    if (this.replies.length > MAX_UNREAD) this.fail('more replies than commands');
  }

  private fail(reason: string): void {
    this.fault = reason;
  }
}

/** The enhanced status code at the head of a reply's text; `#5.1.0` is a common misspelling. */
function enhancedCode(text: string): string | undefined {
  return /^#?([245]\.\d{1,3}\.\d{1,3})(?!\d)/.exec(text)?.[1];
}
