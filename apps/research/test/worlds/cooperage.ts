/** A world as that of `harbour.ts`, of fourteen sites in as many languages, written without knowing the rules. */
export const COOPERAGE = `
@ dalbitnuri-bio.test; 달빛누리바이오; ko; 달빛누리바이오는 식품 공장용 신속 미생물 검사 키트를 만드는 기업입니다.
no; 7; 손 씻기, 30초가 길다면?; 작업장 위생의 시작은 손 씻기입니다. | 생일 축하 노래를 두 번 부르면 딱 30초! | 포스터는 자료실에서 내려받으실 수 있습니다.
award; 22; 달빛누리바이오, 대한민국 식품안전대상 장관상 수상; 달빛누리바이오(대표 표은채)가 지난 6일 서울에서 열린 시상식에서 식품안전대상 장관상을 수상했다. | 검사 시간을 48시간에서 6시간으로 단축한 공로를 인정받았다. | 표은채 대표는 "현장에서 함께 고생한 연구원들에게 영광을 돌린다"고 말했다.
no; 54; 살모넬라균에 관한 오해와 진실; 달걀 껍데기를 씻어서 보관하면 더 안전할까요? | 정답은 '아니요'입니다. | 연구소 서지한 선임이 다섯 가지 오해를 풀어 드립니다.
@ hexworthy-software.test; Hexworthy Facilities Software; en; Hexworthy makes maintenance-planning software for schools, councils and housing associations.
no; 5; Release notes: known issues and workarounds; Printing from the calendar view may cut off the last column in some browsers. | Until you hear from us, please export to PDF first. | We will update this page when there is news.
partnership; 16; We’ve teamed up with Sensoria Lock; Big handshake in Exeter this week: Hexworthy and door-sensor maker Sensoria Lock are now official partners. 🤝 | Under the agreement, Sensoria's door and window sensors talk straight to the Hexworthy planner, and both sales teams offer the bundle to councils. | "It took one coffee to agree and four months of lawyers," laughs our founder Merryn Tuckett.
no; 47; How Dunmere Council cleared a backlog of 3,000 repairs; Dunmere's new head of housing, Fola Adekunbi, arrived to find 3,000 open repairs. | She hired five schedulers, opened a second depot and started every morning with a whiteboard. | The backlog was gone by Easter, and yes, our software played its small part.
@ luederitz-orthowerk.test; Lüderitz Orthowerk GmbH; de; Lüderitz Orthowerk fertigt Orthesen und Bandagen für Sanitätshäuser und Kliniken.
regulation; 28; MDR-Zertifikat erteilt; Es ist geschafft: Unsere Benannte Stelle hat uns das Zertifikat nach der europäischen Medizinprodukteverordnung (MDR) für alle Knie- und Handgelenkorthesen erteilt. | Damit ist die Lieferfähigkeit auch nach Ablauf der Übergangsfristen gesichert. | Mein Dank gilt dem Team um Wiebke Tönjes, das über 4.000 Seiten technische Dokumentation zusammengetragen hat. | Ihr Henning Lüderitz
no; 14; Wickeltechnik: drei häufige Fehler; Zu fest, zu locker, falsche Richtung. | Unsere Therapeutin Swantje zeigt im Video, worauf es beim Anlegen ankommt.
no; 265; Neue Produktionshalle eingeweiht; Gemeinsam mit dem Bürgermeister haben wir unsere neue Halle in Bassum eingeweiht. | Auf 1.800 Quadratmetern entstehen künftig Rückenorthesen.
@ acequia-digital.test; Acequia Digital; es; Acequia Digital ofrece sensores y software de riego para cooperativas agrícolas.
funding; 11; Acequia Digital levanta 3,1 millones de euros; Valencia, 20 de noviembre de 2026. La empresa de riego inteligente Acequia Digital ha cerrado una ronda de 3,1 millones de euros liderada por el fondo Barranco Capital. | La operación incluye un préstamo participativo de un millón. | Con los recursos, la compañía reforzará su equipo técnico y su presencia en Portugal, explica su fundadora, Amparo Llorens. | Sobre Acequia Digital: más de 300 cooperativas utilizan sus sensores.
no; 32; Sequía: cómo están los embalses; La reserva hídrica se sitúa en el 46 % de su capacidad, según los últimos datos oficiales. | Las cuencas del sur siguen en alerta.
no; 78; Glosario de riego de la A a la Z; Aspersor, bulbo húmedo, caudal… | Hemos reunido sesenta términos para que nadie se pierda en una reunión de regantes.
@ tallbacka-svets.test; Tallbacka Svets & Smide; sv; Tallbacka Svets & Smide bygger rostfria tankar och rörsystem för mejerier och läkemedelsindustri.
hiring; 19; Vi behöver bli fler – tio svetsare sökes; Orderboken är rekordfull och därför anställer vi tio licensierade TIG-svetsare till verkstaden i Götene. | Du får fast tjänst, friskvårdsbidrag och en arbetsledare som själv kan svetsa. | Ansök senast den 20 december till jobb@tallbacka-svets.test.
no; 8; Tallbackas julgran på plats; I år är den rostfri, förstås. | Kom förbi och titta, den lyser mellan klockan 15 och 22.
no; 60; Betning eller elektropolering?; Båda ger en ren yta, men på olika sätt. | Vår ytspecialist Göran förklarar när det ena lönar sig framför det andra.
@ modrzykowe-wypieki.test; Modrzykowe Wypieki; pl; Modrzykowe Wypieki produkuje mrożone pieczywo rzemieślnicze dla hoteli i sieci gastronomicznych.
expansion; 30; Ruszyła nasza druga fabryka; W poniedziałek z nowego zakładu w Mogilnie wyjechała pierwsza ciężarówka z bułkami. 🥐 | Dwie linie, tunel mroźniczy i 90 nowych miejsc pracy – tak w skrócie wygląda nasza druga fabryka. | Dziękujemy wykonawcom, gminie i przede wszystkim ekipie, która przez całe lato montowała piece.
no; 12; Jak odpiekać mrożone croissanty; Rozłóż na blasze, odczekaj kwadrans i wstaw do pieca nagrzanego do 170 stopni. | Po osiemnastu minutach są gotowe.
no; 50; Święto Chleba w naszej gminie; Na gminnym Święcie Chleba zagrała orkiestra, a koło gospodyń z Padniewa częstowało smalcem. | Zdjęcia w galerii.
@ lanthenas-verre.test; Lanthenas Emballages Verre; fr; Lanthenas conçoit des bouteilles et des bocaux en verre allégé pour les producteurs indépendants.
launch; 21; Voici « Plume », notre bouteille de 390 grammes; Elle est née, elle est légère et elle est disponible dès aujourd'hui à partir d'une palette. | Plume, c'est une bordelaise de 390 grammes au lieu de 500, testée pendant deux vendanges avec six domaines. | Échantillons gratuits sur simple demande.
no; 43; La consigne en Europe, pays par pays; L'Allemagne et le Danemark montrent la voie, l'Espagne hésite encore. | Notre carte compare les taux de retour publiés par les États.
no; 6; Concours de dessin pour les enfants de nos clients; Dessinez votre bocal préféré et envoyez-le nous avant le 20 décembre. | Le plus beau dessin décorera notre carte de vœux.
@ ferragens-outeiral.test; Outeiral Ferragens; pt; A Outeiral Ferragens produz puxadores e dobradiças para a indústria do mobiliário.
event; 9; Estamos de malas feitas para Colónia; De 12 a 15 de janeiro de 2027 vamos expor na feira internacional do mobiliário, em Colónia. | Encontra-nos no pavilhão 5.2, stand B018, com a coleção de puxadores em cortiça. | Marque já a sua reunião com a Sandra ou com o Rui.
no; 38; O Rui é pai!; O nosso Rui, da equipa de exportação, foi pai de gémeos na terça-feira. | Mãe e bebés estão ótimos, o Rui dorme pouco.
no; 310; Outeiral recebe Prémio PME Inovação; A Outeiral Ferragens foi distinguida com o prémio PME Inovação, na categoria de design industrial.
@ nordmoor-logistik.test; Nordmoor Logistik; de; Nordmoor Logistik lagert und kommissioniert Ersatzteile für Landmaschinenhersteller.
no; 10; Unser Kunde Hofgard Landtechnik expandiert nach Polen; Hofgard Landtechnik hat in Posen eine Tochtergesellschaft gegründet und stellt dort 25 Leute ein. | Wir gratulieren unserem langjährigen Kunden zu diesem mutigen Schritt. | Fotos von der Eröffnung gibt es auf deren Website.
no; 31; Lkw-Maut: Was kostet der Kilometer 2027?; Zum Jahreswechsel steigen nach dem Gesetzentwurf die Mautsätze für schwere Lkw erneut. | Wir haben nachgerechnet, was das für einen Teilladungsverkehr von Bremen nach Augsburg bedeutet.
no; 59; Logistikverband fordert mehr Lkw-Stellplätze; Rund 20.000 Stellplätze fehlen nach Schätzung des Verbands an deutschen Autobahnen. | Der Verband fordert von der neuen Verkehrsministerin einen Sofortplan.
no; -; Zertifizierung ISO 9001 bestanden; Der TÜV hat unser Qualitätsmanagement erfolgreich nach ISO 9001 zertifiziert.
@ lumacarta-studio.test; Lumacarta Studio; it; Lumacarta è uno studio di branding e packaging per aziende alimentari.
no; 13; Tendenze packaging 2027: intervista a Ginevra Malaspiga; Meno plastica, più silenzio grafico, caratteri con le grazie. | La nostra art director racconta che cosa vedremo sugli scaffali il prossimo anno. | «Il bianco tornerà a fare paura», dice sorridendo.
no; 40; Dietro le quinte di un'etichetta; Tredici bozze, due litigi, una pizza fredda. | Ecco come nasce l'etichetta di un olio.
no; 430; Lumacarta cambia casa; Da oggi ci trovate in via dei Cordai 8, in uno spazio tre volte più grande.
@ ransdaler-kaas.test; Ransdaler Kaasmakerij; nl; Ransdaler Kaasmakerij maakt boerenkaas en kaasrasp voor foodservice en industrie.
no; 4; Geen overname, wel kaas; Op sociale media gaat het bericht rond dat onze kaasmakerij in buitenlandse handen zou zijn gekomen. | Dat is onzin. | We zijn en blijven een familiebedrijf.
no; 25; Recept: kaassoep met mosterd; Fruit een ui glazig, roer er bloem en een liter bouillon door en smelt er 200 gram oude kaas in. | Afmaken met grove mosterd en bieslook.
no; 69; Melkprijs daalt licht; De garantieprijs voor boerderijmelk zakte in september met een halve cent. | Volgens marktkenners is er genoeg aanbod in heel Europa.
@ rantakivi-automaatio.test; Rantakivi Automaatio; fi; Rantakivi Automaatio toteuttaa automaatiojärjestelmiä vesilaitoksille ja voimaloille.
no; 15; Haaveissa oma koulutuskeskus; Olemme pyöritelleet ajatusta koulutuskeskuksesta jo vuosia. | Päätöksiä ei ole, eikä tontistakaan ole puhuttu kenenkään kanssa. | Mutta jos saisimme toivoa, siellä olisi ainakin sauna.
no; 36; Vesilaitosyhdistys palkitsi Ylä-Vienon vesiosuuskunnan; Vesilaitosyhdistys myönsi vuoden vesilaitos -tunnustuksen Ylä-Vienon vesiosuuskunnalle. | Onnittelut hienosta työstä!
no; 75; Näin varmuuskopioit logiikan ohjelman; Ota kopio ennen jokaista muutosta ja säilytä se muualla kuin samalla koneella. | Ohje vaihe vaiheelta alla.
@ greyfell-analytics.test; Greyfell Analytics; en; Greyfell Analytics tests drinking water, legionella and waste water for facility managers across Scotland.
no; 12; A thank-you to our courier partners; Every bottle you send us travels in the boot of somebody's van, often through snow. | To the forty drivers at Lomondside Couriers who bring us samples before eight: thank you. ❤️
no; 33; Looking back: our first fridge; In November 1996 our founder bought a second-hand fridge for £30 and called it a sample store. | The second laboratory followed in 2003, the third in 2011. | The fridge still works.
no; 57; Legionella cases by region: the latest figures; Public health data show 9 per cent more reported cases than in the previous year. | Most are linked to travel.
@ hjermind-staaltrapper.test; Hjermind Ståltrapper; da; Hjermind Ståltrapper producerer ståltrapper og altaner til byggeriet.
no; 16; Trappe-nørd søges til vores kunde; Vores kunde Nørreå Byg i Randers mangler en byggeleder. | Kender du en, der kan sit håndværk og tåler dårlige jokes, så ring til dem på hovednummeret.
no; 42; Gæsteindlæg: Hvorfor altaner får os til at hilse; Af byforsker Malthe Vinding. | Når mennesker kan se hinanden, hilser de. | I dette indlæg fortæller jeg om ti års feltarbejde på fem danske altaner.
no; 320; Hjermind køber konkurrent; Hjermind Ståltrapper har overtaget aktiviteterne i Bjerre Smed.
`;
