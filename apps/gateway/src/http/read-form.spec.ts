import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { ApiError } from '@modernleads/contracts';
import * as fc from 'fast-check';
import { readForm } from './read-form';

const TYPE = 'multipart/form-data; boundary=x-1';
const LIMIT = 10_000;
const TABLE = 'email\r\na@b.test\r\n';

function requestOf(chunks: readonly Buffer[], headers: Record<string, string> = {}): IncomingMessage {
  return Object.assign(Readable.from(chunks, { objectMode: false }), {
    headers: { 'content-type': TYPE, ...headers },
  }) as IncomingMessage;
}

async function read(
  body: string | Buffer,
  headers?: Record<string, string>,
): Promise<Record<string, [string | undefined, string]>> {
  const form = await readForm(requestOf([Buffer.from(body)], headers), LIMIT);
  return Object.fromEntries([...form].map(([name, { type, bytes }]) => [name, [type, bytes.toString()]]));
}

async function refusalOf(body: string | Buffer, headers?: Record<string, string>): Promise<{ code: string; message: string }> {
  const error = await read(body, headers).then(
    () => new Error('accepted'),
    (refusal: Error) => refusal,
  );
  if (error instanceof ApiError) return { code: error.code, message: error.message };
  throw error;
}

const part = (disposition: string, content: string, ...lines: string[]) =>
  [`--x-1`, `Content-Disposition: ${disposition}`, ...lines, '', content, ''].join('\r\n');
const END = '--x-1--\r\n';

describe('a form', () => {
  it.each<[string, string]>([
    ['as browsers write it', 'form-data; name="file"; filename="contacts.csv"'],
    ['unquoted', 'form-data; name=file; filename=contacts.csv'],
    ['with the file name first', 'form-data; filename="contacts.csv"; name="file"'],
    ['without a file name', 'form-data; name="file"'],
    ['with an extended file name', 'form-data; name="file"; filename*=UTF-8\'\'kontakte%20%C3%BC.csv'],
    ['with both file names', 'form-data; filename*=UTF-8\'\'%C3%BC.csv; filename="u.csv"; name="file"'],
    ['with escaped quotes in the file name', String.raw`form-data; filename="a\"; name=\"other\".csv"; name="file"`],
    ['with percent-encoded quotes in the file name', 'form-data; name="file"; filename="a%22b.csv"'],
    ['with a semicolon in the file name', 'form-data; filename="a;b.csv"; name="file"'],
    ['with spaces in an unquoted file name', 'form-data; name=file; filename=my contacts.csv'],
    ['without spaces', 'form-data;name="file";filename="contacts.csv"'],
    ['with spaces everywhere', 'form-data ; name = "file" ; filename = "contacts.csv"'],
    ['with names in upper case', 'Form-Data; NAME="file"; FILENAME="contacts.csv"'],
    ['with a file name in UTF-8', 'form-data; name="file"; filename="контакты.csv"'],
    ['with an empty file name', 'form-data; name="file"; filename=""'],
  ])('has its file: %s', async (_name, disposition) => {
    expect(await read(part(disposition, TABLE) + END)).toEqual({ file: [undefined, TABLE] });
  });

  it('has fields beside the file, each with its type', async () => {
    const name = part('form-data; name="name"', 'Łódź');
    const file = part(
      'form-data; name="file"',
      TABLE,
      'content-type: text/csv; charset=windows-1252',
      'Content-Transfer-Encoding: 8bit',
    );
    const expected = { name: [undefined, 'Łódź'], file: ['text/csv; charset=windows-1252', TABLE] };
    expect(await read(name + file + END)).toEqual(expected);
    expect(await read(file + name + END)).toEqual(expected);
  });

  it('may have a preamble, an epilogue, and an empty field', async () => {
    const empty = part('form-data; name="ref"', '');
    const form = `This is a form.\r\n${part('form-data; name="file"', TABLE)}${empty}${END}The end.\r\n--x-1\r\n`;
    expect(await read(form)).toEqual({ file: [undefined, TABLE], ref: [undefined, ''] });
  });

  it.each([
    'multipart/form-data; boundary="x-1"',
    'Multipart/Form-Data; charset=utf-8; Boundary=x-1',
    'multipart/form-data;boundary=x-1',
  ])('has the boundary of %s', async (type) => {
    expect(await read(part('form-data; name="a"', 'b') + END, { 'content-type': type })).toEqual({ a: [undefined, 'b'] });
  });

  it('is the same however it arrives', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '\r', '\n', '-', '--x-', '\r\n--x', '\0') });
    await fc.assert(
      fc.asyncProperty(cell, cell, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (one, other, sizes) => {
        const bytes = Buffer.from(
          `pre\r\n${part('form-data; name="file"', one)}${part('form-data; name=other', other)}${END}post`,
        );
        const chunks: Buffer[] = [];
        for (let at = 0, n = 0; at < bytes.length; n++) {
          const size = sizes[n % sizes.length] ?? 1;
          chunks.push(bytes.subarray(at, at + size));
          at += size;
        }
        const form = await readForm(requestOf(chunks), LIMIT);
        expect([...form].map(([name, { bytes: content }]) => [name, content.toString()])).toEqual([
          ['file', one],
          ['other', other],
        ]);
      }),
    );
  });
});

describe('a form is refused', () => {
  const file = part('form-data; name="file"; filename="a.csv"', TABLE);

  it.each<[string, string, RegExp]>([
    ['two files', file + file + END, /file is given more than once/],
    ['a field twice', part('form-data; name=ref', '1') + part('form-data; name="ref"', '2') + END, /ref is given more than once/],
    ['a NUL in a name', part('form-data; name="fi\0le"', TABLE) + END, /control character/],
    ['no name', part('form-data; filename="a.csv"', TABLE) + END, /a part without a name/],
    ['no disposition', `--x-1\r\nContent-Type: text/csv\r\n\r\n${TABLE}\r\n${END}`, /a part without a name/],
    ['too many fields', Array.from({ length: 21 }, (_, n) => part(`form-data; name=f${n}`, '')).join('') + END, /more than 20/],
    ['no end', file, /not a well-formed form/],
    ['nothing in it', 'nothing', /not a well-formed form/],
    [
      'base64',
      part('form-data; name="file"', 'ZW1haWw=', 'Content-Transfer-Encoding: base64') + END,
      /file is encoded as base64/,
    ],
  ])('that has %s', async (_name, body, message) => {
    expect(await refusalOf(body)).toEqual({ code: 'invalid_input', message: expect.stringMatching(message) });
  });

  it('that has no boundary', async () => {
    expect(await refusalOf(file + END, { 'content-type': 'multipart/form-data' })).toMatchObject({ code: 'invalid_input' });
  });

  it('that is too large, as soon as it is known', async () => {
    const large = part('form-data; name="file"', 'x'.repeat(LIMIT)) + END;
    expect(await refusalOf(large)).toMatchObject({ code: 'payload_too_large' });
    const announced = { 'content-length': String(LIMIT + 1) };
    expect(await refusalOf('', announced)).toMatchObject({ code: 'payload_too_large' });
    expect(await refusalOf(`${'x'.repeat(LIMIT)}\r\n${file}${END}`)).toMatchObject({ code: 'payload_too_large' });
  });

  it('that breaks off', async () => {
    const request = requestOf([Buffer.from(file)]);
    const reading = readForm(request, LIMIT);
    request.destroy(new Error('aborted'));
    await expect(reading).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
