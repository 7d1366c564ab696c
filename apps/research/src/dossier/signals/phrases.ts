import { anyOf } from './words';

/** Texts that these expressions see have at most 400 characters. */

/** People and companies who stand beside the prospect: what they do is theirs. */
export const OTHERS = anyOf(
  'neighbou?rs?|landlords?|nachbar(?:n|in)?|vermieter(?:in)?|voisin(?:e|s|es)?|vecin[oa]s?|vicin[oaie](?=\\s\\p{Lu})|buren|buurman|grannar?|sąsied\\p{L}{1,3}|customers?|clients?|users?|investors?|backers?|shareholders?|suppliers?|vendors?|competitors?|rivals?|parent|parent\\scompany|owner|portfolio|namesake|namesakes|unrelated|no\\srelation|not\\sto\\sbe\\sconfused|not\\saffiliated|congratulat\\p{L}{1,5}|guest|alumni|former\\semployee|sister\\scompany|kund(?:e|en|in|innen)|\\p{L}{1,20}kund(?:e|en|in)|investor(?:en)?|gesellschafter|mutter(?:gesellschaft|konzern)?|schwestergesellschaft|wettbewerber|namensvetter|nicht\\sverwandt|nicht\\szu\\sverwechseln|gratulier\\p{L}{1,4}|glückwunsch|client[es]?|clientes?|clienti|cliente|investisseurs?|maison\\smère|société\\smère|concurrents?|homonyme|félicitations|sans\\slien|inversor(?:es)?|matriz|competidor(?:es)?|homónim[oa]|enhorabuena|felicidades|investitor[ei]|casa\\smadre|capogruppo|concorrent[ei]|omonim[oa]|congratulazioni|complimenti|investidor(?:es)?|controladora|empresa-mãe|parabéns|homônim[oa]|klant(?:en)?|investeerders?|moederbedrijf|concurrent(?:en)?|naamgenoot|gefeliciteerd|klient\\p{L}{0,4}|inwestor\\p{L}{0,4}|spółk\\p{L}{1,2}-matk\\p{L}{1,2}|konkurent\\p{L}{0,4}|gratulujemy|gratulacje|utilisateurs?|utilisatrices?|usuari[oa]s?|utent[ei]|utilizador(?:es|as?)?|usuári[oa]s?|gebruikers?|użytkowni\\p{L}{1,4}|användare|anwender(?:in|innen)?|nutzer(?:in|innen)?|distributors?|resellers?|neighbou?rs?|nachbarn?|voisins?|vecin[oa]s|distribuidor(?:es)?|distributeurs?|distributore|buren|sąsiad\\p{L}{0,3}|dystrybutor\\p{L}{0,4}|leverancier|dostawc\\p{L}{1,3}|fornitor[ei]|fornecedor(?:es)?|proveedor(?:es)?|fournisseurs?|kunderna?|kundens?|konkurrent(?:en|er)?|leverantör(?:en|er)?|moderbolag(?:et)?|ägare|investerare|grattis|gratulerar|samma\\snamn|kunderne|leverandør(?:en|er)?|moderselskab(?:et)?|tillykke|samme\\snavn',
  '客户|用户|投资人|投资方|母公司|竞争对手|祝贺|同名|お客様|顧客|導入企業|ユーザー企業|親会社|株主|競合|同名|無関係|おめでとう',
);

/** Partners of the prospect, who are others in everything but a partnership. */
export const PARTNERS = anyOf(
  'partners?|\\p{L}{1,20}partner(?:in)?|partenaires?|soci[oa]s?|partner\\p{L}{1,3}|parceir[oa]s?|vendors?|samarbetspartner|samarbejdspartner',
  'パートナー|合作伙伴',
);

/** Who speaks is the owner of the site. */
export const WE = anyOf(
  "we|we[’']ve|we[’']re|wir|uns|nous|hemos|estamos|nosotros|abbiamo|siamo|temos|nós|wij|we|\\p{L}{2,20}(?:śmy|emy|imy|amy)|saremo|estaremos|vi\\s(?:har|är|er|kan|tar|får|öppnar|åbner|lanserar|lancerer|förvärvar|køber|köper|inleder|indgår|henter|anställer|ansætter|välkomnar|ställer|udstiller|flyttar|flytter|bygger|höjer|hæver|deltar|deltager|inviger|indvier)|(?:har|är|er|kan|nu|i\\sdag|idag|tar|får|öppnar|åbner|lanserar|lancerer|förvärvar|køber|köper|inleder|indgår|henter|anställer|ansætter|välkomnar|byder|flyttar|flytter|ställer|udstiller)\\svi|oss|(?:levant|cerr|lanz|present|anunci|incorpor|nombr|inaugur|contrat|gan|celebr|cre|firm|particip|organiz)amos|(?:abr|recib|consegu|obten|adquir|expand|introduc)[ie]mos|(?:lanc|present|annunc|nomin|raccogl|chiud|apr|otten|assum|introduc|sigl|partecip)iamo|(?:lanç|apresent|anunci|capt|fech|inaugur|nome|contrat|ganh)amos|(?:lev|lanc|lanç|annonç|ouvr|nomm|présent|boucl|dévoil|accueill|recrut|recrut|exposons|particip|inaugur|organis)ons",
  '当社|弊社|私たち|我々|我们|我司|本公司',
);

/** What belongs to the owner of the site. */
export const OUR = anyOf(
  'our|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|nosso|nossa|ons|onze|nasz(?:a|e|ego|ej|ą|ym)?|vår|vårt|våra|vores|vort',
);

/** What is not said to have happened. */
export const UNCERTAIN = anyOf(
  'may|might|could|would|should|plans?\\sto|planning\\sto|aims?\\sto|hopes?\\sto|wants?\\sto|intends?\\sto|considering|if|how\\sto|why|tips|guide|rumou?rs?|rumou?red|reportedly|allegedly|not|never|no\\slonger|without|helps?|könnten?|würden?|möchten?|plant\\s(?:die|den|das|eine?n?)|planen|falls|wenn|wie\\sman|nicht|kein(?:e[nrsm]?)?|gerücht\\p{L}{0,2}|angeblich|pourraient?|devraient?|souhaite|comment|ne|pas|rumeur|podrían?|quiere|cómo|rumor|potrebbero?|vuole|non|poderia|poderá|quer|não|zou|zouden|hoe|niet|geen|mógłby|mogłaby|chce|nie|planuje|gdyby\\p{L}{0,4}|skulle|planerar|planlægger|överväger|overvejer|förhandlar|forhandler|enligt\\suppgift\\p{L}{0,3}|ifølge|rykte\\p{L}{0,3}|rygte\\p{L}{0,3}|inte|ikke|varför|hvorfor|hvordan|hvis|tänk\\som|tænk|måske|kanske',
  '予定|検討|可能性|なぜ|方法|计划|拟|可能|如何|传闻|未',
);

/** What is not of today: a look back. */
export const LOOKS_BACK = anyOf(
  'since\\s(?:\\d|its|our|then)|years?\\sago|anniversary|look(?:ing)?\\sback|throwback|retrospective|in\\sreview|back\\sin|history|rückblick|jubiläum|seit|damals|rétrospective|depuis\\s\\d|retrospectiva|aniversario|desde\\s\\d|retrospettiva|anniversario|aniversário|terugblik|jubileum|sinds\\s\\d|przed\\slaty|rocznic\\p{L}{1,2}|wspomnieni\\p{L}{1,3}|sedan\\s(?:19|20)\\d\\d|siden\\s(?:19|20)\\d\\d|år\\ssedan|år\\ssiden|jubileum|jubilæum|tillbakablick|tilbageblik',
  '周年|振り返|回顾|年前|以来',
);
