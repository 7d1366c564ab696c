/** A seventh world, written without sight of the rules: ordinary news pages, many of them plain press releases. */
export const TIDEMILL = `
@ ostrander-robotics.test; Ostrander Robotics; en; Ostrander Robotics builds sorting robots for parcel depots.
funding; 24; Ostrander Robotics raises $38 million Series B to automate parcel depots; BOSTON, November 5, 2026 – Ostrander Robotics, a maker of sorting robots, today announced a $38 million Series B financing led by Keystone Harbor Ventures. | Existing investors Tern Capital and Gannet Partners also took part. | “Depots are short of people every single night,” said Marisol Vega, co-founder and CEO. “This round lets us answer orders we have had to turn down.”
no; 47; Inside the night shift: a day in the life of a depot planner; Aaron starts at ten in the evening and has seen every kind of parcel, including a live lobster.
no; 610; Ostrander Robotics moves to larger headquarters in Somerville; Our 60 colleagues have moved into a new building on Medford Street.
@ kelmsworth-dental.test; Kelmsworth Dental Supplies; en; Kelmsworth Dental Supplies distributes consumables to dental practices.
no; 11; Christmas delivery times; Last orders for delivery before Christmas: Friday 18 December at noon. We are back on Monday 4 January.
acquisition; 40; Kelmsworth acquires Brightling Dental Laboratories; Kelmsworth Dental Supplies, the distributor of dental consumables, has completed the acquisition of Brightling Dental Laboratories, based in Derby. Terms were not disclosed. | Brightling makes crowns and bridges for around 340 practices in the Midlands. Its managing director, Colin Marsh, stays with the business.
no; 78; How to read an implant label; Lot, size, torque: where to look and what to write down.
@ vantabrook.test; Vantabrook; en; Vantabrook secures cloud infrastructure.
launch; 10; Introducing Vantabrook Sentinel: runtime protection for Kubernetes; We're excited to announce the general availability of Vantabrook Sentinel. Sentinel watches your clusters at runtime, flags unknown binaries and stops them before they spread. | Sentinel is available from today to all customers on the Business and Enterprise plans.
no; 16; What the Halvorsen breach teaches us about build servers; In October, attackers stole source code from Halvorsen Freight through an unpatched build server. Here is what is known so far.
@ hartleap.test; Hartleap; en; Hartleap is an independent media agency.
hiring; 8; We're growing – come and join us!; 🚀 Big news: our Manchester team is growing and we have five open roles! | 👉 Senior Account Manager 👉 Two Media Planners 👉 Paid Social Lead 👉 Junior Copywriter | Know somebody brilliant? Send a CV to jobs@hartleap.test. #hiring #manchesterjobs
no; 30; How to build a portfolio that gets you noticed; Lead with the result, keep it under ten pages and leave out the school project.
@ morrowgate.test; Morrowgate Cold Storage; en; Morrowgate Cold Storage keeps food frozen for importers.
expansion; 33; Morrowgate opens 12,000-pallet cold store in Rotterdam; Morrowgate Cold Storage has opened its first site on the European mainland. | The Maasvlakte cold store holds 12,000 pallets at minus 24 degrees and has been taking in seafood and vegetables since Monday 26 October.
no; 72; Reefer rates edge down; Spot rates for forty-foot reefers from Chile fell by 4 per cent in August, according to the Baltic Cool Index.
@ rottmann-antriebe.test; Rottmann Antriebstechnik; de; Rottmann Antriebstechnik baut Kupplungen und Getriebe.
no; 5; Betriebsruhe zum Jahreswechsel; Vom 23. Dezember bis zum 3. Januar bleibt unser Werk geschlossen. In dringenden Fällen erreichen Sie den Notdienst.
leadership; 45; Rottmann Antriebstechnik ernennt Sabine Kelch zur kaufmännischen Geschäftsführerin; Bielefeld, 15. Oktober 2026. Sabine Kelch verantwortet seit Anfang Oktober die Bereiche Finanzen, Personal und IT bei der Rottmann Antriebstechnik GmbH. Sie folgt auf Jürgen Thole, der in den Ruhestand gegangen ist. | Die 48-jährige Betriebswirtin war zuletzt kaufmännische Leiterin eines Getriebeherstellers in Paderborn.
no; 68; Wie viel Spiel darf eine Kupplung haben?; Unser Konstrukteur erklärt, worauf es beim Ausrichten ankommt.
@ kielund-medizin.test; Kielund Medizin; de; Kielund Medizin entwickelt Infusionspumpen.
regulation; 31; Kielund Medizin erhält MDR-Zertifikat für die Infusionspumpe Vela; Die Benannte Stelle Prüfmed Nord hat unserer Infusionspumpe Vela das Zertifikat nach der europäischen Medizinprodukteverordnung (MDR) erteilt. Es gilt bis Oktober 2031. | „Dahinter stecken zwei Jahre Arbeit“, sagt Qualitätsleiterin Anke Brodersen.
no; 57; Luft im Schlauch: häufige Fragen aus der Pflege; Warum die Pumpe piept und was dann zu tun ist.
@ larkstone-analytics.test; Larkstone Analytics; en; Larkstone Analytics makes dashboards for finance teams.
no; 9; Congratulations to our customer Pinnock & Rowe on their Series A; Pinnock & Rowe, who have used Larkstone since 2022, have raised $14 million from Stellan Ventures. We could not be happier for them.
no; 26; Guest post: why I sold my company; By Tom Ashdown, founder of Ledgerly. In August we were acquired by Mercator Books. Here is what I would do differently.
no; 41; Will we open an office in Singapore?; We get this question on every call with users in Asia. The honest answer is that we have looked at two buildings and signed nothing. It may well never happen.
@ fennimore.test; Fennimore Instruments; en; Fennimore Instruments makes washers for laboratory glassware.
event; 19; Meet us at Labora Expo in Basel – stand B12; Fennimore Instruments will be exhibiting at Labora Expo from 8 to 10 December 2026. Visit us in hall 4, stand B12, to see our pipette washers at work. | Free tickets: write to events@fennimore.test.
no; 55; How clean is clean?; Three simple tests for residue that need no machine at all.
no; 300; Fennimore Instruments appoints new sales director; Fennimore Instruments has appointed Helen Garside as sales director.
@ aquarelis.test; Aquarélis; fr; Aquarélis traite les eaux industrielles.
expansion; 16; Aquarélis ouvre une agence à Lyon; Aquarélis, spécialiste du traitement des eaux industrielles, poursuit son développement avec l'ouverture d'une agence à Lyon, la cinquième en France. Installée dans le quartier de Gerland, elle accueille ses clients depuis le 9 novembre.
no; 49; Cinq idées reçues sur l'osmose inverse; Non, elle ne gaspille pas forcément la moitié de l'eau.
@ pixelune.test; Pixelune; fr; Pixelune propose un studio de montage vidéo en ligne.
no; 13; Le son avant l'image : rencontre avec la monteuse Jade Roussel; Jade a remporté un prix du meilleur son en octobre. Elle nous raconte ses débuts.
funding; 90; Pixelune lève 5 millions d'euros pour accélérer son développement; Pixelune, le studio de montage en ligne, annonce une levée de fonds de 5 millions d'euros auprès de Galion Capital et de plusieurs entrepreneurs. | « Cette opération nous donne les moyens de nos ambitions », explique Léa Morvan, présidente et cofondatrice.
@ ziegelwerk-bohnau.test; Ziegelwerk Bohnau; de; Ziegelwerk Bohnau brennt Planziegel.
partnership; 20; Ziegelwerk Bohnau und Baustoff Lohmeyer vereinbaren Vertriebspartnerschaft; Ab sofort vertreibt die Baustoff Lohmeyer KG unsere Planziegel in allen 18 Niederlassungen in Bayern und Thüringen. Den Vertrag haben beide Seiten am 6. November in Regensburg unterzeichnet.
no; 39; Wohnungsbau: Genehmigungen sinken erneut; Im August wurden nach Angaben des Statistikamts 7 Prozent weniger Wohnungen genehmigt als im Vorjahr.
no; 83; Mauern bei Frost: geht das?; Unter fünf Grad wird es heikel.
@ falkenried-personal.test; Falkenried Personal; de; Falkenried Personal vermittelt Fachkräfte in Schleswig-Holstein.
no; 12; Bewerbungsgespräch: So überzeugen Sie in den ersten fünf Minuten; Unternehmen suchen Fachkräfte wie nie zuvor. Mit diesen Tipps hinterlassen Sie einen guten Eindruck.
no; 27; Unser Kunde Hansen Logistik eröffnet Umschlagzentrum in Neumünster; Die Hansen Logistik GmbH, die wir seit 2019 betreuen, hat in Neumünster ein Umschlagzentrum eröffnet. Wir gratulieren!
no; 44; Nein, wir werden nicht verkauft; In den letzten Tagen machte ein Gerücht die Runde, Falkenried werde von der Tempora-Gruppe übernommen. Das stimmt nicht. Falkenried bleibt inhabergeführt.
@ transmar-levante.test; Transmar Levante; es; Transmar Levante organiza transporte marítimo.
award; 26; Transmar Levante, Premio Nacional de Logística Sostenible 2026; La asociación Cargamos ha concedido a Transmar Levante el Premio Nacional de Logística Sostenible en la categoría de pyme. El galardón se entregó el pasado jueves en Zaragoza.
no; 54; Incoterms: guía rápida; Qué significa cada sigla y quién paga el seguro.
@ frutas-almijara.test; Frutas Almijara; es; Frutas Almijara cultiva frutas tropicales.
launch; 12; Nuevo: mango liofilizado en bolsas de 40 gramos; Lanzamos una gama de mango liofilizado sin azúcar añadido. Ya se puede comprar en nuestra tienda en línea y en los supermercados Daroca.
no; 79; Temporada del aguacate: qué variedad elegir; Hass para untar, Bacon para ensalada.
no; 470; Frutas Almijara estrena almacén en Motril; El nuevo almacén de Motril tiene 3.000 metros cuadrados.
@ mecanord.test; Mécanord; fr; Mécanord usine des pièces pour le ferroviaire.
no; 10; Notre maison mère Groupe Delattre acquiert les Fonderies de l'Oise; Le Groupe Delattre a finalisé l'acquisition des Fonderies de l'Oise. L'organisation de Mécanord reste inchangée.
no; 25; Il y a quarante ans naissait Mécanord; Le 4 novembre 1986, Henri Delattre ouvrait un atelier de trois tours à Douai.
no; 51; Un deuxième atelier ? Nous y réfléchissons; La question revient à chaque réunion. Rien n'est décidé, et le projet pourrait ne jamais voir le jour.
@ officine-valdora.test; Officine Valdora; it; Officine Valdora produce valvole per l'idroelettrico.
partnership; 52; Officine Valdora e Turbomec siglano un accordo di collaborazione; Officine Valdora e Turbomec hanno firmato un accordo di collaborazione quinquennale per la manutenzione delle centrali alpine. L'intesa è stata presentata ieri a Sondrio.
no; 66; Colpo d'ariete: cause e rimedi; Che cosa succede quando una valvola si chiude troppo in fretta.
@ ashgarth-payroll.test; Ashgarth Payroll; en; Ashgarth Payroll pays wages for 4,000 small employers.
leadership; 27; Ashgarth Payroll names Dana Whitlock as Chief Financial Officer; Ashgarth Payroll today announced that Dana Whitlock has joined the company as Chief Financial Officer. She reports to CEO Peter Lund and sits on the executive committee. | Whitlock was previously VP Finance at Corriedale Software.
no; 35; Minimum wage: what employers need to know; The Low Pay Board has recommended a rise to £13 an hour. Ministers have yet to decide.
@ contabilia.test; Contabilia; it; Contabilia sviluppa software per commercialisti.
no; 7; Legge di bilancio 2027: le novità per le partite IVA; La bozza prevede una nuova soglia per il regime forfettario e un fondo per le assunzioni. Il testo è ora all'esame del Parlamento.
no; 34; L'ospite: come ho raccolto un milione di euro; Articolo di Chiara Fenoglio, fondatrice di Risolio. Abbiamo chiuso il round a settembre, dopo ottanta telefonate.
no; 63; Il nostro cliente Pastificio Gerbi assume venti persone; Il Pastificio Gerbi, cliente di Contabilia dal 2018, cerca venti operai per lo stabilimento di Cuneo.
@ scheldewind.test; Scheldewind; nl; Scheldewind verhuurt elektrische bestelwagens.
pricing; 18; Nieuwe huurtarieven voor bestelwagens; Sinds 1 november betaalt u bij Scheldewind 62 euro per dag voor een kleine bestelwagen, dat was 58 euro. Voor lopende contracten verandert er niets.
no; 43; Zo haalt u meer kilometers uit een lading; Banden op spanning, stoelverwarming aan en de kachel laag.
@ corticeira-alvor.test; Corticeira Alvor; pt; A Corticeira Alvor fabrica rolhas e pavimentos de cortiça.
hiring; 14; Estamos a recrutar; A Corticeira Alvor procura quatro operadores de máquinas e um técnico de qualidade para a fábrica de Silves. Envie o seu currículo para rh@alvor.test até 15 de dezembro.
no; 59; Como se descortiça um sobreiro; De nove em nove anos, e sempre à mão.
@ tolmere-cycles.test; Tolmere Cycles; en; Tolmere Cycles makes folding bikes in Kent.
no; 13; The joke that would not die; On 1 April we wrote that we had been acquired by a lunar tram company. It was a joke then and it is a joke now, yet journalists still ring us about it.
no; 17; The other Tolmere Cycles; Several of you congratulated us on opening a store in Melbourne. That was Tolmere Cycles Pty, an Australian retailer that shares our name and nothing else.
no; 45; Ten years of the Tolmere folding bike; In October 2016 the first one left our workshop. We sold eleven that month.
@ lodomeria-systems.test; Lodomeria Systems; pl; Lodomeria Systems tworzy oprogramowanie dla szpitali.
no; 22; Grafik dyżurów: pięć częstych błędów; Najczęstszy z nich to brak zastępstw.
acquisition; 60; Lodomeria Systems przejmuje spółkę Kadrowiec; Lodomeria Systems, producent oprogramowania dla szpitali, kupiła 100 proc. udziałów w spółce Kadrowiec z Rzeszowa. Wartość transakcji nie została ujawniona. | Kadrowiec zatrudnia 26 osób i dostarcza systemy do planowania pracy.
@ bjorkvalla.test; Björkvalla; sv; Björkvalla tillverkar kontorsmöbler.
launch; 37; Björkvalla lanserar höj- och sänkbart skrivbord i björk; I dag släpper vi Höja, ett höj- och sänkbart skrivbord i massiv björk. Det finns hos våra återförsäljare och i webbutiken från 8 900 kronor.
no; 70; Så oljar du en bänkskiva; Tunt lager, torr trasa och ett dygns tålamod.
@ fyrholt.test; Fyrholt; da; Fyrholt udlejer kontorpladser i Aarhus.
no; 11; Tillykke til vores lejer Nordkyst Software; Nordkyst Software, som bor på tredje sal, har hentet 30 millioner kroner hos Dansk Fremkapital. Det fejrede de med kage i kantinen.
no; 23; Fyrholt Byg er ikke os; Entreprenørfirmaet Fyrholt Byg i Vejle har fået ny direktør. Vi deler navn, men ikke ejere.
no; 56; Hvad nu hvis vi åbnede i Odense?; Tanken er sjov, men vi har hverken en bygning eller en plan.
@ pohjanvalo.test; Pohjanvalo; fi; Pohjanvalo valmistaa älykkäitä katuvalaisimia.
funding; 75; Pohjanvalo keräsi 3 miljoonan euron rahoituksen; Oululainen Pohjanvalo, joka valmistaa älykkäitä katuvalaisimia, on saanut 3 miljoonan euron rahoituksen. Kierrosta johti Revontuli Ventures. | ”Rahoituksen turvin pääsemme seuraavaan vaiheeseen”, sanoo toimitusjohtaja Antti Kallio.
no; 18; Miksi vanha katuvalo on oranssi?; Syy löytyy natriumista.
`;
