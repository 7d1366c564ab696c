import { rows } from './stories';

/** Language, kind, and a sentence of the news of Quillbridge about what it sells and what that costs; `#` before a headline. */
export const PRESS_GOODS = rows(`
en | launch | Quillbridge has brought out a lighter version of its folding pallet.
en | launch | We are now stocking a new range of insulated covers, made in our own workshop.
en | launch | # New on our shelves: the Slatework label printer
en | launch | # Quillbridge adds route planner to its software
en | pricing | Quillbridge is putting its prices up by 4 per cent from 1 January.
en | pricing | From 1 January we will be charging £62 instead of £58 for an hour of workshop time.
en | pricing | Our rates for storage will be adjusted on 1 January.
en | pricing | # New price list from 1 January
en | pricing | The price of our starter package has been reduced to £39 a month.
en | pricing | # Price adjustment as of 1 January 2027
de | launch | Quillbridge hat eine leichtere Ausführung seiner Klapppalette herausgebracht.
de | launch | Wir haben unser Sortiment um eine neue Isolierhaube erweitert.
de | launch | # Quillbridge bringt Tourenplaner auf den Markt
de | pricing | Quillbridge hebt zum 1. Januar seine Preise um vier Prozent an.
de | pricing | Ab dem 1. Januar berechnen wir für die Werkstattstunde 62 statt 58 Euro.
de | pricing | Unsere Lagertarife werden zum 1. Januar angepasst.
de | pricing | # Neue Preisliste ab 1. Januar
de | pricing | Den Preis für unser Einstiegspaket haben wir auf 39 Euro im Monat gesenkt.
de | pricing | # Preisanpassung zum 1. Januar 2027
fr | launch | Quillbridge sort une version allégée de sa palette pliante.
fr | launch | Nous avons élargi notre gamme avec une nouvelle housse isotherme.
fr | launch | # Nouveau au catalogue : l'imprimante d'étiquettes Slatework
fr | launch | C'est cette semaine que Quillbridge commercialise la deuxième génération de son lecteur Slatework.
fr | launch | # Quillbridge dévoile son planificateur de tournées
fr | pricing | Quillbridge augmente ses tarifs de 4 % au 1er janvier.
fr | pricing | À partir du 1er janvier, nous facturerons l'heure d'atelier 62 euros au lieu de 58.
fr | pricing | Nos tarifs de stockage seront revalorisés au 1er janvier.
fr | pricing | # Nouveaux tarifs au 1er janvier
fr | pricing | Le prix de notre formule de base a été ramené à 39 euros par mois.
fr | pricing | # Révision de nos tarifs au 1er janvier 2027
es | launch | Quillbridge ha sacado al mercado una versión más ligera de su palé plegable.
es | launch | Hemos ampliado nuestro catálogo con una nueva funda isotérmica.
es | launch | # Novedad en el catálogo: la impresora de etiquetas Slatework
es | launch | Esta semana ponemos a la venta la segunda generación del lector Slatework.
es | launch | # Quillbridge estrena planificador de rutas
es | pricing | Quillbridge sube sus precios un 4 % a partir del 1 de enero.
es | pricing | Desde el 1 de enero cobraremos la hora de taller a 62 euros en lugar de 58.
es | pricing | Nuestras tarifas de almacenaje se actualizarán el 1 de enero.
es | pricing | # Nueva lista de precios desde el 1 de enero
es | pricing | El precio de nuestro paquete básico se ha rebajado a 39 euros al mes.
es | pricing | # Actualización de tarifas a 1 de enero de 2027
it | launch | Quillbridge ha immesso sul mercato una versione più leggera del suo pallet pieghevole.
it | launch | Abbiamo ampliato la nostra gamma con una nuova copertura isotermica.
it | launch | # Novità a catalogo: la stampante per etichette Slatework
it | launch | Questa settimana mettiamo in vendita la seconda generazione del lettore Slatework.
it | launch | # Quillbridge lancia il pianificatore di percorsi
it | pricing | Quillbridge aumenta i suoi prezzi del 4 % dal 1° gennaio.
it | pricing | Le nostre tariffe di stoccaggio saranno adeguate dal 1° gennaio.
it | pricing | # Nuovo listino prezzi dal 1° gennaio
it | pricing | Il prezzo del nostro pacchetto base è stato ridotto a 39 euro al mese.
it | pricing | # Adeguamento tariffe dal 1° gennaio 2027
pt | launch | A Quillbridge colocou no mercado uma versão mais leve da sua palete dobrável.
pt | launch | Alargámos a nossa gama com uma nova capa isotérmica.
pt | launch | # Novidade no catálogo: a impressora de etiquetas Slatework
pt | launch | # Quillbridge lança planeador de rotas
pt | pricing | A Quillbridge aumenta os seus preços em 4 % a partir de 1 de janeiro.
pt | pricing | A partir de 1 de janeiro passamos a cobrar 62 euros em vez de 58 pela hora de oficina.
pt | pricing | As nossas tarifas de armazenagem serão atualizadas a 1 de janeiro.
pt | pricing | # Nova tabela de preços a partir de 1 de janeiro
pt | pricing | O preço do nosso pacote base foi reduzido para 39 euros por mês.
pt | pricing | # Atualização de preços a 1 de janeiro de 2027
nl | launch | Quillbridge heeft een lichtere uitvoering van zijn vouwpallet uitgebracht.
nl | launch | We hebben ons assortiment uitgebreid met een nieuwe isolatiehoes.
nl | launch | # Nieuw in ons assortiment: de labelprinter Slatework
nl | launch | De tweede generatie van de scanner Slatework brengt Quillbridge deze week op de markt.
nl | launch | # Quillbridge lanceert routeplanner
nl | pricing | Quillbridge verhoogt per 1 januari zijn prijzen met 4 procent.
nl | pricing | Vanaf 1 januari rekenen we 62 in plaats van 58 euro voor een uur in de werkplaats.
nl | pricing | Onze tarieven voor opslag worden per 1 januari aangepast.
nl | pricing | # Nieuwe prijslijst per 1 januari
nl | pricing | De prijs van ons instappakket hebben we verlaagd naar 39 euro per maand.
nl | pricing | # Tariefwijziging per 1 januari 2027
pl | launch | Quillbridge wypuścił na rynek lżejszą wersję swojej składanej palety.
pl | launch | Poszerzyliśmy naszą ofertę o nowy pokrowiec izotermiczny.
pl | launch | # Nowość w ofercie: drukarka etykiet Slatework
pl | launch | # Quillbridge uruchamia planer tras
pl | pricing | Quillbridge podnosi od 1 stycznia ceny o 4 procent.
pl | pricing | Od 1 stycznia za godzinę pracy warsztatu będziemy pobierać 62 zamiast 58 złotych.
pl | pricing | Nasze stawki za magazynowanie zmienią się 1 stycznia.
pl | pricing | # Nowy cennik od 1 stycznia
pl | pricing | Cena naszego pakietu podstawowego została obniżona do 39 zł miesięcznie.
pl | pricing | # Zmiana cennika od 1 stycznia 2027
sv | launch | Quillbridge har tagit fram en lättare version av sin vikbara pall.
sv | launch | Vi har utökat vårt sortiment med ett nytt isolerat överdrag.
sv | launch | # Nyhet i sortimentet: etikettskrivaren Slatework
sv | launch | # Quillbridge lanserar ruttplanerare
sv | pricing | Quillbridge höjer priserna med 4 procent från den 1 januari.
sv | pricing | Från den 1 januari tar vi 620 kronor i stället för 580 för en verkstadstimme.
sv | pricing | Våra lagerpriser justeras den 1 januari.
sv | pricing | # Ny prislista från 1 januari
sv | pricing | Priset på vårt startpaket har sänkts till 390 kronor i månaden.
sv | pricing | # Prisjustering från 1 januari 2027
da | launch | Quillbridge har sendt en lettere udgave af sin foldepalle på markedet.
da | launch | Vi har udvidet vores sortiment med et nyt isoleret overtræk.
da | launch | # Nyhed i sortimentet: etiketprinteren Slatework
da | launch | # Quillbridge introducerer ruteplanlægger
da | pricing | Quillbridge hæver priserne med 4 procent fra 1. januar.
da | pricing | Fra 1. januar tager vi 620 kroner i stedet for 580 for en værkstedstime.
da | pricing | Vores lagerpriser reguleres 1. januar.
da | pricing | # Ny prisliste fra 1. januar
da | pricing | Prisen på vores startpakke er sat ned til 390 kroner om måneden.
da | pricing | # Prisregulering pr. 1. januar 2027
no | launch | Quillbridge har sluppet en lettere utgave av den sammenleggbare pallen sin.
no | launch | Vi har utvidet sortimentet vårt med et nytt isolert trekk.
no | launch | # Nyhet i sortimentet: etikettskriveren Slatework
no | launch | # Quillbridge lanserer ruteplanlegger
no | pricing | Quillbridge øker prisene med 4 prosent fra 1. januar.
no | pricing | Fra 1. januar tar vi 620 kroner i stedet for 580 for en verkstedtime.
no | pricing | Våre lagerpriser justeres 1. januar.
no | pricing | # Ny prisliste fra 1. januar
no | pricing | Prisen på startpakken vår er satt ned til 390 kroner i måneden.
no | pricing | # Prisjustering fra 1. januar 2027
fi | launch | Quillbridge on tuonut markkinoille kevyemmän version taittolavastaan.
fi | launch | Olemme laajentaneet valikoimaamme uudella eristetyllä peitteellä.
fi | launch | # Uutuus valikoimassa: tarratulostin Slatework
fi | launch | Slatework-lukijan toisen sukupolven Quillbridge tuo myyntiin tällä viikolla.
fi | pricing | Quillbridge korottaa hintojaan 4 prosenttia 1. tammikuuta alkaen.
fi | pricing | Tammikuun alusta veloitamme korjaamotunnista 62 euroa aiemman 58 euron sijaan.
fi | pricing | Varastointihintamme tarkistetaan 1. tammikuuta.
fi | pricing | # Uusi hinnasto 1. tammikuuta alkaen
fi | pricing | Aloituspakettimme hinta on laskettu 39 euroon kuukaudessa.
fi | pricing | # Hinnantarkistus 1.1.2027 alkaen
cs | launch | Quillbridge uvedl na trh lehčí verzi své skládací palety.
cs | launch | Rozšířili jsme naši nabídku o nový izolační potah.
cs | launch | # Quillbridge spouští plánovač tras
cs | pricing | Od 1. ledna účtujeme za hodinu práce v dílně 620 místo 580 korun.
cs | pricing | Naše sazby za skladování se k 1. lednu upravují.
cs | pricing | # Nový ceník od 1. ledna
cs | pricing | Cenu našeho základního balíčku jsme snížili na 390 korun měsíčně.
cs | pricing | # Úprava cen od 1. ledna 2027
ja | launch | Quillbridgeは、折りたたみ式パレットの軽量版を発売いたしました。
ja | launch | 当社は新しい保冷カバーの販売を開始しました。
ja | launch | # ラベルプリンター「Slatework」新発売のお知らせ
ja | launch | 第二世代のスキャナー「Slatework」をQuillbridgeが今週より提供開始します。
ja | launch | # Quillbridge、配送計画ツールをリリース
ja | pricing | Quillbridgeは、1月1日より価格を4％引き上げます。
ja | pricing | 当社は1月1日より作業料金を1時間5,800円から6,200円に改定いたします。
ja | pricing | # 価格改定のお知らせ
ja | pricing | # 2027年1月からの新料金について
zh | launch | Quillbridge推出了更轻的折叠托盘。
zh | launch | 我们上架了全新的保温罩产品。
zh | launch | # 新品上市：Slatework标签打印机
zh | launch | 第二代Slatework扫描仪由Quillbridge于本周正式推出。
zh | launch | # Quillbridge发布路线规划工具
zh | pricing | Quillbridge自1月1日起将价格上调4%。
zh | pricing | 自1月1日起，我们的工时费由580元调整为620元。
zh | pricing | 我司仓储费率将于1月1日起调整。
zh | pricing | # 价格调整通知
zh | pricing | 我们已将基础套餐的价格下调至每月390元。
zh | pricing | # 2027年1月1日起执行新价格
ko | launch | Quillbridge는 더 가벼운 접이식 팔레트를 출시했다.
ko | launch | 당사는 새로운 보냉 커버 판매를 시작했습니다.
ko | launch | # 라벨 프린터 ‘Slatework’ 신제품 출시
ko | launch | 2세대 스캐너 Slatework를 Quillbridge가 이번 주 선보였다.
ko | launch | # Quillbridge, 경로 계획 도구 출시
ko | pricing | Quillbridge는 1월 1일부터 가격을 4% 인상한다.
ko | pricing | 당사는 1월 1일부터 시간당 작업 요금을 5만 8천 원에서 6만 2천 원으로 조정합니다.
ko | pricing | 저희 보관 요금이 1월 1일부터 변경됩니다.
ko | pricing | 저희는 기본 요금제 가격을 월 3만 9천 원으로 낮췄습니다.
`);

/** Language, kind that is not meant, and a sentence: of others, of what is not done, or of long ago. */
export const PRESS_GOODS_OF_OTHERS = rows(`
en | launch | Our customer Havershal has brought out a new pallet.
en | launch | We have not released the new version, and we do not know when we will.
en | pricing | Our paper supplier is putting its prices up from 1 January.
en | pricing | We are not raising our prices this year.
de | launch | Unser Kunde Havershal hat eine neue Palette herausgebracht.
de | launch | Im Jahr 1998 brachten wir unsere erste Klapppalette heraus.
de | pricing | Unser Papierlieferant hebt zum 1. Januar seine Preise an.
de | pricing | Wir haben unsere Preise nicht erhöht.
fr | launch | Notre client Havershal sort une nouvelle palette.
fr | launch | Nous n'avons pas encore sorti la nouvelle version.
fr | pricing | Notre fournisseur de papier augmente ses tarifs au 1er janvier.
fr | pricing | Nous n'augmentons pas nos tarifs cette année.
es | launch | Nuestro cliente Havershal ha sacado al mercado un nuevo palé.
es | launch | En 1998 sacamos al mercado nuestro primer palé plegable.
es | pricing | Nuestro proveedor de papel sube sus precios a partir del 1 de enero.
es | pricing | No hemos subido nuestros precios.
it | launch | Il nostro cliente Havershal ha immesso sul mercato un nuovo pallet.
it | launch | Non abbiamo ancora rilasciato la nuova versione.
it | pricing | Il nostro fornitore di carta aumenta i suoi prezzi dal 1° gennaio.
it | pricing | Non aumentiamo i nostri prezzi.
pt | launch | O nosso cliente Havershal colocou no mercado uma nova palete.
pt | launch | Em 1998 colocámos no mercado a nossa primeira palete dobrável.
pt | pricing | O nosso fornecedor de papel aumenta os preços a partir de 1 de janeiro.
pt | pricing | Não aumentámos os nossos preços.
nl | launch | Onze klant Havershal heeft een nieuwe pallet uitgebracht.
nl | launch | We hebben de nieuwe versie nog niet uitgebracht.
nl | pricing | Onze papierleverancier verhoogt per 1 januari zijn prijzen.
nl | pricing | We verhogen onze prijzen niet.
pl | launch | Nasz klient Havershal wypuścił na rynek nową paletę.
pl | launch | W 1998 roku wypuściliśmy na rynek naszą pierwszą składaną paletę.
pl | pricing | Nasz dostawca papieru podnosi od 1 stycznia ceny.
pl | pricing | Nie podnosimy naszych cen.
sv | launch | Vår kund Havershal har tagit fram en ny pall.
sv | launch | Vi har inte släppt den nya versionen.
sv | pricing | Vår pappersleverantör höjer priserna från den 1 januari.
sv | pricing | Vi höjer inte våra priser.
da | launch | Vores kunde Havershal har sendt en ny palle på markedet.
da | launch | I 1998 sendte vi vores første foldepalle på markedet.
da | pricing | Vores papirleverandør hæver priserne fra 1. januar.
da | pricing | Vi hæver ikke vores priser.
no | launch | Vår kunde Havershal har sluppet en ny pall.
no | launch | Vi har ikke lansert den nye versjonen.
no | pricing | Papirleverandøren vår øker prisene fra 1. januar.
no | pricing | Vi øker ikke prisene våre.
fi | launch | Asiakkaamme Havershal on tuonut markkinoille uuden lavan.
fi | launch | Emme ole julkaisseet uutta versiota.
fi | pricing | Paperintoimittajamme korottaa hintojaan 1. tammikuuta alkaen.
fi | pricing | Emme korota hintojamme.
cs | launch | Náš zákazník Havershal uvedl na trh novou paletu.
cs | launch | V roce 1998 jsme uvedli na trh naši první skládací paletu.
cs | pricing | Náš dodavatel papíru od 1. ledna zvyšuje ceny.
cs | pricing | Naše ceny nezvyšujeme.
ja | launch | 取引先のHavershal様が新しいパレットを発売されました。
ja | launch | 新バージョンはまだ公開していません。
ja | pricing | 仕入先の東雲製紙様が1月1日より価格を引き上げます。
ja | pricing | 当社は価格を引き上げません。
zh | launch | 我们的客户Havershal推出了新托盘。
zh | launch | 我们尚未发布新版本。
zh | pricing | 我们的纸张供应商自1月1日起上调价格。
zh | pricing | 我们不会上调价格。
ko | launch | 고객사 Havershal이 새 팔레트를 출시했다.
ko | launch | 새 버전은 아직 출시하지 않았습니다.
ko | pricing | 종이 공급업체가 1월 1일부터 가격을 인상한다.
ko | pricing | 당사는 가격을 인상하지 않습니다.
`);
