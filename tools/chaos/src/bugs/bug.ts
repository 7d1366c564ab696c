import type { Plan } from '../plan/plan';

/** One change of one file. `find` must be there exactly once. */
export interface Edit {
  /** Relative to the workspace. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** A fault of the product that is planted on purpose, to see whether the checker sees it. */
export interface Bug {
  readonly name: string;
  /** What it is, in the words of whoever might make it. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** A rule that it breaks, by the beginning of its name: one of those that must be reported. */
  readonly breaks: string;
  /** Load and faults that bring it to light. */
  readonly plan: Plan;
}

/** The source of a file with the bug in it. @throws Error when the source is no longer what the bug was written for. */
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
