import { startProcess, type TestProcess } from '@modernleads/testing';

type Env = Readonly<Record<string, string>>;

/** Ten of them may start at once on a busy machine. */
const READY_MS = 120_000;
/** Characters of a log that are shown. */
const LAST_WORDS = 3_000;

/** One of the processes of a service, which comes back at the same address, as under a supervisor. */
export class Replica {
  /** Whenever it ended although nobody had ended it: how, and the end of what it wrote. */
  readonly accidents: string[] = [];
  private process?: TestProcess;
  private readonly earlier: string[] = [];
  private readonly doomed = new WeakSet<TestProcess>();

  /** @param path of the program, relative to the workspace. @param env with its PORT. */
  constructor(
    readonly name: string,
    private readonly path: string,
    private readonly env: Env,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  /** Everything that it has written, in all of its lives. */
  get logs(): string {
    return this.earlier.join('') + (this.process?.logs ?? '');
  }

  /** @param env what it gets in this life only. Resolves when the process is there, ready or not: a store may be away. */
  async launch(env: Env = {}): Promise<void> {
    if (this.process) this.earlier.push(this.process.logs);
    this.process = await startProcess(this.path, { ...this.env, ...env });
  }

  /** @throws Error with its logs when it does not become ready. */
  async ready(): Promise<void> {
    const process = await this.running.waitReady(READY_MS);
    void process.exited.then(({ code, signal }) => {
      if (!this.doomed.has(process)) this.accidents.push(`${code ?? signal}: ${process.logs.slice(-LAST_WORDS)}`);
    });
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.running.signal(signal);
  }

  async kill(): Promise<void> {
    this.doom();
    await this.process?.kill();
  }

  /** By SIGTERM. @throws Error with its logs when it does not end. */
  async stop(): Promise<void> {
    this.doom();
    await this.process?.stop();
  }

  /** From now on its end is no accident. */
  doom(): void {
    if (this.process) this.doomed.add(this.process);
  }

  /** Resolves when it has ended, or after so long. @returns whether it has. */
  async endsWithin(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, ms, false)));
    return Promise.race([this.running.exited.then(() => true), late]).finally(() => clearTimeout(timer));
  }

  /** It is there, and has not ended. */
  async isRunning(): Promise<boolean> {
    return this.process !== undefined && !(await this.endsWithin(0));
  }

  private get running(): TestProcess {
    if (!this.process) throw new Error(`${this.name} was never launched`);
    return this.process;
  }
}
