import type { Page } from '@modernleads/site';
import { kindOf, type PageKind } from './facts/page-kind';

/** Beside the front page: about the company, the imprint, the contact page, and one more about the company. */
const WANTED: readonly PageKind[] = ['about', 'legal', 'contact', 'about'];
const FILE = /\.(?:pdf|jpe?g|png|gif|svg|webp|zip|docx?|xlsx?|mp4|ics|vcf|xml|json)$/i;

/** The pages of its site that a front page links to and that tell of the company: four at most, of a kind the shorter path first. */
export function pagesToRead(front: Page): string[] {
  const { hostname, pathname } = new URL(front.url);
  const bare = (host: string): string => host.replace(/^www\./, '');
  const own = front.links
    .map((link) => new URL(link))
    .filter((url) => bare(url.hostname) === bare(hostname) && url.pathname !== pathname && !FILE.test(url.pathname))
    .map((url) => `${url.origin}${url.pathname}`);
  const links = [...new Set(own)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const chosen: string[] = [];
  for (const kind of WANTED) {
    const next = links.find((url) => kindOf({ url }) === kind && !chosen.includes(url));
    if (next) chosen.push(next);
  }
  return chosen;
}
