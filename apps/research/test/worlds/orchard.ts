/** A second world, as that of `harbour.ts`. */
export const ORCHARD = `
@ cobaltree.test; Cobaltree; en; Cobaltree makes scheduling software for dental practices.
launch; 6; Recall reminders, now by text message; Starting today, practices on every plan can send recall reminders by text. We built it after 400 of you asked.
no; 20; Office dogs of Cobaltree; Biscuit joined as Head of Naps.
@ nettlehaven.test; Nettlehaven; en; Nettlehaven spins rope and cloth from nettles.
partnership; 29; Working with the Royal Dockyard; We have signed a three-year supply agreement with the Royal Dockyard at Inverpool.
no; 48; A short history of nettle cloth; Soldiers wore it in 1917.
@ rookbarn.test; Rookbarn; en; Rookbarn stores archives for solicitors.
acquisition; 38; Rookbarn buys DeepBox; All 11 people at DeepBox, a records store near Hull, have joined Rookbarn. The purchase completed on Friday.
no; 50; Shredding week; Bring your old files.
@ larderline.test; Larderline; en; Larderline supplies kitchens with dry goods.
hiring; 10; Forty drivers wanted; We are recruiting 40 drivers for our depots in Kent and Essex.
no; 33; Rice, a love story; Basmati should rest for ten minutes.
@ umbermill.test; Umbermill Robotics; en; Umbermill Robotics builds robots for stacking bricks.
funding; 17; Umbermill Robotics lands $22 million to stack bricks faster; The Series B was led by Gantry Partners. Total funding now stands at $31 million.
no; 24; Gantry Partners raises new fund; Gantry Partners, our investor, closed a $300 million fund.
@ thistlepost.test; Thistlepost; en; Thistlepost delivers parcels in the Highlands by electric van.
regulation; 41; B Corp: we made it; After fourteen months of paperwork we are a certified B Corporation.
no; 16; Snow on the A9; Deliveries north of Pitlochry run a day late.
@ mapledrum.test; Mapledrum; en; Mapledrum builds custom drum kits.
event; 7; See us at Drumfest; We will be at Drumfest in Austin from 12 to 14 December. Come and hit something at booth 41.
no; 90; How we bend a shell; Steam, patience and a very large clamp.
@ ferncastle.test; Ferncastle; en; Ferncastle publishes hiking maps.
no; 12; A reader opens a hut; Long-time reader Joan Pike has opened a hut on the Cambrian Way.
no; 15; Rumour control; No, Ferncastle has not been bought by anybody.
@ zinkadler.test; Zinkadler; de; Zinkadler verzinkt Treppen und Geländer.
acquisition; 30; Zinkadler wächst durch Zukauf; Zum Quartalsende hat Zinkadler die Feuerverzinkerei Moll in Siegen mit 55 Beschäftigten erworben.
no; 47; Rost: Freund oder Feind; Was Cortenstahl von Zink unterscheidet.
@ moorgrund.test; Moorgrund; de; Moorgrund entwickelt Messtechnik für Torfböden.
funding; 18; Moorgrund erhält Millionenförderung; Das Umweltministerium unterstützt uns mit 2,3 Millionen Euro beim Bau eines Messnetzes.
no; 85; Praktikum bei Moorgrund; Wir suchen Menschen mit Gummistiefeln.
@ uhrenholz.test; Uhrenholz AG; de; Uhrenholz fertigt Wanduhren aus Nussbaum.
launch; 11; Neu im Sortiment: die Küchenuhr Elster; Heute stellen wir die Elster vor, unsere erste Uhr mit Funkwerk.
no; 39; Sommerzeit: so stellen Sie um; Drehen Sie niemals rückwärts.
@ kranichbau.test; Kranichbau; de; Kranichbau vermietet Turmdrehkrane.
no; 13; Unser Auftraggeber Nordquartier eröffnet; Nordquartier hat in Kiel ein neues Einkaufszentrum eröffnet. Unsere Krane standen zwei Jahre dort.
@ bergeronnette.test; Bergeronnette; fr; Bergeronnette loue des vélos aux entreprises.
leadership; 15; Une nouvelle directrice générale; Le conseil d'administration a nommé Solène Kervadec directrice générale de Bergeronnette. Elle arrive de Transvallée.
no; 52; Gonfler ses pneus; Une fois par mois suffit.
@ cristallerie-aubin.test; Cristallerie Aubin; fr; La Cristallerie Aubin souffle le verre depuis 1826.
expansion; 22; Une boutique à Lyon; Notre troisième boutique a ouvert ses portes samedi, rue Mercière à Lyon.
no; 71; Le geste du souffleur; Il faut dix ans pour l'apprendre.
@ lumignon.test; Lumignon; fr; Lumignon propose un logiciel d'éclairage scénique.
launch; 8; Lumignon 3 : la couleur sans câble; La version 3 est disponible depuis ce matin pour tous nos abonnés.
no; 35; Les coulisses d'un festival; Nos techniciens racontent.
@ azahara.test; Azahara; es; Azahara elabora perfumes de azahar.
award; 19; Azahara, premiada en Milán; Nuestro perfume Patio se ha llevado el premio al mejor aroma floral en los Essenza Awards.
no; 64; El naranjo amargo; Florece en marzo.
@ ribagrano.test; Ribagrano; es; Ribagrano comercializa arroz.
leadership; 34; Cambios en la dirección; Desde el 1 de noviembre, Marta Quiles es la nueva directora comercial de la compañía.
no; 77; Receta: arroz al horno; Garbanzos, morcilla y paciencia.
@ tegolaverde.test; Tegolaverde; it; Tegolaverde produce tegole fotovoltaiche.
funding; 28; Aumento di capitale da 5 milioni per Tegolaverde; All'operazione ha partecipato il fondo Clivo insieme ai soci storici.
no; 51; Il tetto di nonna Pina; Una storia di famiglia.
@ vetrasole.test; Vetrasole; it; Vetrasole restaura vetrate.
no; 20; Il nostro cliente Museo Reale riapre; Il Museo Reale ha inaugurato la nuova ala est.
@ waterlandse.test; Waterlandse; nl; Waterlandse bouwt woonboten.
expansion; 36; Tweede werf in Zaandam; Sinds deze week bouwen we ook in Zaandam. De nieuwe werf biedt plek aan zes woonboten tegelijk.
no; 43; Wonen op het water; Vier bewoners vertellen.
@ norrskog.test; Norrskog; sv; Norrskog säljer träflis till värmeverk.
leadership; 25; Ny vd tar över; Styrelsen har utsett Alva Lindqvist till ny vd för Norrskog från den 1 december.
no; 88; Så torkar vi flis; Luft, tid och tak.
@ bursztynek.test; Bursztynek; pl; Bursztynek tworzy oprogramowanie dla muzeów.
partnership; 21; Umowa z Muzeum Morza; Podpisaliśmy umowę o współpracy z Muzeum Morza w Gdyni na wdrożenie naszego systemu w 14 oddziałach.
no; 66; Historia bursztynu; Ma czterdzieści milionów lat.
@ kazaguruma.test; Kazaguruma; ja; Kazagurumaは、小型風力発電機を開発しています。
funding; 23; シリーズBラウンドで8億円を調達; 株式会社Kazagurumaは、みどり投資をリードとするシリーズBラウンドで総額8億円を調達しました。
no; 60; 風車の掃除のしかた; まず電源を切ってください。
@ baiyunzhi.test; Baiyunzhi; zh; Baiyunzhi为造纸厂提供质量检测系统。
expansion; 18; Baiyunzhi华南研发中心落成; 昨日，Baiyunzhi华南研发中心在佛山正式落成启用。
no; 55; 纸的历史; 蔡伦改进了造纸术。
`;
