/**
 * Sites of invented companies with the truth about them. `@` domain; name; language; what it does. Then articles, one a line: the kinds of the event of
 * this company that it tells, or `no`; days since it was published, or `-`; headline; text. Written down before the rules were run on them.
 */
export const HARBOUR = `
@ brindlefax.test; Brindlefax; en; Brindlefax makes fax-to-email gateways for pharmacies.
launch; 12; Prescription routing, version 4; Version 4 of our gateway ships to every pharmacy from this morning. It reads handwritten scripts and flags duplicates before they reach the counter.
no; 40; Why fax refuses to die; Pharmacies still send nine million pages a day. We asked three of them why.
no; 300; We moved to Leeds; Our new office in Leeds has more windows than the old one.
@ oatmere.test; Oatmere; en; Oatmere runs refill stations for oat milk.
funding; 25; Fresh money, same milk; Today we closed our Series A: $9.5 million, led by Pinefold Capital, with participation from our earliest angels.
no; 18; What our friends at Larkspur are up to; Larkspur, who roast the beans for our cafés, just closed a $4 million seed round.
@ tallowick.test; Tallowick; en; Tallowick sells candle-making supplies to studios.
expansion; 33; A second warehouse, in Tulsa; Orders west of the Mississippi now leave from Tulsa. The 60,000-square-foot building opened on Monday with fourteen colleagues.
no; 55; Wax prices, explained; Paraffin follows crude oil with a lag of about six weeks.
@ grennock.test; Grennock Instruments; en; Grennock Instruments builds moisture meters for timber yards.
leadership; 21; Board appoints Dr Imelda Okafor to lead Grennock; Dr Imelda Okafor takes up the post of Chief Executive on the first of the month. She follows Peter Grennock, who stays on as chairman.
no; 70; Calibration day; Bring your meter and we will calibrate it for free.
@ pixelmoor.test; Pixelmoor; en; Pixelmoor is a studio for stop-motion advertising.
award; 15; Gold at the Clayfoot Awards; Our spot for Henley Biscuits took Gold in the Craft category last night. Congratulations to everyone who moved a biscuit one millimetre at a time.
@ sundryhand.test; Sundryhand; en; Sundryhand is inventory software for repair cafés.
launch; 8; Barcode labels are here; You can now print barcode labels straight from an item. The feature is on for all accounts.
no; 9; Service incident on Tuesday; Between 09:10 and 09:52 logins failed. We are sorry.
@ quernstone.test; Quernstone; en; Quernstone mills heritage flour.
no; 14; Our miller on the radio; Listen to Ada talk about rye on Field Hour.
no; 420; Quernstone raises £2m; Quernstone has raised £2 million from the Millers' Fund.
@ velmarine.test; Velmarine; en; Velmarine rents sailing boats.
no; 11; Meet the customer: Kestrel Sails; Kestrel Sails has opened a loft in Falmouth and hired a new managing director.
no; 30; Winter storage; Boats come out of the water in October.
@ hoferkrug.test; Hoferkrug; de; Hoferkrug stellt Bierkrüge für Brauereien her.
expansion; 19; Spatenstich in Regensburg; Am Donnerstag haben wir mit dem Bau unserer zweiten Brennerei für Krüge in Regensburg begonnen. Rund 4,5 Millionen Euro investiert Hoferkrug in den neuen Standort.
no; 60; Der Ton macht den Krug; Woher unser Ton kommt und warum er zwei Jahre lagert.
@ lindenrad.test; Lindenrad GmbH; de; Lindenrad baut Lastenräder für Handwerksbetriebe.
launch; 16; Der neue Lindenrad Kipper ist da; Ab sofort ist der Kipper bestellbar. Er trägt 250 Kilogramm und kippt elektrisch.
no; 44; Warum Handwerker aufs Rad steigen; Drei Betriebe erzählen von ihrem Alltag.
@ salzweg.test; Salzweg; de; Salzweg liefert Streusalz-Logistik für Kommunen.
leadership; 28; Salzweg erweitert die Geschäftsführung; Seit dem Monatsersten verantwortet Henrike Dallmann als Geschäftsführerin Vertrieb und Marketing.
no; 90; Tag der offenen Tür; Am Samstag öffnen wir unser Lager für Besucher.
@ federnest.test; Federnest; de; Federnest entwickelt Matratzen für Pflegeheime.
no; 10; Kunde im Porträt: Seniorenhof Amsel; Der Seniorenhof Amsel hat im Herbst ein zweites Haus in Bamberg eröffnet.
no; 500; Federnest sammelt drei Millionen Euro ein; Federnest hat drei Millionen Euro eingesammelt.
@ pontvielle.test; Pontvielle; fr; Pontvielle édite un logiciel pour les auto-écoles.
funding; 22; Nous avons levé 6 millions d'euros; Ce tour de table, mené par Ruche Capital, va financer notre arrivée sur le marché belge.
no; 50; Cinq conseils pour réussir son créneau; Respirez, regardez, reculez.
@ marjolaine.test; Maison Marjolaine; fr; Maison Marjolaine fabrique des tisanes.
partnership; 13; Maison Marjolaine et Biocoop Armor s'unissent; Depuis lundi, nos tisanes sont distribuées dans les 38 magasins Biocoop Armor grâce à un accord signé pour cinq ans.
no; 80; La verveine, mode d'emploi; Récolte, séchage, infusion.
@ girouette.test; Girouette; fr; Girouette conçoit des capteurs de vent.
no; 17; Bravo à notre partenaire Altiplume; Altiplume vient de lever 12 millions d'euros pour ses drones.
@ calabrote.test; Calabrote; es; Calabrote fabrica cuerdas para la pesca.
expansion; 26; Ya estamos en Vigo; La semana pasada inauguramos nuestra delegación en Vigo, desde donde atenderemos a la flota gallega.
no; 75; Cómo elegir un cabo; Diámetro, material y carga de rotura.
@ trigalia.test; Trigalia; es; Trigalia ofrece un software de trazabilidad para harineras.
acquisition; 31; Trigalia se hace con Molinet; Con la compra de Molinet, empresa leridana de 19 empleados, incorporamos un módulo de laboratorio.
no; 65; Entrevista a Molinet; Molinet abrió su oficina de Lérida en 2009.
@ portaluna.test; Portaluna; it; Portaluna produce porte scorrevoli per alberghi.
partnership/expansion; 24; Portaluna sbarca in Germania con Türwerk; Abbiamo firmato un contratto di distribuzione con Türwerk: le nostre porte saranno vendute in tutta la Germania.
no; 66; Come si pulisce una porta scorrevole; Un panno, acqua e pazienza.
@ zefirino.test; Zefirino; it; Zefirino sviluppa un gestionale per lavanderie.
launch; 9; Arriva l'app per i corrieri; Da oggi i corrieri di ogni lavanderia hanno la loro app: giri, firme e resi in un solo posto.
no; 45; Buone vacanze; Ad agosto l'assistenza risponde dalle 9 alle 13.
@ kleiwerf.test; Kleiwerf; nl; Kleiwerf bakt dakpannen.
funding; 35; 7,2 miljoen voor een groenere oven; Kleiwerf krijgt 7,2 miljoen euro van Oeverfonds om een elektrische oven te bouwen.
no; 58; Zo leg je een dakpan; Begin altijd onderaan.
@ fjallrot.test; Fjällrot; sv; Fjällrot odlar svamp i gruvor.
expansion; 20; Fjällrot etablerar sig i Falun; I januari flyttade de första medarbetarna in i vår nya anläggning i Falun.
no; 62; Recept: gruvsvamp på toast; Smör, salt och tålamod.
@ wiklinek.test; Wiklinek; pl; Wiklinek produkuje kosze wiklinowe dla hoteli.
award; 23; Wiklinek z nagrodą Złotej Wierzby; Nasz kosz Sopot zdobył Złotą Wierzbę w kategorii wzornictwo.
no; 81; Jak dbać o wiklinę; Raz w roku umyj ją wodą z solą.
@ mizukagami.test; Mizukagami; ja; Mizukagamiは、旅館向けの予約システムを提供しています。
launch; 14; 多言語チャット機能をリリースしました; 本日、Mizukagamiは宿泊客向けの多言語チャット機能をリリースしました。
no; 70; 夏季休業のお知らせ; 8月11日から15日まで休業いたします。
@ sobreiral.test; Sobreiral; pt; A Sobreiral produz rolhas de cortiça.
acquisition; 27; Sobreiral compra Rolhas do Sado; A Sobreiral concluiu a aquisição da Rolhas do Sado, com fábrica em Setúbal.
no; 59; O sobreiro, árvore paciente; São precisos 43 anos até à primeira cortiça boa.
`;
