import { oneOf } from './one-of';

/** Takes a share in a company that is named behind it. */
export const STAKES = oneOf(
  '(?:tak(?:es|en)|took|acquir(?:es|ed)|buys|bought|holds)\\s(?:an?\\s)?(?:\\p{L}{3,12}\\s|\\d{1,2}%\\s|\\d{1,2}\\sper\\s?cent\\s){0,3}(?:stake|share|interest|holding)|(?:becom(?:es|e|ing)|became|comes?\\s(?:in|on\\sboard)\\sas|came\\s(?:in|on\\sboard)\\sas|joins?\\sas|joined\\sas)\\s(?:an?\\s|the\\s|our\\s)?(?:new\\s|minority\\s|co-)?(?:shareholder|investor|owner|backer)s?',
  'beteilig(?:t|en|te|ten)\\ssich|wird\\s(?:neuer\\s)?(?:gesellschafter(?:in)?|mitgesellschafter(?:in)?|miteigentümer(?:in)?|investor(?:in)?)|übern(?:immt|ehmen)\\s(?:eine\\s)?(?:minderheits|mehrheits)?(?:beteiligung|anteile?)',
  'hat\\ssich(?=[^.;:]{2,80}\\sbeteiligt(?!\\p{L}))|(?:heeft|hebben)\\s(?:een\\s)?(?:minderheids|meerderheids)?belang(?=[^.;:]{0,40}\\sgenomen(?!\\p{L}))|a\\spris\\s(?:une\\sparticipation|part)|ha\\stomado\\suna\\sparticipación|ha\\s(?:rilevato|acquisito)\\suna\\squota|adquiriu\\suma\\sparticipação|obj(?:ął|ęła|ęło)\\s(?:udziały|akcje|pakiet)',
  "prend\\s(?:une\\s)?(?:participation|part)|entr(?:e|ent)\\sau\\scapital|devient\\s(?:l[’']\\s?)?actionnaire|toma\\s(?:una\\s)?participación|entra\\sen\\sel\\s(?:capital|accionariado)|se\\sconvierte\\sen\\saccionista|entra(?:no)?\\snel\\scapitale|rileva\\s(?:una\\s)?quota|diventa\\ssocio",
  'entra\\sno\\scapital|torna-se\\sacionista|adquire\\suma\\sparticipação|neemt\\s(?:een\\s)?(?:minderheids|meerderheids)?belang|stapt\\s(?:financieel\\s)?in|wordt\\s(?:mede-?)?(?:aandeelhouder|eigenaar)|obejmuje\\s(?:udziały|akcje|pakiet)|wchodzi\\sdo\\sspółki|zosta(?:je|ł|ła)\\s(?:udziałowcem|akcjonariuszem|inwestorem)',
  'går\\sin\\ssom\\s(?:ny\\s)?(?:ägare|delägare|investerare)|blir\\s(?:ny\\s)?(?:delägare|ägare)|går\\sind\\s(?:som\\s)?(?:medejer|ejer|investor)?|bliver\\s(?:ny\\s)?(?:medejer|ejer)|går\\sinn\\s(?:som\\s)?(?:medeier|eier|investor)?|blir\\s(?:ny\\s)?(?:medeier|eier)|tulee\\s(?:osakkaaksi|omistajaksi|sijoittajaksi)|vstupuje|vstoupil[ao]?|získ(?:ává|al|ala)\\s(?:menšinový\\s|většinový\\s)?podíl',
);
/** Leads a round of the prospect. */
export const LEADS_OUR = oneOf(
  '(?:led|leads|leading|joined|joins)\\s(?:our|the)\\s(?:\\p{L}{3,12}\\s)?(?:round|seed|series|raise|financing|investment)',
  'führt(?:e)?\\sunsere|mène\\snotre|mené\\snotre|lidera\\snuestra|lideró\\snuestra|guida\\sil\\snostro|lidera\\sa\\snossa|liderou\\sa\\snossa|leidt\\sonze|leidde\\sonze|prowadzi\\snaszą|poprowadził\\p{L}{0,2}\\snaszą|leder\\svår|ledde\\svår|leder\\svores|leder\\svår|johtaa\\skierrostamme|vede\\snaše|vedl[ao]?\\snaše',
);
/** Chooses a company as its partner or supplier. */
export const CHOOSES = oneOf(
  '(?:choos(?:es|e)|chose|chosen|select(?:s|ed)|pick(?:s|ed)|nam(?:es|ed)|appoint(?:s|ed))\\s(?:[\\p{L}&-]{2,16}\\s){1,3}(?:to\\sbe|as)\\s(?:its|their|the|an?)\\s(?:[\\p{L}-]{3,14}\\s){0,2}(?:partner|supplier)',
  'zum\\s(?:[\\p{L}-]{3,16}\\s){0,2}(?:partner|lieferanten|ausrüster)\\s(?:gemacht|gewählt|ernannt|bestimmt)|comme\\s(?:partenaire|fournisseur)\\s\\p{L}{4,12}|como\\s(?:socio|proveedor|parceiro|fornecedor)\\s\\p{L}{4,12}|come\\s(?:partner|fornitore)\\s\\p{L}{4,12}|als\\s(?:vaste\\s)?(?:partner|leverancier)\\sgekozen|som\\s(?:partner|leverantör|leverandør)',
);
/** An authority or an auditor gives what was asked for. */
export const ISSUES = oneOf(
  'grant(?:s|ed)|issu(?:es|ed)|award(?:s|ed)|certif(?:ies|ied)|confirm(?:s|ed)|approv(?:es|ed)|g[ia]ve[sn]?|licen[cs]ed|accredit(?:s|ed)|hand(?:s|ed)|pass(?:es|ed)|clear(?:s|ed)|renew(?:s|ed)|zertifizier(?:t|te|ten)|erteil(?:t|te|ten)|bestätig(?:t|te|ten)|verlieh(?:en)?|überreich(?:t|te|ten)|ausgestellt|genehmig(?:t|te|ten)|bescheinig(?:t|te|ten)|anerkannt|akkreditiert',
  'délivr(?:e|é|ée)|accord(?:e|é|ée)|certifi(?:e|é|és|ée)|remis|attribu(?:e|é|ée)|octroy\\p{L}{1,2}|agré(?:e|é|és)|otorga(?:do|n)?|otorgó|concede|concedió|concedido|certifica(?:do)?|certificó|entrega(?:do)?|rilascia(?:to)?|ha\\srilasciato|conferi(?:sce|to)|certifica(?:to|ti)|accord(?:a|ato)|concedeu|atribuiu|certificou|emitiu|aprovou',
  'verleende?|verleend|afgegeven|uitgereikt|gecertificeerd|goedgekeurd|toegekend|przyznał[ao]?|wydał[ao]?|certyfikował[ao]?|udzielił[ao]?|beviljade|beviljat|utfärdat|godkänt|godkände|certifierat|tildelte|tildelt|godkendte|godkendt|udstedte|certificerede|godkjente|godkjent|utstedte|sertifiserte|myönsi|hyväksyi|sertifioi|udělil[aio]?|vydal[aio]?|schválil[aio]?|certifikoval[aio]?',
  'beviljades|utfärdades|godkändes|tildeltes|givet\\sos|gitt\\soss|gitt',
);
/** A prize goes to somebody. */
export const GOES_TO = oneOf(
  'go(?:es)?\\sto|went\\sto|belongs\\sto|comes\\sto|geht\\s(?:\\p{L}{2,12}\\s){0,3}an|ging\\s(?:\\p{L}{2,12}\\s){0,3}an|wurde[n]?\\s(?:uns|unser\\p{L}{0,2})|revient\\s(?:à|au|cette)|est\\s(?:attribuée?|décernée?|remise?)|a\\sété\\s(?:attribuée?|décernée?|remise?)|va\\sa|va\\spara|era\\spara|fue\\spara|blev\\svores|blev\\svår|ble\\svår|recae\\sen|ha\\srecaído|vai\\spara|foi\\spara|gaat\\s(?:\\p{L}{2,12}\\s){0,3}naar|ging\\s(?:\\p{L}{2,12}\\s){0,3}naar',
  'trafi(?:a|ł|ła|ło)\\sdo|wędruje\\sdo|przypadł[ao]?|går\\s(?:\\p{L}{2,12}\\s){0,3}till|gick\\s(?:\\p{L}{2,12}\\s){0,3}till|går\\s(?:\\p{L}{2,12}\\s){0,3}til|gik\\s(?:\\p{L}{2,12}\\s){0,3}til|gikk\\s(?:\\p{L}{2,12}\\s){0,3}til|men(?:i|ee)|myönnettiin|annettiin|putuje|získává|patří',
);
/** Somebody gives the prospect a prize. */
export const GIVES_US = oneOf(
  'award(?:s|ed)\\sus|hand(?:s|ed)\\sus|gives?\\sus|gave\\sus|present(?:s|ed)\\sus|honour(?:s|ed)\\sus|recogni[sz](?:es|ed)\\sus|nam(?:es|ed)\\sus|hat\\suns\\s[^.;:]{3,80}\\s(?:verliehen|ausgezeichnet|überreicht|zuerkannt|geehrt|gekürt)|nous\\sa(?:\\s\\p{L}{3,12})?\\s(?:décerné|remis|attribué|récompensés?|distingués?)|nos\\shan?\\s(?:concedido|otorgado|entregado|premiado|galardonado|distinguido)',
  'ci\\sha\\s(?:assegnato|conferito|consegnato|premiat[oi]|riconosciuto)|distinguiu-nos|premiou-nos|atribuiu-nos|entregou-nos|heeft\\sons\\s[^.;:]{3,80}\\s(?:bekroond|toegekend|uitgereikt|verkozen)|nagrodził[ao]?\\snas|wyróżnił[ao]?\\snas|przyznał[ao]?\\snam|tilldela[dt]\\p{L}?\\soss|prisat\\soss|tildelt\\p{L}?\\sos|hædret\\sos|kåret\\soss?|hedret\\soss|palkitsi\\smeidät|myönsi\\smeille|udělil[aoi]?\\snám|ocenil[aoi]?\\snás|nám\\sudělil[aoi]?',
  'meidät\\s(?:on\\s)?(?:valittu|valittiin|palkittu|palkittiin)|meille\\s(?:on\\s)?(?:myönnetty|myönnettiin)',
);
