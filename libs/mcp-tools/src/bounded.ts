/** Bytes of the JSON of an answer. No tokenizer makes more tokens than there are bytes, so that with its text it stays below 20,000 of them. */
const MOST_BYTES = 18_000;
const MOST_TEXT_BYTES = 1_500;

/** Lengths of strings and lists to which an answer that is too long is cut, until it fits. */
const CUTS = [
  { characters: 1_000, items: 50 },
  { characters: 400, items: 20 },
  { characters: 200, items: 10 },
  { characters: 80, items: 5 },
  { characters: 40, items: 2 },
];
type Cut = (typeof CUTS)[number];

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** So many of the first rows as fit into one answer. */
export function fitting<Row>(rows: readonly Row[]): Row[] {
  let left = MOST_BYTES - 500;
  const end = rows.findIndex((row) => (left -= bytesOf(row) + 1) < 0);
  return rows.slice(0, end < 0 ? rows.length : end);
}

/** An answer of bounded length: where it is too long, its long texts and lists are cut. */
export function bounded(value: object): { readonly value: Record<string, unknown>; readonly isCut: boolean } {
  if (bytesOf(value) <= MOST_BYTES) return { value: value as Record<string, unknown>, isCut: false };
  for (const cut of CUTS) {
    const shorter = shortened(value, cut) as Record<string, unknown>;
    if (bytesOf(shorter) <= MOST_BYTES) return { value: shorter, isCut: true };
  }
  return { value: {}, isCut: true };
}

export function boundedText(text: string): string {
  const bytes = Buffer.from(text);
  // A character that is cut in two becomes a replacement character.
  return bytes.length <= MOST_TEXT_BYTES ? text : `${bytes.toString('utf8', 0, MOST_TEXT_BYTES)}…`;
}

function shortened(value: unknown, cut: Cut): unknown {
  if (typeof value === 'string') return value.length > cut.characters ? `${value.slice(0, cut.characters)}…` : value;
  if (Array.isArray(value)) return value.slice(0, cut.items).map((item) => shortened(item, cut));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).slice(0, 100);
  return Object.fromEntries(fields.map(([name, field]) => [name.slice(0, cut.characters), shortened(field, cut)]));
}
