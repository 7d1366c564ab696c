import { hostOf } from '@modernleads/naming';

/** Page requests to the hosts of the prospect that one job may make; robots.txt, sitemaps and feeds apart. */
const MAX_PAGES = 25;
/** All other requests: sitemaps, feeds, boards, search engines. */
const MAX_OTHERS = 15;
const MAX_BYTES = 8 * 1024 * 1024;

/** What one job may fetch. */
export class FetchBudget {
  private pages = MAX_PAGES;
  private others = MAX_OTHERS;
  private bytes = MAX_BYTES;

  /** @param domain of the prospect. @param until Unix milliseconds at which fetching ends. */
  constructor(
    private readonly domain: string,
    readonly until: number,
  ) {}

  get bytesLeft(): number {
    return this.bytes;
  }

  get msLeft(): number {
    return this.until - Date.now();
  }

  /** Takes one request. @returns false: none is left. */
  takeRequest(url: string, isPage: boolean): boolean {
    if (this.msLeft <= 0 || this.bytes <= 0) return false;
    const isOwnPage = isPage && this.isOwn(url);
    if (isOwnPage ? this.pages <= 0 : this.others <= 0) return false;
    if (isOwnPage) this.pages--;
    else this.others--;
    return true;
  }

  takeBytes(count: number): void {
    this.bytes -= count;
  }

  private isOwn(url: string): boolean {
    const host = hostOf(url) ?? '';
    return host === this.domain || host.endsWith(`.${this.domain}`);
  }
}
