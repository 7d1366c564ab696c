/** The moment at which a key ends. A day alone is its end in UTC, so that a key that expires today can be used today. */
export function expiryOf(text: string): Date {
  return text.length === 'YYYY-MM-DD'.length ? new Date(Date.parse(text) + 86_400_000) : new Date(text);
}
