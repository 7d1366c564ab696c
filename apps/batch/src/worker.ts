import type { CleanNamesJob, CleanNamesResult } from '@modernleads/contracts';
import { cleanCompanyName } from '@modernleads/naming';
import { handler } from '@modernleads/worker-pool/handler';

export const cleanNames = handler(({ names, ...options }: CleanNamesJob): CleanNamesResult => {
  const results = names.map((name) => cleanCompanyName(name, options));
  return {
    cleaned: results.map(({ cleaned }) => cleaned),
    details: results.map(({ removed }, index) => ({ index, removed: [...removed] })),
  };
});
