import type { Command } from '../command';
import { COMMON } from '../parse';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** What may follow the name of a command: its choices and options. */
interface Continuation {
  readonly name: string;
  readonly words: readonly string[];
}

export const completionOf = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  about: 'Print a script that completes commands in your shell.',
  operands: ['SHELL'],
  choices: SHELLS,
  notes:
    'bash: source <(modernleads completion bash) · zsh: modernleads completion zsh > a file _modernleads of $fpath · fish: modernleads completion fish | source',
  run: async ({ args: [shell] }) => {
    const script = SCRIPTS[shell as Shell](commands());
    return { document: { shell, script }, text: script };
  },
});

function continuationsOf(commands: readonly Command[]): Continuation[] {
  const groups = [...new Set(commands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ', 1)[0] as string] : [])))];
  const inGroup = (group: string) =>
    commands.filter(({ name }) => name.startsWith(`${group} `)).map(({ name }) => name.slice(group.length + 1));
  return [
    { name: '', words: [...commands.map(({ name }) => name).filter((name) => !name.includes(' ')), ...groups] },
    ...groups.map((group) => ({ name: group, words: inGroup(group) })),
    ...commands.map(({ name, choices = [], options }) => ({
      name,
      words: [...choices, ...Object.keys({ ...options, ...COMMON }).map((option) => `--${option}`)],
    })),
  ];
}

/** The words of the line that are no options, two at most, name what may follow. */
const cases = (commands: readonly Command[]): string =>
  continuationsOf(commands)
    .map(({ name, words }) => `    "${name}") next="${words.join(' ')}" ;;`)
    .join('\n');

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = {
  bash: (commands) => `_modernleads() {
  local next="" first="\${COMP_WORDS[1]}" second="\${COMP_WORDS[2]}" name=""
  if (( COMP_CWORD > 1 )); then name="$first"; fi
  if (( COMP_CWORD > 2 )) && [[ " batch webhooks " == *" $first "* ]]; then name="$first $second"; fi
  case "$name" in
${cases(commands)}
  esac
  COMPREPLY=($(compgen -W "$next" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _modernleads modernleads`,
  zsh: (commands) => `#compdef modernleads
_modernleads() {
  local next="" name=""
  if (( CURRENT > 2 )); then name="$words[2]"; fi
  if (( CURRENT > 3 )) && [[ " batch webhooks " == *" $words[2] "* ]]; then name="$words[2] $words[3]"; fi
  case "$name" in
${cases(commands)}
  esac
  compadd -- \${=next}
  _files
}
if [ "$funcstack[1]" = "_modernleads" ]; then _modernleads "$@"; else compdef _modernleads modernleads; fi`,
  fish: (commands) =>
    continuationsOf(commands)
      .map(({ name, words }) => {
        const isGroup = commands.every((command) => command.name !== name);
        // Behind a command any words may stand, behind a group only the one that is being typed.
        const typed = `string match -qr '^modernleads ${name} ${isGroup ? '[^ ]*\\$' : ''}' -- (commandline -cp | string collect)`;
        const after = name ? typed : '__fish_use_subcommand';
        return `complete -c modernleads -n "${after}" -a "${words.join(' ')}"`;
      })
      .join('\n'),
};
