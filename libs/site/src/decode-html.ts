const CHARSET = /charset=["']?([\w-]{2,30})/i;

/** Decodes by the charset of the Content-Type, else of a `<meta>` in the first kilobyte, else UTF-8. */
export function decodeHtml(bytes: Uint8Array, type: string): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).toString('latin1');
  const meta = head.search(/<meta\s/i);
  const charset = CHARSET.exec(type)?.[1] ?? (meta < 0 ? undefined : CHARSET.exec(head.slice(meta))?.[1]);
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
