import type { Page } from './page';

/** Why a page has no owner: its domain is for sale, parked, or its server is not set up. */
export type Vacancy = 'for_sale' | 'parked' | 'default_page' | 'suspended' | 'under_construction' | 'spam';

/** Hosts of domain marketplaces and parking services: a domain that redirects there has no site. */
const MARKETPLACES =
  /(?:^|\.)(?:sedo|sedoparking|afternic|dan|hugedomains|buydomains|undeveloped|uniregistry|parkingcrew|bodis|above|godaddy|domainmarket|brandbucket|squadhelp|atom|efty|namecheap|dynadot|porkbun|epik|domain|domains|perfectdomain|brandpa|namesilo|flippa|voodoo|skenzo|parklogic|domainname|lander|saw|spaceship|grit)\.(?:com|net|de|io|co|store|org)$/i;

const SAYS: readonly (readonly [Vacancy, RegExp])[] = [
  [
    'for_sale',
    /this (?:web ?)?site is for sale|(?:^|\s)[a-z\d-]{1,63}\.[a-z]{2,10} (?:is|may be|might be) (?:for sale|available for purchase)|(?:this |the )?(?:premium )?domain(?: name)?(?: \S{1,80})? (?:is|may be|might be|could be) (?:available )?(?:for sale|available)|(?:buy|purchase|acquire|get) this domain|inquire about this domain|make an? offer (?:on|for) (?:this|the) domain|domain for sale|brandable domain|\S{1,63}\.[a-z]{2,10} (?:is|may be|might be) available for (?:acquisition|purchase|sale)|(?:diese )?domain (?:steht|ist) zum verkauf|domaine? (?:est )?à vendre|dominio (?:está )?en venta|dominio in vendita|domínio à venda|domein te koop|domena (?:jest )?na sprzedaż|domäne zu verkaufen|домен прода[её]тся|域名出售|本域名.{0,12}出售|この?ドメイン.{0,12}(?:販売|売)/i,
  ],
  [
    'parked',
    /this (?:web ?page|domain|site) is parked|domain (?:is )?parked|parked (?:free|domain)|(?:free )?parking page|domain parking|future home of|related searches|sponsored (?:listings|links)|domän(?:en)? är (?:parkerad|registrerad|reserverad)|domäne[nr]\w* reserverad|domæne\S{0,3} \S{1,80} er (?:parkeret|registreret)|nom de domaine (?:a été|est) (?:enregistré|réservé)|このドメインは.{0,20}取得されています|hier entsteht|diese domain (?:ist|wurde) (?:geparkt|registriert|reserviert)|domaine? (?:réservé|parqué)|dominio (?:parcheggiato|aparcado|registrado)|this domain (?:has been|was|is) (?:registered|reserved)|domain reserved|registered (?:at|with|by) \S{2,40} (?:registrar|domains)/i,
  ],
  [
    'default_page',
    /^default page$|welcome to nginx|apache2? (?:\w+ )?default page|it works!|iis windows server|index of \/|default web (?:site )?page|test page for the|web server's default page|plesk (?:obsidian|default page)|cpanel(?:, inc)?\W{1,5}default|welcome to caddy|placeholder page|congratulations! your (?:site|website) is|just another wordpress site|hello world!/i,
  ],
  [
    'suspended',
    /account (?:has been )?suspended|site (?:is )?suspended|this (?:site|website) (?:has been|is) (?:disabled|suspended)|domain (?:has )?expired|bandwidth limit exceeded/i,
  ],
  [
    'under_construction',
    /under construction|coming soon|site en construction|sito in costruzione|sitio en construcción|em construção|im aufbau|website is being built|launching soon/i,
  ],
  // Gambling pages on expired domains.
  [
    'spam',
    /slot gacor|situs (?:slot|judi|togel)|judi (?:online|bola)|togel (?:online|hongkong|singapore)|slot online terpercaya/i,
  ],
];

/** Phrases of domain offers that also occur on other pages. */
const OFFER = /lease to own|(?:put|is) up for auction|place (?:your|a) bid|contact our (?:domain )?brokers?|zu verkaufen/gi;
const NEARBY = 120;

/** Characters of text from which a page counts as a real one, with any phrases. */
const MUCH_TEXT = 1_500;
const LITTLE_TEXT = 40;

/** Returns why a page has no owner, or null. Pure. @param asked the host that was requested, before redirects. */
export function vacancyOf(page: Page, asked: string): Vacancy | null {
  const { hostname } = new URL(page.url);
  const ends = [hostname, page.refresh ? new URL(page.refresh).hostname : hostname];
  if (ends.some((end) => MARKETPLACES.test(end) && !end.endsWith(asked))) return 'for_sale';
  const head = `${page.title}\n${page.description}`;
  const body = page.text.length <= MUCH_TEXT ? page.text : '';
  const bare = hostname.replace(/^www\./, '');
  if ([head, `${page.title}\n${body}`].some((text) => offersDomain(text, [asked, bare]))) return 'for_sale';
  const said = SAYS.find(([, words]) => words.test(page.title) || words.test(head) || words.test(body));
  if (said) return said[0];
  // A page that shows only its own host name is a placeholder.
  return page.text.length < LITTLE_TEXT && [bare, hostname].includes(page.title.toLowerCase()) ? 'parked' : null;
}

function offersDomain(text: string, hosts: readonly string[]): boolean {
  return [...text.matchAll(OFFER)].some(({ 0: { length }, index }) => {
    const around = text.slice(Math.max(0, index - NEARBY), index + length + NEARBY).toLowerCase();
    return /\bdomain(?!e)|\bdomäne/.test(around) || hosts.some((host) => around.includes(host));
  });
}
