import { existsSync } from 'node:fs';
import { complain, say, seconds } from './console.mjs';
import { openKeeper } from './keeper/client.mjs';
import { leave, look } from './keeper/processes.mjs';

/**
 * One run of a starter: opens a keeper, does the work with it, and ends with the exit code that the work returns, everything
 * stopped. `command` is what the user typed, `interrupted` the exit code for being told to end; `plan` returns the file that the
 * keeper holds, where logs go, and the work.
 */
export async function run({ command, interrupted }, plan) {
  let keeper = null;
  let ending = null;
  const end = (exitCode, lastWord) => (ending ??= stop(keeper, exitCode, lastWord));
  onEnd((why) => {
    say(`\n${why}: stopping everything…`);
    end(interrupted, 'Stopped.');
  });
  try {
    const { statePath, logOf, work } = plan();
    const lost = async () => {
      say('The keeper has ended: stopping everything…');
      // A second keeper stops the processes of the first.
      keeper = existsSync(statePath) ? await openKeeper(statePath, report(logOf)) : null;
      end(1);
    };
    keeper = await openKeeper(statePath, report(logOf, lost));
    end(await work(keeper));
  } catch (error) {
    if (ending) return;
    complain(command, error);
    end(1);
  }
}

async function stop(keeper, exitCode, lastWord) {
  await keeper?.close();
  if (lastWord) say(lastWord);
  leave(exitCode);
}

const report = (logOf, keeperLost) => ({
  keeperLost,
  waiting: () => say('  The previous run is still stopping; waiting for it.'),
  leftovers: (names) => say(`  Stopped what a killed run had left behind: ${names.join(', ')}.`),
  restart: (name, how, delayMs) => say(`${name} ${how}; it starts again in ${seconds(delayMs)}. Its log: ${logOf(name)}`),
});

/** Calls `tell(why)` once: on a signal to end, or when the npm process that runs this is gone. */
function onEnd(tell) {
  let asked = false;
  const once = (why) => {
    // npm forwards signals that the terminal has sent already.
    if (asked) return;
    asked = true;
    tell(why);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, once);
  watchNpm(() => once('npm is gone'));
}

/** A killed npm sends no signal; its children get another parent. A shell of the script may be between npm and this process. */
function watchNpm(gone) {
  if (!process.env.npm_lifecycle_event) return;
  const chain = [process.pid, process.ppid];
  if (isShell(process.ppid)) chain.push(look(process.ppid)?.parent);
  const broken = () => chain.slice(1).some((parent, index) => parentOf(chain[index]) !== parent);
  const timer = setInterval(() => {
    if (!broken()) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

const isShell = (pid) => /^-?(sh|bash|dash|zsh|ksh|ash|fish)$/.test(look(pid)?.command ?? '');

const parentOf = (pid) => (pid === process.pid ? process.ppid : look(pid)?.parent);
