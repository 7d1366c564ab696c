import { type FitFact, type FitFactName } from '@modernleads/contracts';
import type { Known, KnownFacts } from '../scoring/known-facts';

/** Characters of a text that are told. */
const TEXT_MAX = 500;

/** What was taken for true, as it stands in an answer. Pure. */
export function toldFacts({ name, industries, employees, country, technologies, description, title }: KnownFacts): FitFact[] {
  const [industry] = industries ?? [];
  const [technology] = technologies?.used ?? [];
  return [
    ...told('name', name, name?.value),
    ...told(
      'industry',
      industry,
      (industries ?? []).map(({ said }) => said),
    ),
    ...told('employees', employees, employees?.value),
    ...told('country', country, country?.value),
    ...(technologies
      ? told(
          'technologies',
          { ...technology, source: technologies.source },
          technologies.used.map(({ said }) => said),
        )
      : []),
    ...told('description', description, description?.value.slice(0, TEXT_MAX)),
    ...told('job_title', title, title?.said),
  ];
}

type Said = Pick<Known<unknown>, 'source' | 'url' | 'quote'>;

function told(fact: FitFactName, known: Said | undefined, value: unknown): FitFact[] {
  if (!known) return [];
  const { source, url, quote } = known;
  return [
    { fact, value, source, ...(url !== undefined && { url }), ...(quote !== undefined && { quote: quote.slice(0, TEXT_MAX) }) },
  ];
}
