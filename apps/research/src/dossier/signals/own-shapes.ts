import type { SignalKind } from '@modernleads/contracts';

/** How the own news of a company reports an event without naming the company. Sentences have at most 400 characters. */
export interface OwnShape {
  readonly kind: SignalKind;
  /** From its subject to its verb; before it stands nothing but an opening. */
  readonly says: RegExp;
  /** What has to stand in the sentence beside. */
  readonly of?: RegExp;
  readonly unless?: RegExp;
  /** In a headline only, or in none. */
  readonly headline?: boolean;
  /** What has to stand elsewhere in the article. */
  readonly beside?: RegExp;
}

/** Who speaks, with the verb: `we have `, `hemos `, `haben wir `. */
const WE = {
  en: "(?:today,?\\s|this\\s\\p{L}{3,7},?\\s)?(?:we|we[’']ve)\\s(?:have\\s|just\\s|now\\s|also\\s|recently\\s|proudly\\s|officially\\s|today\\s){0,2}",
  de: '(?:(?:haben|sind)\\swir|wir\\s(?:haben|sind))\\s[^.;:„“]{3,160}\\s',
  fr: "(?:nous\\s(?:avons|venons\\sd(?:e\\s|[’']))\\s?)",
  es: '(?:hemos\\s|acabamos\\sde\\s)',
  it: '(?:abbiamo\\s(?:appena\\s|finalmente\\s)?)',
  nl: '(?:(?:hebben|zijn)\\s(?:wij|we)|(?:wij|we)\\s(?:hebben|zijn))\\s[^.;:„“]{3,160}\\s',
  sv: '(?:(?:har|är)\\svi|vi\\shar)\\s(?:nu\\s|precis\\s)?',
} as const;

const shape = (text: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${text})`, 'iu');
const words = (text: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${text})(?![\\p{L}\\p{N}])`, 'iu');

const PLACE = words(
  '(?:new\\s|first\\s|second\\s|third\\s|fourth\\s|another\\s)?(?:office|warehouse|depot|plant|factory|branch|store|shop|site|workshop|showroom|lab|laboratory|hub|headquarters|building|premises|distribution\\scent(?:er|re)|bakery|yard|clinic|studio)s?|\\p{L}{0,20}(?:standort|niederlassung|filiale|werk|werkstatt|büro|lager|halle|zentrale|brennerei|fabrik|zentrum|geschäft|laden)(?:s|es)?|bureaux?|boutique|agence|usine|atelier|entrepôt|magasin|succursale|siège|delegación|oficinas?|tienda|fábrica|planta|almacén|sede|sucursal|taller|negozio|stabilimento|ufficio|filiale|magazzino|laboratorio|punto\\svendita|escritório|loja|armazém|unidade|vestiging|kantoor|winkel|werf|fabriek|magazijn|werkplaats|showroom|kontor(?:et)?|\\p{L}{0,12}anläggning(?:en)?|butik(?:en)?|fabrik(?:en)?|verkstad(?:en)?|lager|biuro|oddział|sklep|zakład|magazyn|fabryk[ęa]|salon',
);
const IN_PLACE = /(?<=\s(?:in|near|at|to|à|en|a|em|te|i|w|we|nach|bei)\s)\p{Lu}\p{L}{1,30}/u;
const NEW_PRODUCT = words(
  'app|apps|feature|features|version|update|module|modules|tool|tools|integration|api|dashboard|portal|platform|range|collection|line|edition|model|service|labels?|reminders?|reports?|plugin|assistant|mode|funktion(?:en)?|modul|produkt|kollektion|modell|version|plattform|dienst|fonctionnalités?|module|gamme|modèle|collection|application|aplicación|función|funciones|versión|módulo|modelo|colección|gama|funzione|modulo|versione|modello|collezione|gamma|applicazione|aplicação|função|versão|módulo|coleção|functie|versie|collectie|dienst|funktionen|versionen|modellen|tjänst(?:en)?|wersj[aęi]|funkcj[aęi]|aplikacj[aęi]|moduł|model',
);
const MONEY =
  /[$€£¥]\s?\d|\d[\d.,]{0,12}\s?(?:k|m|mn|mio\.?|million(?:en|s)?|millones|milioni|milhões|miljoen|mln|miljoner)(?![\p{L}])/iu;
const AGREEMENT = words(
  '(?:supply|distribution|framework|licen[cs]e|licensing|cooperation|partnership|research|service|three-year|five-year|multi-year|long-term|new)\\s(?:\\p{L}{3,20}\\s)?(?:agreement|contract|partnership)|\\p{L}{0,20}(?:vertrag|vereinbarung|partnerschaft|kooperation)(?:s|es)?|(?:accord|contrat|partenariat|convention)|(?:acuerdo|contrato|convenio|alianza)|(?:accordo|contratto|intesa|partnership)|(?:acordo|contrato|parceria)|(?:overeenkomst|contract|samenwerking)|(?:avtal|samarbete|samarbetsavtal|ramavtal)|umow[ęa]|porozumienie',
);
const POST = words(
  'ceo|cfo|cto|coo|cmo|cro|cpo|chief\\s\\p{L}{4,20}(?:\\s(?:and\\s)?\\p{L}{4,20})?(?:\\sofficer)?|managing\\sdirector|general\\smanager|(?:sales|finance|marketing|technical|operations|commercial)\\sdirector|head\\sof\\s\\p{L}{2,20}|vice\\spresident|president|chair(?:man|woman|person)?|geschäftsführer(?:in)?|vorstand(?:svorsitzende[r]?)?|(?:vertriebs|finanz|technik|marketing|personal|produktions)(?:leiter|chef|vorstand|leitung)(?:in)?|leiter(?:in)?\\s\\p{L}{3,20}|direct(?:eur|rice)(?:\\s(?:général|commercial|financi[eè]r|technique|industriel|marketing)e?)|président(?:e)?|director[a]?\\s(?:general|comercial|financier[oa]|técnic[oa]|industrial)|consejer[oa]\\sdelegad[oa]|dirett(?:ore|rice)\\s(?:generale|commerciale|finanziari[oa]|tecnic[oa])|amministrat(?:ore|rice)\\sdelegat[oa]|diretor[a]?\\s(?:geral|comercial|financeir[oa]|técnic[oa])|(?:algemeen|commercieel|financieel|technisch)\\sdirecteur|bestuursvoorzitter|vd|(?:försäljnings|ekonomi|finans|teknik|marknads|produktions)chef|prezes(?:em|a)?|dyrektor(?:em|a)?(?:\\s\\p{L}{5,20})?',
);
/** A first and a last name. */
const PERSON = '\\p{Lu}\\p{L}{1,20}(?:\\s(?:van|von|de|der|den|di|da|dos|af))?(?:\\s\\p{Lu}[\\p{L}’-]{1,24}){1,2}';
const PRIZE = words(
  'gold|silver|bronze|award|prize|first\\s(?:place|prize)|grand\\sprix|trophy|title|category|auszeichnung|\\p{L}{0,24}preis|prix|trophée|médaille|premio|galardón|medalla|medaglia|prémio|prêmio|medalha|prijs|\\p{L}{0,20}pris(?:et)?|utmärkelse(?:n)?|nagrod[ęya]|kategorii|categor[ií]a|catégorie|kategorie|categorie|kategorin',
);

/** Whoever may use a product now: everybody, or those who have it already. */
const ALL_USERS =
  '(?:all|every|our|existing|any)\\s(?:\\p{L}{3,16}\\s){0,2}(?:accounts?|customers?|users?|plans?|subscribers?|teams?|members?|clients?|workspaces?)|everyone|everybody|(?:practices|customers|users|teams|pharmacies|subscribers)(?:\\son\\s(?:all|every)\\s(?:\\p{L}{3,12}\\s)?plans?)?';
/** What one may do with something that is no product. */
const NO_PRODUCT = words(
  'visit|vote|register|watch|listen|apply|nominate|book\\s(?:a|your)\\s(?:ticket|seat|place)|sign\\sup|join\\sus|meet|read|follow|donate|tickets?|recording|webinar|podcast|survey|careers?|jobs?|newsletter|conference|newsroom|annual\\sreport|besuchen|abstimmen|bewerben|anmelden|postuler|votar|inscribirse',
);

/** In the order in which they are tried. */
export const OWN_SHAPES: readonly OwnShape[] = [
  // Products, by what one may do with them now.
  { kind: 'launch', says: shape(`(?:you|${ALL_USERS})\\scan\\snow\\s`), unless: NO_PRODUCT, headline: false },
  {
    kind: 'launch',
    says: shape(
      `(?:starting|from|as\\sof)\\s(?:today|this\\smorning|this\\sweek|now),?\\s(?:you|${ALL_USERS}|we)\\s(?:can|get|will)\\s`,
    ),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(
      '(?:(?:the|our|this)\\s(?:new\\s)?(?:\\p{L}{3,20}\\s){0,2})?(?:version|release)\\s\\d{1,3}(?:\\.\\d{1,3})?(?:\\sof\\s(?:our|the)\\s(?:\\p{L}{3,20}\\s?){1,3})?\\s(?:is\\s(?:here|out|live|now\\s\\p{L}{4,12}|available)|ships?|shipped|rolls?\\sout|goes\\slive|went\\slive|arrives|has\\s(?:arrived|landed|shipped))',
    ),
  },
  {
    kind: 'launch',
    says: shape(
      `(?:the|our|this)\\s(?:new\\s)?(?:\\p{L}{3,20}\\s){0,2}(?:feature|app|module|update|integration|dashboard|api|tool|plugin|mode|editor|portal|assistant|release)\\s(?:is|are)\\s(?:now\\s|already\\s)?(?:on|live|out|available|enabled|here)(?:\\s(?:for|to|in|on)\\s)?`,
    ),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: /^(?:[\p{L}\p{N}’'-]{2,24}\s){1,5}(?:is|are)\s(?:finally\s|now\s)?(?:here|live|out\snow)\.?!?$/iu,
    headline: true,
    beside: words(
      `you\\scan\\snow|now\\savailable|for\\sall\\saccounts|(?:on|live|available)\\s(?:for|to)\\s(?:${ALL_USERS})|ships?\\stoday|starting\\stoday`,
    ),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(`${WE.en}(?:launched|shipped|released|rolled\\sout|introduced|added)\\s`),
    of: NEW_PRODUCT,
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape('(?:stellen\\swir|wir\\sstellen)\\s[^.;:„“]{3,80}\\svor(?![\\p{L}])'),
    of: words('neu(?:e[nrsm]?)?|unser(?:e|en)?\\s(?:erste|neue)[nrs]?'),
    unless: words('team|frau|herrn?|kollegen?|kolleginnen?|mitarbeiter\\p{L}*|studie|ergebnisse'),
  },
  {
    kind: 'launch',
    says: shape(
      `(?:können|kann)\\s(?:sie|ihr|alle|unsere\\s\\p{L}{4,20})\\sjetzt\\s|(?:ab\\s(?:sofort|heute)|seit\\sheute)\\s(?:können|kann)\\s(?:sie|ihr|alle|unsere\\s\\p{L}{4,20})\\s`,
    ),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(
      '(?:die\\s)?version\\s\\d{1,3}(?:\\.\\d{1,3})?\\s(?:ist|steht)\\s(?:da|(?:ab\\s\\p{L}{4,6}|jetzt)\\s|verfügbar|bereit)',
    ),
  },
  {
    kind: 'launch',
    says: shape(
      '(?:la|notre|cette)\\s(?:nouvelle\\s)?version(?:\\s\\d{1,3}(?:\\.\\d{1,3})?)?\\sest\\s(?:désormais\\s|enfin\\s|maintenant\\s)?(?:disponible|là|en\\sligne|arrivée|sortie)',
    ),
  },
  {
    kind: 'launch',
    says: shape(
      '(?:vous\\spouvez\\s(?:désormais|maintenant)|nous\\s(?:lançons|sortons|dévoilons|avons\\s(?:lancé|sorti|dévoilé)))\\s',
    ),
    of: new RegExp(`${NEW_PRODUCT.source}|vous\\spouvez`, 'iu'),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(
      '(?:la\\s)?(?:nueva\\s)?versión\\s\\d{1,3}(?:\\.\\d{1,3})?\\s(?:ya\\s)?está\\s(?:ya\\s)?disponible|(?:ya\\spuedes|ya\\spueden|lanzamos|estrenamos|presentamos|hemos\\s(?:lanzado|estrenado))\\s',
    ),
    of: new RegExp(`${NEW_PRODUCT.source}|ya\\spued`, 'iu'),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(
      '(?:la\\s)?versione\\s\\d{1,3}(?:\\.\\d{1,3})?\\sè\\s(?:ora\\s|già\\s|finalmente\\s)?disponibile|(?:arriva|è\\sarrivat[oa]|ecco|lanciamo|abbiamo\\s(?:lanciato|rilasciato|presentato))\\s',
    ),
    of: NEW_PRODUCT,
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape('(?:já\\spode|já\\spodem|chegou\\s(?:a|o)|lançámos|lançamos|apresentamos)\\s'),
    of: NEW_PRODUCT,
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(
      '(?:lanceren\\s(?:wij|we)|(?:wij|we)\\slanceren|je\\skunt\\s(?:nu|vanaf\\snu)|versie\\s\\d{1,3}(?:\\.\\d{1,3})?\\sis\\s(?:er|beschikbaar|uit))',
    ),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(
      '(?:lanserar\\svi|vi\\slanserar|nu\\skan\\s(?:du|ni|alla)|version\\s\\d{1,3}(?:\\.\\d{1,3})?\\s(?:är\\shär|finns\\snu))',
    ),
    unless: NO_PRODUCT,
  },
  {
    kind: 'launch',
    says: shape(
      '(?:uruchomiliśmy|wprowadziliśmy|udostępniliśmy|wersja\\s\\d{1,3}(?:\\.\\d{1,3})?\\s(?:jest\\sjuż|już\\sjest))\\s',
    ),
    of: NEW_PRODUCT,
    unless: NO_PRODUCT,
  },

  {
    kind: 'launch',
    says: /^(?:[\p{L}\p{N}’'-]{2,24}\s){1,5}(?:has|have)\s(?:finally\s)?(?:arrived|landed)\.?!?$/iu,
    headline: true,
    beside: words(
      'from\\stoday|you\\scan\\snow|now\\savailable|starting\\stoday|in\\s(?:their|your)\\ssettings|to\\sall\\s(?:accounts|customers|plans)',
    ),
    unless: NO_PRODUCT,
  },

  {
    kind: 'launch',
    says: shape(
      'unser(?:e|en|es)?\\s(?:[\\p{L}\\p{N}-]{2,24}\\s){1,4}(?:ist|sind)\\s(?:ab\\s(?:heute|sofort|jetzt)|jetzt|nun|seit\\sheute)\\s(?:im\\shandel|erhältlich|bestellbar|verfügbar|lieferbar|zu\\shaben)',
    ),
  },
  {
    kind: 'launch',
    says: shape('od\\s(?:dziś|dzisiaj|teraz)\\s[^.;:„”]{2,50}\\s(?:może|mogą|możesz|możecie)\\s'),
    unless: NO_PRODUCT,
  },

  // Places.
  {
    kind: 'expansion',
    says: new RegExp(
      `^(?:the|our)\\snew\\s(?:${PLACE.source})\\s(?:in|near|at)\\s\\p{Lu}[\\p{L}\\s-]{1,40}\\s(?:has|offers|gives|is|holds|employs|houses)\\s`,
      'iu',
    ),
    beside: words('we\\smoved|opened|open\\snow|moved\\sin|have\\smoved|welcomed'),
  },
  {
    kind: 'expansion',
    says: shape('sind\\swir\\s[^.;:„“]{0,60}(?:in|vor\\sort)\\s[^.;:„“]{2,60}\\svertreten'),
    of: words('auch|jetzt|nun|neu|eigene[nrs]?'),
  },
  {
    kind: 'expansion',
    says: shape(
      "notre\\s(?:nouvelle\\s|nouvel\\s|nouveau\\s)?\\p{L}{3,24}\\s(?:de|d[’']|à)\\s?\\p{Lu}[\\p{L}-]{1,30}\\s(?:a\\souvert|ouvre|vient\\sd[’']ouvrir)",
    ),
    unless: words('inscriptions|exposition|candidatures'),
  },
  {
    kind: 'expansion',
    says: shape('(?:otworzyliśmy|uruchomiliśmy)\\s(?:drug|now|trzeci|kolejn|pierwsz)\\p{L}{1,4}\\s'),
    beside: words('zakład|oddział|fabryka|magazyn|sklep|biuro|hala|zatrudnia'),
  },
  {
    kind: 'expansion',
    says: shape(`${WE.en}(?:opened|moved\\sinto|broken\\sground\\son|broke\\sground\\son|taken\\sthe\\skeys\\sto)\\s`),
    of: PLACE,
  },
  {
    kind: 'expansion',
    says: shape(
      `(?:the|our)\\s(?:new\\s)?(?:[\\p{L}-]{3,24}\\s){0,2}(?:[\\p{N},.]{1,9}(?:-|\\s)?(?:square-foot|sq\\sft|m²|square-met(?:er|re))\\s)?(?:${PLACE.source})\\s(?:has\\s)?(?:opened|opens|is\\snow\\sopen)(?:\\sits\\sdoors)?`,
    ),
    unless: words('exhibition|again|reopen\\p{L}*'),
  },
  {
    kind: 'expansion',
    says: shape(`${WE.de}(?:eröffnet|bezogen|eingeweiht|begonnen)`),
    of: PLACE,
    unless: words('ausstellung|messe|bewerbung\\p{L}*'),
  },
  {
    kind: 'expansion',
    says: shape(
      `${WE.fr}(?:ouvert|ouvrir|inauguré|inaugurer|emménagé)\\s|nous\\s(?:ouvrons|inaugurons)\\s|(?:notre|la)\\s(?:nouvelle\\s|première\\s|deuxième\\s|troisième\\s)?(?:${PLACE.source})\\s(?:a\\souvert|ouvre)\\sses\\sportes`,
    ),
    of: PLACE,
  },
  {
    kind: 'expansion',
    says: shape(`${WE.es}(?:abierto|abrir|inaugurado|inaugurar|estrenado|estrenar)\\s|(?:inauguramos|abrimos|estrenamos)\\s`),
    of: PLACE,
    unless: words('exposición|feria|plazo|inscripci\\p{L}+'),
  },
  {
    kind: 'expansion',
    says: shape(`${WE.it}(?:aperto|inaugurato)\\s|(?:inauguriamo|apriamo)\\s`),
    of: PLACE,
    unless: words('mostra|iscrizioni|fiera'),
  },
  {
    kind: 'expansion',
    says: shape('(?:inaugurámos|inauguramos|abrimos|abrimos\\sas\\sportas)\\s'),
    of: PLACE,
    unless: words('exposição|inscrições|feira'),
  },
  {
    kind: 'expansion',
    says: shape(
      `${WE.nl}(?:geopend|betrokken|verhuisd)|(?:openen|bouwen|werken|leveren)\\s(?:wij|we)\\s(?:nu\\s|voortaan\\s)?ook\\s(?:in|vanuit)\\s`,
    ),
    of: new RegExp(`${PLACE.source}|(?<=\\s(?:in|vanuit)\\s)\\p{Lu}`, 'iu'),
  },
  { kind: 'expansion', says: shape(`${WE.sv}(?:öppnat|invigt|flyttat\\sin)\\s|(?:öppnar\\svi|vi\\söppnar)\\s`), of: PLACE },
  { kind: 'expansion', says: shape('(?:otworzyliśmy|otwieramy|uruchomiliśmy)\\s'), of: PLACE },
  {
    kind: 'expansion',
    says: new RegExp(
      `^(?:(?:a|our)\\s)?(?:new|second|third|fourth)\\s(?:${PLACE.source}),?\\s(?:in|near)\\s\\p{Lu}|^(?:une|notre)\\s(?:nouvelle\\s|deuxième\\s)?(?:${PLACE.source})\\sà\\s\\p{Lu}|^(?:tweede|nieuwe|derde)\\s(?:${PLACE.source})\\sin\\s\\p{Lu}|^(?:neue[rs]?|zweite[rs]?|dritte[rs]?)\\s(?:${PLACE.source})\\sin\\s\\p{Lu}|^(?:nueva|nuevo|segund[ao])\\s(?:${PLACE.source})\\sen\\s\\p{Lu}|^(?:nuov[ao]|second[ao])\\s(?:${PLACE.source})\\sa\\s\\p{Lu}|^(?:ny|nytt|andra)\\s(?:${PLACE.source})\\si\\s\\p{Lu}`,
      'iu',
    ),
    headline: true,
    beside: words(
      'opened|open\\snow|now\\sopen|moved|since\\s\\p{L}+day|eröffnet|seit\\s\\p{L}{5,12}|ouvert|ouvre|depuis|abierto|inaugurad[oa]|inauguramos|aperto|aperta|da\\soggi|geopend|sinds|vanaf|öppnade|öppnat|invigde',
    ),
    of: IN_PLACE,
  },

  // People.
  {
    kind: 'leadership',
    says: new RegExp(
      `^(?:the\\s|our\\s)?(?:supervisory\\s)?board(?:\\sof\\sdirectors)?\\s(?:has\\s)?(?:appoint(?:s|ed)|name[sd]|elected|elects)\\s(?:(?:dr|mr|mrs|ms|prof)\\.?\\s)?${PERSON}`,
      'iu',
    ),
    of: new RegExp(`${POST.source}|to\\slead`, 'iu'),
  },
  {
    kind: 'leadership',
    says: new RegExp(
      `^(?:(?:dr|mr|mrs|ms|prof)\\.?\\s)?${PERSON}\\s(?:takes\\sup|has\\staken\\sup|took\\sup|takes\\son|steps\\sinto)\\s(?:the\\s)?(?:post|role|position|job)\\s(?:of|as)`,
      'u',
    ),
    of: POST,
  },
  {
    kind: 'leadership',
    says: shape(`(?:verantwortet|leitet|führt|übernimmt)\\s(?:frau\\s|herr\\s|dr\\.\\s)?${PERSON}`),
    of: POST,
    unless: words('kund\\p{L}*|projekt|workshop|seminar'),
  },
  {
    kind: 'leadership',
    says: new RegExp(
      `^(?:le\\sconseil\\s(?:d[’']administration|de\\ssurveillance)|l[’']assemblée\\sgénérale)\\sa\\s(?:nommé|désigné|élu)\\s${PERSON}`,
      'iu',
    ),
    of: POST,
  },
  {
    kind: 'leadership',
    says: shape(`${PERSON}\\ses\\s(?:la\\snueva|el\\snuevo)\\s(?:director|consejer|president|responsable)[\\p{L}]*`),
    of: POST,
  },
  {
    kind: 'leadership',
    says: shape(`${PERSON}\\sè\\s(?:la\\snuova|il\\snuovo)\\s(?:dirett|amministrat|president|responsabil)[\\p{L}]*`),
    of: POST,
  },
  { kind: 'leadership', says: shape(`${PERSON}\\sest\\s(?:notre|la)\\snouvelle?\\s(?:direct|président)[\\p{L}]*`), of: POST },
  { kind: 'leadership', says: new RegExp(`^(?:styrelsen)\\shar\\s(?:utsett|anställt|rekryterat)\\s${PERSON}`, 'iu'), of: POST },
  {
    kind: 'leadership',
    says: new RegExp(
      `^(?:der\\saufsichtsrat|die\\sgesellschafterversammlung|der\\sverwaltungsrat)\\shat\\s(?:frau\\s|herrn\\s|dr\\.\\s)?${PERSON}`,
      'iu',
    ),
    of: POST,
  },
  { kind: 'leadership', says: new RegExp(`^(?:rada\\snadzorcza)\\spowołała\\s${PERSON}`, 'iu'), of: POST },

  { kind: 'leadership', says: new RegExp(`^${PERSON}\\s(?:hands|handed|has\\shanded)\\sover\\sto\\s${PERSON}`, 'u'), of: POST },
  {
    kind: 'leadership',
    says: shape(
      `hat\\s(?:frau\\s|herr\\s|dr\\.\\s)?${PERSON}\\sdie\\s(?:geschäftsführung|geschäftsleitung|leitung|vertriebsleitung)\\s[^.;:]{0,60}übernommen`,
    ),
  },
  {
    kind: 'leadership',
    says: new RegExp(
      `^${PERSON}\\s(?:è\\sentrat[oa]\\sin|è\\sstat[oa]\\snominat[oa]|a\\srejoint|se\\sha\\sincorporado\\sa)\\s`,
      'u',
    ),
    of: words(
      'dirett(?:ore|rice)\\s\\p{L}{4,16}|direct(?:eur|rice)\\s\\p{L}{4,16}|director[a]?\\s(?:de\\s)?\\p{L}{4,16}|c[efmot]o',
    ),
  },

  {
    kind: 'leadership',
    says: new RegExp(`^${PERSON}\\s(?:has\\s)?(?:started|starts|joined|joins)\\s(?:us\\s)?as\\sour\\s`, 'u'),
    of: POST,
  },

  // Agreements.
  { kind: 'partnership', says: shape(`${WE.en}(?:signed|entered\\sinto|agreed)\\s`), of: AGREEMENT },
  { kind: 'partnership', says: shape(`${WE.de}(?:unterzeichnet|unterschrieben|geschlossen|vereinbart)`), of: AGREEMENT },
  { kind: 'partnership', says: shape(`${WE.fr}(?:signé|signer|conclu|conclure)\\s|nous\\ssignons\\s`), of: AGREEMENT },
  { kind: 'partnership', says: shape(`${WE.es}(?:firmado|firmar|suscrito)\\s|(?:firmamos|suscribimos)\\s`), of: AGREEMENT },
  { kind: 'partnership', says: shape(`${WE.it}(?:firmato|siglato|stretto)\\s`), of: AGREEMENT },
  { kind: 'partnership', says: shape('(?:assinámos|assinamos|celebrámos|fechámos)\\s'), of: AGREEMENT },
  { kind: 'partnership', says: shape(`${WE.nl}(?:getekend|gesloten|ondertekend)`), of: AGREEMENT },
  { kind: 'partnership', says: shape(`${WE.sv}(?:tecknat|skrivit|ingått|slutit)\\s`), of: AGREEMENT },
  { kind: 'partnership', says: shape('(?:podpisaliśmy|zawarliśmy|nawiązaliśmy)\\s'), of: AGREEMENT },

  // Companies.
  {
    kind: 'acquisition',
    says: shape(
      `all\\s(?:\\p{N}{1,4}\\s)?(?:people|employees|colleagues|members\\sof\\sstaff)\\s(?:at|of|from)\\s\\p{Lu}[\\p{L}\\p{N}]{1,30}(?:,[^,]{2,60},)?\\shave\\sjoined\\s`,
    ),
    beside: words('purchase|acquisition|acquired|buys|bought|takeover'),
  },
  {
    kind: 'acquisition',
    says: shape('(?:con\\sla\\scompra|tras\\sla\\scompra|con\\sla\\sadquisición)\\sde\\s\\p{Lu}'),
    of: words('incorporamos|sumamos|reforzamos|ampliamos|crecemos'),
  },

  // Prizes.
  {
    kind: 'award',
    says: shape(
      "(?:we|our\\s(?:[\\p{L}\\p{N}’'-]{2,24}\\s){1,6})\\s?(?:took(?:\\shome)?|has\\swon|have\\swon|won|picked\\sup|has\\sbeen\\s(?:awarded|named|voted)|was\\s(?:awarded|named|voted)|received)\\s",
    ),
    of: PRIZE,
  },
  {
    kind: 'award',
    says: shape(
      '(?:unser(?:e|en)?\\s(?:[\\p{L}\\p{N}-]{2,24}\\s){1,4})(?:hat\\s[^.;:]{3,100}\\s(?:gewonnen|erhalten)|wurde\\s[^.;:]{3,100}\\sausgezeichnet)',
    ),
    of: new RegExp(`${PRIZE.source}|ausgezeichnet`, 'iu'),
  },
  {
    kind: 'award',
    says: shape("(?:notre|nos)\\s(?:[\\p{L}\\p{N}’'-]{2,24}\\s){1,5}(?:a|ont)\\s(?:remporté|reçu|décroché|obtenu)\\s"),
    of: PRIZE,
  },
  {
    kind: 'award',
    says: shape(
      '(?:nuestr[oa]s?)\\s(?:[\\p{L}\\p{N}-]{2,24}\\s){1,5}(?:se\\sha\\sllevado|ha\\s(?:ganado|recibido|obtenido|conseguido))\\s',
    ),
    of: PRIZE,
  },
  {
    kind: 'award',
    says: shape(
      '(?:il\\snostro|la\\snostra)\\s(?:[\\p{L}\\p{N}-]{2,24}\\s){1,5}(?:ha\\s(?:vinto|ricevuto|ottenuto|conquistato))\\s',
    ),
    of: PRIZE,
  },
  { kind: 'award', says: shape('(?:onze?|ons)\\s(?:[\\p{L}\\p{N}-]{2,24}\\s){1,5}(?:heeft|won|wint|kreeg)\\s'), of: PRIZE },
  {
    kind: 'award',
    says: shape('(?:vår|vårt)\\s(?:[\\p{L}\\p{N}-]{2,24}\\s){1,5}(?:har\\s(?:vunnit|fått|tilldelats)|vann)\\s'),
    of: PRIZE,
  },
  {
    kind: 'award',
    says: shape(
      '(?:nasz|nasza|nasze)\\s(?:[\\p{L}\\p{N}-]{2,24}\\s){1,4}(?:zdobył[ao]?|otrzymał[ao]?|wygrał[ao]?)\\s|zdobyliśmy\\s',
    ),
    of: PRIZE,
  },

  // Money.
  {
    kind: 'funding',
    says: shape(`${WE.en}(?:raised|secured|closed)\\s`),
    of: MONEY,
    unless: words('charity|donations?|order|contract|sales|revenue'),
  },
  { kind: 'funding', says: shape('(?:unterstützt|fördert)\\suns\\smit\\s'), of: MONEY },

  // Rules.
  {
    kind: 'regulation',
    says: shape("(?:we\\sare|we[’']re|we\\shave\\sbecome)\\s(?:now\\s|officially\\s)?(?:a\\s)?certified\\s"),
    of: words('b\\scorp(?:oration)?|iso\\s\\d{4,5}|organic|fairtrade'),
  },

  // Fairs.
  {
    kind: 'event',
    says: shape("(?:we\\swill\\sbe|we[’']ll\\sbe|meet\\sus|see\\sus|visit\\sus|find\\sus)\\sat\\s\\p{Lu}"),
    of: /\d{1,2}(?:\p{L}{2})?\s(?:to|and|–|-)\s\d{1,2}|booth|stand\s\p{N}|hall\s\p{N}/iu,
  },
];
