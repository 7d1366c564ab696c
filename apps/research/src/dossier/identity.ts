import type { ResearchQuestion } from '@modernleads/contracts';
import { factsOf, industryOf } from '@modernleads/company';
import { cleanCompanyName } from '@modernleads/naming';
import type { Identity, Proven, ResolveIdentity, SourcePage } from './dossier.types';
import { descriptionOf } from './description';
import { jsonLdTexts } from './json-ld-texts';
import { foldedText } from './folded';
import { givesOrders } from './orders';
import { isOwnPage } from './own-pages';
import { parentsIn, sitePage } from './site-page';
import { namesOf, type Page } from '@modernleads/site';

const MAX_NAMES = 12;
const LONGEST_NAME = 80;
/** What a title or a site calls itself without a name. */
const NO_NAME =
  /^(?:home(?:page)?|start(?:seite)?|welcome|willkommen|accueil|inicio|início|blog|news|official (?:web)?site|index|untitled|contact|about(?: us)?|careers|impressum|imprint)$/i;
const SURE: ReadonlySet<string> = new Set([
  'json_ld_legal_name',
  'json_ld_name',
  'footer_legal_name',
  'og_site_name',
  'json_ld_site_name',
  'copyright',
  'application_name',
]);

const LEGAL: ReadonlySet<string> = new Set(['json_ld_legal_name', 'footer_legal_name', 'copyright', 'title']);

/** The company of a site: its names, and who it is not. */
export const resolveIdentity: ResolveIdentity = (question: ResearchQuestion, pages: readonly SourcePage[]): Identity => {
  const { domain, company_name: asked } = question;
  const own = pages.filter((page) => page.blocks && isOwnPage({ domain }, page));
  const parsed = own.map(sitePage);
  const front = own.find(({ kind }) => kind === 'front') ?? own[0];
  const parents = own.flatMap(parentsIn);
  const candidates = front ? namesFor(sitePage(front), domain, asked, parents) : [];
  const name = shownName(candidates, asked, own);
  const known = name ? spellings([name.value, ...(asked ? [asked] : []), ...candidates], domain) : asked ? [asked] : [];
  const names = [...new Set([...known, ...shortNames(known, domain, own)])];
  const facts = factsOf(parsed.slice(0, 8));
  const fact = (evidence: { url: string; quote: string } | undefined, value: string | undefined): Proven | null => {
    const page = own.find(({ finalUrl }) => finalUrl === evidence?.url);
    return page && evidence && value && !givesOrders(`${value} ${evidence.quote}`) ? proven(page, value, evidence.quote) : null;
  };
  const [industry] = facts.industries;
  const { employees, country } = facts;
  return {
    domain,
    name,
    names,
    others: [...new Set(parents)].filter((other) => !names.includes(other)),
    description: descriptionOf(own, names),
    industry: fact(industry?.evidence, industry && industryOf(industry.value).label),
    country: fact(country?.evidence, country?.value),
    sizeHint: fact(employees?.evidence, employees ? sizeOf(employees.value) : undefined),
  };
};

function sizeOf({ min, max }: { readonly min: number; readonly max: number | null }): string {
  return max === null ? `${min}+` : min === max ? String(min) : `${min}-${max}`;
}

/** The names that a front page gives its owner, most reliable first; of a title only what is like the domain or the name that was asked for. */
function namesFor(page: Page, domain: string, asked: string | undefined, parents: readonly string[]): string[] {
  const named = namesOf(page);
  const found = named
    .filter(({ name }) => name.length <= LONGEST_NAME && !NO_NAME.test(name) && !parents.includes(name) && !givesOrders(name))
    .filter(
      ({ name, source }) =>
        isLike(name, domain, asked) ||
        (SURE.has(source) && source !== 'copyright' && source !== 'footer_legal_name') ||
        (source === 'copyright' && named.some((other) => other.source === 'title' && isSameName(other.name, name))),
    )
    // A company is called by its brand, not by its legal name.
    .sort((a, b) => Number(LEGAL.has(a.source)) - Number(LEGAL.has(b.source)))
    .map(({ name }) => name);
  return [...new Set(found)].slice(0, MAX_NAMES);
}

/** Whether the copyright and the title agree on a name that the domain does not spell. */
const isSameName = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((name) => cleanCompanyName(name).cleaned || name);
  return one === other;
};

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name and the domain, or the name that was asked for, are spelled alike. */
function isLike(name: string, domain: string, asked: string | undefined): boolean {
  const label = slug(domain.split('.')[0] ?? '').replace(/^(?:get|try|join|use|go)(?=.{4})|(?:hq|app)$/g, '');
  const own = slug(cleanCompanyName(name).cleaned || name);
  const others = [label, ...(asked ? [slug(cleanCompanyName(asked).cleaned || asked)] : [])].filter(({ length }) => length > 1);
  return (
    own.length > 1 &&
    others.some(
      (other) => own === other || (own.length > 3 && other.startsWith(own)) || (other.length > 3 && own.startsWith(other)),
    )
  );
}

/** The first of the names, without its legal form, that the site shows. */
function shownName(candidates: readonly string[], asked: string | undefined, own: readonly SourcePage[]): Proven | null {
  const short = candidates.map((name) => cleanCompanyName(name).cleaned || name);
  const wanted = [...(asked ? [asked, cleanCompanyName(asked).cleaned] : []), ...short, ...candidates].filter(
    (name) => name.length > 1,
  );
  for (const name of wanted) {
    const page = own.find(({ visibleText }) => standsIn(visibleText, name));
    if (page) return proven(page, name, name);
  }
  for (const name of wanted) {
    const page = own.find((one) => jsonLdTexts(one.jsonLd).includes(name));
    if (page) return proven(page, name, name);
  }
  return null;
}

function standsIn(text: string, name: string): boolean {
  const [all, one] = [foldedText(text), foldedText(name)];
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1)) {
    const around = `${all[at - 1] ?? ' '}${all[at + one.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around) || /\p{Script=Han}|\p{Script=Katakana}/u.test(one)) return true;
  }
  return false;
}

/** Each name, also without its legal form; none that is a word of two letters. */
function spellings(names: readonly string[], domain: string): string[] {
  const label = slug(domain.split('.')[0] ?? '');
  const all = names.flatMap((name) => [name, cleanCompanyName(name).cleaned]).map((name) => name.trim());
  // `Groupe Acme` at acme.test is called Acme.
  const brands = all.flatMap((name) => name.split(' ').filter((word) => slug(word) === label && word.length > 3));
  return [...new Set([...all, ...brands])].filter((name) => name.length > 2 || slug(name) === label).slice(0, 2 * MAX_NAMES);
}

/** Words of names by which the domain and the texts of the site call the company: `Acme` of `Acme Cold Storage`, `Ardor` of `Conservas Ardor`. */
function shortNames(names: readonly string[], domain: string, own: readonly SourcePage[]): string[] {
  const label = domain.split('.')[0] ?? '';
  const parts = label.split('-').map(slug);
  const isShort = (word: string): boolean =>
    word.length > 3 &&
    (parts.includes(slug(word)) || (word.length > 4 && slug(label).startsWith(slug(word)))) &&
    own.some(({ visibleText }) => standsForItself(visibleText, word)) &&
    !own.some(({ visibleText }) => standsAlone(visibleText, word.toLowerCase(), () => true));
  // German gives every noun a capital letter.
  const most = own[0]?.language.startsWith('de') ? 1 : 2;
  const found = names.map((name) => name.split(' ')).filter((words) => words.length > 1);
  return [...new Set(found.flatMap((words) => words.slice(0, most).find(isShort) ?? []))];
}

/** Whether a word stands in a text, and is no part of a longer name there: `Alois Acme`, `Acme Foods`. */
const standsForItself = (text: string, word: string): boolean =>
  standsAlone(
    text,
    word,
    (at, end) => !NAME_BEFORE.test(text.slice(Math.max(0, at - 30), at)) && !NAME_BEHIND.test(text.slice(end, end + 3)),
  );
/** Texts of at most 30 characters. */
const NAME_BEFORE =
  /(?<!\p{L})(?!(?:The|At|With|For|About|Über|Sobre|Die|Der|Das|Bei|Mit|Für|Von|La|Le|Chez|El|En|Il|Da|O|A|Na|No|De|Het|Bij|På|Hos|Om)\s)\p{Lu}[\p{L}.]{0,20}[ -]$|(?<!\p{L})(?:in|near|nach|aus|à|em|w|i|te)\s$/u;
const NAME_BEHIND = /^[ -]?[\p{Lu}&@]|^\.\p{L}/u;

function standsAlone(text: string, word: string, fits: (at: number, end: number) => boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (!/[\p{L}\p{N}@.-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ') && fits(at, end)) return true;
  }
  return false;
}

function proven({ finalUrl: url, publishedAt, fetchedAt }: SourcePage, value: string, quote: string): Proven {
  return { value, url, quote, publishedAt, fetchedAt };
}
