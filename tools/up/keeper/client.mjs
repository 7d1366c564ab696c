import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isSame, myself, until } from './processes.mjs';
import { Refusal } from '../console.mjs';

const program = fileURLToPath(new URL('./keeper.mjs', import.meta.url));
const STOPPING_RUN_MS = 60_000;
const DEFAULTS = { stage: 0, stopSignal: 'SIGTERM', graceMs: 15_000 };

/**
 * Starts a keeper that holds `statePath` exclusively; processes of an earlier, killed run are stopped first.
 * @throws Refusal when another run holds it.
 */
export async function openKeeper(statePath, report) {
  const patienceEnds = Date.now() + STOPPING_RUN_MS;
  for (let asked = 0; ; asked++) {
    const { keeper, holder } = await attempt(statePath);
    if (keeper) return new Keeper(keeper, report);
    const { pid } = holder.starter;
    if (isSame(holder.starter))
      throw new Refusal(`already running as process ${pid}: stop that first, or set another DATA_DIR and PORT.`);
    if (Date.now() > patienceEnds)
      throw new Refusal(`the run of process ${pid} was ended, but its keeper (process ${holder.pid}) still stops it.`);
    if (!asked) report.waiting();
    await sleep(250);
  }
}

async function attempt(statePath) {
  const options = JSON.stringify({ statePath, starter: myself() });
  const keeper = spawn(process.execPath, [program, options], {
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const failed = once(keeper, 'exit').then(([code]) => ({ failure: `the keeper ended with exit code ${code}.` }));
  const [first] = await Promise.race([once(keeper, 'message'), failed.then((failure) => [failure])]);
  if (first.failure) throw new Refusal(first.failure);
  return first.event === 'busy' ? { holder: first.holder } : { keeper: Object.assign(keeper, { leftovers: first.leftovers }) };
}

class Keeper {
  #process;
  #report;
  #calls = new Map();
  #ready = new Set();
  #failures = new Map();
  #lastId = 0;
  #closing = false;

  constructor(keeper, report) {
    this.#process = keeper;
    this.#report = report;
    if (keeper.leftovers.length) report.leftovers(keeper.leftovers);
    keeper.on('message', (message) => (message.event === 'exit' ? this.#ended(message) : this.#answer(message)));
    keeper.once('exit', () => this.#closing || report.keeperLost());
  }

  /** Runs a command to its end: `{ code, signal, stdout, stderr }`. `output: 'inherit'` shows it instead. */
  run(spec) {
    return this.#call('run', { spec: { ...DEFAULTS, graceMs: 5_000, group: true, ...spec } });
  }

  /**
   * Starts a process and waits until `probe` reports it as ready.
   * @throws Refusal with the end of its log when it ends before, or is not ready in time.
   */
  async start(spec, probe, timeoutMs = 60_000) {
    const logged = sizeOf(spec.log);
    await this.#call('start', { spec: { ...DEFAULTS, ...spec } });
    const decided = () => this.#failures.has(spec.name) || probe();
    const inTime = await until(decided, timeoutMs);
    const failure = this.#failures.get(spec.name) ?? (inTime ? null : `is not ready after ${timeoutMs / 1000} s`);
    if (failure) throw new Refusal(`${spec.name} ${failure}${lastWords(spec.log, logged)}`);
    this.#ready.add(spec.name);
  }

  /** Adds a path that is deleted after everything has stopped. */
  async discard(path) {
    await this.#call('discard', { path });
  }

  /** Stops everything and waits for it. */
  async close() {
    this.#closing = true;
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    if (this.#process.connected) this.#process.disconnect();
    await gone;
  }

  #call(operation, fields) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      // A keeper without a channel is ending, which is reported elsewhere.
      this.#process.send({ operation, id, ...fields }, () => {});
    });
  }

  #answer({ id, error, ...result }) {
    const { resolve, reject } = this.#calls.get(id);
    this.#calls.delete(id);
    if (error) reject(new Refusal(error));
    else resolve(result);
  }

  #ended({ name, code, signal, delayMs }) {
    const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
    if (this.#ready.has(name)) this.#report.restart(name, how, delayMs);
    else this.#failures.set(name, how);
  }
}

const sizeOf = (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The end of the log after its first `from` bytes; a log that is shorter was restarted. */
function lastWords(path, from) {
  const log = readFileSync(path);
  const lines = log
    .subarray(log.length < from ? 0 : from)
    .toString()
    .trimEnd()
    .split('\n')
    .slice(-15);
  if (lines.length === 1) return `: ${lines[0] || `it said nothing in ${path}`}`;
  return `. The end of ${path}:\n${lines.map((line) => `    ${line}`).join('\n')}`;
}
