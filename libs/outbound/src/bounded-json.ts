/** Values that JSON may have: 30,000 take 10 ms of the event loop, however small they are. */
const MOST_VALUES = 30_000;
const MOST_LEVELS = 512;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
/** `[`, `{` and their counterparts. */
const [LIST, OBJECT, LIST_END, OBJECT_END] = [0x5b, 0x7b, 0x5d, 0x7d];

/**
 * Reads JSON that a stranger has sent, on the event loop. A first pass, linear in its size, refuses what would hold it.
 * @throws SyntaxError for what is no JSON, has more than 30,000 values, or is more than 512 levels deep.
 */
export function boundedJson(bytes: Uint8Array): unknown {
  checkBounds(bytes);
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

function checkBounds(bytes: Uint8Array): void {
  let [values, level] = [1, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === COMMA) values += 1;
    else if (byte === LIST || byte === OBJECT) [values, level] = [values + 1, level + 1];
    else if (byte === LIST_END || byte === OBJECT_END) level -= 1;
    if (values > MOST_VALUES) throw new SyntaxError(`The JSON has more than ${MOST_VALUES} values`);
    if (level > MOST_LEVELS) throw new SyntaxError(`The JSON is more than ${MOST_LEVELS} levels deep`);
  }
}

/** The place of the quote that ends the string, or of the last byte. */
function endOfString(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at += 1)
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at;
  return bytes.length;
}
