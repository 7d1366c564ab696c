import type { Page } from '@modernleads/site';
import { type EmployeeRange, employeeRangeOf } from '../employees/employee-range';
import type { Fact } from './company-facts';
import type { PageKind } from './page-kind';
import { sentencesOf } from './statements';

const COUNT = String.raw`(?<![\d.,€$£-])\d{1,3}(?:[.,'’\u00a0 ]\d{3}){1,2}\+?|(?<![\d.,€$£-])\d{1,6}\+?`;
const BOUND =
  '(?:(?:more than|over|about|around|approximately|nearly|some|über|mehr als|rund|etwa|ca\\.|circa|knapp|fast|plus de|près de|environ|quelque|más de|cerca de|unos|oltre|più di|circa|quasi|mais de|cerca de|meer dan|ruim|ongeveer|över|mer än|cirka|omkring|ponad|około|blisko) )?';
const PEOPLE =
  '(?:employees|staff members|staff|team members|colleagues|coworkers|Mitarbeiter\\p{L}{0,8}|Mitarbeitende\\p{L}{0,2}|Beschäftigte\\p{L}{0,2}|Angestellte\\p{L}{0,2}|Kolleg(?:en|innen)|salariés|collaborateurs|employés|empleados|trabajadores|colaboradores|dipendenti|collaboratori|addetti|funcionários|trabalhadores|medewerkers|werknemers|anställda|medarbetare|pracowników)';
/** Numbers of people in sentences of at most 300 characters. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<bound>${BOUND})(?<count>${COUNT}) (?:[\\p{L}’'-]{2,20} ){0,2}${PEOPLE}(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?:team of|team with|Team von|Team aus|équipe de|equipo de|squadra di|team di|equipe de|team van|team på|zespół|we employ|employs|employing|beschäftigt|beschäftigen|emploie|emplea|impiega|emprega|we are) (?<bound>${BOUND})(?<count>${COUNT})(?= (?:[\\p{L}’'-]{2,20} ){0,2}(?:people|persons|experts|specialists|professionals|engineers|developers|strong|Personen|Menschen|Expert\\p{L}{0,6}|Leute|Köpfe\\p{L}{0,1}|Spezialist\\p{L}{0,6}|personnes|experts|personas|profesionales|expertos|persone|professionisti|pessoas|profissionais|mensen|professionals|personer|experter|osób|specjalistów)|[.,;!]|$)`,
    'iu',
  ),
  new RegExp(
    `(?:従業員数|社員数|従業員|员工人数|员工|임직원|직원)\\s{0,3}[:：]?\\s{0,3}(?:約|约|은|는|이|超过|약)?\\s{0,2}(?<bound>)(?<count>${COUNT})\\s{0,2}(?:名|人|명)`,
    'u',
  ),
];
/** Somebody else's people: those of customers, of the companies that something is made for, prices. */
const SOMEBODY_ELSE =
  /customer|client|kunde[nr]?\b|kunden|nutzer|users?\b|client[eè]|klant|\bkund|klient|(?:compan(?:y|ies)|business(?:es)?|firms?|organi[sz]ations?|teams|enterprises) (?:with|of|from|under|over|between)|(?:unternehmen|betriebe?|firmen|kmu) (?:mit|ab|von|bis)|entreprises? (?:de|avec|entre)|empresas? (?:de|con|com|entre)|aziende (?:con|da|di)|bedrijven (?:met|van)|företag med|firm\p{L}{0,2} (?:z|od|zatrudn)|per employee|pro mitarbeiter|par salarié|pricing|preis|\bfrom \d|\bup to\b|bis zu|jusqu|hasta|hired|trained|reached|geschult|formés|顧客|导入|客户|고객/iu;

/** How many people a company says that it employs; counts of customers and users do not count. */
export function employeeFact(pages: readonly { readonly page: Page; readonly kind: PageKind }[]): Fact<EmployeeRange> | null {
  const own = pages.filter(({ kind }) => kind !== 'others');
  for (const { page } of own)
    for (const { employees, employeesText } of page.organizations) {
      const value = employees === null ? undefined : (writtenRange(employeesText) ?? employeeRangeOf(employees));
      if (value) return { value, evidence: { url: page.url, quote: employeesText || String(employees) } };
    }
  for (const { page } of own)
    for (const sentence of [...sentencesOf(page.description), ...sentencesOf(page.text)]) {
      const value = SOMEBODY_ELSE.test(sentence) ? undefined : countIn(sentence);
      if (value) return { value, evidence: { url: page.url, quote: sentence } };
    }
  return null;
}

const MIN = /"minValue"\s?:\s?"?(\d{1,8})/;
const MAX = /"maxValue"\s?:\s?"?(\d{1,8})/;

/** `"numberOfEmployees": {"minValue": 50, "maxValue": 200}` or `"numberOfEmployees": "50-200"`. */
function writtenRange(text: string): EmployeeRange | undefined {
  const bound = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [min, max] = [bound(MIN), bound(MAX)];
  if (min !== undefined && max !== undefined) return min <= max ? { min, max } : undefined;
  const told = /"(?:numberOfEmployees|value)"\s?:\s?"([^"]{1,60})"/.exec(text)?.[1];
  return told === undefined ? undefined : employeeRangeOf(told);
}

function countIn(sentence: string): EmployeeRange | undefined {
  for (const pattern of PATTERNS) {
    const { bound = '', count = '' } = pattern.exec(sentence)?.groups ?? {};
    const range = count ? employeeRangeOf(`${bound.trim()} ${count}`.trim()) : undefined;
    if (range && range.min >= 1) return range;
  }
  return undefined;
}
