interface Entry<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends the questions of concurrent requests to the store in one statement: those that arrive while the previous one runs. */
export class Batcher<Q, A> {
  private waiting: Entry<Q, A>[] = [];
  private underWay = false;

  /** @param ask answers a batch in its order. */
  constructor(private readonly ask: (questions: Q[]) => Promise<A[]>) {}

  answer(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      // All questions of one event-loop turn are sent together.
      if (this.waiting.push({ question, resolve, reject }) === 1) setImmediate(() => this.flush());
    });
  }

  private flush(): void {
    if (!this.waiting.length || this.underWay) return;
    const batch = this.waiting;
    this.waiting = [];
    this.underWay = true;
    this.ask(batch.map(({ question }) => question))
      .then((answers) => batch.forEach(({ resolve }, index) => resolve(answers[index] as A)))
      .catch((error: unknown) => batch.forEach(({ reject }) => reject(error)))
      .finally(() => {
        this.underWay = false;
        this.flush();
      });
  }
}
