import type { CallContext, Subject } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { EmailCheck } from '../person/email-check';
import type { Findings } from '../person/findings';
import { parsePhone, phoneCountry } from '../person/phone';
import type { Question } from '../person/question';
import { ContactsService } from './contacts.service';

const SOURCE = { type: 'contacts', name: 'contacts' } as const;
/** The account knew it once: likelier than a guess by a pattern. */
const UNCHECKED = 0.8;

/** Looks among the contacts that the account itself has imported. */
@Injectable()
export class ContactSearch {
  constructor(
    private readonly contacts: ContactsService,
    private readonly check: EmailCheck,
  ) {}

  async find(question: Question, findings: Findings, context: CallContext): Promise<string> {
    const matches = await this.contacts.find(question, context);
    for (const { details, domain } of matches) {
      findings.domain ??= domain || null;
      findings.subjects.push(details, { ...nameOf(question), domain });
      const number = question.wantsPhone && details.phone ? parsePhone(details.phone, phoneCountry(question, domain)) : null;
      if (number) findings.addPhone(number, SOURCE);
      if (!details.email || !question.wantsEmail) continue;
      const claim = { email: details.email, assertion: 'guess', unchecked: UNCHECKED, source: SOURCE } as const;
      await this.check.weigh(claim, question, findings, context);
    }
    return matches.length ? 'known' : 'unknown';
  }
}

const nameOf = ({ firstName, lastName }: Question): Pick<Subject, 'first_name' | 'last_name'> => ({
  first_name: firstName,
  last_name: lastName || firstName,
});
