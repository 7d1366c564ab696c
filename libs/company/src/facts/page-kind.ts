import type { Page } from '@modernleads/site';

/** `others`: about customers, events, jobs, news: what it says may be about somebody else. */
export type PageKind = 'front' | 'about' | 'legal' | 'contact' | 'others' | 'more';

const LEGAL =
  /impressum|imprint|legal-?notice|mentions-?legales|aviso-?legal|note-?legali|colofon|informacoes-?legais|nota-?prawna|\/(?:legal|tokusho|kaisha|gaiyo)\b/i;
const CONTACT = /contact|kontakt|contatt|contato|contacto|yhteystiedot|otoiawase|lianxi/i;
const ABOUT =
  /about|ueber|über|uber-?uns|unternehmen|wer-wir|a-propos|qui-sommes|entreprise|societe|quienes|nosotros|empresa|chi-?siamo|azienda|quem-somos|sobre|over-?ons|om-?oss|foretaget|o-?nas|o-firmie|company|who-we-are|our-story|team|profile|corporate|guanyu|gongsi/i;
const OTHERS =
  /customer|client|kunden|referen[zc]|case-?stud|success|stories|story\b|testimonial|erfolg|temoignage|casos|blog|news|press|presse|aktuell|actualit|noticia|notizie|nieuws|nyheter|aktualno|article|insight|event|veranstaltung|webinar|job|career|karriere|stellen|emploi|recrutement|empleo|lavora|vacature|jobb|kariera|partner|branchen|industr(?:y|ies)\b|solutions?\b|loesung|pricing|preise|tarif/i;

/** Characters of a path that are read. */
const MAX_PATH = 300;

export function kindOf({ url }: Pick<Page, 'url'>): PageKind {
  const path = decoded(new URL(url).pathname.slice(0, MAX_PATH));
  if (/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home)[^/]{0,20})?$/i.test(path)) return 'front';
  if (LEGAL.test(path)) return 'legal';
  if (CONTACT.test(path)) return 'contact';
  if (OTHERS.test(path) && !/about|ueber|our-story/i.test(path)) return 'others';
  return ABOUT.test(path) ? 'about' : 'more';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const ORDER: readonly PageKind[] = ['front', 'about', 'legal', 'contact', 'more', 'others'];

/** Pages with their kinds: the front page first, about the company, imprint, contact; of one kind the shorter address first. */
export function inOrder(pages: readonly Page[]): { readonly page: Page; readonly kind: PageKind }[] {
  return pages
    .map((page) => ({ page, kind: kindOf(page) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        a.page.url.length - b.page.url.length ||
        (a.page.url < b.page.url ? -1 : a.page.url > b.page.url ? 1 : 0) ||
        (JSON.stringify(a.page) < JSON.stringify(b.page) ? -1 : 1),
    );
}
