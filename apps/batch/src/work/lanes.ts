/** Rows of one domain and batch that are asked for at a time: more would only wait in the line of its mail host, with their deadlines running. */
const AT_ONCE = 8;

/** Lets only so many works of one lane run at a time, in the order in which they came. */
export class Lanes {
  private readonly lanes = new Map<string, { running: number; waiting: (() => void)[] }>();

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const lane = this.lanes.get(name) ?? { running: 0, waiting: [] };
    this.lanes.set(name, lane);
    if (lane.running < AT_ONCE) lane.running += 1;
    else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else if (--lane.running === 0) this.lanes.delete(name);
    }
  }
}
