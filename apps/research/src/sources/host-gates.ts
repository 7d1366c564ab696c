import pLimit, { type Limit } from 'p-limit';

/** Requests to one host at a time. */
const AT_ONCE = 2;

/** Lets a few requests at a time through to each host, over all jobs of the process. */
export class HostGates {
  private readonly gates = new Map<string, Limit>();

  async run<T>(url: string, work: () => Promise<T>): Promise<T> {
    const host = new URL(url).hostname.replace(/^www\./, '');
    const gate = this.gates.get(host) ?? pLimit(AT_ONCE);
    this.gates.set(host, gate);
    try {
      return await gate(work);
    } finally {
      if (!gate.activeCount && !gate.pendingCount) this.gates.delete(host);
    }
  }
}
