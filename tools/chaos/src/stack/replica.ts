import { startProcess, type TestProcess } from '@modernleads/testing';

type Env = Readonly<Record<string, string>>;

/** Milliseconds to start, since ten replicas may start at once on a busy machine. */
const READY_MS = 120_000;
/** Characters of a log that are shown. */
const LOG_TAIL = 3_000;

/** One process of a service, which restarts at the same address, as under a supervisor. */
export class Replica {
  /** Each end that the harness did not cause: exit code or signal, and the end of the log. */
  readonly accidents: string[] = [];
  private process?: TestProcess;
  private readonly earlier: string[] = [];
  private readonly expectedEnds = new WeakSet<TestProcess>();

  /** @param path of the program, relative to the workspace. @param env with its PORT. */
  constructor(
    readonly name: string,
    private readonly path: string,
    private readonly env: Env,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  /** The log of all its processes. */
  get logs(): string {
    return this.earlier.join('') + (this.process?.logs ?? '');
  }

  /** @param env for this process only. Resolves when the process has started, ready or not: a store may be down. */
  async launch(env: Env = {}): Promise<void> {
    if (this.process) this.earlier.push(this.process.logs);
    this.process = await startProcess(this.path, { ...this.env, ...env });
  }

  /** @throws Error with its logs when it does not become ready. */
  async ready(): Promise<void> {
    const process = await this.running.waitReady(READY_MS);
    void process.exited.then(({ code, signal }) => {
      if (!this.expectedEnds.has(process)) this.accidents.push(`${code ?? signal}: ${process.logs.slice(-LOG_TAIL)}`);
    });
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.running.signal(signal);
  }

  async kill(): Promise<void> {
    this.expectEnd();
    await this.process?.kill();
  }

  /** By SIGTERM. @throws Error with its logs when it does not end. */
  async stop(): Promise<void> {
    this.expectEnd();
    await this.process?.stop();
  }

  /** From now on its end is expected. */
  expectEnd(): void {
    if (this.process) this.expectedEnds.add(this.process);
  }

  /** Resolves when it has ended, or after `ms`. @returns whether it has ended. */
  async endsWithin(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, ms, false)));
    return Promise.race([this.running.exited.then(() => true), late]).finally(() => clearTimeout(timer));
  }

  /** Whether it runs. */
  async isRunning(): Promise<boolean> {
    return this.process !== undefined && !(await this.endsWithin(0));
  }

  private get running(): TestProcess {
    if (!this.process) throw new Error(`${this.name} was never launched`);
    return this.process;
  }
}
