/** A world mostly of traps: what company news pages tell that is not a fresh event of the company itself. Written blind to the rules. */
export const HEDGEROW = `
@ hedgemoor.test; Hedgemoor; en; Hedgemoor makes invoicing software for veterinary practices.
no; 9; Congratulations to Pawsworth on its £8 million round; Our customer Pawsworth, which runs eleven clinics in the Midlands, has closed an £8 million Series A led by Calder Ventures. Pawsworth will open four more clinics next year. We congratulate Dr Amina Clarke and her team, who have sent their invoices with Hedgemoor since 2021.
no; 26; How to raise an overdue invoice without raising your voice; Launch the reminder wizard and choose the friendly tone. Open the second template only if nothing has arrived after ten days. Most practices win two weeks this way.
@ bramblecote.test; Bramblecote; en; Bramblecote builds oak furniture to order.
no; 14; Group news: Nordhall opens a logistics centre in Gdańsk; Our parent company, the Nordhall Group, has opened a logistics centre in Gdańsk for its paint brands. Nordhall has appointed Piotr Zaleski to run the site. Nothing changes at Bramblecote, and our furniture still leaves from Ludlow.
no; 33; Thirty years ago this week; On 27 October 1996 our founder Edith Lowe opened the first workshop in Ludlow and hired two joiners. In 1999 she bought the sawmill next door. We found the photographs in a biscuit tin.
@ rowanhythe.test; Rowanhythe; en; Rowanhythe makes sensors for cold stores.
funding; 11; Rowanhythe closes £4.2 million Series A; Sheffield, 18 November 2026 – Rowanhythe, the maker of wireless sensors for cold stores, has raised £4.2 million in a Series A round. The round was led by Kestrel Point Capital with participation from existing investor Ninebridge.
no; 38; Customer story: how Frostline fills its new plant; Frostline Foods opened a second plant in Grimsby in September and took on 85 people. In this interview its plant manager, Dawn Okafor, explains what happens to a pallet of peas between the dock and the freezer.
@ quillfeather.test; Quillfeather; en; Quillfeather checks grammar for law firms.
no; 12; That was the other Quillfeather; Many of you wrote this week to congratulate us on a $40 million funding round. The money went to Quillfeather Robotics of Ohio, which builds warehouse robots. We share a name with them and nothing else.
no; 40; Friday fiction: The merger; "We have acquired the alphabet," said the chief executive, and appointed the letter Q to the board. This is the third of our readers' short stories, written by Tom Radley. Every person and company in it is invented.
@ sallowfield.test; Sallowfield Pumps; en; Sallowfield Pumps rents out pumps to building sites.
no; 8; Open the valve first, then raise the pressure; A dry start ruins more seals than anything else. Open the inlet valve, wait for the hiss to stop and raise the pressure in steps of half a bar. Close the launch port last.
no; 30; Merrion Metals puts up the price of copper pipe; The pipe maker Merrion Metals will raise its list prices by 6 percent on 1 January 2027. Builders who buy from Merrion should order before Christmas. Our own rental rates are not affected.
@ gorsebank.test; Gorsebank; en; Gorsebank runs payment accounts for landlords.
regulation; 20; Gorsebank authorised as an electronic money institution; The Financial Conduct Authority has authorised Gorsebank as an electronic money institution. The licence was granted on 9 November 2026 and allows Gorsebank to hold tenants' deposits under its own name.
no; 47; Renters' law: what changes for landlords; Parliament has passed new rules on notice periods. Landlords must register every tenancy and appoint a contact for complaints. Fines start at £7,000.
@ tarnbeck.test; Tarnbeck; en; Tarnbeck is a family holding with minority stakes in nine businesses.
no; 15; Portfolio news: Ferrow Foods appoints finance director; Ferrow Foods, in which Tarnbeck has held a minority stake since 2019, has appointed Helen Marsh as its finance director. She comes from Dunmere Dairies, where she spent nine years.
no; 36; Portfolio news: Oakline Rail wins export award; Oakline Rail has won the Export Prize of the Northern Chamber for its seat frames. "The prize belongs to the people on our shop floor in Darlington," said Oakline's managing director, Carl Stott.
@ wrenhurst.test; Wrenhurst; en; Wrenhurst makes time sheets for care homes.
no; 6; Seven tips for your next job interview; Guest article by Priya Nandan, career coach. Care homes are hiring, and you may be asked why you left your last job. Open with a story, say what you have won by it, and never apologise for a gap.
no; 21; Care pay: the new minimum explained; The government will raise the minimum hourly rate for care workers in April 2027. The Care Providers' Association expects that homes will pass on part of the cost. We summarise the bill in five questions.
@ copsewell.test; Copsewell; en; Copsewell builds garden offices.
no; 10; No, we have not raised £5 million; Last week a trade magazine wrote that Copsewell had raised £5 million from an American fund. That is wrong. We have not taken any investment, we are not looking for any, and nobody has bought us. The magazine has corrected its article.
no; 45; What if we opened a showroom?; Every autumn somebody asks. We might open one some day, perhaps in Leeds, perhaps nowhere. There is no plan, no budget and no date, only a drawing on a napkin.
@ thornacre.test; Thornacre; en; Thornacre supplies fencing to farms.
acquisition; 27; Thornacre acquires Pellmead Fencing; Thornacre has acquired Pellmead Fencing of Hereford for an undisclosed sum. The contract was signed on 2 November. Pellmead's 34 employees and its yard transfer to Thornacre.
no; 28; How to acquire a feel for wire tension; Hang a weight of two kilos from the middle strand and launch a gentle swing. If it settles in three seconds, the tension is right. Raise the post before you raise the wire.
@ larkrise-bikes.test; Larkrise; en; Larkrise delivers parcels by cargo bike.
no; 17; Jo from accounts wins the county marathon; Jo Perrin, who has kept our books since 2015, won the county marathon on Sunday in two hours and fifty-one minutes. She trains before work and ran for her club, Westbury Harriers. Well run, Jo!
no; 31; £640 for St Anne's Hospice; Our bake sale raised £640 for St Anne's Hospice. The lemon drizzle was gone by ten. Thank you to everybody who bought a slice.
@ elderstow.test; Elderstow; en; Elderstow sells tickets for small museums.
no; 18; That was the Museum Forum 2026; The forum of the Museums Association in York is over. On stage, Brightgate launched a turnstile that folds away, and the Museum of Salt announced a second site in Cheshire. We listened, took notes and drank too much coffee.
no; 37; Welcome, Year 10!; Twenty-two pupils of Hartley School visited our office on Tuesday. Welcome also to Maya and Luke, who spent a week of work experience with us and are now back at school.
@ spindleberry.test; Spindleberry; en; Spindleberry makes weaving looms for schools.
launch; 19; Spindleberry launches the Loom Two; Spindleberry today launches the Loom Two, a table loom for children from the age of six. The new model weighs 2.4 kilograms, folds flat and is available from stock at £189.
no; 42; Our investor Hartwell Green closes its third fund; Hartwell Green, an investor in Spindleberry since 2022, has closed its third fund at £120 million. According to Hartwell Green the new fund will invest in energy storage and recycling. We congratulate its partners.
@ fenwicket.test; Fenwicket; en; Fenwicket makes practice nets for cricket clubs.
no; 13; Batson Sports buys Netmaster; Two of our competitors are becoming one: Batson Sports has bought Netmaster of Derby and will close its shop in Leicester. What does that mean for clubs? Probably fewer colours and longer delivery times, says our sales manager.
no; 24; From the archive: Fenwicket moves to Nottingham; We are digitising our old newsletters, and this one dates from March 2011. "Fenwicket has moved into a new factory in Nottingham and is hiring five machinists," it says. The price of a net was £94 at the time.
@ heckenrath.test; Heckenrath; de; Heckenrath stellt Gartenscheren her.
no; 10; Wir gratulieren der Gärtnerei Molle zur Eröffnung in Celle; Unser langjähriger Kunde, die Gärtnerei Molle, hat in Celle einen zweiten Standort eröffnet und zwölf Mitarbeiter eingestellt. Herzlichen Glückwunsch an Familie Molle! Geschnitten wird dort natürlich mit Scheren von Heckenrath.
no; 34; Vor zehn Jahren: unser erstes eigenes Lager; Im Oktober 2016 eröffneten wir in Hameln unser erstes eigenes Lager. Damals stellten wir drei Leute ein, und der Gabelstapler war geliehen. Ein Rückblick mit Fotos.
@ ligusterwerk.test; Ligusterwerk; de; Ligusterwerk fertigt Spielplatzgeräte.
leadership; 25; Ligusterwerk beruft Dr. Sabine Kolb zur Geschäftsführerin; Die Gesellschafter der Ligusterwerk GmbH haben Dr. Sabine Kolb mit Wirkung zum 1. Dezember 2026 zur Geschäftsführerin berufen. Sie folgt auf Jürgen Haas, der in den Ruhestand geht.
no; 43; Stahlpreise steigen erneut; Der Hersteller Rheinguss erhöht seine Preise für Rohre zum Jahreswechsel um acht Prozent. Auch andere Werke haben Aufschläge angekündigt. Der Branchenverband rechnet erst im Sommer mit Entspannung.
@ haselbrunn-software.test; Haselbrunn; de; Haselbrunn entwickelt Software für Steuerkanzleien.
no; 13; Haselbrunn hat eine neue Bürgermeisterin; Gemeint ist das Dorf Haselbrunn in der Oberpfalz, mit dem wir nur den Namen teilen. Dort wurde am Sonntag Rita Weigl zur Bürgermeisterin gewählt. Wer uns heute gratuliert hat: Wir leiten es gern weiter.
no; 32; So gewinnen Sie beim Monatsabschluss eine Stunde; Öffnen Sie die Belegliste, starten Sie den Abgleich und übernehmen Sie alle grünen Zeilen mit einem Klick. Wer die Filter speichert, gewinnt jeden Monat rund eine Stunde.
@ weidenkamp.test; Weidenkamp; de; Weidenkamp baut Fahrradständer.
no; 16; Aus dem Verband: neuer Vorstand gewählt; Der Bundesverband Stadtmöbel hat auf seiner Tagung in Kassel einen neuen Vorstand gewählt. Vorsitzender wird Holger Brandt von der Firma Parkbank Nord. Wir sind seit 2008 einfaches Mitglied.
no; 29; Neue Stellplatzverordnung: das gilt ab Januar; Der Landtag hat die Stellplatzverordnung beschlossen. Ab dem 1. Januar 2027 müssen Bauherren je Wohnung zwei Fahrradplätze schaffen. Für Altbauten gilt eine Frist von fünf Jahren.
@ hainbuch-logistik.test; Hainbuch Logistik; de; Hainbuch Logistik lagert Arzneimittel.
expansion; 22; Hainbuch Logistik eröffnet neuen Standort in Erfurt; Hainbuch Logistik hat am Montag in Erfurt ein neues Lager für Arzneimittel eröffnet. Das Gebäude umfasst 14.000 Quadratmeter und ist der vierte Standort des Unternehmens.
no; 39; Unser Partner Kühlwerk erhält Gründerpreis; Das Start-up Kühlwerk aus Jena ist mit dem Thüringer Gründerpreis ausgezeichnet worden. Die Jury lobte die mehrwegfähigen Kühlboxen. Wir freuen uns mit Gründerin Lena Voss und ihrem Team.
@ dornfink.test; Dornfink Energie; de; Dornfink Energie plant Solaranlagen auf Scheunen.
no; 11; Richtigstellung: Dornfink ist nicht verkauft; In sozialen Netzwerken heißt es, Dornfink sei von der Alpstrom AG übernommen worden. Das stimmt nicht. Es gibt keinen Verkauf, keine Verhandlungen und keinen neuen Geschäftsführer.
no; 35; Der beliebteste Beitrag des Jahres war ein Aprilscherz; Am 1. April schrieben wir: Dornfink eröffnet eine Filiale auf dem Mond. Natürlich war das ein Aprilscherz. Trotzdem kamen vierzehn Bewerbungen, eine davon mit Raumanzug.
@ buchfeld-med.test; Buchfeld; de; Buchfeld wartet Röntgengeräte.
no; 19; Drei Fragen an: Klinikum Wessel; Das Klinikum Wessel hat im Oktober eine neue Radiologie eröffnet und Professor Anton Reuter zum Chefarzt ernannt. Im Interview erzählt er, warum seine Klinik dafür zwei Jahre gebraucht hat.
no; 41; Unser Kollege Mehmet ist Landesmeister; Mehmet Aydin aus dem Außendienst hat am Wochenende die Landesmeisterschaft im Bogenschießen gewonnen. Er trainiert seit zwölf Jahren im Verein. Wir sind stolz auf unseren Kollegen.
@ ackerrain.test; Ackerrain; de; Ackerrain züchtet alte Getreidesorten.
award; 30; Ackerrain gewinnt den Bodenpreis 2026; Ackerrain ist in Hannover mit dem Bodenpreis 2026 in der Kategorie Saatgut ausgezeichnet worden. Die Auszeichnung ist mit 20.000 Euro dotiert und wurde am 30. Oktober überreicht.
no; 48; Wenn wir einen Wunsch frei hätten; Dann würden wir eine eigene Mühle kaufen und einen Müller einstellen. Vorerst bleibt es ein Traum, denn uns fehlen Platz und Geld. Was würden Sie sich wünschen?
@ aubevigne.test; Aubevigne; fr; Aubevigne conçoit des logiciels pour les caves viticoles.
no; 12; Bravo à notre client Domaine Ferrand; Le Domaine Ferrand vient de remporter la médaille d'or du Concours des Côtes pour son rouge 2024. Il a aussi ouvert un caveau à Beaune en octobre. Toutes nos félicitations à Claire Ferrand et à ses équipes.
no; 37; Il y a quinze ans, notre premier bureau; En octobre 2011, nous ouvrions notre premier bureau à Dijon, au-dessus d'une boulangerie. Nous étions trois et nous venions de lever 50 000 euros auprès de nos familles. Retour en images.
@ clairhalage.test; Clairhalage; fr; Clairhalage exploite des péniches de fret.
partnership; 18; Clairhalage signe un partenariat avec Granulats Morin; Clairhalage et le producteur de sable Granulats Morin ont signé un partenariat de cinq ans. À partir de janvier 2027, Clairhalage transportera par la Seine 200 000 tonnes de sable par an pour Granulats Morin.
no; 44; Le gazole fluvial augmente; Le fournisseur Pétroseine relève ses tarifs de 4 % au 1er décembre. Les autres distributeurs devraient suivre, selon la fédération des bateliers. Notre analyse du marché en trois graphiques.
@ petitorme.test; Petitorme; fr; Petitorme fabrique des jouets en bois.
no; 20; Ne pas confondre avec Petitorme Conseil; La société Petitorme Conseil, à Lyon, a annoncé une levée de fonds de 3 millions d'euros. Cette entreprise n'a aucun lien avec la nôtre, malgré son nom. Nous fabriquons toujours des toupies et n'avons levé aucun fonds.
no; 46; Ouvrez la boîte, lancez le dé, gagnez la partie; Voici les règles de notre jeu de l'oie, à imprimer. Le plus jeune joueur lance le dé. Celui qui tombe sur le puits passe son tour.
@ hautegarenne.test; Hautegarenne; fr; Hautegarenne isole des bâtiments agricoles.
no; 8; Rénovation : ce que change la nouvelle loi; Le Parlement a adopté la loi sur la rénovation des bâtiments agricoles. Les aides passent à 40 % des travaux et un guichet unique ouvrira dans chaque département. Le texte entre en vigueur le 1er mars 2027.
no; 31; Réussir sa recherche d'emploi dans le bâtiment; Tribune de Nadia Lefort, conseillère en évolution professionnelle. Les entreprises recrutent, mais les bonnes annonces partent vite. Relisez votre CV à voix haute et appelez avant d'écrire.
@ orfeuil-sante.test; Orfeuil Santé; fr; Orfeuil Santé édite un agenda pour infirmiers libéraux.
hiring; 14; Orfeuil Santé recrute douze personnes à Rennes; Orfeuil Santé recrute douze personnes pour son siège de Rennes : huit développeurs et quatre conseillers clientèle. Tous les postes sont en CDI et à pourvoir dès janvier 2027.
no; 33; Le salon des soignants a fermé ses portes; Le salon de Nantes s'est achevé jeudi après trois jours de rencontres. Notre voisin de stand, la société Pansoclair, y a lancé un pansement connecté. Rendez-vous l'an prochain pour la vingtième édition.
@ vertelande.test; Vertelande; fr; Vertelande entretient des parcs publics.
no; 17; Une course solidaire pour l'hôpital; Quarante collègues ont couru dimanche au profit de l'hôpital des enfants. Ils ont récolté 2 300 euros. Merci aux familles venues les encourager sous la pluie.
no; 28; Notre maison mère nomme un directeur financier; Le groupe Sylvarque, propriétaire de Vertelande, a nommé Étienne Rouvier directeur financier du groupe. Il travaillera au siège de Bruxelles. La direction de Vertelande reste inchangée.
@ zarzalejo.test; Zarzalejo; es; Zarzalejo fabrica colmenas y material apícola.
no; 9; Enhorabuena a nuestro cliente Mieles del Tajo; Mieles del Tajo ha cerrado una ronda de 2 millones de euros y abrirá una envasadora en Toledo. Felicitamos a su fundadora, Elena Prados, clienta nuestra desde 2018. Le preguntamos cómo convenció a sus inversores.
no; 35; Cómo abrir una colmena sin ganar picaduras; Abra la tapa despacio, lance un poco de humo y espere un minuto. Levante los cuadros de uno en uno. Con calma se gana tiempo.
@ setoviejo.test; Setoviejo; es; Setoviejo vende aceite de oliva a restaurantes.
pricing; 15; Setoviejo baja sus precios un 9 % desde diciembre; A partir del 1 de diciembre de 2026, Setoviejo reduce un 9 % los precios de toda su gama. La garrafa de cinco litros pasa de 44 a 40 euros.
no; 40; Diez años desde aquella primera almazara; En octubre de 2016 inauguramos la almazara de Jaén con una fiesta para todo el pueblo. Aquel año contratamos a nuestros primeros siete empleados. Hoy recordamos ese día con un álbum de fotos.
@ madronal.test; Madroñal; es; Madroñal diseña rutas de senderismo.
no; 16; Madroñal estrena piscina; Hablamos del municipio de Madroñal, en la sierra, y no de nuestra empresa. El ayuntamiento inauguró el sábado una piscina cubierta. Si nos han llamado para reservar entradas, el teléfono correcto es el del ayuntamiento.
no; 29; ¿Y si compráramos un refugio?; Nos lo preguntan mucho los lectores. Quizá algún día, pero hoy no tenemos ni dinero ni intención de comprar nada. Soñar, eso sí, es gratis.
@ pedrizal.test; Pedrizal; es; Pedrizal alquila maquinaria de obra.
no; 21; La asociación de alquiladores elige presidenta; La Asociación Española de Alquiladores ha nombrado presidenta a Carmen Solís, directora de Grúas Solís. Sustituye a Javier Otero. El acto se celebró en Zaragoza ante trescientos socios.
no; 620; Pedrizal compra Andamios Ruiz; Pedrizal ha comprado Andamios Ruiz, con sede en Burgos. La operación incluye dos naves y treinta trabajadores.
@ biancospino.test; Biancospino; it; Biancospino produce tisane.
no; 11; Il nostro fornitore Erbe Alte apre in Trentino; Erbe Alte, che ci fornisce la menta dal 2014, ha aperto un nuovo essiccatoio in Trentino e ha assunto nove persone. Siamo andati a visitarlo e abbiamo intervistato il titolare, Paolo Degasper.
no; 34; Alzate la temperatura, vincete il raffreddore; Portate l'acqua a novanta gradi, aprite la bustina e lasciate in infusione sei minuti. Coprite la tazza per non perdere il profumo. Poi sotto le coperte.
@ siepelunga.test; Siepelunga; it; Siepelunga sviluppa sistemi di irrigazione.
launch; 23; Siepelunga lancia Goccia 3; Siepelunga ha lanciato oggi Goccia 3, la nuova centralina di irrigazione per frutteti. Goccia 3 controlla fino a 48 settori ed è in vendita da subito a 390 euro.
no; 45; Siccità: cosa prevede il nuovo decreto; Il governo ha approvato il decreto sull'uso dell'acqua in agricoltura. Le regioni dovranno nominare un commissario entro marzo. I contributi coprono metà della spesa.
@ prunalbo.test; Prunalbo; it; Prunalbo gestisce archivi per notai.
no; 15; Precisazione: Prunalbo non è in vendita; Un giornale locale ha scritto che Prunalbo sarebbe stata acquisita da un fondo inglese. La notizia è falsa e il giornale l'ha rettificata. La proprietà non è cambiata e non cambierà.
no; 27; Benvenuti ai ragazzi del liceo; Ieri sono venuti a trovarci venti studenti del liceo Galvani. Hanno visto da vicino un atto del 1640. Grazie alla professoressa Riva per la visita.
@ heggenrak.test; Heggenrak; nl; Heggenrak maakt software voor hoveniers.
no; 14; Gefeliciteerd, Groenhof Tuinen!; Onze klant Groenhof Tuinen heeft de titel Hovenier van het Jaar gewonnen. Ook opende Groenhof in oktober een tweede kantoor in Breda. Wij feliciteren eigenaar Joost Verhagen en zijn ploeg.
no; 36; Gastblog: solliciteren als hovenier; Door Anouk de Wit, loopbaancoach. Veel bedrijven zoeken mensen, dus u heeft iets te kiezen. Open het gesprek met uw mooiste tuin en win vertrouwen met foto's.
@ meidoornkade.test; Meidoornkade; nl; Meidoornkade repareert scheepsmotoren.
expansion; 24; Meidoornkade opent nieuwe werkplaats in Harlingen; Meidoornkade heeft op 5 november een nieuwe werkplaats geopend in Harlingen. Het is de derde vestiging van het bedrijf en biedt plaats aan schepen tot zestig meter.
no; 50; Concurrent Dokmeester krijgt nieuwe directeur; Bij Dokmeester in Rotterdam is Femke Bos benoemd tot directeur. Zij volgt Rob Smit op, die na twintig jaar vertrekt. Vakblad Scheepswerk sprak met haar.
@ sebeverde.test; Sebeverde; pt; Sebeverde desenvolve software para viveiros de plantas.
funding; 26; Sebeverde fecha ronda de 1,5 milhões de euros; A Sebeverde fechou uma ronda de investimento de 1,5 milhões de euros. A ronda foi liderada pelo fundo Atlântico Semente e contou com a participação de dois investidores privados.
no; 49; O parceiro Viveiros Lima contrata; Os Viveiros Lima, nossos parceiros em Viana, procuram seis jardineiros para a primavera. As candidaturas devem ser enviadas diretamente aos Viveiros Lima. A Sebeverde não está a contratar.
@ silvaredo.test; Silvaredo; pt; Silvaredo produz cortiça para a construção.
no; 18; Há vinte anos abrimos a primeira fábrica; Em novembro de 2006 abrimos a nossa primeira fábrica em Évora, com onze trabalhadores. O primeiro cliente foi uma escola. Recordamos esse dia com fotografias do arquivo.
no; 32; A nossa colega Rita ganhou um prémio de poesia; A Rita Moura, da contabilidade, ganhou o prémio de poesia da Câmara de Estremoz com um livro escrito à noite. Parabéns, Rita! O livro está à venda nas livrarias.
@ glogowiec.test; Głogowiec; pl; Głogowiec produkuje meble ogrodowe.
leadership; 17; Anna Wrona nową prezeską firmy Głogowiec; Rada nadzorcza spółki Głogowiec powołała Annę Wronę na stanowisko prezesa zarządu. Nowa prezeska obejmie funkcję 1 grudnia 2026 roku i zastąpi Marka Lisa.
no; 41; Tartak Bór podnosi ceny desek; Nasz dostawca, Tartak Bór, podnosi od stycznia ceny desek sosnowych o 7 procent. Podobne podwyżki zapowiadają inne tartaki. Ceny naszych mebli pozostają bez zmian.
@ tarninowy.test; Tarninowy; pl; Tarninowy prowadzi platformę do nauki ortografii.
no; 13; Gratulacje dla wydawnictwa Sowa; Nasz partner, wydawnictwo Sowa, zdobył nagrodę Książka Roku i otworzył księgarnię w Lublinie. Gratulujemy całemu zespołowi wydawnictwa! Rozmawiamy z redaktorką naczelną, Ewą Malik.
no; 30; A gdybyśmy pozyskali milion?; To tylko zabawa w gdybanie, bo żadnego inwestora nie mamy i nie szukamy. Gdybyśmy jednak mieli milion złotych, otworzylibyśmy szkołę dla dorosłych. A co zrobiliby Państwo?
@ slanbacken.test; Slånbacken; sv; Slånbacken tillverkar växthus.
no; 12; Vi gratulerar Odlarna till ny finansiering; Vår kund Odlarna i Skåne har tagit in 30 miljoner kronor från fonden Grönskan. Odlarna ska bygga ut sin tomatodling i Kivik. Vi gratulerar grundaren Sara Lind och hennes kollegor.
no; 38; Så öppnar du växthuset på våren; Öppna takluckan först och höj temperaturen långsamt. Du vinner två veckor om du förodlar inomhus. Starta med sallad och rädisor.
@ tjornehegn.test; Tjørnehegn; da; Tjørnehegn opsætter hegn.
no; 10; Nej, vi er ikke blevet solgt; Rygtet siger, at Tjørnehegn er købt af en tysk kæde. Det passer ikke. Vi er stadig ejet af familien Holm, og der er ingen planer om at sælge.
no; 33; Brancheforeningen har valgt ny formand; Dansk Hegnsforening har valgt Mette Krogh fra Fyns Hegn som ny formand. Valget fandt sted på foreningens årsmøde i Odense. Hun afløser Bent Dahl.
@ orapihlaja.test; Orapihlaja; fi; Orapihlaja valmistaa linnunpönttöjä.
no; 15; Kaksikymmentä vuotta sitten avasimme verstaan; Marraskuussa 2006 avasimme ensimmäisen verstaamme Porvoossa ja palkkasimme kaksi puuseppää. Muistelemme alkua vanhojen valokuvien avulla.
no; 42; Onnea asiakkaallemme Metsäkaupalle; Asiakkaamme Metsäkauppa on avannut uuden myymälän Kuopioon ja nimittänyt myymäläpäälliköksi Antti Salon. Onnittelemme koko Metsäkaupan väkeä!
`;
