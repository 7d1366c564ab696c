import type { Proven, ResolveIdentity, SourcePage } from './dossier.types';

/** The company by the name that its own pages show. */
export const resolveIdentity: ResolveIdentity = ({ domain, company_name: asked }, pages) => {
  const page = pages.find(({ visibleText }) => asked !== undefined && visibleText.includes(asked));
  const front = pages.find(({ kind }) => kind === 'front');
  const name = page && asked !== undefined ? proven(page, asked) : front?.siteName ? titled(front) : null;
  return {
    domain,
    name,
    names: [name?.value, asked].filter((one): one is string => Boolean(one)),
    others: [],
    description: null,
    industry: null,
    country: null,
    sizeHint: null,
  };
};

function titled(front: SourcePage): Proven | null {
  return front.visibleText.includes(front.siteName) ? proven(front, front.siteName) : null;
}

function proven({ finalUrl: url, publishedAt, fetchedAt }: SourcePage, value: string): Proven {
  return { value, url, quote: value, publishedAt, fetchedAt };
}
