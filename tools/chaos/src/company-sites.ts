import type { TestDomain } from '@modernleads/testnet';

/** Sites that a customer may have researched or scored. */
export const COMPANIES = 120;
/** Every third site answers so late that its readers may be killed meanwhile: milliseconds. */
const LATE_MS = 2_500;
/** A company without a site: no dossier can be made of it. */
export const SITELESS_DOMAIN = 'siteless.test';

export const companyDomain = (n: number): string => `company${n % COMPANIES}.test`;

const page = (name: string, body: string): string =>
  `<html lang="en"><head><title>${name}</title><meta property="og:site_name" content="${name}"></head><body>${body}</body></html>`;

const today = new Date().toISOString().slice(0, 10);

/** The companies of a run: each has a front page, and news of a launch today. */
export const companySites: readonly TestDomain[] = Array.from({ length: COMPANIES }, (_, n) => {
  const domain = companyDomain(n);
  const name = `Company${n}`;
  const news = page(
    name,
    `<main><h1>${name} launches Payday 3.0</h1><time datetime="${today}">${today}</time><p>${name} has launched Payday 3.0, its new platform.</p></main>`,
  );
  const front = page(name, `<h1>${name}</h1><p>${name} makes payroll software.</p><a href="/news">News</a>`);
  const web = { '/': front, '/news': { body: news, ...(n % 3 === 0 && { latencyMs: LATE_MS }) } };
  return { domain, shows: 'a company with a site', web: { [domain]: web } };
});
