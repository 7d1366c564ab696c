import { justDone, oneOf } from './one-of';

/** A leading post. */
export const POSTS = oneOf(
  'c[efmoristp]o|chro|ciso|chief\\s\\p{L}{4,20}(?:\\s(?:and\\s)?\\p{L}{4,20})?(?:\\sofficer)?|managing\\s(?:director|partner)|(?:general|country|plant|works|factory)\\smanager|(?:\\p{L}{4,20}\\s)(?:and\\s\\p{L}{4,20}\\s)?director|(?:s|e)?vp|vice[\\s-]president|president|head\\sof\\s\\p{L}{2,20}|head\\s(?:brewer|chef|distiller|baker|winemaker|gardener)|chair(?:man|woman|person)?|chief\\sexecutive|director',
  'geschäftsführer(?:in)?|geschäftsführung|geschäftsleitung|geschäftsleiter(?:in)?|vorstand(?:s\\p{L}{1,16})?|vorständin|ceo|cfo|cto|coo|\\p{L}{3,20}(?:leiter|leiterin|chef|chefin|leitung|vorstand)|(?:leiter|leiterin|leitung)(?:\\s(?:der|des|von))?\\s\\p{L}{3,20}|prokurist(?:in)?|betriebsleiter(?:in)?|an\\sder\\sspitze',
  'direct(?:eur|rice)(?:\\s(?:général|commercial|financi[eè]r|technique|industriel|marketing|des\\s\\p{L}{4,16}|du\\s\\p{L}{4,16}|de\\s(?:la\\s)?\\p{L}{4,16})e?)?|présidente?|pdg|dg|daf|gérante?|responsable\\s(?:commercial|marketing|technique|production|des\\s\\p{L}{4,16}|de\\s\\p{L}{4,16})e?|chef(?:fe)?\\sde\\s\\p{L}{4,16}|direction\\s(?:générale|commerciale|financière|technique|de\\s\\p{L}{3,16})|à\\sla\\stête|(?:prend|prendre)\\sla\\s(?:direction|présidence)|rênes',
  'director[a]?(?:\\s(?:general|comercial|financier[oa]|técnic[oa]|industrial|ejecutiv[oa]|de\\s\\p{L}{4,20}))?|consejer[oa]\\sdelegad[oa]|presidente?a?|gerente|jef[ea]\\sde\\s\\p{L}{4,16}|responsable\\sde\\s\\p{L}{4,16}|al\\sfrente|dirección\\s(?:general|comercial|financiera|técnica|de\\s\\p{L}{3,16})|riendas',
  'dirett(?:ore|rice)(?:\\s(?:generale|commerciale|finanziari[oa]|tecnic[oa]|marketing|operativ[oa]|vendite|di\\s\\p{L}{4,16}))?|amministrat(?:ore|rice)(?:\\sdelegat[oa]|\\sunic[oa])?|presidente|responsabile\\s\\p{L}{4,16}|alla\\sguida|direzione\\s(?:generale|commerciale|finanziaria|tecnica)|redini|timone|ad',
  'diretor[a]?(?:[\\s-](?:geral|comercial|financeir[oa]|técnic[oa]|executiv[oa]|de\\s\\p{L}{4,16}))?|presidente|gerente|responsável\\s(?:de|pel[oa])\\s\\p{L}{4,16}|ceo|direção\\s(?:geral|comercial|financeira)',
  '(?:\\p{L}{4,20}\\s)?directeur(?:\\s\\p{L}{4,16})?|directrice|\\p{L}{4,16}directeur|bestuursvoorzitter|voorzitter|hoofd\\s\\p{L}{3,16}|bedrijfsleider|(?:algemeen|commercieel)\\smanager|directie|leiding|roer',
  'prezes(?:em|a|ka|ką|ki)?|dyrektor(?:em|a|ka|ką|ki)?(?:\\s\\p{L}{4,20})?|kierownik(?:iem)?|szef(?:em|owa|ową)?(?:\\s\\p{L}{4,16})?|członk\\p{L}{1,3}\\szarządu|wiceprezes\\p{L}{0,2}|ster(?:ami|y)?|na\\sczele',
  'vd|verkställande\\sdirektör|\\p{L}{3,20}(?:chef|chefen|direktör|direktören|ansvarig)|(?:styrelse)?ordförande|platschef|koncernchef|rodret',
  '(?:administrerende\\s|adm\\.\\s|kommerciel\\s|kommersiell\\s|teknisk\\s|daglig\\s)?(?:direktør(?:en)?|leder(?:en)?)|\\p{L}{3,20}(?:direktør|chef|sjef|leder)(?:en)?|(?:bestyrelses|styre)(?:formand|leder)|roret|spidsen|spissen',
  'toimitusjohtaj\\p{L}{1,4}|\\p{L}{3,20}johtaj\\p{L}{1,4}|\\p{L}{3,20}päällik\\p{L}{1,4}|puheenjohtaj\\p{L}{1,4}|ředitel\\p{L}{0,4}|jednatel\\p{L}{0,4}|vedouc\\p{L}{1,3}|předsed\\p{L}{1,3}|do\\sčela|generáln\\p{L}{1,3}|\\p{L}{2,20}manažer\\p{L}{0,3}',
  '(?:sales|marketing|operations|production|finance|quality|workshop|export|commercial|technical|product|brand|site|people|hr|retail|branch|store|depot)\\smanager|(?:finance|sales|technology|marketing|operations)\\schief|(?:sales|finance|technical|design|engineering|product|operations)\\slead|editor-in-chief|artistic\\sdirector|master\\s(?:brewer|distiller|blender|cooper|baker)|boss',
  'chef(?:in)?|leiter(?:in)?|leitung|vorsitz|vorsitzende[rn]?|spitze|ruder|braumeister(?:in)?|kellermeister(?:in)?|(?:back|werkstatt|küchen|zimmer)meister(?:in)?|doppelspitze|nachfolge',
  'chef(?:fe)?|patron(?:ne)?|à\\sla\\sbarre|aux\\scommandes|maître\\sde\\schai|maître\\sbrasseur|(?:directeur|directrice)\\s(?:artistique|export|adjointe?|déléguée?|opérationnel(?:le)?)|responsable|codirection|présidence|gérance',
  'al\\smando|timón|presidencia|gerencia|responsable|jef[ea]\\s(?:comercial|técnic[oa]|financier[oa])|responsabile|presidenza|capo\\s\\p{L}{4,16}|mastro\\s\\p{L}{4,12}|al\\svertice|enolog[oa]|a\\.d\\.',
  'ao\\sleme|presidência|chefe\\sde\\s\\p{L}{4,16}|responsável|administrador[a]?(?:-delegad[oa])?|sóci[oa]-gerente|\\p{L}{3,20}(?:manager|leider|leidster|chef)|brouwmeester|zaakvoerder|zaakvoerster|baas',
  'szefow[aąęy]|kierowni(?:k|cz)\\p{L}{1,5}|menedżer\\p{L}{0,3}|przewodnicząc\\p{L}{1,3}|za\\ssterami|\\p{L}{3,20}ledare|bryggmästare|vice\\svd|föreståndare|spetsen|formand|bestyrer|\\p{L}{3,20}ansvarlig|bryggmester|brygmester',
  'johtaja\\p{L}{0,4}|johtoon|\\p{L}{3,20}vastaava\\p{L}{0,4}|panimomestari\\p{L}{0,3}|vetäjä\\p{L}{0,3}|šéf\\p{L}{0,6}|sládk\\p{L}{1,2}|manažer\\p{L}{0,3}|v\\sčele',
  'direção[\\s-](?:geral|comercial|financeira|técnica)|předsed\\p{L}{4,5}',
);

/** Leads a company, which is named behind. */
export const AT_HELM = oneOf(
  'tak(?:es|en)\\sthe\\s(?:helm|reins)|took\\sthe\\s(?:helm|reins)|à\\sla\\s(?:barre|tête)|prend\\sles\\srênes|alla\\sguida|al\\stimone|alle\\sredini|al\\sfrente|à\\sfrente|aan\\shet\\s(?:hoofd|roer)|an\\sder\\sspitze|an\\sdie\\sspitze|vid\\srodret|ved\\sroret',
  'tak(?:es|en|ing)\\s(?:over\\sthe\\smanagement|charge|over\\sthe\\sleadership)|übernimmt\\sdie\\s(?:leitung|führung|geschäftsführung)|prend(?:ra)?\\sla\\s(?:tête|direction|présidence)|assum(?:e|erà)\\sla\\s(?:guida|direzione|presidenza)|prend(?:e|erà)\\s(?:la\\sguida|le\\sredini|il\\stimone)|tom(?:a|ará)\\slas\\sriendas|asum(?:e|irá)\\s(?:el\\smando|la\\s(?:dirección|presidencia|gerencia))|assum(?:e|iu|irá)\\s(?:a\\s(?:direção|liderança|presidência|gestão)|o\\s(?:comando|leme))|neemt\\s(?:de\\sleiding|het\\sroer)|obejmuje\\sstery|przejmuje\\sstery|(?:tar|tog|tagit)\\söver\\s(?:ledningen|rodret)|(?:overtager|overtog|overtar|overtok)\\s(?:ledelsen|roret)|na\\sczele|v\\sčele',
);

/** Takes up a post, or is given one. */
export const TAKES_UP = oneOf(
  'appointment\\sof|ernennung\\svon|berufung\\svon|nomination\\sde|nombramiento\\sde|nomina\\sdi|nomeação\\sde|benoeming\\svan|aanstelling\\svan|utnämning(?:en)?\\sav|udnævnelse(?:n)?\\saf|utnevnelse(?:n)?\\sav|ansættelse(?:n)?\\saf|ansettelse(?:n)?\\sav',
  justDone('nommer|recruter|promouvoir|accueillir|prendre', 'nombrar|fichar|incorporar|contratar|nomear|promover'),
  'appoint(?:s|ed|ing|ment)?|nam(?:e|es|ed|ing)|hir(?:e|es|ed)|promot(?:e|es|ed|ion)|welcom(?:e|es|ed|ing)|join(?:s|ed|ing)?|succeed(?:s|ed)?|tak(?:es|ing|en)\\s(?:over|up|on|charge)|took\\s(?:over|up|on|charge)|becom(?:es|ing)|became|start(?:s|ed)?|step(?:s|ped)?\\s(?:into|up)|come\\son\\sboard|came\\son\\sboard|on\\sboard|hand(?:s|ed|ing)\\sover|elect(?:s|ed)|(?:is|as|will\\sbe)\\sour(?:\\snew)?|our\\snew|new|brought\\sin|say\\shello|hello|pass(?:es|ed|ing)\\sthe\\sbaton|at\\sthe\\shelm',
  'ernenn(?:t|en)|ernannt(?:e|en)?|beruf(?:t|en)|berief(?:en)?|bestell(?:t|te|ten|en)|übern(?:immt|ahm|ommen|ehmen)|wird|wurde|verstärk(?:t|te|en)|neue[rnsm]?|hol(?:t|te|en)|geholt|begrüß(?:t|en)|willkommen|leite(?:t|te)|führ(?:t|te|en)|verantwort(?:et|ete)|tritt|angetreten|antritt|wechsel(?:t|te)?|folgt(?:e)?|nachfolge(?:r|rin)?|gewonnen|gewinnen|lenkt|steht|rückt|stößt|an\\sbord|generationswechsel|komm(?:t|en)',
  'nomm(?:e|é|ée|ons|ent)|nomination|rejoint|accueill(?:e|ons|i)|devient|pren(?:d|ds)|pris|prise|succède|arriv(?:e|ée|é)|dirige|pilote|bienvenue|nouv(?:eau|el|elle)|promu(?:e)?|confi(?:e|é|ée|ons)|élu(?:e)?|intègre|changement',
  'nombr(?:a|ado|ada|amos|ó|amiento)|incorpor(?:a|ado|ada|amos|ación|ó)|fich(?:a|amos|ado|aje)|asum(?:e|ido|ió)|tom(?:a|ado|ó)|dirig(?:e|irá)|lider(?:a|ará)|releva|sucede|nuev[oa]|pas(?:a|ado)\\sa\\sser|bienvenid[oa]|se\\suna?e|únic[oa]|llega|relevo|ascend(?:ido|ida|emos)',
  'nomin(?:a|ato|ata|iamo|ò)|nomina|entra(?:to|ta)?|arriva(?:to|ta)?|assum(?:e|iamo)|assunto|guid(?:a|erà)|dirige|nuov[oa]|benvenut[oa]|subentra|succede|prende|preso|promoss[oa]|accogliamo|affid(?:a|ato|ata|iamo)|passaggio|cambio',
  'nome(?:ia|ou|ado|ada|amos|ámos|ação)|assum(?:e|iu|ir)|contrat(?:a|ou|ámos|amos)|junt(?:a|ou)(?:-se)?|entr(?:a|ou)|nov[oa]|lider(?:a|ar)|sucede|bem-vind[oa]|pass(?:a|ou)\\sa\\sser|promov\\p{L}{1,4}|tom(?:a|ou)\\sposse|reforça|chega',
  'benoem(?:t|d|en|de|den)|aangesteld|stel(?:t|len)|aangetrokken|word(?:t|en)|treed(?:t|en)|trad|volgt|nieuwe?|welkom|verwelkom(?:t|en)|neemt|nam|overgenomen|leid(?:t|en)|start(?:te)?|begint|aan\\sboord|stokje|versterkt|komt|aantreden',
  'mian(?:uje|owa)\\p{L}{0,5}|powoł(?:uje|ał|ała|ali|any|ana|aliśmy)|zosta(?:ł|ła|nie)|dołącz(?:a|ył|yła|yli)|obj(?:ął|ęła|ąć)|obejmuje|przej(?:ął|ęła|muje)|now[yaąe]|nowym|witamy|kieruje|pokieruje|stan(?:ął|ęła|ie)|zmiana|awans\\p{L}{0,6}|zatrudni\\p{L}{1,6}',
  'ny|nya|ut(?:ser|sett|sedd|sågs?|ses|nämn\\p{L}{1,3})|tillträ(?:der|tt|dde)|bli(?:r|vit)|blev|börja[rtd]\\p{L}{0,2}|rekrytera[rt]\\p{L}{0,2}|anställ(?:er|t|de)|ta(?:r|git)\\söver|tog\\söver|efterträder|leder|hälsar|välkom(?:men|na|nar)|befordra[rtd]\\p{L}{0,2}|förstärker|kliver\\sin|går\\sin\\ssom|skifte|vd-byte',
  'ny|nye|udnævn(?:er|t|te|s)|utnevn(?:er|t|te|es)|ansæt(?:ter)?|ansat(?:te)?|ansatt|ansetter|tiltr(?:æder|ådt|ådte|er|ådt)|bliv(?:er|ev)|blir|blev|ble|begynd(?:er|te)|begynner|overta(?:ger|get|r|tt)|overtog|overtok|starte[rt]|afløser|avløser|sætter\\ssig|satt?\\ssig|indtager|leder|velkommen|byder|ønsker|hyret|får|skifte|rejser|står\\si|tar\\sroret',
  'nimit(?:ti|tää|ettiin|etty|imme|ämme|ettävä)|aloit(?:ti|taa|tanut)|siirtyy|siirtyi|ryhty(?:y|i)|uusi|uudeksi|uuden|vaihtuu|vaihtui|valit(?:tiin|tu|simme)|johtaa|tervetuloa|palkkas(?:i|imme)|liitty(?:y|i)|jmenoval[aio]?|jmenován\\p{L}{0,3}|nastoupil[ao]?|nastupuje|převzal[ao]?|přebírá|stal[ao]?\\sse|se\\sstal[ao]?|stává|nov[ýáéouěmu]{1,3}|povede|vede|vítáme|přivítali|posílil[ao]?|stanul[ao]?|mění|změna',
  'tak(?:es|en|ing)\\sthe\\s(?:helm|reins|wheel|chair|lead)|took\\sthe\\s(?:helm|reins|wheel|chair|lead)|mov(?:es|ed)\\s(?:up|into)|stepp?(?:s|ed)\\sin|has\\sbeen\\smade|was\\smade|elevated|chosen|(?:now|will)\\s(?:lead|head|run)s?|heads\\sup|in\\scharge|return(?:s|ed)\\sas|rejoin(?:s|ed)|(?:arriv(?:es|ed)|com(?:es|ing)|came)\\sas|(?:comes|came)\\sto\\sus|picked|handover|replac(?:es|ed)|follow(?:s|ed)|(?:is|was)\\sthe\\snew|change\\s(?:at|of)|succession|appointment',
  'forfremme[tsr]|forfremmede|bevorderd|ylennetty|heißt|heißen|löst|abgelöst|bekleidet|befördert|aufgerückt|aufgestiegen|gewählt|wählt|wählte|stabwechsel|stabübergabe|staffelstab|führungswechsel|neuzugang|ist\\s(?:seit|ab|nun|jetzt|unser|unsere)|begonnen|angefangen|unterstützt|verstärkung|ernennung|berufung|hat\\s(?:sein|ihr)\\samt',
  "prendra|dirigera|pilotera|deviendra|succédera|rejoindra|occupe(?:ra)?|assure(?:ra)?|remplace(?:ra)?|relais|transmet|cède|est\\snotre|désignée?|choisie?|recrutée?|recrutons|promotion|au\\sposte|entre\\sen\\sfonctions|nomination|reprend|s[’']appelle",
  'ocupa(?:rá)?|ejerce(?:rá)?|será|sustitu(?:ye|irá)|relevará|tomará|asumirá|recoge|se\\s(?:suma|pone|une)|estrena(?:mos)?|testigo|cambio|elegid[oa]|designad[oa]|designa(?:mos)?|nombramiento|contratad[oa]|pasa|se\\sllama',
  'divent(?:a|erà)|sarà|ricopr(?:e|irà)|sostituisc(?:e|iamo)|raccoglie|prenderà|passa|testimone|promuov(?:e|iamo)|promozione|scelt[oa]|si\\sunisce|approda|si\\schiama|assumirá|substitui(?:rá)?|torn(?:a|ou)-se|integr(?:a|ou)|liderará|passará|dirigirá|promovid[oa]|escolhid[oa]|eleit[oa]|testemunho|é\\s(?:o|a)\\snoss[oa]|chama-se|ocupará|sucederá',
  'gaat\\s(?:\\p{L}{2,12}\\s){0,3}leiden|geeft\\sleiding|aan\\shet\\s(?:roer|hoofd)|begon|begonnen|gestart|overstap|in\\sdienst|gepromoveerd|werd|is\\sonze|is\\sde\\snieuwe|heet|opvolger|opvolgster|vervangt|gekozen|opgevolgd|benoeming',
  'zajmie|zaj(?:ął|ęła|muje)|pełni|będzie|zastąpi(?:ł|ła)?|zastępuje|poprowadzi|prowadzi|awansował\\p{L}{0,2}|wybran[oay]|wybrał\\p{L}{0,3}|jest\\snasz\\p{L}{1,3}|przekaz\\p{L}{1,6}|odpowiada|poznajcie|powołanie',
  'heter|är\\s(?:vår|ny|nu)|tar\\splats|ansvarar|axlar|tar\\svid|stafettpinnen|valdes|anslut(?:er|it)|hedder|er\\s(?:vores|vår|ny|nu|nå)|overlader|overlater|rykker|rykket|afløst|erstatter|valgt|begyndt|begynt|tager\\sover|stafetten|styrker|forstærker|utnämning(?:en)?|udnævnelse(?:n)?|utnevnelse(?:n)?',
  'toimii|vastaa|tulee|tuli|nousee|nousi|ottaa|otti|seuraa|seuraajaksi|on\\s(?:uusi|nyt)|ohjaksiin|nimity\\p{L}{1,5}|je\\s(?:naš\\p{L}{1,3}|nov\\p{L}{1,3}|od)|bude|ujal[ao]?\\sse|ujímá\\sse|vystřídal[ao]?|nahradil[ao]?|nahrazuje|přichází|přišel|přišla|řídí|zodpovídá|odpovídá|povýš\\p{L}{1,6}|zvolil[aiy]?|zvolen[ay]?|kormidla|předal[ao]?|předává|jmenuje\\sse|jmenování',
  'recruit(?:s|ed)|installed\\sas|co-?opted|vervollständigt|komplettiert|einzug|coopté|promeut|promouvons|désign(?:e|ons|é)|elig(?:e|ió)|elegimos|designó|contrata(?:do|mos)?|asciende|promociona(?:mos|do)?|elett[oa]|elegge|sceglie|designat[oa]|assunt[oa]|ingresso|incaricat[oa]|designou|designad[oa]|escolheu|contratámos|aanstelling|nominacj\\p{L}{1,2}|objęcie',
  'valts|utsetts|utnämnts|anställts|befordrats|vald|väljs|väljer|tillförordnad|värvar|udpeg(?:er|et|es)|utpek(?:er|t|es)|ansettes|ansættes|nimit(?:tänyt|täneet|tänyt|etään)|palk(?:kasi|kasimme|kaa|kaamme|attiin|annut|anneet|attu)|valin(?:nut|neet)|kutsu(?:ttiin|ttu)|siirtynyt|aloittanut|nominoval\\p{L}?|povolal\\p{L}?|pověřil\\p{L}?|pověřen\\p{L}?|angažoval\\p{L}?',
);

/** Leads, since a day that is told: `Seit dem 1. November leitet Ada Doe als Geschäftsführerin …`. */
export const LEADS = oneOf(
  'leads?|heads?|runs|leitet|führt|lenkt|verantwortet|steht|dirige|pilote|lidera|guida|leidt|kieruje|leder|johtaa|vede|povede',
);
export const SINCE = oneOf(
  'since|from|as\\sof|starting|effective|new|now|seit|ab|zum|nun|künftig|jetzt|neue[rnsm]?|depuis|à\\spartir|désormais|dès|nouvelle?|nouveau|desde|a\\spartir|ya|nuev[oa]|dal?|ora|nuov[oa]|agora|nov[oa]|sinds|vanaf|per|nu|nieuwe?|od|teraz|now[yaąe]|nowym|från|nya?|fra|nå|nye?|alkaen|nyt|uusi|nyní|nov[ýáéou]{1,2}',
);

/** Leads the company: the post in other words. */
export const LEADS_COMPANY = oneOf(
  '(?:leads?|runs?|heads?|manages?|oversees?)\\sour|(?:leitet|führt|lenkt|verantwortet)\\s(?:[\\p{L}.-]{2,20}\\s){0,4}unser(?:e|en)?|(?:dirige|pilote)\\s(?:désormais\\s)?(?:notre|nos)|(?:dirige|lidera)\\s(?:ya\\s)?nuestr[oa]|(?:guida|dirige)\\s(?:ora\\s)?(?:il\\snostro|la\\snostra)|(?:dirige|lidera)\\s(?:agora\\s)?(?:o\\snosso|a\\snossa)|leidt\\s(?:nu\\s)?(?:onze|ons)|kieruje\\snasz\\p{L}{1,3}|leder\\s(?:nu\\s|nå\\s)?(?:vår|vårt|vores)',
  '(?:lead|leads|run|runs|head|heads|running|leading)\\s(?:the|our)\\s(?:company|business|firm|group|team|sales\\steam|finance\\steam|brewery|day-to-day)|at\\sthe\\shelm|hands\\sover\\sthe\\skeys|new\\s(?:boss|face\\sat\\sthe\\stop)',
  '(?:leitet|führt|lenkt|verantwortet)\\s(?:[\\p{L}.-]{2,20}\\s){0,4}(?:das\\sunternehmen|die\\sfirma|den\\sbetrieb|die\\sgeschäfte|die\\sgruppe|die\\smanufaktur|unser\\shaus|den\\svertrieb)|geschäfte\\s(?:übernommen|führt)|neues\\sgesicht\\san\\sder\\sspitze|an\\sder\\sspitze',
  "(?:dirige|pilote|prend)\\s(?:désormais\\s)?(?:l[’']entreprise|la\\smaison|la\\ssociété|le\\sgroupe|les\\srênes)|à\\sla\\stête\\sde|(?:dirige|lidera|encabeza)\\s(?:ya\\s)?(?:la\\sempresa|la\\scompañía|el\\sgrupo|el\\sequipo)|al\\sfrente\\sde\\s(?:la\\s)?(?:empresa|compañía)|toma\\slas\\sriendas",
  "(?:guida|dirige)\\s(?:ora\\s)?(?:l[’']azienda|la\\ssocietà|il\\sgruppo)|alla\\sguida\\s(?:dell[’']azienda|di)|prende\\sle\\sredini|(?:lidera|dirige)\\s(?:agora\\s)?(?:a\\sempresa|o\\sgrupo)|leidt\\s(?:nu\\s)?(?:het\\sbedrijf|de\\sonderneming)|neemt\\shet\\sroer|stokje\\sover",
  '(?:kieruje|pokieruje)\\s(?:firmą|spółką)|stery\\s(?:firmy|spółki)|leder\\s(?:nu\\s|nå\\s)?(?:bolaget|företaget|virksomheden|selskabet|bedriften|selskapet)|i\\sspidsen\\sfor|i\\sspissen\\sfor|tar\\söver\\srodret|overtager\\sroret|tar\\sover\\sroret|direktørstolen|sig\\si\\sstolen|johtaa\\s(?:yhtiötä|yritystä)|vede\\s(?:firmu|společnost)|povede\\s(?:firmu|společnost)|v\\sčele\\s(?:firmy|společnosti)|do\\sčela\\s(?:firmy|společnosti)',
  '(?:leads?|runs?|heads?|running|leading|heading|manages?|oversees?)\\s(?:up\\s)?(?:the|our)\\s(?:\\p{L}{4,14}\\s)?(?:sales|marketing|finances?|production|operations|engineering|development|design|workshop|kitchen|exports?|purchasing|logistics|technology|product|stores?|shops?|service|foundry|mill|works|studio|site|plant|office|branch)',
  '(?:leitet|führt|lenkt|verantwortet|übernimmt|steuert)\\s(?:[\\p{L}.-]{2,20}\\s){0,4}(?:den\\s(?:vertrieb|einkauf|verkauf)|die\\s(?:produktion|entwicklung|fertigung|werkstatt|finanzen|technik|logistik|verwaltung|küche|geschicke|leitung|führung)|das\\s(?:marketing|geschäft|werk|ruder|team))',
  "(?:dirige|pilote|prend|reprend|conduit)\\s(?:désormais\\s|aujourd[’']hui\\s)?(?:les\\s(?:ventes|finances|opérations|équipes)|la\\s(?:production|fabrication|boutique|cave)|l[’'](?:atelier|usine|équipe|export)|le\\s(?:développement|marketing|site))|(?:dirige|lidera|lleva)\\s(?:ya\\s|ahora\\s)?(?:las\\s(?:ventas|finanzas|operaciones)|la\\s(?:producción|fábrica|bodega)|el\\s(?:taller|área))",
  '(?:guida|dirige|segue)\\s(?:ora\\s)?(?:le\\s(?:vendite|finanze|operazioni)|la\\s(?:produzione|squadra|cantina)|il\\s(?:reparto|commerciale|laboratorio))|(?:lidera|dirige)\\s(?:agora\\s)?(?:as\\s(?:vendas|finanças|operações)|a\\s(?:produção|equipa|fábrica)|o\\s(?:departamento|ateliê))|leidt\\s(?:nu\\s|voortaan\\s)?(?:de\\s(?:verkoop|productie|werkplaats|zaak)|het\\s(?:team|atelier))|geeft\\sleiding\\saan',
  '(?:kieruje|pokieruje)\\s(?:sprzedażą|produkcją|finansami|zespołem|zakładem)|leder\\s(?:nu\\s|nå\\s)?(?:försäljningen|produktionen|verkstaden|salget|produktionen|værkstedet|produksjonen|verkstedet)|(?:vastaa|johtaa)\\s(?:myynnistä|tuotannosta|taloudesta|myyntiä|tuotantoa)|(?:vede|povede|řídí)\\s(?:obchod|výrobu|finance|dílnu|tým)',
);

const ofTheYear = (nouns: string, year: string): string =>
  nouns
    .split('|')
    .map((noun) => `${noun}\\s${year}`)
    .join('|');
/** `Lieferant des Jahres`: with no noun of time, as `Ende des Jahres` has. */
export const OF_THE_YEAR = oneOf(
  ofTheYear('supplier|product|employer|company|brand|business|innovation|retailer|producer|exporter', 'of\\sthe\\syear'),
  ofTheYear(
    'lieferant(?:in)?|produkt|arbeitgeber(?:in)?|unternehmen|betrieb|marke|händler|dienstleister|hersteller|maschine|innovation|ausbildungsbetrieb|handwerksbetrieb|bier|brot|wein|spiel',
    'des\\sjahres',
  ),
  ofTheYear(
    'fournisseur|produit|employeur|entreprise|marque|innovation|artisan|fabricant|exportateur|saveur|vin|jeu',
    "de\\sl[’']année",
  ),
  ofTheYear('proveedor|producto|empresa|marca|innovación|empleador|fabricante|exportador|pyme|bodega|vino', 'del\\saño'),
  ofTheYear(
    'fornitore|prodotto|azienda|impresa|marchio|innovazione|datore\\sdi\\slavoro|produttore|cantina|vino',
    "dell[’']anno",
  ),
  ofTheYear('fornecedor|produto|empresa|marca|inovação|empregador|exportador|vinho', 'do\\sano'),
  ofTheYear('leverancier|product|werkgever|bedrijf|ondernemer|onderneming|merk|innovatie|winkel|producent', 'van\\shet\\sjaar'),
  ofTheYear(
    'dostawc\\p{L}|produkt\\p{L}{0,3}|pracodawc\\p{L}|firm\\p{L}|przedsiębiorstw\\p{L}{1,2}|mark\\p{L}|producent\\p{L}{0,3}|eksporter\\p{L}{0,3}',
    'roku',
  ),
  ofTheYear(
    'dodavatel\\p{L}{0,2}|výrob(?:ek|kem|ce|cem)|zaměstnavatel\\p{L}{0,2}|firm[auo]\\p{L}?|podnik\\p{L}{0,2}|značk\\p{L}{1,2}|exportér\\p{L}{0,2}',
    'roku',
  ),
  'årets\\s(?:leverantör|produkt|arbetsgivare|företag|företagare|bolag|butik|innovation|varumärke|exportör|leverandør|arbejdsplads|virksomhed|innovasjon|arbeidsplass|bedrift|butikk|merkevare)',
);
/** Is something now. */
export const HAS_BECOME = oneOf(
  'become|became|elected|geworden|devenue?s?|convertido|diventat[oaie]|tornámo-nos|tornou-se|sta(?:ł|ła|ło|li)\\ssię|zostali(?:śmy)?|stal[aiy]?\\sse|blivit|blev|blevet|blitt|ble',
);

/** Wins a prize. */
export const WINS = oneOf(
  justDone(
    'recevoir|obtenir|décrocher|remporter|gagner',
    'recibir|obtener|ganar|lograr|conseguir|receber|obter|ganhar|vencer|conquistar',
  ),
  'com(?:e|es)\\sfirst|came\\sfirst|finished\\sfirst|si\\sè\\sclassificat[oa]|wins?|won|winning|tak(?:es|en)\\s(?:home|gold|silver|bronze)|took(?:\\shome)?|pick(?:s|ed)\\sup|scoop(?:s|ed)|receiv(?:e|es|ed)|award(?:ed)?|nam(?:ed|es)|recogni[sz]ed|honou?red|ranked|voted|crowned|celebrating|brought\\shome|bag(?:s|ged)|claimed|earn(?:s|ed)|is\\sthe|winner',
  'gewinn(?:t|en)|gewonnen|gewann(?:en)?|erhalten|erhält|erhielt(?:en)?|ausgezeichnet|geht\\san|ging\\san|holt|geholt|belegt|gekürt|prämiert|verliehen|überzeugt',
  'remport(?:e|ent|ons|é)|reç(?:oit|u|oivent|ois)|recevons|décroch(?:e|ons|é)|obt(?:ient|enu|enons)|lauréate?s?|primée?s?|récompensée?s?|distinguée?s?|élue?|gagn(?:e|ons|é)|sacrée?',
  'gan(?:a|amos|ado|ó)|recib(?:e|imos|ido|ió)|premiad[oa]s?|galardonad[oa]s?|obten(?:emos|ido)|obtuv(?:o|imos)|reconoc(?:e|ido|ida|en)|se\\sha\\sllevado|nos\\s(?:llevamos|hemos\\sllevado)|conced\\p{L}{2,4}|mejor|elegid[oa]|logr(?:a|amos|ado)|destac\\p{L}{1,3}|distinguid[oa]',
  'vin(?:ce|to|ciamo|citore|citrice|se)|abbiamo\\svinto|premiat[oaie]|ricev(?:e|uto|iamo|uta)|ottenut[oa]|conquist(?:a|ato|iamo)|riconosc(?:e|iuto|iuta)|assegnat[oa]|va\\sa|aggiudic\\p{L}{1,6}|elett[oa]|ganh(?:a|amos|ámos|ou|ado)|venc(?:e|emos|eu|edor|edora)|receb(?:e|emos|eu)|distinguid[oa]|premiad[oa]|eleit[oa]|conquist(?:ou|ámos|amos)',
  'win(?:t|nen|naar)|won(?:nen)?|gewonnen|bekroond|ontv(?:angt|ing|angen)|uitgeroepen|kreeg|krijgt|kregen|sleep(?:t|te|ten)|in\\sde\\swacht|gekozen|zdoby(?:ł|li|wa|ła|liśmy)\\p{L}{0,4}|otrzyma\\p{L}{1,6}|wygra\\p{L}{1,6}|nagrodzon\\p{L}{1,2}|laureat\\p{L}{0,3}|wyróżni\\p{L}{1,5}|trafi(?:ł|ła|ło)\\sdo|przyzna(?:ło|ła|ł|no)',
  'vann|vunnit|vinner|vinnare|tilldela[td]\\p{L}{0,2}s?|utse(?:dd|dda|tts|s)|prisa[td]\\p{L}{0,2}|kamma[rt]\\shem|fått|får|fick|tog\\shem|belöna[dt]\\p{L}{0,2}|vand(?:t|r)?|vundet|vinder|modtage[rt]|modtog|kåret|kåres|hædre[td]|tildel(?:t|es)|vant|vunnet|kåra|mottok|mottatt|hjem|fik|fået',
  'voit(?:ti|imme|taa|tanut|taneet)|palkit(?:tiin|tu|ut|si)|sai(?:mme)?|valit(?:tiin|tu)|vyhrál[aiy]?|vyhráv\\p{L}{1,4}|získal[aiy]?|zvítězil[aiy]?|oceněn\\p{L}{0,2}|ocenil[aiy]?|převzal[aiy]?|obdržel[aiy]?|dostal[aiy]?',
  'presented\\swith|secur(?:es|ed)|clinch(?:es|ed)|came\\s(?:first|top)|topped|been\\s(?:chosen|selected|elected|judged|rated)|judged|commended',
  'bekommen|bekommt|bekam(?:en)?|zuerkannt|verleiht|verlieh|gesiegt|siegt|sieger(?:in)?|siegte|abgeräumt|räumt(?:en)?|kür(?:t|te|ten)|gewählt|geehrt|ehrt|ehrte|würdig(?:t|te|ten)|preisträger(?:in)?|gewinner(?:in)?|entgegengenommen|entgegennehmen|nahm(?:en)?',
  'récompens(?:e|ent)|distingu(?:e|ent)|couronnée?|couronne|honorée?|salu(?:e|ent|é)|attribuée?|décern(?:e|ée?|ent)|revient|rafl(?:e|ons|é)|vainqueur|gagnante?s?',
  'conquist(?:a|amos|ado|ó)|alz(?:a|amos|ado)|otorg\\p{L}{1,3}|distingu(?:e|en|ió)|premia(?:n|ó)?|ganador(?:es|as?)?|vencedor(?:es|as?)?|recog(?:e|emos|ido|imos)|va\\spara|recae|premiano|vincitor[ei]|port(?:ato|ano|iamo|a)\\sa\\scasa|consegnat[oa]|conferit[oa]|insignit[oa]',
  'distinguiu|premi(?:ou|aram)|arrecad(?:a|ámos|amos|ou)|trou(?:xe|xemos)|atribuíd[oa]|atribuiu|galardoad[oa]|vai\\spara|winnaar|winnares|behaal(?:t|de|den)|behaald|verover(?:t|d|de)|beloond|onderscheiden|toegekend|uitgereikt|gaat\\snaar|ging\\snaar|verkozen|bekroont|bekroonde',
  'zwycięż\\p{L}{1,5}|zwycięzc\\p{L}{1,4}|wręczon\\p{L}{1,2}|odebra(?:ł|li|liśmy)\\p{L}{0,3}|uhonorowan\\p{L}{1,2}|doceni\\p{L}{1,5}|wygral\\p{L}{1,5}|wędruje|nagrodzi\\p{L}{1,5}|dosta(?:ł|ła|liśmy)|knep|knipit|tagit\\shem|segrar(?:e)?|hedra[sdt]\\p{L}{0,2}|går\\still|gick\\still|mottog|mottagit|korad(?:es)?',
  'går\\stil|gik\\stil|gikk\\stil|hædr\\p{L}{1,3}|belønn?e[dts]\\p{L}{0,2}|prisbelønn?et|tog\\s(?:guld|sølv|bronze|prisen)|tok\\s(?:gull|sølv|bronse|prisen)|overrakt|voittaja\\p{L}{0,4}|voitto|voiton|palkittu\\p{L}{0,3}|nappasi(?:mme)?|myönnettiin|meni|menee|vítěz\\p{L}{0,4}|přivezl[aiy]?|odnesl[aiy]?|odnáš\\p{L}{1,4}|putuje|udělil[aiy]?|udělen\\p{L}{0,2}|vybojoval[aiy]?',
  "com(?:e|es)\\saway\\swith|came\\saway\\swith|walk(?:s|ed)\\s(?:away|off)\\swith|triumph(?:s|ed)|elected|einheimsen|eingeheimst|heimst(?:e|en)?|ergattert|err(?:ungen|ingt|ang)|zugesprochen|davongetragen|s[’']est\\svue?s?\\s(?:décerner|attribuer|remettre)|élu(?:s|es)|sacré(?:s|es)|s[’']adjuge|empoch(?:e|é|ons)|honoré(?:s|es)|couronnés|lauréat(?:s|es)",
  'se\\s(?:ha\\s)?alz(?:ado|a|ó)|elegid[oa]s|distinguid[oa]s|reconocid[oa]s|se\\s(?:ha\\s)?adjudica(?:do)?|si\\s(?:è\\s)?aggiudic\\p{L}{1,5}|elett[ie]|eleit[oa]s|premiad[oa]s|distinguid[oa]s|galardoad[oa]s|wybran[iyea]|zgarn\\p{L}{2,6}|sięgnę\\p{L}{2,6}',
  'blivit\\sutse(?:dd|dda|tt)|blivit\\sutnämn[dt]\\p{L}{0,1}|blevet\\s(?:kåret|valgt|hædret)|bli(?:tt|r)\\s(?:kåret|kåra|valgt|hedret|tildelt)|hedre[ts]\\p{L}{0,1}|saa(?:nut|neet)|vastaanot(?:ti|tanut|taneet)|pokkasi(?:mme)?|zvolen\\p{L}{0,2}|vyznamenán\\p{L}{0,2}',
);

/** What is won. */
export const PRIZES = oneOf(
  'miglior[ei]?\\s\\p{L}{3,20}|mejor(?:es)?\\s\\p{L}{3,20}|melhor(?:es)?\\s\\p{L}{3,20}|meilleure?s?\\s\\p{L}{3,20}|beste[rn]?\\s\\p{L}{3,24}|najlepsz\\p{L}{1,3}\\s\\p{L}{3,20}|bästa\\s\\p{L}{3,20}|awards?|prizes?|gold(?:\\smedal)?|silver|bronze|\\p{L}{3,20}\\sof\\sthe\\syear|trophy|title|best\\s\\p{L}{3,20}|grand\\sprix|medals?|category|first\\s(?:place|prize)|accolade|top\\s\\d{1,4}|fast\\s\\d{2,3}|hall\\sof\\sfame',
  '\\p{L}{0,24}(?:preis|preises|award|auszeichnung|medaille|pokal|siegel|titel|kategorie|gold|silber)(?:e|en|n)?|ausgezeichnet|platz\\s(?:eins|\\d)|jury',
  'prix|trophées?|médaille|palmarès|label|titre|catégorie|concours|jury|récompense|premios?|galard(?:ón|ones)|medallas?|distinci(?:ón|ones)|certamen|jurado|categoría|oro',
  'premi?o?|riconoscimento|medaglia|giuria|concorso|oro|categoria|prémios?|prêmios?|galardão|medalha|júri|distinção|concurso|ouro',
  '\\p{L}{0,20}(?:prijs|prijzen|award|trofee|medaille|jury|bekroning|titel|publieksprijs)|categorie|(?:gouden|zilveren|bronzen|golden|silver|bronze|goldene[nrms]?|silberne[nrms]?|bronzene[nrms]?|złot[aeyą]j?|srebrn[aeyą]j?|gyllene|gyldne)\\s\\p{L}{3,20}|nagrod\\p{L}{1,2}|nagród|medal\\p{L}{0,2}|wyróżnieni\\p{L}{1,2}|konkurs\\p{L}{0,2}|jury|kategorii|tytuł|statuetk\\p{L}{1,2}|godło',
  '\\p{L}{0,20}(?:pris|priset|prisen|prize|utmärkelse|utmärkelsen|medalj|guldmedalj|juryn?|titel|titeln|medalje|guld|gull|sølv|silver|kategori|kategorin|kategorien|hædersprisen|utmerkelse|utmerkelsen)|årets\\s(?!första|sista|slut|början|første|sidste|siste|jul)\\p{L}{3,20}',
  '\\p{L}{0,16}palkin\\p{L}{2,6}|\\p{L}{0,16}mitali\\p{L}{0,3}|tunnustu\\p{L}{1,5}|raati|tuomaristo|vuoden\\s\\p{L}{3,20}|kisan|cen[auyě]|ocenění\\p{L}{0,2}|medail[ie]\\p{L}{0,2}|porot[auy]|titul\\p{L}{0,2}|soutěž\\p{L}{0,2}|zlat[oéouý]{1,2}',
  "trophies|accolades?|honours?|rosette|commendation|sieger|ehrung|urkunde|plakette|bestnote|testsieger|goldmedaille|récompenses?|médailles?|d[’']or|d[’']argent|de\\sbronze|étoiles?|distinction|grand\\sprix",
  'plata|bronce|trofeo|mención|reconocimiento|argento|bronzo|menzione|targa|medaglie|premi|troféu|prata|menção|medalhas|goud|zilver|brons|onderscheiding|złot\\p{L}{1,3}|srebr\\p{L}{1,4}|brąz\\p{L}{1,3}|puchar\\p{L}{0,2}|dyplom\\p{L}{0,2}|laureat\\p{L}{0,3}',
  'brons|bronse|diplom|hederspris|gullmedalje|guldmedalje|hæder|heder|kulta\\p{L}{0,4}|hopea\\p{L}{0,3}|pronssi\\p{L}{0,3}|kunniamaininta\\p{L}{0,3}|stříbr\\p{L}{1,3}|bronz\\p{L}{0,3}|zlat\\p{L}{1,3}|trofej\\p{L}{0,2}|prvenství',
  'titlen|tittel(?:en)?|cen(?:ou|ami)|titul\\p{L}{0,3}',
);

/** A headline that names nobody: the head of a company, which is named behind it, is another one. */
export const TOP_CHANGES = oneOf(
  'change\\s(?:at\\sthe\\stop|of\\s(?:leadership|management|guard|ceo))|(?:leadership|management)\\schange|führungswechsel|chefwechsel|stabwechsel|stabübergabe|generationswechsel|wechsel\\s(?:an\\sder\\sspitze|in\\sder\\s(?:geschäftsführung|geschäftsleitung|führung|chefetage)|im\\s(?:vorstand|management))|changement\\s(?:à\\sla\\stête|de\\s(?:direction|direct(?:eur|rice)|dirigeant|président|gouvernance))|passage\\sde\\s(?:relais|témoin)|relevo\\s(?:en\\sla\\s(?:dirección|presidencia|cúpula|gerencia)|al\\sfrente)|cambio\\sen\\sla\\s(?:dirección|cúpula|presidencia|gerencia)',
  'cambio\\s(?:ai\\svertici|al\\svertice|alla\\sguida|di\\stimone)|passaggio\\sdi\\stestimone|mudança\\sna\\s(?:direção|administração|liderança|gerência)|passagem\\sde\\stestemunho|(?:directie|bestuurs|leiderschaps)wissel(?:ing)?|wisseling\\s(?:van\\sde\\swacht|aan\\sde\\stop)|zmian[ay]\\s(?:w\\s(?:zarządzie|kierownictwie)|na\\sczele)|(?:vd|ordförande|chef|ledar|generations)-?(?:skifte|byte)|byte\\spå\\svd-posten|(?:direktør|chef|leder|sjef|generations|generasjons)-?skifte|skifte\\si\\s(?:ledelsen|toppen|direktionen)|změn[ay]\\sve\\svedení|výměna\\sve\\svedení',
);
/** In a headline: who is to have a post. */
export const TO_LEAD = oneOf('to\\s(?:lead|head|join|succeed|become|run|step\\sup|take\\s(?:over|charge))|set\\sto');
