/** A text that is put together from pieces, in time linear in its length; what goes beyond its limit is left out. */
export class LimitedText {
  private readonly pieces: string[] = [];
  private length = 0;
  private endsLine = false;

  /** @param max characters. */
  constructor(private readonly max: number) {}

  add(text: string): void {
    const piece = text.slice(0, this.max - this.length);
    if (!piece) return;
    this.pieces.push(piece);
    this.length += piece.length;
    this.endsLine = piece.endsWith('\n');
  }

  /** Adds a line end, unless it ends with one. */
  endLine(): void {
    if (!this.endsLine) this.add('\n');
  }

  toString(): string {
    return this.pieces.join('');
  }
}
