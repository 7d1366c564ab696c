import type { SignalKind } from '@modernleads/contracts';
import { SERVICES, SMALL_SUM } from './own/ventures';
import { anyOf } from './words';

/** What a sentence has to say to be about an event of a kind. Expressions see at most 400 characters. */
export interface Trigger {
  readonly kind: SignalKind;
  /** The verb, or the phrase that stands for one. */
  readonly says: RegExp;
  /** What it is about; absent: the verb is enough. */
  readonly of?: RegExp;
  /** What it may be about instead, with capital letters as they are. */
  readonly orOf?: RegExp;
  /** What makes it something else. */
  readonly unless?: RegExp;
  /** What makes it something else within {@link BESIDE} characters of the verb. */
  readonly unlessBeside?: RegExp;
}

const MONEY = anyOf(
  "[$€£¥]\\s?\\d[\\d.,]{0,12}\\s?(?:k|m|mn|bn|b|mio|million|billion|thousand)?|\\d[\\d.,]{0,12}\\s?(?:k|m|mn|mio\\.?|mrd\\.?|million|millions|millionen|milliarden|milliards|millones|milioni|miliardi|milhões|milhão|milhoes|miljoen|miljard|mln|mld|billion|bilhões|miljoner|miljarder|millioner|milliarder)\\s?(?:d[e’']\\s?|di\\s)?(?:euros?|eur|€|dollars?|usd|us-dollar|dólares|dollari|pounds?|gbp|chf|franken|francs?|zł|złotych|pln|reais|brl|kronor|kroner|kr|sek|dkk|nok|mkr|[$€£])",
  '\\d[\\d.,]{0,12}\\s?(?:[億亿万萬]\\s?(?:円|元|美元|ドル|欧元|ユーロ|人民币)|[억만]\\s?(?:원|달러|유로))',
);

/** An amount without a unit. */
const FIGURE = anyOf(
  '\\d[\\d.,]{0,12}\\s?(?:million|millions|millionen|millones|milioni|milhões|miljoen|mln|mio\\.?|m€|m\\s€|miljoner|millioner|mkr)',
);

const ROUND = anyOf(
  'series[\\s-][a-h]\\d?|séries?\\s[a-h]|seri[ea]\\s[a-h]|seri[ięę]\\s[a-h]|series-[a-h]-\\p{L}{1,30}|pre-?seed|pre-?seed-\\p{L}{1,30}|seed(?:\\sround|\\sfunding|-runde|-finanzierung|-finanzierungsrunde)?|funding(?:\\sround)?|financing(?:\\sround)?|investment(?:\\sround)?|investimentos?|grant|fördermittel|\\p{L}{0,20}förderung|subvention|subvención|growth\\sround|growth\\scapital|financiamento|finanziamento|financement|finanzierung|financiering|venture\\scapital|equity\\sround|(?:wachstums)?finanzierungsrunde|wachstumsfinanzierung|wachstumskapital|risikokapital|kapitalrunde|anschlussfinanzierung|kapitalerhöhung|levée\\sde\\sfonds|tour\\sde\\stable|(?:ronda|rodada)(?:\\sde\\s(?:financiación|inversión|investimentos?|financiamento))?|financiación|ampliación\\sde\\scapital|round(?:\\sdi\\s(?:finanziamento|investimento))?|aumento\\sdi\\scapitale|aumento\\sde\\scapital|financieringsronde|investeringsronde|investering|groeikapitaal|rund[aęyz]\\p{L}{0,3}(?:\\s(?:finansowania|inwestycyjn\\p{L}{1,3}|seed))?|finansowani\\p{L}{1,3}|dofinansowani\\p{L}{1,3}|(?:finansierings|kapital|investerings|tillväxt|frø|sådd)rund[ae]n?|nyemission(?:en)?|tillväxtkapital|riskkapital|kapitaltillskott|finansiering|vækstkapital|kapitaltilførsel|kapitalindsprøjtning',
  '資金調達|シリーズ[A-HＡ-Ｈ]|第三者割当増資|[A-H]轮|天使轮|融资|融資|투자|시리즈\\s?[A-H]',
);

/** Who gives money for a share, by a part of the name. */
const BACKER = anyOf('\\p{L}{0,20}fonds|fund|capital|kapital|ventures|investors?|investoren|venture\\spartners|equity');

const GETS = anyOf(
  'receives?|received|gets|erhält|bekommt|krijgt|ontvangt|reçoit|obtient|recibe|obtiene|riceve|ottiene|recebe|otrzymuje|otrzymał[ao]?|får',
);

const TITLE = anyOf(
  'c[efmoristp]o|chief\\sexecutive|c[hp]ro|ciso|chief\\s\\p{L}{2,20}(?:\\s\\p{L}{2,20})?\\sofficer|managing\\sdirectors?|(?:s|e)?vp|(?:senior\\s|executive\\s)?vice[\\s-]president|heads?\\sof|president|chair(?:man|woman|person)?|general\\smanager|country\\smanager|(?:sales|marketing|finance|technical|engineering|commercial|operations)\\sdirector|geschäftsführer(?:in)?|geschäftsführung|vorstand|vorständin|vorstands\\p{L}{1,20}|(?:finanz|vertriebs|technik|personal|marketing|produkt)(?:chef|vorstand|vorständin|leiter|leitung)(?:in)?|leiter(?:in)?|leitung|directeur(?:\\sgénéral|\\scommercial|\\sfinancier|\\stechnique)?|directrice(?:\\sgénérale|\\scommerciale|\\sfinancière|\\stechnique)?|président(?:e)?|director(?:a)?(?:\\s(?:general|comercial|financier[oa]|técnic[oa]))?|consejer[oa]\\sdelegad[oa]|amministrat(?:ore|rice)\\sdelegat[oa]|dirett(?:ore|rice)(?:\\s(?:generale|commerciale|finanziari[oa]|tecnic[oa]|marketing|vendite|operativ[oa]))?|diretor(?:a)?(?:\\s(?:geral|comercial|financeir[oa]|técnic[oa]))?|presidente|algemeen\\sdirecteur|financieel\\sdirecteur|commercieel\\sdirecteur|prezes(?:em|a|ka|ką)?|dyrektor\\p{L}{0,4}|członk\\p{L}{1,3}\\szarządu|direction\\s(?:générale|commerciale|financière|technique|marketing)|dirección\\s(?:general|comercial|financiera|técnica)|direzione\\s(?:generale|commerciale|finanziaria|tecnica)|direção\\s(?:geral|comercial|financeira|técnica)|tagesgeschäft|(?:general|chief)\\scounsel|(?:plant|practice|regional|operations|sales|marketing|product)\\smanager|\\p{L}{2,20}manager(?:in)?|vd|verkställande\\sdirektör|\\p{L}{3,20}chef(?:en)?|\\p{L}{0,20}direktör(?:en)?|(?:styrelse)?ordförande|\\p{L}{0,20}direktør(?:en)?|(?:bestyrelses)?formand',
  '社長|部長|工場長|会長|監査役|总监|厂长|总工程师|의장|상무|전무|공장장|책임자|회장|지사장|代表取締役|取締役|最高\\p{Script=Han}{1,4}責任者|執行役員|首席\\p{Script=Han}{1,3}官|总裁|总经理|董事长|副总裁|(?<![A-Za-z])C[EFTMOR]O(?![A-Za-z])|대표|사장|이사|본부장|부사장',
);

const PRODUCT = anyOf(
  'products?|product\\sline|platforms?|versions?|features?|apps?|tools?|modules?|suites?|services?|solutions?|editions?|beta|api|sdk|assistant|agent|integration|dashboard|software|marketplace|plugin|produkte?s?|plattform|funktion(?:en)?|lösung(?:en)?|modul|dienst|anwendung|version|produits?|plateforme|solution|fonctionnalités?|logiciel|application|offre|productos?|plataforma|solución|funcionalidad(?:es)?|aplicación|herramienta|módulo|servicio|prodott[oi]|piattaforma|soluzione|funzionalità|modulo|servizio|produtos?|solução|funcionalidades?|aplicativo|ferramenta|serviço|platform|oplossing|dienst|functie|produkt\\p{L}{0,3}|platform[aęyu]|rozwiązani\\p{L}{1,3}|funkcj\\p{L}{1,3}|aplikacj\\p{L}{1,3}|moduł\\p{L}{0,2}|narzędzi\\p{L}{1,3}|produkter|plattformen|tjänst(?:en|er)?|appen|funktion(?:en|er)|lösning(?:en|ar)?|verktyg(?:et)?|versionen|systemet?|platformen|tjeneste(?:n|r)?|løsning(?:en|er)?|værktøj(?:et)?|wersj\\p{L}{1,3}|modell[oe]|modelo|modèle|model|gamma|gamme',
  '製品|サービス|機能|プラットフォーム|アプリ|ソリューション|バージョン|ツール|新型|产品|平台|功能|版本|解决方案|服务|应用|工具|系列|新品|新款|机型|软件|제품|서비스|플랫폼|솔루션|버전|기능|도구|모델|라인업|소프트웨어|\\d세대',
);

/** `presenta Atlas`, but not `presenta a Ada Doe`. Sentences have at most 400 characters. */
const NAMED_PRODUCT =
  /\p{Lu}\p{L}{2,30}\s\d{1,2}\.\d(?![\d%])|[Ss]tell(?:t|en)\s\p{Lu}\p{L}{2,30}(?:\s\d{1,3})?\svor(?!\p{L})|(?:[Pp]resenta|[Pp]resentamos|[Pp]resentiamo|[Aa]presenta|[Aa]presentamos|[Pp]résente|[Pp]résentons|[Pp]resenteert|[Pp]rezentuje|[Pp]resents|[Rr]eleases)\s(?:(?:o|la|le|el|il|the|de|het)\s)?\p{Lu}\p{L}{2,30}(?:\s\d|[,.]|\s\p{Ll}|$|(?:\s\p{Lu}\p{L}{1,20}){1,2},\s(?:the|la|le|l[’']|il|el|o|a|de|het|een|un[ea]?|uma?)\s?(?:new|nuov[oa]|nouve(?:au|lle)|nuev[oa]|nov[oa]|nieuwe)\s(?!(?:\p{L}{2,12}\s)?(?:[Cc][EFTMOefmto][Oo]|[Dd]ire[ct]|[Dd]irett|[Aa]mmini|[Pp]r[eé]sid|[Rr]espons|[Mm]anager|[Hh]ead|[Cc]hief|[Cc]hef|[Cc]apo)))/u;

const PLACE = anyOf(
  'offices?|headquarters|hq|hub|branch|subsidiary|plant|factory|warehouse|site|location|store|showroom|lab|laborator(?:y|io)|(?:data|support|service|development|research|logistics|distribution)?\\s?cent(?:er|re)|büros?|\\p{L}{0,20}standort|\\p{L}{0,20}niederlassung|\\p{L}{0,20}werk|filiale|hauptsitz|tochtergesellschaft|zweigstelle|\\p{L}{0,20}zentrum|bureaux?|siège|agence|usine|implantation|filiale|entrepôt|oficinas?|sede|planta|fábrica|filial|tienda|delegación|uffici?o?|uffici|stabilimento|negozio|escritório|unidade|loja|kantoor|vestiging|fabriek|magazijn|biur[oa]|oddział\\p{L}{0,2}|siedzib\\p{L}{1,3}|fabryk\\p{L}{1,3}|zakład\\p{L}{0,2}|magazyn\\p{L}{0,2}|base|locaux|dépôt|déchetterie|oddział\\p{L}{0,2}|szkoł\\p{L}{1,2}|showroom|\\p{L}{0,20}klini[ck](?:en|ken)?|depots?|facilit(?:y|ies)|campus|premises|studio|clinic|terminal|\\p{L}{0,20}lager|\\p{L}{0,20}fabrik(?:en|ken)?|\\p{L}{0,20}halle|zentrale|geschäftsstelle|atelier|boutique|magasin|antenne|établissement|centros?|almacén|taller|sucursal|magazzino|punto\\svendita|armazém|delegação|\\p{L}{0,20}kantoor|\\p{L}{0,20}fabriek|\\p{L}{0,20}vestiging|\\p{L}{0,20}locatie|winkel|distributiecentrum|hal[aęi]?|sklep|centrum|\\p{L}{0,20}kontor(?:et)?|\\p{L}{0,20}anläggning(?:en)?|butik(?:en)?|dotterbolag|datterselskab|filial(?:en)?|depå(?:n)?|verkstad(?:en)?|værksted|\\p{L}{0,20}afdeling(?:en)?|anlæg(?:get)?|mejeri(?:et)?',
  '拠点|オフィス|支社|支店|工場|店舗|営業所|办事处|分公司|工厂|办公室|子公司|研发中心|センター|倉庫|本社|事業所|研究所|ショールーム|生産ライン|製造ライン|(?:物流|研发|技术|服务|配送|数据|运营|仓储|制造)中心|仓库|厂房|总部|(?:生产|制造|研发)基地|门店|生产线|实验室|매장|창고|본사|사옥|생산라인|영업소|공장|지사|지점|사무소|센터|연구소|법인',
);

/** One more of whatever it is, in a place: `a second base in Ghent`. Sentences have at most 400 characters. */
const NEW_ONE =
  /(?<!\p{L})(?:new|another|first|second|third|fourth|neue[nrs]?|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|nouve(?:l|au|lle)|première?|deuxième|second[eao]?|troisième|nuev[oa]|primera?|segund[oa]|tercera?|nuov[oa]|prim[oa]|terz[oa]|nov[oa]|primeir[oa]|terceir[oa]|nieuwe|eerste|tweede|derde|now[ayąe]|pierwsz[ayąe]|drug[iąa]|ny|nytt|nya|nyt|nye|andra|tredje|anden)\s(?:\p{L}{2,24}\s){1,4}(?:in|near|nach|à|en|em|a|no|na|w|we|i|te)\s\p{Lu}/iu;

const MARKET = anyOf(
  'markets?|into|to|in|across|nach|markt|märkte|en|au|aux|à|a|al|mercado|mercati?|no|na|naar|de\\smarkt|rynek|rynki|rynku|till|på|i|marknad(?:en)?|til|marked(?:et)?',
  '市場|市场|へ|に|시장|에',
);

const PRIZE = anyOf(
  'awards?|prize|tytuł(?:em|u)?|(?:gouden|zilveren|bronzen|golden|goldene[nrms]?|silberne[nrms]?|bronzene[nrms]?|złot[aeyą]j?|gyllene|gyldne)\\s\\p{L}{3,20}|\\p{L}{2,20}\\sof\\sthe\\syear|winners?|finalists?|leader\\sin|best\\s\\p{L}{2,20}|top\\s\\d{1,4}|fast\\s\\d{2,3}|magic\\squadrant|great\\splace\\sto\\swork|\\p{L}{0,24}preis|\\p{L}{0,24}preises|auszeichnung|prix|trophées?|palmarès|premios?|galardón|premi?o?|prêmio|prémio|prijs|award|nagrod\\p{L}{1,3}|konkurs\\p{L}{0,3}|\\p{L}{0,24}pris(?:et)?|årets\\s\\p{L}{2,20}|utmärkelse(?:n)?|tinto\\sdo\\sano|melhor\\s\\p{L}{2,20}\\sdo\\sano',
  '賞|アワード|グランプリ|最優秀|奖|大奖|榜单|称号|十佳|百强|优秀(?:供应商|企业|雇主|品牌)|最佳(?:雇主|供应商|企业|品牌)|상(?!무)|대상|어워드|올해의',
);

const RULE = anyOf(
  'b\\scorp(?:oration)?|iso[\\s/-]{0,3}(?:iec\\s)?\\d{4,5}|soc\\s?2|hipaa|pci[\\s-]dss|gdpr|dsgvo|rgpd|avg|nis[\\s-]?2|dora|mica|fda|fedramp|ce[\\s-](?:mark|kennzeichnung)|mdr|tisax|bafin|csrd|ai\\sact|licen[cs]e|approval|clearance|certification|\\p{L}{0,20}zertifikat|\\p{L}{0,20}zertifizierung|zulassung|lizenz|certification|agrément|licence|licencia|autorización|certificación|certificazione|licenza|autorizzazione|certificação|licença|autorização|certificaat|certificering|vergunning|certyfikat\\p{L}{0,3}|licencj\\p{L}{1,3}|zezwoleni\\p{L}{1,3}|certifikat|certifiering(?:en)?|certificering(?:en)?|godkännande(?:t)?|tillstånd(?:et)?|licens(?:en)?|godkendelse(?:n)?|tilladelse(?:n)?',
  '認証|プライバシーマーク|ライセンス|認可|承認|許可|審査|认证|牌照|许可|ISO\\s?(?:/?IEC\\s?)?\\d{4,5}|인증|허가|승인|심사',
);

const TALK = anyOf(
  'webinars?|conference|summit|trade\\s(?:show|fair)|expo|booth|meetup|roadshow|workshop|messe|\\p{L}{0,20}messe|messestand|konferenz|stand|webinar|kongress|salon|conférence|webinaire|congrès|feria|congreso|seminario|fiera|evento|convegno|feira|congresso|beurs|congres|targ(?:i|ach|ów)|konferencj\\p{L}{1,3}|webinari\\p{L}{1,3}|\\p{L}{0,20}mässan?|konferens(?:en)?|webbinarium|monter|\\p{L}{0,20}messen|konference(?:n)?',
  '展示会|見本市|内覧会|見学会|説明会|体験会|相談会|商談会|シンポジウム|フォーラム|ウェビナー|セミナー|カンファレンス|(?<![発进親发施开伸])展(?=[にへので、，。\\s\\d]|$)|展会|展览|博览会|研讨会|交流会|开放日|论坛|发布会|峰会|大会|전시회|박람회|세미나|웨비나|컨퍼런스|콘퍼런스|엑스포|포럼|심포지엄|설명회|오픈하우스|\\p{L}{2,8}전(?=\\s(?:참가|출품))',
);

/** A post that is still open. */
const SEARCH = anyOf(
  'looking\\sfor|seeks?|seeking|search(?:es|ing)?\\sfor|wanted|apply|vacancy|vacant|sucht|suchen|gesucht|cherche|cherchons|recherche|recherchons|busca|buscamos|cerca|cerchiamo|procura|procuramos|zoekt|zoeken|szuka|szukamy|poszukuje|söker|sökes|søger|søges',
  '募集|招聘|求人',
);

const ORDER = anyOf(
  'charity|donations?|spenden|for\\scharity|fundraiser|bénévol\\p{L}{1,5}|caridad|beneficenza|goede\\sdoel|välgörenhet|velgørenhed|guidance|forecasts?|outlook|dividends?|dividende|wages|salaries|(?:in|of)\\s(?:net\\s|annual\\s)?(?:sales|revenues?)|prognose|kontrakt(?:en)?|ordrer?|ordern?|tender',
);

/** Characters before and behind a verb. */
export const BESIDE = 30;

/** Things that are bought, and are no companies. */
const THINGS = anyOf(
  'machines?|machinery|trucks?|vans?|vehicles?|ships?|vessels?|land|plot|buildings?|propert(?:y|ies)|maschinen?|fahrzeuge?|lkw|grundstücke?|gebäude|anlagen?|immobilien?|terrain|immeuble|bâtiment|camions?|terreno|edificio|camiones|macchinari|máquinas?|edifício|grond|gebouw|pand|vrachtwagens?|działk\\p{L}|budynek|maszyn\\p{L}|tomt|mark|fastighet(?:en)?|byggnad|maskin(?:er)?|lastbilar?|fartyg|grund|bygning(?:en)?|ejendom(?:me)?|skibe?|lastbiler|zertifikat|kenntnisse|licen[cs]es?|lizenz',
);

/** What is taken over, or won, without a company. */
const NOT_BOUGHT = new RegExp(
  `${
    anyOf(
      `customers?|skills?|talent|as\\s(?:its\\s|our\\s|the\\s)?(?:new\\s)?(?:c[efmotrp]o|chief|head|president|managing|interim)|als\\s\\p{L}{2,20}(?:chef|leiter|vorstand)(?:in)?|geschäftsführung|nachfolge|ruder|die\\sleitung|the\\srole|knowledge|compétences|domains?|deel|verantwortung|patronat|tickets?|leads|new\\scustomers?|neukunden`,
    ).source
  }|${SERVICES.source}`,
  'iu',
);

/** Every trigger. Of the kinds that one sentence is about, the first one counts. */
export const TRIGGERS: readonly Trigger[] = [
  {
    kind: 'acquisition',
    says: anyOf(
      'acquires?|acquired|has\\sacquired|acquisition\\sof|buys|bought|(?:is\\s)?merg(?:es|ed|ing)\\swith|takes\\sover|übernimmt|übernommen|übernehmen|übernahme|kauft|gekauft|fusioniert|acquiert|acquis|rachète|racheté|rachetons|rachat\\sde|acquisition\\sd[eu]|adquiere|adquirido|adquirimos|compra|adquisición\\sdel?|acquisisce|acquisito|acquisiamo|acquisizione\\sd(?:i|el|ella)|adquire|adquiriu|comprou|aquisição\\sd[eao]?|neemt(?=\\s[^.;:]{2,80}\\sover(?!\\p{L}))|overgenomen|overname\\svan|koopt|przejmuje|przejął|przejęła|przejęliśmy|przejęcie|nabywa|kupuje|übernahm|übernahmen|erwarb|kaufte|compró|adquirió|acquisì|kocht|kupili|köpte|förvärvade|købte|overtog|acaba(?:n|mos)?\\sde\\s(?:comprar|adquirir)|comprado|comprato|rilevato|rileva|acheté|achète|gekocht|kupił[ao]?|przejęło|(?:purchase|takeover)\\sof|purchases|erwirbt|erworben|erwerben|förvärvar|förvärvat|förvärv\\sav|köper|köpt|tar\\söver|övertar|køber|købt|overtager|overtaget|opkøber|opkøbt|opkøb\\saf',
      '買収|子会社化|收购|인수(?:했|합|하|$)',
    ),
    unless: NOT_BOUGHT,
    unlessBeside: THINGS,
  },
  {
    kind: 'funding',
    says: anyOf(
      'raises?|raised|has\\sraised|sammelt|sammeln|eingesammelt|lève|lèvent|levons|levé|levanta|levantamos|levantado|levantó|recauda|recaudado|capta|captado|captó|captou|captamos|raccoglie|raccolto|raccogliamo|levantou|angaria|angariou|haalt|haalde|opgehaald|halen|pozyskuje|pozyskał[aoi]?|pozyskaliśmy|zebrał[ao]?|zebraliśmy|sammelte|hentede|pulls\\sin|réunit|réuni|réunissons|tar\\sin|tog\\sin|tagit\\sin|hämtar|hämtat|säkrar|säkrat|henter|hentet|rejser|rejst|sikrer|sikret',
      '調達|融资|融資|유치',
    ),
    of: new RegExp(`${MONEY.source}|${ROUND.source}|${FIGURE.source}`, 'iu'),
    unless: new RegExp(`${ORDER.source}|${SMALL_SUM.source}`, 'iu'),
  },
  {
    kind: 'funding',
    says: anyOf(
      'announcing|close[sd]?|lands?|landed|bags|bagged|nets|netted|completes?|completed|announces?|announced|receives?|received|attracts|attracted|gets|invests?|invested|sichert|sichern|gesichert|erhält|erhalten|schließt|schließen|abgeschlossen|abschluss|bekommt|verkündet|gibt|investiert|boucle|bouclent|bouclé|bouclons|annonce|annonçons|obtient|obtenu|finalise|réalise|réalisé|clôture|clôturé|sécurise|cierra|cierran|cerrado|cerramos|cerró|recibe|recibido|obtiene|obtenido|anuncia|anunciamos|consigue|conseguido|logra|chiude|chiuso|chiudiamo|ottiene|ottenuto|annuncia|annunciamo|incassa|riceve|ricevuto|completa|completato|recebe|recebeu|recebemos|fecha|fechou|fechamos|anunciou|conclui|concluiu|concluímos|obtém|obteve|ontvangt|ontving|ontvangen|sluit|sloot|sluiten|afgesloten|krijgt|kreeg|rondt|afgerond|zamyka|zamknęła|zamknął|zamknęliśmy|otrzymał[ao]?|otrzymuje|otrzymaliśmy|zdobył[ao]?|zdobywa|schloss|obtuvo|ottenne|indgik|avslutar|avslutat|stänger|genomför|genomfört|gennemfører|gennemført|afslutter|afsluttet|lukker',
      '実施|完了|完成|获得|获|宣布|発表',
    ),
    of: ROUND,
    unless: ORDER,
  },
  {
    kind: 'funding',
    says: anyOf(
      'secures?|secured|lands?|landed|bags|bagged|sichert|sichern|gesichert|sécurise|consigue|logra|incassa|ottiene|zdobył[ao]?|backs|closes|closed|closing|cerramos|chiudiamo|fechamos|bouclons|zamknęliśmy|finanzierungsrunde|wachstumskapital|frisches\\skapital|series\\s[a-h]|series-[a-h]|série\\s[a-h]|serie\\s[a-h]|round\\sd[ai]|investering\\svan|tour\\sde\\stable|levée\\sde\\sfonds|ronda\\sde|rodada\\sde|runda|rundę|finansowanie[mu]?',
      '融资|調達',
    ),
    of: new RegExp(`${MONEY.source}|${FIGURE.source}`, 'iu'),
    unless: anyOf(
      `contract|deal|orders?|tender|auftrag|contrat|contrato|contratto|zamówieni\\p{L}{1,3}|kontrakt|customers?|clients?|charity|donations?|spenden`,
    ),
  },
  {
    kind: 'funding',
    says: new RegExp(`${GETS.source}\\s(?:\\p{L}{2,10}\\s)?(?:${MONEY.source})`, 'iu'),
    of: BACKER,
    unless: ORDER,
  },
  {
    kind: 'funding',
    says: anyOf(
      'aumento\\sdi\\scapitale|aumento\\sde\\scapital|ampliación\\sde\\scapital|augmentation\\sde\\scapital|kapitalerhöhung',
    ),
    of: new RegExp(`${MONEY.source}|${FIGURE.source}`, 'iu'),
    unless: ORDER,
  },
  {
    kind: 'funding',
    says: anyOf(
      '',
      '获(?=[^，。]{0,20}(?:贷款|投资(?![者人])|补助|资助|融资|授信))|融資を受|出資を受|補助金(?=の(?:交付|採択))|(?:대출|투자|보조금|지원금)(?=을?를?\\s?(?:받|지원받|유치|확보))|유상증자(?=[^.]{0,8}(?:완료|성공))',
    ),
    of: MONEY,
    unless: ORDER,
  },
  {
    kind: 'funding',
    says: anyOf('finansowaniem|finanzierung|funding'),
    of: anyOf('od|von|from|through|durch'),
    unless: ORDER,
  },
  {
    kind: 'leadership',
    says: anyOf(
      'è\\sentrat[oa]|nueva?|nov[oa]|nuov[oa]|nouvelle|nieuwe|now[aąy]m?|appoints?|appointed|names?|named|hires?|hired|promotes?|promoted|welcomes?|welcomed|welcoming|appointing|joins?|joined|joining|succeeds|takes\\sover\\sas|becomes|is\\sour\\snew|as\\s(?:its|our|new)|new\\s(?:ceo|cfo|cto|coo|cmo|cro|cpo|chief)|ernennt|ernannt|beruft|berufen|wird|übernimmt|verstärkt|neuer?|holt|begrüßt|begrüßen|nomme|nommée?|nommons|rejoint|accueille|accueillons|devient|prend|nombra|nombrad[oa]|nombramos|ficha|incorpora|se\\sincorpora|nomina|nominat[oa]|nominiamo|entra|arriva|nomeia|nomead[oa]|nomeamos|nomeou|assume|contrata|contratou|benoemt|benoemd|benoemen|aangesteld|stelt|wordt|treedt|mianuje|mianowan[ay]|powołuje|powołał[ao]?|powołan[ay]|został[ao]?|dołącza|dołączył[ao]?|objął|objęła|obejmuje|ernannte|berief|nombró|nominò|benoemde|utsåg|udnævnte|ansatte|rekryterat|rekrutteret|powołali|say\\shello\\sto\\sour\\snew|meet\\sour\\snew|appointment\\sof|verantwortet|leitet|bestellt|ny|nya|nye|utser|utsett|utsedd|utses|utnämner|utnämnd|blir|bliver|tillträder|tillträtt|rekryterar|anställer|anställt|udnævner|udnævnt|ansætter|ansat|tiltræder|tiltrådt|tiltrådte|overtager|becoming',
      '就任|任命|着任|選任|昇任|昇格|出任|加入|担任|聘任|聘请|当选|接任|上任|升任|履新|선임|취임|영입|임명|선출|발탁|승진|부임',
    ),
    of: TITLE,
    unless: new RegExp(`${PRIZE.source}|${SEARCH.source}`, 'iu'),
  },
  {
    kind: 'expansion',
    says: anyOf(
      'opens?(?!\\s(?:roles?|positions?|jobs|vacanc(?:y|ies)|posts?|source|days?|evenings?|houses?)(?!\\p{L}))|opened|opening|has\\sopened|sets?\\sup|breaks\\sground\\son|gründet|établit|inaugurates?|inaugurated|eröffnet|eröffnen|eröffnung|bezieht|ouvre|ouvrent|ouvert|ouvrons|ouverture|inaugure|inauguré|inaugurons|abre|abren|abrimos|abierto|abrió|apertura|inaugura|inaugurado|apre|aprono|apriamo|aperto|inaugurato|abriu|inaugurou|opent|openen|geopend|opening|otwiera|otworzył[ao]?|otwieramy|otworzyliśmy|otwarcie|uruchamia|establish(?:es|ed)|eröffnete|eröffneten|inauguró|inaugurò|aprì|opende|openden|otworzyli|acaba(?:n|mos)?\\sde\\s(?:abrir|inaugurar)|bezogen|eingeweiht|weiht|in\\sbetrieb|in\\sgebruik|öppnar|öppnat|öppnade|inviger|invigt|invigde|åbner|åbnet|åbnede|indvier|indviet|moved\\sinto|moves\\sinto|inaugurou|inaugurada|etablerar|etablerer|flyttar|flytter|geopend|aberto',
      '開設|オープン|設立|稼働|操業|竣工|移転|増設|新設|拡張|开设|设立|成立|落成|投产|启用|开业|投入使用|迁入|乔迁|扩建|개소|준공|개점|설립|가동|개설|열었|문을\\s?열|이전(?:했|하였|합|$)|증설|확장|신설|완공|입주',
    ),
    of: PLACE,
  },
  {
    kind: 'expansion',
    says: anyOf(
      'opens?|opened|eröffnet|eröffnete|ouvre|ouvrent|ouvert|inaugure|inauguré|abre|abrió|abierto|inaugura|apre|aperto|inaugurato|abriu|inaugurou|opent|opende|geopend|otwiera|otworzył[ao]?|öppnar|öppnat|öppnade|åbner|åbnet|åbnede|inviger|invigt',
    ),
    of: NEW_ONE,
    unless: anyOf(
      'era|chapter|season|exhibition|conference|registrations?|applications?|accounts?|round|ère|chapitre|saison|exposition|inscriptions?|kapitel|ausstellung|anmeldung|temporada|etapa|capítulo|exposición|stagione|capitolo|mostra|exposição|seizoen|hoofdstuk|tentoonstelling|sezon|wystawa|säsong|utställning|sæson|udstilling',
    ),
  },
  {
    kind: 'expansion',
    says: anyOf(
      "expands?|expanded|expanding\\sto|has\\sexpanded|lands|landed|enters|entered|expandiert|expandieren|expansion|s[’']étend|s[’']implante|s[’']installe|se\\sdéploie|arrive|se\\sexpande|expande|expandimos|desembarca|llega|si\\sespande|sbarca|espande|expandiu|expandimos|chega|breidt|uitbreiding|breiden|betreedt|wchodzi|weszła|wszedł|wkracza|wchodzimy|ekspansj\\p{L}{1,3}|markteintritt|expanderar|etablerar\\ssig|ekspanderer|etablerer\\ssig",
      '進出|进军|拓展|进入|진출',
    ),
    of: MARKET,
    unless: anyOf(
      'partnerships?|co-?operation|collaboration|alliance|contract|offering|product|portfolio|team|funktionen|features?|range|board|agreement',
    ),
  },
  {
    kind: 'regulation',
    says: anyOf(
      'achieves?|achieved|completes?|completed|obtains?|obtained|receives?|received|earns?|earned|gains?|gained|gets|got|secures?|secured|granted|complies|compliant|is\\snow\\scertified|certified|cleared|passes|passed|erhält|erhalten|erlangt|zertifiziert|bekommt|besteht|obtient|obtenu|obtenons|décroche|décroché|certifiée?|obtiene|obtenido|obtenemos|consigue|certificad[oa]|ottiene|ottenuto|certificat[oa]|consegue|conseguito|obtém|obteve|obtivemos|conquista|conquistou|recebe|recebeu|behaalt|behaald|ontvangt|verkrijgt|verkregen|gecertificeerd|uzyskał[ao]?|uzyskuje|uzyskaliśmy|otrzymał[ao]?|otrzymuje|awarded|erhielt|obtuvo|recibió|ottenne|ontving|fick|fik|opnåede|erhåller|erhållit|certifierad|certifierade|uppnår|uppnått|får|fått|fået|opnår|opnået|certificeret|modtager|modtaget|godkendt|godkänd',
      '取得|認定|合格|認証を(?:受け|更新)|認証が(?:更新|付与)|許可を受け|获得|通过|取得了|获颁|获批|颁发给我|획득|취득|통과|갱신|(?:인증|허가|승인)을?\\s?받(?:았|은|다)',
    ),
    of: RULE,
  },
  {
    kind: 'award',
    says: anyOf(
      'z\\snagrodą|z\\stytułem|laureat\\p{L}{0,3}|picks\\sup|takes\\shome|scoops|wins?|won|has\\swon|receives?|received|awarded|named|recogni[sz]ed|honou?red|ranked|ranks|selected|gewinnt|gewonnen|gewinnen|ausgezeichnet|erhält|erhalten|remporte|remporté|reçoit|reçu|lauréate?|primée?|distinguée?|gana|ganado|ganamos|recibe|recibido|premiad[oa]|galardonad[oa]|reconocid[oa]|vince|vinto|premiat[oa]|riceve|ricevuto|ganha|ganhou|vence|venceu|reconhecid[oa]|wint|wonnen|gewonnen|bekroond|uitgeroepen|ontvangt|zdobywa|zdobył[ao]?|zdobyliśmy|nagrodzon[aye]|otrzymuje|otrzymał[ao]?|wygrywa|wygrał[ao]?|laureat\\p{L}{0,3}|recebe|recebeu|recebemos|ontving|gewann|erhielt|ganó|recibió|vinse|won|modtog|fick|eleit[oa]|vinner|vann|vunnit|tilldelas|tilldelats|utses|utsedd|prisas|vinder|vandt|vundet|kåres|kåret|hædres|modtager|modtaget|tildelt',
      '受賞|選出|選ばれ|輝きまし|輝い|授与され|表彰され|荣获|荣膺|斩获|获得|入选|评为|摘得|获|수상|선정|(?:대상|금상|은상|동상|본상|특별상|우수상|장관상|혁신상|표창|\\s상)[을를]\\s[^.]{0,20}(?:받았|차지했|거머쥐)',
    ),
    of: PRIZE,
  },
  {
    kind: 'pricing',
    says: anyOf(
      'new\\spricing|new\\sprices|pricing\\s(?:change|update|model|plans?)s?|changes\\sto\\s(?:\\p{L}{1,20}\\s){1,3}(?:pricing|prices)|updating\\s(?:our|its)\\s(?:plans|pricing|prices)|price\\s(?:increase|change|cut|drop|adjustment)s?|(?:raises?|raised|lowers?|lowered|cuts?|increases?|updates?|updated|changes?|changed)\\s(?:its\\s|our\\s|the\\s)?(?:prices|pricing)|free\\s(?:plan|tier)|new\\s(?:\\p{L}{2,20}\\s)?(?:plan|tier)|neue\\spreise|neuen\\spreise|preiserhöhung|preisanpassung|preissenkung|neues\\spreismodell|neuer\\starif|neue\\starife|nouveaux?\\starifs?|nouvelle\\s(?:grille|tarification)|(?:augmentation|hausse|baisse)\\sde(?:s|\\snos)?\\s(?:prix|tarifs)|nuevos\\sprecios|nuevas?\\starifas?|subida\\sde\\sprecios|nuovi\\sprezzi|nuovo\\slistino|aumento\\sdei\\sprezzi|novos\\spreços|novo\\splano|reajuste\\sde\\spreços|nieuwe\\sprijzen|nieuwe\\starieven|prijsverhoging|prijswijziging|nowy\\scennik|nowe\\sceny|podwyżk\\p{L}{1,3}\\scen|zmian\\p{L}{1,3}\\scen\\p{L}{0,4}|prices\\sare\\s(?:changing|going\\sup)|nya\\spriser|ny\\sprismodell?|prishöjning|prisändring|nye\\spriser|prisstigning|prisændring|prisjustering(?:ar|er)?',
      '料金改定|新料金|価格(?:の)?(?:改定|変更|見直し)|新プラン|値上げ|値下げ|(?:价格|费率|工时费|收费|资费|运费|单价)[^，。；不未]{0,20}(?:调整|上调|下调|上浮)|(?:价|价格)[^，。,;；]{1,30}调整[为至]|(?:调整|上调|下调)[^，。,;；]{0,10}价格|涨价|降价|新定价|新价格|新套餐|(?:価格|料金|単価|手数料|運賃|送料|月額)を[^。]{0,30}(?:引き上げ|引き下げ|改定|変更|見直)(?!を検討|る可能)|(?:가격|요금|단가|수수료|운임|이용료)[을를이가]?\\s[^.]{0,30}(?:인상|인하|조정|변경|개편|낮췄|낮춥|올렸|올립)',
    ),
  },
  {
    kind: 'partnership',
    says: anyOf(
      "s[’']unissent|s[’']unit\\s[àa]|bündeln\\s(?:ihre\\s|die\\s)?kräfte|unen\\s(?:sus\\s)?fuerzas|un(?:iscono|em)\\s(?:le\\s)?for(?:ze|ças)|bundelen\\s(?:\\p{L}{2,4}\\s)?krachten|(?:arbeitet|arbeiten)\\s(?:wir\\s)?(?:ab\\ssofort|künftig|jetzt|nun)\\s(?:\\p{L}{2,24}\\s){1,4}zusammen|agrees?\\s(?:on\\s)?a\\s(?:pilot|partnership|cooperation|joint\\sproject)|partners?\\swith|partnered\\swith|partnering\\swith|partnership|teams?\\sup|teamed\\sup|joins?\\sforces|joined\\sforces|alliance|collaborates?\\swith|collaboration\\swith|cooperation|partnerschaft|\\p{L}{0,20}partnerschaft|kooperation|kooperiert|kooperieren|zusammenarbeit|(?:arbeitet|arbeiten)\\s(?:\\p{L}{2,12}\\s){0,3}zusammen|partenariat|s[’']associe(?:nt)?|s[’']allie(?:nt)?|alianza|se\\salía|acuerdo|convenio|convention\\sde\\spartenariat|convenzione|protocolo\\sde\\s(?:cooperação|colaboração|colaboración)|colaboración|partnership|collaborazione|accordo|alleanza|parceria|aliança|acordo|partnerschap|samenwerking|(?:werkt|werken)\\s(?:\\p{L}{1,12}\\s){0,3}samen|slaan\\sde\\shanden|partnerstw\\p{L}{1,3}|współprac\\p{L}{1,3}|samarbete|samarbetar|partnerskap|samarbejde|samarbejder|partnerskab",
      '提携|協業|パートナーシップ|連携協定|代理店契約|基本合意|合作|战略合作|签约|携手(?=[^，。]{2,20}(?:公司|集团|大学|科技|银行|股份))|签(?:订|署)(?=[^，。]{0,16}(?:合同|协议))|업무\\s?협약|제휴|파트너십|MOU|공급\\s?계약|협력(?=$|\\s?(?:협약|계약|하기로|관계를))|손을\\s?잡(?:았|기로)',
    ),
    of: anyOf('with|mit|avec|con|com|met|z|ze|and|und|et|y|e|en|i|à|med|och|og', 'と|与|和|、|携手|와|과|-'),
  },
  {
    kind: 'hiring',
    says: anyOf("we(?:[’']re|\\sare)\\s(?:now\\s|currently\\s)?(?:hiring|recruiting)(?=\\s?[:!.]|\\s(?:for|in|at)\\s|$)"),
    unless: TITLE,
  },
  {
    kind: 'hiring',
    says: anyOf(
      'hiring|recruiting|to\\shire|new\\sjobs|open\\s(?:roles|positions)|stellt\\s\\p{L}{0,12}\\s?\\d{1,4}|stellen\\s\\p{L}{0,12}\\s?\\d{1,4}|sucht\\s\\d{1,4}|suchen\\s\\d{1,4}|neueinstellungen|recrute|recrutons|recrutements|embauche|contratará|contrataremos|contratamos|busca\\s\\d{1,4}|buscamos|assume\\s\\d{1,4}|assumiamo|assunzioni|contratações|contratar|estamos\\scontratando|werft|zoekt\\s\\d{1,4}|zoeken\\s\\d{1,4}|zatrudni(?:my|ą)?\\s\\d{1,4}|zatrudniamy|rekrutujemy|(?:anställer|söker|ansætter|søger)\\s\\d{1,4}|rekryterar|rekrutterer',
      '採用|募集|招聘|诚聘|채용|모집|(?:新增|创造)(?=[^，。]{1,12}岗位)|창출',
    ),
    of: anyOf(
      '\\d{1,4}|people|engineers?|developers?|salespeople|sales|roles?|positions?|jobs|mitarbeitende|mitarbeiter(?:innen)?|fachkräfte|entwickler(?:innen)?|personnes|collaborateurs|ingénieurs|personas|ingenieros|persone|ingegneri|pessoas|engenheiros|mensen|medewerkers|osób|inżynierów|pracowników|medarbetare|utvecklare|ingenjörer|säljare|medarbejdere|udviklere|ingeniører|sælgere',
      '名|人|エンジニア|工程师|명|엔지니어|職(?=を|の募集)|スタッフ(?=を|の?募集)|技術者|社員(?=を|の)|中途|新卒|销售|经理|技术员|员工|电工|专员|助理|岗位|(?:담당자|사원|직원|기술자|개발자)(?=[을를]\\s|\\s?(?:모집|채용))|경력직|신입|일자리',
    ),
  },
  {
    kind: 'event',
    says: anyOf(
      '(?:join|meet|see|visit|find)\\s(?:us|our|the|\\p{L}{2,20}(?:\\s\\p{L}{2,20})?\\sat)|visit\\sus|see\\sus|exhibits?|exhibiting|will\\sbe\\sat|attends?|attending|speaks?\\sat|speaking\\sat|hosts?|hosting|presents?\\sat|register|besuchen\\ssie\\suns|treffen\\ssie\\suns|stellt\\saus|stellen\\saus|ausstell\\p{L}{1,6}|laden\\sein|lädt|auf\\sder|retrouvez-nous|rencontrez-nous|participe|participons|expose|exposons|organise|organisons|visítenos|visítanos|participa|participamos|estará|estaremos|organiza|organizamos|venite\\sa\\strovarci|partecipa|partecipiamo|saremo|sarà|visite-nos|bezoek\\sons|aanwezig|organiseert|organiseren|odwiedź\\snas|spotkaj|weźmie|weźmiemy|organizuje|zapraszamy|ci\\svediamo|vi\\saspettiamo|(?:möt|besök|träffa)\\soss|ställer\\sut|deltar|medverkar|arrangerar|(?:mød|besøg)\\sos|udstiller|deltager|arrangerer',
      '出展|開催|参展|举办|主办|亮相|参加|诚邀|참가|출품|개최|선보[이인일였]',
    ),
    of: TALK,
  },
  {
    kind: 'launch',
    says: anyOf(
      'launch(?!\\s(?:day|part(?:y|ies)|pads?|site|vehicle))|launch(?:es|ed|ing)|introduc(?:es?|ed|ing)|unveils?|unveiled|unveiling|rolls?\\sout|rolled\\sout|rolling\\sout|say\\shello\\sto|debuts?|debuted|now\\s(?:generally\\s)?available|available\\s(?:today|now)|out\\snow|is\\s(?:now\\s)?live|goes\\slive|out\\sof\\sbeta|is\\shere|lanciert|lancieren|launcht|auf\\sden\\smarkt|ist\\sda|sind\\sda|eingeführt|führt|jetzt\\sverfügbar|ab\\ssofort\\sverfügbar|lance|lancent|lançons|lancé|dévoile|dévoilons|dévoilé|désormais\\sdisponible|découvrez|lanza|lanzan|lanzamos|lanzado|lanzó|ya\\sdisponible|te\\spresentamos|conoce|lancia|lanciano|lanciamo|lanciato|svela|ora\\sdisponibile|lança|lançam|lançou|lançamos|já\\sdisponível|conheça|apresentamos|lanceert|lanceren|gelanceerd|introduceert|introduceren|nu\\sbeschikbaar|wprowadza|wprowadził[ao]?|wprowadzamy|wprowadziliśmy|już\\sdostępn[aey]|premiera|debiutuje|lancierte|lanzó|lanciò|lanceerde|introduceerde|lanserade|lancerede|bringt\\s[^,.;:]{2,60}\\sheraus|acaba(?:n|mos)?\\sde\\s(?:lanzar|lançar)|już\\sjest|è\\sarrivat[oa]|já\\sestá\\sno\\sar|is\\sbeschikbaar|lanserar|lanserat|släpper(?!\\s(?:vi\\s)?taget)|släppt|lancerer|lanceret|nu\\stillgänglig|nu\\stilgængelig|introducerar|introducerer',
      '発売|(?:提供|販売)を?(?:本日より)?開始|リリース|推出|上线|ローンチ|正式发布|上架|新品上市|发售|开售|출시|발매|론칭|런칭|판매를?\\s시작',
    ),
    unless: anyOf(
      'campaign|kamp(?:agne|anj|anje|ania|ani[ęi])\\p{L}{0,3}|campa(?:gne|ña|nha|gna)|partnership|fund|charity|office|store|job|career|investigation|appeal|karriere|büro|podcast|newsletter|programme\\sde\\srecrutement',
      TITLE.source,
    ),
  },
  {
    kind: 'launch',
    says: anyOf(
      'releases?|released|announces?|announced|presents?|presented|ships|shipped|stellt|stellen|vorgestellt|veröffentlicht|startet|starten|bringt|présente|présentons|présenté|annonce|sort|presenta|presentan|presentamos|presentado|estrena|anuncia|presentiamo|presentato|annuncia|rilascia|apresenta|apresentou|apresentamos|presenteert|presenteren|brengt|komt|prezentuje|prezentujemy|zaprezentował[ao]?|uruchamia|uruchamiamy|uruchomił[ao]?|uruchomiliśmy|presenterar|præsenterer',
      '発表|公開|发布|선보[이인일였]|공개(?:했|합니다)|내놓',
    ),
    of: PRODUCT,
    orOf: NAMED_PRODUCT,
    unless: anyOf(
      'campaign|kampagne|partnership|fund|charity|results|report|earnings|study|survey|podcast|studie|bericht|étude|rapport|informe|estudio|relazione|relatório|rapport|raport\\p{L}{0,2}',
      '決算|报告',
    ),
  },
];
