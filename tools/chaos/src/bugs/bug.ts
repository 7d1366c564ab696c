import type { Plan } from '../plan/plan';

/** One change of one file, which contains `find` exactly once. */
export interface Edit {
  /** Relative to the workspace. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** A fault that is planted in the product to test whether the checker reports it. */
export interface Bug {
  readonly name: string;
  /** The fault in one sentence. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** A rule that it breaks and the checker must report, by the beginning of its name. */
  readonly breaks: string;
  /** Load and faults under which it shows. */
  readonly plan: Plan;
}

/** The source of a file with the bug in it. @throws Error when the source has changed and the edit does not fit. */
export function withBug({ name, edits }: Pick<Bug, 'name' | 'edits'>, file: string, source: string): string {
  let edited = source;
  for (const { file: wanted, find, replace } of edits) {
    if (wanted !== file) continue;
    const times = edited.split(find).length - 1;
    if (times !== 1)
      throw new Error(`the bug "${name}" does not fit ${file} any more: ${JSON.stringify(find)} is there ${times} times`);
    edited = edited.replace(find, () => replace);
  }
  return edited;
}
