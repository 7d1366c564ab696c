/** Words of a language that may stand before the verb of a plain report. What is not listed may turn a report into a rumour, a plan or somebody else's. */
const WORDS: readonly string[] = [
  // English
  `a an the tell you everyone this that these today now just yesterday earlier recently week month year quarter day it is are was were has have been be being we we've we're
  i am our its it's us and both also further with after following in on at as of for from to by here here's there under its total more than over
  i'm i’m report announce announces announced announcing share sharing shared confirm confirms confirmed reveal reveals revealed pleased proud proudly delighted excited
  thrilled happy glad honoured honored humbled overjoyed official officially finally last big good great breaking news newsroom press release update milestone
  announcement introducing meet hello welcome close closes closed closing complete completes completed successfully successful sign signs signed reach reaches
  reached agree agrees agreed agreement definitive acquire acquired launch launches launching start starting starts immediately effective available generally
  new first second third fourth fifth next latest another own all-new brand-new flagship regional european global international national sales office offices
  board directors supervisory executive team company group management founders co-founders founder co-founder shareholders leadership
  series seed pre-seed round funding financing investment growth capital fresh raise raises raised raising create creates creating secure secures secured open opens opened opening
  expand expands expanding enter enters entering join joins joined appoint appoints appointed name names named hire hires hired welcomes promotes promoted
  elects elected become becomes taking takes took part strategic oversubscribed million billion thousand m k bn mn eur usd gbp euro euros dollars chapter
  partnership partner partners changes pricing prices product products platform version feature app tool suite service solution module
  wins won win received receives receive gets got earned earns honour headquarters moved doors hub hq site plant factory warehouse centre center
  distribution logistics market role post position ceo cfo cto coo cmo cro cpo chief officer president chair joining two three four five six
  seven eight nine ten up forces hands iso iec soc type ii audit independent today's january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday st nd rd th`,
  // German
  `heute jetzt ab sofort neu neue neuer neues neuen neuem der die das den dem des ein eine einer einen einem eines am im in an auf aus bei beim zum zur mit nach
  für und auch sowie wir uns unser unsere unserem unseren unserer haben hat habe ist sind wird werden wurde wurden freut freuen sich stolz bekannt gibt geben
  dass kündigt kündigen meldet melden verkündet verkünden erfolgreich offiziell endlich gestern soeben kürzlich weitere weiteren weiterer weiteres zweite zweiten
  zweiter erste ersten erster erstes dritte dritten dritter unternehmen firma startup start-up gruppe finanzierungsrunde finanzierung pressemitteilung aktuelles vorstand
  aufsichtsrat gesellschafter geschäftsführung gründer gründerin team standort niederlassung büro spitze wechsel kapital frisches strategische strategischen
  vereinbaren vereinbart schließt schließen abgeschlossen eröffnet eröffnen sammelt sichert erhält übernimmt übernehmen ernennt beruft holt startet bringt lanciert
  millionen mio milliarden mrd januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag gemeinsam zusammen rund über
  wirkung anteile sämtliche alle mehrheit neuigkeiten ins leben`,
  // French
  `le la les l un une des du de d à au aux en et avec pour après aujourd'hui aujourd’hui hui ce cette nous notre nos avons sommes est sont a ont été se s heureux
  heureuse fier fière fiers ravi ravis annonce annoncent annonçons annoncer annoncé que qu c officiellement nouveau nouvel nouvelle nouvelles premier première second
  deuxième troisième communiqué presse actualité enfin désormais vient viennent venons société start-up startup entreprise groupe conseil administration
  équipe directoire fondateur signé signe signent boucle bouclé lève lancé lance ouvre ouvert levée fonds tour table série millions janvier février mars avril mai
  juin juillet août septembre octobre novembre décembre plaisir honneur son sa ses sur dans par dès vous ouverture bienvenue succès`,
  // Spanish
  `el la los las lo un una unos unas hoy ya nos nuestra nuestro nuestros hemos ha han es está están estamos se del de en con por para y e al tras anuncia anuncian
  anunciamos anunciar anunció anunciado que nuevo nueva nuevos nuevas primer primera primero segunda segundo tercera tercer oficialmente fin orgullosos contentos felices
  encantados complace empresa compañía startup grupo equipo consejo administración fundador ronda serie millones firma firman firmado convenio contrato cierra cerrado abre abierto lanza
  sido enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre su sus nota prensa comunicado incorpora completado completa éxito`,
  // Italian
  `il lo la i gli le l un una uno oggi ora noi ci nostra nostro nostri abbiamo ha hanno è sono siamo stato stata si di del della dei delle in con per e a al alla dopo annuncia
  annunciamo annunciare annunciato che nuovo nuova nuovi nuove primo prima secondo seconda terzo terza ufficialmente finalmente lieti orgogliosi felici azienda società startup
  gruppo squadra consiglio amministrazione fondatore round serie milioni firma firmato chiude chiuso apre aperto lancia lanciato gennaio febbraio marzo aprile maggio
  giugno luglio agosto settembre ottobre novembre dicembre suo sua comunicato stampa successo completato`,
  // Portuguese
  `o a os as um uma hoje já nós nosso nossa nossos temos tem têm é está estamos são foi se de do da dos das em com por para e ao à após anuncia anunciamos anunciar anunciou que
  novo nova novos novas primeiro primeira segundo segunda terceiro terceira oficialmente finalmente felizes orgulhosos empresa startup grupo equipa equipe conselho administração
  fundador ronda rodada série milhões assina assinou assinaram fecha fechou abre abriu lança lançou janeiro fevereiro março abril maio junho julho agosto setembro outubro
  novembro dezembro seu sua comunicado imprensa sucesso concluiu`,
  // Dutch
  `de het een vandaag nu per wij we ons onze hebben heeft is zijn zich van in op met voor en na aan bij kondigt kondigen trots blij verheugd dat nieuw nieuwe nieuwste eerste tweede
  derde officieel eindelijk bedrijf startup scale-up groep team bestuur directie oprichter raad commissarissen ronde serie miljoen miljard tekent tekenen getekend sluit
  opent opende lanceert januari februari maart april mei juni juli augustus september oktober november december zijn haar persbericht nieuws succesvol afgerond`,
  // Polish
  `dziś dzisiaj teraz już my nas nasz nasza nasze ma mamy jest są się z ze w we na do od po i oraz dla ogłasza ogłaszamy ogłosiła ogłosił że dumni miło nam nowy nowa nowe nowego
  nową nowym pierwszy pierwsza pierwsze pierwszą drugi druga drugie oficjalnie końcu firma spółka startup grupa zespół zarząd rada nadzorcza założyciel rundę runda seria
  milionów mln podpisała podpisał otwiera otworzyła został została stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia podpisały podpisali umowę umowa o porozumienie także również roku`,
  // Swedish
  `idag dag nu i på av med från till för och att den det de en ett vi oss vår vårt våra är har blir blev kan nytt ny nya första andra tredje fjärde stolta glada äntligen officiellt
  meddelar presenterar bolaget företaget koncernen startup gruppen teamet styrelsen grundaren vd rundan serie miljoner kronor undertecknat tecknat tecknar avtal inleder
  samarbete går ut pressmeddelande nyheter lansering öppning öppnar kontor även också samtidigt genom sin sitt sina samtliga aktier januari februari mars april maj juni juli augusti
  september oktober november december måndag tisdag onsdag torsdag fredag vecka veckan månad månaden år`,
  // Danish
  `idag dag nu i på af med fra til for og at den det de en et vi os vores er har bliver blev kan nyt ny nye første anden tredje fjerde stolte glade endelig officielt
  offentliggør præsenterer selskabet virksomheden koncernen startup gruppen teamet bestyrelsen stifteren direktør runden serie millioner kroner underskrevet indgået indgår aftale
  indleder samarbejde pressemeddelelse nyheder lancering åbning åbner kontor også samtidig gennem sin sit sine samtlige aktier januar februar marts april maj juni juli august
  september oktober november december mandag mandags tirsdag onsdag torsdag fredag uge ugen måned måneden år`,
  // Every language
  `also too again anche pure auch aussi également también tambien também ook tevens även también percent prozent questa settimana esta semana cette semaine deze week diese woche anno
  año année ano jahr jeudi lundi mardi mercredi vendredi lunes martes miércoles jueves viernes lunedì martedì mercoledì giovedì venerdì segunda-feira terça-feira quarta-feira
  quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag poniedziałek wtorek środę czwartek piątek vast bureau kantoor hors d'europe acaba vient nawiązała nawiązał nawiązali rozpoczyna rozpoczęła sellent conclut concluent sluiten siglano firmano establecen
  stabiliscono awarded granted been appointment purchase completion tym tygodniu miesiącu obecnie hier ici aquí aqui här dort erneut abermals opnieuw wederom`,
];

/** In lower case. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(WORDS.flatMap((words) => words.split(/\s+/)).filter(Boolean));

/** Nouns for a company that may stand, with what describes it, right before its name: `the Hamburg logistics start-up Acme`. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  `company firm startup start-up scaleup scale-up maker provider specialist vendor developer manufacturer fintech platform pioneer unternehmen firma anbieter
  hersteller spezialist softwarehaus société entreprise éditeur spécialiste fabricant empresa compañía fabricante proveedor firma azienda società produttore fornitore
  fabricante bedrijf aanbieder specialist maker spółka producent dostawca företag bolag startup leverantör tillverkare virksomhed selskab leverandør producent`.split(
    /\s+/,
  ),
);
