import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { searchPath } from '@modernleads/testing';

/** What `modernleads completion` prints, in the shells that are installed here, and compared where one is not. */
export function completionSuite(cli: (args: readonly string[]) => Promise<{ readonly stdout: string }>): void {
  describe('completion', () => {
    let empty: string;
    beforeAll(() => (empty = mkdtempSync(join(tmpdir(), 'completion-'))));
    afterAll(() => rmSync(empty, { recursive: true }));

    /** Prints the words that may follow each of these lines, of which the last word is not whole. */
    const PROGRAMS = {
      bash: (script: string, lines: readonly string[]) => `${script}
        complete_line() { COMP_WORDS=($1 ''); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _modernleads; echo "\${COMPREPLY[@]}"; }
        ${lines.map((line) => `complete_line '${line}'`).join('; ')}`,
      zsh: (script: string, lines: readonly string[]) => `compdef() { }; _files() { }; compadd() { shift; print -r -- "$@"; }
        ${script}
        complete_line() { words=(\${=1} ''); CURRENT=$#words; _modernleads; }
        ${lines.map((line) => `complete_line '${line}'`).join('; ')}`,
      fish: (script: string, lines: readonly string[]) => `${script}
        ${lines.map((line) => `string join -- ' ' (complete -C '${line} ' | string split -f1 \\t)`).join('\n')}`,
    };
    const SHELLS = ['bash', 'zsh', 'fish'] as const;
    type Shell = (typeof SHELLS)[number];
    const ALONE: Record<Shell, string[]> = { bash: ['--norc', '-c'], zsh: ['-f', '-c'], fish: ['--no-config', '-c'] };
    const isInstalled = (shell: Shell) => spawnSync(shell, ['--version'], { env: { PATH: searchPath() } }).status === 0;

    const LINES = ['modernleads', 'modernleads batch', 'modernleads batch clean', 'modernleads webhooks trigger'];

    it.each(SHELLS.filter(isInstalled))('of commands, options and choices in %s', async (shell) => {
      const { stdout: script } = await cli(['completion', shell]);
      const own = { cwd: empty, env: { PATH: searchPath(), HOME: empty } };
      const { stdout } = await promisify(execFile)(shell, [...ALONE[shell], PROGRAMS[shell](script, LINES)], own);
      const [first, batch, options, choices] = stdout.split('\n').map((line) => line.split(' ').sort());
      expect(first).toEqual(expect.arrayContaining(['balance', 'batch', 'completion', 'verify', 'webhooks']));
      expect(first).not.toContain('cancel');
      expect(batch).toEqual(['cancel', 'clean', 'download', 'enrich', 'list', 'pause', 'qualify', 'resume', 'status', 'verify']);
      expect(options).toEqual(['--help', '--json', '--map', '--out']);
      expect(choices).toEqual(expect.arrayContaining(['batch.completed', '--json']));
    });

    it('offers the same in each shell, all that the commands take', async () => {
      const wordsOf = { bash: /^ +"([^"]*)"\) next="([^"]*)" ;;$/gm, zsh: /^ +"([^"]*)"\) next="([^"]*)" ;;$/gm };
      const scripts = await Promise.all(SHELLS.map(async (shell) => (await cli(['completion', shell])).stdout));
      const [bash, zsh] = (['bash', 'zsh'] as const).map((shell, at) =>
        [...(scripts[at] ?? '').matchAll(wordsOf[shell])].map(([, name, words]) => `${name}: ${words}`),
      );
      const fish = [...(scripts[2] ?? '').matchAll(/^complete -c modernleads -n "([^"]*)" -a "([^"]*)"$/gm)].map(
        ([, after = '', words]) => `${/modernleads (.*?) (?:\[|')/.exec(after)?.[1] ?? ''}: ${words}`,
      );
      expect(bash?.length).toBeGreaterThanOrEqual(20);
      expect([zsh, fish]).toEqual([bash, bash]);
      expect(bash).toContain('batch clean: --map --out --json --help');
    });
  });
}
