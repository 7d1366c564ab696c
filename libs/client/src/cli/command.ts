import { ModernLeads } from '../index';
import { readAccess } from './config';
import type { CliEnv } from './env';
import type { Terminal } from './terminal';

/** An option, `--like-this`. */
export interface Option {
  readonly type: 'text' | 'number' | 'flag';
  /** What its value is called in `--help`. */
  readonly value?: string;
  readonly about: string;
  readonly choices?: readonly string[];
  /** It may be given several times. */
  readonly multiple?: true;
  readonly required?: true;
}
export type Options = Readonly<Record<string, Option>>;
export type Values = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What was entered. */
export interface Entered {
  readonly args: readonly string[];
  readonly values: Values;
}

/** What a command ends with: the document of `--json`, and what is shown without it. */
export interface Outcome {
  readonly document: unknown;
  readonly text: string;
}

export interface Command {
  /** As it is entered: `verify`, `batch verify`. */
  readonly name: string;
  readonly about: string;
  /** What follows the name, as `--help` shows it: `EMAIL`, `NAME...`. None: nothing may follow. */
  readonly operands?: readonly string[];
  /** Values that the operand may have. */
  readonly choices?: readonly string[];
  readonly options?: Options;
  /** More of `--help`. */
  readonly notes?: string;
  /** @returns undefined when it has printed all that it had to say. */
  run(entered: Entered, session: Session): Promise<Outcome | undefined>;
}

/** What a command works with. */
export class Session {
  constructor(
    readonly env: CliEnv,
    readonly terminal: Terminal,
  ) {}

  /** @throws NotLoggedIn */
  async client(): Promise<ModernLeads> {
    return new ModernLeads(await readAccess(this.env));
  }
}
