import { ledgerSweep } from '@modernleads/contracts';
import { Ledger } from '@modernleads/ledger';
import { Processor, ScheduledProcessor } from '@modernleads/queue';

@Processor(ledgerSweep)
export class LedgerSweepSchedule extends ScheduledProcessor {
  constructor(private readonly ledger: Ledger) {
    super();
  }

  async processJob(): Promise<void> {
    await this.ledger.sweep();
  }
}
