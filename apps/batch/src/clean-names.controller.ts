import { type CallContext, cleanNames, type CleanNamesJob, type CleanNamesResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { NameCleaner } from './name-cleaner';

@Controller()
export class CleanNamesController {
  constructor(private readonly cleaner: NameCleaner) {}

  /** Needs no network, so test and live calls get the same answer. */
  @Handle(cleanNames)
  cleanNames({ names, recase, country }: CleanNamesJob, { accountId }: CallContext): Promise<CleanNamesResult> {
    return this.cleaner.clean({ names, recase, country }, accountId);
  }
}
