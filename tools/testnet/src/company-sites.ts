import type { TestDomain } from './test-domain';

const ACCEPTED = '250 2.1.5 Ok';

interface Facts {
  readonly name: string;
  readonly legalName?: string;
  readonly about?: string;
  readonly country?: string;
}

/** The front page of a company, with its name in the usual places. */
export function companyPage({ name, legalName = name, about = '', country }: Facts): string {
  const address = country && { address: { '@type': 'PostalAddress', addressCountry: country } };
  const facts = { '@context': 'https://schema.org', '@type': 'Organization', name, legalName, ...address };
  return `<!doctype html><html lang="en"><head><title>${name} – ${about || 'welcome'}</title><meta property="og:site_name" content="${name}">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head><body><h1>${name}</h1><p>${about}</p><p>We make what our customers
need, and have done so for many years. Read about our products, our people and our open positions.</p>
<footer>© 2026 ${legalName}. All rights reserved.</footer></body></html>`;
}

const FOR_SALE = (domain: string): string =>
  `<title>${domain}</title><h1>The domain ${domain} is for sale</h1><p>Make an offer for this domain.</p>`;

/** A domain with mail and one web page at its name. */
function company(domain: string, shows: string, page: NonNullable<TestDomain['web']>[string]['']): TestDomain {
  return { domain, shows, mx: [[10, 'mx.acme.test']], mailboxes: { info: ACCEPTED }, web: { [domain]: { '/': page } } };
}

/** Companies that can be found by their names, and sites that resemble them. */
export const companySites: readonly TestDomain[] = [
  company(
    'moderninbound.test',
    'a company at the name that it has',
    companyPage({ name: 'Modern Inbound', legalName: 'Modern Inbound, Inc.' }),
  ),
  company(
    'roterberg-maschinenbau.test',
    'a company with a hyphen in its host and a legal form',
    companyPage({ name: 'Roterberg Maschinenbau', legalName: 'Roterberg Maschinenbau GmbH', country: 'DE' }),
  ),
  company('quillmark.test', 'a name that is for sale', FOR_SALE('quillmark.test')),
  company(
    'getquillmark.test',
    'the company whose plain name was taken',
    companyPage({ name: 'Quillmark', legalName: 'Quillmark Labs, Inc.' }),
  ),
  company('parkway-tools.test', 'a parked name', '<title>parkway-tools.test</title><h1>This domain is parked free</h1>'),
  company('oldname.test', 'a company that changed its name', { status: 301, headers: { location: 'https://freshname.test/' } }),
  company(
    'freshname.test',
    'its new name',
    companyPage({ name: 'Freshname', legalName: 'Freshname AG' }).replace(
      '<p>We make',
      '<p>Freshname, formerly Oldname, is the same team.</p><p>We make',
    ),
  ),
  company('boughtco.test', 'a company that was bought: its name leads to the buyer', {
    status: 302,
    headers: { location: 'https://megacorp.test/' },
  }),
  company('boldname.test', 'a name that leads to what its owner is called now', {
    status: 301,
    headers: { location: 'https://clearname.test/' },
  }),
  company(
    'clearname.test',
    'a company that says what it was called, and what it bought',
    companyPage({ name: 'Clearname', legalName: 'Clearname, Inc.' }).replace(
      '<p>We make',
      '<p>Boldname is now Clearname.</p><p>Swallowed is now part of Clearname.</p><p>We make',
    ),
  ),
  company('swallowed.test', 'a company that was bought, as its buyer says', {
    status: 301,
    headers: { location: 'https://clearname.test/' },
  }),
  {
    domain: 'sandkuehler.test',
    shows: 'a company that only its imprint names',
    mx: [[10, 'mx.acme.test']],
    web: {
      'sandkuehler.test': {
        '/': '<title>Startseite</title><h1>Willkommen</h1><p>Getriebe für die ganze Welt.</p><a href="/impressum">Impressum</a>',
        '/impressum': '<title>Impressum</title><h1>Impressum</h1><p>Sandkühler GmbH</p><p>Beispielweg 1</p>',
      },
    },
  },
  company('megacorp.test', 'the buyer', companyPage({ name: 'Megacorp', legalName: 'Megacorp plc' })),
  company(
    'apex.test',
    'a common name, taken by one of many',
    companyPage({ name: 'Apex', legalName: 'Apex Rockets LLC', country: 'US' }),
  ),
  company('getapex.test', 'a namesake', companyPage({ name: 'Apex', legalName: 'Apex Brands, Inc.', country: 'US' })),
  company(
    'maravelden.test',
    'a personal site at the name of a company',
    `<title>Mara Velden – Illustrator</title><meta property="og:site_name" content="Mara Velden"><h1>Hi, I’m an illustrator.</h1>
<p>Selected work of the last years.</p><footer>© 2026 Mara Velden</footer>`,
  ),
  company(
    'brackwater.test',
    'admirers of a company',
    companyPage({ name: 'Brackwater' }).replace('<p>We make', '<p>Not affiliated with Brackwater GmbH.</p><p>We make'),
  ),
  {
    domain: 'lindenhag.test',
    shows: 'a company whose contact page says where it is',
    mx: [[10, 'mx.acme.test']],
    web: {
      'lindenhag.test': {
        '/': '<title>Lindenhag</title><p>Pumps for everybody.</p><a href="/contact">Contact</a><footer>© Lindenhag B.V.</footer>',
        '/contact': '<title>Contact</title><p>Voorbeeldstraat 1, Utrecht</p><p>+31 30 5550100</p>',
      },
    },
  },
  {
    domain: 'brightwellrobotics.test',
    shows: 'a company that sells for others, in many countries',
    mx: [[10, 'mx.acme.test']],
    web: {
      'brightwellrobotics.test': {
        '/': companyPage({ name: 'Brightwell Robotics', legalName: 'Brightwell Robotics, Inc.' }).replace(
          '<p>We make',
          '<p>We are an independent distributor of robots.</p><a href="/contact">Contact</a><p>We make',
        ),
        '/contact': `<title>Contact</title><form><select><option>Canada</option><option>Germany</option></select></form>
<p>1 Example Avenue, Austin, TX 73301</p><p>Tel +1 512 555 0123</p><ul><li>Germany</li><li>France</li></ul>`,
      },
    },
  },
  company('nginx-default.test', 'a server that was never set up', '<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>'),
  company('silentweb.test', 'a web server that does not answer', 'silence'),
  {
    domain: 'no-robots.test',
    shows: 'a site whose robots.txt disallows everything',
    mx: [[10, 'mx.acme.test']],
    web: { 'no-robots.test': { '/robots.txt': 'User-agent: *\nDisallow: /', '/': companyPage({ name: 'No Robots' }) } },
  },
];
