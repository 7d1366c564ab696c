import { LRUCache } from 'lru-cache';

/** An answer that its server can confirm (RFC 9110 §13.1). */
export interface KeptAnswer {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_AGE_MS = 7 * 86_400_000;

/** The bodies of this process's last answers, each used only after its server has confirmed it with 304. */
export class ValidatorCache {
  private readonly kept = new LRUCache<string, KeptAnswer>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1,
    ttl: MAX_AGE_MS,
  });

  /** The headers that ask for confirmation, and what they ask about. */
  conditionsFor(url: string): { readonly headers: Record<string, string>; readonly answer?: KeptAnswer } {
    const answer = this.kept.get(url);
    const { etag, lastModified } = answer ?? {};
    return {
      answer,
      headers: { ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }) },
    };
  }

  keep(url: string, headers: Readonly<Record<string, string>>, bytes: Buffer): void {
    const { etag, 'last-modified': lastModified, 'content-type': type = '' } = headers;
    if (etag || lastModified) this.kept.set(url, { etag, lastModified, type, bytes: Buffer.from(bytes) });
  }
}
