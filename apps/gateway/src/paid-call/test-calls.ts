import { quotaExceeded } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';

/** Paid calls of test keys that this process works on: they hold no credits, so that the ledger does not count them. */
@Injectable()
export class TestCalls {
  private readonly underWay = new Map<string, number>();

  countOf(accountId: string): number {
    return this.underWay.get(accountId) ?? 0;
  }

  /** @throws ApiError `quota_exceeded` when `most` calls of the account are under way; then `work` is not begun. */
  async run<T>(accountId: string, most: number, work: () => Promise<T>): Promise<T> {
    if (this.countOf(accountId) >= most) throw quotaExceeded('paid_calls', most);
    this.underWay.set(accountId, this.countOf(accountId) + 1);
    try {
      return await work();
    } finally {
      const left = this.countOf(accountId) - 1;
      if (left) this.underWay.set(accountId, left);
      else this.underWay.delete(accountId);
    }
  }
}
