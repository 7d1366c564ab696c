// The keeper owns every process of a run. It is detached from the terminal and joined to its starter by one channel: when the
// channel closes for any reason (Ctrl-C, a crash, kill -9), it stops everything in order and ends. It ends in no other way.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { claim, holderOf, rewrite } from './claim.mjs';
import { isSame, leave, look, myself, signal, until } from './processes.mjs';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
const BACKOFF_MS = { first: 500, most: 30_000, forgottenAfter: 60_000 };
/** The record by which the keeper of a later run stops the processes of a killed one. */
const RECORDED = ['name', 'pid', 'started', 'stage', 'stopSignal', 'graceMs', 'group'];

const { statePath, starter } = JSON.parse(process.argv[2]);
const me = { ...myself(), starter };
const children = new Map();
const discards = [];
let stopping = false;

const operations = {
  /** Restarts a process whenever it ends by itself. */
  start({ id, spec }) {
    rotate(spec.log);
    const child = { ...spec, id, restarts: 0, settled: (result) => stopping || restartLater(child, result) };
    launch(child, (error) => send({ id, error }));
  },
  /** Runs a process to its end, and then deletes its files. */
  run({ id, spec }) {
    const settled = (result) => {
      children.delete(id);
      discard(spec.needs);
      send({ id, ...result });
    };
    launch({ ...spec, id, settled }, (error) => error && send({ id, error }));
  },
  /** Adds a folder or file that is deleted after everything has stopped. */
  discard({ id, path }) {
    discards.push(path);
    record();
    send({ id });
  },
};

// The terminal may be closed before the keeper ends: a failed write must not prevent it from stopping the rest.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
const { holder, previous } = claim(statePath, { ...me, children: [], discards });
if (holder) process.send({ event: 'busy', holder }, () => leave(0));
else await keep(previous ?? { children: [], discards: [] });

async function keep(abandoned) {
  discards.push(...abandoned.discards);
  process.on('disconnect', stopEverything);
  process.on('SIGTERM', stopEverything);
  for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => {});
  process.on('uncaughtException', (error) => {
    tell(`The keeper failed: ${error.stack}`);
    stopEverything();
  });
  const leftovers = abandoned.children.filter(isSame);
  await inStages(leftovers, stop);
  process.on('message', (message) => stopping || operations[message.operation](message));
  send({ event: 'open', leftovers: leftovers.map(({ name }) => name) });
}

function launch(child, launched) {
  const { command, args, env, cwd, uid, gid } = child;
  const stdio = child.log ? logTo(child.log) : child.output === 'inherit' ? 'inherit' : 'pipe';
  // Its own process group: a Ctrl-C in the terminal reaches only the starter, and the keeper decides the order of stopping.
  const running = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio });
  if (child.log) closeSync(stdio[1]);
  running.once('error', (error) => running.pid || launched(`${command}: ${error.message}`));
  if (!running.pid) return;
  const output = collect(running, child.input);
  Object.assign(child, { pid: running.pid, started: look(running.pid)?.started ?? null, since: Date.now() });
  children.set(child.id, child);
  record();
  launched(null);
  // Its remaining child processes are in its group.
  running.once('exit', () => signal(-running.pid, 'SIGKILL'));
  running.once('close', (code, by) => {
    child.pid = null;
    record();
    child.settled({ code, signal: by, ...output });
  });
}

function restartLater(child, { code, signal: by }) {
  if (Date.now() - child.since >= BACKOFF_MS.forgottenAfter) child.restarts = 0;
  const delayMs = Math.min(BACKOFF_MS.most, BACKOFF_MS.first * 2 ** child.restarts++);
  send({ event: 'exit', name: child.name, code, signal: by, delayMs });
  setTimeout(() => restart(child), delayMs);
}

function restart(child) {
  if (stopping) return;
  if (isMine()) return launch(child, (error) => error && restartLater(child, { code: error }));
  tell(`${statePath} was removed: stopping everything that runs on its data.`);
  stopEverything();
}

async function stopEverything() {
  if (stopping) return;
  stopping = true;
  const orphaned = !isSame(starter);
  if (orphaned) tell(`The starter (pid ${starter.pid}) is gone: stopping everything it started.`);
  const running = living();
  await inStages(running, stop);
  discard([...discards, ...needsOf(running)]);
  if (isMine()) rmSync(statePath);
  if (orphaned) tell('Everything has stopped.');
  leave(0);
}

/** Services first, then the stores. */
async function inStages(processes, work) {
  const stages = [...new Set(processes.map(({ stage }) => stage))].sort((a, b) => a - b);
  for (const stage of stages) await Promise.all(processes.filter((each) => each.stage === stage).map(work));
}

async function stop({ name, pid, started, stopSignal, graceMs, group }) {
  const ended = () => !isSame({ pid, started });
  if (!ended()) signal(group ? -pid : pid, stopSignal);
  if (!(await until(ended, graceMs))) tell(`${name} did not stop within ${graceMs / 1000} s: killed.`);
  signal(-pid, 'SIGKILL');
  await until(ended, 5_000);
}

const living = () => [...children.values()].filter(({ pid }) => pid);

const needsOf = (processes) => processes.flatMap(({ needs }) => needs ?? []);

const isMine = () => holderOf(statePath)?.pid === process.pid;

function record() {
  if (!isMine()) return;
  const fields = (child) => Object.fromEntries(RECORDED.map((name) => [name, child[name]]));
  rewrite(statePath, { ...me, children: living().map(fields), discards: [...discards, ...needsOf(living())] });
}

function discard(paths = []) {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

function logTo(path) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'a', 0o600);
  return ['ignore', file, file];
}

function rotate(path) {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
}

function collect(running, input) {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) running[name]?.setEncoding('utf8').on('data', (text) => (output[name] += text));
  running.stdin?.on('error', () => {}).end(input);
  return output;
}

function send(message) {
  if (process.connected) process.send(message, () => {});
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}
