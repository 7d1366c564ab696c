import type { Random } from '../companies/random';
import type { WebHost, WebPage } from '../test-domain';

const page = (head: string, body: string, lang = 'en'): WebHost => ({
  '/': `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

const LONG = 'This is the place where we collect what we think about it, week by week, and what our readers send us. ';

/** A person of the same name. */
export function personSite(name: string, host: string, random: Random): WebHost {
  const job = random.pick([
    'Photographer',
    'Illustrator',
    'Product Designer',
    'Violinist',
    'Writer',
    'PhD student',
    'Software developer',
  ]);
  const facts = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    url: `https://${host}/`,
    jobTitle: job,
  });
  const year = `© 2025 ${name}`;
  return random.pick([
    page(
      `<title>${name} – ${job}</title><script type="application/ld+json">${facts}</script>`,
      `<h1>Hi, I’m ${name}.</h1><p>I am a ${job.toLowerCase()}.</p><h2>Selected work</h2><footer>${year}</footer>`,
    ),
    page(
      `<title>${name}</title><meta property="og:site_name" content="${name}"><meta property="og:type" content="profile">`,
      `<h1>${name}</h1><p>About me. My CV. My publications.</p><p>${LONG}</p><footer>${year}. All rights reserved.</footer>`,
    ),
    page(
      `<title>${name} | ${job} & portfolio</title><meta property="og:site_name" content="${name}">`,
      `<nav>Portfolio About Contact</nav><p>Freelance ${job.toLowerCase()}, available for commissions.</p><footer>Copyright 2024 ${name}</footer>`,
    ),
    page(
      `<title>Home - ${name}</title><meta name="generator" content="WordPress 6.8"><meta property="og:site_name" content="${name}">`,
      `<h1>${name}</h1><article><h2>Thoughts on spring</h2><p>${LONG.repeat(3)}</p></article><footer>© ${name} 2023</footer>`,
    ),
  ]);
}

/** News and fan sites about a company. */
export function fanSite(brand: string, random: Random): WebHost {
  return random.pick([
    page(
      `<title>${brand} Fans – the unofficial community</title><meta property="og:site_name" content="${brand} Fans">`,
      `<h1>Welcome to the unofficial ${brand} fan site</h1><p>${LONG}</p><footer>Not affiliated with ${brand}. All trademarks belong to their owners.</footer>`,
    ),
    page(
      `<title>${brand} blog</title><meta name="generator" content="WordPress 6.8"><meta property="og:site_name" content="${brand}">`,
      `<h1>${brand}</h1><p>A private blog. ${LONG.repeat(2)}</p><footer>Proudly powered by WordPress</footer>`,
    ),
    page(
      `<title>${brand} – forum, tips and tricks</title>`,
      `<h1>${brand} owners’ club</h1><p>${LONG}</p><footer>© 2025 ${brand} Owners’ Club</footer>`,
    ),
  ]);
}

/** Resellers, directories and reviews of a company. */
export function mentioningSite(brand: string, random: Random): WebHost {
  const seller = random.pick(['Outlet Warehouse', 'Best Price Depot', 'Trade Finder', 'Firms in View']);
  return random.pick([
    page(
      `<title>${brand} – buy cheap online | ${seller}</title><meta property="og:site_name" content="${seller}">`,
      `<h1>${brand}</h1><p>All products of ${brand} at the best price. We are an independent reseller.</p><footer>© 2025 ${seller} Ltd</footer>`,
    ),
    page(
      `<title>${brand} – reviews, address, phone number</title><meta property="og:site_name" content="${seller}">`,
      `<h1>${brand}</h1><p>Is this your business? Claim this listing.</p><p>${LONG}</p><footer>© ${seller}</footer>`,
    ),
    page(
      `<title>${brand}: the authorised dealer near you</title>`,
      `<h1>${brand} dealer</h1><p>Your partner for sales and service of ${brand} products.</p><footer>© 2025 Autohaus Beispiel GmbH</footer>`,
    ),
    page(
      `<title>${brand} | News</title>`,
      `<h1>${brand} raises money</h1><p>${LONG.repeat(4)}</p><footer>© 2025 The Example Gazette</footer>`,
    ),
  ]);
}

/** A parked domain or one for sale. */
export function vacantSite(host: string, random: Random): WebHost {
  const label = host.split('.')[0] as string;
  return random.pick<WebHost>([
    page(`<title>${host} is for sale</title>`, `<h1>${host}</h1><p>This domain is for sale. Make an offer.</p>`),
    page(
      `<title>${host}</title>`,
      `<h1>${host}</h1><p>Related searches</p><ul><li>Insurance</li><li>Loans</li></ul><p>Sponsored listings</p>`,
    ),
    page(
      `<title>${label.toUpperCase()}</title>`,
      `<p>Welcome to ${host}. This page is parked free, courtesy of the registrar.</p>`,
    ),
    page('<title>Welcome to nginx!</title>', '<h1>Welcome to nginx!</h1>'),
    page('<title>Coming soon</title>', `<h1>Coming soon</h1><p>${host} is under construction.</p>`),
    page(`<title>${host}</title>`, '<p>Hier entsteht eine neue Internetpräsenz.</p>', 'de'),
    page('<title>Index of /</title>', '<h1>Index of /</h1>'),
    page(
      `<title>${label} – premium domain name</title>`,
      `<h1>Own ${host} today</h1><p>Get this domain. Lease to own, 24 monthly payments. Buy now for $4,995.</p>`,
    ),
    page('<title>Account suspended</title>', '<h1>This account has been suspended.</h1>'),
  ]);
}

/** A host that answers without content. */
export function shutSite(random: Random): WebHost {
  const closed = (status: number): WebPage => ({ status, body: `<title>${status}</title><h1>Access denied</h1>` });
  return random.weighted<WebHost>([
    [{ '/': closed(403) }, 4],
    [{ '/': closed(503) }, 2],
    [{ '/': closed(500) }, 1],
    [{ '/': 'silence', '/robots.txt': 'silence' }, 1],
    [{ '/robots.txt': 'User-agent: *\nDisallow: /' }, 2],
  ]);
}

export const redirectTo = (host: string): WebHost => ({ '/': { status: 301, headers: { location: `http://${host}/` } } });
