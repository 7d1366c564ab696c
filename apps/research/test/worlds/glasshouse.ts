/** An eighth world, written without sight of the rules, as that of `tidemill.ts`. */
export const GLASSHOUSE = `
@ calverton-bio.test; Calverton Biologics; en; Calverton Biologics engineers antibodies for veterinary medicine.
partnership; 53; Calverton Biologics and Merrow Therapeutics enter into research collaboration; CAMBRIDGE, UK, 7 October 2026 – Calverton Biologics and Merrow Therapeutics have entered into a three-year research collaboration on arthritis in dogs. | Under the agreement, Calverton supplies its canine antibody library and Merrow runs the trials.
no; 14; Meet the team: Ruth from cell culture; Ruth joined us in 2021, keeps bees and labels everything twice.
no; 640; Calverton Biologics closes £11 million Series A; Calverton Biologics has closed a Series A round of £11 million.
@ hagebrecht.test; Hagebrecht Verpackungen; de; Hagebrecht Verpackungen fertigt Schalen aus Naturfasern.
event; 13; Besuchen Sie uns auf den Packtagen 2027 in Nürnberg; Vom 19. bis 21. Januar 2027 zeigen wir in Halle 7, Stand C34, unsere Faserschalen für Obst und Gemüse. Vereinbaren Sie jetzt einen Termin mit unserem Vertrieb.
no; 50; Wellpappe richtig lagern; Trocken, flach und nicht zu hoch gestapelt.
no; 220; Hagebrecht nimmt zweite Stanzanlage in Betrieb; Seit heute läuft in Halle 2 die zweite Stanzanlage.
@ stanbrick.test; Stanbrick Kitchens; en; Stanbrick Kitchens designs and fits kitchens.
award; 6; Stanbrick wins Independent Retailer of the Year; What a night! On Thursday, Stanbrick Kitchens was named Independent Retailer of the Year at the KBN Awards in Birmingham. | Huge thanks to the judges and to all 74 of our colleagues.
no; 32; Quartz or granite?; One forgives red wine, the other a hot pan.
@ maison-treville.test; Maison Tréville; fr; Maison Tréville distille des huiles essentielles.
no; 24; La lavande fine, reine de nos huiles; Elle pousse au-dessus de 800 mètres et se récolte en juillet.
leadership; 61; Maison Tréville : Hugo Lambert nommé directeur général; Le conseil d'administration de Maison Tréville a nommé Hugo Lambert directeur général à compter du 28 septembre 2026. Il succède à Anne-Marie Coste, qui part à la retraite.
@ wrenfield-brokers.test; Wrenfield Insurance Brokers; en; Wrenfield Insurance Brokers insures hauliers and warehouses.
no; 8; Insurance market round-up; Hallam Cross has bought two brokers in Leeds, Tarrant Re has a new chief executive and Copperline has raised $60 million. Here is what it means for your renewal.
no; 30; Partner spotlight: Siskin Claims opens in Glasgow; Siskin Claims, who have handled claims for us for nine years, have opened an office on Hope Street. We wish them well.
no; 400; Wrenfield appoints Julia Ames as Managing Director; Wrenfield Insurance Brokers has appointed Julia Ames as Managing Director.
@ solvarund.test; Solvarund; de; Solvarund entwickelt Batterien aus Natrium.
no; 27; Natrium statt Lithium?; Beide haben ihre Stärken, vor allem bei Kälte.
funding; 100; Solvarund sammelt 9 Millionen Euro ein; Das Dresdner Start-up Solvarund hat in einer Finanzierungsrunde 9 Millionen Euro erhalten. Angeführt wurde die Runde von Elbufer Capital, auch die Gründerbank Mitte beteiligte sich.
@ pelagic-pay.test; Pelagic Pay; en; Pelagic Pay moves money for exporters.
regulation; 38; Pelagic Pay receives e-money licence; We are delighted to announce that Pelagic Pay has been authorised as an electronic money institution by the Irish regulator. The licence was granted on 20 October 2026. | It allows us to issue accounts in our own name.
no; 62; Instant payments in plain English; Ten seconds, any hour, any day, and what can still go wrong.
@ sartirana-serramenti.test; Sartirana Serramenti; it; Sartirana Serramenti produce finestre e porte.
no; 9; Condensa sui vetri: tre rimedi; Arieggiare poco e spesso aiuta più di quanto si creda.
acquisition; 44; Sartirana Serramenti acquisisce la Vetreria Lupi; Sartirana Serramenti ha rilevato il 100% della Vetreria Lupi di Bergamo, azienda con 38 dipendenti. Il closing è avvenuto il 14 ottobre.
@ oakapple-games.test; Oakapple Games; en; Oakapple Games makes story games.
no; 15; Short story: The Merger; “We have been acquired,” said the captain, and nobody on the bridge laughed. | A chapter from our game Far Orchard, set in the year 2380.
no; 36; If we were hiring…; We aren't at the moment, as every desk is taken. But people ask what we would look for, so here it is.
no; 48; Oakapple Cider is somebody else; Congratulations to Oakapple Cider of Somerset on its gold medal in London. We share a fruit and a name, and that is all.
@ boreavel.test; Boréavel; fr; Boréavel édite un logiciel de billetterie.
hiring; 11; Boréavel recrute !; Boréavel recherche deux développeurs back-end et un chef de projet, à Rennes ou à distance. Les candidatures sont à envoyer à recrutement@boreavel.test.
no; 46; Bien préparer la première soirée de sa saison; Une liste, des pinces à linge et un plan B.
no; 4; Fermeture de fin d'année; Notre support est joignable jusqu'au 23 décembre, puis à partir du 4 janvier.
@ dunmoor-fire.test; Dunmoor Fire Protection; en; Dunmoor Fire Protection installs sprinklers and alarms.
no; 20; Why sprinkler pipes freeze, and what to do about it; Check the attic before the first cold night.
acquisition; 74; Dunmoor Fire Protection Acquires Lone Prairie Sprinkler; TULSA, Okla. – Dunmoor Fire Protection has acquired Lone Prairie Sprinkler Co. of Wichita, Kansas. The deal closed on September 14. | “Their people care about the same things we do,” said Dunmoor president Carl Jessup.
@ tannwald-pflege.test; Tannwald Pflege; de; Tannwald Pflege betreut Seniorinnen und Senioren im Nordschwarzwald.
expansion; 30; Tannwald Pflege eröffnet Tagespflege in Freudenstadt; Mit Bürgermeisterin und Blasmusik haben wir am vergangenen Samstag unsere neue Tagespflege in der Ringstraße eröffnet. 18 Gäste finden hier Platz.
no; 65; Pflegegrad beantragen: so geht's; Ein Anruf bei der Kasse genügt für den Anfang.
@ verdalma.test; Verdalma Fisioterapia; es; Verdalma Fisioterapia tiene centros de rehabilitación.
expansion; 23; Verdalma inaugura su séptimo centro de fisioterapia; El nuevo centro de Murcia, en la avenida de la Libertad, abrió sus puertas el lunes 2 de noviembre. Cuenta con ocho salas de tratamiento y un gimnasio.
no; 40; Estiramientos para quien trabaja sentado; Tres ejercicios de dos minutos.
@ inklewood.test; Inklewood; en; Inklewood makes online forms.
no; 3; Report on Tuesday's outage; On Tuesday, forms loaded slowly for 38 minutes. We are sorry, and here is what happened.
pricing; 17; Simpler pricing, starting today; Today we're replacing our four plans with two. Inklewood Solo is free, and Inklewood Team costs $12 per user per month, down from $16.
no; 34; One question at a time; Why short forms get more answers than long ones.
@ rivagest.test; Rivagest; fr; Rivagest gère des immeubles à Bordeaux.
no; 6; Marché : les loyers bordelais en hausse de 2 %; C'est ce que montre la dernière étude de l'Observatoire des loyers.
no; 21; Bienvenue à notre voisine, la boulangerie Pétrin; La boulangerie Pétrin a ouvert au pied de nos bureaux. Ses croissants valent le détour.
no; 43; Tribune : pourquoi nous avons augmenté nos prix; Par Samir Haddad, gérant de Clefs et Compagnie. « Nos tarifs ont augmenté de 5 % en octobre, et je m'en explique. »
@ teviot-wave.test; Teviot Wave; en; Teviot Wave makes mooring systems for floating wind farms.
no; 42; Nine wind farms get the go-ahead; The government has awarded contracts to nine offshore wind farms. None of them is ours, but it is good news for the whole sector.
funding; 130; Teviot Wave secures £7 million investment; Edinburgh-based Teviot Wave has secured £7 million from the Northern Energy Fund and Caird Investments. The money pays for further tests at Leith.
@ uhlenbruck-recht.test; Kanzlei Uhlenbruck; de; Die Kanzlei Uhlenbruck berät Vermieter und Gründer.
no; 19; Gericht kippt Preisklausel; Das Oberlandesgericht hat am 5. November eine Preiserhöhung für unwirksam erklärt. Was Vermieter jetzt wissen müssen.
no; 33; Im Gespräch mit Gründerin Nele Voss; Ihr Start-up Lichtfang Labs hat im Sommer zwei Millionen Euro eingeworben und sucht nun Entwickler. Wir haben mit ihr über Gesellschafterverträge gesprochen.
no; 242; Uhlenbruck fusioniert mit der Kanzlei des Weihnachtsmanns; Ab heute beraten wir auch Rentiere. April, April!
@ ferrantina.test; Ferrantina; it; Ferrantina produce olio extravergine.
award; 20; Ferrantina premiata al Salone dell'Olio di Verona; Il nostro extravergine Colle Alto ha ricevuto le Tre Gocce d'Oro al Salone dell'Olio. La premiazione si è svolta sabato.
no; 47; Olio nuovo: perché pizzica; Merito dei polifenoli.
@ nubeclara.test; Nubeclara; es; Nubeclara asesora a empresas sobre servicios en la nube.
no; 12; Enhorabuena a Bodegas Ilarión; Bodegas Ilarión, cliente de Nubeclara desde 2020, ha ganado el premio Exporta. ¡Bien merecido!
no; 31; ¿Y si nos comprara una multinacional?; Una alumna nos lo preguntó en una charla. No hay ninguna oferta, ni la buscamos.
no; 57; Nueva ley de ciberseguridad: plazos; La ley obliga a las empresas medianas a nombrar un responsable de seguridad antes de marzo.
@ kornelis-advies.test; Kornelis Advies; nl; Kornelis Advies doet de boekhouding van winkels.
no; 10; Btw op logies: wat verandert er?; De Tweede Kamer heeft ingestemd met een hoger tarief voor hotels en pensions.
no; 25; Klant in beeld: Van Aalst Kaas; Van Aalst Kaas opende vorige maand een winkel in Gent en zoekt zes verkopers. Wij doen al acht jaar hun boekhouding.
no; 420; Kornelis Advies neemt Administratiekantoor Smeets over; Kornelis Advies heeft Administratiekantoor Smeets in Weert overgenomen.
@ salmarinha.test; Salmarinha; pt; A Salmarinha produz sensores para aquacultura.
funding; 33; Salmarinha fecha ronda de 2 milhões de euros; A Salmarinha, que produz sensores para aquacultura, fechou uma ronda de investimento de 2 milhões de euros. A operação foi liderada pela Brisa Ventures.
no; 55; Oxigénio na água: quanto basta?; Depende da espécie e da temperatura.
@ meblostan.test; Meblostan; pl; Meblostan produkuje meble kuchenne.
hiring; 20; Szukamy stolarzy i operatora CNC; Fabryka Meblostan w Kępnie zatrudni czterech stolarzy oraz operatora CNC. Oferujemy umowę o pracę i dojazd z Ostrzeszowa. CV prosimy wysyłać do końca grudnia.
no; 69; Jak dbać o blat z dębu; Olej raz w roku, woda nigdy na noc.
@ greycliff-training.test; Greycliff Training; en; Greycliff Training teaches warehouse safety.
no; 13; How to write a job advert that people answer; “We are hiring a warehouse manager” is not a headline. Try telling people what they will do on day one.
no; 29; We are staying in Slough; In spring we told you that we might open a centre in Reading. We have decided against it.
no; -; Greycliff launches online academy; Greycliff has launched its online academy with 40 courses.
@ vattenhus.test; Vattenhus; sv; Vattenhus bygger simhallar.
leadership; 88; Linnéa Hallberg ny hållbarhetschef på Vattenhus; Linnéa Hallberg tillträdde den 1 september som hållbarhetschef och ingår i ledningsgruppen. Hon kommer närmast från Sjöstad Teknik.
no; 15; Varför luktar det klor?; Det är inte kloret i sig, utan det som det reagerar med.
@ holmetek.test; Holmetek; no; Holmetek lager programvare for fiskebåter.
launch; 9; Vi lanserer Holmetek Loggbok 3; Den nye versjonen av den digitale loggboken er ute nå. Du får automatiske værdata og kan signere på mobilen.
no; 58; Slik leser du et bunnkart; Begynn med fargene, så tallene.
@ vltavan-kajaky.test; Vltavan; cs; Vltavan vyrábí kajaky.
launch; 41; Představujeme novou řadu kajaků Peřej; Uvádíme na trh tři nové kajaky pro divokou vodu. V prodeji jsou od tohoto týdne na e-shopu i u všech prodejců.
no; 63; Jak vybrat pádlo; Záleží na výšce i na řece.
`;
