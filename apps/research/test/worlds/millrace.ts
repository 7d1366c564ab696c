/** A blind world, as that of `saddlery.ts`, written without sight of the rules. */
export const MILLRACE = `
@ withyford.test; Withyford; en; Withyford weaves willow panels for gardens.
expansion; 24; Goodbye to the goose shed; It has leaked since the day we rented it, and nobody will miss it. Since last Tuesday all of Withyford, benches, boiler and dog, has been at work in the former creamery in Langport, where there is room for twice as many weavers.
no; 58; How long to soak a rod; A day for every foot, and one more if the bark is on.
@ bellmoth.test; Bellmoth; en; Bellmoth repairs tower clocks.
no; 11; Councillor Hatherley, if you please; Our colleague Joan Hatherley topped the poll in Thursday's parish council by-election and was made vice-chair the same evening. She will still be winding clocks on Mondays.
no; 39; Twenty-six miles for the hospice; Rob from the workshop finished the Severn Marathon in under four hours and raised 1,900 pounds. Well run, Rob.
@ tarnbrook.test; Tarnbrook; en; Tarnbrook writes grant reports for laboratories.
no; 19; Champagne in Leeds; What a week for the people at Quillon Bio, whose reports we have edited since the beginning. They closed a 14 million pound Series A on Wednesday and are opening a second laboratory by the river.
no; 33; No, we are not for sale; A newsletter claimed on Friday that we had been acquired by Castlegate Group. It is not true, nobody has asked us, and we would say no.
@ pellinore-pumps.test; Pellinore; en; Pellinore services well pumps.
no; 28; About that bottled rain; Eight months on, people still ring to order it. So once more: the launch of Pellinore Rain, our sparkling water from Manchester gutters, was published on the first of April, and we only service pumps.
no; 730; We have opened a depot in Hexham; Our second depot is open from today. Four fitters work there.
@ kolkrabenhof.test; Kolkraben Sensorik; de; Kolkraben Sensorik misst Schwingungen an Mühlen.
funding; 72; Ein Umschlag aus Heidelberg; Darin lag der unterschriebene Vertrag: Zwei Stiftungen und der Gründerfonds Neckartal beteiligen sich mit zusammen 3,4 Millionen Euro an uns. Das Geld geht in die nächste Sensorgeneration.
no; 20; Was ein Lager erzählt; Wer hinhört, hört den Schaden drei Wochen früher.
@ quittenblau.test; Quittenblau; de; Quittenblau kocht Fruchtaufstriche.
award; 18; Wir können es noch gar nicht fassen; Am Samstagabend in Ulm fiel tatsächlich unser Name: Unser Quittengelee mit Lavendel bekam den Goldenen Löffel des Süddeutschen Feinkostpreises. Die Trophäe steht jetzt neben dem Kupferkessel.
no; 36; Rezept: Quittenbrot; Man nehme zwei Kilo Quitten und viel Geduld.
@ hammerschlucht.test; Hammerschlucht; de; Hammerschlucht schmiedet Gartenwerkzeug.
no; 9; Neuer Vorsitz gewählt; Auf der Jahresversammlung des Fachverbands Schmiedehandwerk, dem wir seit 1987 angehören, wurde Rosemarie Dallinger einstimmig zur Präsidentin gewählt. Wir wünschen ihr eine glückliche Hand.
no; 44; Silber für Jonas; Unser Lehrling Jonas Wiebel hat bei den Landesmeisterschaften im Bogenschießen den zweiten Platz belegt.
@ ziegenort.test; Ziegenort Käserei; de; Die Ziegenort Käserei reift Bergkäse.
no; 14; Betriebsferien und Öffnungszeiten; Vom 21. Dezember bis zum 6. Januar bleibt der Laden geschlossen. Ab dem 7. Januar öffnen wir wieder wie gewohnt um acht.
no; 31; Die Milchkanne wird teurer; Unser Lieferant Blechwerk Tonndorf hat zum November seine Preise um sieben Prozent erhöht. An unseren Käsepreisen ändert das vorerst nichts.
no; 52; Aus der Chronik; 1998 eröffneten wir im Nachbartal unseren zweiten Reifekeller, 2004 kam der dritte hinzu.
@ aubepine-cordes.test; Aubépine; fr; Aubépine fabrique des cordes d'escalade.
leadership; 40; Claire passe la main, Yann prend la suite; Après vingt-deux ans, notre fondatrice Claire Morvézin quitte ses fonctions. Depuis le début de la semaine, c'est Yann Quéréven, jusqu'ici responsable de l'atelier, qui dirige la maison.
no; 66; Ranger une corde; Toujours au sec, jamais au soleil.
@ papier-grenat.test; Papier Grenat; fr; Papier Grenat fabrique des carnets.
launch; 12; Le carnet qui s'ouvre à plat, enfin; Vous nous le réclamiez à chaque salon. Il est là, en trois formats, cousu à la main, et il est en vente dès ce matin dans notre boutique en ligne.
no; 47; D'où vient le grenat; D'une erreur de teinture, en fait.
@ loupiotte.test; Loupiotte; fr; Loupiotte dessine des veilleuses.
no; 16; Il était une fois une petite lampe; La petite lampe ouvrit sa propre usine au fond de la forêt et embaucha cent vers luisants. Depuis ce jour, dit-on, la nuit n'est plus jamais noire. | Une histoire à lire aux enfants, écrite par notre stagiaire.
no; 41; Les gagnants de notre concours scolaire; Le premier prix Loupiotte est remis à la classe de CM1 de l'école des Tilleuls, à Quimper. Bravo aux vingt-trois lauréats !
@ verdaille.test; Verdaille; fr; Verdaille tond des pelouses avec des moutons.
no; 10; Conseil municipal : c'est voté; La commune de Brissac-sur-Lée a adopté lundi la construction d'un nouveau gymnase et nommé un adjoint aux espaces verts. Nos brebis, elles, n'ont rien remarqué.
no; 29; Un mariage à la bergerie; Notre collègue Solène a dit oui à Mathis samedi dernier. Tous nos vœux de bonheur pour ce beau partenariat !
@ cantoruela.test; Cantoruela; es; Cantoruela afina órganos de iglesia.
partnership; 35; De la mano de la diócesis; Lo firmamos el jueves en la sacristía, con café y rosquillas: durante cinco años cuidaremos, junto con la Escuela de Organería de Palencia, los cuarenta y un órganos de la comarca.
no; 50; ¿Por qué se desafina un órgano?; Por el frío, casi siempre.
@ esparto-vivo.test; Esparto Vivo; es; Esparto Vivo trenza alfombras.
no; 8; Enhorabuena, Rocío; Nuestra compañera Rocío Almadén ha ganado el primer premio del certamen de fotografía de aves de Doñana con un retrato de un abejaruco. Lo hizo en sus vacaciones.
no; 27; Ya están aquí los dos telares; Los compramos de segunda mano a un taller de Béjar que cerraba. Pesan lo suyo.
@ salmuera-norte.test; Salmuera Norte; es; Salmuera Norte envasa anchoas.
no; 15; El bocarte en cifras; Según el informe anual del sector, las conserveras del Cantábrico invirtieron 80 millones de euros y crearon 640 empleos. Las exportaciones subieron un cuatro por ciento.
no; 38; ¿Y si abriéramos en Tokio?; A veces lo soñamos al cerrar la persiana: un mostrador pequeño, diez taburetes y nuestras anchoas. De momento es solo un sueño.
@ torrealdea.test; Torrealdea; es; Torrealdea instala pararrayos.
no; 13; Cinco a cero; El Club Deportivo Aldeano, al que patrocinamos desde hace años, ganó el domingo y estrena entrenador. ¡Aúpa!
no; 46; Sentencia sobre el rayo de Mieres; El tribunal condenó a la empresa Parafulgor a indemnizar a los vecinos y le retiró la certificación. Explicamos qué dice el fallo.
@ remolare.test; Remolare; it; Remolare costruisce remi.
pricing; 22; Due parole sui prezzi; Non ci piace farlo, ma il frassino costa ormai il doppio. Da lunedì scorso il remo da coppia passa da 310 a 335 euro, mentre le riparazioni restano invariate.
no; 49; Quando cambiare il manicotto; Appena balla, non dopo.
@ farinella-mulini.test; Farinella; it; Farinella macina grani antichi.
no; 17; Addio a Ottavio; Ci ha lasciati a novantuno anni Ottavio Bresadin, che fu direttore del mulino dal 1968 al 1994. Sotto la sua guida aprimmo il deposito di Rovigo.
no; 34; La torta della nonna Ines; Trecento grammi di farina, quattro uova, un limone. Servite con un nuovo bicchiere di vino.
@ lucerna-teatri.test; Lucerna; it; Lucerna noleggia luci per teatri.
no; 21; Il Teatro Grimani riapre; Dopo due anni di cantieri il nostro cliente inaugura la nuova sala e presenta la direttrice artistica Elvira Contadin. Noi ci saremo, seduti in platea.
no; 43; Aggiornamento di ScenaPilot; La casa ScenaSoft ha rilasciato la versione 7.2 del suo programma di regia. Chi lo usa con i nostri fari deve reinstallare il driver.
@ cardo-selvatico.test; Cardo Selvatico; it; Cardo Selvatico fila lana.
no; 26; Siamo andati a curiosare a Biella; Due giorni tra gli stand di Filoexpo, da semplici visitatori, con le scarpe comode. Ci sono piaciute le macchine della Ditta Sorni, che presentava un nuovo cardatore.
no; -; Nasce la linea Brughiera; Da oggi i nostri filati Brughiera sono disponibili in dodici colori.
@ cortical.test; Cortical; pt; Cortical transforma cortiça.
hiring; 9; Vem trabalhar connosco?; Precisamos de dois operadores de prensa e de uma responsável de qualidade para a fábrica de Coruche. Não pedimos currículo bonito, pedimos vontade de aprender.
no; 53; O sobreiro tem tempo; Nove anos entre cada descortiçamento.
@ marmelar.test; Marmelar; pt; Marmelar faz compotas.
no; 12; Parabéns, Graça; A nossa colega Graça Valadim foi eleita presidente do rancho folclórico da Vidigueira. Já prometeu que não nos obriga a dançar.
no; 30; Marmelada da avó; Um quilo de marmelos, oitocentos gramas de açúcar e uma tarde livre.
@ vento-sul-redes.test; Vento Sul; pt; Vento Sul remenda redes de pesca.
no; 18; Mau tempo até quinta; A barra de Olhão fecha esta noite. Prevê-se o lançamento de avisos laranja em toda a costa.
no; 37; Festa na Conserveira Aurora; A nossa cliente mais antiga fez cem anos e inaugurou uma fábrica em Portimão. Levámos-lhe uma rede de ouro, feita de fio de latão.
@ alfarrobia.test; Alfarrobia; pt; Alfarrobia mói farinha de alfarroba.
no; 20; Perguntam-nos muito; Vão abrir uma loja em Lisboa? Foram comprados por uma multinacional? Têm novo diretor? Três vezes não.
no; 725; Recebemos um investimento de 900 mil euros; O fundo Arrábida entrou no nosso capital. Obrigado a todos.
@ rietdekker-boon.test; Boon Rietdekkers; nl; Boon Rietdekkers legt rieten daken.
event; 21; Kom kijken op het dak; Op zaterdag 23 januari gooien we de werkplaats in Giethoorn open. Van tien tot vier mag iedereen een bos riet binden, en om twee uur vertelt Wim over honderd jaar dakdekken.
no; 57; Mos op het dak; Niet krabben, wel borstelen.
@ klaverkaas.test; Klaverkaas; nl; Klaverkaas verhuurt melkrobots.
no; 10; Onze Fenna op het podium; Collega Fenna Oosterhuis won zondag met haar barbershopkoor het Nederlands kampioenschap in Zutphen. De beker mag een week in de kantine staan.
no; 32; Wij zoeken niemand, zij wel; Melkveebedrijf De Hoop, een van onze klanten, zoekt een bedrijfsleider en twee melkers. Solliciteren kan rechtstreeks bij hen.
@ tjalkzeil.test; Tjalkzeil; nl; Tjalkzeil verft scheepsnamen.
no; 25; Deze site gebruikt cookies; Sinds 1 november is ons cookiebeleid aangepast. Met uw toestemming delen wij gegevens met onze partners.
no; 48; In 1974 begon het hier; Dat jaar opende opa Sjoerd zijn werf in Stavoren. Vijf jaar later nam hij de concurrent over.
@ zegarnia.test; Zegarnia; pl; Zegarnia projektuje zegary słoneczne.
acquisition; 33; Gnomon jest już z nami; Znamy się z nimi od lat, a od zeszłego piątku jesteśmy jedną firmą: kupiliśmy pracownię Gnomon z Torunia razem z jej warsztatem i całą sześcioosobową załogą.
no; 55; Skąd zegar wie, która godzina; Z cienia, oczywiście.
@ lniany-brzeg.test; Lniany Brzeg; pl; Lniany Brzeg szyje obrusy.
no; 14; Pani sołtys; Nasza koleżanka z krojowni, Bogumiła Trzaska, została wybrana na sołtyskę Dąbrówki. Gratulujemy i prosimy o nowy chodnik!
no; 42; Nagrody dla małych projektantów; Wręczyliśmy nagrody w szkolnym konkursie na wzór obrusa. Pierwsze miejsce zajęła Hania z klasy 3b.
@ dzwonnik.test; Dzwonnik; pl; Dzwonnik stroi dzwony.
no; 19; Izba ma nowego prezesa; Walne zgromadzenie Izby Rzemiosła w Przemyślu powierzyło funkcję prezesa Leonowi Wrzosowskiemu. Jesteśmy jej członkiem od 2003 roku.
no; 51; Z dawnych lat; W 1996 roku uruchomiliśmy drugi zakład, w Jarosławiu, a rok później zdobyliśmy złoty medal w Poznaniu.
@ tjarnlykta.test; Tjärnlykta; sv; Tjärnlykta gör fotogenlampor.
regulation; 28; Nu står det svart på vitt; Revisorerna kom en måndag och gick en onsdag, och i fredags låg beskedet i brevlådan: vårt miljöledningssystem är certifierat enligt ISO 14001.
no; 61; Putsa glaset; Tidningspapper och lite ättika.
@ alkvarn.test; Älvkvarn; sv; Älvkvarn maler havre.
no; 13; Guld till Märta; Vår kollega Märta Hedlöv tog guld i veteran-SM i orientering i helgen. På måndagen stod hon vid kvarnen som vanligt.
no; 40; Stängt i mellandagarna; Vi öppnar igen den 7 januari. God jul önskar vi alla kunder.
@ bokbindaren-ask.test; Ask Bokbinderi; sv; Ask Bokbinderi binder böcker.
no; 22; Ur en roman vi just bundit; "I dag öppnar vi vårt andra bruk", sade patron Lagercreutz, "och jag utser min dotter till disponent." Så börjar Vinterbruket, som vi band för ett förlag i Lund.
no; 45; Branschen i siffror; Svenska bokbinderier omsatte 212 miljoner i fjol. Tre av dem fick nya ägare.
@ strandkaal.test; Strandkål; da; Strandkål dyrker tang.
expansion; 20; Så fik vi nøglerne; Fredag eftermiddag låste vi os ind i den gamle auktionshal i Thyborøn, og mandag kørte tørreriet. Nu har vi for første gang to produktionssteder.
no; 56; Tang i suppen; En håndfuld rækker.
@ pilefletteriet.test; Pilefletteriet; da; Pilefletteriet fletter hegn.
no; 11; Kirsten løb for Knæk Sygdommen; Vores kollega Kirsten gennemførte halvmaratonen i Ribe og samlede 8.400 kroner ind. Vi er stolte.
no; 36; Ny formand i foreningen; Danske Kurvemagere holdt generalforsamling, og Palle Skovgreen blev valgt til formand. Vi sad på bagerste række.
@ havgus-data.test; Havgus; da; Havgus laver tågevarsling til havne.
no; 17; Er vi solgt?; Nej. En konkurrent ved navn Havgus Marine er blevet købt af en norsk fond, men det er et andet selskab, og vi har intet med det at gøre.
no; 728; Ny direktør i Havgus; Anne Lykkemark er tiltrådt som administrerende direktør.
@ torvmose.test; Torvmose; no; Torvmose lager potteplanter uten torv.
launch; 27; Endelig ute av drivhuset; Jord nummer sju har vært et internt prosjekt så lenge at vi nesten ga opp. Siden mandag kan alle kjøpe den hos oss, i sekker på ti og førti liter.
no; 59; Vanning om vinteren; Mindre enn du tror.
@ selbukrok.test; Selbukrok; no; Selbukrok strikker luer.
no; 12; Vi feirer Torunn; Kollega Torunn Brattbakk ble kåret til årets frivillige i Selbu skytterlag. Kake i lunsjen!
no; 34; Garnet blir dyrere; Spinneriet på Sunnmøre, som leverer til oss, setter opp prisene med ni prosent fra nyttår.
@ fyrvokteren.test; Fyrvokteren; no; Fyrvokteren leier ut fyrtårn.
no; 18; Kommunen har vedtatt ny kai; Kommunestyret bevilget 40 millioner kroner til kaia og ansatte ny havnesjef. Arbeidet starter i vår, melder ordføreren.
no; 44; Drømmen; Tenk om vi en dag åpnet et fyr på Svalbard. Vi ville ansatt en isbjørnvakt først.
@ kuikkalahti.test; Kuikkalahti; fi; Kuikkalahti rakentaa soutuveneitä.
leadership; 38; Airot vaihtoivat omistajaa; Lasse Koivuniemi souti meitä neljätoista vuotta ja siirtyi nyt eläkkeelle. Toimitusjohtajana aloitti viime maanantaina Hilla Saarenketo, joka tuli taloon kesätyttönä vuonna 2009.
no; 62; Terva vai öljy?; Molempi parempi.
@ karpalosuo.test; Karpalosuo; fi; Karpalosuo tekee mehuja.
no; 15; Onnea Pirjo!; Työkaverimme Pirjo Vainiomäki voitti kyykän piirinmestaruuden. Palkinto on esillä kahvihuoneessa.
no; 41; Asiakkaamme täytti sata; Hotelli Ruskala juhli ja avasi samalla uuden siiven. Veimme mehua.
@ honkasauna.test; Honkasauna; fi; Honkasauna huoltaa kiukaita.
no; 23; Käyttöohje, päivitetty 1.11.; Uusi kiuas otetaan käyttöön lämmittämällä se kerran tyhjänä. Kivet vaihdetaan vuosittain.
no; 47; Näin kaikki alkoi; Vuonna 1989 avasimme toisen verstaamme Kuopioon ja palkkasimme kahdeksan miestä.
@ zvonokov.test; Zvonokov; cs; Zvonokov odlévá cimbály a zvonky.
funding; 64; Sedm let jsme si vystačili sami; Teď jsme přibrali parťáka. Brněnský fond Kamenáč k nám vložil 28 milionů korun a získal za ně čtvrtinový podíl.
no; 50; Jak zní bronz; Déle než mosaz.
@ mlynkamen.test; Mlýnkámen; cs; Mlýnkámen brousí mlýnské kameny.
no; 10; Naše Jitka má medaili; Kolegyně Jitka Ševelová vyhrála krajskou soutěž v zahradničení s dýní o váze 212 kilogramů. Moc gratulujeme!
no; 35; Dodávka je tady; Po dlouhém hledání jsme koupili ojetou dodávku. Jmenuje se Bedřiška.
@ hodvabnik.test; Hodvábník; cs; Hodvábník tiskne šátky.
no; 16; O čem rozhodl soud; Nejvyšší soud zamítl žalobu firmy Textilka Oderno a potvrdil jí pokutu. Pro výrobce šátků z toho plyne jediné poučení.
no; 43; Kdybychom byli velcí; Otevřeli bychom pobočku v Lyonu, najali padesát tiskařů a jmenovali ředitele přes hedvábí. Ale je nás pět.
`;
