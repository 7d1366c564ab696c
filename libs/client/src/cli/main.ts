import { accountCommands } from './commands/account';
import { batchCommands } from './commands/batches';
import { completionOf } from './commands/completion';
import { mcp } from './commands/mcp';
import { singleCalls } from './commands/single-calls';
import { webhookCommands } from './commands/webhooks';
import { type Command, Session } from './command';
import { readEnv } from './env';
import { EXIT, type ExitCode, reportOf, ToldError, UsageError } from './failures';
import { helpOf, overview } from './help';
import { parseLine, splitLine } from './parse';
import { jsonText, Terminal } from './terminal';

/** Of the package; the build sets it. */
declare const VERSION: string;

const commands: readonly Command[] = [
  ...accountCommands,
  ...singleCalls,
  ...batchCommands,
  ...webhookCommands,
  mcp,
  completionOf(() => commands),
];

async function run(line: readonly string[], terminal: Terminal): Promise<void> {
  const { command, words, rest } = splitLine(commands, line);
  if (!command) return withoutCommand(line, words, terminal);
  const entered = parseLine(command, rest);
  if (entered.values['help']) return terminal.out(helpOf(command));
  const outcome = await command.run(entered, new Session(readEnv(), terminal));
  if (outcome && terminal.json) terminal.raw(`${jsonText(outcome.document)}\n`);
  else if (outcome) terminal.out(outcome.text);
}

/** @throws UsageError unless the version or help was asked for. */
function withoutCommand(line: readonly string[], words: readonly string[], terminal: Terminal): void {
  if (line.includes('--version') && !words.length)
    return terminal.json ? terminal.raw(`${jsonText({ version: VERSION })}\n`) : terminal.out(VERSION);
  const group = commands.some(({ name }) => name.startsWith(`${words[0]} `)) ? words[0] : undefined;
  if (line.includes('--help') && (group !== undefined || !words.length)) return terminal.out(overview(commands, group));
  if (words.length && group === undefined) throw new UsageError(`There is no command "${words[0]}". See "modernleads --help".`);
  throw new UsageError(overview(commands, group));
}

/** @returns the exit code. */
async function main(line: readonly string[]): Promise<ExitCode> {
  // Whoever reads the output may stop to.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  const terminal = new Terminal(line.includes('--json'), readEnv().noColor);
  try {
    await run(line, terminal);
    return EXIT.ok;
  } catch (error) {
    const { exitCode, text, document } = reportOf(error);
    if (error instanceof ToldError) return exitCode;
    if (terminal.json) terminal.raw(`${jsonText(document)}\n`);
    else terminal.complain(text);
    return exitCode;
  }
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
