import { oneOf } from './one-of';
import { GOODS } from './goods';
import { PLACES } from './places';

/** Buys, of a company or of a thing; verbs that are said of companies only are left out. Texts of at most 400 characters. */
const BUYS = oneOf(
  'bought|buys?|buying|purchas(?:es|ed|ing)|acquir(?:es|ed|ing)|gekauft|kauf(?:t|en|te|ten)|zugekauft|erw(?:irbt|erben|orben|arb|arben)|ach(?:ète|ètent|eté|etons)|acqui(?:ert|érons|s)|compr(?:a|amos|ámos|ado|ó|ou|iamo|ato)|adqui(?:ere|rimos|rido|rió|re|riu)|acqui(?:sisce|siamo|sito|stiamo)|acquistat[oa]|acquist(?:a|iamo)',
  'koop(?:t)?|kopen|kocht(?:en)?|gekocht|kupi(?:ł|ła|ło|li|liśmy)|kupuje\\p{L}{0,2}|naby(?:ł|li|wa)\\p{L}{0,4}|köp(?:er|t|te)|förvärv(?:ar|at|ade)|køb(?:er|t|te)|kjøp(?:er|t|te)|os(?:ti|timme|taa|tanut|taneet|tivat)|hank(?:ki|imme|kii)|koupil[aio]?|kupuje\\p{L}{0,2}|získal[aio]?|poříd\\p{L}{2,4}|anschaff\\p{L}{1,3}|angeschafft|aangeschaft|aankoop',
);
/** What says that a company is bought. */
const COMPANY = oneOf(
  'shares?|stake|business(?:es)?|compan(?:y|ies)|firms?|compet(?:itor|itors)|rivals?|start-?up|makers?|producers?|manufacturers?|suppliers?|distributors?|dealers?|retailers?|wholesalers?|publishers?|chain|agency|brands?|staff|employees|colleagues|team|group|majority|family\\sbusiness|provider|specialist|developer|vendor|platform|workforce|operations|per\\scent\\sof|%\\sof',
  '\\p{L}{0,20}(?:anteile?n?|aktien|betriebe?|firma|firmen|unternehmen|mitbewerber[ns]?|wettbewerber[ns]?|konkurrent(?:en|in)?|hersteller[ns]?|lieferanten?|anbieter[ns]?|händler[ns]?|dienstleister[ns]?|spezialist(?:en)?|marke|kette|agentur|verlag|softwarehaus|gruppe|mehrheit)|beschäftigten?|mitarbeite\\p{L}{1,5}|kollegen|belegschaft',
  'parts\\ssociales|sociétés?|entreprises?|concurrents?|fabricants?|fournisseurs?|distributeurs?|marque|enseigne|maison|éditeur|agence|salariés|équipes?|majorité|participaciones|acciones|empresas?|compañía|competidor(?:es)?|competencia|fabricantes?|proveedor(?:es)?|distribuidor(?:a|es)?|marca|cadena|agencia|plantilla|negocio|mayoría',
  'quote|azioni|aziend[ae]|società|concorrent[ei]|produttor[ei]|fornitor[ei]|distributor[ei]|marchio|catena|agenzia|dipendenti|maggioranza|impres[ae]|ditt[ae]|ações|empresas?|concorrentes?|fabricantes?|fornecedor(?:es)?|negócio|trabalhadores|maioria|quotas',
  "aandelen|bedrij(?:f|ven)|concurrent(?:en)?|fabrikant|leverancier|handel|merk|keten|bureau|medewerkers|collega[’']?s|personeel|meerderheid|zaak|onderneming|udział\\p{L}{1,3}|akcj\\p{L}{1,2}|firm[ęyą]|spółk[ęią]|przedsiębiorstwo|konkurent\\p{L}{0,2}|producent\\p{L}{0,2}|dostawc\\p{L}{1,2}|dystrybutor\\p{L}{0,2}|markę|sieć|większość|pracownik\\p{L}{0,3}",
  '\\p{L}{0,18}(?:aktier(?:na|ne)?|bolag(?:et|en)?|företag(?:et)?|konkurrent(?:en|er)?|tillverkare(?:n)?|leverantör(?:en)?|återförsäljare(?:n)?|varumärke(?:t)?|kedja(?:n)?|anställda|medarbetare|rörelse(?:n)?|selskab(?:et|er)?|selskap(?:et|er)?|virksomhed(?:en|er)?|virksomhet(?:en|er)?|firma(?:et)?|producent(?:en)?|produsent(?:en)?|leverandør(?:en)?|forhandler(?:en)?|mærke(?:t)?|merke(?:t)?|kæde(?:n)?|kjede(?:n)?|medarbejdere|ansatte|bedrift(?:en)?|konkurrenten)',
  'osak\\p{L}{1,6}|yrityk\\p{L}{1,5}|yhtiö\\p{L}{0,3}|liiketoimin\\p{L}{1,5}|kilpailij\\p{L}{1,4}|valmistaj\\p{L}{1,4}|toimittaj\\p{L}{1,4}|ketju\\p{L}{0,2}|brändi\\p{L}{0,2}|henkilöstö\\p{L}{0,3}|podíl\\p{L}{0,2}|společnost\\p{L}{0,2}|firm[auy]|konkuren\\p{L}{1,4}|výrobc\\p{L}{1,2}|dodavatel\\p{L}{0,2}|značk[auy]|řetězec|zaměstnanc\\p{L}{1,2}|podnik\\p{L}{0,2}|závod\\p{L}{0,2}',
);
/** Texts of at most 400 characters. */
const LEGAL_FORM =
  /(?<![\p{L}])(?:GmbH|AG|KG|SE|UG|Ltd|Limited|Inc|LLC|plc|PLC|SAS|SARL|SA|SL|Srl|SRL|SpA|Lda|BV|NV|AB|AS|ApS|Oyj?|S\.\s?[AL]\.|S\.r\.l\.|S\.p\.A\.|B\.V\.|A\/S|s\.r\.o\.|a\.s\.|Sp\. z o\.o\.|sp\. z o\.o\.|& Co|& Sons|& Söhne|& Fils)(?!\p{L})/u;
/** Places that are bought for their walls. */
const PREMISES = oneOf(
  'offices?|hall|warehouse|depot|site|location|headquarters|hq|premises|buildings?|land|plot|farm|house|barn|field|wood(?:land)?|forest|annexe?|cellar|\\p{L}{0,16}(?:halle|büro|lager|standort|gebäude|grundstück|keller|scheune|haus|hof|acker|feld|wald|stück\\sland)',
  'bureaux?|entrepôt|local|locaux|hangar|terrain|bâtiment|immeuble|maison\\sà|ferme|champ|forêt|bois|parcelle|oficinas?|nave|almacén|local|terreno|edificio|casa|finca|campo|bosque|ufficio|magazzino|capannone|edificio|cascina|campo|bosco|escritório|armazém|pavilhão|edifício|quinta|campo|floresta',
  'kantoor|magazijn|loods|pand|gebouw|grond|boerderij|veld|bos|perceel|biur[oa]|magazyn|hal[aęi]|lokal|budynek|działk[aęi]|dom|las|gospodarstwo|\\p{L}{0,14}(?:kontor(?:et)?|lokal(?:er|en)?|lager(?:lokal)?|hall(?:en)?|fastighet(?:en)?|mark|tomt(?:en)?|gård(?:en)?|hus(?:et)?|skog(?:en)?|skov(?:en)?|jord(?:e)?|bygning(?:en)?|ejendom(?:men)?|grund(?:en)?|hal(?:len)?)',
  'toimisto\\p{L}{0,3}|varasto\\p{L}{0,3}|halli\\p{L}{0,2}|toimitila\\p{L}{0,2}|kiinteistö\\p{L}{0,2}|tont\\p{L}{1,3}|maatila\\p{L}{0,2}|talo\\p{L}{0,2}|metsää?|pel(?:to|lon)|kancelář\\p{L}{0,2}|sklad|hal[auy]|pozem\\p{L}{1,3}|budov[auy]|dům|statek|les|pole',
);
/** How many, or one of a kind: `two`, `a used`. Texts of at most 400 characters. */
const QUANTITY = oneOf(
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|several|some|another|new|used|second-hand|more|eine?[nmr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|vierzig|einige|mehrere|weitere[nrs]?|neue[nrs]?|gebrauchte[nrs]?|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|vingt|trente|quarante|plusieurs|quelques|des|nouve(?:au|lle|aux|lles)',
  'una?|un[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|veinte|cuarenta|vari[oa]s|nuev[oa]s?|uno|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|venti|quaranta|alcun[ie]|nuov[oaie]|uma?|dois|duas|três|quatro|oito|dez|doze|vinte|quarenta|vári[oa]s|nov[oa]s?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|veertig|enkele|nieuwe?',
  'dw(?:a|ie)|trzy|cztery|pięć|sześć|siedem|osiem|dziesięć|czterdzieści|kilka|now[yąe]|ett|en|två|tre|fyra|fem|sex|sju|åtta|tio|tolv|fyrtio|några|nya?|nytt|et|to|fire|seks|otte|åtte|ti|fyrre|førti|nogle|noen|nye?|kaksi|kahdet|kolme|neljä|viisi|kuusi|kymmenen|neljäkymmentä|uuden|useita|dva|dvě|tři|čtyři|pět|šest|deset|čtyřicet|několik|nov[ýéouá]{1,2}',
);
/** Texts of at most 400 characters. */
const FIGURE =
  /(?<![\p{L}\p{N}.,])\d{1,4}(?:[.,]\d{1,3})?\s(?!%|per\s?cent|prozent|percent|procent|procento|por\sciento|pour\scent|million|mio|mln|milj|milh|mill|january|february|januar|februar|märz|mai|juni|juli|dezember|march|april|may|june|july|august|september|october|november|december|janvier|octobre|oktober|okt)\p{Ll}{2,}/iu;
/** Texts of at most 400 characters. */
const MEASURE =
  /(?<!\p{L})(?:hectares?|hektar\p{L}{0,3}|acres?|hectáreas|ettari|hehtaari\p{L}{0,2}|mål|m²|square|quadratmeter|mètres\scarrés|bicycles?|bikes?|tonn?es?|tonnen|litres?)(?!\p{L})/iu;
/** What may stand before what is bought. Texts of at most 400 characters. */
const BEFORE_OBJECT =
  /^(?:\s?(?:us|ourselves|now|also|today|just|finally|uns|nun|jetzt|auch|heute|nous|désormais|aussi|ya|también|anche|ora|também|já|ook|nu|net|już|też|również|även|också|nå|også|myös|nyt|jsme|jsme\sse|si|také|už|we|wij|wir|vi)(?!\p{L})){0,3}\s/iu;

/** Whether what a sentence says is bought at `at` to `end` is a thing, and no company. At most 400 characters. */
export function isThingBought(sentence: string, at: number, end: number, language: string): boolean {
  if (!BUYS.test(sentence.slice(at, end))) return false;
  const rest = `${sentence.slice(0, at)}·${sentence.slice(end)}`;
  if (COMPANY.test(rest) || LEGAL_FORM.test(rest)) return false;
  if (MEASURE.test(rest)) return true;
  if (PLACES.test(rest) && !PREMISES.test(rest)) return false;
  const behind = sentence.slice(end);
  const isLast = /^(?:de|nl)/u.test(language) && !/^\s(?:\p{L}+\s)?\p{L}/u.test(behind);
  if (isLast) {
    const object = objectBefore(sentence.slice(0, at));
    return [GOODS, PREMISES, FIGURE, QUANTITY].some((one) => one.test(object));
  }
  const object = behind.replace(BEFORE_OBJECT, '').trim();
  const first = object.slice(0, 60);
  if ([QUANTITY, FIGURE].some((one) => startsWith(one, first)) || (language.startsWith('en') && /^an?\s/u.test(first)))
    return true;
  // Without a name behind the verb it is a thing.
  const head =
    object
      .split(/[.,;:]/u, 1)[0]
      ?.split(' ')
      .slice(0, 6) ?? [];
  const name = head.findIndex((word) => /^\p{Lu}/u.test(word.replace(/^(?:l|d|dell|all)[’']/u, '')));
  if (name < 0) return true;
  // A common noun before a name without an article between: `traktor Zetor`.
  const common = head.slice(0, name).join(' ');
  return (
    GOODS.test(common) ||
    PREMISES.test(common) ||
    /(?:\s|^)(?:in|near|à|en|em|w|u|i|på|ved|bei|bij|pod|utanför|près|cerca|vicino)\s(?:\p{Ll}+\s)?$/u.test(`${common} `)
  );
}

/** What stands between the auxiliary, or who acts, and a verb at the end. */
function objectBefore(lead: string): string {
  const auxiliary = /(?:^|\s)(?:haben|hat|hebben|heeft|wurden?|konnten?)\s(?:wir\s|we\s|wij\s|uns\s)?/u.exec(lead);
  return (auxiliary ? lead.slice(auxiliary.index + auxiliary[0].length) : lead).trim();
}

const startsWith = (words: RegExp, text: string): boolean => words.exec(text)?.index === 0;
