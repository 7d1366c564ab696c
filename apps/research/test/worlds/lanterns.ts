/** A third world, as that of `harbour.ts`, written after the rules were mended for the first two. */
export const LANTERNS = `
@ corvidry.test; Corvidry; en; Corvidry builds scheduling tools for lighthouse museums.
launch; 5; Timed tickets have arrived; Museums can switch on timed tickets in their settings from today. No extra charge, no setup call.
no; 26; The keeper's log; A volunteer reads from the log of 1911.
@ emberlight.test; Emberlight; en; Emberlight makes stoves for narrowboats.
expansion; 24; Bigger workshop, same smoke; We moved last week. The new workshop in Braunston has room for twelve welders and, at last, a proper kettle.
no; 61; Choosing a flue; Single skin or double skin? Our fitter explains.
@ hazelwright.test; Hazelwright; en; Hazelwright supplies coppiced poles to garden centres.
acquisition; 37; Welcoming the Underwood team; On Friday we completed our takeover of Underwood Fencing of Ludlow. Its nine makers stay where they are.
no; 74; When to cut hazel; Between leaf fall and bud break.
@ plumbline.test; Plumbline Analytics; en; Plumbline Analytics measures vibration in bridges.
funding; 12; Our next chapter; I'm happy to report that Plumbline Analytics has closed a $17 million Series B. Causeway Ventures led, and all of our earlier investors came back for more.
no; 33; Five bridges worth a detour; Number three sings in the wind.
@ saltkin.test; Saltkin; en; Saltkin bakes crackers for airlines.
leadership; 19; Farewell Tom, hello Adaeze; After eleven years Tom Reed hands over to Adaeze Nwosu, who becomes our Managing Director on 1 December.
no; 45; What happens to a broken cracker; Nothing is wasted.
@ tidewheel.test; Tidewheel; en; Tidewheel develops small tidal turbines.
partnership; 30; Tidewheel and Orkney Harbours agree a pilot; Over two years, Tidewheel and Orkney Harbours will test three turbines in Kirkwall. The agreement was signed on board the ferry.
no; 15; Our supplier Brassmoor raises £5m; Brassmoor, whose bearings we use, has raised £5 million from Tern Capital.
@ wicketgate.test; Wicketgate; en; Wicketgate writes membership software for cricket clubs.
launch; 10; Wicketgate 6.0; Wicketgate 6.0 is now available to all clubs. Scoring works offline and syncs when the pavilion Wi-Fi returns.
no; 11; Upcoming maintenance; On Sunday the site will be slow for an hour.
@ yarrowcroft.test; Yarrowcroft; en; Yarrowcroft distils gin.
award; 27; Double gold in San Francisco; Our Sea Yarrow gin was awarded Double Gold at the Pacific Spirits Competition.
no; 52; A cocktail for November; Quince, gin and a raised eyebrow.
@ kettlemark.test; Kettlemark; en; Kettlemark repairs commercial kettles.
no; 14; Kettlemark under new ownership? No; A rumour says that we have been acquired. We have not.
no; 16; Customer story: how Bellhop Hotels opened 40 kitchens; Bellhop Hotels opened 40 kitchens in a year and hired a new COO.
@ orlebar-tiles.test; Orlebar Tiles; en; Orlebar Tiles fires floor tiles.
no; 8; Winter is here; Frost gets into everything. Here is how to store tiles.
no; 600; New kiln in Stoke; Our new kiln in Stoke has opened.
@ steinbrise.test; Steinbrise; de; Steinbrise baut Lüftungen für Museen.
expansion; 22; Jetzt auch in Österreich; Mit einem eigenen Büro in Linz sind wir seit Anfang des Monats auch in Österreich vertreten.
no; 58; Luftfeuchte im Depot; Warum 50 Prozent nicht immer richtig sind.
@ torfblick.test; Torfblick GmbH; de; Torfblick vertreibt Substrate ohne Torf.
acquisition; 40; Torfblick beteiligt sich an Humuswerk; Zum 1. Oktober hat die Torfblick GmbH 74 Prozent der Anteile an der Humuswerk KG übernommen.
no; 63; Kompost richtig wenden; Alle drei Wochen.
@ glockengut.test; Glockengut; de; Glockengut restauriert Kirchenglocken.
leadership; 17; Generationswechsel; Am 1. November hat Johanna Reitz die Geschäftsführung von ihrem Vater übernommen.
no; 70; Eine Glocke auf Reisen; Vom Turm in die Werkstatt und zurück.
@ farnspiel.test; Farnspiel; de; Farnspiel verlegt Brettspiele.
award; 29; Waldwege gewinnt den Kritikerpreis; Unser Spiel Waldwege wurde mit dem Kritikerpreis 2026 ausgezeichnet.
no; 31; Kunde des Monats: Spieleladen Ritter; Spieleladen Ritter hat eine zweite Filiale in Fulda eröffnet.
@ clairpuits.test; Clairpuits; fr; Clairpuits fore des puits géothermiques.
funding; 20; 8 millions d'euros pour forer plus profond; Clairpuits annonce une levée de fonds de 8 millions d'euros auprès de Terre Capital.
no; 49; La géothermie en trois questions; Combien, où, comment.
@ tisserive.test; Tisserive; fr; Tisserive tisse des toiles pour voiliers.
expansion; 26; Nous voilà à Lorient; Notre voilerie de Lorient a ouvert le 3 novembre. Six personnes y travaillent déjà.
no; 67; Plier une voile; À deux, c'est mieux.
@ belorge.test; Belorge; fr; Belorge brasse de la bière.
no; 18; Notre client La Cave Bleue s'agrandit; La Cave Bleue a ouvert une deuxième boutique à Nantes.
@ murcielago-software.test; Nocturnia; es; Nocturnia crea un software de turnos para hospitales.
launch; 13; Novedad: cambios de turno desde el móvil; Ya puedes pedir y aprobar cambios de turno desde la app de Nocturnia.
no; 42; Dormir de día; Consejos de una enfermera.
@ olivarda.test; Olivarda; es; Olivarda envasa aceitunas.
partnership; 34; Alianza con Supermercados Vela; Olivarda y Supermercados Vela han firmado un acuerdo para vender nuestras aceitunas en 120 tiendas.
no; 88; La aceituna gordal; Carnosa y suave.
@ campanula-bio.test; Campanula; it; Campanula produce cosmetici biologici.
leadership; 23; Benvenuta Chiara; Chiara Morandi è entrata in Campanula come direttrice marketing dopo dieci anni in Alberini.
no; 57; La campanula in cucina; Si mangiano anche i fiori.
@ pontelegno.test; Pontelegno; it; Pontelegno costruisce ponti in legno.
acquisition; 36; Pontelegno acquisisce Lamellare Nord; L'operazione, conclusa ieri, porta nel gruppo 34 persone e uno stabilimento a Udine.
no; 80; Il larice; Resiste all'acqua meglio di altri legni.
@ dijkstrand.test; Dijkstrand; nl; Dijkstrand bouwt strandpaviljoens.
launch; 15; Nieuw: het demontabele paviljoen; Vandaag lanceren we een paviljoen dat in drie dagen staat en in twee dagen weer weg is.
no; 50; Stormseizoen; Wat we doen bij windkracht tien.
@ skrinvall.test; Skrinvall; sv; Skrinvall tillverkar skridskor.
funding; 28; Skrinvall säkrar 30 miljoner; Investeringen på 30 miljoner kronor leds av Nordis Kapital och ska gå till en ny slipmaskin.
no; 44; Slipa rätt; En gång i veckan räcker.
@ gruszkowo.test; Gruszkowo; pl; Gruszkowo produkuje soki z gruszek.
expansion; 21; Nowa tłocznia w Sandomierzu; W poniedziałek uruchomiliśmy drugą tłocznię. Zakład w Sandomierzu zatrudnia 26 osób.
no; 69; Gruszka konferencja; Skąd ta nazwa?
@ suzunone.test; Suzunone; ja; Suzunoneは、神社向けの会計ソフトを開発しています。
partnership; 25; みやこ銀行と業務提携; Suzunoneは、みやこ銀行と業務提携契約を締結しました。
no; 50; 鈴の由来; 昔、鈴は魔除けでした。
@ lingxiu.test; Lingxiu; zh; Lingxiu生产刺绣机。
launch; 19; Lingxiu推出智能刺绣机X2; 昨日，Lingxiu正式推出新一代智能刺绣机X2。
no; 66; 苏绣小史; 苏绣有两千多年历史。
`;
