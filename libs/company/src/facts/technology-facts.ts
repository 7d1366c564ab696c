import type { Page } from '@modernleads/site';
import { technologiesOfAsset, technologiesOfHeader, type TechnologyId, technologyOfGenerator } from '../technology/technology-of';
import type { Fact } from './company-facts';

const MAX_TECHNOLOGIES = 60;

/** The technologies that pages show: by their `generator` and by what they load, and by the headers of their answers. In the order of their ids. */
export function technologyFacts(pages: readonly Page[]): Fact<TechnologyId>[] {
  const found = new Map<TechnologyId, Fact<TechnologyId>>();
  const add = (value: TechnologyId, url: string, quote: string): void => {
    if (!found.has(value)) found.set(value, { value, evidence: { url, quote } });
  };
  for (const { url, generator, assets, headers } of pages) {
    const generated = generator && technologyOfGenerator(generator);
    if (generated) add(generated, url, generator);
    for (const asset of assets) for (const id of technologiesOfAsset(asset)) add(id, url, asset);
    for (const line of headers) for (const id of technologiesOfHeader(line)) add(id, url, line);
  }
  return [...found.values()].sort((a, b) => (a.value < b.value ? -1 : 1)).slice(0, MAX_TECHNOLOGIES);
}
