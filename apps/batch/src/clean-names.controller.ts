import { cleanNames, type CleanNamesJob, type CleanNamesResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { cleanCompanyName } from '@modernleads/naming';
import { Controller } from '@nestjs/common';

@Controller()
export class CleanNamesController {
  /** Pure, so that a test call is answered like a live one. */
  @Handle(cleanNames)
  async cleanNames({ names, ...options }: CleanNamesJob): Promise<CleanNamesResult> {
    const results = names.map((name) => cleanCompanyName(name, options));
    return {
      cleaned: results.map(({ cleaned }) => cleaned),
      details: results.map(({ removed }, index) => ({ index, removed: [...removed] })),
    };
  }
}
