/** A page of a list. */
export interface Page<T> {
  readonly data: readonly T[];
  /** Of the next page; null: this is the last. */
  readonly next_cursor: string | null;
}

/**
 * A list that comes in pages. `for await (const item of list)` reads all of it, page by page; `list.page()` reads one page.
 */
export class List<T, P extends Page<T> = Page<T>> implements AsyncIterable<T> {
  constructor(private readonly read: (cursor?: string) => Promise<P>) {}

  /** @param cursor `next_cursor` of the page before; without one the first page. */
  page(cursor?: string): Promise<P> {
    return this.read(cursor);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    let cursor: string | undefined;
    do {
      const page = await this.read(cursor);
      yield* page.data;
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
  }
}
