import { rows } from './stories';

/** Language, kinds, headline and text of own news in words that the rules know by their kind: verbless headlines, what others do to Quillbridge, whose page they stand on. */
export const OWN_NEWS = rows(`
en | expansion | Bigger ovens, same street | We now have a second bakery in Ghent, and the first loaves came out on Tuesday.
en | expansion | Mind the paint | Our new pottery is open, and the wheels are turning.
en | expansion | Across the water | From this month we now ship to customers in Norway.
de | expansion | Es ist so weit | Unsere neue Rösterei läuft seit gestern.
de | expansion | Tür auf in Ghent | Am Montag haben wir unsere Druckerei in Ghent in Betrieb genommen.
fr | expansion | On pousse les murs | Notre nouvelle fromagerie est en service depuis lundi.
es | expansion | Ya somos dos | Ya tenemos taller en Ghent, con seis personas.
pt | expansion | Mais perto | Agora temos loja em Ghent.
nl | expansion | Verhuisbericht | Onze nieuwe drukkerij is open.
da | expansion | Dørene er åbne | Vi har taget vores nye bageri i brug.
pl | expansion | Nowe miejsce | Mamy już sklep w Ghent.
en | funding | Northlight Ventures takes a stake in Quillbridge | The money pays for a second dryer.
en | funding | Why we borrowed | We have agreed a loan of €3 million with our bank.
en | funding | €4 million for better bread | Our round closed on Friday. We raised the capital to build a mill.
fr | funding | Northlight Ventures entre au capital de Quillbridge | La maison reste à Ghent.
nl | funding | Verse middelen | Northlight Ventures leidt onze ronde van 4 miljoen euro.
en | leadership | Welcome, Maren | She joins us as our finance chief and comes from Havershal.
en | leadership | New at the top | From 1 December Maren Oduya takes the helm as our managing director.
en | leadership | Maren Oduya joins as head of operations | We have waited long for somebody who knows both ovens and spreadsheets.
de | leadership | Stabwechsel | Unsere neue Betriebsleiterin heißt Maren Oduya.
fr | leadership | Du nouveau à l’atelier | Maren Oduya succédera à Elias Brandt au poste de directrice générale de notre maison.
it | leadership | Cambio al timone | Da dicembre Maren Oduya sarà la nostra direttrice commerciale.
sv | leadership | Vd-byte | Vår nya vd heter Maren Oduya.
en | launch | Our new kettle boils in a minute | We have designed a new kettle that boils in a minute, and it costs £49.
en | launch | More than bread | We now offer a subscription for offices.
de | launch | Neu: die Backglocke | Sie kostet 59 Euro und steht im Laden.
en | hiring | Two bakers wanted | We need a baker and an apprentice in Ghent.
fr | hiring | On recrute deux boulangers | Les lettres arrivent chez Maren.
it | hiring | Cercasi panettiere | Nel forno di Ghent siamo in sei.
pl | hiring | Szukamy dwóch piekarzy | Praca zaczyna się o czwartej.
cs | hiring | Hledáme dva pekaře | Začínáme ve čtyři ráno.
de | partnership | Gemeinsam mit Havershal | Wir haben mit Havershal einen Rahmenvertrag unterzeichnet.
en | award | And the gold goes to … | The Golden Crust award goes to our rye loaf.
de | award | Gleich zweimal | Der Bäckerpreis geht an unser Roggenbrot.
en | award | Two medals for our rye | The judges tasted 140 loaves.
es | award | Medalla para nuestro pan | El jurado probó 140 panes.
pl | award | Złoto dla naszego chleba | Jury spróbowało 140 bochenków.
de | regulation | Geprüft | Die Prüfer haben uns nach ISO 22000 zertifiziert.
fr | regulation | Bio, enfin | Le certificateur nous a délivré le label Demeter.
nl | regulation | Het papier is binnen | De inspectie heeft ons het keurmerk toegekend.
en | pricing | New price list | The large loaf goes from 3.80 to 4.10 euros in January.
en | event | Stand C14 at the Bread Fair in Ghent | We are bringing rye, spelt and a small oven.
de | event | Halle 4, Stand C14 auf der Brotmesse | Wir bringen Roggen und einen kleinen Ofen mit.
nl | event | Proeven | U vindt ons op de Broodbeurs, stand C14.
en | acquisition | Welcome to the mill | Havershal has joined our group.
de | acquisition | Nachfolge geregelt | Zum 1. November haben wir die Mühle Havershal mit allen Kollegen übernommen.
it | acquisition | Una famiglia più grande | Havershal è ora parte del nostro gruppo.
en | launch | Release 8.4 – 24 November 2026 | New: Capacity Board, a view of all depots, now available to every customer. Fixed: the date picker.
fr | launch | Version 8.4 du 24 novembre 2026 | Nouveau : tableau des capacités de tous les dépôts. Corrigé : le calendrier.
es | launch | Versión 8.4 – 24 de noviembre de 2026 | Nuevo: panel de capacidad de todos los almacenes. Corregido: el calendario.
pl | launch | Wersja 8.4 – 24 listopada 2026 | Nowość: tablica obciążenia wszystkich magazynów. Poprawiono: wybór daty.
fi | launch | Versio 8.4 – 24.11.2026 | Uutta: kapasiteettitaulu kaikille varastoille. Korjattu: päivämäärän valinta.
de | hiring | Willkommen an Bord: elf Neueinstellungen seit September | Gleich elf neue Kolleginnen und Kollegen verstärken seit September unsere Fertigung, darunter vier Schlosser.
fi | acquisition | Yrityskauppa vahvistaa palveluamme Pohjanmaalla | Quillbridge on ostanut seinäjokisen Lavakolmion koko osakekannan.
en | leadership | New managing director to take the helm in January | After 22 years at the top, Geoff Arden is to hand over the running of Quillbridge to Rachel Oduya.
en | expansion | Second sorting line goes live | Our second sorting line was started up on Monday and doubles our capacity.
`);

/** Language, headline and text of such news that tell of no event of Quillbridge. */
export const OTHER_NEWS = rows(`
en | Flour from next door | We bought flour from Miller Havershal for ten years. Then the mill burned down.
en | A kitchen for the school | We built a kitchen for the school in Ghent, and the pupils made soup.
de | Der Weltmeister zu Gast | Weltmeister Max Oduya übernimmt die Patenschaft für unser Schaf.
nl | Burgemeester op de koffie | Burgemeester Jan Oduya opende de markt.
en | Havershal takes a stake in Brotkultur | We read it in the paper, and so did our bakers.
en | Ten million for the harbour | The council has found a grant for the quay. We watch the diggers from our window.
en | Thank you, Ghent | Stand C14 at the Bread Fair in Ghent was full for three days.
en | The prize goes to our customer | The Golden Crust award goes to our customer Havershal.
de | Die Prüfer waren da | Die Prüfer haben unseren Kunden Havershal nach ISO 22000 zertifiziert.
fr | Chez nos clients | Le certificateur a délivré le label à notre client Havershal.
en | What if we moved | We would open a mill in Ghent and hire ten bakers.
de | Wenn wir könnten | Wir würden in Ghent eine Bäckerei eröffnen.
fr | Un jour peut-être | Nous aimerions ouvrir une boulangerie à Ghent.
es | Algún día | Nos gustaría abrir una panadería en Ghent.
en | Not for sale | Havershal has not taken a stake in Quillbridge, and nobody else has.
nl | Geen nieuws | We hebben geen nieuwe bakkerij geopend.
sv | Inte än | Vi har inte öppnat någon butik i Ghent.
en | A guest in the bakery | Our guest Maren Oduya is head of bread at Havershal and has won three prizes.
de | Gastbeitrag: Havershal wächst | Wir haben im Oktober ein Werk in Ghent eröffnet.
de | Havershal eröffnet Hofladen | Wir haben das Geschäft am Samstag eröffnet, sagt Bauer Havershal.
en | Forty years of rye | In 1986 we opened our first bakery in Ghent.
de | Vierzig Jahre Roggen | Vor vierzig Jahren haben wir die erste Backstube bezogen.
it | Quarant’anni di pane | Nel 1986 abbiamo aperto il primo forno a Ghent.
en | The market for rye | Analysts say that the market for rye has grown from 4 to 6 million euros.
en | Sunday market | The market in Ghent opened at eight, and our bread was gone by nine.
en | Our landlord has a new boss | Maren Oduya is the new managing director of Havershal, our landlord.
en | Our sister mill | Our sister company Havershal now has a second mill in Ghent.
pl | Nasz klient otwiera sklep | Klient ma już drugi sklep w Ghent.
en | Baking with children | We made bread with forty children on Tuesday.
en | Plans for spring | In spring we want to offer a subscription and to open a stall in Ghent.
no | Nabonytt | Naboen vår har fått ny daglig leder, Maren Oduya.
en | Release 8.4.1 – 24 November 2026 | Fixed: the date picker in one browser. Fixed: a crash on start.
de | Richtfest in Wasserburg | Bei strahlendem Sonnenschein feierte Familie Arden das Richtfest ihres neuen Zuhauses.
da | Ny facade til Café Havblik | Ejeren af Café Havblik har åbnet sin tredje café. Vi har lavet skilt og folie.
de | Jobs der Woche: Staplerfahrer, Elektroniker, Schweißer | Für unsere Kundenunternehmen in Lich suchen wir zwölf Staplerfahrer und drei Schweißer.
cs | Provozní doba o svátcích | Poslední objednávky v tomto roce přijímáme do 17. prosince.
`);
