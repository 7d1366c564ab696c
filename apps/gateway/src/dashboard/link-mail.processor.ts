import { linkMail, type LinkMail } from '@modernleads/contracts';
import { JobProcessor, Processor } from '@modernleads/queue';
import { LinkMailService } from './link-mail.service';

@Processor(linkMail)
export class LinkMailProcessor extends JobProcessor<LinkMail> {
  constructor(private readonly links: LinkMailService) {
    super();
  }

  processJob(job: LinkMail): Promise<void> {
    return this.links.mailLink(job);
  }
}
