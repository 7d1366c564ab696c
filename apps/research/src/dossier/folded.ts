/** NFC with single spaces: two texts that look alike are equal. */
export function foldedText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
