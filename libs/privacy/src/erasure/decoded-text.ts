/** Characters of a text that are decoded; what follows is looked at as it is written. */
const MAX_DECODED = 256 * 1024;
const BASE64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
const MOST_TOKENS = 500;
const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  lowbar: '_',
  plus: '+',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
};

/** Marks without width. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it is written, and as it reads once its escapes are decoded: those of JSON, URLs, HTML and quoted-printable, and base64. Pure. */
export function decodedTexts(text: string): string[] {
  const texts = new Set([text]);
  const start = text.slice(0, MAX_DECODED);
  const plain = unescaped(start);
  texts.add(plain);
  texts.add(plain.normalize('NFKC').replace(INVISIBLE, ''));
  for (const one of [start, plain])
    for (const [token] of [...one.matchAll(BASE64)].slice(0, MOST_TOKENS)) {
      const decoded = fromBase64(token);
      if (decoded !== undefined) texts.add(unescaped(decoded));
    }
  return [...texts];
}

/** Escapes within escapes are decoded, too: two levels of them. */
function unescaped(text: string): string {
  return unescapedOnce(unescapedOnce(text));
}

function unescapedOnce(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\x([\da-f]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(["/\\])/g, '$1')
    .replace(/(?:%[\da-f]{2}){1,512}/gi, (run) => fromBytes(run.slice(1).split('%')) ?? run)
    .replace(/(?:=[\dA-F]{2}){1,512}/g, (run) => fromBytes(run.slice(1).split('=')) ?? run)
    .replace(/&#x([\da-f]{1,6});/gi, (all, code: string) => fromCode(parseInt(code, 16)) ?? all)
    .replace(/&#(\d{1,7});/g, (all, code: string) => fromCode(Number(code)) ?? all)
    .replace(/&([a-z]{2,7});/gi, (all, name: string) => NAMED[name.toLowerCase()] ?? all);
}

function fromCode(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function fromBytes(bytes: readonly string[]): string | undefined {
  return textOf(Buffer.from(bytes.map((byte) => parseInt(byte, 16))));
}

function fromBase64(token: string): string | undefined {
  return textOf(Buffer.from(token, 'base64'));
}

/** Undefined for bytes that are no text in UTF-8. */
function textOf(bytes: Buffer): string | undefined {
  const text = bytes.toString();
  return text.includes('\ufffd') || /(?!\s)\p{Cc}/u.test(text) ? undefined : text;
}
