import { decodeHtml, type Page, readPage as readSitePage, type Vacancy, vacancyOf } from '@modernleads/site';
import { givesOrders, readPage } from '../dossier';
import type { RawSource, SourcePage } from '../dossier/dossier.types';
import { readCodeHost, readFilings } from './api-answers';
import { readBoard } from './boards';
import { readFeed } from './feed';
import { readSitemap } from './sitemap';

export interface ReadSource {
  readonly page: SourcePage;
  /** Why a front page has no owner. */
  readonly vacancy: Vacancy | null;
  /** Of a page that tells of the company itself: as libs/company reads it. */
  readonly site?: Page;
}

/** Reads one source by its kind. A title that gives orders to a machine is left out. @throws Error for a feed, sitemap or board that is none. */
export function readSource(raw: RawSource): ReadSource {
  const { page, ...rest } = readKind(raw);
  return { ...rest, page: givesOrders(page.title) ? { ...page, title: '' } : page };
}

function readKind(raw: RawSource): ReadSource {
  switch (raw.kind) {
    case 'feed':
      return { page: readFeed(raw), vacancy: null };
    case 'sitemap':
      return { page: readSitemap(raw), vacancy: null };
    case 'job_board':
      return { page: readBoard(raw), vacancy: null };
    case 'code_host':
      return { page: readCodeHost(raw), vacancy: null };
    case 'filing':
      return { page: /json/.test(raw.type) ? readFilings(raw) : readPage(raw), vacancy: null };
    case 'front':
    case 'about':
    case 'imprint':
    case 'contact': {
      const site = { ...readSitePage(decodeHtml(raw.bytes, raw.type), raw.finalUrl), headers: raw.headers ?? [] };
      return { page: readPage(raw), site, vacancy: raw.kind === 'front' ? vacancyOf(site, hostOf(raw.url)) : null };
    }
    default:
      return { page: readPage(raw), vacancy: null };
  }
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
