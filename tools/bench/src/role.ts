import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';

type Reply = { value: Serializable | null } | { error: string };

export interface RoleOptions {
  /** Where it writes a CPU profile when it ends; absent: none. */
  readonly profileDir?: string;
  /** Default: the session of the bench. */
  readonly ownSession?: boolean;
}

/** Starts a separate process for one role of a bench: this program with the argument `role:NAME`. Resolves when the role is ready. */
export async function startRole(name: string, options: object, { profileDir, ownSession }: RoleOptions = {}): Promise<Role> {
  const execArgv = ['--enable-source-maps', ...profiling(profileDir, name)];
  const child = fork(process.argv[1] as string, [`role:${name}`, JSON.stringify(options)], { execArgv, detached: ownSession });
  const role = new Role(name, child);
  await role.reply();
  return role;
}

export const profiling = (dir: string | undefined, name: string): string[] =>
  dir ? ['--cpu-prof', `--cpu-prof-dir=${dir}`, `--cpu-prof-name=${name.replaceAll(':', '-')}.cpuprofile`] : [];

/** The parent's end of a role. */
export class Role {
  private readonly ended: Promise<never>;

  constructor(
    private readonly name: string,
    private readonly child: ChildProcess,
  ) {
    this.ended = once(child, 'exit').then(([code, signal]) => Promise.reject(new Error(`${name} ended with ${code ?? signal}`)));
    this.ended.catch(() => undefined);
  }

  get pid(): number {
    return this.child.pid as number;
  }

  /** Sends one question and waits for its answer: one at a time. @throws Error with the message of the role's error. */
  async ask<T>(question: Serializable): Promise<T> {
    this.child.send(question);
    return (await this.reply()) as T;
  }

  async reply(): Promise<unknown> {
    const [reply] = (await Promise.race([once(this.child, 'message'), this.ended])) as [Reply];
    if ('error' in reply) throw new Error(`${this.name}: ${reply.error}`);
    return reply.value;
  }

  async stop(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    await this.ended.catch(() => undefined);
  }
}

/** The role's end: reports that it is ready, answers each message with `work`, and ends with its parent. */
export async function playRole<Q, A>(ready: Promise<unknown>, work?: (question: Q) => Promise<A>): Promise<void> {
  const send = (reply: Reply): unknown => process.send?.(reply);
  const answer = (work: Promise<unknown>): Promise<unknown> =>
    work
      .then((value) => send({ value: (value as Serializable) ?? null }))
      .catch((error: Error) => send({ error: error.stack ?? error.message }));
  process.on('message', (question) => void (work && answer(work(question as Q))));
  process.on('disconnect', () => process.exit());
  await answer(ready.then(() => null));
}
