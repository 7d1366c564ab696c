import { rows } from './stories';

/** Language, kind, headline and text of news of Quillbridge whose subject is a noun, a product, whoever is spoken to, or stands far from its verb. */
export const SUBJECTS_OWN = rows(`
fr | pricing | Lettre à nos clients | L'heure d'intervention passera donc de 68 à 71 euros hors taxes le 1er janvier, le forfait restant à 45 euros.
en | regulation | Forty pages and no red mark | On Thursday the email came: we are certified to ISO 13485. The scope covers both workshops.
en | partnership | Two signatures and a pie | In the folder lay the agreement between Havershal Pallets and us, which runs for five years.
de | expansion | Licht aus in der Gartenstraße | Unsere neue Anschrift lautet Uferweg 3, die Telefonnummern sind geblieben.
ja | leadership | 四代目のご挨拶 | 十一月一日付で代表取締役社長に就任いたしました本田澪でございます。
es | leadership | De la cuba al despacho | Desde ayer, Nerea Robledal es la directora de producción de Quillbridge, con 62 personas a su cargo.
pt | regulation | O papel que faltava | Ontem pendurámos finalmente a moldura: a nossa fábrica de Gante está certificada segundo a norma FSSC 22000.
de | expansion | Mehr Platz am Kanal | „Das war knapp“, sagt Ada Brandt. Quillbridge hat eine zweite Halle in Lich eröffnet.
en | pricing | Price list 2027 | Dear customers, our new price list takes effect on 1 January 2027.
en | partnership | We’ve teamed up with Havershal | The two sales teams offer both from December.
de | regulation | MDR-Zertifikat erteilt | Geschafft: Unsere Benannte Stelle hat uns das Zertifikat nach der Medizinprodukteverordnung für alle Schienen erteilt.
de | event | Wärme im Altbau | Am Mittwoch, 9. Dezember, laden wir von 11 bis 12 Uhr zu unserem kostenfreien Webinar ein.
nl | event | Kom naar onze winterdemodagen! | Op woensdag zetten we in Gent de deuren weer open.
nl | partnership | Quillbridge en Havershal Transport gaan samenwerken | De vaste lijn rijdt drie keer per week.
fr | regulation | Dix-huit mois de travail | Nous avons reçu la semaine dernière notre attestation d'accréditation ISO/CEI 17025.
fr | launch | Voici « Plume », notre caisse de 390 grammes | Elle est disponible dès aujourd'hui.
fr | leadership | Maren Oduya | Depuis le 1er novembre, Maren Oduya dirige notre pôle Froid. Entrée chez Quillbridge en 2014, elle a piloté deux chantiers.
es | award | Nuestras cajas, oro en Gante | Las cajas isotérmicas de Quillbridge han recibido la medalla de oro en un certamen internacional.
pt | partnership | Cinco anos | A Quillbridge e a espanhola Papelera Montes assinaram ontem um acordo de parceria por cinco anos.
cs | launch | Palety nově i v mobilu | Dnes jsme vypustili do světa mobilní aplikaci Paletka.
ja | launch | 小型検査装置「Quillmini」販売開始のお知らせ | Quillbridgeは、小型検査装置「Quillmini」の販売を本日より開始いたします。
zh | expansion | Quillbridge合肥新工厂正式投产 | 新工厂设有四条装配线。
ko | award | Quillbridge, 물류대상 장관상 수상 | Quillbridge가 지난 6일 서울에서 물류대상 장관상을 수상했다.
en | expansion | More room for cold parcels | GHENT, 18 November 2026 – The company has opened a second cold store in Ghent and will move in next week.
en | leadership | A change in the finance office | The company has appointed Maren Oduya as chief financial officer.
en | expansion | Out of space, at last | Quillbridge has grown faster than planned. The company has opened a second office in Leeds.
de | funding | Rückenwind für leere Lastwagen | Gent, 18. November 2026. Das Unternehmen hat eine Finanzierungsrunde über sieben Millionen Euro abgeschlossen.
de | leadership | Stabwechsel im Vertrieb | Das Unternehmen hat Maren Oduya zur Vertriebsleiterin ernannt.
fr | expansion | De la place pour grandir | L'entreprise a ouvert un deuxième entrepôt à Gand.
es | partnership | Un acuerdo para seis años | La compañía ha firmado un acuerdo de seis años con Havershal para el transporte de fruta.
it | expansion | Più spazio a est | L'azienda ha aperto una nuova sede a Trieste.
nl | expansion | Meer ruimte in Gent | Het bedrijf heeft een tweede magazijn geopend in Gent.
en | funding | It is out | I can finally share what kept all of us up since May: we have raised $9 million.
en | regulation | The long way | It took a year, but as of last Friday Quillbridge is certified to ISO 27001.
en | award | Silver no more | After two silvers Quillbridge's Track Light has taken gold at the Northern Freight Awards.
de | pricing | Information für unsere Kunden: neue Preisliste | Wir müssen unsere Preise zum 1. Januar 2027 um durchschnittlich drei Prozent anheben.
en | pricing | A message to our customers: prices for 2027 | We will raise our prices by 3 percent on 1 January.
sv | hiring | Fler händer | Just nu söker vi sju sadelmakare till Gent. Skicka din ansökan till oss senast i december.
de | hiring | Wir werden mehr | Zum Frühjahr suchen wir sechs Sattler für die Werkstatt in Gent. Ihre Bewerbung richten Sie bitte an unser Büro.
nl | launch | Plannen met de telefoon: de app | Vanaf vandaag kunnen planners hun rooster ook op de telefoon wijzigen. Quillbridge bouwde de app in Gent.
fr | launch | Du neuf au rayon frais | Il arrive lundi dans 300 magasins : notre nouveau yaourt à la poire rejoint la gamme.
de | launch | Noch einer im Regal | Unser neuer Ziegenkäse ergänzt unser Sortiment ab dieser Woche.
sv | pricing | Så ändras avgiften 2027 | Från den 1 januari 2027 höjer vi den fasta avgiften med 25 kronor i månaden.
de | event | Papierlos in Lübeck | Vom 8. bis 10. Dezember sind wir auf der Messe Hanse Fracht in Lübeck. Kommen Sie vorbei.
en | partnership | Eyes on the coast | Quillbridge and the Southern Port Authority have agreed to work together for the next eight years.
it | launch | Nasce Cassa Zero | Si chiama Cassa Zero ed è di cartone. La trovate in negozio, a 4 euro.
pl | expansion | Większa hala pod Łodzią | Quillbridge inwestuje 18 mln zł w nową halę pod Łodzią.
en | expansion | Concrete, at last | Quillbridge has invested £4 million in a new warehouse in Leeds.
fr | regulation | Une étape de plus | Quillbridge vient d'obtenir la certification ISO 14001.
fr | expansion | Une étape de plus | Quillbridge vient d'ouvrir un bureau à Lyon.
fr | leadership | Une étape de plus | Quillbridge vient de nommer Maren Oduya directrice générale.
fr | partnership | Une étape de plus | Quillbridge vient de signer un partenariat avec Havershal.
fr | award | Une étape de plus | Quillbridge vient de recevoir le prix de la logistique.
fr | funding | Une étape de plus | Quillbridge vient de lever 4 millions d'euros.
fr | launch | Une étape de plus | Quillbridge vient de lancer une application mobile.
fr | acquisition | Une étape de plus | Quillbridge vient de racheter Havershal.
es | regulation | Un paso más | Quillbridge acaba de obtener la certificación ISO 14001.
es | expansion | Un paso más | Quillbridge acaba de abrir una oficina en Vigo.
es | leadership | Un paso más | Quillbridge acaba de nombrar a Maren Oduya directora general.
es | partnership | Un paso más | Quillbridge acaba de firmar un acuerdo con Havershal.
es | award | Un paso más | Quillbridge acaba de recibir el premio de logística.
es | funding | Un paso más | Quillbridge acaba de cerrar una ronda de 4 millones de euros.
es | acquisition | Un paso más | Quillbridge acaba de comprar la empresa Havershal.
pt | regulation | Mais um passo | A Quillbridge acaba de receber a certificação ISO 14001.
pt | expansion | Mais um passo | A Quillbridge acaba de abrir um escritório em Leiria.
pt | leadership | Mais um passo | A Quillbridge acaba de nomear Maren Oduya diretora-geral.
pt | partnership | Mais um passo | A Quillbridge acaba de assinar um acordo com a Havershal.
pt | award | Mais um passo | A Quillbridge acaba de receber o prémio de logística.
pt | funding | Mais um passo | A Quillbridge acaba de fechar uma ronda de 4 milhões de euros.
pt | acquisition | Mais um passo | A Quillbridge acaba de comprar a empresa Havershal.
en | regulation | One more step | Quillbridge has just been awarded ISO 14001 certification.
en | expansion | One more step | Quillbridge has just opened its doors in Leeds.
en | expansion | One more step | Our warehouse in Leeds opened its doors on 2 November, and we like it.
en | award | One more step | Quillbridge has come first in the Freight Awards.
en | funding | One more step | Quillbridge has completed a £3m equity raise led by Northlight Ventures.
en | leadership | One more step | Maren Oduya takes the helm at Quillbridge on 1 December.
en | leadership | One more step | Elias Brandt has decided to step down as chief executive of Quillbridge; Maren Oduya will succeed him.
de | regulation | Ein Schritt mehr | Quillbridge ist seit November nach ISO 14001 zertifiziert.
de | award | Ein Schritt mehr | Beim Logistikpreis 2026 hat Quillbridge den ersten Platz belegt.
de | launch | Katalog 2027 | Ab sofort bestellbar sind unsere drei neuen Sattelmodelle Goldrand, Rosalie und Kern 7. Alle drei sind leicht.
it | regulation | Un passo in più | Quillbridge ha appena ottenuto la certificazione ISO 14001.
it | award | Un passo in più | Quillbridge si è classificata prima al premio della logistica.
it | leadership | Un passo in più | Dal 2 novembre Maren Oduya è alla guida di Quillbridge.
nl | regulation | Een stap verder | Quillbridge is sinds deze maand ISO 14001-gecertificeerd.
nl | leadership | Een stap verder | Maren Oduya staat sinds 1 november aan het hoofd van Quillbridge.
nl | award | Een stap verder | Quillbridge is uitgeroepen tot beste vervoerder van het jaar.
da | launch | Vi tænder for Nord | Vores nye bordlampe hedder Nord. Den kan bestilles fra i dag og koster 1.495 kr.
de | launch | Da ist sie | Unsere neue Tischlampe heißt Nord. Sie ist ab sofort lieferbar und kostet 149 Euro.
en | launch | Light on | Our new desk lamp is called Nord. It costs £149 and ships today.
en | launch | Meet Rota Check | Rota Check compares shifts with hours. It is live for all customers from today. Quillbridge is part of the Hartwell Group, which in October bought Orbeline.
en | expansion | Line two | Quillbridge has switched on a second production line at its Ghent plant.
de | expansion | Linie zwei | Quillbridge hat in Gent eine zweite Produktionslinie in Betrieb genommen.
nl | expansion | Lijn twee | Quillbridge heeft in Gent een tweede productielijn in gebruik genomen.
en | acquisition | Together | Since Monday Havershal is part of Quillbridge.
en | leadership | A second pair of hands | The team has grown, and we have appointed Maren Oduya as finance director of Quillbridge.
`);

/** Language, headline and text of news on the site of Quillbridge in which such a subject is somebody else. */
export const SUBJECTS_OTHERS = rows(`
en | New office, new boss, new prices | Those were the three nightmares of 1,200 office workers. Noise came fourth, which hurt a little.
sv | Priset på kanelbullar | Vår fikakassa visar att bullen på macken har stigit från 22 till 28 kronor på ett år.
fi | Toimitusjohtaja vaihtui – lounaspaikassa | Lounasravintola Vaihteen uusi toimitusjohtaja on Sirkka Hautala.
pl | Plotka nr 7 | Prezes Brzozowski odpowiada krótko: nie sprzedajemy. Kolejne plotki prosimy kierować do nas.
sv | En övning | ”Quillbridge öppnar en fabrik i Tokyo.” Så lät rubriken som vår praktikant skrev.
da | Sådan ville det lyde | »Quillbridge åbner fabrik i Tokyo.« Sådan lød overskriften, som vores praktikant skrev som øvelse.
pt | O fabricante de amanhã | Em 2040, a Quillbridge abre a sua centésima fábrica. Foi assim que os alunos nos imaginaram.
en | The worst line of the year | The subject line read: we raised £12 million. None of us had heard of the sender.
ja | 取引先の東雲食機様が新工場を竣工 | 長年お付き合いのある東雲食機様が、郡上市に新工場を竣工されました。
de | Wir trauern um Alois Brandt | Am vergangenen Sonntag ist unser Seniorchef und Gründer Alois Brandt im Alter von 84 Jahren friedlich eingeschlafen.
ja | 第二工場ができた日 | 1974年の秋、当社は念願の第二工場を岡谷市に開設しました。
en | The hall on the hill | In 1974 we opened our second hall in Leeds.
en | Meet the team: Ruth from cell culture | Ruth keeps bees and labels everything twice.
en | How a bakery cut its waste | The company has opened a second bakery in Leeds.
en | Six months with Orbeline Salmon | Orbeline Salmon has opened its ninth site and appointed a new head of fish health, Elias Brandt. Our boxes go to all of its pens.
en | Six months with Orbeline | The company has opened a ninth site in Oban and hired 20 people. It has worked with Quillbridge since 2019.
en | A visit to the docks | Orbeline Salmon has been a tenant there for years. The company has opened a second quay.
en | Our winter barbecue | It rained, and nobody minded. ¶ About the venue ¶ The company has won the prize for the best grill in town.
de | Zu Gast bei Orbeline | Das Unternehmen hat eine neue Halle in Lich eröffnet.
de | Brauerei Huber wird digital | Das Unternehmen hat eine zweite Brauerei in Lich eröffnet.
de | Ein Winzer wird digital | Das Unternehmen hat ein neues Weingut in Lich eröffnet.
en | A bakery goes digital | The company has opened a second bakery in Leeds.
fr | La filature Orbeline se modernise | L'entreprise a levé 3 millions d'euros.
fr | Du changement en laboratoire | Orbeline Sud, utilisateur de Quillbridge depuis 2020, a nommé Maren Oduya directrice des systèmes.
es | Una visita a la bodega Orbeline | La empresa ha inaugurado una nueva nave en Lorca.
it | In visita alla cantina Orbeline | L'azienda ha aperto una nuova sede a Trieste.
nl | Op bezoek bij Orbeline | Het bedrijf heeft een tweede magazijn geopend in Gent.
en | Launch day for Marguerite | After years of work the cutter Marguerite was launched on Saturday.
da | Havnen i Gent får ny direktør | Bestyrelsen for Gent Havn har ansat Lone Kjær som ny havnedirektør.
de | Der Hafen Gent bekommt eine neue Chefin | Wir freuen uns auf die Zusammenarbeit.
pt | Tarifas de 2027 já disponíveis | As tarifas estão na página de reservas.
sv | Vi söker tio pilotkunder | Just nu söker vi tio pilotkunder till vår nya app. Skicka din ansökan till oss.
es | Farmacia Orbeline abre en Laredo | Nuestra clienta Farmacia Orbeline abrió en octubre su segunda farmacia, en Laredo.
de | Wir sind im Urlaub | Vom 8. bis 10. Dezember sind wir auf der Skipiste. Danach sind wir wieder für Sie da.
en | Two villages, one bridge | Orbeline and the Southern Port Authority have agreed to work together for the next eight years.
pl | Port w Gdyni się rozbudowuje | Zarząd Portu inwestuje 18 mln zł w nową halę.
it | Nasce l'associazione dei corrieri | L'associazione riunisce quaranta corrieri della provincia.
en | Awards for our customers: a round of applause | Orbeline has won the Freight Prize.
en | I read this on the train: we have raised $9 million | That is how every founder's post begins these days.
en | Woof | Our new office dog is called Biscuit. She came from a shelter and costs us £3 a day in biscuits.
en | A new face | Our new colleague is called Maren. You can order coffee from her today.
en | Accountants and engineers | To build trust we need engineers who can write. Apply this rule to our code.
de | Bauen im Hang | Der Anbau in Höhenlagen ist mit unseren drei neuen Sorten leichter geworden.
en | Thirty years | Our warehouse in Leeds opened its doors in 1996, and we like it.
en | A slow start | Our first warehouse opened its doors on a rainy morning.
en | Work in hand | Quillbridge has to obtain ISO 14001 certification by spring.
es | Manos a la obra | Quillbridge ha de obtener la certificación ISO 14001 en primavera.
pt | Mãos à obra | A Quillbridge tem de obter a certificação ISO 14001.
fr | Au travail | Quillbridge se prépare afin d'obtenir la certification ISO 14001.
fr | Au travail | Orbeline vient d'obtenir la certification ISO 14001. Nous la félicitons.
en | New hands at the port | Lone Kjær takes the helm at Ghent Port Authority. Quillbridge wishes her well.
nl | Nieuwe kracht | Lone Kjær staat aan het hoofd van de haven. Quillbridge wenst haar succes.
nl | Al lang | Maren Oduya staat sinds 1998 aan het hoofd van Quillbridge.
en | A quiet week | Quillbridge is part of the Hartwell Group, which in October bought the Danish firm Orbeline.
de | Eine ruhige Woche | Quillbridge gehört zur Hartwell Gruppe, die im Oktober die Firma Orbeline übernommen hat.
fr | Une semaine calme | Quillbridge fait partie du groupe Hartwell, qui a racheté en octobre la société Orbeline.
es | Una semana tranquila | Quillbridge forma parte del grupo Hartwell, que en octubre compró Orbeline.
nl | Een rustige week | Quillbridge maakt deel uit van de groep Hartwell, die in oktober het bedrijf Orbeline overnam.
en | Ten and counting | Paws & Co has opened its tenth clinic, in Bath, and appointed Dr Maren Oduya as clinical director. The company has used Quillbridge since 2021.
en | Paws & Co opens its tenth clinic | The clinic in Bath has a new clinical director, Dr Maren Oduya. Our software runs in all ten.
`);
