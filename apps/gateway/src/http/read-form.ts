import type { IncomingMessage } from 'node:http';
import { Dicer } from '@fastify/busboy';
import { ApiError, invalidInput } from '@modernleads/contracts';
import { parse as parseDisposition } from 'content-disposition';
import { parse as parseType } from 'content-type';

/** A field of a form. */
export interface FormField {
  /** Media type with its parameters, as in `text/csv; charset=utf-8`; undefined: the client gave none. */
  readonly type?: string;
  readonly bytes: Buffer;
}

interface ArrivingField {
  readonly type?: string;
  readonly chunks: readonly Buffer[];
}

/** Header lines of a part, by name in lower case. One character stands for one byte. */
type PartHeader = Readonly<Record<string, readonly string[]>>;

const MOST_FIELDS = 20;
/** Header lines of one part that are read. */
const HEADER_LINES = 20;
// eslint-disable-next-line no-control-regex -- these are what is refused
const CONTROL = /[\0-\x1f\x7f]/;
/** Codings of MIME that leave the bytes as they are; RFC 7578 §4.7 deprecates the others. */
const PLAIN_CODINGS: readonly string[] = ['7bit', '8bit', 'binary', ''];

/**
 * Reads a form (`multipart/form-data`, RFC 7578) while it arrives.
 * @param mostBytes of the whole body.
 * @returns its fields by name, whether they have a file name or not.
 * @throws ApiError `payload_too_large`; `invalid_input` for a form that is malformed, or has a field twice, one without a name or too many.
 */
export function readForm(request: IncomingMessage, mostBytes: number): Promise<Map<string, FormField>> {
  const { 'content-type': type = '', 'content-length': length } = request.headers;
  const { boundary } = parseType(type).parameters;
  return new Promise((resolve, reject) => {
    const fields = new Map<string, ArrivingField>();
    const ends: Promise<unknown>[] = [];
    let received = 0;
    const refuse = (error: ApiError): void => {
      request.unpipe().resume();
      reject(error);
    };
    if (!boundary) return refuse(badForm('has no boundary in its Content-Type'));
    if (Number(length) > mostBytes) return refuse(tooLarge());
    const form = new Dicer({ boundary, maxHeaderPairs: HEADER_LINES });
    form.on('part', (part) => {
      const chunks: Buffer[] = [];
      part.on('error', () => undefined).on('data', (chunk: Buffer) => chunks.push(chunk));
      ends.push(new Promise((ended) => part.once('end', ended)));
      if (ends.length > MOST_FIELDS) return refuse(badForm(`has more than ${MOST_FIELDS} fields`));
      part.on('header', (header: PartHeader) => {
        const field = nameOf(header);
        if (!field) return refuse(badForm('has a part without a name'));
        if (CONTROL.test(field)) return refuse(badForm('has a field with a control character in its name'));
        if (fields.has(field)) return refuse(invalidInput([{ field, issue: 'is given more than once; give it once' }]));
        const coding = header['content-transfer-encoding']?.[0]?.trim().toLowerCase() ?? '';
        if (!PLAIN_CODINGS.includes(coding))
          return refuse(invalidInput([{ field, issue: `is encoded as ${coding}; send it as it is` }]));
        fields.set(field, { type: header['content-type']?.[0], chunks });
      });
    });
    form.on('error', () => refuse(badForm('is not a well-formed form')));
    form.on('finish', () => {
      request.unpipe().resume();
      // The form may finish before the last bytes of its parts are delivered.
      void Promise.all(ends).then(() => resolve(new Map([...fields].map(([name, field]) => [name, joined(field)]))));
    });
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > mostBytes) refuse(tooLarge());
    });
    request.once('error', () => refuse(badForm('ended early'))).pipe(form);
  });
}

function joined({ type, chunks }: ArrivingField): FormField {
  return { type, bytes: Buffer.concat(chunks) };
}

function nameOf({ 'content-disposition': [disposition = ''] = [] }: PartHeader): string | undefined {
  const { name } = parseDisposition(disposition).parameters;
  return name === undefined ? undefined : Buffer.from(name, 'latin1').toString('utf8');
}

function badForm(issue: string): ApiError {
  return invalidInput([{ field: 'body', issue }]);
}

function tooLarge(): ApiError {
  return new ApiError('payload_too_large', 'The body is larger than this endpoint accepts.');
}
