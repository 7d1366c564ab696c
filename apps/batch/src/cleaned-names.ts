import type { CleanNamesJob, CleanNamesResult } from '@modernleads/contracts';
import { cleanCompanyName } from '@modernleads/naming';

/** Cleans names one by one: the answer keeps their order. */
export function cleanedNames({ names, ...options }: CleanNamesJob): CleanNamesResult {
  const results = names.map((name) => cleanCompanyName(name, options));
  return {
    cleaned: results.map(({ cleaned }) => cleaned),
    details: results.map(({ removed }, index) => ({ index, removed: [...removed] })),
  };
}
