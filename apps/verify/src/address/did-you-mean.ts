import { parseAddress } from './address';
import { isFree, isTopLevel } from './address-lists';
import { typoDistance } from './typo-distance';
import { unwrapAddress } from './unwrap-address';

/** Longest address that is checked, in characters: a misspelt one may be a little longer than a valid one. */
const LONGEST = 330;
const LONGEST_DOMAIN = 64;

interface Provider {
  readonly domain: string;
  readonly name: string;
  readonly ending: string;
}

function providers(domains: string): readonly Provider[] {
  return words(domains).map((domain) => ({ domain, name: nameOf(domain), ending: endingOf(domain) }));
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/**
 * Providers with names so distinct that a misspelling is recognised by the name alone. Those with short names or ordinary words are in
 * {@link EXACT}.
 */
const DISTINCT = providers(`
  gmail.com yahoo.com hotmail.com outlook.com icloud.com googlemail.com protonmail.com comcast.net verizon.net sbcglobal.net bellsouth.net
  earthlink.net yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.in yahoo.co.in yahoo.co.jp yahoo.co.id yahoo.com.br
  yahoo.com.au yahoo.com.mx yahoo.com.ar yahoo.com.sg yahoo.com.ph hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.nl
  hotmail.be hotmail.com.br hotmail.com.au outlook.fr outlook.de outlook.es outlook.it outlook.com.br outlook.com.au btinternet.com
  virginmedia.com talktalk.net blueyonder.co.uk rediffmail.com bigpond.com optusnet.com.au wanadoo.fr laposte.net t-online.de bluewin.ch
  sympatico.ca rocketmail.com fastmail.com tutanota.com hispeed.ch docomo.ne.jp
`);

/** Providers that are recognised by their exact name only, where just the ending is misspelt. */
const EXACT = providers(`
  live.com msn.com aol.com mail.com email.com ymail.com me.com mac.com att.net cox.net charter.net gmx.de gmx.net gmx.at gmx.ch web.de
  freenet.de orange.fr free.fr sfr.fr neuf.fr live.fr live.co.uk live.nl sky.com libero.it virgilio.it alice.it tiscali.it ziggo.nl
  planet.nl home.nl kpnmail.nl skynet.be telenet.be zoho.com proton.me mail.ru rambler.ru yandex.ru yandex.com qq.com 163.com 126.com
  naver.com uol.com.br bol.com.br terra.com.br wp.pl o2.pl onet.pl interia.pl seznam.cz shaw.ca rogers.com aim.com hey.com xtra.co.nz
`);
const KNOWN: ReadonlySet<string> = new Set([...DISTINCT, ...EXACT].map(({ domain }) => domain));

/** Real domains within one typo of a large provider. */
const REAL: ReadonlySet<string> = new Set(
  words('gail.com cloud.com comcast.com verizon.com photon.me homemail.com yahoo-inc.com'),
);

/** Endings that may replace one that does not exist; of two that are equally near, one of the first {@link FAVOURITES} wins. */
const ENDINGS = words(`
  com co.uk net org info edu gov de org.uk ac.uk com.au net.au com.br co.in co.jp co.nz co.za co.kr com.mx com.ar com.tr com.sg com.hk
  com.tw com.cn co.il co.id co.th
`);
const FAVOURITES = 2;
const FAVOUR = 0.05;
/** Reserved for tests, documentation and private networks (RFC 2606, RFC 6761, RFC 6762, RFC 9476 and custom): never corrected. */
const PRIVATE = /\.(?:test|example|invalid|localhost|local|onion|alt|internal|intranet|lan|home|corp|arpa)$/;

/**
 * The address that was probably meant, where marks stand around or in it or its domain looks misspelt; null where it may be right. A wrong
 * suggestion is worse than none: only large providers are guessed by name, and elsewhere only an ending that does not exist is replaced.
 * @param address as typed; it need not be valid.
 */
export function didYouMean(address: string): string | null {
  if (address.length > LONGEST) return null;
  const typed = unwrapAddress(address);
  const at = typed.lastIndexOf('@');
  const domain = likelierDomain(typed.slice(at + 1).toLowerCase());
  const suggestion = domain ? `${typed.slice(0, at)}@${domain}` : typed;
  return at > 0 && suggestion !== address && parseAddress(suggestion) ? suggestion : null;
}

function likelierDomain(typed: string): string | null {
  if (typed.length > LONGEST_DOMAIN || !/^[a-z\d.,;-]+$/.test(typed)) return null;
  const domain = typed.replace(/[.,;]+/g, '.').replace(/^\.|\.$/g, '');
  const meant = isRight(domain) ? domain : (provider(domain) ?? withRealEnding(domain));
  if (meant) return meant === typed ? null : meant;
  // Only a stray dot or comma was wrong: the rest must end in an existing top-level domain.
  return domain !== typed && domain.includes('.') && isTopLevel(lastLabel(domain)) ? domain : null;
}

/** Domains that are never corrected. */
function isRight(domain: string): boolean {
  return KNOWN.has(domain) || REAL.has(domain) || isFree(domain) || PRIVATE.test(`.${domain}`);
}

function provider(domain: string): string | null {
  const all = [...DISTINCT, ...EXACT];
  const lettersOf = withoutDots(domain);
  const misplaced = (domain.includes('.') ? DISTINCT : all).find((known) => withoutDots(known.domain) === lettersOf);
  if (misplaced || !domain.includes('.')) return misplaced?.domain ?? null;
  const [name, ending] = [nameOf(domain), endingOf(domain)];
  const exists = isTopLevel(lastLabel(domain));
  const candidates = all.map((known) => ({ domain: known.domain, cost: costOf(name, ending, exists, known) }));
  return cheapest(candidates);
}

/**
 * The cost of reading a domain as a provider's; Infinity: not plausible. An existing ending is only corrected to `com`, and only after
 * the exact name of a distinct provider: a real name with a real ending is a real domain.
 */
function costOf(name: string, ending: string, exists: boolean, known: Provider): number {
  const distinct = known.name.length > 4 && DISTINCT.includes(known);
  const first = name === known.name ? 0 : distinct ? misspelling(name, known.name) : Infinity;
  if (first === Infinity || ending === known.ending) return first;
  if (exists && !(distinct && first === 0 && known.ending === 'com')) return Infinity;
  return first + misspelledEnding(ending, known.ending);
}

/** A name of more than six letters may have two typos, a shorter one has one. */
function misspelling(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) > 2 || !startsAlike(typed, meant)) return Infinity;
  const cost = typoDistance(typed, meant);
  return cost <= (meant.length > 6 ? 1.2 : 1) ? cost : Infinity;
}

/** Typos in the first letter are rare, and many company names differ from a provider's in just that letter. */
function startsAlike(typed: string, meant: string): boolean {
  const swapped = typed[0] === meant[1] && typed[1] === meant[0];
  const dropped = meant.length > 6 && typed === meant.slice(1);
  return typed[0] === meant[0] || swapped || dropped;
}

function misspelledEnding(typed: string, meant: string): number {
  if (typed === withoutDots(meant) || meant.startsWith(typed)) return 1;
  const cost = Math.abs(typed.length - meant.length) > 1 ? Infinity : typoDistance(typed, meant);
  return cost <= 1 ? cost : Infinity;
}

/** `acme.con` can only mean `acme.com`; `acme.co` exists. */
function withRealEnding(domain: string): string | null {
  const last = lastLabel(domain);
  if (!domain.includes('.') || isTopLevel(last)) return null;
  return cheapest(
    ENDINGS.flatMap((ending, rank) => {
      const typed = domain.split('.').slice(-ending.split('.').length).join('.');
      const favour = rank < FAVOURITES ? FAVOUR : 0;
      const replaced = { domain: domain.slice(0, -typed.length) + ending, cost: slip(typed, ending) - favour };
      const glued = { domain: domain.slice(0, -last.length) + ending, cost: last === withoutDots(ending) ? 0 : Infinity };
      return [replaced, glued].filter((candidate) => candidate.domain.length > ending.length + 1);
    }),
  );
}

/** Two-letter endings are all equally near to each other, so none is guessed. */
function slip(typed: string, ending: string): number {
  if (typed.length < 2 || ending.length < 3 || Math.abs(typed.length - ending.length) > 1) return Infinity;
  const cost = typoDistance(typed, ending);
  return cost <= 1 ? cost : Infinity;
}

/** The cheapest candidate; null where two with different domains cost the same. */
function cheapest(candidates: readonly { domain: string; cost: number }[]): string | null {
  const least = Math.min(...candidates.map(({ cost }) => cost));
  if (least === Infinity) return null;
  const domains = new Set(candidates.filter(({ cost }) => cost === least).map(({ domain }) => domain));
  return domains.size === 1 ? ([...domains][0] as string) : null;
}

function nameOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}

function endingOf(domain: string): string {
  return domain.slice(domain.indexOf('.') + 1);
}

function lastLabel(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}

function withoutDots(text: string): string {
  return text.replaceAll('.', '');
}
