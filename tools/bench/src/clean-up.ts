interface Stoppable {
  stop(): Promise<void>;
}

/** Stops everything that was started, in reverse order. */
export class CleanUp {
  private readonly started: Stoppable[] = [];

  async after<T extends Stoppable>(starting: Promise<T>): Promise<T> {
    const running = await starting;
    this.started.push(running);
    return running;
  }

  async run(): Promise<void> {
    for (let running = this.started.pop(); running; running = this.started.pop()) await running.stop();
  }
}
