import { LimitedText } from './limited-text';

/** A piece of visible text that no markup of blocks divides: a heading, a paragraph, an item of a list, a line. */
export interface Block {
  readonly text: string;
  /** 1 to 6 of a heading, else 0. */
  readonly heading: number;
  /** Somebody is quoted. */
  readonly quoted: boolean;
  /** It stands in a navigation, a footer or beside the matter of the page. */
  readonly margin: boolean;
  /** Its innermost container: an index of {@link Document.containers}. */
  readonly container: number;
  /** `datetime` of a `<time>` in it, as written; else empty. */
  readonly time: string;
  /** Address of the first link in it; else empty. */
  readonly link: string;
}

type Place = Pick<Block, 'heading' | 'quoted' | 'margin' | 'container'>;

const MAX_BLOCKS = 3_000;
const MAX_BLOCK = 20_000;

/** Collects the blocks of a page. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  private text = new LimitedText(MAX_BLOCK);
  private place: Place | undefined;
  private time = '';
  private link = '';

  add(text: string, place: Place): void {
    this.place ??= place;
    this.text.add(text);
  }

  /** Notes the time of a `<time>`, or the address of a link, of the block under way. */
  note(what: 'time' | 'link', value: string): void {
    this[what] ||= value;
  }

  /** Ends the block under way. */
  end(): void {
    const text = this.place ? tidy(this.text.toString()) : '';
    if (this.place && text && this.blocks.length < MAX_BLOCKS)
      this.blocks.push({ text, ...this.place, time: this.time, link: this.link });
    if (!this.place) return;
    this.text = new LimitedText(MAX_BLOCK);
    this.place = undefined;
    [this.time, this.link] = ['', ''];
  }
}

/** Single spaces; no zero-width or control characters. */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cc}]+/gu, (found) => (/\s/.test(found) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}
