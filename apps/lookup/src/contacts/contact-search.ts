import { phonesIn } from '@modernleads/cells';
import type { CallContext, Subject } from '@modernleads/contracts';
import { isPlatform } from '@modernleads/naming';
import { Injectable } from '@nestjs/common';
import { Candidates } from '../search/candidates';
import { EmailCheck } from '../search/email-check';
import type { Findings } from '../search/findings';
import { phoneCountry } from '../search/phone-country';
import type { Question } from '../search/question';
import { ContactsService } from './contacts.service';

const SOURCE = { type: 'contacts', name: 'contacts' } as const;
/** The account knew it once: likelier than a guess by a pattern. */
const UNCHECKED = 0.8;

/** Looks among the contacts that the account itself has imported. */
@Injectable()
export class ContactSearch {
  constructor(
    private readonly contacts: ContactsService,
    private readonly candidates: Candidates,
    private readonly check: EmailCheck,
  ) {}

  async searchContacts(question: Question, findings: Findings, context: CallContext): Promise<string> {
    const [first] = question.domains;
    const ranked = first ? await this.candidates.candidatesAt(question, first, findings.employees, context) : undefined;
    const matches = await this.contacts.findContacts(question, ranked?.probes.candidates ?? [], context);
    for (const { details, domain } of matches) {
      // Contacts that were imported when platforms were not known.
      findings.domain ??= domain && !isPlatform(domain) ? domain : null;
      findings.subjects.push(details, { ...nameOf(question), domain });
      if (question.wantsPhone && details.phone) {
        const country = phoneCountry(question, { domain, country: details.country });
        phonesIn(details.phone, country).forEach((number) => findings.addPhone(number, SOURCE));
      }
      if (!details.email || !question.wantsEmail) continue;
      const claim = { email: details.email, assertion: 'guess', unchecked: UNCHECKED, source: SOURCE } as const;
      await this.check.checkEmail(claim, question, findings, context);
    }
    return matches.length ? 'known' : 'unknown';
  }
}

const nameOf = ({ firstName, lastName }: Question): Pick<Subject, 'first_name' | 'last_name'> => ({
  first_name: firstName,
  last_name: lastName || firstName,
});
