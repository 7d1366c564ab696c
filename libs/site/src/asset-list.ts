const MAX_ASSETS = 300;
const MAX_ADDRESS = 300;
/** Characters of all inline scripts that are read. */
const MAX_SCRIPT = 131_072;
const SOURCE = new Set(['script', 'iframe', 'img', 'embed', 'source']);
/** Style sheets, and what is loaded before it is needed; not the page's own other forms. */
const LINKED = /\b(?:stylesheet|preload|modulepreload|preconnect|dns-prefetch|prefetch)\b/i;
const IN_SCRIPT = /(?:https?:)?\/\/[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?:\/[\w./?=&%-]{0,120})?/g;

/** What a page loads: addresses as written, each once, at most 300 of at most 300 characters. */
export class AssetList {
  private readonly found = new Set<string>();
  private script = 0;

  get addresses(): string[] {
    return [...this.found];
  }

  addElement(name: string, attributes: Record<string, string>): void {
    if (SOURCE.has(name)) this.add(attributes['src'] ?? attributes['data-src'] ?? '');
    else if (name === 'link' && LINKED.test((attributes['rel'] ?? '').slice(0, MAX_ADDRESS))) this.add(attributes['href'] ?? '');
  }

  /** The addresses in an inline script, or in a piece of one. */
  addScript(text: string): void {
    const read = text.slice(0, Math.max(0, MAX_SCRIPT - this.script));
    this.script += read.length;
    for (const [address] of read.matchAll(IN_SCRIPT)) this.add(address);
  }

  private add(address: string): void {
    const text = address.trim();
    if (text && text.length <= MAX_ADDRESS && !text.startsWith('data:') && this.found.size < MAX_ASSETS) this.found.add(text);
  }
}
