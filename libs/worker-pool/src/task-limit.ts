/** Milliseconds that a thread may take to start and to load its code, which takes 1.5 s of a core at most: on a busy machine many times that. */
const LOAD_MS = 60_000;

/** The time limit of a task. It counts from when the handler begins: else a busy machine would end each new thread before it has loaded its code. */
export class TaskLimit {
  /** Where the handler writes when it begins. */
  readonly began = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  private readonly controller = new AbortController();
  private readonly from = Date.now();
  private timer: NodeJS.Timeout;

  /** @param timeoutMs milliseconds from when the handler begins */
  constructor(private readonly timeoutMs: number) {
    this.timer = this.lookIn(timeoutMs);
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Not `AbortSignal.timeout`: its timer would stay until it ends. */
  clear(): void {
    clearTimeout(this.timer);
  }

  private lookIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.look(), ms);
  }

  private look(): void {
    const began = Number(Atomics.load(this.began, 0));
    const left = began ? began + this.timeoutMs - Date.now() : Math.min(this.timeoutMs, this.from + LOAD_MS - Date.now());
    if (left > 0) this.timer = this.lookIn(left);
    else this.controller.abort();
  }
}
