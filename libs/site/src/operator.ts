import { legalNamesOf, namesOf } from './identity';
import type { Page } from './page';

/**
 * The operator of a site. `company`: it shows a legal name or a registration number; `person`: it is a personal site; `outsider`: it is about a
 * company and has another operator.
 */
export type Operator = 'company' | 'person' | 'outsider' | 'unknown';

/** Phrases of news sites, resellers and directories about other companies. */
const OUTSIDER =
  /\bunofficial (?:\S+ ){0,3}(?:site|website|page|blog|forum|community|club|guide|wiki|archive|tribute)\b|\bunofficial\)?$|\bfans?['’]? ?(?:site|club|community|forum)s?\b|owners['’]? club|claim this (?:listing|business|profile|company)|is this your (?:business|company)|(?:\bwe are|\bwe['’]re|\bwir sind|\bnous sommes|\bsiamo|\bsomos) (?:\S+ ){0,3}(?:independent (?:\S+ )?(?:reseller|dealer|distributor)|unabhängige[rn]? händler|revendeur indépendant|rivenditore indipendente|distribuidor independiente)|inoffiziell|non officiel|no oficial|non ufficiale|onofficie|nieoficjaln|não oficial|非公式/im;

/** Phrases of people about themselves. */
const PERSONAL =
  /\bi(?:['’]m| am) (?:an? |the )|\babout me\b|\bmy (?:portfolio|cv|résumé|resume|publications|work|blog|projects|name is)\b|\bfreelance(?:r)?\b|curriculum vitae|\bpersonal (?:site|website|blog|homepage|page)\b|\bprivate (?:blog|homepage|page)\b|über mich|mein lebenslauf|private homepage|à propos de moi|\bchi sono\b|\bsobre m[ií]m?\b|\bover mij\b|\bo mnie\b|\bom mig\b|自己紹介/i;

/** Company register and VAT numbers. */
const REGISTERED =
  /\bHR[AB]\s?\d|\b(?:DE|ATU|FR[\dA-Z]{2}|GB|IT|PL|NL)\s?\d{8,11}\b|registered in (?:england|scotland|wales|ireland)|company (?:no|number|registration)\b|\bRCS\b|\bSIRE[NT]\b|p\.?\s?iva\b|\bK\.?v\.?K\b|\bKRS\b|\bNIP\b|\bCHE-\d|\bCNPJ\b|\bABN\b|\bCVR\b|\bCIF\b|org\.?\s?nr|法人番号|統一編號|사업자/i;

const OWN_WORDS = 1_500;

/**
 * Classifies the operator by the front page, and by the page behind its legal or contact link, if that was read. Pure.
 * @param isOwn whether a legal name is that of the company which the site is thought to be of: a site is never an outsider's to its own company
 */
export function operatorOf(page: Page, identity?: Page, isOwn: (legalName: string) => boolean = () => false): Operator {
  const head = `${page.title}\n${page.description}\n${page.text.slice(0, OWN_WORDS)}`;
  const legal = [...namesOf(page), ...(identity ? legalNamesOf(identity) : [])].filter(({ source }) => LEGAL.has(source));
  if (OUTSIDER.test(`${head}\n${page.footer}`) && !legal.some(({ name }) => isOwn(name))) return 'outsider';
  if (legal.length > 0 || REGISTERED.test(`${page.footer}\n${identity?.text ?? ''}`)) return 'company';
  const sameAs = page.organizations.flatMap((organization) => organization.sameAs);
  if ([...page.links, ...sameAs].some((link) => /linkedin\.com\/company\//i.test(link))) return 'company';
  const profile = page.type === 'profile' || page.persons.length > 0 || sameAs.some((link) => /linkedin\.com\/in\//i.test(link));
  const organized = page.organizations.some(({ type }) => !/website|brand/i.test(type));
  if (organized) return 'company';
  return profile || PERSONAL.test(head) || /\bportfolio\b/i.test(page.title) ? 'person' : 'unknown';
}

const LEGAL: ReadonlySet<string> = new Set(['json_ld_legal_name', 'footer_legal_name']);
