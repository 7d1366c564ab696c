import type { Random } from '../companies/random';
import type { WebHost } from '../test-domain';
import { type Business, elsewhere, otherTrade, withForm } from './business';
import { personName, surname, tradeWord } from './names';
import { at, com, type Kind, type Placed, type Stage } from './situation';

const page = (head: string, body: string, lang = 'en'): WebHost => ({
  '/': `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
});
const WORDS = 'We write about what we see, what we hear and what our readers tell us, and we do it every week. ';

/** Further misleading situations. */
export const secondSituations: Readonly<Record<string, Kind>> = {
  'club, band, event of that name': (stage) => misled(stage, ['coined', 'two_words', 'word'], club),
  'product of another company': (stage) => misled(stage, ['coined', 'two_words'], product),
  'lapsed name, content farm': (stage) => misled(stage, ['coined', 'two_words', 'coined_trade'], contentFarm),
  'broker’s page': (stage) => misled(stage, ['coined', 'two_words', 'word'], broker),
  'closed or bought, says the page': (stage) => misled(stage, ['coined', 'coined_trade'], closed),

  'person of that name, other languages': (stage) => {
    const brand = stage.random.chance(0.7) ? personName(stage.pool, stage.random) : surname(stage.pool, stage.random);
    const company = stage.business({ brand });
    const person = brand.includes(' ') ? brand : `${personName(stage.pool, stage.random).split(' ')[0]} ${brand}`;
    const own = stage.random.pick([at(brand, company.country.tld), com(`${brand} ${company.trade.word}`), null]);
    return {
      question: { ...stage.ask(company), domain: own },
      places: [stage.other(com(brand), personPage(person, stage.random)), ...(own ? [stage.site(own, company)] : [])],
    };
  },

  'two companies, one country': (stage) => {
    const company = stage.business({ style: stage.random.pick(['coined', 'two_words', 'surname_trade']) });
    const namesake = stage.business({
      brand: company.brand,
      country: company.country,
      trade: otherTrade(stage.random, company.trade),
    });
    const rival = { ...namesake, legalName: registrable(stage, namesake) };
    const own = stage.random.pick([
      com(`${company.brand} ${company.trade.word}`),
      at(company.brand, company.country.tld, '-'),
      null,
    ]);
    const taken = stage.random.pick([com(company.brand), at(company.brand, company.country.tld)]);
    const domain = own === taken ? null : own;
    return {
      question: { ...stage.ask(company, { countryShare: 0.7, formShare: 0.7 }), domain },
      places: [stage.site(taken, rival), ...(domain ? [stage.site(domain, company)] : [])],
    };
  },

  'one site, two domains': (stage) => {
    const company = stage.business();
    const [main, second] = [com(company.brand), at(company.brand, company.country.tld)];
    const site = stage.site(main, company);
    const pages = site.web[main] as WebHost;
    return { question: { ...stage.ask(company), domain: main, also: [second] }, places: [site, stage.other(second, pages)] };
  },

  'parent answers for the site': (stage) => {
    const company = stage.business({ style: 'coined' });
    const parent = stage.business({ style: 'coined', country: company.country });
    const domain = com(company.brand);
    return {
      question: { ...stage.ask(company), domain },
      places: [stage.site(domain, { ...company, legalName: parent.legalName })],
    };
  },

  'namesake across the border': (stage) => {
    const company = stage.business({ style: stage.random.pick(['coined', 'coined_trade', 'two_words', 'surname_trade']) });
    const rival = stage.business({
      brand: company.brand,
      country: elsewhere(stage.random, company.country),
      trade: company.trade,
    });
    const taken = stage.random.pick([com(company.brand), at(company.brand, 'io'), at(company.brand, 'net')]);
    return {
      question: { ...stage.ask(company, { countryShare: 0.9, formShare: 0.6 }), domain: null },
      places: [stage.site(taken, rival)],
    };
  },
};

const shortForm = (form: string): string => (form === 'Limited' ? 'Ltd' : form);

/** Registers rarely accept the name of another company of the country. */
function registrable({ random }: Stage, { brand, country, trade, form, legalName }: Business): string {
  if (random.chance(0.1)) return legalName;
  const other = country.forms.map(([name]) => name).find((name) => shortForm(name) !== shortForm(form));
  if (other && random.chance(0.4)) return withForm(brand, other, country);
  return withForm(`${brand} ${tradeWord(trade, country.language)}`, form, country);
}

type Styles = readonly ('coined' | 'coined_trade' | 'two_words' | 'word')[];

function misled(stage: Stage, styles: Styles, write: (brand: string, random: Random) => WebHost): ReturnType<Kind> {
  const company = stage.business({ style: stage.random.pick(styles) });
  const own = stage.random.pick([at(company.brand, company.country.tld), null]);
  const places: Placed[] = [stage.other(com(company.brand), write(company.brand, stage.random), 0.7)];
  return { question: { ...stage.ask(company), domain: own }, places: [...places, ...(own ? [stage.site(own, company)] : [])] };
}

const club = (brand: string, random: Random): WebHost =>
  random.pick([
    page(
      `<title>${brand} e.V.</title><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand} e.V.</h1><p>Mitglied werden. Training mittwochs.</p><footer>© ${brand} e.V.</footer>`,
      'de',
    ),
    page(
      `<title>${brand} | Official band website</title><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand}</h1><p>Tour dates. New album out now. Merch.</p><footer>© 2025 ${brand}</footer>`,
    ),
    page(
      `<title>${brand} 2026 – the conference</title><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand}</h1><p>Tickets. Speakers. Schedule. Call for papers.</p><footer>${brand} Conference</footer>`,
    ),
    page(
      `<title>${brand} Podcast</title><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand}</h1><p>Listen to the latest episode. ${WORDS}</p><footer>© ${brand}</footer>`,
    ),
  ]);

const product = (brand: string, random: Random): WebHost =>
  random.pick([
    page(
      `<title>${brand} – the gentle shampoo</title><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand}</h1><p>Where to buy. Ingredients.</p><footer>${brand} is a registered trademark of Household Example Products, Inc.</footer>`,
    ),
    page(
      `<title>${brand}: play the game</title><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand}</h1><p>Download now for your phone.</p><footer>© 2025 Playful Sample Studios GmbH. ${brand} and its logo are trademarks.</footer>`,
    ),
    page(
      `<title>${brand}</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${brand}"}</script>`,
      `<h1>${brand}</h1><p>A product of Example Holding SE.</p><footer>© Example Holding SE</footer>`,
    ),
  ]);

const contentFarm = (brand: string): WebHost =>
  page(
    `<title>${brand} – Tips, Reviews & News</title><meta property="og:site_name" content="${brand}"><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"${brand}"},{"@type":"Organization","name":"${brand}"}]}</script>`,
    `<h1>10 best blenders of the year</h1><p>${WORDS.repeat(6)}</p><h2>How to choose a mattress</h2><p>${WORDS.repeat(4)}</p><footer>© 2025 ${brand}. All rights reserved.</footer>`,
  );

const broker = (brand: string, random: Random): WebHost =>
  random.pick([
    page(
      `<title>${com(brand)} | Brandable domain</title>`,
      `<h1>${brand}</h1><p>A great name for your next venture. Price on request. Contact our brokers today.</p>`,
    ),
    page(
      `<title>${brand}</title>`,
      `<p>${com(brand)} may be available for acquisition. Enquire now.</p><p>Escrow. Fast transfer.</p>`,
    ),
    page(
      `<title>${com(brand)}</title>`,
      `<p>The owner of ${com(brand)} has put it up for auction. Current bid: $320. Place your bid.</p>`,
    ),
  ]);

const closed = (brand: string, random: Random): WebHost =>
  random.pick([
    page(
      `<title>${brand}</title><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand} has closed</h1><p>After twelve years we have closed our doors. Thank you to all our customers.</p><footer>© 2021 ${brand}</footer>`,
    ),
    page(
      `<title>${brand} has been acquired</title>`,
      `<h1>${brand} has been acquired by Sample Giant, Inc.</h1><p>Existing customers, please log in at our new home.</p><footer>© 2023 Sample Giant, Inc.</footer>`,
    ),
  ]);

function personPage(name: string, random: Random): WebHost {
  const [first] = name.split(' ');
  return random.pick([
    page(
      `<title>${name} – Fotografie</title><meta property="og:site_name" content="${name}">`,
      `<h1>${name}</h1><p>Ich bin Fotografin und lebe am See.</p><footer>© 2025 ${name}</footer>`,
      'de',
    ),
    page(
      `<title>${name}, comédienne</title>`,
      `<h1>${name}</h1><p>Biographie. Agenda. Presse.</p><footer>© ${name} – Tous droits réservés</footer>`,
      'fr',
    ),
    page(
      `<title>${name} | Abogada</title><meta property="og:site_name" content="${name}">`,
      `<h1>Hola, soy ${first}</h1><p>Escribo sobre derecho.</p><footer>© 2025 ${name}</footer>`,
      'es',
    ),
    page(
      `<title>${name}</title><script type="application/ld+json">{"@graph":[{"@type":["Person","Organization"],"name":"${name}"},{"@type":"WebSite","name":"${name}"}]}</script><meta property="og:site_name" content="${name}">`,
      `<h1>${name}</h1><p>${WORDS}</p><footer>© ${name}</footer>`,
    ),
    page(
      `<title>${name} for City Council</title><meta property="og:site_name" content="${name}">`,
      `<h1>Vote ${name}</h1><p>Volunteer. Donate.</p><footer>Paid for by Friends of ${name}</footer>`,
    ),
  ]);
}
