import { createHash } from 'node:crypto';
import { readWebsite } from '@modernleads/cells';
import { invalidInput, type Mode, type ResearchQuestion, type Subject } from '@modernleads/contracts';
import { hostOf } from '@modernleads/naming';

/** Words of a name at which it may be split. */
const MAX_NAME_WORDS = 8;

/**
 * The question as it is understood: its fields only, the domain as a host.
 * @throws ApiError `invalid_input` for what is no company's domain.
 */
export function readQuestion(asked: ResearchQuestion): ResearchQuestion {
  const { company_name, contact_name, contact_title, company_description } = asked;
  const { domain, keptOut } = readWebsite(asked.domain);
  const host = domain === null ? null : hostOf(domain);
  if (!host) {
    const why = keptOut[0]?.issue ?? 'is no domain';
    throw invalidInput([{ field: 'domain', issue: `${why}; send the company's own domain, such as acme.com` }]);
  }
  const fields = { domain: host.replace(/^www\./, ''), company_name, contact_name, contact_title, company_description };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ResearchQuestion & object;
}

/** Equal for equal questions under one buyer context; null: a test key's, which is never given twice. */
export function hashOf(question: ResearchQuestion, contextHash: string, mode: Mode): string | null {
  if (mode === 'test') return null;
  const { domain, ...texts } = question;
  const { company_name, contact_name, contact_title, company_description } = texts;
  const folded = [company_name, contact_name, contact_title, company_description].map((text) => (text ? foldedText(text) : null));
  return createHash('sha256')
    .update(JSON.stringify([domain, ...folded, contextHash]))
    .digest('base64url');
}

/** Letter case, width and spaces do not matter. */
function foldedText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** By whom the contact of a question is known: its name may be split anywhere. */
export function contactSubjects({ contact_name, domain }: ResearchQuestion): Subject[] {
  const words = (contact_name ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_NAME_WORDS);
  if (words.length === 1) return [{ first_name: words[0], last_name: words[0], domain }];
  return words.slice(1).map((_word, at) => {
    return { first_name: words.slice(0, at + 1).join(' '), last_name: words.slice(at + 1).join(' '), domain };
  });
}

/** The question without its contact. */
export function withoutContact({ contact_name: _name, contact_title: _title, ...question }: ResearchQuestion): ResearchQuestion {
  return question;
}
