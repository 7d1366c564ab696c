/** Longest silence in milliseconds between the replies to commands of one write: a host that goes on after more is slow, not out of step. */
const SLOW_MS = 500;

/**
 * What replies to a window of commands say, held back until as many came as were asked for. Where a server swallows one, the others
 * all seem to answer the command before theirs, and the last command is never answered.
 */
export class ReplyBuffer {
  private readonly buffered: (() => void)[] = [];
  private heardAt = Date.now();

  /** @param buffering false: nothing is held back. */
  constructor(private buffering: boolean) {}

  /** The next reply came. A slow host gets its replies told one by one: whoever waits for them has not all the time. */
  add(deliver: () => void): void {
    const now = Date.now();
    if (this.buffered.length > 0 && now - this.heardAt > SLOW_MS) this.release();
    this.heardAt = now;
    if (this.buffering) this.buffered.push(deliver);
    else deliver();
  }

  /** The replies so far answer what they seem to. */
  release(): void {
    this.buffering = false;
    for (const tell of this.buffered.splice(0)) tell();
  }
}
