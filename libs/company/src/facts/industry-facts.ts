import { namesOf, type Page } from '@modernleads/site';
import { type IndustryMatch, industriesOf } from '../industry/industries-of';
import { type IndustryId, industryOf } from '../industry/taxonomy';
import type { Evidence, Fact } from './company-facts';
import type { PageKind } from './page-kind';
import { sentencesOf, titlePartsOf } from './statements';

/** How far a place is to be believed. */
const WEIGHTS = { jsonLd: 10, type: 6, self: 4, description: 4, title: 3, heading: 2.5 } as const;
/** Less is no fact: a lone heading. */
const ENOUGH = 3;
/** Of a weight, where only a sector is named. */
const SECTOR = 0.8;
const MAX_INDUSTRIES = 3;
/** Sentences of the text of a page that may say what the company is. */
const MAX_SELF = 40;

const TYPES: Readonly<Record<string, IndustryId>> = { Restaurant: 'restaurants', Hotel: 'hotels' };

/** In sentences of at most 300 characters: what a company says that it is. */
const SELF =
  /\b(?:we are|we're|we build|we develop|we make|we manufacture|we produce|we design|we offer|we provide|we sell)\b|\b(?:is|are|as) (?:an?|the|one of the|europe's|germany's)\s(?:[\p{L}\d'’-]{1,30}\s){0,6}(?:\p{L}{1,20}\s)?(?:company|provider|manufacturer|producer|supplier|developer|maker|agency|firm|consultancy|platform|studio|vendor|distributor|wholesaler|retailer|bank|insurer|operator|publisher|integrator|builder|specialist|brand|group|startup|scale-up)\b|\b(?:leading|independent|family-owned|specialized|specialised)\b|\b(?:manufacturer|provider|producer|supplier|developer|maker|distributor|wholesaler|publisher) of\b|\b(?:wir sind|wir entwickeln|wir produzieren|wir bauen|wir fertigen|sind wir|ist (?:ein|eine|der|die|das|einer|eines)|hersteller|anbieter|spezialist|dienstleister|entwickler|familienunternehmen)\b|(?<!\p{L})(?:nous sommes|est (?:un|une|le|la|l['’])|éditeur|fabricant|fournisseur|spécialis\p{L}{1,6}|spécialiste|prestataire|concepteur)|\b(?:somos|es (?:un|una|el|la)|fabricante|proveedor|especialista|especializad\p{L}{1,3})\b|(?<!\p{L})(?:siamo|è (?:un|una|il|la|l['’])|azienda|produttore|fornitore|specializzat\p{L}{1,2})|(?:^|\s)(?:é (?:um|uma|o|a)|fornecedor|fabricante|especializada?)\s|\b(?:wij zijn|we zijn|is (?:een|de|dé)|leverancier|fabrikant|specialist in)\b|(?:^|\s)(?:vi är|är (?:ett|en)|leverantör|tillverkare)\s|\b(?:jesteśmy|jest|producent|dostawca)\b|です|会社|企業|メーカー|我们|是一家|公司|专业从事|企业|기업|회사|입니다|전문/iu;
/** What a company does, behind its name at the start of a sentence of at most 300 characters. */
const DOES =
  /(?<![\p{L}])(?:builds|develops|makes|manufactures|produces|designs|offers|provides|sells|creates|operates|delivers|entwickelt|baut|fertigt|produziert|bietet|liefert|vertreibt|betreibt|développe|fabrique|conçoit|propose|édite|produit|desarrolla|fabrica|ofrece|produce|diseña|vende|sviluppa|offre|realizza|progetta|fornisce|desenvolve|oferece|produz|ontwikkelt|maakt|bouwt|levert|produceert|biedt|utvecklar|tillverkar|bygger|erbjuder|levererar|säljer|tworzy|produkuje|oferuje|buduje|dostarcza)(?![\p{L}])|提供|開発|製造|販売|开发|生产|制造|销售|제공|개발|제조|판매/iu;
/** Titles of pages, which are words for industries too; of at most 300 characters. */
const LABEL =
  /^(?:news|newsroom|blog|press|presse|prensa|stampa|imprensa|pers|media|magazine?|events?|aktuelles|actualit\p{L}{1,3}|noticias|notizie|notícias|nieuws|nyheter|aktualności|careers?|karriere|jobs|legal|imprint|contact|kontakt|home|start|startseite|accueil|inicio|training|research|design|お知らせ|ニュース|新闻|新聞|뉴스|소식)$/iu;

/** Behind it stand those for whom, or with whom, a company works. */
const AUDIENCE =
  /[\s,](?:for|helps?|helping|serves?|serving|servicing|enabl\p{L}{1,4}|empower\p{L}{0,4}|to help|trusted by|used by|loved by|such as|including|so that|that (?:helps?|lets?|allows?)|für|hilft|helfen|unterstützt?|unterstützen|beliefert|beliefern|damit|u\.\s?a\.|pour|aide|aidons|accompagn\p{L}{1,4}|au service|para|ayuda\p{L}{0,4}|ajuda\p{L}{0,4}|per|aiuta\p{L}{0,4}|voor|helpt|helpen|för|hjälper|dla|pomaga\p{L}{0,3})(?=[\s,])/iu;
const AUDIENCE_EAST = /^.*(?:向けの?|のための?|为|為|为了|을 위한|를 위한)/u;
/** Such a sentence speaks of somebody else. */
const SOMEBODY_ELSE =
  /^(?:for|helping|serving|trusted|used|loved|join|für|pour|para|per|voor|för|dla)\s|\b(?:customers?|clients?|kunden|client[es]{0,2}s?|clientes|clienti|klanten|kunder|klienci|case stud|testimonial|referenz|partners?|partner)\b|お客様|客户|고객/iu;

interface Vote {
  readonly id: IndustryId;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** The industries that pages of a company say that it is in, most certain first. What it says of its customers and the industries it serves does not count. */
export function industryFacts(pages: readonly { readonly page: Page; readonly kind: PageKind }[]): Fact<IndustryId>[] {
  const votes = pages.filter(({ kind }) => kind !== 'others').flatMap(({ page, kind }) => votesOf(page, kind));
  const ids = [...new Set(votes.map(({ id }) => id))];
  const sums = new Map(ids.map((id) => [id, supportOf(id, votes)]));
  return ids
    .filter((id) => (sums.get(id) as number) >= ENOUGH && !isSectorOfAnother(id, ids))
    .sort((a, b) => (sums.get(b) as number) - (sums.get(a) as number) || (a < b ? -1 : 1))
    .slice(0, MAX_INDUSTRIES)
    .filter((id, at, [first]) => at === 0 || (sums.get(id) as number) * 3 >= (sums.get(first as IndustryId) as number))
    .map((value) => ({ value, evidence: bestOf(value, votes).evidence }));
}

const isSectorOfAnother = (id: IndustryId, ids: readonly IndustryId[]): boolean =>
  industryOf(id).sector === id && ids.some((other) => other !== id && industryOf(other).sector === id);

/** Weights of its votes, each sentence once. */
function supportOf(id: IndustryId, votes: readonly Vote[]): number {
  const own = new Map(votes.filter((vote) => vote.id === id).map((vote) => [vote.evidence.quote, vote.weight]));
  return [...own.values()].reduce((sum, weight) => sum + weight, 0);
}

function bestOf(id: IndustryId, votes: readonly Vote[]): Vote {
  return votes.filter((vote) => vote.id === id).reduce((best, vote) => (vote.weight > best.weight ? vote : best));
}

function votesOf(page: Page, kind: PageKind): Vote[] {
  const { url } = page;
  const vote = (weight: number, quote: string, match?: IndustryMatch): Vote[] => {
    if (!match) return [];
    const isSector = industryOf(match.id).sector === match.id;
    return [{ id: match.id, weight: isSector ? weight * SECTOR : weight, evidence: { url, quote } }];
  };
  const jsonLd = page.organizations.flatMap(({ industries, type }) => [
    ...industries.flatMap((written) => vote(WEIGHTS.jsonLd, written, industriesOf(codeOrText(written))[0])),
    ...(TYPES[type] ? [{ id: TYPES[type], weight: WEIGHTS.type, evidence: { url, quote: type } }] : []),
  ]);
  if (kind === 'legal' || kind === 'contact') return jsonLd;
  const parts = kind === 'front' ? titlePartsOf(page).filter((part) => !LABEL.test(part)) : [];
  const headings = page.headings.filter((heading) => heading.split(' ').length >= 3 && !LABEL.test(heading));
  const names = namesOf(page).map(({ name }) => (name.split(/[\s,]/, 1)[0] as string).toLowerCase());
  const isSelf = (line: string): boolean =>
    SELF.test(line) || (DOES.test(line) && names.some((name) => name.length >= 3 && line.toLowerCase().startsWith(name)));
  const lines = sentencesOf(page.text);
  return [
    ...jsonLd,
    ...sentencesOf(page.description).flatMap((line) => vote(WEIGHTS.description, line, matchIn(line, isSelf(line) ? 0 : 0.2))),
    ...parts.flatMap((part) => vote(WEIGHTS.title, part, matchIn(part, 0.35))),
    ...headings.slice(0, 3).flatMap((heading) => vote(WEIGHTS.heading, heading, matchIn(heading, isSelf(heading) ? 0 : 0.5))),
    ...lines
      .filter((line) => line.length >= 12 && isSelf(line))
      .slice(0, MAX_SELF)
      .flatMap((line) => vote(WEIGHTS.self, line, matchIn(line, 0))),
  ];
}

/** Numbers of `naics` and `isicV4` are codes. */
const codeOrText = (written: string): string =>
  /^\d{5,6}$/.test(written) ? `NAICS ${written}` : /^\d{4}$/.test(written) ? `ISIC ${written}` : written;

/** What a statement says that the company is. @param share that the naming words are of the statement at least */
function matchIn(statement: string, share: number): IndustryMatch | undefined {
  if (SOMEBODY_ELSE.test(statement)) return undefined;
  const audience = statement.search(AUDIENCE);
  const own = statement.slice(0, audience < 0 ? undefined : audience).replace(AUDIENCE_EAST, '');
  const [best] = industriesOf(own);
  return best && best.quote.length >= share * own.length ? best : undefined;
}
