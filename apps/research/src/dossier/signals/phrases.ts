import { oneOrSign } from './own/one-of';
import { anyOf } from './words';

/** Texts that these expressions see have at most 400 characters. */

/** Nouns that make of `customer` a department, a post or a thing: `Customer Success Manager`, `customer portal`. */
const OF_THEM =
  'success|services?|support|care|experience|relations?|engagement|operations|advis[eo]rs?|portal|apps?|area|dashboards?|hub|centre|center|platform|accounts?|data|feedback|satisfaction|base|onboarding|education|training|insights?|journey|loyalty|teams?|managers?|directors?|officers?|executives?|engineers?|council|conference|day|summit|interface|group|guide|management|research(?:er)?|programme|program|partners?|marketing|solutions?';

/** People and companies who stand beside the prospect: what they do is theirs. */
export const OTHERS = oneOrSign(
  `onze\\srelaties?|opdrachtgevers?|auftraggeber(?:in)?|kunden(?:unternehmen|betriebe?n?|firmen)|klantbedrijven|donneurs?\\sd[’']ordre|uppdragsgivare(?:n)?|opdragsgiver(?:e|en)?|oppdragsgiver(?:e|en)?|zleceniodawc\\p{L}{1,2}|committent[ei]|clientas?|proveedoras?|fornitric[ei]|fornecedoras?|fournisseuses?|bauherr(?:in|en)?|hyresgäst(?:en)?|beställaren?|lejer(?:e|en)?|bygherren?|kontrahent\\p{L}{0,3}|neighbou?rs?|landlords?|nachbar(?:n|in)?|vermieter(?:in)?|voisin(?:e|s|es)?|vecin[oa]s?|vicin[oaie](?=\\s\\p{Lu})|buren|buurman|grann(?:e|en|ar|arna)|buurvrouw|vizinh[oa]s?|sąsied\\p{L}{1,3}|customers|customer(?!\\s(?:${OF_THEM})(?!\\p{L}))|clients|client(?!\\s(?:${OF_THEM})(?!\\p{L}))|users|user(?!\\s(?:${OF_THEM})(?!\\p{L}))|investors|investor(?!\\s(?:relations|day|portal)(?!\\p{L}))|backers?|shareholders?|suppliers?|vendors?|competitors?|rivals?|parent|parent\\scompany|owner|portfolio|namesake|namesakes|unrelated|no\\srelation|not\\sto\\sbe\\sconfused|not\\saffiliated|congratulat\\p{L}{1,5}|guest|alumni|former\\semployee|sister\\scompany|lieferant(?:en|in)?|händler(?:in)?|kund(?:e|en|in|innen)?|\\p{L}{1,20}(?:kund(?:e|en|in)|lieferant(?:en|in)?|leverancier|leverantör(?:en|er)?|leverandør(?:en|er)?|toimittajamme)|investor(?:en)?|gesellschafter|mutter(?:gesellschaft|konzern)?|schwestergesellschaft|wettbewerber|namensvetter|nicht\\sverwandt|nicht\\szu\\sverwechseln|gratulier\\p{L}{1,4}|glückwunsch|cliente?s?(?!\\s(?:${OF_THEM})(?!\\p{L}))|clienti|cliente|investisseurs?|maison\\smère|société\\smère|concurrents?|homonyme|félicitations|sans\\slien|inversor(?:es)?|matriz|competidor(?:es)?|homónim[oa]|enhorabuena|felicidades|investitor[ei]|casa\\smadre|capogruppo|concorrent[ei]|omonim[oa]|congratulazioni|complimenti|investidor(?:es)?|controladora|empresa-mãe|parabéns|homônim[oa]|klant(?:en)?|investeerders?|moederbedrijf|concurrent(?:en)?|naamgenoot|gefeliciteerd|klient\\p{L}{0,4}|inwestor\\p{L}{0,4}|spółk\\p{L}{1,2}-matk\\p{L}{1,2}|konkurent\\p{L}{0,4}|gratulujemy|gratulacje|utilisateurs?|utilisatrices?|usuari[oa]s?|utent[ei]|utilizador(?:es|as?)?|usuári[oa]s?|gebruikers?|użytkowni\\p{L}{1,4}|användare|anwender(?:in|innen)?|nutzer(?:in|innen)?|distributors?|resellers?|neighbou?rs?|nachbarn?|voisins?|vecin[oa]s|distribuidor(?:es)?|distributeurs?|distributore|buren|sąsiad\\p{L}{0,3}|dystrybutor\\p{L}{0,4}|leverancier|dostawc\\p{L}{1,3}|fornitor[ei]|fornecedor(?:es)?|proveedor(?:es)?|fournisseurs?|kunderna?|kundens?|konkurrent(?:en|er)?|leverantör(?:en|er)?|moderbolag(?:et)?|ägare|investerare|grattis|gratulerar|samma\\snamn|kunderne|leverandør(?:en|er)?|moderselskab(?:et)?|tillykke|samme\\snavn|gratulerer|moderselskap(?:et)?|konkurrent(?:en|er|ene)?|nabo(?:en|er)?|eier(?:en|ne)?|asiak\\p{L}{2,10}|emoyhtiö\\p{L}{0,4}|kilpailij\\p{L}{1,4}|toimittaj\\p{L}{1,4}|naapuri\\p{L}{0,4}|onnittelu\\p{L}{0,3}|onneksi\\solkoon|zákazní\\p{L}{1,4}|dodavatel\\p{L}{0,3}|konkuren\\p{L}{1,4}|mateřsk\\p{L}{1,3}|soused\\p{L}{0,2}|investor\\p{L}{0,2}|blahopřej\\p{L}{1,3}|azionist[aie]|actionnaires?|accionistas?|acionistas?|aandeelhouders?|udziałow\\p{L}{1,4}|akcjonariusz\\p{L}{0,3}|aktionär(?:e[n]?|in|innen)?|aktieägare\\p{L}{0,2}|aksjonær\\p{L}{0,3}|opdrachtgevers?|auftraggeber(?:in|s)?|donneurs?\\sd.ordres?|mandant(?:en|in)?|comitent[ei]s?|committent[ei]|zleceniodawc\\p{L}{1,3}|uppdragsgivare\\p{L}{0,2}|oppdragsgiver\\p{L}{0,3}|opdragsgiver\\p{L}{0,3}|tenants?|mieter(?:in)?|locataires?|inquilin[oa]s?|huurders?|najemc\\p{L}{1,3}|friends?|guild|association|verband\\p{L}{0,2}|freunde?n?|ami[es]{0,2}|amig[oa]s?|amic[oi]`,
  '供应商|供货商|经销商|同行|仕入先|仕入れ先|取引先|代理店|客户|用户|投资人|投资方|母公司|竞争对手|祝贺|同名|お客様|顧客|導入企業|ユーザー企業|親会社|株主|競合|同名|無関係|おめでとう|고객|거래처|협력사|경쟁사|공급사|공급업체(?!로)|납품업체|투자사|협회|축하',
);

/** Partners of the prospect, who are others in everything but a partnership. */
export const PARTNERS = anyOf(
  'partners?|\\p{L}{1,20}partner(?:in)?|partenaires?|soci[oa]s?|partner\\p{L}{1,3}|parceir[oa]s?|vendors?|samarbetspartner|samarbejdspartner',
  'パートナー|合作伙伴',
);

/** Who speaks is the owner of the site. */
export const WE = anyOf(
  "we|we[’']ve|we[’']re|wir|uns|nous|hemos|estamos|nosotros|abbiamo|siamo|temos|nós|wij|we|\\p{L}{2,20}(?:śmy|emy|imy|amy)|saremo|estaremos|vi\\s(?:har|är|er|kan|tar|får|öppnar|åbner|lanserar|lancerer|lanserer|slipper|släpper|åpner|presenterar|præsenterer|presenterer|introducerar|introducerer|introduserer|inviterer|bjuder|byder|inbjuder|stärker|styrker|utökar|udvider|utvider|startar|starter|satsar|satser|investerar|investerer|kjøper|overtager|overtar|tecknar|inngår|visar|viser|stiller|fick|fikk|vann|vandt|vant|vinner|vinder|söker|søger|søker|håller|holder|justerar|justerer|ändrar|ændrer|endrer|förvärvar|køber|köper|inleder|indgår|henter|anställer|ansætter|välkomnar|ställer|udstiller|flyttar|flytter|bygger|höjer|hæver|deltar|deltager|inviger|indvier)|(?:har|är|er|kan|nu|i\\sdag|idag|tar|får|öppnar|åbner|lanserar|lancerer|lanserer|slipper|släpper|åpner|presenterar|præsenterer|presenterer|introducerar|introducerer|introduserer|inviterer|bjuder|byder|inbjuder|stärker|styrker|utökar|udvider|utvider|startar|starter|satsar|satser|investerar|investerer|kjøper|overtager|overtar|tecknar|inngår|visar|viser|stiller|fick|fikk|vann|vandt|vant|vinner|vinder|söker|søger|søker|håller|holder|justerar|justerer|ändrar|ændrer|endrer|förvärvar|køber|köper|inleder|indgår|henter|anställer|ansætter|välkomnar|byder|flyttar|flytter|ställer|udstiller)\\svi|oss|(?:levant|cerr|lanz|present|anunci|incorpor|nombr|inaugur|contrat|gan|celebr|cre|firm|particip|organiz)amos|(?:abr|recib|consegu|obten|adquir|expand|introduc)[ie]mos|(?:lanc|present|annunc|nomin|raccogl|chiud|apr|otten|assum|introduc|sigl|partecip)iamo|(?:lanç|apresent|anunci|capt|fech|inaugur|nome|contrat|ganh)amos|(?:lev|lanc|lanç|annonç|ouvr|nomm|présent|boucl|dévoil|accueill|recrut|recrut|exposons|particip|inaugur|organis)ons",
  '当社|弊社|私たち|我々|我们|我司|我公司|本公司|당사|저희|우리',
);

/** What belongs to the owner of the site. */
export const OUR = anyOf(
  'our|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|nosso|nossa|ons|onze|nasz(?:a|e|ego|ej|ą|ym)?|vår|vårt|våra|vores|vort',
);

/** What is not said to have happened. */
export const UNCERTAIN = oneOrSign(
  '(?<!(?:\\d|\\d(?:st|nd|rd|th)|of|in|since|from|until|by|on|last|this|early|mid|late)\\s)may(?!\\s\\d)|might|could|would|should|plans?\\sto|planning\\sto|aims?\\sto|hopes?\\sto|wants?\\sto|intends?\\sto|considering|if|how\\sto|why|tips|guide|rumou?rs?|rumou?red|reportedly|allegedly|not|never|no\\slonger|without|helps?|könnten?|würden?|möchten?|plant\\s(?:die|den|das|eine?n?)|planen|falls|wenn|wie\\sman|nicht|kein(?:e[nrsm]?)?|gerücht\\p{L}{0,2}|angeblich|pourraient?|devraient?|souhaite|comment|ne|pas|rumeur|podrían?|quiere|cómo|no\\s(?:nos\\s|lo\\s|la\\s|los\\s|se\\s|le\\s)?(?:hemos|vamos|somos|estamos|tenemos|podemos|queremos|\\p{L}{2,14}[aei]mos|habrá|hay)|rumor|potrebbero?|vuole|non|poderia|poderá|quer|não|zou|zouden|hoe|niet|geen|mógłby|mogłaby|chce|nie|planuje|gdyby\\p{L}{0,4}|skulle|planerar|planlægger|överväger|overvejer|förhandlar|forhandler|enligt\\suppgift\\p{L}{0,3}|ifølge|rykte\\p{L}{0,3}|rygte\\p{L}{0,3}|inte|ikke|varför|hvorfor|hvordan|hvis|tänk\\som|tænk|måske|kanske|tenk|kanskje|planlegger|vurderer|ryktet|ehkä|jos|ei|emme|eivät|eikä|suunnitte\\p{L}{2,8}|harkits\\p{L}{2,6}|aikoo|aiomme|huhu\\p{L}{0,5}|miksi|miten|kuinka|možná|kdyby|pokud|plánuj\\p{L}{1,3}|zvažuj\\p{L}{1,3}|chystá\\p{L}{0,2}|není|nejsme|nebude\\p{L}{0,2}|proč|údajně|prý',
  '予定|検討|可能性|なぜ|方法|计划|拟|可能|如何|传闻|未|没有|尚未|暂不|不再|不会|不打算|不$|예정|계획(?!\\s(?:도구|툴|소프트웨어|프로그램|시스템))|검토|가능성|방법',
);

/** `no `, right before a verb. Texts of at most 400 characters. */
export const DENIED = /(?<!\p{L})no\s(?:(?:nos|se|l[aeo]s?)\s)?$/iu;

/** What is not of today: a look back. */
export const LOOKS_BACK = anyOf(
  'since\\s(?:\\d|its|our|then)|years?\\sago|anniversary|look(?:ing)?\\sback|throwback|retrospective|in\\sreview|back\\sin|history|rückblick|jubiläum|seit|damals|rétrospective|depuis\\s\\d|retrospectiva|aniversario|desde\\s\\d|retrospettiva|anniversario|aniversário|terugblik|jubileum|sinds\\s\\d|przed\\slaty|rocznic\\p{L}{1,2}|wspomnieni\\p{L}{1,3}|sedan\\s(?:19|20)\\d\\d|siden\\s(?:19|20)\\d\\d|år\\ssedan|år\\ssiden|jubileum|jubilæum|tillbakablick|tilbageblik|år\\ssiden|tilbakeblikk|vuotta\\ssitten|vuosijuhl\\p{L}{1,4}|muistelmi\\p{L}{1,3}|před\\s\\p{L}{2,12}\\slety|výročí|vzpomín\\p{L}{1,4}',
  '周年|振り返|回顾|年前|以来|주년|돌아보',
);

/** Texts of at most 400 characters. */
const SINCE_A_DAY =
  /(?<!\p{L})(?:seit\s(?:dem\s|der\s)?(?:\d{1,2}\.|heute|gestern|(?:anfang|mitte|ende)(?!\s(?:des\sjahres\s)?(?:19|20))|diese\p{L}|kurze\p{L}|wenigen|monats\p{L}{1,8}|\p{L}{2,8}tag|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\s(?:19|20))|\p{L}{3,9}woche)|(?:since|depuis|desde|sinds)\s(?:\d{1,2}(?:st|nd|rd|th)?\s(?:de\s)?|(?:early|mid|late|début|fin|la\smi|mi|begin|half|medio|eind|principios\sde|mediados\sde|finales\sde|o\sinício\sde|meados\sde)[\s-])(?:jan|feb|f[ée]v|m[aä]r|abr|apr|avr|ma[iyg]|mei|ju[nil]|jui|ago|aug|août|se[pt]|o[ku]t|nov|de[czs]|déc)\p{L}{0,7}(?!\s(?:de\s)?(?:19|20)))(?!\p{L})/giu;
/** Whether a sentence tells of former years: `since Monday` opens a report, `since 2015` a look back. */
export const looksBack = (sentence: string): boolean => LOOKS_BACK.test(sentence.replace(SINCE_A_DAY, ' '));

/** In the languages that say `we` by an ending, or whose words for it are not among the others. */
const WE_BY_ENDING =
  /(?:ámos|iamo|śmy|mme)(?!\p{L})|(?<!\p{L})(?:us|jsme|olemme|meitä|meidän|meille|meidät|naš\p{L}{1,4}|náš|nás|nám|nam)(?!\p{L})/iu;

/** Whether a text says `we` or `our`. */
export const speaksAsOwner = (text: string): boolean => WE.test(text) || OUR.test(text) || WE_BY_ENDING.test(text);
