import { justDone, oneOf } from './one-of';

/** What a company does with a round of funding, or a sum. */
export const RAISES = oneOf(
  justDone('lever|boucler|clôturer|finaliser', 'cerrar|levantar|captar|completar|fechar|concluir|levantar'),
  'rais(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|land(?:s|ed)|bag(?:s|ged)|pull(?:s|ed)\\sin|announc(?:e|es|ed|ing)|receiv(?:e|es|ed)|attract(?:s|ed)|banked|picked\\sup|got|brought\\sin|signed|wrapped\\sup|awarded',
  'eingesammelt|sammel(?:n|t|te|ten)|gesichert|sicher(?:n|t|te|ten)|abgeschlossen|schlie(?:ßen|ßt)|schloss(?:en)?|erhalten|erhält|erhielt(?:en)?|bekommen|bekommt|aufgenommen|nehmen|holen|geholt|eingeworben|unter\\sdach\\sund\\sfach',
  'lev(?:er|é|ons|ée)|lèv(?:e|ent)|boucl(?:e|ent|ons|é|er)|clôtur(?:e|é|ons|er)|sécuris(?:e|é|er)|obten(?:u|ons|ir)|obtient|finalis(?:e|é|ons|er)|réalis(?:e|é|ons|er)|réuni(?:t|ssons|r)?|annonc(?:e|ent|é)|annonçons|reçu|recevons',
  'levant(?:a|amos|ado|ó|ar)|cierr(?:a|an)|cerr(?:ado|amos|ó|ar)|capt(?:a|amos|ado|ó|ar)|recaud(?:a|amos|ado|ó|ar)|consegu(?:imos|ido|ir)|obten(?:emos|ido)|obtuv(?:o|imos)|recib(?:e|imos|ido|ió)|anunci(?:a|amos|ado)|complet(?:a|amos|ado|ó|ar)|asegura(?:mos|do)?',
  'raccol(?:to|ta|ti)|raccogli(?:e|amo)|chius[oa]|chiud(?:e|iamo)|ottenut[oa]|otten(?:iamo|gono)|ricevut[oa]|riceviamo|complet(?:a|iamo|ato|ata)|annunci(?:a|amo|ato)|incassat[oa]|conclus[oa]',
  'levant(?:amos|ámos|ou|ado)|capt(?:amos|ámos|ou|ado)|fech(?:amos|ámos|ou|ado)|receb(?:emos|eu|ido)|obtiv(?:emos|eram)|obteve|conclu(?:ímos|iu|ído)|anunci(?:amos|ámos|ou)|angari(?:amos|ámos|ou)|assegur(?:ámos|amos|ou)',
  'opgehaald|haal(?:t|de|den)|halen|afgerond|rond(?:t|en|de|den)|gesloten|slui(?:t|ten)|sloot|sloten|ontv(?:angen|angt|ing|ingen)|gekregen|krijg(?:t|en)|kregen|kreeg|binnengehaald',
  'pozysk\\p{L}{1,7}|zebra(?:ł|li)\\p{L}{0,4}|zamk(?:nę|nął|nęli)\\p{L}{0,5}|otrzyma\\p{L}{1,5}|zdoby(?:ł|li|wa)\\p{L}{0,4}|zakończy(?:ł|li)\\p{L}{0,4}|domknę(?:ła|li)\\p{L}{0,4}',
  'tagit\\sin|ta(?:r|git)|tog\\sin|säkra[rtd]\\p{L}{0,2}|hämta[rt]\\p{L}{0,2}|rest|reser|slut(?:fört|för)|avsluta[rt]|stäng(?:t|er|de)|genomför(?:t|de)?|fått|får|fick|landa[rt]\\p{L}{0,2}',
  'hent(?:et|er|ede|a)|rejs(?:t|er|te)|reist|reiser|sikr(?:et|er|ede|a)|afslutte[trd]\\p{L}{0,2}|avslutte[tr]|lukke[trd]\\p{L}{0,2}|gennemfør(?:t|er|te)|gjennomfør(?:t|er|te)|modtage[rt]|modtog|mottatt|fået|får|fikk|fik|landet|lander',
  'kerä(?:si|simme|sivät|ä|ämme|nnyt|nneet)|sai(?:mme|vat)?|saa(?:nut|neet|vat|mme)?|varmist(?:i|imme|anut|aneet)|sulki|suljimme|päätökseen|nosti(?:mme)?',
  'získal[aio]?|získáv\\p{L}{1,4}|uzavřel[aio]?|uzavírá\\p{L}{0,2}|dokončil[aio]?|zajistil[aio]?',
  'tak(?:en|es|ing)\\son|took\\son|tak(?:en|es)\\sin|took\\sin|accepted|drawn\\sdown|topped\\sup|agreed|funded|backed|secured|reach(?:es|ed)|pass(?:es|ed)|oversubscribed|eingegangen|zugesagt|bewilligt|zugesprochen|unterzeichnet|unterschrieben|erreicht|finanziert|aufgestockt|eingetragen|steht|frisches',
  'accord(?:ée?|e)|octroyée?|sign(?:é|ons|e)|décroch(?:e|é|ons)|mobilis(?:e|é|ons)|accueilli|atteint|firm(?:a|amos|ado|ó)|alcanz(?:a|amos|ado|ó)|logr(?:a|amos|ado|ó)|sum(?:a|amos|ado)|concedid[oa]|firmat[oa]|raggiunt[oa]|concess[oa]|sottoscritt[oa]|otteniamo|incassiamo|assin(?:ámos|amos|ou)|alcanç(?:ámos|amos|ou)|concedid[oa]|garantiu',
  'toegekend|verkregen|getekend|ondertekend|behaald|behaalt|verzekerd|krijgen|podpisa\\p{L}{1,6}|dosta(?:ł|ła|liśmy)|zapewni\\p{L}{1,6}|sfinaliz\\p{L}{1,8}|zgromadzi\\p{L}{1,6}|tecknat|tecknade|beviljat[ds]?|beviljades|fyllt|klart|bevilget|tegnet|indgået|inngått|skaffet|innhentet|indhentet|myönnettiin|allekirjoit\\p{L}{2,6}|keräämme|vyb(?:ral|írá)\\p{L}{0,2}|podepsal[aiy]?|obdržel[aiy]?|dostal[aiy]?|máme|mame|mamy',
  'obtain(?:s|ed|ing)|(?:been|was|is|were)\\sgranted|bekam(?:en)?|obtiene|consigue|logra|recibe|ottiene|riceve|recebe|obtém|verkrijgt|uzysk(?:uje|ał|ali)\\p{L}{0,4}|przyznano|tilldela(?:s|ts|des)|erhåll(?:er|it)|mottag(?:it|er)|bevilja(?:s|des)|(?:er|ble|blev|blevet|fått)\\s(?:tildelt|innvilget)|bevilges|opnå(?:r|et)|oppnå(?:r|dd)|mottar|myönne(?:tty|tään)',
);

/** A round by its name. */
export const ROUNDS = oneOf(
  'series[\\s-][a-h]\\d?|pre-?seed|seed|(?:funding|financing|investment|growth|equity|bridge)(?:\\sround)?|rounds?|growth\\scapital|venture\\scapital|capital\\sraise|fundrais(?:e|ing)|grant|backing',
  '\\p{L}{0,24}finanzierung(?:srunde)?|\\p{L}{0,20}(?:kapital|investitions|investment|seed|wachstums|serie-[a-h]-|series-[a-h]-)runde|(?:wachstums|risiko|eigen|wagnis|frisches\\s)kapital|kapital|kapitalerhöhung|förder(?:mittel|ung|bescheid)|serie[\\s-][a-h]|runde|investition|investment|minderheitsbeteiligung',
  'levée(?:\\sde\\sfonds)?|tour\\sde\\stable|financement|augmentation\\sde\\scapital|séries?\\s[a-h]|amorçage|subvention|investissement|capital',
  'rondas?|financiación|inversión|ampliación\\sde\\scapital|serie\\s[a-h]|subvención|capital|semilla|round|finanziament[oi]|aumento\\sdi\\scapitale|investiment[oi]|fondi|capitale',
  'rodadas?|ronda|financiamento|investimentos?|série\\s[a-h]|aumento\\sde\\scapital|capital|subsídio',
  '\\p{L}{0,20}(?:ronde|financiering|investering(?:sronde)?|kapitaal)|serie\\s[a-h]|subsidie|groeigeld',
  'rund[aęyz]\\p{L}{0,2}|finansowani\\p{L}{1,2}|dofinansowani\\p{L}{1,2}|inwestycj\\p{L}{1,2}|kapitał\\p{L}{0,2}|grant\\p{L}{0,2}|seri[ęia]\\s[a-h]|środk\\p{L}{1,2}',
  '\\p{L}{0,20}(?:runda|rundan|runde|runden|emission|emissionen|emisjon|emisjonen|finansiering|finansieringen|investering|investeringen|kapital|kapitalet|kapitaltillskott|kapitalindhentning|kapitalinnhenting)|serie\\s[a-h]',
  '\\p{L}{0,12}rahoitu\\p{L}{1,10}|sijoitu\\p{L}{1,8}|pääoma\\p{L}{0,5}|a-kierro\\p{L}{1,5}|kierro\\p{L}{1,5}|investic[eií]\\p{L}{0,2}|investiční\\p{L}{0,2}|financování\\p{L}{0,2}|kol[oae]|kapitál\\p{L}{0,2}|dotac[ei]',
  'crowdfunding(?:\\scampaign|\\sround)?|share\\soffer|community\\sshares|venture\\sdebt|loan|credit\\sline|outside\\smoney|fresh\\scapital|new\\scapital|first\\sinvestors?|angel\\s(?:money|round|investors?)|financing\\spackage|darlehen|kredit(?:linie)?|crowd(?:funding|investing)(?:-kampagne)?|kapitalspritze|eigenkapital|beteiligung|risikokapital|zuschuss|millionenfinanzierung',
  'prêt|financement\\sparticipatif|fonds\\spropres|entrée\\sau\\scapital|ampliación|préstamo|crédito|inyección|financiación\\scolectiva|prestito|mutuo|contributo|ricapitalizzazione|empréstimo|financiamento\\scoletivo|reforço\\sde\\scapital|lening|krediet|kapitaal|durfkapitaal|crowdfunding(?:actie|campagne)?',
  'kredyt\\p{L}{0,2}|pożyczk\\p{L}{1,2}|dotacj\\p{L}{1,2}|zbiórk\\p{L}{1,2}|emisj\\p{L}{1,2}|lån(?:et)?|nyemission(?:en)?|kapital(?:et)?|bidrag(?:et)?|gräsrotsfinansiering|tilskud(?:det)?|tilskudd(?:et)?|kapitaludvidelse(?:n)?|kapitalforhøjelse(?:n)?|folkefinansiering|laina\\p{L}{0,2}|avustu\\p{L}{1,4}|osakeanti\\p{L}{0,2}|joukkorahoitu\\p{L}{1,4}|úvěr\\p{L}{0,2}|půjčk[auy]|navýšení|crowdfunding\\p{L}{0,5}',
);

/** A sum of money, in digits or in words. Texts of at most 400 characters. */
export const MONEY =
  /[$€£¥]\s?\d|(?<![\p{L}\p{N}])(?:\d[\d.,\s]{0,12}|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dois|três|quatro|sete|oito|dez|twee|drie|vijf|zes|zeven|acht|negen|tien|dwa|trzy|cztery|pięć|två|fyra|fem|to|fire|kaksi|kolme|neljä|viisi|dva|tři|čtyři|pět)\s)(?:k|m|mn|mm|bn|mio\.?|million(?:s|er|en)?|millones|millón|milion(?:i|e|y|ów|ů)?|mil(?:hões|hão)|miljoen|mln|mld|miljoner|milj\.?|miljoona\p{L}{0,3}|mil\.|miliard\p{L}{0,3}|mkr|mnok|meur|m€)(?![\p{L}])|\d[\d.,\s]{0,12}(?:€|euro?s?|eur|dollars?|usd|gbp|chf|kr|kronor|kroner|zł|pln|kč|czk|sek|nok|dkk|reais)(?![\p{L}])|\d[\d.,]{0,8}\s(?:thousand|tsd\.|tausend|mille|mil|mila|duizend|tys\.|tisíce?|tusen|tusind|tuhatta)\s(?:€|euro?s?|eur|dollars?|pounds?|kr|kronor|kroner|zł|kč)(?!\p{L})/iu;

/** Of money that is no funding. */
export const NO_FUNDING = oneOf(
  'charity|donat\\p{L}{1,4}|fundraiser|orders?|contract|sales|revenues?|turnover|dividends?|guidance|profit|prices?|salaries|wages|tender|foundation|hospice|sponsor\\p{L}{0,4}|savings?|saved',
  "spende\\p{L}{0,2}|umsatz|auftrag\\p{L}{0,4}|gewinn|preise|stiftung|gehälter|dons?|chiffre\\sd[’']affaires|commandes?|bénéfices?|salaires",
  'donaci\\p{L}{2,4}|ventas|facturaci\\p{L}{2,4}|pedidos?|salarios|donazion\\p{L}{1,2}|fatturato|ordin[ei]|beneficenza|doaç\\p{L}{2,3}|vendas|faturação|encomendas?',
  'omzet|donatie\\p{L}{0,2}|opdracht\\p{L}{0,2}|goede\\sdoel|przychod\\p{L}{1,3}|darowizn\\p{L}{1,2}|zamówieni\\p{L}{1,2}|omsättning\\p{L}{0,2}|välgörenhet|order\\p{L}{0,2}|omsætning\\p{L}{0,2}|omsetning\\p{L}{0,2}|velgørenhed|veldedig\\p{L}{0,5}|ordre\\p{L}{0,2}|liikevaihto\\p{L}{0,3}|hyväntekeväisyy\\p{L}{1,4}|tilau\\p{L}{1,5}|obrat\\p{L}{0,2}|charit[auyě]|zakázk\\p{L}{1,2}',
);

/** Takes in money: the sum need not be called a round. */
export const TAKES_IN = oneOf(
  'rais(?:es|ed|ing)|secur(?:es|ed)|land(?:s|ed)|bag(?:s|ged)|pull(?:s|ed)\\sin|banked|brought\\sin|attract(?:s|ed)|clos(?:es|ed)',
  'eingesammelt|sammel(?:n|t|te|ten)|gesichert|sicher(?:n|t|te|ten)|eingeworben|aufgenommen',
  'lev(?:é|ons|ée|er)|lèv(?:e|ent)|boucl(?:e|ent|ons|é)|sécuris(?:e|é)|réuni(?:t|ssons)?|levant(?:a|amos|ado|ó)|cerr(?:ado|amos|ó)|capt(?:a|amos|ado|ó)|recaud(?:a|amos|ado|ó)|consegu(?:imos|ido)',
  'raccol(?:to|ta)|raccogli(?:e|amo)|incassat[oa]|chius[oa]|levant(?:ámos|ou)|capt(?:ámos|ou)|fech(?:ámos|ou)|angari(?:amos|ámos|ou)|opgehaald|haal(?:t|de|den)|halen|binnengehaald',
  'pozysk\\p{L}{1,7}|zebra(?:ł|li)\\p{L}{0,4}|ta(?:r|git)\\sin|tagit\\sin|tog\\sin|säkra[rtd]\\p{L}{0,2}|hämta[rt]\\p{L}{0,2}|hent(?:et|er|ede|a)|rejs(?:t|er|te)|reist|sikr(?:et|er|ede|a)',
  'kerä(?:si|simme|sivät|nnyt|nneet)|varmist(?:i|imme)|nosti(?:mme)?|sai(?:mme)?|získal[aio]?',
);

/** Puts money into a company that is named behind the verb. */
export const INVESTS = oneOf(
  'invest(?:s|ed|ing)?|back(?:s|ed)|put(?:s|ting)?|investier(?:t|en|te|ten)|steig(?:t|en)|beteilig(?:t|en)|investi(?:t|ssent)|inves(?:ti|tit)|entr(?:e|ent)\\sau\\scapital|inviert(?:e|en)|invierten|invest(?:e|ono|ito|em|iu|iram)|invester(?:en|t|ert|ar|at|ade|er|et|ede)|geïnvesteerd|steekt|steken|inwestuj\\p{L}{1,2}|zainwestowa\\p{L}{1,4}|skjuter\\still|går\\sin|skyder|går\\sind|skyter|sijoitta(?:a|vat)|sijoitti(?:vat)?|investuj[ei]|investoval\\p{L}?',
  'puts\\s(?:money|capital)|pours?|poured|beteiligte|beteiligten|investierte[n]?|stieg(?:en)?|steckt|stecken|apport(?:e|ent|é)|injecte(?:nt)?|aport(?:a|an)|inyect(?:a|an)|apost(?:a|am)|injet(?:a|am)|investeerde[n]?|stopt|stoppen|satsar|pumpar|spytter|vložil\\p{L}{0,2}|vkládá|zainwestował\\p{L}{0,2}',
);

/** Who led a round: said of the round itself. */
export const LED = oneOf(
  '(?:co-)?led\\sby|came\\sfrom|comes\\sfrom|was\\s(?:co-)?led|is\\sled',
  '(?:angeführt|geführt|gezeichnet|getragen)|führt\\p{L}{0,2}\\s(?:die\\s)?runde\\san|lead-?investor(?:en)?(?:\\sist|\\ssind|\\swar)?|stammt\\svon|kommt\\svon',
  '(?:men|conduit|pilot|souscrit|dirig)(?:é|ée|e)?\\spar|liderad[oa]|lidera(?:do|n)?|encabezad[oa]|encabeza|guidat[oa]|capitanat[oa]|sottoscritt[oa]|viene\\sda',
  'geleid|wordt\\sgeleid|komt\\svan|poprowadził\\p{L}{0,2}|prowadził\\p{L}{0,2}|prowadzi|led(?:s|des)\\s(?:av|af)|ledet\\sav|ledes\\s(?:av|af)|anført\\saf|johti(?:vat)?|johtaa|vedl[aio]?|vedený\\p{L}{0,2}',
  '(?:led|leads)\\sthe\\sround|anchored\\sby|stammen\\svon|kommen\\svon|emmenée?\\spar|afkomstig\\svan|pochodz\\p{L}{1,3}\\sod|leds\\sav|kommer\\sfrån|ledes\\sa[vf]|kommer\\sfra|pochází\\sod',
);

/** Buys or joins with another company. */
export const BUYS = oneOf(
  'acqui(?:re|res|red|ring|sition)|bought|purchased|tak(?:es|en|ing)\\sover|took\\sover|takeover|merg(?:e|es|ed|er|ing)|add(?:s|ed)?\\s\\p{Lu}\\p{L}{2,20}\\sto\\s(?:the|our)\\s(?:group|family)',
  'übern(?:immt|ehmen|ommen|ahm|ahmen|ahme)|gekauft|erw(?:irbt|erben|orben|arb|arben)|fusionier(?:t|en|te|ten)|zusammenschluss|zugekauft|beteilig(?:t|en|te|ten|ung)',
  'acqui(?:ert|érons|s|se|sition|érir)|rach(?:ète|ètent|at|eté|etons|eter)|ach(?:ète|eté|etons|at)|repris(?:e|es)?|repren(?:d|ons)|fusionn(?:e|ent|ons|é)|rejoint\\sle\\sgroupe',
  'adqui(?:ere|rimos|rido|rió|sición|rir)|compr(?:a|amos|ado|ó|ar)|absorb(?:e|emos|ido)|fusion(?:a|amos|ado|arse)|integramos',
  'acqui(?:sisce|siamo|sito|sita|sì|sizione|stiamo|stato)|compr(?:a|iamo|ato)|rilev(?:a|iamo|ato)|fusione|incorpor(?:a|iamo|ato)',
  'adqui(?:re|rimos|riu|rido|sição)|compr(?:a|amos|ámos|ou|ado)|incorpor(?:amos|ámos|ou)|fundi(?:u|mos)',
  'overgenomen|overname|neemt|nemen|nam|koop(?:t)?|kopen|kocht(?:en)?|gekocht|gefuseerd|fuseren|fusie',
  'przej(?:ą|ę|m)\\p{L}{1,7}|kupi(?:ł|li|liśmy)\\p{L}{0,3}|kupuje\\p{L}{0,2}|naby(?:ł|li|wa)\\p{L}{0,4}|połączy(?:ł|li)\\p{L}{0,4}|fuzj\\p{L}{1,2}',
  'förvärv(?:ar|at|ade|as|et)?|köp(?:er|t|te|a)|övertag(?:er|it|ande)|tar\\söver|tagit\\söver|slagits?\\sihop|går\\ssamman|fusioner(?:ar|at)',
  'køb(?:er|t|te|e)|kjøp(?:er|t|te|e)|opkøb(?:er|t|te)?|oppkjøp(?:er|t|et)?|overtag(?:er|et|elsen?)|overtar|overtok|overtog|overtatt|fusioner(?:er|et)|slår\\ssig\\ssammen|slår\\sseg\\ssammen',
  'os(?:ti|timme|taa|tamme|tanut|taneet|tivat|to|taminen|takaup\\p{L}{1,4})|yritysosto\\p{L}{0,4}|yrityskaup\\p{L}{1,4}|hank(?:ki|imme|kii)|fuusio\\p{L}{0,5}|yhdist(?:yy|yi|ymme)|koupil[aio]?|kupuje\\p{L}{0,2}|převza?l[aio]?|převzetí|akviz\\p{L}{1,4}|získal[aio]?|sloučil[aio]?',
  'bought\\sout|taken\\sover|buy(?:s|ing)?|absorb(?:s|ed)|snapped\\sup|purchas(?:es|ing)|completed\\sthe\\s(?:purchase|takeover|acquisition)|zukauf|kauft|kaufen|kaufte[n]?|kauf|aufgekauft|eingegliedert|integrier(?:t|en)|verschmelz\\p{L}{1,5}|verschmolzen|erwerb|schließen\\suns|schließt\\ssich|repr(?:ise|enait)|absorb(?:e|ons|é)|intègr(?:e|ent)|intégr(?:é|ée|ons)|mis\\sla\\smain',
  'quedamos\\scon|hecho\\scon|toma\\sel\\scontrol|sumamos|fusión|acquistat[oa]|acquist(?:a|iamo|o)|integr(?:a|iamo|ato)|ingloba(?:to)?|fusi|fondiamo|aquisição|comprou|integr(?:a|ou|ámos)|fus(?:ão|ion\\p{L}{1,4})|tom(?:a|ou)\\so\\scontrolo|ingelijfd|inlijving|neemt\\sover|nemen\\sover|aankoop|lijv(?:t|en)|samengegaan|wykupi\\p{L}{1,6}|włącz\\p{L}{1,6}|przejęcie|zakup',
  'förvärvet|köpet|uppköp(?:et)?|sammanslagning(?:en)?|köpt\\supp|sammenlægning(?:en)?|opkøb(?:et)?|overtagelse(?:n)?|oppkjøpet|sammenslåing(?:en)?|sammensluttet|kjøpt\\sopp|købt\\sop|kaup(?:pa|an|alla)|osti(?:mme|vat)|ostamisen|sulautu\\p{L}{1,4}|odkoupil[aiy]?|kupujeme|akvizici?|koup[ěi]|pohltil[aiy]?|převzali|přebírá\\p{L}{0,2}|spojil[aiy]?\\sse',
);

/** It belongs to a group: since a day that is told, or as ever. */
export const IS_PART = oneOf(
  '(?:is|are)\\spart\\sof|gehör(?:t|en)\\szu(?:r|m)?|(?:ist|sind)\\s(?:ein\\s)?teil|fait\\spartie\\sde|forma\\sparte\\sde|fa\\sparte|faz\\sparte|maakt\\sdeel\\suit|hoort\\sbij|jest\\sczęścią|är\\sen\\sdel\\sav|er\\sen\\sdel\\sa[fv]',
);
export const NOWADAYS = oneOf(
  'now|today|yesterday|since|as\\sof|effective|jetzt|nun|ab|seit|mit\\swirkung|künftig|désormais|depuis|dès|ya|ahora|desde|ora|oggi|dal|agora|nu|voortaan|sinds|vanaf|już|od|teraz|sedan|från|siden|fra',
);

/** Behind the name of another company: it belongs to the prospect from now on. */
export const BECOMES_PART = oneOf(
  '(?:is|are)\\s(?:now|officially|today)\\s(?:a\\s)?part\\sof|(?:is|are)\\snow\\spart\\sof|becomes?\\spart\\sof|became\\spart\\sof|joins?\\s(?:the\\s)?(?:\\p{Lu}\\p{L}{2,24}\\s)?(?:family|group)|belongs?\\sto\\s(?:us|our)|under\\sone\\sroof|=\\sone\\steam',
  'gehör(?:t|en)\\s(?:jetzt\\s|nun\\s|ab\\ssofort\\s|seit\\s[^.;:]{3,30}\\s)zu(?:r|m)?|ist\\s(?:jetzt|nun|ab\\ssofort|seit\\s[^.;:]{3,30})\\s(?:ein\\s)?teil|wird\\s(?:ein\\s)?teil',
  'fait\\sdésormais\\spartie\\sde|rejoint\\s(?:le\\sgroupe|la\\sfamille)|ya\\s(?:es|forma)\\s(?:ya\\s)?parte\\sde|forma\\sya\\sparte\\sde|se\\sintegra\\sen|entra\\s(?:a\\sfar\\sparte|nel\\sgruppo|in\\sfamiglia)|fa\\sora\\sparte|passa\\sa\\sfazer\\sparte|faz\\sagora\\sparte|integra\\so\\sgrupo',
  'maakt\\s(?:nu\\s|voortaan\\s)deel\\suit|hoort\\s(?:nu\\s|voortaan\\s)bij|dołącz(?:a|yła|ył)\\sdo\\s(?:grupy|naszej)|jest\\sjuż\\sczęścią|blir\\s(?:en\\s)?del\\sav|är\\snu\\sen\\sdel\\sav|bliver\\s(?:en\\s)?del\\saf|er\\s(?:nu\\s|nå\\s)en\\sdel\\sa[fv]|osaksi|osa\\s(?:meitä|konsernia)|součástí',
  '(?:has\\sjoined|is\\sjoining)\\sour\\s(?:group|family)|(?:is|are)\\snow\\sours|became\\sours|becomes\\sours|have\\sbecome\\spart\\sof|has\\sbecome\\spart\\sof|comes\\sunder\\sour\\sroof|sold\\sto|belongs\\snow\\sto|gehört\\s(?:jetzt|nun|ab\\ssofort|seit\\s\\p{L}{3,9})\\suns|werden\\s(?:ein\\s)?teil|schließt\\ssich\\s(?:[\\p{L}]{2,16}\\s){0,3}an|unter\\s(?:einem|unserem)\\sdach|ist\\s(?:jetzt|nun|ab\\ssofort)\\sein\\sunternehmen',
  'a\\srejoint\\s(?:le\\sgroupe|la\\sfamille|notre)|entre\\sdans\\sle\\s(?:groupe|giron)|intègre\\s(?:le|notre)\\s(?:groupe|maison)|devient\\sune\\sfiliale|passe\\ssous|pasa\\sa\\s(?:formar\\sparte|ser\\snuestr[oa]|manos)|se\\s(?:suma|une|incorpora)\\sa(?:l)?\\s(?:nuestro\\s)?grupo|ya\\ses\\snuestr[oa]|entra\\sa\\sfar\\sparte|è\\s(?:ora|oggi)\\sparte|diventa\\sparte|passa\\sa\\s(?:integrar|pertencer)|junta-se\\sao\\sgrupo|é\\sagora\\s(?:nossa|nosso|parte)',
  'wordt\\s(?:een\\s)?(?:onder)?deel\\svan|sluit\\szich\\saan\\sbij|is\\s(?:nu|voortaan)\\s(?:van\\sons|onderdeel\\svan)|gaat\\sverder\\sonder|staje\\ssię\\sczęścią|stał[ao]?\\ssię\\sczęścią|należy\\s(?:teraz|już|odtąd)\\sdo|weszł[ao]\\sw\\sskład|wchodzi\\sw\\sskład|ansluter\\s(?:sig\\s)?till|ingår\\s(?:nu|från)|är\\snu\\svår[at]?|indgår\\s(?:nu|fra)|inngår\\s(?:nå|fra)|er\\s(?:nu|nå)\\s(?:vores|vår[t]?)|on\\snyt\\s(?:osa|osana)|siirty(?:y|i)\\s(?:meille|osaksi)|liitty(?:y|i)\\s(?:osaksi|konserniin)|se\\sstal[ao]?\\ssoučástí|se\\sstává\\ssoučástí|patří\\s(?:nyní|nově|odteď)|přechází\\spod',
);

/** Things that are bought, and are no companies. */
/** Work that is taken on for a customer: `die Bauendreinigung haben wir übernommen`. */
export const SERVICES = oneOf(
  '(?:die|den|das)\\s\\p{L}{2,24}(?:reinigung|montage|planung|pflege|wartung|lieferung|betreuung|abwicklung|bewirtung|verpflegung|gestaltung|sanierung|beschichtung|entsorgung|transporte?|bauleitung|arbeiten|installation|beratung|vermessung|prüfung|beleuchtung|schulung)(?=\\s(?:haben|hat|hatten|wurden?|übern\\p{L}{3,5})(?!\\p{L})|[.,])',
  "(?:het|de)\\s\\p{L}{0,16}(?:onderhoud|montage|schoonmaak|levering|installatie|begeleiding|uitvoering|beplanting)|(?:rengøringen|renholdet|städningen|vedligeholdelsen|vedlikeholdet|underhållet|monteringen|leveringen|leveransen)|(?:la|l[’'])\\s?(?:pose|entretien|maintenance|nettoyage|installation|livraison)",
);

export const NO_COMPANIES = oneOf(
  'machin\\p{L}{1,6}|trucks?|vans?|vehicles?|ships?|vessels?|land|plot|buildings?|propert(?:y|ies)|tickets?|skills?|talent|knowledge|customers?|licen[cs]es?|oven|ovens|robots?|press|printer|boat|barge|tractors?|domain|stake\\sin\\s\\p{Ll}|guide|coffee|beans|wood|timber|electricity|energy',
  'maschine\\p{L}{0,2}|fahrzeug\\p{L}{0,2}|lkw|grundstück\\p{L}{0,3}|gebäude|verantwortung|leitung|geschäftsführung|patenschaft|kosten|strom|ofen|presse|anlage|führung|ruder|schirmherrschaft|mandat',
  'machines?|camions?|terrain|immeuble|bâtiment|four|direction|compétences|énergie|máquinas?|camion(?:es)?|terreno|edificio|horno|dirección|macchin\\p{L}{1,4}|forno|direzione|immobile|edifício|terreno|direção',
  'grond|gebouw|pand|machine\\p{L}{0,2}|vrachtwagen\\p{L}{0,2}|leiding|stokje|działk\\p{L}{1,2}|budynek|maszyn\\p{L}{1,2}|kierownictwo|ster|tomt(?:en)?|mark|fastighet\\p{L}{0,2}|maskin\\p{L}{0,3}|lastbil\\p{L}{0,3}|ledningen|rodret|grund|bygning\\p{L}{0,2}|ejendom\\p{L}{0,3}|tont\\p{L}{1,3}|kiinteistö\\p{L}{0,3}|kone\\p{L}{0,3}|johto|pozem\\p{L}{1,4}|budov\\p{L}{1,2}|stroj\\p{L}{0,3}|vedení',
  'certifikát\\p{L}{0,3}|certifikac[ei]|osvědčení|medail\\p{L}{1,3}|cenu|ocenění|akreditac[ei]|zakázk\\p{L}{1,3}',
);

export const AGREES = oneOf(
  'sign(?:s|ed|ing)?|agree(?:s|d|ing)?|partner(?:s|ed|ing)?|team(?:s|ed|ing)?\\sup|join(?:s|ed|ing)?\\s(?:forces|up|hands)|enter(?:s|ed|ing)?\\sinto|announc(?:e|es|ed|ing)|conclud(?:e|es|ed)|collaborat(?:e|es|ed|ing)|struck|strik(?:e|es)|form(?:s|ed)|cooperat\\p{L}{1,4}|shook\\shands|sealed|extend(?:s|ed)?|renew(?:s|ed)?',
  'unterzeichn(?:et|en|eten|ete)|unterschrieben|unterschreiben|geschlossen|schließen|schließt|vereinbar(?:t|en|ten)|kooperier(?:t|en|ten)|besiegelt|eingegangen|bündeln|bündelt|verlänger(?:t|n)',
  "sign(?:e|ent|ons|é|er|ature)|concl(?:u|ut|uons|ure)|s['’]associ(?:e|ent|ons)|associons|s['’]alli(?:e|ent)|s['’]uni(?:t|ssent)|annonc(?:e|ent|é)|annonçons|noue|noué|nouons|scell(?:e|é|ent)|collabor(?:e|ent|ons)|lanc(?:e|ent|é)|lançons|unissent|unissons|renouvel\\p{L}{1,4}|démarr\\p{L}{1,4}",
  'firm(?:a|an|amos|ado|ó|aron|ar)|suscri(?:be|ben|to|bimos)|se\\s(?:alían?|unen|asocian?)|nos\\s(?:aliamos|unimos|asociamos)|acuerdan?|acordado|sell(?:a|an|amos|ado)|alcanz(?:amos|ado)|colabor(?:a|an|amos|aremos)|cerr(?:amos|ado)|anunci(?:a|an|amos)|renov\\p{L}{1,4}|arranca\\p{L}{0,4}',
  'firm(?:a|ano|iamo|ato|ata)|sigl(?:a|ano|iamo|ato|ata)|strett[oa]|string(?:e|ono|iamo)|collabor(?:a|ano|iamo)|annunci(?:a|ano|amo|ato)|avvi(?:a|ano|amo|ato)|si\\salleano|ci\\salleiamo|uniamo|uniscono|assin(?:a|am|amos|ámos|ou|aram|ado)|celebr(?:ámos|amos|ou|aram)|fech(?:ámos|amos|ou|aram)|unem|unimos|firm(?:ámos|ou|aram)|anunci(?:a|am|amos|ámos|aram)|estabelec\\p{L}{1,6}',
  'getekend|teken(?:t|en|de|den)|onderteken(?:t|d|en|de|den)|gesloten|slui(?:t|ten)|slo(?:ot|ten)|werk(?:t|en)|samen(?:werken|gewerkt)?|bundelen|bundelt|slaan|start(?:en)?|gaan|gaat|aangegaan|verleng(?:d|t|en)',
  'podpis(?:ał|ali|uje|aliśmy)\\p{L}{0,5}|zawar(?:ł|li|liśmy)\\p{L}{0,3}|nawiąz(?:ał|ali|uje|aliśmy)\\p{L}{0,4}|współprac(?:uj|ow)\\p{L}{1,6}|rozpocz\\p{L}{1,7}|rozpoczyn\\p{L}{1,4}|łącz(?:ą|ymy)|ogłasza\\p{L}{0,3}',
  'teckna(?:r|t|de)|skriv(?:er|it|a)|skrev|ingå(?:r|tt)|ingick|inled(?:er|de|t)|inlett|slut(?:er|it)|slöt|samarbeta[rt]|underteckn\\p{L}{1,3}|går\\ssamman|startar|förläng(?:er|t)',
  'ind?gå(?:r|et|tt)|indgik|inngå(?:r|tt)|inngikk|underskr(?:ev|iver|evet)|underskrevet|signer(?:er|te|ede|t)|indled(?:er|te|t)|innled(?:er|et|te)|samarbejd(?:er|ede)|samarbeid(?:er|et)|går\\ssammen|lander|landet|slår\\ssig\\ssammen|starter|startet|forlæng(?:er|et)',
  'allekirjoit(?:ti|timme|tivat|taneet|imme|taa)|solmi(?:i|mme|vat|neet|nut)?|sopi(?:mme|vat)?|aloit(?:taa|ti|amme|imme|tavat|tivat)|tekevät|tekee|teki(?:vät)?|ryhty(?:y|vät|i|ivät)|podepsal[aiy]?|uzavřel[aiy]?|uzavír\\p{L}{1,3}|navázal[aiy]?|spojil[aiy]?|spojují|spolupracuj\\p{L}{1,3}|zahájil[aiy]?|zahajuj\\p{L}{1,3}',
  'work(?:s|ing)?\\s(?:together\\s)?with|cooperat(?:e|es|ing)|pair(?:s|ed|ing)?\\sup|tie(?:s|d)?\\sup|link(?:s|ed|ing)?\\sup|kick(?:s|ed)?\\soff|beg(?:in|an|un)|launch(?:es|ed)?|start(?:s|ed|ing)?|deepen(?:s|ed)?|expand(?:s|ed)?|made|reached|inked|penned|concluded|committed|arbeiten|arbeitet|starten|startet|besiegeln|besiegelt|vertief(?:t|en)|tun|tut|gehen|geht|beschlossen|gestartet|fixiert|paktieren|verbünde(?:n|t)|ausgebaut',
  'travaill(?:e|ent|ons)|coopèr(?:e|ent)|pren(?:d|nent|ons)|devient|devenons|lie(?:nt)?|met(?:tent|tons)?|renforc(?:e|ent|ons)|prolong(?:e|ent|eons|é)|scellons|trabaj(?:a|an|amos|aremos)|estrech(?:a|an|amos)|sum(?:a|an|amos)|inici(?:a|an|amos|ado)|pact(?:a|an|amos|ado)|ampli(?:a|an|amos)|hemos\\s(?:llegado|cerrado)|lavor(?:a|ano|iamo|eremo)|raggiunt[oa]|conclus[oa]|parte|nasce|rinnov(?:a|ano|iamo|ato)|consolid\\p{L}{1,5}|trabalh(?:a|am|amos)|arranc(?:a|ou|ámos)|reforç(?:a|am|amos|ámos|ou)|renov(?:a|ou|ámos)|inici(?:a|ou|ámos)|selám(?:os)?',
  'bekrachtig(?:t|d|en)|beklonken|sloegen|geslagen|samengewerkt|vernieuw(?:t|d)|hebben|zacieśni\\p{L}{1,6}|przedłuż\\p{L}{1,6}|ruszam\\p{L}{1,2}|zaczyna\\p{L}{0,3}|zawier\\p{L}{1,5}|łączy|klubbat|påbörja[rt]\\p{L}{0,2}|fördjupa[rt]\\p{L}{0,2}|knyter|knutit|allierar|har\\ssignerat|signera[rt]\\p{L}{0,2}|skrivit\\spå|arbetar|knytter|knyttet|uddyber|utdyper|udvider|utvider|arbejder|arbeider|lavet|laver|inngår|kirjoit\\p{L}{2,6}|laajen(?:taa|tavat|namme)|syven(?:tää|tävät|nämme)|jatka(?:a|mme|vat)|prodloužil[aiy]?|začínáme|začal[aiy]?|rozšiřuj\\p{L}{1,3}|podepisuj\\p{L}{1,3}|dohodl[aiy]?|domluvil[aiy]?',
  'unen|une(?=\\s(?:sus\\s)?fuerzas)|aúnan|associé|rapproch(?:e|ent|ons)|entrat[oi]|samarbeider|yhdist(?:ää|ävät|ämme|imme|ivät)|teki(?:vät|mme)|teemme|podepsán\\p{L}?|uzavřen\\p{L}?',
  'aloitta(?:nut|neet)',
);

/** What partners agree on. */
export const TO_WORK = oneOf(
  'samen(?:werken|\\ste\\swerken)|zusammenarbeiten|work(?:ing)?\\s(?:more\\sclosely\\s)?together|to\\s(?:cooperate|co-operate|collaborate)|zusammenzuarbeiten|gemeinsam\\szu\\s\\p{L}{4,16}|travailler\\sensemble|collaborer|coopérer|trabajar\\sjuntos|colaborar|lavorare\\sinsieme|collaborare|trabalhar\\sjuntos|att\\ssamarbeta|at\\ssamarbejde|å\\ssamarbeide|współpracować',
);

export const AGREEMENTS = oneOf(
  'partnership|partners?|agreements?|alliance|contract|cooperation|co-operation|collaboration|joint\\sventure|deal|pilot|memorandum|mou|forces|framework',
  '\\p{L}{0,24}(?:partnerschaft|vertrag|vereinbarung|kooperation|zusammenarbeit|abkommen|bündnis|allianz)(?:s|es|en|n|e)?|kräfte|gemeinsame\\p{L}{0,2}\\ssache',
  'partenariats?|accord(?:-cadre)?|contrat|convention|alliance|coopération|collaboration|partenaires?|forces',
  'alianza|acuerdo|convenio|contrato|colaboración|cooperación|fuerzas|accordo|intesa|partnership|collaborazione|contratto|alleanza|convenzione|forze|parceria|acordo|protocolo|aliança|contrato|colaboração|forças',
  '\\p{L}{0,24}(?:samenwerking(?:sovereenkomst)?|overeenkomst|contract|partnerschap|alliantie|krachten)|partner|handen|\\p{L}{0,6}umow[ęay]|współprac\\p{L}{1,2}|partnerstw\\p{L}{1,2}|porozumieni\\p{L}{1,2}|sił[yę]|partner\\p{L}{0,3}',
  '\\p{L}{0,20}(?:samarbete|samarbets?avtal|avtal|partnerskap|allians|samarbejde|samarbejdsaftale|aftale|partnerskab|samarbeid|samarbeidsavtale|avtale|kontrakt)(?:et|en|n|s|t)?|krafterna|kræfterne|kreftene',
  'yhteistyö\\p{L}{0,10}|sopimu\\p{L}{1,5}|kumppan\\p{L}{1,10}|liittou\\p{L}{1,5}|smlouv[auyěo]|partnerství\\p{L}{0,2}|spoluprác\\p{L}{1,3}|dohod[auyěo]|memorand\\p{L}{1,2}|síly|aliance',
  'tie-up|letter\\sof\\sintent|supply\\s(?:deal|contract|agreement)|licen[cs]e\\sagreement|consortium|letter\\sof\\sunderstanding|liefervertrag|rahmenvertrag|lizenzvertrag|absichtserklärung|konsortium|schulterschluss|tandem|verbund|gemeinschaftsprojekt|partner(?:n|in)?',
  "protocole|lettre\\sd[’']intention|contrat-cadre|licence|consortium|convention-cadre|carta\\sde\\sintenciones|protocolo|consorcio|socios?|alianza\\sestratégica|protocollo|lettera\\sd[’']intenti|consorzio|partenariato|contratto\\squadro|consórcio|protocolos?|parceiros?|contrato-quadro|carta\\sde\\sintenções",
  'intentieverklaring|raamcontract|convenant|consortium|list(?:em)?\\sintencyjn\\p{L}{1,2}|kontrakt\\p{L}{0,2}|konsorcj\\p{L}{1,2}|sojusz\\p{L}{0,2}|\\p{L}{0,20}(?:avsiktsförklaring|ramavtal|kontrakt|kontraktet|konsortium|hensigtserklæring|rammeaftale|intensjonsavtale|rammeavtale|aftalen|avtalen|avtalet|partner|partnere)|aiesopimu\\p{L}{1,4}|puitesopimu\\p{L}{1,4}|liitto\\p{L}{0,2}|memorandu[mua]|kontrakt\\p{L}{0,2}|konsorci\\p{L}{1,2}|partner\\p{L}{0,2}',
  'voima(?:nsa|mme|t)',
);

/** Help that is money when a sum stands beside it. */
export const GRANTS = oneOf(
  'grants?|support|aid|zuschüsse[n]?|unterstützung|aides?|soutien|ayudas?|apoyo|apoios?|sostegno|aiuti|steun|bijdrage|wsparci\\p{L}{1,2}|stöd(?:et)?|støtten?|tuki|tuen|tukea|podpor[auy]|příspěv\\p{L}{2,4}',
);
/** Money is granted to a company that is named behind the verb. */
export const GRANTED = oneOf(
  'granted|awarded|accordée?|octroyée?|attribuée?|versée?|concedid[oa]|otorgad[oa]|concess[oa]|assegnat[oa]|erogat[oa]|atribuíd[oa]|toegekend|verleend|przyznan[oaey]|beviljat[s]?|tilldelats|bevilget|tildelt|innvilget|přidělen[ao]?|poskytnut[ao]?|zugesprochen|bewilligt|gewährt',
);
/** Puts money into a company that is named behind the preposition: in a headline the sum may be left out. */
export const INVESTS_IN = oneOf(
  'invest(?:s|ed)(?=\\sin\\s)|investier(?:t|te)(?=\\sin\\s)|beteiligt\\ssich(?=\\san\\s)|steigt(?=\\s(?:mit\\s[^.;:]{3,30}\\s)?bei\\s[^.;:]{2,60}\\sein(?!\\p{L}))|investi(?:t|ssent)(?=\\s(?:dans|chez)\\s)|invierte(?=\\sen\\s)|entra(?=\\sen\\sel\\scapital)|investe(?=\\s(?:in|na|no|em)\\s)|investeert(?=\\sin\\s)|stapt(?=\\sin\\s)|inwestuje(?=\\sw\\s)|investerar(?=\\si\\s)|investerer(?=\\si\\s)|går\\sin(?=\\s(?:som\\s\\p{L}{4,12}\\s)?i\\s)|går\\sind(?=\\s(?:som\\s\\p{L}{4,12}\\s)?i\\s)|går\\sinn(?=\\s(?:på\\seiersiden\\s|som\\s\\p{L}{4,12}\\s)?i\\s)|investuje(?=\\sdo\\s)',
);
/** At the head of a headline without a verb. */
export const FUNDS = oneOf(
  '(?:fresh|new|growth)\\scapital|(?:seed|series\\s[a-h])\\s(?:round|funding)|funding\\sround|\\p{L}{0,20}finanzierungsrunde|kapitalerhöhung|(?:wachstums|frisches\\s)kapital|levée\\sde\\sfonds|augmentation\\sde\\scapital|tour\\sde\\stable|ampliación\\sde\\scapital|ronda\\sde\\s(?:financiación|inversión|financiamento|investimento)|aumento\\sd[ie]\\scapitale?|round\\sdi\\s(?:finanziamento|investimento)|groeikapitaal|financieringsronde|kapitaalinjectie|vers\\skapitaal|runda\\s(?:finansowania|inwestycyjna)|dofinansowanie|nyemission|kapitaltillskott|tillväxtkapital|kapitalforhøjelse|kapitaltilførsel|vækstkapital|emisjon|kapitalforhøyelse|vekstkapital|investiční\\skolo|navýšení\\skapitálu',
);
/** A sum below 100,000, as people collect it for others. Texts of at most 400 characters. */
export const SMALL_SUM =
  /(?<![\d.,\p{L}])\d{1,2}(?:[.,\s]\d{3}|\s(?:thousand|tsd\.|tausend|mil|mila|duizend|tys\.|tisíce?|tusen|tusind|tuhatta))?\s?(?:€|\$|£|euro[sa]?|eur|kr|kronor|kroner|pounds?|dollars?|zł|kč)(?!\p{L})|[$€£]\s?\d{1,2}(?:[.,]\d{3})?(?![\d.,]{0,8}\d|\s?(?:k|m|mn|bn|b|mio|million|billion|thousand)(?!\p{L}))/iu;

/** Becomes what its sentence names beside it. */
export const BECOMES = oneOf(
  'becomes?|became|(?:is|are)\\snow|wird|werden|wurden?|devient|devenons|devenu|se\\sconvierte\\sen|nos\\sconvertimos\\sen|diventa|diventiamo|diventato|torna-se|tornou-se|tornámo-nos|wordt|worden|geworden|zostaje|został[ao]?|staje\\ssię|blir|blivit|bliver|blevet|blitt|se\\sst[áa]vá|se\\sstal[ao]?',
);
/** Of another company. Texts of at most 400 characters. */
export const PARTNER_OF =
  /(?<!\p{L})(?:\p{L}{0,24}[Pp]artner(?:in|em)?|partenaire|soci[oa]|parceir[oa]|dealer|distributor|reseller|supplier|\p{L}{0,16}[Hh]ändler|[Ll]ieferant|distribut(?:eur|rice)|fournisseur|revendeur|distribuidora?|proveedora?|distributore|fornitore|rivenditore|fornecedora?|leverancier|verdeler|dystrybutorem|dostawcą|återförsäljare|leverantör|forhandler|leverandør|prodejcem|dodavatelem)\s(?:[\p{Ll}-]{4,16}\s){0,2}(?:of|for|to|von|für|der|des|de|du|di|del|della|da|do|van|voor|för|till|til|av|hos|společnosti|firmy)\s(?:the\s|la\s|le\s|el\s)?\p{Lu}/u;
/** Whom one sponsors. */
export const CLUBS = oneOf(
  'fc|sv|tsv|vfl|\\p{L}{0,12}(?:clubs?|klubb?|verein\\p{L}{0,2}|team|festival\\p{L}{0,2}|marathon|liga|museum|stiftung)|seura\\p{L}{0,2}|sponsor\\p{L}{0,5}|league|cup|foundation|équipe|ligue|fondation|equipo|squadra|equipa|fundación|fondazione',
);
/** Joins with somebody who is named behind it. */
export const ALLIES = oneOf(
  'nous\\snous\\s(?:associons|allions|unissons)|nous\\ssommes\\s(?:associés|alliés)|nos\\s(?:hemos\\s)?(?:aliado|asociado|unido|aliamos|asociamos|unimos)|ci\\s(?:siamo\\s)?(?:alleati|uniti|alleiamo|uniamo)|(?:aliámo|juntámo|associámo)-nos',
);
/** Texts of at most 400 characters. */
export const TO_NAME = /(?<!\p{L})(?:à|a|ao|alla?|avec|con|com)\s(?:(?:la|le|el|il|o|a)\s)?\p{Lu}/u;
/** In a headline: works with a partner from now on. */
export const WORKS = oneOf(
  'collaborates?|cooperates?|collabore(?:nt)?|coopèrent?|collabora(?:no)?|coopera(?:no|n|m)?|colabora(?:n|m)?|samarbetar|samarbejder|samarbeider|współpracuj(?:e|ą)|spolupracuj(?:e|í)',
);
