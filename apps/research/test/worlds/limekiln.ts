/** A world in the plain words of press offices, most of whose articles tell of somebody else. Written blind to the rules. */
export const LIMEKILN = `
@ harrodine.test; Harrodine; en; Harrodine makes scheduling software for dental practices.
partnership; 27; Harrodine partners with Denticare to bring online booking to 400 practices; Today we are announcing a new partnership with Denticare, one of the largest networks of independent dentists in the UK. Starting in December, all 400 Denticare practices will be able to offer online booking powered by Harrodine. | "Harrodine was the obvious choice for us," said Michael Tran, operations director at Denticare.
no; 14; Scheduled maintenance on 6 December; On Sunday 6 December between 2 and 4 am the calendar will be read-only while we move to a new database.
no; 40; 2026 State of Dental Scheduling Report; We surveyed 1,150 practices. 41% plan to hire a receptionist next year, and 12% want to open a second location.
@ kastelbruck-pharma.test; Kastelbruck; de; Kastelbruck entwickelt Verpackungen für Medikamente.
leadership; 23; Wechsel in der Geschäftsführung von Kastelbruck; Dr. Miriam Hallstein übernimmt zum 1. Januar 2027 die Geschäftsführung der Kastelbruck GmbH. Die promovierte Chemikerin folgt auf Georg Kastel, der das Unternehmen nach 22 Jahren verlässt. | „Ich freue mich auf die Aufgabe“, so Hallstein.
no; 9; Wir trauern um Erwin Maurer; Unser langjähriger Kollege Erwin Maurer ist am 14. November im Alter von 58 Jahren verstorben. Er leitete 17 Jahre lang das Lager.
no; 35; Betriebsferien zum Jahreswechsel; Vom 23. Dezember bis 3. Januar bleibt unser Werk geschlossen.
@ verdalis.test; Verdalis; fr; Verdalis conçoit des emballages compostables.
expansion; 38; Verdalis inaugure sa nouvelle usine à Angers; Vendredi 16 octobre, Verdalis a inauguré sa nouvelle usine à Angers, en présence de nombreux élus et clients. Le site de 4 500 m² emploie déjà 35 personnes. | « C'est une étape majeure pour notre entreprise », a déclaré Sophie Laurier, présidente de Verdalis.
no; 13; Zoom sur la réglementation : la loi AGEC en 2027; De nouvelles obligations entrent en vigueur le 1er janvier. Les emballages devront porter une mention de tri.
@ nubareta.test; Nubareta; es; Nubareta es una plataforma de gestión para gimnasios.
funding; 70; Nubareta cierra una ronda de 4,5 millones de euros; La startup valenciana Nubareta ha cerrado una ronda de financiación de 4,5 millones de euros liderada por Mar Menor Capital y en la que han participado varios business angels. | Con este capital, la compañía prevé incorporar a 30 personas e iniciar su expansión en Italia.
no; 16; Así lo hace: Gimnasio Titán; Gimnasio Titán abrió en octubre su cuarto centro y ha pasado de 900 a 1.400 socios con Nubareta.
@ solferina.test; Solferina; it; Solferina produce macchine per il caffè professionali.
launch; 24; Solferina presenta Aria Due, la nuova macchina per caffetterie; Solferina presenta Aria Due, la nuova macchina a due gruppi pensata per le piccole caffetterie. È già disponibile presso i rivenditori autorizzati. | Aria Due consuma il 30% di energia in meno rispetto al modello precedente.
no; 12; La pausa caffè nel mondo; In Svezia si chiama fika. In Italia dura quattro minuti.
no; 47; Lutto nel mondo del caffè; È scomparso a 81 anni Renzo Baldi, fondatore della torrefazione Baldi.
@ stroomhuis.test; Stroomhuis; nl; Stroomhuis levert laadpalen aan bedrijven.
hiring; 8; Stroomhuis zoekt 12 nieuwe monteurs; Stroomhuis groeit hard. Daarom zoeken we voor onze vestigingen in Utrecht en Arnhem twaalf monteurs. Ook voor binnendienst en planning hebben we vacatures. | Solliciteren kan via onze website.
no; 29; Laadpaal op de zaak: dit zijn de regels; Vanaf 2027 moet elk bedrijfspand met meer dan twintig parkeerplaatsen laadpunten hebben.
@ ribeirawave.test; Ribeirawave; pt; A Ribeirawave desenvolve sensores para barragens.
regulation; 31; Ribeirawave obtém certificação ISO 9001; A Ribeirawave obteve a certificação ISO 9001:2015, atribuída pela entidade certificadora Certibéria. A certificação abrange o desenvolvimento, a produção e a instalação de sensores. | «É um passo importante na nossa estratégia de qualidade», refere Marta Seabra, responsável pela qualidade.
no; 45; O que mede um piezómetro?; Mede a pressão da água no interior da barragem.
@ granlund-maskin.test; Granlund Maskin; sv; Granlund Maskin tillverkar vedklyvar.
award; 26; Granlund Maskin är Årets Tillväxtföretag i Dalarna; Granlund Maskin har utsetts till Årets Tillväxtföretag i Dalarna 2026. Priset delades ut på Näringslivsgalan i Falun. | "Det här är ett kvitto på allt arbete som hela laget lägger ner", säger vd Ingrid Granlund.
no; 50; Så väljer du rätt vedklyv; Tänk på stockens längd och diameter.
@ bielskie-okna.test; Bielskie Okna; pl; Bielskie Okna produkuje okna drewniane.
expansion; 20; Bielskie Okna otwierają salon w Krakowie; W ubiegły piątek otworzyliśmy nasz pierwszy salon firmowy w Krakowie. Na 300 metrach kwadratowych prezentujemy pełną ofertę okien i drzwi. | Salon mieści się przy ulicy Wielickiej 22 i jest czynny od poniedziałku do soboty.
no; 48; Jak dbać o okna zimą; Raz w roku nasmaruj okucia.
@ midori-seiyu.test; みどり製油; ja; みどり製油は植物油を製造しています。
launch; 17; 新製品「米ぬか油プレミアム」発売のお知らせ; みどり製油は、11月12日より新製品「米ぬか油プレミアム」を全国で発売いたします。 | 栃木県産の米ぬかを100%使用しています。
no; 39; 油の保存方法; 直射日光を避けて保存してください。
@ ashgrove-water.test; Ashgrove; en; Ashgrove sells water coolers to offices.
event; 11; See us at the Workplace Expo, 8-9 December, Birmingham; We will be exhibiting at the Workplace Expo at the NEC on 8 and 9 December. Come and see the new Brook cooler on stand D22.
no; 25; How much water should a team drink?; About two litres a person, coffee included.
@ tallis-legal.test; Tallis; en; Tallis automates contracts for legal teams.
pricing; 33; Changes to our pricing from January 2027; From 1 January 2027 our Team plan will cost £42 per user per month instead of £38. The Starter plan stays at £15. Existing annual customers keep their price until renewal.
no; 18; Ten clauses we love; Number one: the one that says who pays the postage.
@ oxbowline.test; Oxbowline; en; Oxbowline insures event organisers.
no; 6; Our founder's new book is out; Our founder Nadia Blum has published her second novel, The Rain Market. It is available now in all good bookshops.
no; 19; What we learned at EventTech Live; We spent two days in London. The organisers announced that the show is moving to Excel next year, and ShowPad launched its new badge printer.
no; 52; Force majeure, explained; It is not a synonym for rain.
@ pemberley-data.test; Pemberley Data; en; Pemberley Data cleans addresses for retailers.
no; 8; Our partner Loqify releases version 5; Loqify, whose maps we use, has released version 5 with coverage of 40 new countries. Pemberley Data users get it automatically in spring.
no; 21; Welcome to the family, Biscuit; Our new office dog is called Biscuit. She joins us from a shelter in Kent and takes over as Chief Morale Officer.
no; 44; Postcodes that do not exist; There are more than you think.
@ crannock.test; Crannock; en; Crannock is a brewery in Galway.
no; 10; Galway hurlers appoint new manager; Congratulations to Micheál Burke, who takes over the Galway hurlers in January. We will raise a glass.
no; 24; Diageo to raise prices in the new year; Pubs will pay 9 cents more for a pint of stout from February, the trade press reports. Small brewers are watching closely.
no; 500; Crannock opens taproom; Our taproom on Dominick Street is open.
@ whitlow-hr.test; Whitlow; en; Whitlow advises companies on pay.
no; 7; We're hiring... or should you? A checklist for founders; You have raised your seed round and want to hire your first head of people. Read this first.
no; 17; Client news: Barton Foods named Employer of the Year; Congratulations to Barton Foods, which was named Employer of the Year at the HR Excellence Awards. We helped the company design its pay bands.
no; 36; The gender pay gap in 2026; The gap has narrowed to 7 percent.
@ deepwell-ai.test; Deepwell; en; Deepwell transcribes meetings.
no; 5; Is Zoomly about to buy Notecast? Our two cents; The rumour has been around for weeks. If the deal goes through, Notecast will become part of Zoomly by spring.
no; 15; OpenVox raises $300M: five takeaways; OpenVox has raised $300 million at a valuation of $4 billion. We compete with OpenVox, and this is what we think.
no; 28; Behind the scenes: our summer party; We rented a barge, and it rained.
@ marlstone.test; Marlstone; en; Marlstone restores listed buildings.
no; -; Marlstone wins Heritage Award; Marlstone has won the National Heritage Award for the restoration of St Bride's.
no; 22; The Corn Exchange reopens; After three years of work the Corn Exchange reopened on Saturday. The trust that owns it has appointed Lucy Marsh as director and is recruiting 14 volunteers.
no; 57; Lime mortar: a primer; It breathes.
@ bachstelze-mode.test; Bachstelze; de; Bachstelze näht Arbeitskleidung.
no; 7; Neu im Sortiment: Schuhe von Steitzmann; Ab sofort führen wir auch die Sicherheitsschuhe von Steitzmann. Der Hersteller hat sein Werk in Pirmasens erweitert und 60 Stellen geschaffen.
no; 18; Bachstelze unterstützt den Tafel e.V.; Wir haben der Tafel in Hof 3.000 Euro gespendet. Vielen Dank an alle, die mitgemacht haben.
no; 33; Ein Tag mit unserer Auszubildenden Lea; Lea hat im August ihre Ausbildung begonnen. Um sechs Uhr klingelt der Wecker.
@ koppenrath-energie.test; Koppenrath; de; Koppenrath plant Solarparks.
no; 10; Bundesnetzagentur erteilt Zuschläge; Die Bundesnetzagentur hat die Zuschläge der Herbstrunde erteilt. Der Park der Stadtwerke Lingen erhielt den größten Zuschlag.
no; 20; Vortrag verpasst? Hier gibt es die Folien; Auf dem Solarkongress sprach Dr. Uwe Henning, Vorstand der Helios Invest AG, die kürzlich 90 Millionen Euro eingeworben hat.
no; 61; Was kostet ein Hektar Solarpark?; Etwa 700.000 Euro.
@ aiguebelle-immo.test; Aiguebelle; fr; Aiguebelle gère des copropriétés.
no; 8; Rappel : l'assemblée générale de la résidence Les Tilleuls; L'assemblée se tiendra le 10 décembre. À l'ordre du jour : nomination du nouveau conseil syndical et hausse des tarifs de l'ascensoriste.
no; 19; Foncialys rachète Gestrim : ce que cela change; Foncialys a annoncé le rachat de Gestrim pour 140 millions d'euros. Nos clients ne sont pas concernés.
no; 55; Qui paie le ravalement ?; Les copropriétaires, selon leurs tantièmes.
@ loirevent.test; Loirevent; fr; Loirevent organise des séminaires.
no; 9; Nos lieux préférés : le Domaine de la Roche; Le Domaine de la Roche vient d'ouvrir un restaurant et douze chambres. Nous y avons organisé trois séminaires cette année.
no; 23; Merci Bernard !; Après 31 ans de maison, Bernard, notre régisseur, part à la retraite. Bonne continuation !
@ zarzamora-cosmetica.test; Zarzamora; es; Zarzamora elabora jabones naturales.
no; 6; Nuestra ingeniera química Alba, premio a la mejor tesis; Alba Ruiz ha ganado el premio de la Universidad de Granada a la mejor tesis doctoral del año. ¡Enhorabuena, Alba!
no; 20; Ferias que no nos perderemos como visitantes; En diciembre visitaremos la feria BioSur. No tendremos estand, pero nos vemos en el bar.
no; 49; Jabón de Castilla: la receta; Aceite, agua y sosa.
@ costasol-vela.test; Costasol Vela; es; Costasol Vela alquila veleros.
no; 12; El puerto de Estepona amplía sus amarres; La autoridad portuaria invertirá 8 millones de euros y abrirá 120 nuevos amarres en 2028.
no; 26; El Grupo Marítimo Levante, al que pertenecemos, compra Náutica Sur; El Grupo Marítimo Levante ha comprado Náutica Sur. La operación no afecta a Costasol Vela.
@ tipografia-lanza.test; Tipografia Lanza; it; Tipografia Lanza stampa cataloghi d'arte.
no; 9; In mostra a Brera; Il museo ha inaugurato la mostra dedicata a Carlo Mattei. Il catalogo lo abbiamo stampato noi.
no; 21; Auguri a Matteo e Chiara; Il nostro grafico Matteo si è sposato sabato a Lecco. Auguri!
no; 440; Nuova macchina da stampa; Abbiamo investito 1,2 milioni di euro in una nuova macchina da stampa.
@ kaasmeesters.test; Kaasmeesters; nl; Kaasmeesters rijpt en verkoopt kaas.
no; 7; Boerderij De Lange wint goud op de World Cheese Awards; Een van onze leveranciers, boerderij De Lange uit Ransdorp, heeft goud gewonnen voor haar geitenkaas.
no; 17; Melkprijs stijgt opnieuw; Zuivelcoöperatie Weidegoud verhoogt de melkprijs per 1 december met 2 cent.
no; 60; Korst eten of niet?; Ligt aan de korst.
@ portugal-trilhos.test; Trilhos; pt; A Trilhos organiza caminhadas guiadas.
no; 8; Passadiços do Vez reabrem ao público; A Câmara de Arcos reabriu os Passadiços do Vez, depois de um investimento de 600 mil euros.
no; 22; Não, não vamos aumentar os preços; Muitos perguntaram. Em 2027 os preços das caminhadas mantêm-se iguais.
no; 58; O que levar na mochila; Água, chapéu e um impermeável.
@ norrbotten-ror.test; Norrbotten Rör; sv; Norrbotten Rör säljer VVS-produkter.
no; 11; Leverantören Varmek höjer priserna; Varmek meddelar att priserna på värmepumpar höjs med 4 procent från den 1 januari.
no; 25; Rekordmånga på vår kunddag; Tack till alla 200 besökare. Föreläsaren Hans Berg berättade hur hans företag Bergs Bygg vann Årets Nybygge.
@ zaklad-kruk.test; Zakład Kruk; pl; Zakład Kruk naprawia maszyny rolnicze.
no; 9; Rolnik Roku wybrany; Tytuł Rolnika Roku otrzymał Jan Sobczak z Kutna, nasz wieloletni klient. Gratulujemy!
no; 18; Nie planujemy podwyżek; W tym roku nie podniesiemy cen usług. Nie szukamy też nowych lokalizacji.
no; 62; Przegląd kombajnu; Najlepiej zaraz po żniwach.
@ hongye-moju.test; 宏业模具; zh; 宏业模具生产注塑模具。
no; 8; 祝贺合作伙伴蓝海电器在深交所上市; 我们的合作伙伴蓝海电器11月在深圳证券交易所上市,募集资金6亿元。
no; 24; 注塑模具行业展望; 专家预计2027年行业将增长8%。
`;
