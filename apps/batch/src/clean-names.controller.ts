import { cleanNames, type CleanNamesJob, type CleanNamesResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { cleanCompanyName } from '@modernleads/naming';
import { Controller } from '@nestjs/common';

@Controller()
export class CleanNamesController {
  /** Needs no network, so test and live calls get the same answer. */
  @Handle(cleanNames)
  async cleanNames({ names, ...options }: CleanNamesJob): Promise<CleanNamesResult> {
    const results = names.map((name) => cleanCompanyName(name, options));
    return {
      cleaned: results.map(({ cleaned }) => cleaned),
      details: results.map(({ removed }, index) => ({ index, removed: [...removed] })),
    };
  }
}
