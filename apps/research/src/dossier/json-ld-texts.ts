const MAX_DEPTH = 8;
const MAX_TEXTS = 2_000;

/** The strings of JSON-LD blocks, in order. */
export function jsonLdTexts(blocks: readonly unknown[]): string[] {
  const texts: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || texts.length >= MAX_TEXTS) return;
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'number') texts.push(String(value));
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(blocks, 0);
  return texts;
}
