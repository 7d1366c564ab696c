import { rows } from './stories';

/** Language, kinds, headline and text of news of Quillbridge in the plain words of a press office. */
export const NEWSROOM_OWN = rows(`
en | funding | Quillbridge closes $14 million Series A | The round was led by Northlight Ventures, with participation from Havershal Capital.
en | funding | Quillbridge receives £2 million grant-backed investment from the Marlow Fund | The money will be used to build a second line.
en | funding | We've raised €5 million to make freight boring | Today I'm happy to share that we have closed our seed round, led by Northlight Ventures.
en | hiring | Now hiring: Sales Development Representatives | Quillbridge is looking for three Sales Development Representatives in Ghent. Apply by 15 December.
en | hiring | Quillbridge to create 45 new jobs at its Ghent hub | Recruitment has begun for drivers, planners and warehouse staff.
en | hiring | Quillbridge is hiring a customer success manager | You will look after our customers in the Benelux.
en | launch | Introducing Quillbridge Track | Track shows every parcel on one map. It is available today for all customers.
en | launch | Quillbridge launches customer portal | Customers can now book, change and pay online.
en | launch | Product update: dark mode and faster search | Both features are live for everyone from today.
en | expansion | Quillbridge expands into Poland with new Gdańsk office | The office opened on 2 November and is led by Marta Nowak.
en | expansion | Quillbridge opens 8,000 sq ft warehouse in Leeds | The new warehouse will double our capacity in the north of England.
en | leadership | Quillbridge appoints Maren Oduya as Chief Financial Officer | Oduya joins from Havershal, where she was finance director.
en | leadership | Elias Brandt promoted to Managing Director of Quillbridge | He succeeds Ada Holm, who will become chair of the board.
en | partnership | Quillbridge and Havershal announce strategic partnership | Under the agreement Havershal will resell our software in the Nordics.
en | partnership | Quillbridge joins forces with Havershal to cut empty miles | The two companies have signed a three-year agreement.
en | award | Quillbridge named Logistics Start-up of the Year | The award was presented at a ceremony in London on Thursday.
en | award | Quillbridge ranks 12th in the Northlight Fast 50 | The list honours the fastest-growing technology companies in the country.
en | pricing | New pricing for Quillbridge from 1 February | Our Basic plan goes from €29 to €35 per month. Existing customers keep their price for a year.
en | event | Join us at Freight Expo 2026 in Hamburg | Quillbridge will exhibit at Freight Expo from 8 to 10 December. Visit us at booth 4C12.
en | regulation | Quillbridge achieves SOC 2 Type II | An independent auditor has confirmed that our controls meet the standard.
en | acquisition | Quillbridge acquires Havershal | The acquisition brings 40 new colleagues to the company.
de | funding | Quillbridge schließt Finanzierungsrunde über 9 Millionen Euro ab | Angeführt wurde die Runde von Northlight Ventures.
de | hiring | Quillbridge sucht Vertriebsmitarbeiter (m/w/d) in Köln | Sie betreuen unsere Kunden im Rheinland. Bewerbungen bitte bis 15. Dezember.
de | launch | Quillbridge veröffentlicht Version 5.0 | Das Update steht ab sofort allen Kundinnen und Kunden zur Verfügung.
de | launch | Neues Kundenportal ist online | Ab heute können unsere Kunden ihre Sendungen selbst verwalten.
de | expansion | Quillbridge eröffnet Niederlassung in Wien | Mit dem neuen Büro in Wien betreut Quillbridge seine Kunden in Österreich vor Ort.
de | leadership | Maren Oduya wird neue Vertriebsleiterin bei Quillbridge | Zum 1. Dezember übernimmt Maren Oduya die Leitung des Vertriebs.
de | partnership | Quillbridge und Havershal schließen Partnerschaft | Beide Unternehmen wollen gemeinsam Leerfahrten vermeiden.
de | award | Quillbridge gewinnt den Logistikpreis 2026 | Die Jury lobte vor allem die einfache Bedienung.
de | pricing | Preisanpassung zum 1. Januar 2027 | Aufgrund gestiegener Kosten passen wir unsere Preise um 4 Prozent an.
de | event | Besuchen Sie uns auf der Logimesse in Stuttgart | Vom 8. bis 10. Dezember sind wir in Halle 5, Stand B14 für Sie da.
de | regulation | Quillbridge ist nach ISO 27001 zertifiziert | Das Zertifikat wurde uns nach einem mehrtägigen Audit erteilt.
fr | funding | Quillbridge annonce une levée de fonds de 6 M€ | Le tour de table est mené par Northlight Ventures.
fr | hiring | Quillbridge recrute 20 collaborateurs à Lyon | Les postes sont ouverts dans la vente et le support.
fr | launch | Quillbridge dévoile sa nouvelle application mobile | L'application est disponible sur iOS et Android.
fr | expansion | Quillbridge s'implante en Belgique | L'entreprise a ouvert un bureau à Gand le 2 novembre.
fr | leadership | Maren Oduya nommée directrice générale de Quillbridge | Elle succède à Elias Brandt, qui prend sa retraite.
fr | partnership | Quillbridge et Havershal signent un partenariat stratégique | L'accord court sur trois ans.
fr | award | Quillbridge remporte le Trophée de la logistique | Le prix a été remis jeudi à Paris.
fr | pricing | Évolution de nos tarifs au 1er janvier 2027 | L'abonnement mensuel passera de 29 à 32 euros.
fr | event | Retrouvez-nous au salon Logitec de Lyon | Quillbridge sera présent du 8 au 10 décembre, stand C12.
fr | regulation | Quillbridge obtient la certification ISO 9001 | L'audit a été mené par un organisme indépendant.
es | funding | Quillbridge levanta 3 millones de euros | La ronda ha sido liderada por Northlight Ventures.
es | hiring | Quillbridge busca 15 conductores en Zaragoza | Los interesados pueden enviar su currículum hasta el 15 de diciembre.
es | launch | Quillbridge lanza su nueva plataforma de reservas | La plataforma ya está disponible para todos los clientes.
es | leadership | Maren Oduya, nueva directora general de Quillbridge | Oduya sustituye a Elias Brandt, que deja la compañía.
es | partnership | Quillbridge firma una alianza con Havershal | El acuerdo tiene una duración de tres años.
es | award | Quillbridge, galardonada con el Premio Logística 2026 | El jurado ha valorado su compromiso con la sostenibilidad.
es | regulation | Quillbridge obtiene el certificado OEKO-TEX para sus sacos | El certificado se ha emitido tras una auditoría de tres días.
es | pricing | Actualización de tarifas a partir del 1 de enero | A partir del 1 de enero de 2027 actualizaremos nuestras tarifas un 3 %.
es | event | Visítanos en la feria LogiSur de Sevilla | Quillbridge estará en LogiSur del 9 al 11 de diciembre, estand 210.
it | funding | Quillbridge chiude un round da 4 milioni di euro | Il round è stato guidato da Northlight Ventures.
it | hiring | Quillbridge assume: 12 posizioni aperte a Bologna | Cerchiamo autisti, magazzinieri e un responsabile vendite.
it | launch | Quillbridge lancia la nuova app per i trasportatori | L'app è disponibile da oggi sugli store.
it | expansion | Quillbridge apre una nuova filiale a Verona | La filiale, operativa dal 2 novembre, impiega dieci persone.
it | partnership | Quillbridge e Havershal insieme per la logistica verde | Le due aziende hanno siglato un accordo di collaborazione triennale.
it | award | Quillbridge premiata come Miglior Startup Logistica | Il premio è stato consegnato giovedì a Milano.
it | event | Quillbridge partecipa a Logistica Expo | Dal 9 all'11 dicembre saremo a Rimini, padiglione 3, stand 45.
it | regulation | Quillbridge ottiene la certificazione ISO 14001 | La certificazione riguarda tutte le sedi.
pt | funding | Quillbridge capta 5 milhões de euros | A ronda foi liderada pela Northlight Ventures.
pt | hiring | Quillbridge está a contratar 10 motoristas | As candidaturas decorrem até 15 de dezembro.
pt | leadership | Maren Oduya é a nova CEO da Quillbridge | A gestora sucede a Elias Brandt.
pt | expansion | Quillbridge inaugura novo armazém no Porto | O armazém tem 3.000 metros quadrados e emprega 25 pessoas.
pt | launch | Quillbridge lança nova aplicação para clientes | A aplicação já está disponível.
pt | pricing | Atualização de preços em janeiro | A partir de 1 de janeiro, os nossos preços aumentam 2%.
nl | funding | Quillbridge haalt 4 miljoen euro op | De investering komt van Northlight Ventures.
nl | hiring | Vacature: accountmanager bij Quillbridge | Voor ons kantoor in Utrecht zoeken wij een accountmanager voor 36 uur per week.
nl | launch | Quillbridge lanceert nieuwe klantomgeving | Vanaf vandaag kunnen klanten zelf hun zendingen beheren.
nl | expansion | Quillbridge nu ook in Breda | Vanaf deze week bezorgen we ook in Breda, vanuit onze nieuwe hub.
nl | leadership | Maren Oduya benoemd tot directeur van Quillbridge | Zij volgt Elias Brandt op.
nl | pricing | Tariefwijziging per 1 januari 2027 | Per 1 januari verhogen wij onze tarieven met 3,5 procent.
nl | event | Bezoek ons op de Logistiekbeurs | Van 8 tot en met 10 december staan wij in Jaarbeurs Utrecht, stand 7.B20.
nl | regulation | Quillbridge behaalt ISO 27001-certificaat | Na een uitgebreide audit is het certificaat uitgereikt.
sv | funding | Quillbridge tar in 40 miljoner kronor | Northlight Ventures leder rundan.
sv | launch | Quillbridge lanserar ny app | Appen finns nu att ladda ner.
sv | leadership | Maren Oduya ny vd för Quillbridge | Hon tillträder den 1 december och efterträder Elias Brandt.
sv | partnership | Quillbridge inleder samarbete med Havershal | Avtalet löper på tre år.
sv | expansion | Quillbridge öppnar kontor i Malmö | Kontoret öppnade den 2 november.
sv | award | Quillbridge vinner Logistikpriset 2026 | Priset delades ut i Göteborg i torsdags.
pl | funding | Quillbridge pozyskuje 8 mln zł od Northlight Ventures | Środki zostaną przeznaczone na rozwój produktu.
pl | hiring | Quillbridge zatrudni 30 kierowców | Rekrutacja trwa do 15 grudnia.
pl | launch | Quillbridge wprowadza nową aplikację dla klientów | Aplikacja jest już dostępna.
pl | leadership | Maren Oduya nową prezes Quillbridge | Zastąpiła na tym stanowisku Eliasa Brandta.
pl | partnership | Quillbridge nawiązuje współpracę z Havershal | Umowa obejmuje trzy lata.
pl | award | Quillbridge z tytułem Solidny Partner | Tytuł odebrała w czwartek Maren Oduya.
pl | award | Quillbridge z nagrodą Logistyk Roku | Nagrodę wręczono w czwartek w Warszawie.
ja | funding | Quillbridge、シリーズAで8億円を資金調達 | リード投資家はNorthlight Venturesです。
ja | launch | Quillbridge、配送管理アプリをリリース | 本日より提供を開始しました。
ja | leadership | 代表取締役の異動に関するお知らせ | 当社は、12月1日付でMaren Oduyaが代表取締役社長に就任することをお知らせいたします。
ja | pricing | 料金改定のお知らせ | 当社は2027年1月1日より月額料金を改定いたします。
zh | funding | Quillbridge完成5000万元A轮融资 | 本轮融资由北光资本领投。
zh | partnership | Quillbridge与哈弗达成战略合作 | 双方将在物流领域展开合作。
en | launch | Meet Quillbridge Dock | Our new yard management module is live. Book a demo to see it.
en | expansion | We're moving: new headquarters in Ghent from 7 December | After ten years in the old mill we are moving to bigger offices at the harbour.
en | hiring | Join our team: we are recruiting two data engineers | Quillbridge is looking for two data engineers in Ghent.
de | leadership | Verstärkung im Management: Maren Oduya wird CTO | Quillbridge holt Maren Oduya als Chief Technology Officer an Bord.
de | acquisition | Quillbridge übernimmt Havershal GmbH | Mit dem Zukauf wächst das Team auf 120 Mitarbeitende.
fr | launch | Nouveau : suivez vos colis en temps réel | La fonctionnalité est disponible dès aujourd'hui pour tous nos clients.
es | expansion | Quillbridge llega a Portugal | La compañía ha abierto una oficina en Lisboa con seis personas.
it | leadership | Quillbridge: Maren Oduya nuova direttrice commerciale | Oduya guiderà la rete vendita in Italia e all'estero.
pt | award | Quillbridge distinguida com o prémio Startup do Ano | O prémio foi entregue na quinta-feira em Lisboa.
sv | hiring | Quillbridge söker säljare till Malmö | Vi växer och behöver förstärkning i säljteamet.
`);

/** Language, headline and text of such news that tell of no fresh event of Quillbridge. */
export const NEWSROOM_OTHERS = rows(`
en | Our thoughts on the merger of Havershal and Orbeline | The merger creates the largest carrier in the Benelux. For our customers nothing changes.
en | Congratulations to Havershal on its Series B | Our customer Havershal has raised €30 million. We are proud to move their parcels.
en | Havershal chooses new CEO | Our largest customer has a new boss: Maren Oduya was appointed chief executive on Monday.
en | Havershal opens in Leeds | The furniture maker, which ships with Quillbridge, opened its second store on Saturday.
en | Carrier price increases for 2027 at a glance | Orbeline raises its prices by 5.9%. Havershal follows in February.
en | We are not affected by the Orbeline insolvency | Orbeline filed for insolvency last week. Quillbridge has no contract with Orbeline.
en | Quillbridge is not hiring | Fake job offers in our name are going around. We are not hiring at the moment.
en | Meet Tom, our new golden retriever | Tom joins as Head of Treats and has already chewed two cables.
en | Interview with Maren Oduya, CEO of Havershal | "We have just opened a hub in Ghent," she says.
en | Thank you for visiting us at Freight Expo | More than 400 people came to our stand in Hamburg. Orbeline won the start-up award.
en | Maren Oduya judges the Logistics Awards | Our CEO was on the jury. The winner is Orbeline, which was named Innovator of the Year.
en | Guest post: how Orbeline raised its seed round | We pitched to 40 funds and closed a £2 million round in March.
en | Proud sponsors of the Ghent Marathon | Quillbridge is the main sponsor of the Ghent Marathon again. See you at the finish.
en | Voltaris appoints Maren Oduya as CTO | We are delighted to have made the introduction.
en | Client job of the week: transport planner at Havershal | Havershal in Ghent is looking for a transport planner. Apply with them directly.
en | Seven trends for 2027 | We will see more acquisitions, new rules for vans and a shortage of drivers.
en | Quillbridge Primary School opens new library | We share the name only. The library was opened by the mayor on Friday.
en | Why Orbeline's new pricing matters | Orbeline has introduced new pricing for small shippers. We compared it with three others.
en | New rules for tachographs from July | Hauliers will have to fit new tachographs. The regulation was approved by parliament.
en | Our parent company Northlight Group reports third-quarter results | Northlight Group raised its guidance and appointed Elias Brandt as chairman.
en | From the archive: our first office | In 2012 we opened our first office above a bakery in Ghent.
en | Rumours about a sale | A trade paper wrote that Quillbridge may be acquired by Orbeline. We do not comment on rumours.
en | Webinar recap: green freight | Ada Holm of Orbeline told us how they launched an electric fleet in September.
en | Maren from accounts wins the county bake-off | Her lemon tart beat 30 others. Congratulations!
en | What happens if we raise prices by 10 percent? | A thought experiment for shippers.
en | Havershal launches app built on our API | The app Parcelino is available now in all stores. It uses the Quillbridge API.
en | Havershal partners with Orbeline | The two carriers have signed a partnership agreement. Quillbridge works with both.
de | Unser Kunde Havershal eröffnet Logistikzentrum | Das neue Zentrum in Lehrte hat 12.000 Quadratmeter. Wir liefern die Software.
de | Kommentar zur Fusion von Havershal und Orbeline | Orbeline übernimmt Havershal. Was heißt das für Verlader?
de | Neuer Vorsitz im Logistikverband | Maren Oduya ist neue Vorsitzende des Verbands. Wir gratulieren herzlich.
de | Preiserhöhungen der Paketdienste 2027 | Orbeline erhöht die Preise um 5 Prozent, Havershal um 4 Prozent.
de | Stellenanzeige für unseren Kunden Havershal | Havershal sucht einen Disponenten in Kassel.
de | Rückblick auf die Logimesse | Drei Tage, 500 Gespräche. Den Innovationspreis gewann Orbeline.
de | Achtung: gefälschte Stellenangebote | Derzeit kursieren Stellenangebote in unserem Namen. Wir suchen keine Fahrer.
de | Hersteller-Info: Havershal bringt neuen Scanner auf den Markt | Der Scanner H9 ist ab Januar lieferbar und auch bei uns erhältlich.
de | Nachgefragt bei Maren Oduya, Geschäftsführerin von Havershal | „Wir haben gerade 20 Leute eingestellt“, sagt sie.
de | Unsere Muttergesellschaft Northlight kauft Orbeline | Die Northlight AG hat Orbeline übernommen. Quillbridge bleibt eigenständig.
de | Quillbridge spendet 5.000 Euro | Statt Weihnachtskarten spenden wir an die Kinderklinik.
de | Wie Havershal 30 Prozent Leerfahrten spart | Havershal hat 2026 zwei Standorte eröffnet und nutzt seither Quillbridge.
de | Barista-Meisterschaft: unser Nils wird Zweiter | Nils aus unserem Lager hat bei der Meisterschaft den zweiten Platz belegt.
de | Neue Regeln für Fahrtenschreiber | Die EU-Kommission hat die Verordnung verabschiedet. Sie tritt am 1. Juli in Kraft.
fr | Notre client Havershal ouvre un entrepôt à Lille | L'entrepôt de 9 000 m² a été inauguré lundi.
fr | Analyse : le rachat de Havershal par Orbeline | Orbeline rachète Havershal pour 120 millions d'euros.
fr | Hausse des tarifs chez Orbeline | Orbeline augmente ses tarifs de 5 % en janvier.
fr | Offre d'emploi chez notre client Havershal | Havershal recrute un affréteur à Lille.
fr | Retour sur le salon Logitec | Merci aux 300 visiteurs. Le prix du jury a été attribué à Orbeline.
fr | Maren Oduya, présidente du jury des Trophées | Notre directrice présidait le jury. Orbeline a remporté le premier prix.
fr | Quillbridge ne recrute pas | De fausses offres d'emploi circulent à notre nom.
fr | Interview de Maren Oduya, directrice générale de Havershal | « Nous avons ouvert trois agences cette année », dit-elle.
fr | Notre actionnaire Northlight nomme un nouveau président | Elias Brandt a été nommé président de Northlight.
fr | Nouvelle loi sur le transport : ce qui change | La loi entre en vigueur le 1er janvier.
es | Nuestro cliente Havershal inaugura un almacén en Zaragoza | El almacén, de 9.000 metros cuadrados, da empleo a 60 personas.
es | Orbeline compra Havershal: nuestra opinión | La operación asciende a 120 millones de euros.
es | Subida de tarifas de Orbeline | Orbeline subirá sus tarifas un 5 % en enero.
es | No, Quillbridge no se vende | Un periódico ha publicado que Orbeline compra Quillbridge. No es cierto.
es | Havershal busca conductores | Nuestro cliente Havershal busca 20 conductores en Zaragoza.
es | Entrevista a Maren Oduya, directora de Havershal | «Acabamos de abrir una delegación en Porto», nos cuenta.
es | El jurado de los Premios Logística | Nuestra directora formó parte del jurado. El premio fue para Orbeline.
es | Nueva ley de movilidad | El Congreso ha aprobado la ley, que entrará en vigor en enero.
it | Il nostro cliente Havershal apre un magazzino a Piacenza | Il magazzino di 9.000 metri quadrati è stato inaugurato lunedì.
it | Orbeline acquisisce Havershal | Che cosa cambia per chi spedisce? Per i nostri clienti nulla.
it | Aumenti dei corrieri nel 2027 | Orbeline aumenta i prezzi del 5 per cento.
it | Offerta di lavoro presso Havershal | Il nostro cliente Havershal cerca due autisti a Piacenza.
it | Il nostro azionista Northlight nomina il nuovo presidente | Elias Brandt è il nuovo presidente di Northlight.
it | Smentita | Quillbridge non è stata acquisita da Orbeline e non sta raccogliendo capitali.
it | Webinar: le domande più frequenti | Ada Holm di Orbeline ha presentato la nuova flotta elettrica.
pt | O nosso cliente Havershal abre armazém em Braga | O armazém foi inaugurado na segunda-feira.
pt | Orbeline compra Havershal | O negócio vale 120 milhões de euros. Para os nossos clientes nada muda.
pt | Entrevista a Maren Oduya, CEO da Havershal | «Acabámos de contratar 20 pessoas», diz.
pt | Quillbridge não está a contratar | Circulam falsas ofertas de emprego em nosso nome.
nl | Onze klant Havershal opent magazijn in Tilburg | Het magazijn van 9.000 vierkante meter is maandag geopend.
nl | Orbeline neemt Havershal over: wat betekent dat? | De overname kost 120 miljoen euro.
nl | Tariefverhogingen vervoerders 2027 | Orbeline verhoogt de tarieven met 5 procent.
nl | Vacature bij onze klant Havershal | Havershal zoekt een planner in Tilburg.
nl | Moederbedrijf Northlight benoemt nieuwe topman | Elias Brandt wordt de nieuwe bestuursvoorzitter van Northlight.
nl | Havershal nu ook in Breda | De winkel in Breda is de derde van Havershal. Wij vervoeren de meubels.
nl | Geen overname | Quillbridge wordt niet overgenomen door Orbeline.
sv | Vår kund Havershal öppnar lager i Borås | Lagret på 9 000 kvadratmeter invigdes i måndags.
sv | Orbeline förvärvar Havershal | Affären är värd 120 miljoner kronor. För våra kunder ändras inget.
sv | Prishöjningar hos speditörerna 2027 | Orbeline höjer priserna med 5 procent.
sv | Intervju med Maren Oduya, vd för Havershal | "Vi har precis öppnat ett kontor i Malmö", säger hon.
sv | Quillbridge säljs inte | Uppgifterna om att Orbeline köper Quillbridge stämmer inte.
pl | Nasz klient Havershal otwiera magazyn w Łodzi | Magazyn o powierzchni 9000 metrów otwarto w poniedziałek.
pl | Orbeline przejmuje Havershal | Co to oznacza dla nadawców? Dla naszych klientów nic się nie zmienia.
pl | Podwyżki u przewoźników w 2027 roku | Orbeline podnosi ceny o 5 procent.
pl | Oferta pracy u naszego klienta | Havershal szuka dwóch kierowców w Łodzi.
pl | Quillbridge nie jest na sprzedaż | Informacje o przejęciu Quillbridge przez Orbeline są nieprawdziwe.
ja | お客様のハバーシャル様が新倉庫を開設 | ハバーシャル様は11月に千葉県に新倉庫を開設されました。
ja | 業界動向:オーベライン、ハバーシャルを買収 | オーベラインはハバーシャルを120億円で買収すると発表しました。
ja | オーベラインが料金改定を発表 | オーベラインは1月から料金を5%引き上げます。
zh | 客户动态:哈弗新仓库开业 | 我们的客户哈弗在上海的新仓库于11月开业。
zh | 奥贝收购哈弗:我们的看法 | 奥贝以1.2亿元收购哈弗。
en | Behind the scenes at Havershal's new flagship store | We were invited to the opening of Havershal's new store in Ghent. Our team delivered 4,000 pieces of furniture overnight.
en | Our customers won big this week | Havershal won Best Retailer and Orbeline took home the Innovation Prize. We are so proud of our customers.
en | We love working with start-ups | Parcelino, which we have supported since day one, has closed a $5 million seed round.
en | Our supplier Orbeline launches electric van | Orbeline has launched its first electric van. We have ordered two.
en | Our CFO on the board of Havershal | Maren Oduya, our CFO, has joined the board of Havershal as a non-executive director.
en | Our investors have raised a new fund | Northlight Ventures, our seed investor, has closed its third fund at €200 million.
en | A former colleague starts up | Ada Holm, who left us in 2022, has raised €2 million for her company Parcelino.
en | We asked five founders how they hired their first salesperson | "We hired two at once," says Ada Holm of Parcelino.
en | Tender: the city of Ghent looks for carriers | The city of Ghent is looking for three carriers. We will submit an offer.
en | How we would spend ten million | If we raised ten million euros tomorrow, we would open hubs in five cities.
en | Our take on the new EU packaging regulation | The regulation enters into force in January. We think it is a step in the right direction.
en | Thank you, Elias | Elias Brandt, our driver of 20 years, retires on Friday. His son takes over his route.
en | Update on the Havershal fire | Our client Havershal has reopened its warehouse in Leeds. We have resumed deliveries.
en | Ghent named best city for logistics | Ghent has been named Logistics City of the Year. As a local company we are delighted.
en | Quillbridge helps Orbeline expand into Spain | Orbeline has opened a warehouse in Madrid. We supplied the software.
de | Wir drücken die Daumen | Unser Partner Havershal ist für den Gründerpreis nominiert. Die Verleihung findet im Januar statt.
de | Unser Vermieter baut | Die Hafen AG eröffnet im Frühjahr ein Parkhaus. Wir bekommen 20 Stellplätze.
de | Lieferant Orbeline erhöht Preise | Orbeline hat uns eine Preiserhöhung von 6 Prozent angekündigt. Wir geben sie nicht weiter.
de | Wir waren dabei: Eröffnung bei Havershal | Am Freitag hat Havershal sein neues Lager in Lehrte eröffnet. Wir haben gratuliert.
de | Was macht eigentlich Ada Holm? | Unsere frühere Kollegin leitet seit Oktober den Vertrieb bei Orbeline.
de | Stadt sucht Fahrer | Die Verkehrsbetriebe suchen 30 Fahrer. Wir finden: eine gute Idee.
de | Wir stellen klar | Anders als berichtet, haben wir Orbeline nicht übernommen.
fr | Notre partenaire Orbeline lève 20 millions | Orbeline vient de boucler une levée de 20 millions d'euros. Nous sommes ravis pour eux.
fr | Nous étions à l'inauguration de Havershal | Havershal a inauguré lundi son entrepôt de Lille. Nos équipes ont livré les rayonnages.
fr | Notre fournisseur augmente ses prix | Orbeline augmente ses prix de 6 %. Nous ne répercuterons pas cette hausse.
fr | Un ancien de la maison nommé chez Orbeline | Elias Brandt, que nous avons vu débuter, a été nommé directeur général d'Orbeline.
es | Nuestro proveedor lanza una furgoneta eléctrica | Orbeline ha lanzado su primera furgoneta eléctrica. Hemos encargado dos.
es | Estuvimos en la inauguración de Havershal | Havershal inauguró el lunes su almacén de Zaragoza. Nosotros pusimos el software.
es | Nuestros inversores cierran un nuevo fondo | Northlight Ventures ha cerrado un fondo de 200 millones de euros.
it | Il nostro fornitore Orbeline lancia un furgone elettrico | Orbeline ha lanciato il suo primo furgone elettrico. Ne abbiamo ordinati due.
it | Eravamo all'inaugurazione di Havershal | Havershal ha inaugurato lunedì il magazzino di Piacenza. Noi abbiamo fornito il software.
nl | Onze leverancier Orbeline lanceert elektrische bus | Orbeline heeft zijn eerste elektrische bus gelanceerd. Wij hebben er twee besteld.
nl | We waren bij de opening van Havershal | Havershal opende maandag zijn magazijn in Tilburg. Wij leverden de software.
pt | O nosso fornecedor lança carrinha elétrica | A Orbeline lançou a sua primeira carrinha elétrica. Encomendámos duas.
sv | Vår leverantör lanserar elbil | Orbeline har lanserat sin första elbil. Vi har beställt två.
sv | Vi var med när Havershal invigde | Havershal invigde i måndags sitt lager i Borås. Vi levererade systemet.
pl | Nasz dostawca wprowadza elektryczny furgon | Orbeline wprowadził na rynek pierwszy elektryczny furgon. Zamówiliśmy dwa.
pl | Byliśmy na otwarciu Havershal | Havershal otworzył w poniedziałek magazyn w Łodzi. My dostarczyliśmy oprogramowanie.
ja | パートナーのオーベライン様が資金調達 | オーベライン様が20億円の資金調達を実施されました。
zh | 供应商奥贝涨价通知 | 奥贝宣布1月起涨价6%。我们不会转嫁给客户。
`);
