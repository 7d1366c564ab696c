import type { ClientRequest } from 'node:http';

const MOST_BYTES = 4_096;
const STATUS_LINE = /^HTTP\/1\.[01] ([1-5]\d\d)(?: [^\r\n]*)?\r?\n/;
/** Of an interim answer (RFC 9110 §15.2), which is not the answer. */
const INTERIM = /^1(?!01)/;

/** The first bytes of the answer to a request, as they come: the parser of Node tells of no status when a header line is broken. */
export class AnswerStart {
  private text = '';

  constructor(request: ClientRequest) {
    const keep = (chunk: Buffer): void => {
      this.text += chunk.toString('latin1', 0, MOST_BYTES - this.text.length);
    };
    request.once('socket', (socket) => {
      socket.prependListener('data', keep);
      request.once('response', () => socket.off('data', keep));
      request.once('close', () => socket.off('data', keep));
    });
  }

  /** Of the final answer, if its status line has come whole. */
  status(): number | undefined {
    let rest = this.text;
    for (;;) {
      const [, status] = STATUS_LINE.exec(rest) ?? [];
      if (status === undefined) return undefined;
      if (!INTERIM.test(status)) return Number(status);
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return undefined;
      rest = rest.slice(end + 4);
    }
  }
}
