export const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** Language, kinds, headline and text of articles that tell of an event of Quillbridge, whose page they stand on. */
export const OWN_STORIES = rows(`
en | funding | Quillbridge secures $14M to bring cold-chain monitoring to independent grocers | The round was led by Northlight Ventures, with existing backers taking part. The fresh capital will go into hardware and a bigger support desk.
en | funding | Announcing our Series A | Today we are thrilled to share that Quillbridge has closed a $14 million Series A led by Northlight Ventures. We could not have done this without our customers.
en | funding | Northlight Ventures backs Quillbridge with €14 million | Quillbridge, which helps bakeries forecast demand, has received €14 million from Northlight Ventures.
en | funding | We just raised our seed round | We have raised £14m in seed funding from Northlight Ventures and a group of angel investors.
en | launch | Quillbridge unveils Slatework for regional hospitals | Slatework is generally available as of today.
en | launch | Slatework is here: offline mode, at last | With Slatework, crews keep working when the signal drops. The new app ships today for iOS and Android.
en | launch | Introducing Slatework, our new scheduling assistant | Quillbridge today introduced Slatework.
en | expansion | Quillbridge opens first office in Ghent | The Ghent office will host sales and customer success for the region.
en | expansion | Hello, Ghent! | We are opening a new office in Ghent, our third location in Europe.
en | expansion | New distribution centre in Ghent goes live | Quillbridge has opened a 12,000 m² distribution centre in Ghent.
en | expansion | Quillbridge enters the Nordic market | Starting this month Quillbridge serves customers in Sweden, Denmark and Norway from a local team in Ghent.
en | leadership | Maren Oduya joins Quillbridge as Chief Revenue Officer | Maren Oduya previously led sales at Havershal. "I am delighted to join at this moment," said Maren Oduya.
en | leadership | Quillbridge names Maren Oduya Chief Executive Officer | The board of Quillbridge has appointed Maren Oduya as CEO, effective immediately.
en | leadership | A new chapter: Maren Oduya takes over as CEO | Maren Oduya succeeds founder Elias Brandt, who becomes chair of the board.
en | partnership | Quillbridge and Havershal team up on reusable packaging | Quillbridge and Havershal have signed a partnership agreement covering 40 distribution sites.
en | partnership | We are partnering with Havershal | Our new partnership with Havershal brings route data into Quillbridge.
en | acquisition | Quillbridge acquires Havershal | Quillbridge has acquired Havershal, a maker of dock scheduling software based in Ghent.
en | acquisition | Havershal joins the Quillbridge family | We are excited to announce that Quillbridge has completed the acquisition of Havershal.
en | acquisition | Quillbridge to be acquired by Havershal | Havershal has signed a definitive agreement to acquire Quillbridge.
en | award | Quillbridge wins the Golden Spanner for best field service platform | The jury praised the simplicity of the product.
en | award | Quillbridge named Supplier of the Year by Havershal | The prize was handed over in Ghent.
en | award/regulation | Quillbridge is now ISO 27001 certified | Quillbridge has achieved ISO/IEC 27001:2022 certification after an independent audit.
en | award/regulation | SOC 2 Type II: done | We have successfully completed our SOC 2 Type II audit.
en | pricing | Changes to our pricing | We are introducing a new plan for teams below ten seats at $19 per month.
de | funding | Quillbridge sammelt 14 Millionen Euro ein | Angeführt wurde die Finanzierungsrunde von Northlight Ventures.
de | funding | Frisches Kapital für Quillbridge | Quillbridge hat eine Series-A-Finanzierung über 14 Mio. Euro abgeschlossen. Leadinvestor ist Northlight Ventures.
de | expansion | Neuer Standort: Quillbridge eröffnet Niederlassung in Ghent | Ab sofort betreut Quillbridge seine Kunden auch von Ghent aus.
de | leadership | Maren Oduya wird neue Geschäftsführerin der Quillbridge | Zum 1. des Monats hat Maren Oduya die Geschäftsführung der Quillbridge übernommen.
de | leadership | Wechsel an der Spitze: Maren Oduya übernimmt Vertriebsleitung | Quillbridge hat Maren Oduya zum Chief Sales Officer berufen.
de | launch | Quillbridge bringt Slatework auf den Markt | Mit Slatework planen Betriebe ihre Schichten in Minuten.
de | partnership | Quillbridge und Havershal vereinbaren Zusammenarbeit | Quillbridge und Havershal haben eine strategische Partnerschaft geschlossen.
de | acquisition | Quillbridge übernimmt Havershal | Quillbridge hat sämtliche Anteile an der Havershal erworben.
de | award | Quillbridge mit dem Mittelstandspreis ausgezeichnet | Die Jury lobte die Ausdauer des Teams.
fr | funding | Quillbridge lève 14 millions d’euros | Le tour de table est mené par Northlight Ventures.
fr | funding | Quillbridge boucle un tour de table de 14 M€ auprès de Northlight Ventures | Les fonds serviront à recruter.
fr | expansion | Quillbridge s’implante à Ghent | Quillbridge ouvre un bureau à Ghent pour accompagner ses clients du sud.
fr | leadership | Maren Oduya est nommée directrice générale de Quillbridge | Elle succède à Elias Brandt.
fr | launch | Quillbridge lance Slatework | Avec Slatework, les ateliers suivent leurs stocks en temps réel.
fr | partnership | Quillbridge et Havershal annoncent un partenariat | Quillbridge et Havershal ont signé un accord de partenariat de trois ans.
fr | acquisition | Quillbridge rachète Havershal | Quillbridge annonce l’acquisition de Havershal, éditeur installé à Ghent.
es | funding | Quillbridge cierra una ronda de 14 millones de euros | La ronda ha sido liderada por Northlight Ventures.
es | expansion | Quillbridge abre oficina en Ghent | La nueva oficina de Quillbridge en Ghent dará servicio al norte del país.
es | leadership | Quillbridge nombra a Maren Oduya directora comercial | Maren Oduya se incorpora a Quillbridge como directora comercial.
es | launch | Quillbridge presenta Slatework | Quillbridge lanza Slatework, su nueva herramienta para talleres.
es | acquisition | Quillbridge compra Havershal | Quillbridge ha adquirido el 100 % de Havershal.
it | funding | Quillbridge raccoglie 14 milioni di euro | Il round è stato guidato da Northlight Ventures.
it | expansion | Quillbridge apre una nuova sede a Ghent | La sede di Ghent ospiterà il gruppo commerciale.
it | leadership | Maren Oduya è il nuovo amministratore delegato di Quillbridge | Maren Oduya guiderà Quillbridge nella prossima fase.
it | launch | Quillbridge lancia Slatework | Slatework è disponibile da oggi.
nl | funding | Quillbridge haalt 14 miljoen euro op | De investering komt van Northlight Ventures.
nl | expansion | Quillbridge opent vestiging in Ghent | Vanuit Ghent bedient Quillbridge klanten in het oosten.
nl | leadership | Maren Oduya nieuwe CEO van Quillbridge | Maren Oduya volgt Elias Brandt op.
nl | acquisition | Quillbridge neemt Havershal over | Quillbridge heeft Havershal overgenomen.
pt | funding | Quillbridge capta 14 milhões de euros | A ronda foi liderada pela Northlight Ventures.
pt | expansion | Quillbridge abre escritório em Ghent | O novo escritório da Quillbridge em Ghent vai servir o sul.
pt | launch | Quillbridge lança Slatework | O Slatework já está disponível para todos os clientes.
pl | funding | Quillbridge pozyskuje 14 mln euro | Rundę poprowadził Northlight Ventures.
pl | expansion | Quillbridge otwiera biuro w mieście Ghent | Quillbridge otworzyła nowe biuro.
pl | leadership | Maren Oduya nowym prezesem Quillbridge | Maren Oduya objął stanowisko prezesa zarządu Quillbridge.
ja | funding | Quillbridge、シリーズAで総額14億円の資金調達を実施 | Northlight Venturesをリード投資家として第三者割当増資を実施しました。
ja | launch | Quillbridge、新サービス「Slatework」の提供を開始 | 本日より「Slatework」の提供を開始しました。
ja | expansion | Ghentに新オフィスを開設 | QuillbridgeはGhentに新オフィスを開設しました。
zh | funding | Quillbridge完成1400万美元A轮融资 | 本轮融资由Northlight Ventures领投。
zh | launch | Quillbridge发布Slatework | Quillbridge今日正式发布Slatework。
en | funding | €14 million to rethink how clinics buy supplies | Quillbridge has raised €14 million in a round co-led by Northlight Ventures and two family offices. Part of the money is earmarked for a research group.
en | funding | Quillbridge bags $14 million Series B | Quillbridge, the invoicing company from Ghent, announced a $14 million Series B on Tuesday.
en | funding | Big news: our Series C | I am happy to tell you that Quillbridge has secured $14 million in Series C financing.
en | launch | Slatework: payroll for seasonal staff | We launched Slatework this morning. It replaces the spreadsheet that every farm knows.
en | launch | Say hello to Slatework | After a year of work we are shipping Slatework to all accounts.
en | launch | Quillbridge rolls out Slatework across all plans | Every customer gets Slatework at no extra cost.
en | expansion | Quillbridge lands in Ghent | Quillbridge has opened its doors in Ghent, where a team of nine looks after the region.
en | expansion | We have moved into our Ghent headquarters | Our new headquarters in Ghent opened on Monday.
en | expansion | Quillbridge expands to Japan | Quillbridge is expanding to Japan with a local subsidiary in Ghent.
en | expansion | Second plant for Quillbridge | Quillbridge has inaugurated its second plant near Ghent.
en | leadership | Maren Oduya appointed CFO | Quillbridge has appointed Maren Oduya as Chief Financial Officer.
en | leadership | Welcoming Maren Oduya, our new VP Engineering | Maren Oduya joins us from Havershal, where she ran the platform group.
en | leadership | Quillbridge hires Havershal veteran Maren Oduya as COO | Maren Oduya will run operations from Ghent.
en | leadership | Maren Oduya promoted to Chief Product Officer at Quillbridge | She joined the company as an analyst.
en | partnership | Quillbridge partners with Havershal to digitise harbour permits | The two companies signed a three-year agreement.
en | partnership | Quillbridge and Havershal join forces | Together, Quillbridge and Havershal will serve 300 clinics.
en | acquisition | Quillbridge buys Ghent-based Havershal | Quillbridge has bought Havershal. All 24 employees stay.
en | acquisition | We have acquired Havershal | Today Quillbridge completed its acquisition of Havershal.
en | acquisition | Havershal acquires Quillbridge | Quillbridge is now part of Havershal.
en | award | Quillbridge picks up two Harbour Awards | Quillbridge won Best Newcomer and Best Support at the Harbour Awards.
en | award | Quillbridge ranked among the Fast 50 | Quillbridge has been ranked 12th in the Fast 50.
en | regulation/award | Quillbridge obtains e-money licence | Quillbridge has been granted an e-money licence by the regulator.
en | pricing | New pricing from January | We are changing our pricing: the Starter plan will cost $12.
de | funding | Quillbridge schließt Seed-Runde ab | Quillbridge hat in einer Seed-Runde 14 Millionen Euro eingesammelt.
de | expansion | Quillbridge expandiert nach Österreich | Mit der neuen Tochtergesellschaft in Ghent expandiert Quillbridge nach Österreich.
de | leadership | Quillbridge beruft Maren Oduya zum CTO | Maren Oduya kommt von Havershal.
de | leadership | Maren Oduya verstärkt Geschäftsführung von Quillbridge | Seit dieser Woche gehört Maren Oduya zur Geschäftsführung.
de | launch | Quillbridge stellt Slatework vor | Die neue Plattform Slatework ist ab sofort verfügbar.
de | acquisition | Quillbridge kauft Havershal | Mit dem Kauf von Havershal wächst Quillbridge auf 140 Beschäftigte.
de | regulation/award | Quillbridge nach ISO 9001 zertifiziert | Der TÜV hat Quillbridge nach ISO 9001 zertifiziert.
fr | funding | Levée de fonds : Quillbridge réunit 14 millions d’euros | Quillbridge a levé 14 millions d’euros auprès de Northlight Ventures.
fr | expansion | Quillbridge inaugure son usine de Ghent | La nouvelle usine de Quillbridge emploie 60 personnes.
fr | leadership | Quillbridge nomme Maren Oduya au poste de directrice financière | Maren Oduya rejoint Quillbridge après dix ans chez Havershal.
fr | launch | Quillbridge dévoile Slatework | Nous lançons aujourd’hui Slatework.
fr | acquisition | Quillbridge acquiert Havershal | Quillbridge vient d’acquérir Havershal.
fr | award | Quillbridge remporte le trophée de l’innovation | Le prix a été remis à Ghent.
es | funding | Quillbridge levanta 14 millones de euros | Quillbridge ha levantado 14 millones de euros de Northlight Ventures.
es | expansion | Quillbridge desembarca en Ghent | Hemos abierto nuestra oficina de Ghent.
es | leadership | Maren Oduya, nueva CEO de Quillbridge | Quillbridge ha nombrado a Maren Oduya consejera delegada.
es | partnership | Quillbridge y Havershal firman un acuerdo de colaboración | Quillbridge y Havershal trabajarán juntas tres años.
it | funding | Quillbridge chiude un round da 14 milioni | Quillbridge ha chiuso un round da 14 milioni di euro.
it | leadership | Quillbridge nomina Maren Oduya direttore commerciale | Maren Oduya arriva da Havershal.
it | acquisition | Quillbridge acquisisce Havershal | Quillbridge ha acquisito Havershal.
nl | funding | Quillbridge krijgt investering van 14 miljoen | Quillbridge heeft 14 miljoen euro opgehaald bij Northlight Ventures.
nl | launch | Quillbridge lanceert Slatework | Vandaag lanceren wij Slatework.
nl | expansion | Quillbridge opent kantoor in Ghent | Het nieuwe kantoor biedt plaats aan veertig mensen.
pt | funding | Quillbridge fecha ronda de 14 milhões | A Quillbridge levantou 14 milhões de euros.
pt | leadership | Maren Oduya é a nova CEO da Quillbridge | Maren Oduya assume a direção executiva.
pl | acquisition | Quillbridge przejmuje Havershal | Quillbridge przejęła spółkę Havershal.
pl | launch | Quillbridge wprowadza Slatework | Nowa usługa jest już dostępna.
ja | leadership | Quillbridge、新CEOにMaren Oduyaが就任 | Maren Oduyaが代表取締役社長に就任しました。
ja | funding | 14億円の資金調達を実施しました | 当社はNorthlight Venturesより14億円の資金調達を実施しました。
zh | expansion | Quillbridge在Ghent设立新办事处 | Quillbridge在Ghent设立了新办事处。
en | launch | Quillbridge launches marketplace for used pallets | The marketplace opens with 900 listings.
en | launch | A calmer inbox: Slatework is out | Today we are launching Slatework for everyone.
en | launch | Slatework leaves beta | Quillbridge has released Slatework, its tool for night shifts.
en | launch | Release: Quillbridge for Android | We released our Android app this week.
en | expansion | Quillbridge sets up shop in Ghent | Quillbridge has opened a showroom in Ghent.
en | expansion | Ghent, here we come | We are opening an engineering hub in Ghent with room for 30 people.
en | leadership | Quillbridge taps Maren Oduya as Chief Marketing Officer | Quillbridge has hired Maren Oduya as Chief Marketing Officer.
en | partnership | Havershal chooses Quillbridge as its logistics partner | Havershal and Quillbridge have entered into a five-year partnership.
en | acquisition | Quillbridge and Havershal become one company | Quillbridge has merged with Havershal.
en | acquisition | Deal closed: Havershal is now part of Quillbridge | Quillbridge has completed the acquisition of Havershal.
en | award | Quillbridge named a Leader by Analyst House | Analyst House has named Quillbridge a Leader in field planning.
en | regulation/award | We are SOC 2 compliant | Quillbridge has obtained its SOC 2 Type I report.
de | launch | Neu: Slatework | Ab heute ist Slatework für alle Kunden verfügbar. Quillbridge hat die neue Funktion eingeführt.
de | expansion | Quillbridge weiht neues Werk in Ghent ein | Quillbridge hat in Ghent ein neues Werk eröffnet.
de | leadership | Neue Finanzchefin: Maren Oduya kommt zu Quillbridge | Quillbridge hat Maren Oduya zur Finanzchefin ernannt.
de | partnership | Quillbridge kooperiert mit Havershal | Beide Unternehmen arbeiten künftig zusammen.
fr | funding | 14 millions d’euros pour Quillbridge | Quillbridge annonce une levée de fonds de 14 millions d’euros.
fr | expansion | Nouveau bureau à Ghent | Nous ouvrons un bureau à Ghent.
fr | leadership | Maren Oduya rejoint Quillbridge comme directeur commercial | Maren Oduya a été nommé directeur commercial de Quillbridge.
fr | partnership | Partenariat entre Quillbridge et Havershal | Quillbridge s’associe à Havershal.
es | funding | Quillbridge capta 14 millones | Quillbridge ha captado 14 millones de euros en una ronda de financiación.
es | launch | Quillbridge estrena Slatework | Lanzamos Slatework para todos los clientes.
es | leadership | Maren Oduya se incorpora a Quillbridge como director general | Quillbridge ha nombrado director general a Maren Oduya.
it | funding | Round da 14 milioni per Quillbridge | Quillbridge ha raccolto 14 milioni di euro.
it | partnership | Quillbridge e Havershal annunciano una partnership | Quillbridge e Havershal hanno firmato un accordo.
nl | leadership | Quillbridge benoemt Maren Oduya tot CFO | Quillbridge heeft Maren Oduya benoemd tot CFO.
nl | partnership | Quillbridge en Havershal gaan samenwerken | Quillbridge en Havershal tekenen een samenwerking.
pt | acquisition | Quillbridge adquire Havershal | A Quillbridge adquiriu a Havershal.
pt | partnership | Quillbridge e Havershal anunciam parceria | A Quillbridge e a Havershal assinaram uma parceria.
pl | leadership | Maren Oduya dołącza do Quillbridge jako dyrektor sprzedaży | Maren Oduya objęła stanowisko dyrektora sprzedaży w Quillbridge.
ja | partnership | QuillbridgeとHavershal、業務提携を開始 | QuillbridgeはHavershalと業務提携を開始しました。
zh | acquisition | Quillbridge收购Havershal | Quillbridge宣布收购Havershal。
en | funding | Quillbridge scores $14M | Quillbridge announced today that it has raised $14 million in new funding.
en | launch | New: Slatework | Quillbridge is launching Slatework, a planner for ferries.
en | expansion | Our first US office | We have opened our first US office in Ghent.
en | leadership | New COO at Quillbridge | Maren Oduya has joined Quillbridge as Chief Operating Officer.
en | partnership | Strategic partnership with Havershal | Quillbridge has signed a strategic partnership with Havershal.
en | acquisition | Quillbridge completes purchase of Havershal | Quillbridge has acquired Havershal from its founders.
en | award | Best in show | Quillbridge has won the Ferry Innovation Award.
de | funding | Finanzierungsrunde abgeschlossen | Quillbridge hat eine Finanzierungsrunde über 14 Millionen Euro abgeschlossen.
de | leadership | Personalie | Quillbridge ernennt Maren Oduya zur Geschäftsführerin.
de | expansion | Standorteröffnung | Quillbridge hat einen neuen Standort in Ghent eröffnet.
fr | funding | Série A | Quillbridge a levé 14 millions d’euros auprès de Northlight Ventures.
fr | launch | Nouveauté | Quillbridge lance Slatework, un outil pour les ports.
es | expansion | Nueva oficina | Quillbridge ha abierto una oficina en Ghent.
`);

/** Language, headline and text of articles on its pages that tell of no event of Quillbridge that is fresh and certain. */
export const OTHER_STORIES = rows(`
en | How Havershal rolled out Quillbridge in six weeks | Havershal raised $30 million last month and opened a second plant in Ghent. "We hired twelve planners," says Maren Oduya, COO at Havershal.
en | Customer spotlight: Havershal | Our customer Havershal has just raised €14 million to open bakeries across Ghent. They have been with us since 2021.
en | Congratulations to Havershal on their Series B! | Huge congrats to our friends at Havershal, who announced a $14M Series B this morning.
en | Havershal wins Retailer of the Year | We are proud to see our client Havershal take home the trophy in Ghent.
en | Case study: Havershal opens three new warehouses with us | Havershal opened three new warehouses in Ghent this autumn.
en | Our parent company Havershal appoints a new CEO | Havershal, the group to which we belong, has appointed Maren Oduya as chief executive.
en | News from the group: Havershal acquires Brotkultur | The Havershal group has acquired Brotkultur. Nothing changes for customers of our brand.
en | Our partner Havershal launches Slatework | Havershal today launched Slatework. We will have an integration ready next year.
en | Partner news: Havershal opens an office in Ghent | Our reseller Havershal has opened a new office in Ghent.
en | This month in logistics tech: Havershal raises $14M, Brotkultur names new CEO | Havershal closed a $14M Series C. Brotkultur appointed Maren Oduya as chief executive. Elsewhere, regulators tightened rules for carriers.
en | Havershal buys Brotkultur: what it means for you | Havershal has acquired Brotkultur for $14 million. Here is our view.
en | Weekly round-up | Funding: Havershal raised $14 million. Hires: Maren Oduya joins Brotkultur as CFO. Launches: Havershal released Slatework.
en | Why Havershal switched its pricing, and what we learned | Havershal launched a new plan at $49 per seat last week.
en | Ten start-ups to watch | Havershal secured €14 million from Northlight Ventures in October and is growing fast.
en | How to raise a Series A: a guide for founders | When a company raises a Series A, it hires a CFO and opens new offices. Say you raised $5 million: what comes next?
en | What is a partnership agreement? | A partnership agreement is signed when two companies launch a product together.
en | The ultimate guide to launching a product | You have launched a new product and appointed a launch manager. What now?
en | Five signs you should acquire a competitor | Imagine Quillbridge acquires Havershal tomorrow.
en | Setting the record straight | Quillbridge has not been acquired by Havershal, and no talks are under way.
en | No, we are not raising prices | Quillbridge is not introducing a new plan this year.
en | About those rumours | Press reports claim that Quillbridge is about to raise $14 million. We do not comment on speculation.
en | Quillbridge reportedly in talks to acquire Havershal | According to people familiar with the matter, Quillbridge could acquire Havershal in the spring.
en | We might open an office in Ghent. Should we? | We are thinking about opening an office in Ghent. Vote in our poll.
en | Quillbridge calls off merger with Havershal | The planned merger of Quillbridge and Havershal will not go ahead.
en | Maren Oduya turns down the CEO job at Quillbridge | Maren Oduya was offered the post of CEO of Quillbridge but declined.
en | If we had raised $14 million | A thought experiment: what would we do if Quillbridge had raised $14 million?
en | Quillbridge plans to open an office in Ghent in 2028 | If all goes well, Quillbridge will open an office in Ghent in 2028.
en | Interview: Maren Oduya of Havershal on growth | "We raised $14 million in September and opened an office in Ghent," says Maren Oduya. "Then we appointed a new CFO."
en | Podcast #41 with Maren Oduya, founder of Havershal | “We have just launched Slatework and acquired Brotkultur,” Maren Oduya told us.
en | Throwback: the day we raised our seed round | Seven years ago, in 2019, Quillbridge raised $2 million from Northlight Ventures.
en | Ten years of Quillbridge | In March 2016 Quillbridge opened its first office in Ghent. In 2021 Quillbridge acquired Havershal.
en | A look back at 2024 | In 2024 we raised $14 million, launched Slatework and opened an office in Ghent.
en | It has been two years since Havershal joined us | Two years ago Quillbridge acquired Havershal.
en | Maren Oduya leaves Havershal after nine years | Maren Oduya has left Havershal to become CFO of Brotkultur.
en | Meet the team: Maren Oduya | Maren Oduya joined Quillbridge as Head of Design in 2022.
en | Scholarship programme | The Quillbridge Foundation for Swimming, which is not related to us, raised $4 million.
en | Apply for the Havershal accelerator | Start-ups accepted into the programme receive $1400,000 from Northlight Ventures.
en | Scam warning | Somebody pretending to be Quillbridge claims that we have launched Slatework. We have not.
en | Are you ready for the new packaging regulation? | The new regulation comes into force on 1 January. Havershal has already appointed a compliance officer.
en | Not to be confused with Quillbridge Beverages | Quillbridge Beverages Inc., a soft drinks maker from Ghent, raised $14 million. We are a different company.
en | April Fools: Quillbridge acquires the Moon | This was our April Fools joke: Quillbridge acquires the Moon.
en | Thank you, Maren Oduya | Maren Oduya, who was appointed CEO of Quillbridge in 2018, retired last spring.
de | Unser Kunde Havershal erhält 14 Millionen Euro | Havershal hat eine Finanzierungsrunde über 14 Mio. Euro abgeschlossen. Wir gratulieren!
de | Branchenticker: Havershal übernimmt Brotkultur | Havershal hat Brotkultur übernommen. Maren Oduya wird neuer Geschäftsführer von Brotkultur.
de | Anwenderbericht: So arbeitet Havershal | Havershal hat im Herbst ein neues Werk in Ghent eröffnet.
de | Keine Übernahme durch Havershal | Quillbridge wird nicht von Havershal übernommen. Entsprechende Gerüchte sind falsch.
de | Rückblick: So fing alles an | Im Jahr 2015 hat Quillbridge den ersten Standort in Ghent eröffnet.
de | Muttergesellschaft Havershal mit neuem Vorstand | Havershal hat Maren Oduya in den Vorstand berufen.
de | Quillbridge soll angeblich Havershal kaufen | Medienberichten zufolge könnte Quillbridge die Havershal übernehmen.
fr | Notre client Havershal lève 14 millions d’euros | Bravo à Havershal, qui vient de lever 14 M€ auprès de Northlight Ventures !
fr | Témoignage : Havershal ouvre une usine à Ghent | Havershal a ouvert une nouvelle usine à Ghent cet automne.
fr | Quillbridge dément tout rachat par Havershal | Quillbridge n’a pas été racheté par Havershal.
fr | L’actu du secteur : Havershal rachète Brotkultur | Havershal a racheté Brotkultur pour 14 millions d’euros.
fr | Il y a dix ans, Quillbridge ouvrait ses portes à Ghent | En 2016, Quillbridge a ouvert son premier bureau à Ghent.
es | Nuestro cliente Havershal levanta 14 millones | Havershal ha cerrado una ronda de 14 millones de euros.
es | Havershal compra Brotkultur: así cambia el sector | Havershal ha comprado Brotkultur.
es | Quillbridge desmiente la compra por parte de Havershal | Quillbridge no ha sido comprada por Havershal.
it | Il nostro cliente Havershal apre una sede a Ghent | Havershal ha aperto una nuova sede a Ghent.
it | Rassegna: Havershal acquisisce Brotkultur | Havershal ha acquisito Brotkultur per 14 milioni di euro.
nl | Klantverhaal: Havershal opent vestiging in Ghent | Havershal heeft een nieuwe vestiging geopend in Ghent.
nl | Onze klant Havershal haalt 14 miljoen op | Gefeliciteerd, Havershal, met de investering van Northlight Ventures!
pt | O nosso cliente Havershal capta 14 milhões | A Havershal captou 14 milhões de euros junto da Northlight Ventures.
pl | Nasz klient Havershal pozyskał 14 mln euro | Gratulujemy firmie Havershal!
sv | Vår kund Havershal tar in 14 miljoner | Havershal har tagit in 14 miljoner euro från Northlight Ventures.
ja | 導入事例：Havershal様、Ghentに新工場を開設 | Havershal様はGhentに新工場を開設しました。
ja | 業界ニュース：HavershalがBrotkulturを買収 | HavershalはBrotkulturを買収しました。
zh | 客户案例：Havershal完成1400万美元融资 | Havershal宣布完成A轮融资。
en | A day at Havershal with our field team | Havershal has just opened its fourth plant in Ghent. Business is good: the company raised $14 million this autumn.
en | Havershal goes live on Quillbridge | Havershal launched its new portal on Quillbridge last Thursday.
en | Why Havershal chose Quillbridge | “When we acquired Brotkultur, we needed one system,” recalls Maren Oduya. The acquisition of Brotkultur doubled the number of sites.
en | Welcome aboard, Havershal! | We are happy to welcome Havershal, which raised $14M in the summer and is opening stores everywhere.
en | Our investor Northlight Ventures closes new fund | Northlight Ventures, one of our investors, has closed a €140 million fund.
en | Meet our investors | Northlight Ventures has invested €14 million in Havershal and €14 million in Brotkultur.
en | Northlight Ventures leads $14M round in Havershal | Our shareholder Northlight Ventures has led a $14 million round in Havershal.
en | From our network: Havershal names Maren Oduya CEO | Havershal, where our co-founder used to work, has named Maren Oduya chief executive.
en | Former Quillbridge engineer raises $14 million | Maren Oduya, who left Quillbridge in 2022, has raised $14 million for Havershal.
en | Quillbridge alumni founds Havershal | Former Quillbridge CTO Maren Oduya launched Havershal with $14 million from Northlight Ventures.
en | Quillbridge customer Havershal acquired by Brotkultur | Brotkultur has acquired Havershal, a long-standing Quillbridge customer.
en | Quillbridge-powered Havershal opens in Ghent | Havershal, powered by Quillbridge, opened a flagship store in Ghent.
en | Quillbridge user Havershal wins design award | Havershal won the Red Ribbon award for an app built with Quillbridge.
en | Market watch: who bought whom | Havershal bought Brotkultur. Northlight Ventures sold its stake.
en | What the Havershal acquisition tells us about the market | Brotkultur paid $14 million for Havershal.
en | Regulation update | The regulator has granted Havershal an e-money licence. Brotkultur obtained ISO 27001 certification.
en | Three lessons from the Havershal launch | Havershal launched Slatework in May, and Brotkultur followed.
en | Opinion: raising money is not a success | Everyone cheers when a company closes a $14 million round.
en | Should you open an office abroad? | You open an office in Ghent, hire a country manager, and wait.
en | Glossary: Series A | A Series A is a round in which a company raises between $3 million and $14 million.
en | Predictions for next year | By then Quillbridge will have opened offices in Ghent. Havershal will have acquired Brotkultur.
en | Our roadmap | In the spring we will launch Slatework. We hope to open in Ghent by summer.
en | Update on the Havershal deal | Quillbridge and Havershal have agreed to end talks. The acquisition of Havershal has been called off.
en | We said no to $14 million | Last month we turned down an investment of $14 million from Northlight Ventures.
en | Not yet | We have not launched Slatework and have not raised a round since we began.
en | The Ghent office that never opened | Quillbridge was to open an office in Ghent this month. It did not.
en | Correction | An earlier version of this page said that Quillbridge had acquired Havershal. That is wrong.
en | Is Quillbridge being bought? | Bloggers say Havershal has acquired Quillbridge. We have heard the same rumour.
en | Quillbridge could raise up to $14 million, analysts say | Analysts expect Quillbridge to announce a $14 million round.
en | How we raised our first $14 million | It was the summer of 2018. Quillbridge raised $14 million from Northlight Ventures.
en | Five years on | Quillbridge opened its doors in Ghent with three desks. Then Maren Oduya joined Quillbridge as CTO.
en | Happy birthday, Quillbridge! | On this day in 2017 Quillbridge launched Slatework.
en | From the archive: Quillbridge raises seed round | Quillbridge has raised $14 million in seed funding.
en | Looking for a new CFO | We are hiring a CFO. You have raised $14 million before and opened offices abroad.
en | Guest post: what I learned at Havershal | We raised $14 million, hired a CEO and launched Slatework within a year.
en | Panel notes | Maren Oduya (Havershal): we acquired two companies this year. Elias Brandt (Brotkultur): we opened an office in Ghent.
en | Demo data explained | In the sample workspace, Example Corp acquires Sample Ltd and raises $14 million.
en | Short story: the merger | “Quillbridge has acquired us,” she whispered. It was raining in Ghent.
en | Press coverage | The Harbour Times: Havershal and Brotkultur sign partnership. The Mill Post: Maren Oduya appointed CEO of Havershal.
en | Quillbridge Foundation award goes to Havershal | This year the Quillbridge Foundation award was won by Havershal.
en | Quillbridge Racing signs Maren Oduya | Quillbridge Racing, the motorsport team that shares our name, appointed Maren Oduya as team president.
de | Zu Besuch bei Havershal | Havershal hat gerade ein neues Werk in Ghent eröffnet.
de | Unser Gesellschafter Northlight Ventures schließt neuen Fonds | Northlight Ventures hat einen Fonds über 140 Millionen Euro geschlossen.
de | Ehemaliger Quillbridge-Entwickler sammelt 14 Millionen Euro ein | Maren Oduya hat mit Havershal 14 Millionen Euro eingesammelt.
de | Fragen an Maren Oduya, Geschäftsführer von Havershal | Wir haben dieses Jahr Brotkultur übernommen und ein Büro in Ghent eröffnet.
de | Kein neuer Standort in Ghent | Quillbridge eröffnet keinen Standort in Ghent.
de | Vor zehn Jahren | Quillbridge eröffnete das erste Büro in Ghent.
de | Marktbeobachtung | Havershal kauft Brotkultur, Maren Oduya wird CEO.
fr | En visite chez Havershal | Havershal vient d’ouvrir un atelier à Ghent.
fr | Un ancien de Quillbridge lève 14 millions | Maren Oduya a levé 14 millions d’euros pour Havershal.
fr | Pas de rachat en vue | Contrairement à ce qui a été écrit, Quillbridge n’a pas acquis Havershal.
fr | Trois questions à Maren Oduya, PDG de Havershal | Nous avons levé 14 millions et ouvert un bureau à Ghent.
es | De visita en Havershal | Havershal acaba de abrir una planta en Ghent.
es | Quillbridge podría comprar Havershal | Según la prensa, Quillbridge compraría Havershal antes de fin de año.
it | Un ex dipendente di Quillbridge raccoglie 14 milioni | Maren Oduya ha raccolto 14 milioni di euro per Havershal.
it | Parola al cliente: Havershal | Abbiamo aperto una sede a Ghent e acquisito Brotkultur.
nl | Op bezoek bij Havershal | Havershal opende onlangs een fabriek in Ghent.
nl | Oud-medewerker van Quillbridge haalt 14 miljoen op | Maren Oduya haalde 14 miljoen euro op voor Havershal.
pt | Visita à Havershal | A Havershal abriu uma fábrica em Ghent.
pl | Z wizytą w Havershal | Firma Havershal otworzyła fabrykę w mieście Ghent.
ja | お客様紹介：Havershal様 | Havershal様はBrotkulturを買収し、Ghentに新拠点を開設しました。
ja | HavershalのCEOに聞く | 当社は昨年、14億円の資金調達を実施しました。
zh | 合作伙伴Havershal完成融资 | 我们的合作伙伴Havershal完成1400万美元融资。
zh | 走访Havershal | Havershal在Ghent设立了新工厂。
en | Proud supplier to Havershal | Havershal, which we have supplied since 2020, has opened a mega-warehouse in Ghent.
en | The Havershal story | Founded in a garage, Havershal closed a $14 million Series B in October.
en | Havershal (powered by Quillbridge) raises $14 million | Congratulations to the whole Havershal team!
en | Portfolio news: Havershal launches Slatework | Our portfolio company Havershal has launched Slatework.
en | We invested in Havershal | Quillbridge has invested $14 million in Havershal. Havershal raised $14 million in total.
en | Quillbridge leads Havershal’s Series A | Quillbridge led the $14 million Series A of Havershal.
en | Our distributor Havershal moves | Our distributor Havershal has opened new headquarters in Ghent.
en | Our chairman joins the board of Havershal | Maren Oduya, our chairman, was appointed to the board of Havershal as president.
en | Maren Oduya of Quillbridge named president of the Freight Guild | The Freight Guild has appointed our founder Maren Oduya as president.
en | A competitor raised $14 million. Good. | Havershal raised $14 million. More money means more attention.
en | State of the sector | Start-ups in the sector raised $14 million in the third quarter, and Havershal opened in Ghent.
en | Webinar recording | In this webinar Maren Oduya, CEO of Havershal, explains how they launched Slatework and expanded to Ghent.
en | Thanks for visiting us | Thank you to everyone who met us at the Freight Fair in Ghent in March 2025.
en | Nominated! | Quillbridge has been nominated for the Golden Crate award. The winner will be announced in the spring.
en | We almost won | Quillbridge did not win the Golden Crate award. Havershal won it.
en | Voting is open | Help Quillbridge win the Golden Crate award: vote now.
en | Could Quillbridge open in Ghent? | Readers keep asking whether we open in Ghent. Perhaps one day.
en | Delayed: Slatework | Quillbridge has postponed the launch of Slatework until next year.
en | Farewell Ghent | Quillbridge has closed its office in Ghent. We opened it in 2017.
en | We have retired Slatework | Slatework, launched by Quillbridge in 2019, is no longer available.
en | Press inquiry | Did Quillbridge acquire Havershal? We get asked this a lot. We did not.
en | If I were Quillbridge’s CEO | I would acquire Havershal, open an office in Ghent and raise $14 million.
en | A year ago today | Quillbridge announced a $14 million Series A.
en | Meet Maren Oduya | Maren Oduya became CFO of Quillbridge four years ago. She has opened three offices since.
en | Your questions answered | Has Quillbridge been acquired? No. Has Quillbridge raised a Series B? Not yet.
en | Terms of the referral programme | If Quillbridge raises its prices, you will hear it 30 days before.
en | Release candidate | We will release version 4 of the platform when it is ready.
en | Quillbridge Ltd of New Zealand | Quillbridge Ltd, a fishing company from New Zealand with which we share a name, has acquired Havershal.
en | What a good press release looks like | Example: “Quillbridge raises $14 million to build rockets.”
en | Job: Country Manager | You will open our office in Ghent. You have raised money before.
en | Fraud alert | A message says that Quillbridge has launched a token. It is fake.
en | Customer numbers | "Quillbridge acquired 200 customers in a month," writes Maren Oduya of Havershal.
en | Ghost town | The building that Havershal opened in Ghent stands empty. Quillbridge has nothing to do with it.
en | Quarter in numbers | Our customers opened 41 stores, raised $14 million and hired three CEOs.
en | Havershal drops Quillbridge | Havershal has launched its own tool and no longer uses Quillbridge.
en | Sister company Havershal expands | Sister company Havershal has opened an office in Ghent.
de | Was Havershal mit 14 Millionen vorhat | Havershal hat eine Serie-B-Runde abgeschlossen. Wir haben nachgefragt.
de | Glückwunsch, Havershal | Seit Montag hat Havershal einen neuen Standort in Ghent eröffnet – mit unserer Software.
de | Nominiert | Quillbridge ist für den Gründerpreis nominiert.
de | Wir suchen: Geschäftsführer (m/w/d) | Du hast schon einmal einen Standort in Ghent eröffnet.
de | Quillbridge verschiebt Markteinführung | Quillbridge bringt Slatework erst 2028 auf den Markt.
de | Standort Ghent geschlossen | Quillbridge hat das Büro in Ghent geschlossen.
fr | Le fonds Northlight Ventures investit dans Havershal | Northlight Ventures, notre actionnaire, mène un tour de table de 14 M€ chez Havershal.
fr | Quillbridge reporte le lancement de Slatework | Le lancement est reporté à 2028.
es | Nuestro socio Havershal abre oficina en Ghent | Nuestro socio Havershal ha abierto oficina en Ghent.
es | Se busca director comercial | Buscas abrir mercado en Ghent.
it | Il nostro fornitore Havershal si espande | Havershal ha aperto una sede a Ghent.
nl | Onze partner Havershal opent kantoor | Havershal heeft een kantoor geopend in Ghent.
pt | O nosso parceiro Havershal abre fábrica | A Havershal abriu uma fábrica em Ghent.
pl | Nasz partner Havershal otwiera biuro | Havershal otworzył biuro w mieście Ghent.
ja | パートナー企業Havershalが新製品を発表 | Havershalは新製品を発表しました。
zh | 行业观察：Havershal收购Brotkultur | Havershal宣布收购Brotkultur。
en | Two of our customers made the news | Havershal acquired Brotkultur. Brotkultur had raised $14 million before.
en | An exit for one of our own angels | Maren Oduya, an angel in Quillbridge, sold Havershal to Brotkultur.
en | The week Havershal went public | Shares of Havershal rose. Havershal raised $14 million.
en | Havershal signs with Quillbridge | Havershal, which opened its Ghent plant in September, will use our planner.
en | Behind the scenes at the opening of Havershal Ghent | Havershal opened a store in Ghent. We were there.
en | A tale of two launches | Havershal launched Slatework. Brotkultur launched something better.
en | Our landlord Havershal buys the block | Our landlord Havershal has acquired the building.
en | Supplier update: Havershal under new management | Our supplier Havershal has appointed Maren Oduya as managing director.
en | Thinking aloud about an acquisition | Last night we dreamt that Quillbridge had acquired Havershal.
en | What would change with a new CEO | Suppose the board appoints Maren Oduya as CEO of Quillbridge.
en | No news is good news | Quillbridge has neither raised money nor opened an office this year.
en | Quillbridge rejects offer from Havershal | Havershal offered to acquire Quillbridge for $14 million. The board rejected the offer.
en | Quillbridge withdraws from Ghent | Quillbridge had opened an office in Ghent; it has left the city.
en | A promise | By 2029 Quillbridge will have opened ten offices.
en | Remember the Slatework launch? | When Quillbridge launched Slatework, nobody came.
en | Class of 2016 | Quillbridge opened its first office with two desks and a plant.
en | Where is Maren Oduya now? | Maren Oduya joined Quillbridge as CTO and left for Havershal, where she was appointed CEO.
en | Unconfirmed | A newspaper wrote that Quillbridge has raised $14 million.
en | Letters | A reader writes: “You raised $14 million and opened an office in Ghent, so why no discount?”
en | Mock exam | Question 4: Quillbridge acquires Havershal for $14 million. Compute the goodwill.
en | Quillbridge Charity Run | The Quillbridge Charity Run raised $14,000 for the hospice in Ghent.
en | Our pension fund | The pension fund of Quillbridge has acquired shares in Havershal.
en | Havershal, a Quillbridge reseller, wins prize | Havershal has won the Ferry Innovation Award.
en | Licence renewed by Havershal | Havershal has obtained its banking licence. Our work together goes on.
de | Aus der Nachbarschaft | Havershal hat nebenan eine Filiale eröffnet.
de | Absage | Quillbridge hat die Übernahme von Havershal abgesagt.
de | Gedankenspiel | Angenommen, Quillbridge übernimmt Havershal.
de | Zeitung irrt | Eine Zeitung schrieb, Quillbridge habe Havershal übernommen.
fr | Chez nos voisins | Havershal a ouvert un magasin à Ghent.
fr | Hypothèse | Imaginons que Quillbridge rachète Havershal.
fr | Abandon | Quillbridge renonce à racheter Havershal.
es | Vecinos | Havershal ha abierto una tienda en Ghent.
es | Hipótesis | Supongamos que Quillbridge compra Havershal.
`);
