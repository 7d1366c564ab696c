import type { Wordings } from './wordings';

/** Everyday words for all industries in Danish, Norwegian and Finnish; see {@link Wordings}. */
export const DANISH_NORWEGIAN_FINNISH: Wordings = {
  technology: `teknologi | teknologibranchen | it-branchen | information og kommunikation | informationsteknologi
    | teknologibransjen | it-bransjen | informasjon og kommunikasjon | informasjonsteknologi | informasjonstjenester
    | teknologia | teknologia-ala | it-ala | informaatio ja viestintä | tietotekniikka | teknologiayritys | tietopalvelutoiminta`,
  software: `softwareudvikling | softwarevirksomhed | softwarehus | programmering | computerprogrammering | udgivelse af software | anden udgivelse af software | apputvikler | appudvikling
    | programvare | programvareutvikling | programvareselskap | programmeringstjenester | utgivelse av programvare | utgivelse av annen programvare | systemutvikling | apputvikling | programvare*
    | ohjelmisto | ohjelmistot | ohjelmistoala | ohjelmistoyritys | ohjelmistokehitys | ohjelmistojen suunnittelu ja valmistus | ohjelmistojen kustantaminen | sovelluskehitys | mobiilisovellukset | ohjelmisto*`,
  it_services: `it-konsulent | it-konsulenter | it-rådgivning | it-ydelser | konsulentbistand vedrørende informationsteknologi | it-support | it-drift | computer facility management | datamatik | edb-service
    | it-konsulenttjenester | it-tjenester | konsulenttjenester tilknyttet informasjonsteknologi | tjenester tilknyttet informasjonsteknologi | it-rådgiving | forvaltning og drift av it-systemer | driftsleverandør it
    | it-palvelut | it-konsultointi | atk-konsultointi | atk-laitteisto- ja ohjelmistokonsultointi | tietojenkäsittelyn ja laitteistojen käyttö- ja hallintapalvelut | it-tuki | tietotekniikkapalvelut | atk-palvelut | laitteisto- ja tietotekninen palvelutoiminta`,
  cybersecurity: `it-sikkerhed | cybersikkerhed | informationssikkerhed | datasikkerhed | netværkssikkerhed | penetrationstest
    | it-sikkerhet | cybersikkerhet | informasjonssikkerhet | datasikkerhet | nettverkssikkerhet | penetrasjonstesting
    | kyberturvallisuus | tietoturva | tietoturvapalvelut | tietoturvayritys | kyberturva | tietoturva* | kyberturva*`,
  data_ai: `kunstig intelligens | dataanalyse | maskinlæring | datavidenskab | dataanalyser
    | datavitenskap | stordata | dataanalyse og kunstig intelligens | språkteknologi
    | tekoäly | data-analytiikka | koneoppiminen | tietojenkäsittely | datatiede | analytiikka | tekoäly* | koneoppimi*`,
  hosting: `webhosting | webhotel | webhoteller | datacenter | datacentre | databehandling, webhosting og lignende serviceydelser | cloudløsninger | hostingudbyder
    | databehandling, datalagring og tilknyttede tjenester | datasenter | datasentre | webhotell | skytjenester | datalagring | nettskyen
    | konesali | konesalit | datakeskus | datakeskukset | verkkohotelli | webhotellit | pilvipalvelut | pilvipalvelu | palvelintilan vuokraus | tietojenkäsittely, palvelintilan vuokraus ja niihin liittyvät palvelut | datakeskus* | pilvipalvel*`,
  internet_platforms: `webportaler | webportal | internetportal | online markedsplads | digital markedsplads | internetplatform | sociale medier platform
    | drift av web-portaler | web-portaler | digital markedsplass | markedsplass på nett | nettportal | internettplattform
    | verkkoportaalit | verkkoportaali | verkkomarkkinapaikka | markkinapaikka verkossa | verkkoalusta | internet-palvelut | digitaalinen markkinapaikka`,
  computer_hardware: `computerudstyr | fremstilling af computere og ydre enheder | computerfabrikant | it-udstyr | computerproducent | computere
    | datautstyr | produksjon av datamaskiner og tilleggsutstyr | datamaskiner | pc-produsent | maskinvare
    | tietokoneet | tietokonelaitteet | tietokoneiden ja niiden oheislaitteiden valmistus | tietokoneiden valmistus | oheislaitteet | it-laitteet`,
  semiconductors: `halvledere | halvleder | halvlederindustrien | fremstilling af elektroniske komponenter | mikrochips | chipproducent
    | halvlederindustri | produksjon av elektroniske komponenter | mikrobrikker | databrikker | mikroelektronikk | halvleder*
    | puolijohteet | puolijohde | puolijohdeteollisuus | elektronisten komponenttien valmistus | mikropiirit | mikropiiri | puolijohde*`,
  telecommunications: `telekommunikation | telebranchen | telesektoren | telekommunikationsbranchen
    | telekommunikasjon | telebransjen | telekom | ekom | telekommunikasjonsbransjen
    | televiestintä | teleala | tietoliikenne | tietoliikenneala | televiestintäala`,
  telecom_services: `teleselskab | teleselskaber | mobilselskab | internetudbyder | fastnetbaseret telekommunikation | trådløs telekommunikation | mobiltelefoni | bredbånd
    | teleselskap | teleoperatør | mobiloperatør | internettleverandør | kabelbasert telekommunikasjon | trådløs telekommunikasjon | satellittbasert telekommunikasjon | fibernett
    | teleoperaattori | teleoperaattorit | operaattoripalvelut | matkapuhelinoperaattori | laajakaista | langallisen verkon hallinta ja palvelut | langattoman verkon hallinta ja palvelut | internetyhteydet | teleoperaattor*`,
  telecom_equipment: `telekommunikationsudstyr | teleudstyr | fremstilling af kommunikationsudstyr | netværksudstyr | kommunikationsudstyr | antenner
    | telekommunikasjonsutstyr | teleutstyr | produksjon av kommunikasjonsutstyr | nettverksutstyr | kommunikasjonsutstyr
    | televiestintälaitteet | viestintälaitteiden valmistus | verkkolaitteet | tietoliikennelaitteet | tietoliikennelaitteiden valmistus`,
  media: `medier | mediebranchen | medier og underholdning | medievirksomhed | mediekoncern | kultur og fritid
    | mediebransjen | mediehus | mediekonsern | kulturell virksomhet, underholdning og fritidsaktiviteter | underholdningsbransjen
    | media-ala | viihde | media ja viihde | mediayhtiö | mediatalo | taiteet, viihde ja virkistys | viihdeala`,
  publishing: `forlag | forlagsvirksomhed | bogforlag | aviser | dagblad | dagblade | udgivelse af bøger | udgivelse af aviser og dagblade | ugeblade | nyhedsbureau
    | bokforlag | forlagsvirksomhet | aviser og blader | utgivelse av bøker | utgivelse av aviser | utgivelse av blader og tidsskrifter | nyhetsbyrå | nyhetsbyråer | lokalavis | nettavis
    | kustannustoiminta | kustantamo | kustantamot | kirjankustantamo | sanomalehti | sanomalehdet | aikakauslehdet | lehtitalo | kirjojen kustantaminen | sanomalehtien kustantaminen | uutistoimisto | uutistoimistot | kustannusyhtiö`,
  broadcasting: `radio og tv | radio- og tv-virksomhed | radiovirksomhed | tv-station | radiostation | tv-kanal | lokalradio
    | kringkasting | radio og fjernsyn | radiokringkasting | fjernsynskringkasting | fjernsyn | nærradio | tv-selskap | radiokanal
    | radio- ja televisiotoiminta | radiotoiminta | televisiotoiminta | radioasema | televisiokanava | yleisradio | radio ja televisio | radio-ohjelmien tuottaminen ja lähettäminen | paikallisradio`,
  film: `filmproduktion | filmselskab | produktion af film og videofilm | biograf | biografer | tv-produktion | animationsfilm | filmdistribution
    | filmproduksjon | filmselskap | produksjon av film, video og fjernsynsprogrammer | filmframvisning | kino | kinoer | videoproduksjon | animasjonsfilm
    | elokuvatuotanto | elokuva | elokuvat | elokuvateatteri | elokuvateatterit | elokuvien ja videoiden tuotanto | videotuotanto | elokuvien esittäminen | tuotantoyhtiö elokuva | animaatio | elokuva*`,
  music: `musik | musikbranchen | pladeselskab | pladeselskaber | indspilning af lydoptagelser og udgivelse af musik | musikforlag | lydstudie | indspilning af lydoptagelser
    | musikk | musikkbransjen | plateselskap | produksjon og utgivelse av musikk- og lydopptak | musikkforlag | lydstudio | musikere
    | musiikki | musiikkiala | levy-yhtiö | levy-yhtiöt | äänitysstudio | ääniteiden ja musiikin kustantaminen | äänitallenteiden julkaiseminen | musiikkikustantamo | muusikot | äänistudio`,
  games: `computerspil | videospil | spiludvikler | spiludviklere | udgivelse af computerspil | spiludvikling | mobilspil
    | dataspill | videospill | spillutvikler | spillutviklere | utgivelse av programvare for dataspill | spillutvikling | mobilspill
    | videopelit | pelikehitys | pelistudio | peliala | pelialan yritys | tietokonepelien kustantaminen | mobiilipelit | pelitalo | peliteollisuus`,
  arts: `kunst | kultur | museer | museum | teatre | teater | scenekunst | kunstgalleri | forlystelser og kultur | udøvende kunst | koncertsal | biblioteker, arkiver, museer og andre kulturelle aktiviteter
    | kunstnerisk virksomhet | kunstner | kunstnere | museer og gallerier | drift av museer | kulturhus | kunstnerisk virksomhet og underholdningsvirksomhet | utøvende kunstnere
    | taide | kulttuuri | museo | museot | museotoiminta | teatteri | teatterit | esittävät taiteet | taiteellinen luominen | taidegalleria | kulttuuri- ja viihdetoiminta | esittävä taide | orkesterit | taiteilijat`,
  photography: `fotograf | fotografer | fotografi | fotostudie | fotografisk virksomhed | bryllupsfotograf | fotolaboratorier
    | fotografvirksomhet | fotograftjenester | fotografering | fotostudio | bryllupsfotografering | portrettfotograf
    | valokuvaus | valokuvaaja | valokuvaajat | valokuvaustoiminta | valokuvaamo | valokuvaamotoiminta | hääkuvaus | valokuvaamot | valokuvaaj*`,
  marketing: `markedsføring | reklame og markedsføring | markedsføring og kommunikation | marketingbranchen
    | markedsføringsbransjen | markedsføring og kommunikasjon | markedsføring og reklame
    | markkinointi | markkinointiala | mainonta ja markkinatutkimus | markkinointi ja viestintä`,
  advertising: `reklamebureau | reklamebureauer | reklame | annonceringsbureau | mediebureau | annoncering | marketingbureau | skilteproduktion | digitalt bureau | reklamering i medier
    | reklamebyrå | reklamebyråer | markedsføringsbyrå | reklamevirksomhet | annonsering | mediebyrå | medieformidlingstjenester | annonse- og reklamevirksomhet
    | mainostoimisto | mainostoimistot | mainonta | markkinointitoimisto | markkinointitoimistot | mediatoimisto | digitoimisto | mainospalvelut | mainostilan vuokraus ja myynti | suora- ja ulkomainonta | digimarkkinointi | mainostoimisto* | markkinointitoimisto*`,
  public_relations: `public relations og kommunikation | pr-bureau | pr-bureauer | kommunikationsbureau | kommunikationsrådgivning | pressetjeneste | lobbyvirksomhed
    | pr-byrå | pr-byråer | kommunikasjonsbyrå | kommunikasjonsrådgivning | pr og kommunikasjonstjenester | informasjonsrådgivning | samfunnskontakt
    | viestintätoimisto | viestintätoimistot | suhdetoiminta | viestintäkonsultointi | suhdetoiminta ja viestintä | pr-toimisto | viestintätoimisto* | tiedotus`,
  market_research: `markedsanalyse | markedsundersøgelser | meningsmålinger | markedsanalyse og offentlig meningsmåling | analyseinstitut | analysebureau
    | markedsundersøkelser | meningsmåling | markeds- og opinionsundersøkelser | analysebyrå | opinionsundersøkelser
    | markkinatutkimus | markkinatutkimukset | mielipidetutkimukset | markkina- ja mielipidetutkimukset | tutkimustoimisto | mielipidetutkimus | markkinatutkimu*`,
  events: `arrangementer | eventbureau | kongresser, messer og udstillinger | organisering af kongresser, messer og udstillinger | messearrangør | konferencer | eventbureauer | festivaler
    | eventbyrå | kongress-, messe- og utstillingsvirksomhet | messearrangører | konferanser | arrangementsbyrå | konferansearrangør
    | tapahtumat | tapahtumajärjestäjä | tapahtumatoimisto | messut | messujen ja kongressien järjestäminen | tapahtumatuotanto | konferenssit | messujärjestäjä | kongressit | tapahtumapalvelut | tapahtumatoimisto*`,
  finance: `finans | finanssektoren | finansiel virksomhed | pengeinstitut- og finansvirksomhed, forsikring | finansielle tjenesteydelser | finansbranchen
    | finansnæringen | finansiell tjenesteyting | finansierings- og forsikringsvirksomhet | finanstjenester | finansielle tjenester | finansbransjen
    | rahoitus | rahoitusala | rahoitus- ja vakuutustoiminta | finanssiala | rahoituspalvelut | rahoituspalvelujen tarjoaminen | finanssipalvelut`,
  banking: `pengeinstitutter | pengeinstitut | banker | sparekasse | sparekasser | andelskasser | bankvirksomhed | banker, sparekasser og andelskasser | nationalbanken
    | bankvirksomhet | sparebank | sparebanker | sentralbank | sentralbankvirksomhet | banktjenester | forretningsbank | nettbank
    | pankki | pankit | pankkitoiminta | säästöpankki | osuuspankki | osuuspankit | keskuspankki | keskuspankkitoiminta | talletuspankkitoiminta | pankkipalvelut | liikepankki`,
  insurance: `forsikring | forsikringsselskab | forsikringsselskaber | livsforsikring | anden forsikring | genforsikring | pensionskasse | forsikringsmægler | pensionsforsikring | forsikringsagent
    | forsikringsselskap | forsikringsvirksomhet | skadeforsikring | gjenforsikring | pensjonskasse | pensjonskasser | forsikringsmegler | forsikringsformidling | forsikringssel*
    | vakuutus | vakuutusyhtiö | vakuutusyhtiöt | vakuutustoiminta | henkivakuutustoiminta | vahinkovakuutustoiminta | jälleenvakuutus | eläkekassa | vakuutusala | vakuutusmeklari | eläkevakuutus | jälleenvakuutustoiminta | vakuutusyhtiö*`,
  investment_management: `formueforvaltning | kapitalforvaltning | investeringsforening | investeringsforeninger | porteføljeforvaltning | investeringsselskab | investeringsselskaber | finansielle holdingselskaber | holdingselskab
    | fondsforvaltning | kapitalforvalter | verdipapirfond | forvaltning av verdipapirfond | investeringsselskap | investeringsselskaper | formuesforvaltning | holdingselskap | forvaltningsvirksomhet
    | varainhoito | varainhoitaja | sijoitusyhtiö | sijoitusyhtiöt | sijoitusrahastot | rahastoyhtiö | omaisuudenhoito | rahastojen hallinta | sijoitustoiminta | rahastoyhtiöt | rahoitusalan holdingyhtiöt | holdingyhtiö | varainhoit*`,
  venture_capital: `ventureselskab | ventureselskaber | kapitalfond | kapitalfonde | ventureselskaber og kapitalfonde | risikovillig kapital | venturekapital
    | oppkjøpsfond | venturefond | aktive eierfond | risikokapital | såkornfond | ventureselskaper
    | pääomasijoittaja | pääomasijoittajat | pääomasijoitus | pääomasijoittaminen | pääomarahasto | riskipääoma | enkelisijoittaja | pääomasijoit*`,
  capital_markets: `børs | fondsbørs | børsmægler | børsmæglerselskab | værdipapirhandel | fondsmægler | fondsmæglerselskab | investeringsbank | værdipapir- og varemægling
    | verdipapirhandel | verdipapirforetak | verdipapirmegling | fondsmegler | aksjemegler | meglerhus | administrasjon av finansmarkeder | verdipapirmegler
    | pörssi | arvopaperipörssi | arvopaperivälitys | pankkiiriliike | pankkiiriliikkeet | investointipankki | pääomamarkkinat | arvopaperien ja raaka-ainesopimusten välitys | rahoitusmarkkinoiden hallinnointi | arvopaperikauppa`,
  fintech: `betalingstjenester | betalingsløsninger | finansteknologi | betalingsinstitut | betalingskort | mobilbetaling
    | betalingstjeneste | betalingsformidling | finansiell teknologi | betalingsforetak | betalingsløsning
    | maksupalvelut | maksuratkaisut | rahoitusteknologia | maksulaitos | maksujenvälitys | finanssiteknologia | mobiilimaksaminen`,
  lending: `realkreditinstitutter | realkreditinstitut | finansiel leasing | lånevirksomhed | anden kreditformidling | finansieringsselskaber | forbrugslån | kreditgivning | pantelåner
    | kredittgivning | annen kredittgivning | finansiell leasing | finansieringsselskaper | finansieringsselskap | kredittforetak | boliglån | forbrukslån | kredittselskap
    | luotonanto | luottolaitos | rahoitusyhtiö | rahoitusleasing | muu luotonanto | luottolaitokset | rahoitusleasingtoiminta | kulutusluotot | pikavippi | asuntolainat | panttilainaamo | luottoyhtiö`,
  real_estate: `fast ejendom | ejendomsbranchen | ejendomme | ejendomssektoren
    | fast eiendom | eiendom | eiendomsbransjen | omsetning og drift av fast eiendom
    | kiinteistöala | kiinteistöalan toiminta | kiinteistöt | kiinteistötoiminta`,
  property: `ejendomsmægler | ejendomsmæglere | ejendomsselskab | udlejning af fast ejendom | udlejning af erhvervsejendomme | boligudlejning | ejendomsudvikling | ejendomsmæglere mv. | køb og salg af egen fast ejendom | ejendomsmægler* | boligselskab
    | eiendomsmegler | eiendomsmeglere | eiendomsmegling | eiendomsselskap | eiendomsutvikling | utleie av egen eller leid fast eiendom | kjøp og salg av egen fast eiendom | boligutleie | borettslag | eiendomsmegl*
    | kiinteistönvälitys | kiinteistönvälittäjä | kiinteistönvälittäjät | asuntojen vuokraus | kiinteistöjen vuokraus | kiinteistösijoitus | kiinteistökehitys | asuntovälitys | asunto-osakeyhtiö | omien kiinteistöjen kauppa | asuntojen ja asuinkiinteistöjen hallinta | kiinteistönväli*`,
  property_management: `ejendomsadministration | ejendomsforvaltning | administration af fast ejendom på kontraktbasis | ejendomsservice | kombinerede serviceydelser | vicevært | viceværter | ejerforeninger
    | eiendomsforvaltning | eiendomsdrift | vaktmester | vaktmestertjenester | kombinerte tjenester tilknyttet eiendomsdrift
    | isännöinti | isännöitsijä | isännöintitoimisto | kiinteistönhoito | kiinteistöhuolto | talonmies | huoltoyhtiö | kiinteistönhoitopalvelut | isännöitsijät | kiinteistöjen isännöinti | kiinteistöhuol* | isännöi*`,
  professional_services: `liberale erhverv | vidensservice | faglige tjenesteydelser | videnservice | liberale, videnskabelige og tekniske tjenesteydelser
    | faglig, vitenskapelig og teknisk tjenesteyting | faglig tjenesteyting | forretningsmessig tjenesteyting | kunnskapsbedrifter
    | asiantuntijapalvelut | ammatillinen, tieteellinen ja tekninen toiminta | liike-elämän palvelut | asiantuntijaorganisaatio`,
  consulting: `virksomhedsrådgivning | virksomhedskonsulent | virksomhedsrådgivning og anden rådgivning om driftsledelse | managementkonsulent | konsulenthus | ledelsesrådgivning | rådgivningsvirksomhed | erhvervsrådgivning | hovedsæders virksomhed
    | bedriftsrådgivning | bedriftsrådgivning og annen administrativ rådgivning | konsulentselskap | rådgivningsselskap | ledelsesrådgiving | konsulentvirksomhet | hovedkontortjenester | bedriftskonsulent
    | liikkeenjohdon konsultointi | konsultointi | konsulttiyritys | liikkeenjohdon konsultit | yritysneuvonta | muu liikkeenjohdon konsultointi | konsulttitoimisto | johdon konsultointi | pääkonttorien toiminta`,
  legal: `advokat | advokater | advokatvirksomhed | advokatfirma | juridisk bistand | advokatkontor | jurist | retshjælp | notarer | patentagent
    | advokatfirmaer | juridisk tjenesteyting | advokatvirksomhet | advokatkontorer | juridisk rådgivning | juridiske tjenester | rettshjelp | patentkontor | jurister
    | asianajo | asianajaja | asianajajat | asianajotoimisto | asianajotoimistot | lakitoimisto | lakipalvelut | lakiasiainpalvelut | juristi | lakiasiaintoimisto | oikeudelliset palvelut | lakiasiaintoiminta | asianajo* | lakiasia* | lakitoimisto*`,
  accounting: `revisor | revisorer | revision | bogføring | bogholderi | bogføring og revision | skatterådgivning | regnskab | bogholder | revisionsvirksomhed | bogføring og revision; skatterådgivning | statsautoriseret revisor
    | regnskap | regnskapsfører | regnskapsbyrå | regnskapskontor | revisjon | bokføring | regnskap og bokføring | skatterådgiving | regnskap, revisjon og skatterådgivning | revisjonsselskap | regnskap*
    | kirjanpito | kirjanpitäjä | tilitoimisto | tilitoimistot | tilintarkastus | tilintarkastaja | laskentatoimi | veroneuvonta | laskentatoimi, kirjanpito ja tilintarkastus; veroneuvonta | kirjanpito- ja tilinpäätöspalvelu | taloushallinto | tilitoimisto* | tilintarkast* | kirjanpi*`,
  architecture: `arkitekt | arkitekter | arkitektvirksomhed | tegnestue | landskabsarkitekt | byplanlægning | arkitektfirma | arkitektrådgivning
    | arkitektkontor | arkitektvirksomhet | arkitekttjenester | landskapsarkitekt | reguleringsplanlegging | arkitektur og byplanlegging | plan- og reguleringsarbeid | arealplanlegging
    | arkkitehti | arkkitehdit | arkkitehtitoimisto | arkkitehtipalvelut | arkkitehtuuri | kaavoitus | maisema-arkkitehti | yhdyskuntasuunnittelu | maisemasuunnittelu | arkkiteh*`,
  engineering_services: `ingeniør | ingeniører | rådgivende ingeniør | rådgivende ingeniørvirksomhed | ingeniørfirma | landinspektør | landinspektører | teknisk rådgivning | rådgivende ingeniørvirksomhed inden for byggeri og anlæg
    | teknisk konsulentvirksomhet | rådgivende ingeniører | ingeniørtjenester | byggeteknisk konsulentvirksomhet | teknisk rådgiving | landmåling | ingeniørvirksomhet | ingeniørbedrift | oppmåling
    | insinööri | insinööritoimisto | insinööritoimistot | tekninen suunnittelu | insinööripalvelut | insinööripalvelut ja niihin liittyvä tekninen konsultointi | maanmittaus | rakennesuunnittelu | maa- ja vesirakentamisen tekninen suunnittelu | konesuunnittelu | insinööritoimisto*`,
  design: `designer | industriel design | grafisk design | grafiker | designbureau | industriel design og produktdesign | indretningsarkitekt | indretning af rum | kommunikationsdesign og grafisk design
    | designbyrå | industridesign | grafisk formgivning | interiørdesign | interiørarkitekt | industridesign, produktdesign og annen teknisk designvirksomhet | interiørarkitekt-, interiørdesign- og interiørkonsulentvirksomhet | grafisk og visuell kommunikasjonsdesign
    | muotoilu | muotoilija | muotoilutoimisto | teollinen muotoilu | graafinen suunnittelu | sisustussuunnittelu | graafinen suunnittelija | taideteollinen muotoilu ja suunnittelu | sisustussuunnittelija | graafinen muotoilu | sisustusarkkitehti`,
  research: `forskning | forskning og udvikling | videnskabelig forskning og udvikling | forskningsinstitut | naturvidenskabelig forskning | forskningscenter
    | forsknings- og utviklingsarbeid | forskning og utviklingsarbeid | forskningsinstitutt | vitenskapelig forskning | forskningssenter | forskningsinstitutter
    | tutkimus ja kehitys | tieteellinen tutkimus ja kehittäminen | tutkimuslaitos | tutkimuskeskus | tutkimus- ja kehittämistoiminta | tieteellinen tutkimus | tutkimuslaitokset`,
  testing: `teknisk afprøvning og analyse | teknisk afprøvning og kontrol | certificering | bilsyn | synshal | synshaller | inspektion og certificering | kvalitetskontrol | tilstandsrapport
    | teknisk prøving og analyse | sertifisering | materialprøving | teknisk kontroll | teknisk testing og analyse
    | tekninen testaus ja analysointi | katsastus | katsastusasema | autokatsastus | tarkastus ja sertifiointi | sertifiointi | testauspalvelut | katsastusasemat | kuntotarkastus | testauslaboratorio`,
  translation: `oversættelse | oversætter | oversættere | oversættelse og tolkning | oversættelsesbureau | translatør | tolkebureau | tolkning
    | oversettelse | oversetter | oversettelsesbyrå | oversettelses- og tolkevirksomhet | tolketjenester | translatørbyrå | tolker
    | kääntäminen ja tulkkaus | käännöstoimisto | käännökset | kääntäjä | kääntäjät | tulkki | tulkkaus | käännöspalvelut | tulkkauspalvelut | käännöstoimisto* | tulkkaus*`,
  human_resources: `menneskelige ressourcer | personale og hr | arbejdsformidling og vikarservice | bemandingsbranchen
    | menneskelige ressurser | arbeidskrafttjenester | personal og hr | bemanningsbransjen
    | henkilöstöala | henkilöstö | työllistämistoiminta | henkilöstöasiat`,
  staffing: `vikarbureau | vikarbureauer | rekruttering | rekrutteringsbureau | arbejdsformidlingskontorer | vikarservice | headhunter | arbejdsformidling | personaleudlejning | jobformidling
    | bemanning | bemanningsbyrå | vikarbyrå | rekrutteringsbyrå | utleie av arbeidskraft | rekruttering og formidling av arbeidskraft | formidling av arbeidskraft | bemanningsselskap | vikartjenester | hodejeger
    | henkilöstövuokraus | rekrytointi | työnvälitys | henkilöstöpalvelut | työvoiman vuokraus | rekrytointipalvelut | työvoiman hankinta | vuokratyö | henkilöstöpalveluyritys | suorahaku | henkilöstövuokra* | rekrytoin*`,
  hr_services: `lønadministration | hr-rådgivning | personaleadministration | lønbureau | anden personaleformidling | lønservice | hr-konsulent
    | lønnsadministrasjon | personaladministrasjon | hr-tjenester | lønnstjenester | andre personaladministrative tjenester | lønnskjøring
    | palkanlaskenta | hr-palvelut | henkilöstöhallinto | palkkahallinto | muut henkilöstön hankintapalvelut | henkilöstöjohtaminen | palkanlaskentapalvelut | palkanlaskenta*`,
  business_support: `administrative tjenesteydelser og hjælpetjenester | erhvervsservice | forretningsservice | operationel service | hjælpetjenester
    | forretningsmessige tjenester | annen forretningsmessig tjenesteyting | bedriftstjenester | støttetjenester
    | hallinto- ja tukipalvelutoiminta | tukipalvelut | yrityspalvelut | liike-elämää palveleva toiminta`,
  outsourcing: `kontorservice | callcenter | callcentre | callcentres virksomhed | sekretærservice | kontorhotel | kontorfællesskab | kombinerede administrationsserviceydelser | inkassobureau | telemarketing | inkasso- og kreditoplysningsbureauer
    | kundesenter | telefonvakttjenester | telefonvakttjenester og telefonsalg | kontortjenester | kontorfellesskap | kontorhotell | inkassobyrå | inkasso- og kredittopplysningsvirksomhet | kombinerte kontortjenester
    | ulkoistaminen | puhelinpalvelukeskus | puhelinpalvelukeskusten toiminta | toimistopalvelut | perintätoimisto | perintä- ja luottotietopalvelut | toimistohotelli | yhdistetyt toimistopalvelut | puhelinmyynti | asiakaspalvelukeskus | kopiointipalvelut`,
  security_services: `vagtselskab | vagttjeneste | vagt- og sikkerhedstjeneste | sikkerhedsfirma | private vagt- og sikkerhedstjenester | overvågning | detektiv | låsesmed | dørmænd | låseservice | alarmanlæg
    | vaktselskap | vakttjenester | private vakttjenester | sikkerhetsselskap | låsesmedtjenester | alarmselskap | privatetterforskning | tjenester tilknyttet vakttjenester | vekterselskap | vekter
    | vartiointi | vartiointiliike | turvallisuuspalvelut | turva-ala | turvallisuus-, vartiointi- ja etsiväpalvelut | lukkoseppä | lukkoliike | yksityiset turvallisuuspalvelut | järjestyksenvalvonta | etsivätoimisto | hälytysjärjestelmät | yksityisetsivä | vartiointiliik*`,
  cleaning: `rengøring | rengøringsfirma | rengøringsselskab | vinduespudsning | vinduespudser | ejendomsrengøring | almindelig rengøring i bygninger | anlægsgartner | anlægsgartnere | landskabspleje | skorstensfejer | skadedyrsbekæmpelse | rengøringsfirma* | havearbejde
    | rengjøring | renhold | renholdsbyrå | rengjøringsbyrå | vaskebyrå | rengjøring av bygninger | rengjøringsvirksomhet | vinduspuss | anleggsgartner | anleggsgartnere | feiervesen | skadedyrkontroll | beplantning av hager og parkanlegg | rengjøringsbyrå*
    | siivous | siivouspalvelu | siivouspalvelut | siivousyritys | puhtaanapito | ikkunanpesu | kiinteistöjen siivous | puhtausala | nuohooja | nuohous | tuholaistorjunta | viherpalvelut | maisemanhoitopalvelut | pihanhoito | siivous*`,
  rental: `udlejning | biludlejning | udlejning og leasing | maskinudlejning | materieludlejning | udlejning og leasing af biler | udlejning af entreprenørmateriel | festudlejning | leasing af materiel
    | utleie | bilutleie | utleie- og leasingvirksomhet | maskinutleie | utleie og leasing av biler | utstyrsutleie | utleie og leasing av maskiner | lifteutleie
    | vuokraus | autovuokraamo | autonvuokraus | konevuokraamo | konevuokraus | vuokraus- ja leasingtoiminta | kaluston vuokraus | henkilöautojen ja kevyiden moottoriajoneuvojen vuokraus ja leasing | juhlavuokraus | autovuokraamo* | konevuokra*`,
  manufacturing: `fremstillingsvirksomhed | fremstilling | produktionsvirksomhed | industriproduktion | forarbejdende industri | industrivirksomhed
    | produksjonsbedrift | industriproduksjon | industribedrift | foredlingsindustri | vareproduksjon | industrinæringen
    | teollisuus | valmistus | valmistava teollisuus | tuotantoyritys | tehdasteollisuus | teollisuusyritys`,
  machinery: `maskinindustri | maskinfabrik | maskinfabrikker | fremstilling af maskiner og udstyr i.a.n. | maskinproducent | landbrugsmaskiner | industrimaskiner | pumper
    | produksjon av maskiner og utstyr til generell bruk | maskinprodusent | verktøymaskiner | industrimaskiner og utstyr | landbruksmaskiner | produksjon av maskiner | løfteutstyr
    | koneteollisuus | konepaja | konepajateollisuus | muiden koneiden ja laitteiden valmistus | koneet ja laitteet | maatalouskoneet | työstökoneet | nosturit | koneenrakennus | koneiden valmistus | metsäkoneet`,
  automation: `automatisering | industriautomatisering | robotteknologi | robotter | automatik | procesautomatisering | styringssystemer
    | industriell automatisering | robotikk | roboter | automasjon | prosessautomatisering | automasjonsbedrift | styresystemer
    | teollisuusautomaatio | robotiikka | robotit | automaatio | automaatiojärjestelmät | prosessiautomaatio | automaatiotekniikka | teollisuusrobotit | automaatio*`,
  electrical_equipment: `elektrisk udstyr | fremstilling af elektrisk udstyr | elmotorer | fremstilling af elektriske motorer | transformatorer | batterier | kabelfabrik | lamper
    | elektrisk utstyr | produksjon av elektrisk utstyr | elektriske motorer | produksjon av elektriske motorer | produksjon av elektriske kabler | kabelfabrikk | belysningsutstyr
    | sähkölaitteet | sähkölaitteiden valmistus | sähkömoottorit | muuntajat | akkujen valmistus | sähkömoottorien valmistus | kaapelitehdas | sähköteollisuus | valaisimet`,
  electronics: `elektronik | elektronikindustrien | fremstilling af måle- og kontroludstyr | måleinstrumenter | elektronikfabrik | elektronikproducent | optiske instrumenter
    | elektronikk | elektronikkindustri | produksjon av datamaskiner og elektroniske og optiske produkter | måleinstrumenter og kontrollinstrumenter | elektronikkprodusent | optiske produkter
    | elektroniikka | elektroniikkateollisuus | elektroniikan valmistus | mittalaitteet | optiset instrumentit | mittauslaitteet | tietokoneiden sekä elektronisten ja optisten tuotteiden valmistus | elektroniikan sopimusvalmistus | elektroniikkatuotteet`,
  automotive: `bilindustri | bilindustrien | autoindustri | fremstilling af motorkøretøjer | autodele | bilfabrik | karrosserier | påhængsvogne | underleverandør bilindustri
    | bilfabrikk | produksjon av motorvogner | bildeler | produksjon av motorvogner og tilhengere | karosserier | bilprodusent
    | autoteollisuus | ajoneuvoteollisuus | moottoriajoneuvojen valmistus | autonvalmistaja | autonosat | moottoriajoneuvojen, perävaunujen ja puoliperävaunujen valmistus | perävaunut | autotehdas`,
  aerospace_defense: `luft- og rumfart | forsvarsindustri | flyindustri | rumfart | fremstilling af luft- og rumfartøjer | våben og ammunition | forsvarsindustrien
    | romfart | flyindustrien | produksjon av luftfartøyer og romfartøyer | forsvarsindustri og romfart | produksjon av våpen og ammunisjon | våpenindustri
    | ilmailu- ja avaruusteollisuus | puolustusteollisuus | avaruusteollisuus | lentokoneteollisuus | ilma- ja avaruusalusten valmistus | aseiden ja ammusten valmistus | lentokoneiden valmistus`,
  shipbuilding: `skibsværft | skibsværfter | skibsbygning | bådebyggeri | bygning af skibe og flydende materiel | bådeværft | lystbåde
    | skipsverft | skipsbygging | båtbyggeri | båtbygging | bygging av skip og båter | verftsindustri | verftsindustrien | båtprodusent
    | telakka | telakat | laivanrakennus | laivojen rakentaminen | veneenrakennus | veneveistämö | veneiden valmistus | laivateollisuus | telakkateollisuus | laivojen ja veneiden rakentaminen | telakkateollisuu*`,
  rail_equipment: `jernbanemateriel | fremstilling af lokomotiver og andet rullende materiel | rullende materiel | togproducent | lokomotiver
    | jernbaneutstyr | produksjon av lokomotiver og annet rullende materiell | rullende materiell | jernbanevogner | skinnegående materiell
    | raideliikenteen kulkuneuvojen valmistus | rautatiekalusto | junakalusto | raidekalusto | raitiovaunujen valmistus | veturit`,
  metals: `stålindustri | metalfremstilling | fremstilling af metal | stålværk | jern og stål | støberi | støberier | aluminiumproduktion
    | produksjon av metaller | metallindustri | stålverk | aluminiumsverk | støperi | støperier | smelteverk | stålproduksjon | aluminiumproduksjon
    | metallien jalostus | terästeollisuus | terästehdas | valimo | valimot | rautavalimo | perusmetallit | metalliteollisuus | teräksen valmistus | raudan ja teräksen valmistus`,
  metal_products: `metalvareindustri | jern- og metalvareindustri | fremstilling af metalprodukter | smed | smede | smedje | maskinværksted | metalforarbejdning | spåntagning | overfladebehandling af metal | smedeværksted
    | metallvareindustri | produksjon av metallvarer | produksjon av metallvarer, unntatt maskiner og utstyr | mekanisk verksted | smie | platearbeid | bearbeiding av metaller | mekaniske verksteder | sveising
    | metallituotteiden valmistus | metallituotteet | metallipaja | metallintyöstö | metallien työstö | seppä | hitsaamo | ohutlevytyöt | metallien käsittely, päällystäminen ja työstö | hitsaus | koneistus`,
  chemicals: `kemisk industri | kemikalier | fremstilling af kemiske produkter | kemivirksomhed | maling og lak | gødning | fremstilling af maling
    | kjemisk industri | kjemikalier | produksjon av kjemikalier | produksjon av kjemikalier og kjemiske produkter | kjemiske produkter | gjødsel | malingprodusent
    | kemianteollisuus | kemikaalit | kemikaalien ja kemiallisten tuotteiden valmistus | kemiallinen teollisuus | maalitehdas | lannoitteet | kemikaalien valmistus | maalien ja lakkojen valmistus | kemianteollisuu*`,
  plastics_rubber: `plastindustri | plast og gummi | plast- og gummiindustri | fremstilling af plastprodukter | gummi | gummiindustri | plastvarer
    | produksjon av gummi- og plastprodukter | plastprodukter | gummiprodukter | plastprodusent | produksjon av plastprodukter | plastbedrift
    | muoviteollisuus | muovi | kumi- ja muovituotteiden valmistus | muovituotteet | kumituotteet | kumiteollisuus | muovituotteiden valmistus | muovitehdas | muoviteollisuu* | muovituot*`,
  building_materials: `byggematerialer | glas og keramik | cementfabrik | betonfabrik | betonvarer | glasindustri | fremstilling af andre ikke-metalholdige mineralske produkter | teglværk | stenhugger | mursten
    | glass og keramikk | betongfabrikk | betongprodukter | sementfabrikk | glassindustri | produksjon av andre ikke-metallholdige mineralprodukter | byggevareprodusent | steinhugger | ferdigbetong | produksjon av betongprodukter
    | rakennusmateriaalit | rakennusaineet | betoniteollisuus | betonituotteet | lasiteollisuus | lasi | keramiikka | muiden ei-metallisten mineraalituotteiden valmistus | sementti | betonitehdas | kivenhakkaamo | tiilitehdas | rakennusaineteollisuus`,
  wood_products: `træindustri | savværk | savværker | fremstilling af træ og varer af træ | trævarer | trævareindustri | udsavning og høvling af træ | palleproduktion
    | sagbruk | trelast | trelastindustri | trevareindustri | produksjon av trelast og varer av tre | trevarer | saging, høvling og impregnering av tre | byggevarer av tre
    | saha | sahat | puutuoteteollisuus | puutuotteet | sahateollisuus | sahatavara | puun sahaus, höyläys ja kyllästys | sahatavaran sekä puu- ja korkkituotteiden valmistus | puuteollisuus | saha ja höyläämö | puutuote* | puuteollisuu*`,
  paper_packaging: `papirindustri | emballage | papir og emballage | fremstilling af papir og papirvarer | bølgepap | emballageindustri | papirfabrik | kartonemballage
    | emballasje | papirindustrien | produksjon av papir og papirvarer | papirfabrikk | treforedling | bølgepapp | treforedlingsindustri | emballasjeprodusent
    | paperiteollisuus | pakkaus | pakkaukset | pakkausteollisuus | paperitehdas | sellutehdas | kartonki | paperin, paperi- ja kartonkituotteiden valmistus | aaltopahvi | massa- ja paperiteollisuus | pakkausteollisuu* | paperiteollisuu*`,
  printing: `trykkeri | trykkerier | bogtrykkeri | trykning | grafisk industri | bogbinder | bogbinding | trykning og reproduktion af indspillede medier | digitaltryk
    | trykking | grafisk produksjon | bokbinderi | trykking og reproduksjon av innspilte opptak | trykkeritjenester | trykksaker | boktrykkeri
    | painotalo | kirjapaino | kirjapainot | painaminen | painatus | painopalvelut | painaminen ja tallenteiden jäljentäminen | kirjansitomo | digipaino | painoala | kirjapaino* | painotalo*`,
  furniture: `møbler | møbelindustri | møbelfabrik | fremstilling af møbler | køkkenproducent | møbelproducent | møbelsnedker | madrasser
    | møbelfabrikk | møbelindustrien | produksjon av møbler | møbelprodusent | kjøkkenprodusent | møbelsnekker
    | huonekalut | huonekaluteollisuus | huonekalujen valmistus | huonekalutehdas | kalusteet | kalustetehdas | keittiökalusteet | kalustevalmistaja | keittiökalusteiden valmistus | kalusteteollisuus`,
  food: `fødevareindustri | fødevarer | fødevareproduktion | fremstilling af fødevarer | bageri | bagerier | slagteri | slagterier | mejeri | mejerier | bager | slagter | konditori | levnedsmidler | fødevareproduk*
    | næringsmiddelindustri | næringsmidler | produksjon av nærings- og nytelsesmidler | bakeri | bakerier | slakteri | slakterier | meieri | meierier | produksjon av næringsmidler | konditor | fiskeforedling | matproduksjon | matindustri | næringsmiddel*
    | elintarviketeollisuus | elintarvikkeet | elintarvikkeiden valmistus | leipomo | leipomot | teurastamo | meijeri | meijerit | konditoria | lihanjalostus | kalanjalostus | teurastamot | elintarviketeollisuu* | leipomo*`,
  beverages: `drikkevarer | bryggeri | bryggerier | fremstilling af drikkevarer | fremstilling af øl | mikrobryggeri | sodavand | destilleri | ølbryggeri
    | produksjon av drikkevarer | drikkevareindustri | mineralvann og leskedrikker | brenneri | produksjon av øl | leskedrikker | drikkevareprodusent
    | juomat | panimo | panimot | juomien valmistus | juomateollisuus | pienpanimo | oluen valmistus | panimoteollisuus | tislaamo | virvoitusjuomat | viinitila | pienpanimo*`,
  tobacco: `tobak | tobaksindustri | fremstilling af tobaksprodukter | tobaksprodukter | cigarfabrik | snusproducent
    | tobakk | tobakksindustri | produksjon av tobakksvarer | tobakksvarer | snusprodusent
    | tupakka | tupakkateollisuus | tupakkatuotteet | tupakkatuotteiden valmistus | tupakkatehdas`,
  textiles: `tekstiler | tekstilindustri | tekstil | fremstilling af tekstiler | væveri | tæpper | boligtekstiler
    | produksjon av tekstiler | tekstilindustrien | veveri | tepper | tekstilprodusent | spinneri
    | tekstiilit | tekstiiliteollisuus | tekstiilien valmistus | kutomo | matot | kankaat | tekstiilitehdas | kehräämö | kodintekstiilit | tekstiiliteollisuu*`,
  apparel: `beklædning | beklædningsindustri | tøjproducent | fremstilling af beklædningsartikler | skofabrik | fremstilling af læder og lædervarer | lædervarer | skrædder | systue | strikvarer
    | konfeksjon | bekledningsindustri | klesprodusent | produksjon av klær | lærvarer | skoprodusent | produksjon av lær og lærvarer | skredder | systuer | skotøy
    | vaateteollisuus | vaatteiden valmistus | jalkineet | nahkatuotteet | kenkätehdas | räätäli | ompelimo | nahan ja nahkatuotteiden valmistus | jalkineiden valmistus | vaatetusteollisuus | ompelimot | vaatetus | turkikset`,
  cosmetics: `kosmetik | sæbe | hudpleje | fremstilling af sæbe og rengøringsmidler | parfume | parfumeri | rengøringsmidler | hudplejeprodukter | toiletartikler
    | kosmetikk | såpe | hudpleieprodukter | produksjon av såpe og vaskemidler | parfyme | rengjøringsmidler | vaskemidler | kosmetikkprodusent | toalettartikler
    | kosmetiikka | saippua | hajuvedet | pesuaineet | pesu- ja puhdistusaineet | saippuan, pesu-, puhdistus- ja kiillotusaineiden valmistus | hajuvesien ja hygieniatuotteiden valmistus | ihonhoitotuotteet | luonnonkosmetiikka | kosmetiikkateollisuus`,
  luxury: `smykker | luksusvarer | guldsmed | guldsmede | juveler | juvelerer | ure og smykker | fremstilling af smykker | urmager | urmagere | sølvsmed
    | luksus | luksusvare | gullsmed | gullsmeder | smykkeprodusent | produksjon av smykker og gull- og sølvvarer | smykkedesign | urmaker | sølvsmeder | edelstener
    | korut | kultaseppä | kultasepät | jalokivet | jalokivien ja korujen valmistus | kellot ja korut | ylellisyystuotteet | kelloseppä | kellosepät | luksustuotteet | korujen valmistus | kultasepänliike`,
  toys_sporting_goods: `legetøj | sportsartikler | sportsudstyr | fremstilling af spil og legetøj | fremstilling af sportsudstyr | legetøjsproducent | musikinstrumenter | cykelfabrik
    | leker | leketøy | sportsutstyr | produksjon av spill og leker | produksjon av sportsutstyr | leketøysprodusent | skiprodusent | musikkinstrumenter
    | lelut | leikkikalut | urheiluvälineet | pelien ja leikkikalujen valmistus | urheiluvälineiden valmistus | leluteollisuus | soittimet | urheilutarvikkeet | soittimien valmistus`,
  consumer_electronics: `forbrugerelektronik | hårde hvidevarer | husholdningsapparater | fremstilling af elektroniske apparater til privat brug | fremstilling af husholdningsapparater | hvidevareproducent | elektriske husholdningsapparater
    | forbrukerelektronikk | hvitevarer | husholdningsapparater og hvitevarer | produksjon av elektroniske husholdningsartikler | produksjon av husholdningsmaskiner og apparater | hjemmeelektronikk
    | kulutuselektroniikka | kodinkoneet | viihde-elektroniikka | viihde-elektroniikan valmistus | kodinkoneiden valmistus`,
  equipment_repair: `reparation af maskiner | reparation og installation af maskiner og udstyr | maskinreparation | industriservice | vedligeholdelse af maskiner | maskininstallation | reparation af skibe
    | reparasjon av maskiner | reparasjon og installasjon av maskiner og utstyr | maskinservice | industrivedlikehold | reparasjon og vedlikehold av skip | maskinvedlikehold
    | koneiden korjaus | koneiden ja laitteiden korjaus, huolto ja asennus | konehuolto | koneiden huolto | teollisuuden kunnossapito | kunnossapito | teollisuuden koneiden asennus | laitehuolto | kunnossapitopalvelut`,
  energy: `energi | energisektoren | energi og forsyning | energibranchen | forsyningsvirksomhed | forsyning
    | energibransjen | energi og ressurser | energiselskap | kraftbransjen | energinæringen
    | energia | energia-ala | energia ja vesihuolto | energiateollisuus | energiayhtiö`,
  oil_gas: `olie og gas | olie- og gasindustri | indvinding af råolie og naturgas | råolie | raffinaderi | oliebranchen | fremstilling af raffinerede mineralolieprodukter | olieraffinaderi | offshoreindustri | olieselskab
    | olje og gass | olje- og gassindustri | oljeselskap | petroleum | utvinning av råolje og naturgass | oljebransjen | oljeservice | oljeraffineri | tjenester tilknyttet utvinning av råolje og naturgass | petroleumsvirksomhet | oljeindustri*
    | öljy ja kaasu | öljynjalostus | öljynjalostamo | öljyteollisuus | raakaöljy | raakaöljyn ja maakaasun tuotanto | öljy-yhtiö | jalostettujen öljytuotteiden valmistus | öljy- ja kaasuteollisuus | maakaasun tuotanto`,
  mining: `minedrift | råstofindvinding | grusgrav | grusgrave | indvinding af grus og sand | stenbrud | minedrift og råstofindvinding
    | bergverk | bergverksdrift | bergverksdrift og utvinning | gruvedrift | steinbrudd | gruveselskap | pukkverk | grustak | bryting av stein, utvinning av sand og leire | mineralutvinning
    | kaivos | kaivostoiminta | kaivokset | kaivosteollisuus | kaivostoiminta ja louhinta | louhinta | malminetsintä | kivilouhos | soranotto | metallimalmien louhinta | turvetuotanto | kaivosyhtiö | kaivos*`,
  power: `elforsyning | el-, gas- og fjernvarmeforsyning | fjernvarme | elselskab | varmeværk | kraftværk | elnet | fjernvarmeværk | produktion af elektricitet | gasforsyning | elhandel | varmeforsyning | kraftvarmeværk | fjernvarme*
    | kraftselskap | strømleverandør | elektrisitetsforsyning | elektrisitets-, gass-, damp- og varmtvannsforsyning | nettselskap | strømselskap | kraftverk | kraftlag | distribusjon av elektrisitet | handel med elektrisitet | e-verk | strømnett
    | sähkö | sähköyhtiö | sähköyhtiöt | sähkövoima | sähkön tuotanto | kaukolämpö | sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta | voimalaitos | sähkön siirto | sähköverkko | sähköverkkoyhtiö | lämpövoima | sähkön ja kaukolämmön tuotanto | kaukolämpö*`,
  renewables: `vedvarende energi | vindmøller | vindmøllepark | solenergi | solceller | vindenergi | biogas | solcelleanlæg | vindmølle* | solcelle*
    | fornybar energi | vindkraft | vannkraft | solkraft | bioenergi | produksjon av elektrisitet fra vannkraft | produksjon av elektrisitet fra vindkraft | småkraft | fornybar*
    | uusiutuva energia | tuulivoima | aurinkoenergia | aurinkovoima | vesivoima | aurinkopaneelit | biokaasu | tuulipuisto | bioenergia | uusiutuva* | tuulivoima* | aurinkoenergia* | aurinkovoima* | aurinkopaneel*`,
  water: `vandforsyning | vandværk | vandværker | spildevand | kloakforsyning | opsamling og behandling af spildevand | renseanlæg | spildevandsselskab | kloakservice
    | vannforsyning | vannverk | avløp | avløpsrensing | uttak fra kilde, rensing og distribusjon av vann | oppsamling og behandling av avløpsvann | kloakk | vann og avløp | avløpsvann
    | vesihuolto | vesilaitos | vesilaitokset | viemäröinti | jätevesi | veden otto, puhdistus ja jakelu | viemäri- ja jätevesihuolto | jätevedenpuhdistamo | vesiosuuskunta | vesilaito* | vesihuoltolaito*`,
  environment: `affaldshåndtering | genbrug | affald | affaldsbehandling | genbrugsplads | miljøservice | indsamling af affald | renovationsselskab | genvinding | affalds*
    | avfallshåndtering | gjenvinning | avfall | renovasjon | renovasjonsselskap | miljøtjenester | innsamling, behandling, disponering og gjenvinning av avfall | avfallsselskap | resirkulering | skraphandler | avfalls*
    | jätehuolto | kierrätys | jätteenkäsittely | jätteet | ympäristöpalvelut | jätteen keruu, käsittely ja loppusijoitus; materiaalien kierrätys | jäteasema | kierrätyskeskus | romukauppa | ympäristönhuolto | kierrätyspalvelut | jätehuol*`,
  construction: `bygge- og anlægsvirksomhed | byggebranchen | bygge og anlæg | byggeri og anlæg
    | bygge- og anleggsvirksomhet | bygg og anlegg | byggebransjen | bygge- og anleggsbransjen | byggenæringen
    | rakentaminen | rakennusala | rakennusteollisuus | rakennustoiminta | rakennusalan yritys`,
  building_construction: `byggeri | entreprenør | byggefirma | opførelse af bygninger | bygningsentreprenør | hovedentreprenør | husbyggeri | gennemførelse af byggeprojekter | typehuse
    | byggmester | byggefirmaer | oppføring av bygninger | boligbygging | husbygging | utvikling av byggeprosjekter | totalentreprenør | boligbygger | ferdighus | hytteprodusent
    | talonrakentaminen | rakennusliike | rakennusliikkeet | rakennusyritys | asuntorakentaminen | asuin- ja muiden rakennusten rakentaminen | uudisrakentaminen | talotehdas | rakennuttaminen ja rakennushankkeiden kehittäminen | rakennuttaja | rakennusliik* | talonrakennus`,
  civil_engineering: `anlægsarbejde | anlægsarbejder | vejbyggeri | anlægsentreprenør | anlæg af veje og motorveje | brobygning | kloakarbejde | broer og tunneler | asfaltarbejde
    | anleggsvirksomhet | anleggsentreprenør | veibygging | bygging av veier og motorveier | anleggsarbeid | vegbygging | asfaltering | graving og sprengning | tunnelbygging | maskinentreprenør
    | maa- ja vesirakentaminen | tienrakennus | maanrakennus | infrarakentaminen | teiden ja moottoriteiden rakentaminen | sillanrakennus | maarakennus | maarakentaminen | maanrakennusurakoitsija | kaivinkonetyöt | asfaltointi | kaivinkoneurakointi | maanrakennus*`,
  building_trades: `tømrer | tømrere | elektriker | elinstallatør | vvs | vvs-installatør | murer | murere | malermester | malerfirma | blikkenslager | tagdækker | snedker | glarmester | tømrer- og bygningssnedkervirksomhed | el-installation | vvs- og blikkenslagerforretninger | bygge- og anlægsvirksomhed, som kræver specialisering | gulvlægger
    | stilladsudlejning | malerforretning | håndværkere | nedrivning
    | snekker | tømrere og snekkere | rørlegger | rørleggere | rørleggerarbeid | elektrikere | elektroinstallasjon | elektrisk installasjonsarbeid | elinstallatører | byggtapetserer | malerarbeid | vvs-arbeid | blikkenslagere | taktekker | murmester | spesialisert bygge- og anleggsvirksomhet | snekkerarbeid | glassmester | gulvlegger
    | håndverker | håndverkere | flislegger | stillas | rørlegger* | riving av bygninger
    | sähköasennus | sähköurakoitsija | sähköurakointi | sähkömies | putkimies | putkiliike | lvi | lvi-asennus | lvi-urakointi | maalari | maalausliike | muurari | kirvesmies | puuseppä | kattoremontti | kattotyöt | erikoistunut rakennustoiminta | lämpö-, vesijohto- ja ilmastointiasennus | remontit | remonttipalvelut | laatoittaja
    | rakennuspuusepän asennustyöt | lattianpäällystys | peltiseppä | sähköasennu* | sähköurako*`,
  retail: `detailhandel | detailbranchen | detailhandlen | engros- og detailhandel
    | varehandel | detaljhandel | varehandelen | detaljhandelen | handelsnæringen
    | vähittäiskauppa | vähittäiskaupan ala | kaupan ala | vähittäismyynti | tukku- ja vähittäiskauppa`,
  retail_trade: `butikker | detailhandel undtagen med motorkøretøjer | boghandel | boghandler | blomsterhandler | blomsterbutik | optiker | byggemarked | isenkram | møbelforretning | stormagasin | varehus | legetøjsforretning | sportsforretning | dyrehandel | cykelhandler | genbrugsbutik
    | detaljhandel, unntatt med motorvogner | bokhandel | bokhandler | blomsterbutikk | blomsterforretning | optikere | byggevarehus | jernvare | møbelbutikk | kjøpesenter | dyrebutikk | sportsbutikk | varemagasin | bruktbutikk | gavebutikk | jernvarehandel | leketøysbutikk | butikkhandel
    | myymälä | kauppaliike | erikoiskauppa | vähittäiskauppa pois lukien moottoriajoneuvojen kauppa | kirjakauppa | kukkakauppa | optikko | optikkoliike | rautakauppa | huonekaluliike | tavaratalo | lemmikkieläinkauppa | urheilukauppa | kodinkoneliike | lelukauppa | kukkakaupat | kirpputori | optinen liike | lahjatavaraliike | kukkakaup*
    | kirjakaup* | rautakaup*`,
  ecommerce: `e-handel | netbutik | netbutikker | webshop | detailhandel fra postordreforretninger eller via internettet | internethandel | postordre | nethandel | detailhandel via internet
    | netthandel | nettbutikk | nettbutikker | postordre- og internetthandel | detaljhandel over internett | internetthandel | postordrehandel | nettbutikk*
    | verkkokauppa | verkkokaupat | sähköinen kaupankäynti | verkkomyynti | postimyynti | postimyynti ja verkkokauppa | nettikauppa | etämyynti | verkkokaup* | nettikaup*`,
  grocery: `supermarked | supermarkeder | dagligvarer | dagligvarehandel | købmand | købmænd | kiosk | kiosker | fødevarebutik | vinhandel | grønthandler | ostehandel | døgnkiosk | slagterforretninger og viktualieforretninger | fiskehandel
    | dagligvare | dagligvarebutikk | dagligvarekjede | matbutikk | kolonial | nærbutikk | storkiosk | butikkhandel med bredt vareutvalg med hovedvekt på nærings- og nytelsesmidler | fiskebutikk | vinmonopol | landhandel
    | ruokakauppa | ruokakaupat | päivittäistavarakauppa | elintarvikekauppa | elintarvikemyymälä | lähikauppa | kioski | kioskit | supermarketit | kyläkauppa | elintarvikkeiden, juomien ja tupakan vähittäiskauppa | alko-myymälä | päivittäistavara* | lihakauppa | kalakauppa`,
  fashion_retail: `tøjbutik | tøjbutikker | modetøj | tøjforretninger | skobutik | skoforretning | damekonfektion | herretøj | smykkeforretning | brudekjoler | tøjkæde | skotøjsforretninger
    | klesbutikk | klesbutikker | klesforretning | motebutikk | skobutikk | butikkhandel med klær | butikkhandel med skotøy | kleskjede | gullsmedforretning | brudesalong
    | vaatekauppa | vaatekaupat | kenkäkauppa | muotikauppa | vaateliike | kenkien vähittäiskauppa | vaatteiden vähittäiskauppa | muotiliike | kultasepänliikkeet ja kellokaupat | jalkineiden ja nahkatavaroiden vähittäiskauppa | vaatekaup* | kenkäkaup*`,
  pharmacies: `apotek | apoteker | apoteket | materialist | materialister | netapotek | helsekost | helsekostforretning
    | apoteker og apotekutsalg | apotekkjede | helsekostbutikk | parfymeri | bandasjist | butikkhandel med apotekvarer | nettapotek
    | apteekki | apteekit | verkkoapteekki | kemikalio | luontaistuotekauppa | apteekkitavarat | sairaanhoitotarvikkeiden vähittäiskauppa | luontaistuotteet | apteek*`,
  vehicle_trade: `bilforhandler | bilforhandlere | autoværksted | autoværksteder | bilværksted | autoreparation | benzinstation | tankstationer | handel med biler og motorcykler samt reparation heraf | bilsalg | dækcenter | motorcykelforhandler | bilvask | autolakerer | servicestationer | autoværksted* | pladeværksted
    | bilforretning | bilverksted | bilverksteder | bilreparasjon | bensinstasjon | bensinstasjoner | vedlikehold og reparasjon av motorvogner | handel med og reparasjon av motorvogner | bruktbil | dekkverksted | bilpleie | dekksenter | handel med motorvogner | billakkering | bilverksted* | bensinstasjon*
    | autokauppa | autoliike | autoliikkeet | autokorjaamo | autokorjaamot | autohuolto | huoltoasema | huoltoasemat | moottoriajoneuvojen kauppa | moottoriajoneuvojen huolto ja korjaus | rengasliike | autopesu | käytetyt autot | moottoripyöräkauppa | autopesula | automaalaamo | korjaamo | autokorjaamo* | autokaup* | autoliik* | huoltoasema*`,
  wholesale: `engroshandel | grossistvirksomhed | engrosvirksomhed
    | engroshandelen | agentur- og engroshandel | grossistvirksomhet | engros
    | tukkukauppa | tukkukaupan ala | tukkuliike | tukkumyynti`,
  wholesale_trade: `grossister | engroshandel undtagen med motorkøretøjer | fødevaregrossist | byggematerialer engros | distributør | distributører | leverandør engros | trælasthandel engros | engroshandel med maskiner
    | agentur- og engroshandel, unntatt med motorvogner | engrosforhandler | grossistfirma | matgrossist | engroshandel med maskiner og utstyr | engroshandel med nærings- og nytelsesmidler | vareagentur
    | tukku | tukkukaupat | tukkukauppa pois lukien moottoriajoneuvojen ja moottoripyörien kauppa | jakelija | elintarviketukku | tekninen tukkukauppa | koneiden tukkukauppa | agentuuritoiminta tukku | yleistukkukauppa | maahantuonti ja tukkukauppa`,
  import_export: `import og eksport | udenrigshandel | eksport | handelsagent | agenturhandel | importvirksomhed | eksportvirksomhed | international handel
    | utenrikshandel | internasjonal handel | agenturhandel import | importør | importører | eksportør | handelsagentur | eksportbedrift
    | tuonti ja vienti | ulkomaankauppa | kansainvälinen kauppa | maahantuonti | maahantuoja | agentuuritoiminta | vientiyritys | maahantuojat`,
  transport: `transport og logistik | transport og godshåndtering | transportbranchen | samfærdsel | transportsektoren
    | transport og lagring | transportbransjen | transportnæringen | transport og logistikk | samferdsel
    | kuljetus ja varastointi | kuljetusala | liikenne | kuljetus ja logistiikka | liikenneala`,
  trucking: `vognmand | vognmænd | vognmandsvirksomhed | lastbiltransport | vejgodstransport | flyttefirma | flyttefirmaer | godstransport ad vej | vognmandsforretning | flytteforretning | vognmandsfirma
    | lastebiltransport | godstransport på vei | flyttebyrå | flyttetransport | lastebileier | lastebil* | godstransport på veg
    | tieliikenteen tavarankuljetus | kuorma-autokuljetukset | kuljetusliike | muuttopalvelu | muuttopalvelut | tavarankuljetus | rahtikuljetus | muuttofirma | kuljetusliikkeet | kuorma-autoliikenne | tavaraliikenne | muuttopalvelu* | kuljetusliik*`,
  logistics: `speditør | speditører | spedition | logistik | lagerhotel | oplagring og pakhusvirksomhed | lagerhoteller | pakhus | hjælpevirksomhed i forbindelse med transport | opbevaring | speditionsvirksomhed
    | spedisjon | logistikk | lagring og andre tjenester tilknyttet transport | speditørvirksomhet | lagring | lagerhotell | lagringsvirksomhet | tredjepartslogistikk | lagerutleie | logistikk*
    | logistiikka | huolinta | huolintaliike | varastointi | varastohotelli | huolinta ja rahtaus | varastointi ja liikennettä palveleva toiminta | logistiikkapalvelut | terminaalitoiminta | varastopalvelut | logistiikka* | huolinta*`,
  shipping: `rederi | rederier | skibsfart | søfart | havn | havne | sø- og kysttransport af gods | erhvervshavne | søtransport | færge | færger | skibsmægler | rederivirksomhed
    | skipsfart | rederinæringen | sjøfart | sjøtransport | havnevirksomhet | havnedrift | utenriks sjøfart | utenriks sjøfart med gods | kysttransport | havnevesen | ferge | skipsmegling | skipsmegler | drift av havne- og kaianlegg | rederi*
    | varustamo | varustamot | merenkulku | laivaliikenne | vesiliikenne | satama | satamat | satamatoiminta | meriliikenteen tavarankuljetus | merikuljetus | lautta | ahtaus | varustamo* | satamayhtiö`,
  aviation: `flyselskab | flyselskaber | lufthavn | lufthavne | luftfart | lufttransport | ruteflyvning | serviceydelser i forbindelse med luftfart | helikopterflyvning
    | flyselskap | flyselskaper | lufttransport med passasjerer | lufthavner | flyplass | flyplasser | helikopterselskap | tjenester tilknyttet lufttransport | luftfartsselskap
    | lentoyhtiö | lentoyhtiöt | lentoasema | lentokenttä | ilmailu | ilmaliikenne | lentoliikenne | ilmaliikennettä palveleva toiminta | lentorahti | lentoasemat | lentoyhtiö*`,
  rail_transport: `jernbane | jernbaner | togdrift | jernbanetransport | passagertransport med regional- eller fjerntog | godstransport med jernbane | togselskab | jernbanegods
    | jernbanedrift | jernbanetransport med passasjerer | togselskap | godstransport med jernbanen | togtransport | jernbaneselskap | passasjertransport med jernbane
    | rautatie | rautatiet | rautatieliikenne | junaliikenne | rautateiden tavaraliikenne | rautateiden henkilöliikenne | rautatieyhtiö | raideliikenne | rautatielii*`,
  passenger_transport: `taxakørsel | taxaselskab | busselskab | busselskaber | persontransport | taxikørsel | turistbus | turistkørsel og anden landpassagertransport | rutebil | kollektiv trafik | taxavognmand | buskørsel
    | drosje | drosjer | drosjebil | drosjebiltransport | busselskaper | persontransport med buss | rutebiltransport | turbil | kollektivtransport | turbiltransport | drosjesentral | rutebiltransport i by- og forstadsområde | bussturer
    | taksi | taksit | taksiliikenne | linja-autoliikenne | bussiliikenne | bussiyhtiö | joukkoliikenne | henkilöliikenne | linja-autoyhtiö | tilausajot | muu maaliikenteen henkilöliikenne | taksiyrittäjä | taksipalvelut | taksiliiken* | linja-auto*`,
  postal: `posttjenester | kurer | kurertjeneste | post- og kurertjeneste | pakkelevering | budtjeneste | avisomdeling | andre post- og kurertjenester | budservice
    | posttjenesten | budtjenester | postvirksomhet | pakkeleveranse | kurertjenester | post og distribusjonsvirksomhet | landsdekkende posttjenester | andre post- og budtjenester | budbil | avisbud
    | postinjakelu | posti- ja kuriiritoiminta | kuriiri | kuriiripalvelut | lähettipalvelu | pakettipalvelu | postipalvelut | lehtien jakelu | lähetti | pikakuljetus | posti-, jakelu- ja kuriiripalvelu | kuriiripalvel*`,
  hospitality: `hotel- og restaurationsbranchen | overnatningsfaciliteter og restaurationsvirksomhed | rejser og fritid | oplevelsesindustrien | hoteller og restauranter | turisme og fritid
    | overnattings- og serveringsvirksomhet | reiseliv og fritid | hotell og restaurant | hotell- og restaurantbransjen | reiselivsnæringen
    | majoitus- ja ravitsemistoiminta | hotelli- ja ravintola-ala | matkailu ja vapaa-aika | majoitus ja ravitsemis | matkailu- ja ravintola-ala`,
  hotels: `hotel | hoteller | overnatning | kro | kroer | campingplads | campingpladser | vandrerhjem | feriebolig | feriecenter | ferieboliger og andre overnatningsfaciliteter til kortvarige ophold | overnatningsfaciliteter | sommerhusudlejning | ferielejligheder
    | hotell | hoteller og moteller | overnatting | overnattingsvirksomhet | gjestehus | campingplass | campingplasser | hytteutleie | drift av ferieleiligheter | hotellvirksomhet | gjestgiveri | hotellkjede
    | hotelli | hotellit | majoitus | majoitustoiminta | majatalo | leirintäalue | leirintäalueet | retkeilymaja | mökkivuokraus | lomamökit | hotellit ja vastaavat majoitusliikkeet | hostelli | matkustajakoti | lomakylä | majoituspalvelut | hotelliketju | mökkivuokra* | majoituspalvel*`,
  restaurants: `restaurant | restauranter | restaurationsvirksomhed | café | caféer | værtshus | pizzeria | catering | selskabslokaler | pizzeriaer, grillbarer, isbarer mv. | grillbar | kantine | kantiner | event catering | serveringssted | madservering
    | serveringsvirksomhet | kafé | kafeer | kafe | gatekjøkken | cateringvirksomhet | drift av restauranter og kafeer | drift av puber og barer | kantiner drevet som selvstendig virksomhet | restaurantvirksomhet | serveringssteder | gatekjøkkener
    | ravintola | ravintolat | kahvila | kahvilat | ravitsemistoiminta | baari | pizzeriat | lounasravintola | pitopalvelu | ateriapalvelut | kahvila-ravintolat | henkilöstöravintola | grilli | olutravintola | juhlapalvelu | pitopalvelut | henkilöstö- ja laitosruokalat | catering-palvelut | lounaskahvila | ravintola* | kahvila* | pitopalvel*`,
  travel: `rejsebureau | rejsebureauer | rejsearrangør | rejsearrangører | turisme | turistbureau | rejsebureauers virksomhed | turistguide | rejseselskab | rejsebureau*
    | reisebyrå | reisebyråer | reisearrangør | reiseliv | turistkontor | reisearrangørvirksomhet | reisebyråvirksomhet | turoperatør | turistkontorvirksomhet og destinasjonsselskaper | opplevelses-, arrangements- og aktivitetsarrangørvirksomhet | reisebyrå*
    | matkatoimisto | matkatoimistot | matkailu | matkanjärjestäjä | matkatoimistojen ja matkanjärjestäjien toiminta; varauspalvelut | matkailuneuvonta | matkailuala | opaspalvelut | matkailuyritys | ohjelmapalvelut | matkanjärjestäjät | matkatoimisto* | matkanjärjestä*`,
  recreation: `forlystelsespark | forlystelsesparker | tivoli | forlystelser | forlystelsesparker o.l. | fritidscenter | legeland | lystbådehavn | lystbådehavne | zoologisk have | oplevelsespark | natklub | diskotek
    | fornøyelsespark | fornøyelsesparker | fritid og fornøyelser | drift av fornøyelses- og temaparker | fritidsvirksomhet | lekeland | dyrepark | skianlegg | småbåthavn | skisenter | alpinanlegg | nattklubb | andre fritidsaktiviteter
    | huvipuisto | huvipuistot | vapaa-aika | virkistys | huvi- ja virkistystoiminta | eläintarha | hiihtokeskus | leikkipuisto | laskettelukeskus | huvi- ja teemapuistojen toiminta | seikkailupuisto | venesatama | yökerho | sisäleikkipuisto | virkistyspalvelut`,
  sports: `idrætsforening | idrætsforeninger | sportsklub | sportsklubber | idrætsklub | fodboldklub | drift af sportsanlæg | idræt | sport og idræt | svømmehal | golfklub | rideklub | idrætshal
    | idrettslag | idrettsklubb | idrett | sportsklubber og idrettslag | fotballklubb | drift av idrettsanlegg | idrettsforening | idrettshall | svømmehall | golfklubb | idrettslag og -klubber | ridesenter | sportsaktiviteter
    | urheiluseura | urheiluseurat | urheilu | urheiluseurojen toiminta | jalkapalloseura | jäähalli | uimahalli | urheilutoiminta | liikuntapaikat | urheilulaitosten toiminta | ratsastuskoulu | ratsastustalli | golfkenttä | urheiluhalli | jääkiekkoseura | urheiluseura* | keilahalli`,
  fitness: `fitnesscenter | fitnesscentre | motionscenter | velvære | wellnesscenter | personlig træner | yogastudie | træningscenter | solarier | solcenter
    | treningssenter | treningssentre | trening og velvære | personlig trener | yogastudio | spaanlegg | solarium | drift av treningssentre | velværesenter | treningsstudio | treningssent*
    | kuntosali | kuntosalit | kuntokeskus | kuntokeskukset | hyvinvointi | kylpylä | kylpylät | joogastudio | liikuntakeskus | kuntokeskusten toiminta | saunat, solariumit | hyvinvointipalvelut | yleinen sauna | kuntosali* | kuntokesku*`,
  gambling: `kasino | kasinoer | spillehal | spillehaller | lotteri | tips og lotto | lotteri- og anden spillevirksomhed | væddemål | spillevirksomhed | pengespil | hesteveddeløb
    | lotteri og totalisatorspill | lotterivirksomhet | pengespill | spilleautomater | bingo | bingodrift | lotteri- og totalisatorspill | travspill
    | rahapelit | rahapelitoiminta | vedonlyönti | rahapeliala | peliautomaatit | rahapeli- ja vedonlyöntipalvelut | pelisali | totopeli | kasinot | arpajaiset | veikkaustoiminta | rahapel*`,
  healthcare: `sundhed | sundhedsvæsen | sundhedsvæsen og sociale foranstaltninger | sundhedssektoren | sundhedspleje | sundhedsydelser
    | helse | helsetjenester | helse- og sosialtjenester | helsevesen | helsesektoren | helsebransjen
    | terveydenhuolto | terveys- ja sosiaalipalvelut | terveyspalvelut | sote | terveysala | sote-ala | terveydenhuoltopalvelut | terveydenhuol*`,
  hospitals: `sygehus | sygehuse | hospitaler | privathospital | klinikker | universitetshospital | psykiatrisk hospital | sygehusvæsen | hospital og klinik | sygehus*
    | sykehus | sykehusene | sykehustjenester | alminnelige somatiske sykehus | helseforetak | universitetssykehus | privatsykehus | rehabiliteringssenter | sykehus*
    | sairaala | sairaalat | terveyskeskus | yksityissairaala | sairaalapalvelut | yliopistosairaala | varsinaiset sairaalapalvelut | keskussairaala | kuntoutuslaitos | terveysasema | klinikat | sairaalapalvel*`,
  medical_practices: `tandlæge | tandlæger | læge | læger | praktiserende læge | praktiserende læger | lægeklinik | tandlægeklinik | fysioterapeut | fysioterapeuter | kiropraktor | psykolog | psykologer | speciallæge | jordemoder | jordemødre | akupunktør | fodterapeut | fodterapeuter | zoneterapi | lægehus | tandlæge* | speciallæge*
    | tannlege | tannleger | tannlegetjenester | tannklinikk | lege | fastlege | legesenter | legekontor | fysioterapi | fysioterapitjenester | kiropraktorer | allmenn legetjeneste | spesialisert legetjeneste | jordmor | fotterapeut | naprapat | psykologtjenester | ambulansetjenester | tannlege* | legesent*
    | hammaslääkäri | hammaslääkärit | hammashoito | lääkäri | lääkärit | lääkäriasema | lääkäripalvelut | fysioterapeutti | hammaslääkäripalvelut | psykoterapia | psykologi | hieroja | hieronta | jalkahoitaja | jalkahoito | laboratoriopalvelut terveys | lääkärikeskus | työterveys | terapeutti | kätilö | hammasklinikka | kiropraktikko
    | naprapaatti | osteopaatti | fysioterapiapalvelut | sairaankuljetus | hammaslääkär* | hammashoi* | lääkäriasema* | lääkärikesku* | lääkäripalvel* | työterveys*`,
  care: `plejehjem | ældrepleje | hjemmepleje | hjemmehjælp | plejecenter | plejecentre | institutionsophold | bosteder | bosted | hjemmesygepleje | plejehjem mv. | ældrecenter | plejehjem*
    | sykehjem | eldreomsorg | hjemmesykepleie | hjemmetjenester | omsorgsbolig | omsorgsboliger | pleie- og omsorgstjenester i institusjon | aldershjem | hjemmehjelp | bofellesskap | sykehjem*
    | hoivakoti | hoivakodit | vanhainkoti | vanhustenhoito | kotihoito | kotipalvelu | hoiva | palvelutalo | palvelutalot | sosiaalihuollon laitospalvelut | kotisairaanhoito | hoivapalvelut | palvelukoti | asumispalvelut | vanhuspalvelut | hoivakoti* | kotihoi*`,
  pharmaceuticals: `lægemidler | lægemiddelindustri | medicinalindustri | medicinalvirksomhed | farmaceutisk industri | fremstilling af farmaceutiske produkter | lægemiddelvirksomhed | medicinalvarer | lægemiddel*
    | legemidler | legemiddelindustri | farmasøytisk industri | produksjon av farmasøytiske råvarer og preparater | legemiddelprodusent | farmasi | legemiddelselskap | legemiddel*
    | lääketeollisuus | lääkkeet | lääkeaineiden ja lääkkeiden valmistus | lääkeyhtiö | lääketehdas | lääkevalmistaja | lääkeaineet | lääkeyhtiöt | lääketeollisuu*`,
  biotechnology: `bioteknologi | bioteknologisk forskning | forskning og eksperimentel udvikling inden for bioteknologi | bioteknologivirksomhed | genteknologi
    | bioteknologiselskap | forskning og utviklingsarbeid innen bioteknologi | bioteknologisk industri | bioteknologibransjen
    | bioteknologia | biotekniikka | biotekniikan tutkimus ja kehittäminen | biotekniikkayritys | geenitekniikka | biotekniik*`,
  medical_devices: `medicinsk udstyr | medicoteknik | fremstilling af medicinske og dentale instrumenter samt udstyr hertil | hospitalsudstyr | høreapparater | dentallaboratorium | tandtekniker | medicotekniske | proteser
    | medisinsk utstyr | medisinsk teknologi | produksjon av medisinske og tanntekniske instrumenter og utstyr | høreapparat | tanntekniker | helseteknisk utstyr | produksjon av bestrålingsutstyr og elektromedisinsk utstyr | tannteknikk
    | lääkinnälliset laitteet | lääkintälaitteet | terveysteknologia | lääkintä- ja hammaslääkintäinstrumenttien ja -tarvikkeiden valmistus | hammaslaboratorio | kuulolaitteet | hammasteknikko | apuvälineet | sairaalalaitteet`,
  digital_health: `digital sundhed | sundhedsteknologi | telemedicin | e-sundhed | velfærdsteknologi | sundheds-it
    | digital helse | helseteknologi | telemedisin | e-helse | velferdsteknologi | digitale helsetjenester
    | digitaalinen terveys | etälääketiede | digiterveys | e-terveys | etälääkäri | digitaaliset terveyspalvelut`,
  veterinary: `dyrlæge | dyrlæger | dyreklinik | dyrlægeklinik | dyrehospital | dyrlæger mv. | dyrlægepraksis | dyrlæge*
    | veterinær | veterinærer | veterinærtjenester | dyresykehus | dyreklinikk | smådyrklinikk | dyrlegetjenester | dyrlege
    | eläinlääkäri | eläinlääkärit | eläinlääkintä | eläinklinikka | eläinlääkintäpalvelut | eläinsairaala | eläinlääkäriasema | eläinlääk*`,
  education: `undervisning | uddannelse | uddannelsessektoren | undervisningssektoren
    | utdanning | utdanningssektoren | undervisningstjenester | utdanningsbransjen
    | koulutus | opetus | koulutusala | opetusala | koulutuspalvelut`,
  schools: `grundskole | grundskoler | folkeskole | folkeskoler | gymnasier | friskole | privatskole | skole | skoler | gymnasiale uddannelser | efterskole | efterskoler | handelsgymnasium
    | grunnskole | grunnskoler | grunnskoleundervisning | barneskole | ungdomsskole | videregående skole | videregående skoler | undervisning på videregående skoles nivå | privatskoler | skoleverket | friskoler
    | peruskoulu | peruskoulut | koulu | koulut | lukio | lukiot | lukiokoulutus | perusasteen koulutus | alakoulu | yläkoulu | keskiasteen koulutus | ala-asteen koulutus | peruskoulu*`,
  higher_education: `universitet | universiteter | videregående uddannelser | videregående uddannelsesinstitutioner | professionshøjskole | professionshøjskoler | erhvervsakademi | videregående uddannelser på universitetsniveau
    | høgskole | høgskoler | undervisning ved universiteter | undervisning ved høgskoler | universiteter og høgskoler | høyere utdanning | høyskole | høyskoler | vitenskapelige høgskoler
    | yliopisto | yliopistot | ammattikorkeakoulu | ammattikorkeakoulut | korkeakoulu | korkeakoulut | korkea-asteen koulutus | korkeakoulutus | amk | ammattikorkeakoul*`,
  e_learning: `fjernundervisning | e-læring | onlinekurser | digital undervisning | onlineundervisning | nettbaseret læring
    | nettundervisning | nettkurs | digital læring | nettskole | digitale læremidler
    | verkko-opetus | etäopetus | verkkokurssit | e-oppiminen | verkkokoulutus | digitaalinen oppiminen | verkko-oppiminen | sähköinen oppiminen`,
  training: `køreskole | køreskoler | efteruddannelse | kursusvirksomhed | kurser | erhvervsuddannelse | erhvervsskole | voksenundervisning | musikskole | sprogskole | kulturel undervisning | køreskolers virksomhed | kørelærer | aftenskole | anden undervisning | danseskole | erhvervsskoler | faglige uddannelser
    | trafikkskole | trafikkskoler | kjøreskole | kjøreskoleundervisning | kursvirksomhet | yrkesopplæring | fagskole | fagskoler | voksenopplæring | kulturskole | musikkskole | språkskole | kompetanseheving | folkehøgskole | annen undervisning | danseskoler | etterutdanning | trafikkskole*
    | autokoulu | autokoulut | ammattikoulutus | ammatillinen koulutus | aikuiskoulutus | täydennyskoulutus | ammattikoulu | ammattioppilaitos | kansalaisopisto | musiikkikoulu | kielikoulu | kuljettajakoulutus | autokoulujen toiminta | muu koulutus | valmennus | tanssikoulu | musiikkiopisto | koulutusyritys | kansanopisto
    | taiteen ja musiikin koulutus | autokoulu* | aikuiskoulutu* | tanssikoulu*`,
  childcare: `børnehave | børnehaver | vuggestue | vuggestuer | dagpleje | daginstitution | daginstitutioner | fritidshjem | børnepasning | dagpleje og daginstitutioner | dagplejemødre | fritidshjem og skolefritidsordninger | førskoleundervisning
    | barnehage | barnehager | barnepass | dagmamma | skolefritidsordning | førskole | barnehagedrift | familiebarnehage | skolefritidsordninger | barnehage*
    | päiväkoti | päiväkodit | varhaiskasvatus | lasten päivähoito | esikoulu | perhepäivähoito | esiopetus | päivähoito | iltapäivätoiminta | lasten päivähoitopalvelut | esiasteen koulutus | päiväkoti* | varhaiskasvatu*`,
  libraries: `bibliotek | biblioteker | arkiver | biblioteker og arkiver | folkebibliotek | rigsarkiv | bibliotekers virksomhed
    | drift av folke- og fagbiblioteker | drift av arkiver | biblioteker og arkivvirksomhet | folkebiblioteker | fagbibliotek | statsarkiv
    | kirjasto | kirjastot | arkisto | arkistot | kirjastojen ja arkistojen toiminta | yleiset kirjastot | kansallisarkisto | kirjastopalvelut`,
  public_sector: `offentlig sektor | det offentlige | offentlig forvaltning og forsvar; socialsikring | den offentlige sektor
    | offentlig administrasjon og forsvar, og trygdeordninger underlagt offentlig forvaltning | offentlige tjenester | offentlige virksomheter
    | julkinen sektori | julkishallinto ja maanpuolustus; pakollinen sosiaalivakuutus | julkisyhteisö | julkiset palvelut`,
  government: `offentlig forvaltning | kommune | kommuner | regioner | ministerium | ministerier | statslig forvaltning | generelle offentlige tjenester | offentlig administration | styrelser | myndighed | kommunalforvaltning
    | offentlig administrasjon | fylkeskommune | departement | departementer | kommunal administrasjon | statlig forvaltning | direktorat | generell offentlig administrasjon | trygdeordninger underlagt offentlig forvaltning | direktorater | kommunene
    | julkishallinto | kunta | kunnat | kaupunki | ministeriö | ministeriöt | virasto | julkinen hallinto | valtionhallinto | kunnallishallinto | virastot | kuntayhtymä | hyvinvointialue | kaupungit | yleinen julkishallinto`,
  armed_forces: `forsvaret | militær | hær | forsvar | hæren | søværnet | flyvevåbnet
    | militæret | forsvar og militære styrker | luftforsvaret | sjøforsvaret | forsvarssektoren
    | puolustusvoimat | armeija | maanpuolustus | sotavoimat | merivoimat | ilmavoimat | rajavartiolaitos`,
  public_safety: `politi | brandvæsen | domstole | fængsler | retsvæsen | beredskab | brandvæsen og redningskorps | politiet | redningstjeneste | kriminalforsorgen
    | brannvesen | brannvern | domstoler | fengsel | rettsvesen | redningstjenester | retts- og fengselsvesen | politi- og påtalemyndighet | kriminalomsorgen | tingrett
    | poliisi | palokunta | tuomioistuin | tuomioistuimet | vankila | vankilat | oikeuslaitos | pelastuslaitos | pelastustoimi | palo- ja pelastustoiminta | oikeustoimi ja vankeinhoito | poliisitoimi | käräjäoikeus | pelastuslaito*`,
  international_affairs: `udenrigsanliggender | ambassade | ambassader | konsulat | udenrigstjeneste | internationale organisationer | udviklingsbistand | udenrigsministeriet
    | utenrikssaker | utenrikstjeneste | ambassader og konsulater | internasjonale organisasjoner | bistandsorganisasjon | internasjonale organisasjoner og organer | utenriksdepartementet
    | ulkoasiat | ulkoasiainhallinto | suurlähetystö | suurlähetystöt | konsulaatti | kansainväliset järjestöt | kansainvälisten organisaatioiden ja toimielinten toiminta | kehitysyhteistyö | edustusto`,
  nonprofit: `non-profit organisation | foreninger | forening | frivillige organisationer | almennyttig organisation | almennyttige organisationer | civilsamfund
    | ideell organisasjon | ideelle organisasjoner | frivillige organisasjoner | frivillig sektor | aktiviteter i medlemsorganisasjoner | frivillighet
    | järjestöt | voittoa tavoittelematon | kansalaisjärjestö | kolmas sektori | järjestöjen toiminta | kansalaisjärjestöt | vapaaehtoistoiminta`,
  social_services: `velgørenhed | sociale foranstaltninger | velgørende organisation | nødhjælp | sociale foranstaltninger uden institutionsophold | krisecenter | frivilligt socialt arbejde | velgørende organisationer | hjælpeorganisation | socialt arbejde
    | sosialtjenester | veldedighet | veldedig organisasjon | omsorg uten botilbud | sosiale omsorgstjenester uten botilbud | barnevern | krisesenter | hjelpeorganisasjon | barnevernstjenester | sosialt arbeid | flyktningsenter
    | sosiaalipalvelut | hyväntekeväisyys | sosiaalityö | hyväntekeväisyysjärjestö | sosiaalihuollon avopalvelut | lastensuojelu | päihdehuolto | turvakoti | vammaispalvelut | avustusjärjestö | sosiaaliala | lastensuojelu*`,
  associations: `fagforening | fagforeninger | erhvervsorganisation | arbejdsgiverforening | brancheforening | politiske partier | politisk parti | interesseorganisation | arbejdsgiverorganisationer | faglige sammenslutninger | erhvervsorganisationer
    | fagforeningsvirksomhet | arbeidstakerorganisasjoner | arbeidsgiverorganisasjon | næringslivsorganisasjon | bransjeforening | politiske partiers organisasjon | arbeidstakerorganisasjon | næringslivs- og arbeidsgiverorganisasjoner | yrkessammenslutninger | interesseorganisasjoner
    | ammattiliitto | ammattiliitot | ammattiyhdistys | työnantajajärjestö | elinkeinoelämän järjestö | poliittinen puolue | yhdistys | yhdistykset | edunvalvontajärjestö | poliittiset järjestöt | toimialajärjestö | elinkeinoelämän ja työnantajajärjestöjen toiminta | kauppakamari | ammattijärjestö | ammattiliit*`,
  religious: `kirke | kirker | trossamfund | religiøse institutioner og foreninger | menighed | folkekirken | religiøs organisation | moske | sogn | frikirke
    | religiøse organisasjoner | trossamfunn | menigheter | kirkesamfunn | den norske kirke | kirkelig fellesråd | bedehus | livssynsorganisasjon
    | kirkko | kirkot | seurakunta | seurakunnat | uskonnolliset järjestöt | uskonnollinen yhdyskunta | uskonnollisten järjestöjen toiminta | moskeija | helluntaiseurakunta | uskonto | seurakun*`,
  foundations: `almennyttig fond | almennyttige fonde | erhvervsdrivende fond | legat | legater | indsamlingsorganisation | fondsadministration
    | stiftelse | stiftelser | fond og legater | innsamling | pengeinnsamling | legater og stiftelser | innsamlingsorganisasjon | allmennyttig stiftelse
    | säätiö | säätiöt | apurahasäätiö | varainkeruu | varainhankinta | apurahoja jakavat säätiöt | säätiötoiminta | rahankeräys | säätiö*`,
  agriculture: `landbrug, jagt, skovbrug og fiskeri | landbrug og fiskeri | landbrugssektoren | landbrugserhvervet
    | jordbruk, skogbruk og fiske | primærnæringene | landbruksnæringen | landbruk og skogbruk
    | maatalous, metsätalous ja kalatalous | alkutuotanto | maa- ja metsätalous | maatalousala`,
  farming: `landbrug | landmand | landmænd | gård | kvægbrug | svinebrug | mælkeproduktion | gartneri | gartnerier | plante- og husdyravl, jagt og serviceydelser i forbindelse hermed | planteavl | frugtavl | svineavl | husdyravl | økologisk landbrug | kvægavl
    | jordbruk | bonde | bønder | gårdsbruk | melkeproduksjon | husdyrhold | gårdsdrift | landbruk | korndyrking | fruktdyrking | jordbruk og tjenester tilknyttet jordbruk, jakt og viltstell | grønnsaksdyrking | husdyrbruk | svinehold | sauehold | saueholdere
    | maatalous | maatila | maatilat | maanviljelijä | maanviljely | viljely | karjatalous | lypsykarja | lypsykarjatilat | puutarha | puutarhaviljely | kasvinviljely ja kotieläintalous, riistatalous ja niihin liittyvät palvelut | viljanviljely | kotieläintalous | kasvihuone | sikatila | kasvinviljely | sikatalous | mehiläistarhaus | maatila*
    | kasvihuoneviljely`,
  forestry: `skovbrug | skovdrift | skov | skovning | skovejer | skoventreprenør | skovbrug og skovning
    | skogbruk | skogsdrift | skog | tømmerhogst | skogeier | skogentreprenør | skogbruk og tjenester tilknyttet skogbruk | avvirkning
    | metsätalous | metsänhoito | puunkorjuu | metsä | hakkuut | metsätalous ja puunkorjuu | metsänhoitoyhdistys | metsäpalvelut | metsäkoneurakointi | metsäkoneurakoitsija | metsänomistaja | metsänhoi* | puunkorj*`,
  fishing: `oppdrett* | oppdrettsanlegg | fiskeri | fiskere | fisker | dambrug | akvakultur | havfiskeri | fiskeri og akvakultur | havbrug | muslinger | fiskeopdræt
    | fiske | fiskeoppdrett | oppdrett | lakseoppdrett | akvakulturanlegg | havfiske og kystfiske | fiske, fangst og akvakultur | fiskeribransjen | sjømat | fiskebåt | fiske og fangst | lakseoppdrett* | fiskeoppdrett*
    | kalastus | kalatalous | kalankasvatus | vesiviljely | kalastaja | kalankasvatuslaitos | merikalastus | kalastus ja vesiviljely | kalastajat | sisävesikalastus | kalankasvat*`,
  agricultural_services: `maskinstation | maskinstationer | serviceydelser i forbindelse med landbrug | landbrugsservice | agroservice | landbrugsrådgivning | serviceydelser i forbindelse med planteavl | landbrugsrådgivere
    | tjenester tilknyttet planteproduksjon | tjenester tilknyttet husdyrhold | jordbrukstjenester | landbruksrådgiving | landbruksrådgivning | avløserlag | tjenester tilknyttet jordbruk
    | maatalouspalvelut | maataloutta palveleva toiminta | maatalousneuvonta | koneurakointi maatalous | maatalouslomittajat | kasvinviljelyä palveleva toiminta | kotieläintaloutta palveleva toiminta | lomituspalvelut | maatalousurakointi | puinti`,
  consumer_services: `andre serviceydelser | personlige serviceydelser | forbrugerservice | andre personlige serviceydelser mv.
    | annen tjenesteyting | personlig tjenesteyting | forbrukertjenester | tjenester til privatpersoner | personlige tjenester
    | kuluttajapalvelut | muu palvelutoiminta | henkilökohtaiset palvelut | yksityishenkilöiden palvelut`,
  personal_care: `frisør | frisører | frisørsalon | skønhedssalon | skønhedspleje | kosmetolog | neglestudie | barberer | hudplejeklinik | frisørsaloner | kosmetologer | skønhedsklinik | skønheds- og hudpleje | frisør- og skønhedssaloner | tatovør | negleklinik | massør | neglesalon | frisør*
    | frisering | frisørsalong | skjønnhetssalong | skjønnhetspleie | hudpleie | neglstudio | barbersjappe | hudpleiesalong | frisering og annen skjønnhetspleie | hudpleier | hudpleiere | negldesign | skjønnhetspleiere | tatoveringsstudio | frisørtjenester | tatovering | barberere | vippeextensions
    | kampaamo | kampaamot | parturi | parturi-kampaamo | parturit | kauneushoitola | kosmetologi | kauneudenhoito | kynsistudio | kampaaja | parturit ja kampaamot | kampaamopalvelut | kauneushoitolat | parturien ja kampaamojen palvelut | kauneushoitola* | tatuointiliike | kauneudenhoitopalvelut | ripsistudio | kampaamo* | parturi*
    | kauneudenhoi*`,
  household_services: `vaskeri | vaskerier | renseri | renserier | skomager | reparation af husholdningsapparater | skorepareringer | cykelreparation | reparation af computere og varer til personlig brug og husholdningsbrug | cykelsmed | møntvaskeri | møbelpolstrer | cykelværksted | mobilreparation | privathusholdninger | hvidevareservice
    | vaskeri- og renserivirksomhet | renseritjenester | skomaker | sykkelverksted | reparasjon av husholdningsvarer | vaskeritjenester | skoreparasjon | reparasjon av datamaskiner, husholdningsvarer og varer til personlig bruk | sykkelreparasjon | møbeltapetserer | hushjelp | tekstilrenseri | lønnet arbeid i private husholdninger
    | pesula | pesulat | kemiallinen pesula | suutari | kodinkonehuolto | pyöräkorjaamo | kotitalouspalvelut | suutarit | pesulapalvelut | verhoilija | verhoomo | pyörähuolto | polkupyörähuolto | kotiapu | tietokoneiden, henkilökohtaisten ja kotitaloustavaroiden korjaus | pesulapalvel* | puhelinhuolto | matonpesu | kodinkoneiden korjaus`,
  other_personal_services: `bedemand | bedemænd | begravelsesforretning | begravelse | bryllupsplanlægger | krematorium | bedemænd og begravelsesvæsen | kirkegård | hundesalon | datingbureau | hundefrisør | dyrepension | hundepension | kennel | clairvoyant
    | begravelsesbyrå | begravelsesbyråer | begravelse og kremasjon | begravelsesbyråvirksomhet og drift av kirkegårder og krematorier | bryllupsplanlegger | gravlund | hundepensjonat | hundesalong | dyrepensjonat | hundepass | begravelsesbyrå*
    | hautaustoimisto | hautaustoimistot | hautaus | hääsuunnittelija | hautausmaa | krematorio | hautaustoimistojen palvelut | koirahoitola | trimmaamo | koiratrimmaamo | hautauspalvelut | häiden suunnittelu | eläinhoitola | lemmikkihoitola | hautaustoimisto* | hautauspalvel*`,
};
