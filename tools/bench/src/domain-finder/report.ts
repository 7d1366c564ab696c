import { DOMAIN_CONFIDENCES, type FindDomainResult } from '@modernleads/contracts';
import { cleanCompanyName } from '@modernleads/naming';
import type { SiteQuestion } from '@modernleads/testnet';
import { say } from '../say';

export type Answered = Pick<FindDomainResult, 'domain' | 'confidence' | 'evidence'> & { readonly question: SiteQuestion };

/** Shares of the domains with confidence `high`. */
const LEAST_PRECISION = 0.99;

const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–').padStart(9);
const isRight = ({ question, domain }: Pick<Answered, 'question' | 'domain'>): boolean =>
  domain !== null && [question.domain, ...(question.also ?? [])].includes(domain);

/** The plain rule: the name in one word, and `.com`. */
function plainRule({ company_name }: SiteQuestion): string {
  const name = cleanCompanyName(company_name).cleaned || company_name;
  return `${name
    .normalize('NFD')
    .replace(/[^a-z\d]/gi, '')
    .toLowerCase()}.com`;
}

/** Prints the results of one set of questions. @returns whether `high` is precise enough, and more is found than by the plain rule. */
export function report(
  set: string,
  { answered, queries, pages }: { answered: readonly Answered[]; queries: number; pages: number },
): boolean {
  const findable = answered.filter(({ question }) => question.domain !== null);
  const ruleRight = findable.filter(({ question }) => isRight({ question, domain: plainRule(question) })).length;
  const right = findable.filter(isRight);
  const byLevel = DOMAIN_CONFIDENCES.map((level) => {
    const told = answered.filter(({ confidence }) => confidence === level);
    return { level, told: told.length, right: told.filter(isRight).length };
  });
  say(
    `\n${'confidence'.padEnd(14)}${'told'.padStart(7)}${'right'.padStart(7)}${'precision'.padStart(11)}${'recall'.padStart(9)}`,
  );
  for (const { level, told, right } of byLevel)
    say(
      `${level.padEnd(14)}${String(told).padStart(7)}${String(right).padStart(7)}  ${percent(right, told)}${percent(right, findable.length)}`,
    );
  say(
    `recall${percent(right.length, findable.length)}, of the rule name + .com${percent(ruleRight, findable.length)} (${findable.length} have a site)`,
  );
  say(
    `per company ${(queries / answered.length).toFixed(1)} DNS queries, ${(pages / answered.length).toFixed(2)} requests to web hosts`,
  );
  reportKinds(answered);
  const [high] = byLevel;
  const ok = high !== undefined && high.told > 0 && high.right >= LEAST_PRECISION * high.told && right.length >= ruleRight;
  say(
    JSON.stringify({
      bench: 'domain-finder',
      set,
      ok,
      levels: byLevel,
      findable: findable.length,
      found: right.length,
      ruleRight,
    }),
  );
  return ok;
}

/** By kind of situation: the answers, and each wrong `high` with its evidence. */
function reportKinds(answered: readonly Answered[]): void {
  const kinds = [...new Set(answered.map(({ question }) => question.kind))].sort();
  const columns = ['asked', 'high', 'wrong', 'medium', 'wrong', 'low', 'wrong', 'nothing'];
  say(`\n${'kind'.padEnd(40)}${columns.map((column) => column.padStart(8)).join('')}`);
  for (const kind of kinds) {
    const own = answered.filter(({ question }) => question.kind === kind);
    const cells = DOMAIN_CONFIDENCES.flatMap((level) => {
      const told = own.filter(({ confidence }) => confidence === level);
      return [told.length, told.filter((answer) => !isRight(answer)).length];
    });
    const nothing = own.filter(({ domain }) => domain === null).length;
    say(`${kind.padEnd(40)}${[own.length, ...cells, nothing].map((cell) => String(cell || '').padStart(8)).join('')}`);
  }
  for (const { question, domain, confidence, evidence } of answered) {
    if (confidence !== 'high' || isRight({ question, domain })) continue;
    const { company_name, country = '–', kind } = question;
    say(`wrong: ${company_name} (${country}; ${kind}): ${domain}, not ${question.domain}`);
    for (const { type, detail } of evidence) say(`         ${type}: ${detail}`);
  }
}
