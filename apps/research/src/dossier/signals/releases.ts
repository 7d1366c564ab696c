import { FRESH_DAYS } from '@modernleads/contracts';
import type { Signal, SourcePage } from '../dossier.types';
import { givesOrders } from '../orders';
import { strengthOf } from './strength';

const DAY_MS = 86_400_000;
/** A name and a first version of a line: `Palletkit 2.0`; others are corrections. */
const NAMED_RELEASE = /^(\p{Lu}[\p{L}\p{N}-]{2,30}(?: \p{Lu}[\p{L}\p{N}-]{1,30}){0,2} v?\d{1,3}\.0)(?:\.0)?$/u;

/** Releases of the prospect's public code whose name is that of a product with a new version. */
export function releaseSignals(pages: readonly SourcePage[], now: number): Signal[] {
  return pages
    .filter(({ kind }) => kind === 'code_host')
    .flatMap((page) => page.entries.filter(({ category }) => category === 'release').map((entry) => ({ page, entry })))
    .filter(({ entry }) => !givesOrders(entry.title))
    .flatMap(({ page, entry: { title, url, publishedAt } }) => {
      const product = NAMED_RELEASE.exec(title.slice(0, 120))?.[1];
      const day = publishedAt?.slice(0, 10) ?? null;
      const age = day ? Math.floor((now - Date.parse(day)) / DAY_MS) : Infinity;
      const fresh = age >= -1 && age <= FRESH_DAYS.launch;
      const quote = { value: title, url: page.finalUrl, quote: title, publishedAt: day, fetchedAt: page.fetchedAt };
      if (!product) return [];
      return [
        {
          ...{
            id: '',
            kind: 'launch' as const,
            text: title,
            url: url || page.finalUrl,
            quotes: [quote],
            eventDate: null,
            publishedAt: day,
          },
          ...{ fresh, strength: fresh ? strengthOf('launch', age) : 0, whyNot: fresh ? null : day ? 'stale' : 'undated' },
          slots: { product },
        },
      ];
    });
}
