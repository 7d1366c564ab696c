import { oneOf } from './one-of';

/** A preposition before a fair, of which at most three words say more. */
const at = (prepositions: string, fairs: string): string =>
  prepositions
    .split('|')
    .map((one) => `${one}(?=\\s(?:[\\p{L}\\d’'&.-]{1,20}\\s){0,3}(?:${fairs})(?!\\p{L}))`)
    .join('|');

/** At a fair or a conference: `auf der Logistikmesse`. A `Stand` may be a state, and a `Halle` a building. */
export const AT_FAIR = oneOf(
  at('at', 'fair|expo|exhibition|trade\\sshow|conference|summit|congress|convention'),
  at('auf|bei', '\\p{L}{0,20}(?:messe|kongress|konferenz|fachtagung)'),
  at(
    'au|aux|à',
    "salon\\s(?:du|des|de\\sla|de\\sl[’']\\p{L}{3,20}|international|professionnel|national)|foire|congrès|conférence",
  ),
  at('en', 'feria|congreso|salón\\s(?:del?|internacional)|cumbre|conferencia'),
  at('a|alla|al', 'fiera|salone\\s(?:del|della|internazionale)|congresso|convegno|conferenza'),
  at('na|no', 'feira|congresso|salão\\s(?:de|do|da)|conferência|cimeira'),
  at('op', '(?!effecten|aandelen)\\p{L}{3,20}beurs|beurs\\s(?:in|te|van|voor)|\\p{L}{0,16}congres|conferentie'),
  at('na|podczas', 'targach|konferencji|kongresie|wystawie'),
  at('på|vid', '\\p{L}{0,20}mässan?|\\p{L}{0,16}(?:konferens|kongress)(?:en)?'),
  at('på|ved', '\\p{L}{0,20}messen?|\\p{L}{0,16}(?:konferen[cs]e|konferanse|kongress?)(?:n|en)?'),
  at('na|v', 'veletrhu|výstavě|konferenci|kongresu'),
  '\\p{L}{0,20}(?:messuilla|kongressissa|konferenssissa)',
);

/** Shows something, or is there: now or soon. */
export const SHOWS = oneOf(
  'show(?:s|ing|case|cases|casing)?|present(?:s|ing)?|demonstrat(?:e|es|ing)|tak(?:e|es|ing)\\spart|appear(?:s|ing)?|speak(?:s|ing)?|exhibit(?:s|ing)?',
  'zeig(?:t|en)|präsentier(?:t|en)|stell(?:t|en)(?=\\s[^;:]{2,120}\\s(?:aus|vor)(?!\\p{L}))|n(?:immt|ehmen)(?=\\s[^;:]{2,120}\\steil(?!\\p{L}))|ist(?=\\s[^;:]{2,80}\\s(?:vertreten|dabei|anzutreffen)(?!\\p{L}))',
  'expos(?:e|ent|era)|présent(?:e|era|ons|erons)|particip(?:e|era|ons|erons)|sera\\sprésente?|dévoil(?:era|erons)',
  'muestra|mostr(?:ará|amos|aremos)|expon(?:e|drá|emos|dremos)|exhib(?:e|irá|imos|iremos)|present(?:a|ará|amos|aremos)|particip(?:a|ará|amos|aremos)|acud(?:e|irá|imos|iremos)|asist(?:e|irá|imos|iremos)|estará',
  'espo(?:ne|rrà|niamo|rremo)|mostr(?:a|erà|iamo|eremo)|present(?:a|erà|iamo|eremo)|partecip(?:a|erà|iamo|eremo)|sarà',
  'expõe|expomos|va(?:i|mos)\\s(?:expor|mostrar|apresentar|participar|estar)|mostr(?:a|ará|amos)|apresent(?:a|ará|amos)|particip(?:a|ará|amos)|marc(?:a|ará|amos)\\spresença|estará',
  'toon(?:t|en)|tonen|expose(?:ert|ren)|present(?:eert|eren)|sta(?:at|an)|neemt|nemen|is(?=\\s[^;:]{0,80}aanwezig)',
  'poka(?:że|żemy|zuje|zujemy)|prezentuj(?:e|emy)|zaprezentuj(?:e|emy)|wystawi(?:a|amy|my)?|weźmie(?:my)?\\sudział|bierze(?:my)?\\sudział|uczestniczy(?:my)?|będzie(?:my)?',
  'visar|ställer\\sut|deltar|medverkar|presenterar|finns\\spå\\splats|är\\spå\\splats',
  'viser|udstiller|deltager|præsenterer|er\\stil\\sstede|stiller\\sut|presenterer',
  'esittel(?:ee|emme)|osallistu(?:u|mme)|o(?:n|lemme)\\s(?:mukana|paikalla)',
  'představ(?:í|íme|uje|ujeme)|vystavuj(?:e|eme)|ukáže(?:me)?|zúčastní(?:me)?|účastní(?:me)?|bude(?:me)?|prezentuj(?:e|eme)',
);

/** Holds an event at its own place, or before a camera. */
export const HOSTS = oneOf(
  'host(?:s|ing)?|hold(?:s|ing)?|run(?:s|ning)?|organi[sz](?:e|es|ing)|put(?:s|ting)?\\son|open(?:s|ing)?\\s(?:our|its)\\sdoors|giv(?:e|es|ing)|invit(?:e|es|ing)',
  'veranstalte[nt]|organisier(?:t|en)|biete[nt]|h(?:ält|alten)|führ(?:t|en)|g(?:ibt|eben)|öffn(?:et|en)|l(?:ädt|aden)',
  'organis(?:e|ons|era|erons)|anim(?:e|ons|era|erons)|t(?:ient|iendra|enons|iendrons)|propos(?:e|ons|era|erons)|accueill(?:e|ons|era|erons)|ouvr(?:e|ons|ira|irons)',
  'organiz(?:a|ará|amos|aremos)|celebr(?:a|ará|amos|aremos)|impart(?:e|irá|imos|iremos)|ofrec(?:e|erá|emos|eremos)|abr(?:e|irá|imos|iremos)|acog(?:e|erá|emos)',
  'organizz(?:a|erà|iamo|eremo)|t(?:iene|errà|eniamo|erremo)|ospit(?:a|erà|iamo|eremo)|apr(?:e|irà|iamo|iremo)|propon(?:e|iamo)',
  'realiz(?:a|ará|amos|aremos)|promov(?:e|erá|emos)|acolh(?:e|erá|emos)|oferec(?:e|erá|emos)|va(?:i|mos)\\s(?:organizar|realizar|promover|acolher)',
  'organis(?:eert|eren)|houd(?:t|en)|ge(?:eft|ven)|verzorg(?:t|en)|bied(?:t|en)|zet(?:ten)?(?=\\s[^;:]{2,30}deuren\\sopen)',
  'organizuj(?:e|emy)|zorganizuj(?:e|emy)|poprowadz(?:i|imy)|prowadzi(?:my)?|przeprowadzi(?:my)?|otwiera(?:my)?|zaprasza(?:my)?',
  'arrangerar|anordnar|ordnar|håller|bjuder|öppnar',
  'arrangerer|afholder|avholder|holder|inviterer|åbner|åpner|byder',
  'järjest(?:ää|ämme)|pi(?:tää|dämme)|avaa(?:mme)?|kutsu(?:u|mme)',
  'pořád(?:á|áme)|uspořád(?:á|áme)|organizuj(?:e|eme)|ot(?:evírá|evíráme|evře|evřeme)|zve(?:me)?',
);

/** What is held there. */
export const OPEN_DAYS = oneOf(
  'open\\s(?:days?|house|evening|weekend)|webinars?|customer\\sday|information\\s(?:day|evening)|seminars?|symposium|masterclass',
  '(?:breakfast|technical|evening|client|customer|practical)\\s(?:briefing|seminar|session)s?|demo\\sdays?|workshop(?=\\s(?:on|about)(?!\\p{L}))|infoveranstaltung(?:en)?|fachabend|fachvorträge|praxistag|technologietag|vortragsabend|unternehmerfrühstück|soirée\\s(?:technique|d.information)|petit-déjeuner\\s(?:débat|conférence|technique)|kijkavond|inspiratieavond|themaavond|demodag(?:en)?|kennissessie|frukostseminari(?:um|et|er)|temakväll(?:en)?|temaaften(?:en)?|gå-hjem-møde(?:t|r)?|frokostseminar(?:et)?|fagkveld(?:en)?|infoilta(?:an)?|aamiaistilaisuu\\p{L}{2,4}|śniadani[ae]\\sbiznesowe\\p{L}{0,2}|dzień\\stechniczny|konzultační\\sden',
  'tage?(?:n|s)?\\sder\\soffenen\\s(?:tür|türen|tore)|hausmesse|webinare?s?|online-seminar|kundentag|infoabend|infotag|seminar|werkstatttag',
  "portes\\souvertes|webinaires?|séminaires?|journée\\s(?:clients|technique|d[’']information)|colloque",
  'puertas\\sabiertas|seminarios?|jornadas?\\s(?:técnicas?|de\\sclientes|informativas?)|simposio|porte\\saperte|seminari|giornata\\s(?:tecnica|informativa)',
  'portas\\sabertas|dia\\saberto|seminários?|opendeurdag(?:en)?|open\\s(?:dag|dagen|huis)|huisbeurs|infoavond|informatieavond|kijkdag(?:en)?|klantendag|studiedag',
  'd(?:zień|ni|nia)\\sotwart\\p{L}{1,4}|webinari\\p{L}{1,3}|webinarem|seminari\\p{L}{1,3}|öppet\\shus|webbinari(?:um|et|er)|kunddag(?:en|ar)?',
  'åbent\\shus|åpent\\shus|åpen\\sdag|webinaret|seminaret|kundedag(?:en)?|fagdag(?:en)?|temadag(?:en)?|informationsaften',
  'avoim(?:et|ien)\\sov(?:et|ien)|webinaari\\p{L}{0,3}|seminaari\\p{L}{0,3}|asiakaspäiv\\p{L}{1,3}|d(?:en|ny)\\sotevřených\\sdveří|webinář\\p{L}{0,2}|seminář\\p{L}{0,2}',
);
/** A number: the day or the hour. Texts of at most 400 characters. */
export const A_DAY = /\p{N}/u;
/** Days of a trade by their name: `op de Agro Techniek Dagen`, `auf den Logistiktagen`. Texts of at most 400 characters. */
export const FAIR_DAYS =
  /(?<!\p{L})(?:at\sthe\s(?:\p{Lu}[\p{L}-]{2,20}\s){1,4}Days?|(?:auf|bei)\sden\s(?:\p{L}{3,20}\s){0,2}(?!Feier|Werk|Sonn|Wochen)\p{Lu}\p{Ll}{3,24}tagen|op\sde\s(?:(?:\p{Lu}\p{L}{2,20}\s){1,4}(?:Vak)?[Dd]agen|\p{L}{3,16}dagen)|(?:på|ved|vid)\s(?:\p{Lu}\p{L}{2,20}\s){0,3}(?!Jul|Påsk|Helg)\p{Lu}\p{Ll}{3,24}(?:dagarna|dagene|dagane)|aux\sJournées|en\slas\sJornadas|alle\sGiornate|nas\sJornadas|na\sDnech|na\sDniach|\p{Lu}\p{Ll}{3,24}päivillä)(?!\p{L})/u;

/** A webinar and its day, at the head of a headline: `Webinar on 10 December: …`. Texts of at most 400 characters. */
export const WEBINAR_ON =
  /^(?:(?:free|live|online|next|our|kostenloses|gratis|bezpłatny|gratuito|gratuit|ilmainen|bezplatný|nästa|næste|neste|volgend|nächstes)[\s-]){0,2}(?:webinar|webinaire|webbinarium|webinarium|webinaari|webinář|seminario web|online-seminar)\s(?:gratuito\s|gratuit\s|gratis\s)?(?:(?:on|am|zum|op|le|el|il|em|a|den|dne|dia|no dia|torsdag|tisdag|onsdag|måndag|fredag|mandag|tirsdag)\s){0,2}\d{1,2}(?:\.|st|nd|rd|th|º)?\s(?:of\s|de\s)?\p{L}{3,12}/iu;

/** An open day and its date, at the head of a headline: `Hausmesse am 16. und 17. Januar`. Texts of at most 400 characters. */
export const OPEN_DAY_ON = new RegExp(
  `^(?:(?:our|unsere?|notre|nos|nuestr[oa]s?|(?:il\\s)?nostr[oaie]|onze|vår|vores|nasz[ae]?|naše?)\\s)?${OPEN_DAYS.source}[:,]?\\s(?:(?:on|am|zum|vom|de|les?|le|du|los|las|el|il|dal|a|em|nos?|op|van|den|dne|ve|w|\\p{L}{2,9}(?:tag|dag|day|di|ta|to)|sobota|sábado|sabato|zaterdag|lördag),?\\s){0,4}\\d{1,2}(?:\\.|st|nd|rd|th|º)?(?:\\s?(?:to|and|–|-|bis|und|au|et|al|y|e|a|tot|en|till|och|til|og|do|i)\\s?\\d{1,2}\\.?)?\\s(?:of\\s|de\\s)?\\p{L}{3,12}`,
  'iu',
);
