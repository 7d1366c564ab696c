import type { SourcePage } from '../dossier.types';
import { looksBack, OTHERS } from './phrases';
import { anyOf } from './words';

/** Whose story an article tells, by its headline. `other`: a guest's, a customer's, that of a whole trade, or nobody's. */
export type Voice = 'own' | 'other' | 'looks_back';

/** Headlines of interviews, stories of customers, round-ups, guides and fiction. Texts of at most 400 characters. */
const OTHERS_STORY = anyOf(
  "interview|podcast|episode|fireside|q\\s?&\\s?a|ama|in\\sconversation|conversation\\swith|guest|spotlight|case\\sstud(?:y|ies)|success\\sstor(?:y|ies)|customer\\sstor(?:y|ies)|testimonials?|round-?up|recap|digest|this\\s(?:week|month)\\sin|weekly|in\\sbrief|industry\\s(?:news|watch|trends?|report)|market\\s(?:news|watch|report|update)|trends?|to\\swatch|(?:a|an|the|ultimate|complete|practical|short)\\sguide|guide\\s(?:to|for)|how\\sto|how\\s\\p{L}{2,20}\\s(?:\\p{L}{2,20}\\s)?(?:uses?|used|cut|saved|runs?|built|grew|scaled)|what\\sis|what\\sare|explained|explainer|glossary|tips|lessons|learned|myths?|opinion|commentary|reading\\slist|book\\sreview|fiction|short\\sstory|april\\sfools?|satire|imagine|thought\\sexperiment|what\\sif|rumou?rs?|scam|warning|hoax|setting\\sthe\\srecord\\sstraight|unrelated|not\\sto\\sbe\\sconfused|gastbeitrag|gastautor(?:in)?|ospite|invitée?|invitad[oa]|convidad[oa]|gastauteur|gastbijdrage|gościnnie|gjest|gæst|gäst|vieras|gespräch|im\\sgespräch|anwenderbericht|kundenstory|erfolgsgeschichte|fallstudie|praxisbericht|referenz|branchenticker|branchennews|presseschau|wochenrückblick|trends|leitfaden|ratgeber|wie\\sman|was\\sist|tipps|glosse|aprilscherz|gerüchte?|warnung|entretien|témoignage|cas\\sclient|étude\\sde\\scas|mode\\sd[’']emploi|tribune|revue\\sde\\spresse|l[’']actu\\sdu|tendances|qu[’']est-ce|conseils|entrevista|caso\\sde\\séxito|caso\\sde\\scliente|resumen|tendencias|guía|qué\\ses|consejos|intervista|caso\\sdi\\ssuccesso|rassegna|tendenze|guida|cos[’']è|consigli|caso\\sde\\ssucesso|resumo|tendências|guia|o\\sque\\sé|dicas|interview|klantverhaal|praktijkverhaal|gesprek|weekoverzicht|brancheoverzicht|gids|wat\\sis|tips|wywiad|rozmowa|studium\\sprzypadku|historia\\sklienta|przegląd|trendy|poradnik|czym\\sjest|porady|kundcase|kundberättelse|gästinlägg|intervju|branschen|branschnytt|trendspaning|så\\s(?:gör|jobbar|arbetar)|vad\\sär|råd|kundehistorie|kundecase|gæsteindlæg|branchen|sådan\\s(?:gør|arbejder)|hvad\\ser|gode\\sråd|fortæller|berättar|fake|jokes?|parody|templates?|sample|placeholder|vorlage|muster|modèle|plantilla|sjabloon|szablon|skabelon|asiakastarina|haastattelu|vieraskynä|vinkit|näin\\sse|opas|rozhovor|případová\\sstudie|příběh\\szákazníka|průvodce|jak\\sna|kundehistorie|gjesteinnlegg|kundereferanse|bransjenytt|toimialauutis\\p{L}{1,3}|novinky\\sz\\soboru|voices|vragen\\saan|a\\word|auf\\sein\\swort|paroles?\\sd\\p{L}{1,2}|en\\sdirecto\\scon|aan\\shet\\swoord|em\\sconversa|à\\sl[’']écoute|(?:competition|competitors?|rivals?|competencia|concurrence|konkurrenz|concorrenza|concorrência|concurrentie|konkurencj\\p{L}{1,2})|vs\\.?|versus|compared|alternatives?",
  'インタビュー|事例|対談|まとめ|業界|とは|方法|ガイド|采访|专访|案例|盘点|行业|指南|什么是|인터뷰|사례|업계|가이드|이야기',
);

/** What a label before a headline says of whom it is: `Personalie: …`, `Members’ news: …`, `Sector: …`. Texts of at most 400 characters. */
const LABEL =
  /^[^\p{L}]{0,3}(?:the\s|our\s)?(?:personalien?|people\son\sthe\smove|appointments?\selsewhere|\p{L}{0,12}(?:branchen?|hersteller|lieferanten|kunden|mitglieder|partner|markt|verbands)-?(?:news|nachrichten|meldung(?:en)?|info|umschau|blick)|(?:industry|sector|trade|market|members?|partner|supplier|vendor|manufacturer|customer|client|competitor|tenant|reader|network|portfolio|community|local)[’']?s?[’']?\s(?:news|updates?|watch|view|notes?|corner|spotlight)|industry|trade|sect(?:or|eur)|setor|settore|branche|mercados?|mercato|marché|markt|marknad(?:en)?|rynek|rynku|branża|press\s(?:review|cuttings)|in\sthe\s(?:press|news|papers)|(?:our|my)\s(?:view|take|thoughts|reading|analysis|opinion)|comment(?:ary|aire)?|kommentar|kommentaar|analys[ei]?s?|análisis|análise|analisi|analiza|opinie|opinia|opinión|opinione|opinião|meinung|mening|avis|tribune|column|kolumne|columna|rubrica|coluna|krönika|felieton|forecasts?|predictions?|prognosen?|previsiones|prévisions|previsioni|previsões|voorspelling(?:en)?|prognoz\p{L}{1,2}|prognos(?:er)?|overheard|quote|zitat|elsewhere)\s?[:|–—]\s/iu;
/** An opinion on what others did: `Our view on …`. Texts of at most 400 characters. */
const OPINION =
  /(?<!\p{L})(?:our|my|unsere?|meine?|notre|mon|nuestr[oa]|mi|nostr[oa]|noss[oa]|onze|mijn|nasz[a]?|moja|vår|vores|min)\s(?:\p{L}{3,14}\s){0,2}?(?:views?|take|thoughts|reading|analysis|opinion|assessment|reaction|verdict|comment|einschätzung|sicht|meinung|blick|analyse|kommentar|reaktion|avis|regard|point\sde\svue|lecture|réaction|opinión|visión|análisis|lectura|reacción|parere|opinione|analisi|visione|punto\sdi\svista|lettura|opinião|visão|análise|leitura|reação|visie|kijk|mening|reactie|opinia|spojrzenie|analiza|komentarz|syn|åsikt|analys)\s(?:on|of|about|to|zu[mr]?|auf|von|über|sur|de|du|à|sobre|su|sul|sulla|di|da|do|op|over|van|o|na|w|om|på|av|af)(?!\p{L})/iu;

/** Headlines that ask, or explain how something is done. */
const EXPLAINS =
  /^(?:how|why(?!\swe\s)|what|when|should|wie|warum(?!\swir\s)|was|wann|comment|pourquoi(?!\snous\s)|cómo|por qué(?!\s(?:hemos|nos)\s)|come(?!\s(?:and|to|in|join|work|see|with|on|say|visit)(?!\p{L}))|perché(?!\s(?:abbiamo|siamo)\s)|como|por que|hoe|waarom(?!\s(?:we|wij)\s)|wat|jak|dlaczego|where|who|wo|wer|où|qui|dónde|quién|dove|chi|onde|quem|waar|wie|gdzie|kto|hur|varför(?!\svi\s)|vad|vem|hvordan|hvorfor(?!\svi\s)|hvad|hvem|når|hva|miten|miksi|kuinka|mikä|mitä|proč(?!\sjsme\s)|jak|kdy|co|if|wenn|falls|si|et si|y si|se(?!\s(?:buscan|necesitan|precisan|requieren|solicitan)\s)|e se|als|gdyby|jeśli|om|hvis|tänk|tænk|imagine|suppose|imagina|imaginons|immagina)\s|[?？]$|(?:^|\s)[([<{]\p{L}[^\])>}]{0,30}[\])>}]\s\p{L}{2,20}\s[([<{]/iu;

/** `Want to work with us?` asks, and looks for people. Texts of at most 400 characters. */
export const ASKS_TO_WORK = anyOf(
  'work\\s(?:with|for)\\sus|join\\s(?:us|our\\steam)|bei\\suns\\s(?:arbeiten|anfangen|mitmachen)|lust\\sauf\\s(?:unser|einen\\sjob)|mit\\suns\\sarbeiten|travailler\\s(?:avec|chez)\\snous|(?:nous|on)\\srejoindre|nous\\srejoignez|trabajar?\\scon\\snosotros|te\\sunes|lavorare\\scon\\snoi|trabalhar\\sconn?osco|te\\sjuntas|(?:bij|met)\\sons\\s(?:komen\\s)?werken|kom\\sje\\sbij\\sons|z\\snami\\spracować|pracować\\s(?:z|u)\\snas?|jobba\\s(?:hos|med)\\soss|arbejde\\s(?:hos|med)\\sos|jobbe\\s(?:hos|med)\\soss|meille\\stöihin|töihin\\smeille|pracovat\\s(?:u|s)\\sn[áa][sm][i]?|u\\snás\\spracovat',
);

/** Headlines of articles about former years. Texts of at most 400 characters. */
const OF_OLD = anyOf(
  'years\\s(?:on|later|in|old)|birthday|on\\sthis\\sday|archives?|early\\sdays|how\\sit\\sall|our\\sstory|our\\sjourney|the\\sstory\\sof|timeline|milestones|memories|remember(?:ing)?|flashback|vor\\s\\p{L}{2,12}\\sjahren|geburtstag|archiv|unsere\\sgeschichte|wie\\salles\\sbegann|il\\sy\\sa\\s\\p{L}{2,12}\\sans|notre\\shistoire|souvenirs|hace\\s\\p{L}{2,12}\\saños|cumpleaños|nuestra\\shistoria|anni\\sfa|compleanno|la\\snostra\\sstoria|há\\s\\p{L}{2,12}\\sanos|a\\snossa\\shistória|jaar\\sgeleden|verjaardag|ons\\sverhaal|lat\\stemu|urodziny|nasza\\shistoria|(?:\\d{1,3}|\\p{L}{3,20}(?:-\\p{L}{3,6})?)\\s(?:years|jahre|ans|años|anni|anos|jaar|lat|år)\\s(?:of|de|di|van|mit|avec|con|med|\\p{Lu}\\p{L}{1,30})|födelsedag|jubileum|för\\s\\p{L}{1,12}\\sår\\ssedan|fødselsdag|jubilæum|for\\s\\p{L}{1,12}\\sår\\ssiden|damals|dawniej|jadis|antaño|vroeger|förr|dengang|throwback|vuotta\\ssitten|historia(?:a|mme)?|historie|tarinamme|výročí|z\\shistorie',
  '歩み|沿革|历程',
);
/** A post, in a headline of a talk with whoever holds it. Texts of at most 400 characters. */
const HOLDER = anyOf(
  '(?:ceo|cfo|cto|coo|cmo|founder|co-founder|managing\\sdirector|geschäftsführer(?:in)?|gründer(?:in)?|vorstand|pdg|directeur|directrice|fondat(?:eur|rice)|director(?:a)?|fundador(?:a)?|amministratore|fondat(?:ore|rice)|direttore|oprichter|directeur|prezes|założyciel(?:ka)?|vd|grundare|direktør|stifter)\\s(?:of|at|von|bei|der|de|du|chez|da|di|van|bij|på|av|hos|i|af)',
  'のCEO|社長に聞く|の社長|创始人',
);
const ASKS = anyOf(
  'questions?|fragen|frage|preguntas|domande|perguntas|vragen|pytania|talks|talking|speaks|chat|parola|visit\\sto|visiting|en\\svisite|de\\svisita|visita\\s[aà]|zu\\sbesuch|op\\sbezoek|z\\swizytą|besök\\shos|på\\sbesøg|frågor|spørgsmål|(?:herr|frau|mr|mrs|ms|madame|monsieur|señora?|signora?|meneer|mevrouw)\\.?\\s\\p{Lu}\\p{L}{2,20}',
  'に聞く|走访',
);

const LONGEST_QUESTION = 250;

/** What the headline of an article says of it as a whole; of other pages it says nothing. */
export function voiceOf(page: SourcePage, names: readonly string[]): Voice {
  const { kind, title, headings, publishedAt, fetchedAt } = page;
  if (kind !== 'article') return 'own';
  if (isInterview(page)) return 'other';
  if (isOfOldYear(headings[0]?.text ?? title, Number((publishedAt ?? fetchedAt).slice(0, 4)))) return 'looks_back';
  const headline = [...headings].sort((a, b) => a.level - b.level)[0]?.text ?? '';
  return voiceOfHeadline(headline, names) === 'own' ? voiceOfHeadline(title, names) : voiceOfHeadline(headline, names);
}

/** Questions that are no headings, each a paragraph of its own. */
const isInterview = ({ blocks = [] }: SourcePage): boolean =>
  blocks.filter(({ text, heading, margin }) => !heading && !margin && text.length <= LONGEST_QUESTION && /[?？]$/u.test(text))
    .length > 1;

/** Whether a headline names years, and none of this or the last one: `Class of 2016`. */
function isOfOldYear(headline: string, year: number): boolean {
  const years = [...headline.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d|\s?[万萬億亿만억])/gu)].map(([written]) =>
    Number(written),
  );
  return years.length > 0 && years.every((one) => one < year - 1);
}

/** `Information for our customers: …`: they are spoken to. Texts of at most 400 characters. */
const ADDRESSED =
  /(?<!\p{L})(?:information|info|news|notices?|messages?|letter|update|announcement|important|mitteilung|information|hinweis|nachricht|brief|wichtig\p{L}{0,2}|lettre|message|avis|aviso|comunicado|mensaje|carta|avviso|comunicazione|lettera|informazioni|mensagem|comunicação|mededeling|bericht|belangrijk\p{L}?|informacj[ae]|komunikat|list|meddelande|meddelelse|melding|tiedote|oznámení|sdělení|besked|brev|viktig\p{L}?)\s(?:\p{L}{3,12}\s)?(?:for|to|für|an|à|pour|a|para|per|ai|voor|aan|dla|do|till|til)\s(?:all\s|alle\s|tous\s|tutti\s|todos\s|wszystkich\s|alla\s)?(?:(?:i|os|los|las|les)\s)?(?:(?:our|unsere|nos|nuestros|nostri|nossos|onze|naszych|våra|vores)\s)?(?:customers|clients|users|kund(?:en|innen\sund\skunden)|clientes|clienti|klanten|klientów|kunder)(?!\p{L})/giu;

/** A headline without those whom it speaks to. At most 400 characters. */
export const withoutAddress = (headline: string): string => headline.replace(ADDRESSED, ' ');

/** @param names of the prospect */
export function voiceOfHeadline(headline: string, names: readonly string[]): Voice {
  const text = withoutAddress(headline.slice(0, 400));
  if (LABEL.test(text) || OPINION.test(text)) return 'other';
  if (OTHERS_STORY.test(text) || (EXPLAINS.test(text) && !ASKS_TO_WORK.test(text))) return 'other';
  const isNamed = names.some((name) => text.includes(name));
  if (!isNamed && (OTHERS.test(text) || HOLDER.test(text) || ASKS.test(text))) return 'other';
  return looksBack(text) || OF_OLD.test(text) ? 'looks_back' : 'own';
}
