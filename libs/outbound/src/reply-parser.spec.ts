import fc from 'fast-check';
import { ReplyParser, type SmtpReply } from './reply-parser';

function parse(pieces: readonly (string | Buffer)[]) {
  const parser = new ReplyParser();
  for (const piece of pieces) parser.push(Buffer.from(piece as string));
  const replies: SmtpReply[] = [];
  for (let reply = parser.shift(); reply; reply = parser.shift()) replies.push(reply);
  return { replies, fault: parser.fault };
}

describe('ReplyParser', () => {
  it.each<[string, string, SmtpReply[]]>([
    ['a line', '220 mail.test ESMTP\r\n', [{ code: 220, text: 'mail.test ESMTP' }]],
    ['an enhanced code', '550 5.1.1 User unknown\r\n', [{ code: 550, enhanced: '5.1.1', text: '5.1.1 User unknown' }]],
    [
      'a code with a hash',
      '550 #5.1.0 Address rejected.\r\n',
      [{ code: 550, enhanced: '5.1.0', text: '#5.1.0 Address rejected.' }],
    ],
    ['several lines', '250-mail.test\r\n250-SIZE 10\r\n250 8BITMIME\r\n', [{ code: 250, text: 'mail.test\nSIZE 10\n8BITMIME' }]],
    [
      'the first enhanced code',
      '550-No\r\n550-5.1.1 one\r\n550 5.7.1 two\r\n',
      [{ code: 550, enhanced: '5.1.1', text: 'No\n5.1.1 one\n5.7.1 two' }],
    ],
    ['bare line feeds', '250-a\n250 b\n', [{ code: 250, text: 'a\nb' }]],
    ['a code alone', '250\r\n', [{ code: 250, text: '' }]],
    ['an empty line inside', '250-\r\n250 \r\n', [{ code: 250, text: '\n' }]],
    ['a colon after the code', '550: unknown\r\n', [{ code: 550, text: ': unknown' }]],
    [
      'two replies at once',
      '250 a\r\n550 b\r\n',
      [
        { code: 250, text: 'a' },
        { code: 550, text: 'b' },
      ],
    ],
    ['a line without a code inside a reply', '550-no\r\nsuch user\r\n550 end\r\n', [{ code: 550, text: 'no\nsuch user\nend' }]],
    ['the last of two codes that agree', '550-no\r\n551 no\r\n', [{ code: 551, text: 'no\nno' }]],
    ['blank lines between replies', '\r\n\r\n220 hi\r\n', [{ code: 220, text: 'hi' }]],
    ['UTF-8', '550 5.1.1 не найден\r\n', [{ code: 550, enhanced: '5.1.1', text: '5.1.1 не найден' }]],
    ['no more than is there', '250-a\r\n250 b', []],
    ['no long number for an enhanced code', '550 5.1.1234 x\r\n', [{ code: 550, text: '5.1.1234 x' }]],
  ])('reads %s', (_name, bytes, replies) => {
    expect(parse([bytes])).toEqual({ replies, fault: undefined });
  });

  it.each([
    ['HTTP/1.1 400 Bad Request\r\n', 'not a reply'],
    ['999 what\r\n', 'not a reply'],
    ['2200 hi\r\n', 'not a reply'],
    ['25\r\n', 'not a reply'],
    [`220 ${'x'.repeat(2_048)}\r\n`, 'a line is too long'],
    ['x'.repeat(2_049), 'a line is too long'],
    [`250-${'x'.repeat(1_000)}\r\n`.repeat(17), 'a reply is too long'],
    ['250-yes\r\n550 no\r\n', 'the lines of a reply disagree'],
    ['550-no\r\n250 yes\r\n', 'the lines of a reply disagree'],
    ['450-later\r\n550 no\r\n', 'the lines of a reply disagree'],
    ['250 ok\r\n'.repeat(65), 'more replies than commands'],
  ])('stops at %j', (bytes, fault) => {
    expect(parse([bytes]).fault).toBe(fault);
  });

  it('returns the replies that were complete before a fault', () => {
    expect(parse(['250 ok\r\nnonsense\r\n250 later\r\n'])).toEqual({
      replies: [{ code: 250, text: 'ok' }],
      fault: 'not a reply',
    });
  });

  it('returns the same replies for any split of the bytes, and never throws', () => {
    const token = fc.constantFrom(
      '220 ',
      '250-',
      '250 ',
      '550 ',
      '5.1.1 ',
      'ok',
      '\r\n',
      '\n',
      '\r',
      '\0',
      'é',
      '999',
      ' ',
      '-',
      'x'.repeat(700),
    );
    const bytes = fc.oneof(
      fc.array(token, { maxLength: 60 }).map((tokens) => Buffer.from(tokens.join(''))),
      fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
    );
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(2_000), { maxLength: 30 }), (whole, cuts) => {
        const ends = [...new Set([0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length])].sort((a, b) => a - b);
        const pieces = ends.slice(1).map((end, index) => whole.subarray(ends[index], end));
        expect(parse(pieces)).toEqual(parse([whole]));
        expect(parse([...whole].map((byte) => Buffer.from([byte])))).toEqual(parse([whole]));
      }),
      { numRuns: 500 },
    );
  });
});
