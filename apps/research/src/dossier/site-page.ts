import { organizationsIn, type Page } from '@modernleads/site';
import type { SourcePage } from './dossier.types';

const MAX_FOOTER = 8_000;
const MAX_DEPTH = 6;

/** A page of the job as libs/site has pages. */
export function sitePage({ finalUrl, title, siteName, description, language, jsonLd, blocks = [], links }: SourcePage): Page {
  const text = (all: typeof blocks): string => all.map((block) => block.text).join('\n');
  return {
    url: finalUrl,
    title,
    siteName,
    applicationName: '',
    description,
    language,
    ...organizationsIn(jsonLd),
    type: '',
    text: text(blocks),
    footer: text(blocks.filter(({ margin }) => margin)).slice(-MAX_FOOTER),
    links: links.map(({ url }) => url),
    refresh: null,
    headings: blocks.filter(({ heading }) => heading === 1 || heading === 2).map((block) => block.text),
    generator: '',
    assets: [],
    headers: [],
  };
}

/** Names of the companies to which the owner of a page belongs. */
export function parentsIn({ jsonLd }: SourcePage): string[] {
  const found: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || found.length > 20 || typeof value !== 'object' || value === null) return;
    const parent = (value as Record<string, unknown>)['parentOrganization'];
    for (const { name, legalName } of organizationsIn([parent]).organizations) found.push(...[name, legalName].filter(Boolean));
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(jsonLd, 0);
  return found;
}
