import { oneOf } from './one-of';

/** Opens, moves into, breaks ground: what a company does with a place. */
export const OPENS = oneOf(
  'switched\\son|started\\sup',
  'opens?(?!\\s(?:days?|house|evenings?|weekend|doors)(?!\\p{L}))|opened|opening|re-?located?|relocat(?:es|ing)|moved?(?=\\s(?:in|into|to|our)(?!\\p{L}))|moving(?=\\s(?:in|into|to)(?!\\p{L}))|moves(?=\\s(?:in|into|to)(?!\\p{L}))|settled\\sin(?:to)?|set(?:s|ting)?\\sup|br(?:eaks?|eaking|oke|oken)\\sground|cut\\sthe\\sribbon|inaugurat(?:es?|ed|ing)|expand(?:s|ed|ing)?|commissioned|takes?\\sthe\\skeys|taken\\sthe\\skeys|picked\\sup\\sthe\\skeys|doubl(?:es|ed|ing)|up\\sand\\srunning|open\\sfor\\sbusiness|ribbon|groundbreaking|arriv(?:ed|es|ing)\\sin|land(?:ed|s|ing)\\sin|establish(?:es|ed|ing)|signed\\sthe\\slease',
  'eröffn(?:et|en|ete|eten|ung)|bez(?:ogen|iehen|ieht|og|ogen)|umgezogen|umzug|ziehen|zieht|zogen|eingeweiht|weih(?:en|t|ten|te)|einweihung|spatenstich|richtfest|grundstein(?:legung)?|in\\sbetrieb|baubeginn|mit\\sdem\\sbau|erweiter(?:t|n|te|ten|ung)|vergrößer(?:t|n|te|ten)|verdoppel(?:t|n|te|ten)|gegründet|gestartet|starten|eingezogen|ausgebaut',
  "ouvr(?:e|ent|ons|it|ir)|(?<!portes\\s)ouverte?s?|ouverture|inaugur(?:e|ent|ons|é|ée|ation|er)|emménag(?:e|ent|eons|é|ement)|s[’’']install(?:e|ent)|installons|installés?|s[’']implant(?:e|ent)|implantation|implant(?:ons|és?)|s[’']agrandi(?:t|ssent)|agrandi(?:t|ssons|ssement)?|première\\spierre|déménag(?:e|ent|eons|é|ement)|démarr(?:e|é|age)\\sdes\\stravaux|posé|pose",
  'abr(?:e|en|imos|ió|ieron|ir)|(?<!puertas\\s)abiert[oa]s?|apertura|inaugur(?:a|an|amos|ado|ada|ó|aron|ación|ar)|estren(?:a|an|amos|ado|ó|ar)|primera\\spiedra|(?:nos\\s)?(?:mudamos|trasladamos|instalamos|hemos\\smudado|hemos\\strasladado|hemos\\sinstalado)|ampli(?:a|amos|ado|ó|ación)|aterriz(?:a|amos|ado|ó)|desembarc(?:a|amos|ado|ó)|lleg(?:amos|ado|ó)\\sa(?!\\sun\\s(?:acuerdo|convenio))|puesto\\sen\\smarcha|puesta\\sen\\smarcha|en\\smarcha',
  'apr(?:e|ono|iamo|ì|ire)|(?<!porte\\s)apert[oaie]|avviat[oa](?=\\s(?:la|le)\\s(?:produzione|attività))|avvi(?:a|ano|amo|ò)(?=\\s(?:la|le)\\s(?:produzione|attività))|apertura|inaugur(?:a|ano|iamo|ato|ata|ò|azione)|prima\\spietra|(?:ci\\s)?(?:trasferiamo|siamo\\strasferiti)|trasferit[oaie]|ampli(?:a|ano|iamo|ato|amento)|sbarc(?:a|ano|hiamo|ato|ati)|arriv(?:iamo|ati)\\sa|raddoppi(?:a|amo|ato)',
  'abr(?:e|em|imos|iu|iram|ir)|(?<!portas\\s)abert[oa]s?|abertura|inaugur(?:a|am|amos|ámos|ou|ado|ada|ação)|primeira\\spedra|mud(?:amos|ámos|ou)|instal(?:amos|ámos|ou)(?:-n[oo]s)?|cheg(?:amos|ámos|ou|ada)\\s(?:a|à|ao)|expand(?:e|imos|iu)|ampli(?:a|amos|ámos|ou)',
  'open(?:t|en|de|den)|geopend|opening|verhuis(?:d|t|en|de|den)|verhuiz(?:en|ing)|betrok(?:ken)?|betrekken|in\\sgebruik|eerste\\s(?:paal|steen)|uitgebreid|breiden|breidt|uitbreiding|neergestreken|strijk(?:t|en)|gestart',
  'otw(?:ier|orz|arł|ar[tc])\\p{L}{0,6}|uruch(?:om|ami)\\p{L}{1,7}|przepro(?:wadz|wadzk)\\p{L}{1,7}|przenie(?:ś|śl|si)\\p{L}{1,6}|rozbudow\\p{L}{1,6}|kamień\\swęgielny|wmurow\\p{L}{1,6}|wbi(?:l|ł|t)\\p{L}{1,5}|wkracza\\p{L}{0,3}|wchodzi\\p{L}{0,3}|wesz(?:ła|liśmy|ło)|ruszył\\p{L}{0,5}|ruszyliśmy|startujemy',
  'öppn(?:ar|at|ade|as|ats|ades|ing|ingen)|invig(?:er|t|de|s|des|ning|ningen)|flytt(?:ar|at|ade|en)|spadtag(?:et)?|etabler(?:ar|at|ade|as|ing|ingen)|expander(?:ar|at|ade)|slår\\supp|slagit\\supp|bygg(?:er|t|de)|utök(?:ar|at|ade)|startar|startat',
  'åbn(?:er|et|ede|es|ing|ingen)|åpn(?:er|et|a|es|ing|ingen)|ind?vi(?:er|et|ede|else|elsen)|innvi(?:er|dde|dd|ing|elsen)|flytt(?:er|et|ede|a)|flyttet|spadestik(?:ket)?|spadetak(?:et)?|etabler(?:er|et|te|ede|ing)|ekspander(?:er|te|ede)|udvid(?:er|et|ede|else)|utvid(?:er|et|a|else)|bygg(?:er|et|de)|slår\\sdørene\\sop|startet',
  'ava(?:a|amme|avat|si|simme|sivat|taan|ttiin|ttu|nnut|nneet|jaiset|jaisia|uksen|us|uu|utui|utunut)|avajai\\p{L}{2,8}|laajen(?:taa|namme|si|simme|nus|tanut|taneet|ee|i)|muut(?:amme|imme|ti|taa|taneet|tanut)|perust(?:i|imme|aa|amme|anut|aneet)|siirry(?:mme|imme)|rakenn(?:amme|utimme|us)',
  'otev(?:ř|ír|ře)\\p{L}{1,7}|zah[áa]j\\p{L}{1,6}|přestěhoval\\p{L}{0,3}|rozšiř\\p{L}{1,5}|rozšíř\\p{L}{1,5}|vstup\\p{L}{1,5}|vstoupil\\p{L}{0,3}|základní\\skámen|spust\\p{L}{1,5}|spouští\\p{L}{0,3}|postavil\\p{L}{0,3}',
  "enlarg(?:es|ed|ing)|leased|into\\soperation|on\\sstream|(?:started|began|begun)\\s(?:production|baking|brewing|trading)|production\\s(?:has\\s)?(?:started|begun|began)|have\\smoved|has\\smoved|we[’']ve\\smoved|(?:gone|goes|went)\\slive",
  '(?:an)?gemietet|geöffnet|öffne(?:t|n|te|ten)|aufgemacht|betrieb\\saufgenommen|expandier(?:t|en|te)|angesiedelt|einzug|neubau|anbau|mise?\\sen\\sservice|met(?:tons)?\\sen\\sservice|valises|quartiers|agrandissons|opérationnel(?:le)?|ha\\sabierto\\ssus\\spuertas|battenti|taglio\\sdel\\snastro|ci\\ssiamo\\s(?:allargati|ingranditi|spostati)|alarg(?:ámos|amos|ou)',
  'betrekt|betrekken|gehuurd|ruszyła?|powiększ\\p{L}{1,6}|slår\\supp\\s(?:portarna|dörrarna)|(?:tagit|tagits|togs)\\si\\sbruk(?!\\sav\\s)|i\\sdrift|byggt\\s(?:till|ut)|slået\\sdørene|taget\\si\\sbrug(?!\\saf\\s)|tatt\\si\\sbruk(?!\\sav\\s)|åbnet\\sdørene|åpnet\\sdørene|otettiin\\skäyttöön|otimme\\skäyttöön|käynnisty(?:i|y)|do\\sprovozu|pronaj(?:ali|al|ala)|vuokra(?:simme|si)',
  'extend(?:s|ed|ing)(?=\\s(?:its|our|the)\\s(?:\\p{L}{3,14}\\s){0,2}(?:premises|plant|factory|warehouse|site|building|workshop|depot|showroom|headquarters|hall|store|offices?)(?!\\p{L}))|builds?\\s(?:our|its)|building\\s(?:our|its)|brought\\s(?:into\\soperation|on\\sstream)|bau(?:t|en|te|ten)(?=\\s(?:[^\\s.;:,]{1,24}\\s){1,10}aus(?:[.,;!]|$|\\sund\\s))|übergesiedelt|doubl(?:e|ent|ons|é)(?=\\s(?:sa|la|notre)\\s(?:capacité|surface|production))|étend(?:ent|ons|u)?(?=\\s(?:son|sa|ses|notre|nos)\\s(?:usine|site|atelier|entrepôt|surface|locaux))|mise?s?\\sen\\sservice|transf(?:ère|érons|éré)(?=\\s(?:son|notre|nos|ses)\\s(?:siège|usine|atelier|production|entrepôt|bureaux|locaux))|(?:a|ont)\\s(?:déménagé|emménagé)',
  'amplían?|amplió|ampliaron|se\\s(?:ha\\s)?(?:mud(?:a|ado|ó)|instal(?:a|ado|ó)|implant(?:a|ado|ó)|traslad(?:a|ado|ó))|traslad(?:a|an|ado|ó)(?=\\s(?:su|sus|la|las)\\s(?:sede|oficinas?|fábrica|planta|almacén|taller|producción|central|instalaciones))|(?:duplic|dobl)(?:a|an|amos|ado|ó)(?=\\s(?:su|la|nuestra)\\s(?:capacidad|producción|superficie|planta))|(?:pone|puso|pusimos|ponemos)\\sen\\sfuncionamiento|(?:entra(?:to|ta)?|messo|messa)\\sin\\sfunzione|trasloc(?:a|ato|hiamo)|si\\s(?:trasferisce|amplia|espande|allarga|ingrandisce)|dupli(?:ca|cou|cámos)(?=\\sa\\s(?:sua\\s|nossa\\s)?(?:capacidade|produção|área|fábrica))|em\\sfuncionamento|entr(?:a|ou)\\sem\\satividade',
  'bouw(?:t|en)\\s(?:zijn|haar|ons)|verplaats(?:t|te|en)(?=\\s(?:zijn|haar|ons|onze)\\s)|oddan\\p{L}{1,2}\\sdo\\sużytku|odda(?:ł|ła|liśmy)\\sdo\\sużytku|przenio(?:sła|słyśmy|śliśmy)|przenosi(?:my)?|podwo(?:ił|iła|iliśmy|imy)(?=\\s(?:moce|produkcję|powierzchnię))|fördubbla[rtd]\\p{L}{0,2}(?=\\s(?:\\p{L}{3,14}\\s){0,2}(?:kapacitet|yta|produktion|lager))|(?<=(?:tar|tatt|tok|tas|tager|tages|taget|tog|tagit)\\s[^.;:]{2,60}\\s)i\\s(?:bruk|brug)(?!\\sa[vf]\\s)|fordobl(?:er|et|ede)(?=\\s(?:\\p{L}{3,14}\\s){0,2}(?:kapacitet|produktion|areal|lager|kapasitet|produksjon))|otta(?:a|nut|neet|mme)(?=\\s[^.;:]{2,60}käyttöön)|otti(?=\\s[^.;:]{2,60}käyttöön)|vih(?:ki|imme|kinyt|ittiin)|käynnist(?:i|imme|ämme|ää)(?=\\s(?:\\p{L}{3,14}\\s){0,2}(?:tuotanno|tuotantolin|tehta|laito))|kaksinkertaist(?:i|imme|aa|amme)(?=\\s(?:\\p{L}{3,14}\\s){0,2}(?:tuotanno|kapasiteet|tila))|zprovozn\\p{L}{1,5}|zdvojnásobil\\p{L}?(?=\\s(?:výrobu|kapacitu|plochu|výrobní))|přesídlil\\p{L}?|přesunul\\p{L}?(?=\\s(?:své|svou|naše|naši)\\s)',
  'mov(?:es|ed|ing)(?=\\s(?:its|our)\\s(?:\\p{L}{3,12}\\s){0,2}(?:offices?|headquarters|hq|warehouse|factory|production|base|workshop|shop|showroom|depot)(?!\\p{L}))|(?:pře)?stěhuj(?:e|eme)(?=\\s(?:se|sídlo|výrobu|sklad|kanceláře|provoz)(?!\\p{L}))|se\\sstěhuj(?:e|eme)',
);

/** What a builder celebrates at the houses of others too. */
export const CEREMONIES = oneOf(
  'richtfest|spatenstich|grundstein(?:legung)?|einweihung|groundbreaking|topping[\\s-]out|première\\spierre|primera\\spiedra|prima\\spietra|primeira\\spedra|eerste\\s(?:paal|steen)|kamień\\swęgielny|spadtag(?:et)?|taklagsfest|spadestik(?:ket)?|rejsegilde|spadetak(?:et)?|kranselag|harjannosta\\p{L}{2,6}|základní\\skámen',
);

/** More can be made: `doubles our capacity`. Texts of at most 400 characters. */
export const OUR_CAPACITY =
  /(?<!\p{L})(?:doubl|increas|rais|expand|boost|verdoppel|erhöh|steiger|augment|duplic|aument|raddopp|verdubbel|verhoog|podwaj|zwiększ|fördubbl|öka|fordobl|øge|øke|kaksinkertaist|nosta|zdvojnásob|zvyšuj)\p{L}{0,6}\s(?:\p{L}{1,10}\s){0,3}?(?:capacity|\p{L}{0,12}kapazität|capacité|capacidad|capacità|capacidade|capaciteit|wydajność|moce|kapacitet|kapasitet|kapasiteet|kapacit)/iu;
/** From when to when a door is open on a day. Texts of at most 400 characters. */
export const HOURS =
  /\d{1,2}(?:[.:]\d\d)?\s?(?:–|-|to|bis|à|a|au|alle|as|till|til|tot|do|och|og)\s?\d{1,2}(?:[.:]\d\d)?\s?(?:uhr|hodin|hod|h|godz|uur|heures|horas|pm|am|o[’']clock)(?!\p{L})|(?<!\p{L})(?:until|till|bis|jusqu[’']à|hasta\slas?|fino\salle|até\sàs|tot|til|do|asti)\s(?:kl\.?\s|godz\.\s)?\d{1,2}(?:[.:]\d\d)?\s?(?:uhr|hodin|h|godz|uur|heures|horas|pm|am|o[’']clock)(?!\p{L})|(?<!\p{L})(?:kl\.|klo|godz\.|um)\s\d{1,2}/iu;

/** Money is put into what is built. */
export const PUTS_MONEY = oneOf(
  'invest(?:s|ed|ing|iert|ieren|it|issons|issent|e|iamo|imos|eert|eren|erar|erer|ieren)?|investi(?:do|to|mos)|invierte|invertimos|invertido|geïnvesteerd|inwestuj(?:e|ą|emy)|zainwestowa\\p{L}{1,5}|investoi|investuj\\p{L}{1,3}',
);

/** Where people work, goods stand or customers are served. */
export const PLACES = oneOf(
  "(?:production|assembly|packing|packaging|bottling|filling)\\slines?|(?:produktions|fertigungs|montage|abfüll|verpackungs)(?:linie|straße|anlage)n?|lignes?\\sd(?:e\\s|[’'])(?:production|conditionnement|fabrication|extrusion|assemblage)|líneas?\\sde\\s(?:producción|envasado|extrusión|montaje|embalaje)|line[ae]\\sdi\\s(?:produzione|confezionamento|imbottigliamento|estrusione|montaggio)|linhas?\\sde\\s(?:produção|enchimento|extrusão|montagem|embalagem|corte)|productielijn(?:en)?|lini[aęi]\\sprodukcyjn[aąe]j?|produktionslinj(?:e|en|a|an)",
  'lakierni\\p{L}{1,2}|lakierownia|paint\\sshop|lackiererei|verniciatura|atelier\\sde\\speinture',
  '\\p{L}{0,16}offices?|headquarters|hq|hub|branch(?:es)?|subsidiary|plant|factor(?:y|ies)|\\p{L}{0,12}house|warehouses?|sites?|locations?|stores?|showrooms?|labs?|laborator(?:y|ies)|cent(?:er|re)s?|depots?|facilit(?:y|ies)|campus|premises|studios?|clinics?|terminal|workshops?|shops?|yards?|bakery|kitchens?|distiller(?:y|ies)|brewery|mill|foundry|dairy|farm|base|outlet|hall|building|wing|storeroom|practice|surgery|school|academy|boutique|gallery|garage|dock|quay|nursery|greenhouse|roastery|tannery|winery|forge',
  '\\p{L}{0,24}(?:standort|niederlassung|filiale|werk|büro|lager|halle|zentrale|fabrik|zentrum|laden|geschäft|studio|labor|stätte|werkstatt|depot|haus|hub|campus|showroom|zweigstelle|geschäftsstelle|praxis|klinik|hauptsitz|firmensitz|betrieb|tochtergesellschaft|gebäude|betriebsgelände|gelände|räume|räumlichkeiten|manufaktur|brauerei|brennerei|backstube|gießerei|molkerei|rösterei|produktion|anlage|verkaufsraum|markt|fertigung)(?:s|es|n|en|e|er)?',
  'bureaux?|siège|agences?|usines?|filiales?|entrepôts?|boutiques?|magasins?|ateliers?|succursales?|locaux|dépôts?|laboratoires?|showroom|antennes?|établissements?|points?\\sde\\svente|centres?|plateforme\\slogistique|site|hangar|fromagerie|brasserie|cave|chai|fonderie|salle|unité|ligne\\sde\\sproduction|cuisine|cabinet|clinique|studio|espace',
  'oficinas?|sedes?|plantas?|fábricas?|filial(?:es)?|tiendas?|delegaci(?:ón|ones)|almac(?:én|enes)|taller(?:es)?|sucursal(?:es)?|centros?|laboratorios?|naves?|local|locales|bodegas?|cocinas?|clínicas?|estudio|showroom|instalaciones|hub|espacio|obrador|tostadero|nave',
  'sedi?|siti?o?\\s(?:produttiv[oi]|logistic[oi])|uffici?o?|stabilimenti?o?|negozi?o?|punti?o?\\svendita|magazzin[oi]|laborator[io]{1,2}|fabbric(?:a|he)|filial[ei]|showroom|capannon[ei]|officina|cantina|centro|studio|spazio|impianto|bottega|boutique|clinica|hub|caseificio|torrefazione|forno|base',
  'escritórios?|lojas?|fábricas?|armaz(?:ém|éns)|unidades?|filia(?:l|is)|delegaç(?:ão|ões)|centros?|laboratórios?|oficinas?|sede|clínicas?|estúdio|instalações|showroom|espaço|adega|cozinha|hub|pavilhão|ateliê',
  '\\p{L}{0,20}(?:kantoor|kantoren|vestiging(?:en)?|fabriek(?:en)?|locatie|winkel|magazijn|werkplaats|showroom|distributiecentrum|centrum|hal|loods|filiaal|praktijk|kliniek|studio|lab|laboratorium|pand|atelier|werf|depot|hub|hoofdkantoor|bakkerij|brouwerij|branderij|keuken|kwekerij|kas)',
  'biur[oaem]{0,2}|oddział\\p{L}{0,2}|siedzib\\p{L}{1,2}|fabryk\\p{L}{1,2}|zakład\\p{L}{0,2}|magazyn\\p{L}{0,2}|sklep\\p{L}{0,2}|hal[aęiy]|salon\\p{L}{0,2}|centrum|laborator\\p{L}{1,4}|warsztat\\p{L}{0,2}|tłoczni[aęi]|piekarni[aęi]|browar\\p{L}{0,2}|kuchni[aęi]|przychodni[aęi]|placówk\\p{L}{1,2}|filię|filia|studio|pracowni[aęi]|lokal|punkt|palarni[aęi]|zakładu|mleczarni[aęi]',
  '\\p{L}{0,20}(?:kontor|anläggning|butik|fabrik|lager|verkstad|filial|avdelning|hall|depå|center|salong|mejeri|bageri|studio|labb|laboratorium|dotterbolag|huvudkontor|lokal|restaurang|klinik|bryggeri|kök|showroom|fastighet|terminal|hub|produktionslina|rosteri)(?:et|en|n|er|ar|a|erna)?',
  '\\p{L}{0,20}(?:kontor|anlæg|anlegg|butik|butikk|fabrik|fabrikk|lager|værksted|verksted|filial|afdeling|avdeling|hal|hall|depot|center|senter|mejeri|meieri|bageri|bakeri|studie|laboratorium|datterselskab|datterselskap|hovedkontor|lokaler|klinik|klinikk|bryggeri|køkken|kjøkken|showroom|terminal|hub|domicil|mølle|brenneri|lab)(?:let|get|ket|met|ret|net|et|en|n|er|ene|a)?',
  '\\p{L}{0,20}(?:toimisto|myymälä|tehdas|tehta|varasto|toimipiste|toimipaikka|toimipaika|konttori|halli|tuotantolaito|liike|liikke|kauppa|kaupa|studio|laboratorio|keskus|keskuks|toimitila|panimo|leipomo|pääkonttori|tytäryhtiö|keittiö|pajan|verstas|verstaa|klinikka|klinika|paahtimo)\\p{L}{0,5}',
  'pobočk\\p{L}{1,2}|poboček|kancelář\\p{L}{0,3}|závod\\p{L}{0,2}|sklad\\p{L}{0,2}|prodejn\\p{L}{1,2}|hal[auyě]|továrn\\p{L}{1,2}|provozovn\\p{L}{1,2}|centr\\p{L}{1,2}|laborato[řr]\\p{L}{0,3}|sídl[oae]|obchod\\p{L}{0,2}|díln[auy]|showroom\\p{L}{0,2}|pivovar\\p{L}{0,2}|pekárn[auy]|výrobn\\p{L}{1,4}|ordinac[ei]|klinik[auy]|ateliér\\p{L}{0,2}|pražírn[auy]|provoz\\p{L}{0,2}',
  'annexe?|caf[eé]|pharmacy|bookshop|bookstore|smithy|barn|cellar|pottery|sawmill|shipyard|boatyard|slipway|bindery|print\\sworks|dyeworks|test\\s(?:track|bench|rig)|data\\scent(?:re|er)|cold\\sstore|packing\\shouse',
  '\\p{L}{0,24}(?:gewächshaus|gärtnerei|mühle|schmiede|töpferei|weberei|sägewerk|werft|kelterei|käserei|druckerei|schreinerei|tischlerei|keller|hofladen|verkaufsstelle|vertretung|teststrecke|apotheke|buchhandlung|café)(?:s|es|n|en|e|er)?',
  'serres?|moulin|forge|chantier\\snaval|imprimerie|librairie|pharmacie|café|annexe|laiterie|distillerie|torréfaction|poterie|scierie|comptoir|invernaderos?|molino|forja|astillero|imprenta|librería|farmacia|quesería|destilería|alfarería|mulino|fucina|tipografia|libreria|frantoio|distilleria|birrificio|estufas|moinho|estaleiro|livraria|farmácia|lagar|destilaria|queijaria',
  '\\p{L}{0,12}(?:molen|smederij|drukkerij|boekhandel|apotheek|distilleerderij|kaasmakerij|zagerij)|szklarni\\p{L}{1,2}|młyn\\p{L}{0,2}|kuźni\\p{L}{1,2}|stoczni\\p{L}{1,2}|drukarni\\p{L}{1,2}|księgarni\\p{L}{1,2}|aptek\\p{L}{1,2}|destylarni\\p{L}{1,2}|serowarni\\p{L}{1,2}|tartak\\p{L}{0,2}|kawiarni\\p{L}{1,2}|stolarni\\p{L}{1,2}',
  '\\p{L}{0,20}(?:växthus|kvarn|smedja|varv|tryckeri|bokhandel|bränneri|kafé|ysteri|snickeri|drivhus|væksthus|smedje|værft|trykkeri|boghandel|gartneri|snedkeri|veksthus|verft|snekkeri)(?:et|en|n|er|ar|a|erna|erne)?',
  '\\p{L}{0,20}(?:kasvihuone|mylly|paja|telakka|kirjapaino|kirjakauppa|apteekki|tislaamo|juustola|kahvila)\\p{L}{0,5}|skleník\\p{L}{0,3}|mlýn\\p{L}{0,3}|kovárn\\p{L}{1,2}|loděnic\\p{L}{1,2}|tiskárn\\p{L}{1,2}|knihkupectví|lékárn\\p{L}{1,2}|palírn\\p{L}{1,2}|sýrárn\\p{L}{1,2}|kavárn\\p{L}{1,2}|truhlárn\\p{L}{1,2}',
  'pol[oi]\\s(?:logistic[oi]|produttiv[oi])|deposit[oi]|piattaforma\\slogistica|parque\\slogístico|plataforma\\slogística|entreposto|\\p{L}{0,16}(?:terminal|werf|opslag|toonzaal)|centrum\\s\\p{L}{4,16}|siedzib\\p{L}{1,2}|\\p{L}{0,16}(?:lokaler|fabriken|fabrikken|lageret|hallen)|areál\\p{L}{0,2}|budov\\p{L}{1,2}',
);

/** A place right behind a verb or an adjective, and nothing that is for one. Texts of at most 400 characters. */
export const A_PLACE = new RegExp(
  `^(?:\\s(?!(?:til|till|for|für|pour|para|per|voor|dla|to|hos|bei|beim|at|chez|pro|by|von|of)\\s)[\\p{L}-]{2,24}){0,3}?\\s${PLACES.source}`,
  'iu',
);

/** From now on it is found somewhere else, or there too. */
export const FOUND_AT = oneOf(
  'has\\sbeen\\s(?:at\\swork|working|at\\shome)\\s(?:in|from|at)|have\\sbeen\\s(?:at\\swork|working|at\\shome)\\s(?:in|from|at)|now\\swork\\sfrom|arbeiten\\s(?:wir\\s)?(?:jetzt|nun|nur\\snoch)\\sin|travaillons\\s(?:désormais|maintenant)\\s(?:à|dans)|trabajamos\\s(?:ya|ahora)\\sen|ora\\slavoriamo\\sa|adesso\\slavoriamo\\sa|trabalhamos\\s(?:já|agora)\\sem|werken\\s(?:we\\s)?(?:nu|voortaan)\\s(?:in|vanuit)|pracujemy\\s(?:już|teraz)\\sw|arbetar\\svi\\s(?:nu\\s)?(?:i|från)|arbejder\\svi\\s(?:nu\\s)?(?:i|fra)|jobber\\svi\\s(?:nå\\s)?(?:i|fra)|arbeider\\svi\\s(?:nå\\s)?(?:i|fra)|pracujeme\\s(?:už|nyní)\\sv',
  "(?:will|can|[’']ll)\\s(?:now\\s)?find\\sus|find\\sus\\snow|our\\snew\\s(?:address|home)|(?:finden|findet)\\s(?:sie|ihr)\\suns|neue\\sanschrift|vous\\snous\\strouver(?:ez|iez)|nouvelle\\sadresse|nos\\sencontrar(?:ás|éis|á)|nueva\\sdirección|ci\\strov(?:ate|erete|i)|nuova\\ssede|encontra-nos|nova\\smorada|vind\\s(?:je|t\\su)\\sons|znajdziecie\\snas|hittar\\s(?:ni|du)\\soss|finder\\s(?:du|I)\\sos|finner\\sdu\\soss|löydät\\smeidät|najdete\\snás",
  "(?:are|we[’']re|is)\\snow\\s(?:also\\s)?(?:at\\shome|based|located|to\\sbe\\sfound)|new\\s(?:home|address)|neue\\sadresse|neues\\szuhause|(?:sind|ist)\\s(?:wir\\s)?(?:jetzt|nun|ab\\ssofort|seit\\s\\p{L}{3,9})\\s(?:auch\\s)?in|erreichen\\ssie\\suns|(?:sommes|êtes)\\s(?:désormais|maintenant)\\s(?:installés|chez)|(?:ya|ahora)\\sestamos\\s(?:también\\s)?en|nos\\s(?:encuentras|encontráis|encuentran)|nueva\\s(?:casa|dirección)",
  '(?:ora|adesso|da\\soggi)\\ssiamo\\s(?:anche\\s)?a|ci\\strovi|nuova\\scasa|nuovo\\sindirizzo|nova\\scasa|(?:já|agora)\\sestamos\\s(?:também\\s)?em|nieuwe\\s(?:plek|stek|adres|thuis)|(?:zitten|zijn)\\s(?:we\\s)?(?:nu|voortaan|sinds\\s\\p{L}{3,9})\\s(?:ook\\s)?in|nowy\\sadres|jesteśmy\\s(?:już|teraz|też)\\s(?:\\p{L}{3,6}\\s)?(?:w|we)|ny\\sadresse?|(?:finns|sitter)\\svi\\s(?:nu\\s|även\\s|också\\s)?(?:i|på)|(?:er|sidder|sitter)\\svi\\s(?:nu|nå)\\s(?:også\\s)?(?:i|på)|uusi\\sosoite|olemme\\snyt|nová\\sadresa|sídlíme|jsme\\s(?:už|nyní|nově)\\s(?:i\\s)?(?:v|ve|na)',
);

/** What is opened and is no place. */
export const NO_PLACES = oneOf(
  'bankruptcy|insolvency|falência|insolvência|quiebra|concurso\\sde\\sacreedores|faillite|redressement|fallimento|faillissement|upadłość|konkurs(?:en)?|konkurssi\\p{L}{0,3}|insolvenc[ei]|bankrot',
  'exhibitions?|registrations?|applications?|accounts?|season|chapter|rounds?|conference|call|enrol\\p{L}{1,6}|entries|submissions|voting|bookings?|pre-?orders?|era|door\\sto|discussion|debate|tickets?|nominations|bottle|box|case|ticket|visitors?|public|besucher|gäste|visiteurs|visitantes|beta|source',
  'ausstellung(?!s)|messe|bewerbung\\p{L}{0,10}|anmeldung|saison|kapitel|konto|konten|vorverkauf|insolvenz\\p{L}{0,20}|ausschreibung|bewerbungsphase|verfahren|diskussion|feuer|hofladen\\snach\\sder',
  'inscriptions?|candidatures?|exposition|saison|chapitre|comptes?|débat|billetterie|appel\\sà|réservations',
  'inscripci\\p{L}{2,4}|exposici[óo]n|temporada|capítulo|etapa|cuentas?|plazo|convocatoria|debate|votaci\\p{L}{2,4}|reservas',
  'iscrizioni|mostra|stagione|capitolo|conto|bando|candidature|prenotazioni|dibattito|inscrições|exposição|capítulo|conta|época|candidaturas|concurso',
  'inschrijving\\p{L}{0,2}|tentoonstelling|seizoen|hoofdstuk|rekening|aanmelding\\p{L}{0,2}|rekrutacj\\p{L}{1,2}|zapis\\p{L}{1,3}|wystaw\\p{L}{1,2}|sezon|konto|nabór|rozdział',
  'utställning(?:en)?|säsong(?:en)?|kapitel|konto|anmälan|ansökan|udstilling(?:en)?|sæson(?:en)?|tilmelding(?:en)?|utstilling(?:en)?|sesong(?:en)?|påmelding(?:en)?|näyttely\\p{L}{0,4}|ilmoittautumi\\p{L}{1,6}|kausi|tili|haku|výstav[auy]|sezón[auy]|přihlášk\\p{L}{1,3}|registrac[ei]|účet',
  'online[\\s-]?(?:shop|store|butik|butikk|winkel)\\p{L}{0,3}|(?:tienda|loja|negozio|shop|sklep)\\s(?:online|internetowy)|web\\s?shop|e-?shop|e-?store|en\\sligne|en\\slínea|verkkokaup\\p{L}{1,4}|nettbutikk\\p{L}{0,2}|webbutik\\p{L}{0,2}|netbutik\\p{L}{0,3}|nätbutik\\p{L}{0,2}|e-handel\\p{L}{0,2}|opening\\shours|öffnungszeiten|horaires|horarios|orari|horário|openingstijden|öppettider|åbningstider|åpningstider',
  'stand|booth|messe\\p{L}{0,6}|salon\\sd\\p{L}{1,3}|feria|fiera|(?<!-)feira|beurs|targi|targach|mässan?|messen|messu\\p{L}{2,6}|veletrh\\p{L}{0,3}|for\\sa\\s(?:customer|client)|im\\sauftrag|pour\\sle\\scompte|per\\sconto|para\\sun\\scliente',
  'co-?operations?|collaborations?|partnerships?|alliances?|dialogue?|partenariats?|colaboración|alianza|collaborazione|parceria|samenwerking|współprac\\p{L}{1,2}|partnerstw\\p{L}{1,2}|samarbet(?:e|et)|samarbejde(?:t)?|samarbeid(?:et)?|yhteistyö\\p{L}{0,4}|spoluprác\\p{L}{1,2}|partnerství',
);

/** A place by its name behind a preposition: `in Ghent`, `à Lyon`, `Tukholmaan`. Texts of at most 400 characters. */
export const IN_TOWN =
  /(?<=\s(?:in|near|at|to|into|outside|à|en|au|aux|a|ad|em|no|na|te|nach|naar|bei|i|w|we|v|ve|do|på|til|till|of|de|across)\s)\p{Lu}\p{L}{2,30}|\p{Lu}\p{L}{2,20}(?:ssa|ssä|lla|llä|lle|seen|iin|een|aan|ään|oon|uun|yyn|öön)(?!\p{L})/u;

export const NEW_ONE = oneOf(
  'new|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|another|own|bigger|larger|latest',
  'neu(?:e[nrsm]?)?|erste[nrsm]?|zweite[nrsm]?|dritte[nrsm]?|vierte[nrsm]?|fünfte[nrsm]?|sechste[nrsm]?|siebte[nrsm]?|achte[nrsm]?|neunte[nrsm]?|zehnte[nrsm]?|elfte[nrsm]?|zwölfte[nrsm]?|eigene[nrsm]?|weitere[nrsm]?|größere[nrsm]?',
  'nouve(?:au|l|lle|aux|lles)|premi(?:er|ère)|deuxième|seconde?|\\p{L}{4,12}ième',
  'nuev[oa]s?|primera?|primer|segund[oa]|tercera?|tercer|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|propi[oa]',
  'nuov[oaie]|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|decim[oa]|nov[oa]s?|sétim[oa]|oitav[oa]|décim[oa]|primeir[oa]|terceir[oa]|própri[oa]',
  'nieuwe?|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|eigen|czwart\\p{L}{1,3}|piąt\\p{L}{1,3}|szóst\\p{L}{1,3}|grotere|now[aąyeię]\\p{L}{0,2}|pierwsz\\p{L}{1,3}|drug(?:i|ą|a|ie|iego)|trzec\\p{L}{1,3}|kolejn\\p{L}{1,3}|własn\\p{L}{1,3}',
  'nya?|nytt|andra|tredje|första|egen|eget|ny|nyt|nye|nytt|anden|første|andre|eget|fjerde|fjärde|femte|sjätte|sjette|sjunde|syvende|större|større',
  'uusi|uuden|uudet|ensimmäi\\p{L}{2,5}|toi(?:nen|sen)|kolma(?:s|nnen)|oma|oman|nov[ýáéouě]\\p{L}{0,2}|první\\p{L}{0,2}|druh[ýáéou]\\p{L}{0,2}|třetí\\p{L}{0,2}|vlastní',
);

/** Has one more place. */
export const HAS_NOW = oneOf(
  '(?:now|also)\\s(?:have|has|run|runs|operate|operates)|(?:have|has)\\s(?:now\\s)?(?:a|our|its)\\s(?:own|second|third|new)|(?:haben|hat|betreiben|betreibt)\\s(?:wir\\s)?(?:jetzt|nun|ab\\ssofort|seit\\s\\p{L}{3,9})|(?:avons|disposons|comptons)\\s(?:désormais|maintenant|enfin)',
  '(?:ya|ahora|por\\sfin)\\s(?:tenemos|contamos)|tenemos\\s(?:ya|nuev[oa])|(?:ora|finalmente|da\\soggi)\\sabbiamo|(?:já|agora|finalmente)\\stemos|hebben\\s(?:we\\s|wij\\s)?(?:nu|eindelijk|sinds\\s\\p{L}{3,9})|mamy\\s(?:już|teraz|now\\p{L}{1,2})|(?:już|teraz)\\smamy|har\\s(?:vi\\s)?(?:nu|nå|äntligen|endelig)|nu\\shar\\svi|nå\\shar\\svi|meillä\\son\\s(?:nyt|uusi)|máme\\s(?:už|nyní|nov\\p{L}{1,2})|(?:nyní|už)\\smáme',
);
/** A place can be used. */
export const READY = oneOf(
  'ready|finished|complete[d]?|up\\sand\\srunning|running|in\\soperation|operational|open|fertig(?:gestellt)?|in\\sbetrieb|läuft|steht|bezugsfertig|bezogen|prête?s?|terminée?s?|en\\sservice|ouverte?s?|list[oa]s?|en\\smarcha|terminad[oa]s?|abiert[oa]s?|pront[oaie]|attiv[oaie]|operativ[oa]|apert[oaie]|abert[oa]s?|concluíd[oa]s?',
  'klaar|in\\sgebruik|draait|open|opgeleverd|gotow\\p{L}{1,2}|działa|rusza|otwart\\p{L}{1,2}|klar[at]?|i\\sdrift|i\\sbruk|i\\sbrug|färdig\\p{L}{0,2}|færdig|ferdig|öppe[nt]|åben|åpen|valmis|käytössä|toiminnassa|auki|hotov\\p{L}{1,2}|v\\sprovozu|otevřen\\p{L}{1,2}',
);
/** Serves a country or a town that it did not serve. */
export const NOW_SERVES = oneOf(
  '(?:now|jetzt|nun|désormais|ya|ora|agora|nu|nå|teraz|już)\\s(?:also|auch|aussi|también|anche|também|ook|även|också|også|także|też)(?=\\s(?:in|à|en|a|em|i|w)\\s)|(?:bezorgen|leveren|rijden|verkopen)\\s(?:we|wij)\\s(?:nu\\s)?ook(?=\\s(?:in|aan|naar)\\s)|(?:now|also)\\s(?:deliver|ship|sell|serve|trade|export|operate)s?\\s(?:\\p{L}{3,12}\\s){0,2}(?:to|in|across|into)|started\\s(?:delivering|shipping|selling|exporting)\\s(?:to|in)|(?:liefern|verkaufen|exportieren|beliefern)\\s(?:wir\\s)?(?:jetzt|nun|ab\\ssofort|seit\\s\\p{L}{3,9})\\s(?:auch\\s)?(?:nach|in)|(?:livrons|vendons|exportons)\\s(?:désormais|maintenant)\\s(?:aussi\\s)?(?:en|au|aux|à)',
  '(?:ya|ahora)\\s(?:enviamos|vendemos|servimos|exportamos)\\s(?:también\\s)?(?:a|en)|(?:ora|da\\soggi)\\s(?:spediamo|vendiamo|consegniamo|esportiamo)\\s(?:anche\\s)?in|(?:já|agora)\\s(?:enviamos|vendemos|entregamos|exportamos)\\s(?:também\\s)?(?:para|em)|(?:leveren|verkopen|exporteren)\\s(?:we\\s)?(?:nu|voortaan)\\s(?:ook\\s)?(?:aan|in|naar)',
);

/** Begins to sell where it did not. */
export const ENTERS = oneOf(
  'enter(?:s|ed|ing)?|mov(?:es|ed|ing)\\sinto|break(?:s|ing)?\\sinto|expand(?:s|ed|ing)?\\s(?:in)?to|betritt|betreten|betrat|eingetreten|expandier(?:t|en)|erschließ(?:t|en)|erschlossen|entr(?:e|ent|ons|é)|pénètr(?:e|ent)|débarqu(?:e|ent|ons)|aborde|se\\slance|nous\\slançons|entra(?:n|mos|do)?|entró|irrump(?:e|imos)|da\\sel\\ssalto|desembarca',
  'entra(?:no|to|ta|ti)|entriamo|debutta|approda|sbarca|entra(?:m|mos)|entrámos|entrou|betreed(?:t)?|betreden|betrad|wchodzi(?:my)?|wszed(?:ł|ła)|weszła|weszliśmy|wkracza(?:my)?|debiutuje|går\\sin|gått\\sin|tar\\ssteget|tagit\\ssteget|går\\sind|gået\\sind|indtager|træder\\sind|går\\sinn|gått\\sinn|inntar',
  'siirty(?:y|i)|siirrymme|astu(?:u|i|mme|imme)|lähte(?:e|vät)|lähdemme|laajen\\p{L}{1,6}|etene(?:e|mme)|vstup(?:uje|ujeme|ují)|vstoupil\\p{L}?|proniká|expanduj(?:e|eme)',
);
export const MARKETS = oneOf(
  'markets?|\\p{L}{0,24}m(?:arkt|ärkte)(?:e?s|en)?|marchés?|mercados?|mercat[oi]|ryn(?:ek|ki|ku)|\\p{L}{0,20}marknad(?:en|er)?|\\p{L}{0,20}marked(?:et|er)?|\\p{L}{0,12}markkino\\p{L}{2,6}|trh[uy]?',
);
