import { oneOf } from './one-of';

/** Bodies of members and authorities, in any case: what they decide, and who leads them, is theirs. */
export const BODIES = oneOf(
  "\\p{L}{0,26}?(?:verband(?:e?s)?|verbände[ns]?|verein(?:s|e|en)?|gilde|zunft|gewerkschaft|vereinigung|(?:handels|handwerks|industrie|ärzte|architekten|anwalts|ingenieur|landwirtschafts|wirtschafts)kammer|(?:er|tro|tall|rks|k)innung|vereniging(?:en)?|(?<=\\p{L}{3})bond|federatie|verbond|förening(?:en|ens|ar)?|förbund(?:et|ets)?|klubb?(?:en|ens|ben|bens|s)?|club|(?:kirchen|männer|frauen|gesang|kinder|gospel)s?chor(?:e?s)?|handelskammare(?:n|ns)?|forening(?:en|ens|er|a)?|forbund(?:et|ets)?|laug(?:et|ets)?|handelskammer(?:et|ets)?|ministerium|departementet|yhdisty(?:s|ksen|ksemme|kse\\p{L}{1,5})|liit(?:to|on|tomme|to\\p{L}{1,3})|kerho(?:n|mme)?|kilta|killan|kuoro(?:n|mme)?|kauppakamari\\p{L}{0,4})|associations?|chambers?\\sof\\s\\p{L}{4,14}|(?:the|our|local|business)\\schamber|guilds?|federations?|unions?|clubs?|choir|choral\\ssociety|(?:bakers|farmers|growers|growers|builders|historical|learned|professional|mutual)[’']?\\ssociety|(?:town|city|county|parish|district|borough|trade|industry)\\scouncil|council|municipality|parliament|government|ministry|mayor(?:ess)?|governing\\sbody|political\\sparty|fire\\sbrigade|league|rotary|rugby|football\\steam",
  'die\\skammer|der\\skammer|innung|ihk|hwk|gemeinde(?:rat)?|stadtrat|stadtverwaltung|kreistag|landtag|bundestag|landkreis|landesregierung|bundesregierung|ministerium|bürgermeister(?:in)?s?|rathaus|feuerwehr|chor(?:e?s)?|liga|kirchengemeinde|mitgliederversammlung|wirtschaftsjunioren',
  "associations?|fédérations?|confédération|syndicats?|chambres?\\s(?:de\\s(?:commerce|métiers)|des\\smétiers|syndicale|d[’']agriculture)|la\\schambre|ordre\\sdes|guildes?|clubs?|ligues?|mairie|maire|(?:la|notre|cette)\\scommune|municipalité|conseil\\s(?:municipal|régional|départemental|général)|préfecture|préfet|ministère|gouvernement|parlement|sénat|comité\\sdes\\sfêtes|chorale|paroisse|union\\s(?:des|nationale|régionale|professionnelle)|confrérie|interprofession",
  'asociaci(?:ón|ones)|federaci(?:ón|ones)|confederación|cámara\\s(?:de|oficial)|la\\scámara|gremio|colegio\\s(?:de|oficial)|sindicato|patronal|club|liga|ayuntamiento|alcald(?:e|esa)|alcaldía|municipio|diputación|gobierno|ministerio|parlamento|consejería|cofradía|peña|parroquia|coro|coral',
  "associazion[ei]|federazion[ei]|confederazione|confindustria|confartigianato|camera\\s(?:di\\scommercio|dell[’']artigianato)|ordine\\sde(?:gli|i)|sindacato|club|(?:il|dal|al|nostro)\\scomune|comune\\sdi|sindac[oa]|municipio|giunta|governo|ministero|parlamento|pro\\sloco|coro|parrocchia|unione\\s(?:dei|degli|delle)|confraternita",
  'associaç(?:ão|ões)|federação|confederação|câmara\\s(?:municipal|de\\scomércio)|(?:da|a|na)\\scâmara|junta\\sde\\sfreguesia|ordem\\sdos|sindicato|grémio|clube|liga|município|autarquia|prefeit(?:o|a|ura)|governo|ministério|parlamento|coro|paróquia|freguesia|confraria',
  'brancheorganisatie|kamer\\svan\\skoophandel|gemeente(?:raad)?|burgemeester|wethouder|provincie|regering|ministerie|koor|parochie|ledenvergadering',
  '(?:stowarzyszeni|zrzeszeni|federacj|izb|gmin|parafi)\\p{L}{1,4}|lig[aęiąo]|związ(?:ek|ku|kiem|ki)|cech(?:u|em|owi)?|klub\\p{L}{0,3}|rad[ayę]\\s(?:gminy|miasta|miejsk\\p{L}{1,2}|powiatu)|samorząd\\p{L}{0,2}|ministerstw\\p{L}{1,2}|rząd|sejm|burmistrz\\p{L}{0,2}|prezydent\\p{L}{0,2}\\smiasta|wójt\\p{L}{0,2}|starost\\p{L}{1,2}|chór\\p{L}{0,3}|koł[oa]\\sgospodyń',
  'branschorganisationen|facket|kommun(?:en|ens)?|kommunstyrelsen|riksdagen|regeringen|borgmästaren?|kören|församling(?:en)?|regionen|årsmöte(?:t)?',
  'brancheorganisation(?:en)?|bransjeorganisasjon(?:en)?|kommune(?:n|ns)?|kommunestyret|byråd(?:et)?|byrådet|folketinget|stortinget|regeringen|regjeringen|ministeriet|departementet|borgmester(?:en)?|ordfører(?:en)?|koret|menighed(?:en)?|menighet(?:en)?|idrettslag(?:et)?|bondelag(?:et)?|fylket|årsmøde(?:t)?|årsmøte(?:t)?',
  '\\p{L}{0,16}seura(?=n?\\s)n?|kunta(?:mme)?|kunnan|kuntamme|kaupunki(?:mme)?|kaupungin|valtuusto|ministeriö(?:n)?|eduskunta|pormestari|kunnanjohtaja|seurakunta|vuosikoko\\p{L}{2,5}',
  '(?:asociac|federac)[eií]\\p{L}{0,2}|svaz(?:u|em|em)?|spol(?:ek|ku|kem)|sdružení\\p{L}{0,2}|(?:hospodářsk|obchodn|agrárn|lékařsk|advokátn|řemesln)\\p{L}{1,3}\\skomor\\p{L}{1,2}|cech(?:u|em)?|odbory|klub(?:u|em)?|obec|obce|obcí|městsk\\p{L}{1,2}\\s(?:rada|úřad)|zastupitelstv[oa]|radnice|starost(?:a|ka|ou|y)|primátor(?:ka)?|hejtman(?:ka)?|ministerstv[oa]|vláda|parlament|sněmovna|pěveck\\p{L}{1,2}\\ssbor\\p{L}{0,2}|farnost',
);

/** A town, where it acts. */
export const TOWNS = oneOf(
  '(?:our|the)\\s(?:town|city|village|county|region|borough|district)|(?:unsere|die)\\s(?:stadt|region)|(?:unser|das)\\s(?:dorf|land)|(?:notre|la)\\s(?:ville|région|commune)|(?:notre|le)\\svillage|(?:nuestr[oa]|el|la)\\s(?:pueblo|ciudad|región)|(?:la\\snostra|il\\snostro|la|il)\\s(?:città|paese|regione)|(?:a\\snossa|o\\snosso)\\s(?:cidade|vila|aldeia|região)|(?:onze|ons|de)\\s(?:stad|dorp)',
  '(?:nasz[ea]?\\s)?(?:miasto|wieś)(?!\\s(?:w|pod))|(?:vår|vores)\\s(?:stad|by|bygd|landsby|region)|staden|byen|bygda|kotikaupunkimme|kotikuntamme|(?:naše|naši)\\s(?:město|obec|vesnice)|město',
);

/** People who work for somebody, or are of somebody's family, one of them, as who acts. */
const STAFF_WORDS: readonly string[] = [
  // Who serves the prospect.
  'provider|bank|insurer|carrier|anbieter|dienstleister|hoster|versicherer|spediteur(?:in)?|steuerberater(?:in)?|prestataire|hébergeur|banque|assureur|transporteur|banco|aseguradora|transportista|banca|corriere|seguradora|transportadora|verzekeraar|vervoerder|ubezpieczyciel|przewoźnik|banken|udbyder|tilbyder|banka|pojišťovna|dopravce|poskytovatel',
  'colleague|co-?worker|team\\s?mate|apprentice|trainee|intern|employee|staff\\smember|(?:team\\s|crew\\s)member|driver|accountant|bookkeeper|receptionist|secretary|caretaker|warehouse\\s(?:man|manager|worker)|welder|fitter|carpenter|gardener|cleaner|cook|daughter|son|wife|husband|granddaughter|grandson',
  '\\p{L}{0,16}(?:kolleg(?:e|in)|mitarbeiter(?:in)?|auszubildende[r]?|azubi(?:ne)?|lehrling|praktikant(?:in)?|werkstudent(?:in)?|trainee|angestellte[r]?|buchhalter(?:in)?|fahrer(?:in)?|sekretärin|hausmeister(?:in)?|lagerist(?:in)?|monteur(?:in)?|geselle|gesellin|tochter|sohn|ehefrau|ehemann|enkelin)',
  'collègue|collaborat(?:eur|rice)|salariée?|employée?|apprentie?|alternante?|stagiaire|comptable|chauffeur|secrétaire|standardiste|magasini(?:er|ère)|fille|fils|femme|mari|épouse',
  'compañer[oa]|colega|emplead[oa]|trabajador(?:a)?|aprendi(?:z|za)|becari[oa]|contable|chófer|conductor(?:a)?|secretari[oa]|recepcionista|hij[oa]|mujer|marido|espos[oa]',
  'collega|dipendente|collaborat(?:ore|rice)|apprendista|stagista|tirocinante|contabile|autista|segretari[oa]|magazzinier[ea]|impiegat[oa]|figli[oa]|moglie|marito',
  'colega|funcionári[oa]|colaborador(?:a)?|trabalhador(?:a)?|empregad[oa]|aprendiz|estagiári[oa]|contabilista|motorista|secretári[oa]|rececionista|filh[oa]|mulher|marido',
  '(?:oud-|ex-)?(?:collega|medewerk(?:er|ster)|werknem(?:er|ster)|leerling|stagiaire?|boekhoud(?:er|ster)|chauffeur|secretaresse|dochter|zoon|echtgeno(?:ot|te))',
  'kolega|koleżanka|pracowni(?:k|ca|czka)|uczeń|uczennica|praktykant(?:ka)?|stażyst(?:a|ka)|księgow[ya]|kierowca|sekretarka|magazynier(?:ka)?|córka|syn|żona',
  'kolleg(?:a|an)|medarbetaren?|arbetskamraten?|anställda?|lärling(?:en)?|praktikant(?:en)?|ekonom(?:en)?|chaufför(?:en)?|sekreterare|dotter|son',
  'kollega(?:en)?|medarbej?der(?:en)?|medarbeider(?:en)?|ansatte?|lærling(?:en)?|elev(?:en)?|praktikant(?:en)?|bogholder(?:en)?|chauffør(?:en)?|regnskapsfører(?:en)?|sjåfør(?:en)?|sekretær(?:en)?|datter(?:en)?|søn|sønn(?:en)?',
  'koleg(?:a|yně)|zaměstnan(?:ec|kyně)|pracovni(?:k|ce)|spolupracovni(?:k|ce)|učeň|učnice|praktikant(?:ka)?|stážist(?:a|ka)|účetní|řidič(?:ka)?|sekretářka|skladni(?:k|ce)|dcera|syn|manželka',
];
const STAFF = `(?:${STAFF_WORDS.join('|')})`;
const OURS =
  '(?:our|unsere?|unser|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|ons|nasza?|vår|vores|naše|náš|eine[r]?\\sunserer|one\\sof\\sour|un[ea]?\\sde\\snos|un[oa]?\\sdei\\snostri|una?\\sde\\snuestr[oa]s|uma?\\sd[oa]s\\snoss[oa]s|een\\svan\\sonze|jed(?:na|en)\\sz\\snasz\\p{L}{1,3}|en\\sav\\svåra?e?|en\\saf\\svores|jed(?:na|en)\\sz\\snašich)';

/** `our colleague`, `eine unserer Mitarbeiterinnen`, `lærlingen vår`, `kollegamme`. Texts of at most 400 characters. */
export const OUR_STAFF = new RegExp(
  `(?<![\\p{L}])${OURS}\\s(?:[\\p{L}-]{2,16}\\s){0,2}?${STAFF}(?:nen|s)?(?![\\p{L}])|(?<![\\p{L}])(?:lærlingen|kollegaen|medarbeideren|sjåføren|praktikanten|datteren|sønnen)\\svår|(?<![\\p{L}])(?:\\p{L}{0,10}kollega|\\p{L}{0,10}työkaveri|työtoveri|työntekijä|harjoittelija|oppisopimusopiskelija|kirjanpitäjä|kuljettaja|sihteeri)mme(?![\\p{L}])`,
  'iu',
);
/** `Colleague Ada`, at the head of a sentence: a name must follow. Texts of at most 400 characters. */
export const STAFF_FIRST = new RegExp(`^${STAFF}\\s`, 'iu');
/** `Ada Doe from our warehouse`, `Ada Doe varastoltamme`. Texts of at most 400 characters. */
export const OF_OUR_STAFF =
  /\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}{1,24},?\s(?:(?:from|of|aus|von|de|da|do|del|della|dal|dalla|uit|van|z|ze|från|fra|av)\s(?:our|unsere[rmn]?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze?|ons|nasz\p{L}{1,3}|vårt?|vores|naš\p{L}{1,4})|(?:fra|från)\s\p{L}{3,16}\s(?:vårt?|vores)|\p{L}{4,20}(?:ltamme|stamme|stämme|ltämme))(?!\p{L})/u;

/** What people do beside their work, and win. Texts of at most 400 characters. */
export const PASTIMES = oneOf(
  'poetry|poems?|novel|literary|literature|short\\sstory|photo(?:graphy)?\\s(?:prize|contest|competition|award)|marathon|half-marathon|triathlon|cycling|swimming|rowing|athletics|football|soccer|rugby|handball|tennis|chess|bowling|golf|darts|quiz|dancing|singing|song\\scontest|fishing|angling|archery|judo|karate|climbing|ski(?:ing)?|tournament|regatta|relay|charity\\srun|company\\srun',
  '(?:lyrik|gedicht|roman|literatur|kurzgeschichten|foto)\\p{L}{0,16}|\\p{L}{0,12}(?:marathon|triathlon|turnier|firmenlauf|landesmeisterschaft\\p{L}{0,2}|staffellauf)|schwimm\\p{L}{0,14}|ruder\\p{L}{3,14}|fußball\\p{L}{0,16}|handball\\p{L}{0,16}|tennis\\p{L}{0,16}|schach\\p{L}{0,16}|kegel\\p{L}{0,16}|bogenschießen|schützen\\p{L}{2,12}|karneval\\p{L}{0,12}|tanz\\p{L}{0,14}|angel\\p{L}{0,14}',
  "poésie|poèmes?|roman|littéraire|littérature|nouvelle\\slittéraire|cyclisme|natation|aviron|athlétisme|pétanque|échecs|handball|tir\\sà\\sl[’']arc|tournoi|semi-marathon|poesía|poemas?|novela|literari[oa]|ciclismo|natación|remo|atletismo|fútbol|ajedrez|petanca|torneo|maratón",
  'poesia|poesie|romanzo|letterari[oa]|ciclismo|nuoto|canottaggio|atletica|calcio|scacchi|bocce|torneo|maratona|mezza\\smaratona|romance|literári[oa]|natação|remo|atletismo|futebol|xadrez|torneio|poëzie\\p{L}{0,8}|gedichten\\p{L}{0,8}|literatuur\\p{L}{0,6}|wielren\\p{L}{2,6}|zwem\\p{L}{2,12}|roei\\p{L}{2,12}|voetbal\\p{L}{0,10}|schaak\\p{L}{0,12}|toernooi',
  'poetyck\\p{L}{1,3}|literack\\p{L}{1,3}|powieś[ćc]\\p{L}{0,2}|maraton\\p{L}{0,3}|pływa\\p{L}{2,5}|wioślar\\p{L}{2,5}|piłk\\p{L}{1,2}\\snożn\\p{L}{1,2}|szachow\\p{L}{1,3}|turniej\\p{L}{0,3}|\\p{L}{0,8}(?:poesi|lyrik|lyrikk|litteratur)\\p{L}{0,8}|dikt\\p{L}{0,8}|\\p{L}{0,12}maraton(?:en|loppet)?|simning|roning|fotboll\\p{L}{0,8}|fodbold\\p{L}{0,8}|fotball\\p{L}{0,8}|schack\\p{L}{0,8}|skak\\p{L}{0,8}|sjakk\\p{L}{0,8}|turnering\\p{L}{0,4}|håndbold\\p{L}{0,8}|motionsløb|stafetten?\\s(?:for|för)',
  'runo\\p{L}{0,12}|romaani\\p{L}{0,4}|kirjallisuus\\p{L}{0,10}|\\p{L}{0,8}maraton\\p{L}{0,5}|uinti\\p{L}{0,8}|jalkapallo\\p{L}{0,10}|shakki\\p{L}{0,8}|turnau\\p{L}{2,6}|poezi[ie]|básnick\\p{L}{1,3}|literární\\p{L}{0,2}|román\\p{L}{0,2}|maraton\\p{L}{0,2}|plavání|veslování|fotbal\\p{L}{0,6}|šachov\\p{L}{1,3}|turnaj\\p{L}{0,2}',
);

/** A contest of the prospect, which others win. Texts of at most 400 characters. */
export const OUR_CONTEST = new RegExp(
  `(?<!\\p{L})(?:our|unsere[rsmn]?|unser|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze?|nasz\\p{L}{0,3}|vår|vårt|vores|naš\\p{L}{1,3}|náš)\\s(?:[\\p{L}-]{2,16}\\s){0,2}?${
    oneOf(
      'raffle|competition|contest|prize\\sdraw|draw|giveaway|lottery|quiz|\\p{L}{0,20}(?:gewinnspiel(?:s|e)?|wettbewerbs?|verlosung|preisausschreibens?|tombola)|jeu-concours|concours|tirage|tombola|sorteo|concurso|rifa|concorso|lotteria|sorteio|prijsvraag|verloting|loterij|konkurs\\p{L}{0,2}|losowani\\p{L}{1,2}|loteri[ai]',
      '\\p{L}{0,14}(?:tävling(?:en)?|konkurrence(?:n)?|konkurranse(?:n)?|lotteri(?:et)?|utlottning|lodtrækning)|soutěž\\p{L}{0,2}|losování|tombol\\p{L}{1,2}',
    ).source
  }|(?<!\\p{L})(?:konkurransen\\svår|\\p{L}{0,12}(?:kilpailu|arvonta)mme)(?!\\p{L})`,
  'iu',
);

/** Gives a prize, in the active voice when no passive auxiliary stands beside it. Texts of at most 400 characters. */
export const GIVES_PRIZE = oneOf(
  'award(?:ed|s|ing)?|honou?red|recogni[sz]ed|named|crowned|voted|presented|handed\\s(?:out|over)|gave|given|verliehen|verleih(?:en|t)|überreich(?:t|en|ten)|vergeben|ausgezeichnet|geehrt|gekürt|prämiert|gewürdigt|ausgelobt',
  'récompensé|primé|distingué|couronné|décerné|attribué|remis|remettons|décernons|premiado|galardonado|entregado|entregamos|concedido|otorgado|premiamos|premiato|consegnato|assegnato|conferito|premiamo|premiámos|distinguimos|atribuímos|entregámos|uitgereikt|toegekend|bekroond|reikten|rei(?:kt|ken)',
  'nagrodziliśmy|przyznaliśmy|wręczyliśmy|wyróżniliśmy|prisat|belönat|hedrat|utsett|delat|delade|delar|kåret|hædret|belønnet|uddelt|uddelte|uddeler|kårede|hedret|delt|delte|tildelte|palkitsimme|valitsimme|myönsimme|jaoimme|ocenili|udělili|předali|vyhlásili',
);
/** Texts of at most 400 characters. */
export const PASSIVE = oneOf(
  'been|was|were|are|is|being|wurden?|worden|werden|sind|ist|bekommen|été|sommes|est|fumes|fue|fueron|sido|fuimos|foi|foram|stat[oaie]|siamo|fomos|sido|zijn|werd(?:en)?|is|zosta(?:ł|liśmy)\\p{L}{0,3}|blivit|blev|har\\s\\p{L}{3,14}ts|er|blev|ble|blitt|meidät|meille|byl[aiy]?|us|uns|nous\\s(?:a|ont)|nos\\s(?:ha|han|fue)|ci\\s(?:ha|hanno|è)|ons|nas\\s(?:nagr|wyr)\\p{L}{3,9}|nam|oss|(?:kåret|valgt|hædret|tildelt)\\sos|nás|nám',
);
