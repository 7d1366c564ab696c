import type { Identity, SourcePage } from './dossier.types';

const CUSTOMERS =
  /customer|case-?stud|success-?stor|testimonial|reference|kunden|referenz|erfolgsgeschichte|clients?(?:\/|-|$)|temoignage|cas-clients?|clientes|casos?-|clienti|casi-|klanten|klantverha|klienci|wdrozeni|kunder|kundcase|referens|referencer|portfolio/i;

/** `information-for-our-customers`: they are spoken to. Paths of at most 300 characters. */
const ADDRESSED =
  /(?:^|[-/])(?:for|to|fuer|fur|fu-r|an|a|pour|para|per|ai|voor|aan|dla|till|til)-(?:our|unsere|nos|nuestros|nostri|nossos|onze|naszych|vara|vores)-(?:customers|clients|kunden|clientes|clienti|klanten|klientow|kunder)(?![a-z])/gi;

/** Whether a page is of the prospect's own site. */
export function isOwnPage({ domain }: Pick<Identity, 'domain'>, { finalUrl, url, kind }: SourcePage): boolean {
  if (kind === 'search' || kind === 'code_host' || kind === 'filing') return false;
  const hosts = [url, finalUrl].filter((one) => URL.canParse(one)).map((one) => new URL(one).hostname);
  return hosts.some((host) => host === domain || host.endsWith(`.${domain}`));
}

/** Whether a page tells of customers: what happens there is theirs. */
export function tellsOfCustomers({ kind, finalUrl }: SourcePage): boolean {
  return (
    kind === 'customers' ||
    (URL.canParse(finalUrl) && CUSTOMERS.test(new URL(finalUrl).pathname.slice(0, 300).replace(ADDRESSED, '')))
  );
}
