/** Pause between two replies, in milliseconds, after which a host counts as slow rather than out of sequence. */
const SLOW_MS = 500;

/**
 * Buffers the replies to a window of commands until all have come. Where a server swallows one reply, each of the others seems to answer
 * the command before its own, and the last command is never answered.
 */
export class ReplyBuffer {
  private readonly buffered: (() => void)[] = [];
  private heardAt = Date.now();

  /** @param buffering false: replies are delivered at once. */
  constructor(private buffering: boolean) {}

  /** Takes the next reply. Replies of a slow host are delivered at once, because callers have deadlines. */
  add(deliver: () => void): void {
    const now = Date.now();
    if (this.buffered.length > 0 && now - this.heardAt > SLOW_MS) this.release();
    this.heardAt = now;
    if (this.buffering) this.buffered.push(deliver);
    else deliver();
  }

  /** Delivers what is buffered: the replies match their commands. */
  release(): void {
    this.buffering = false;
    for (const tell of this.buffered.splice(0)) tell();
  }
}
