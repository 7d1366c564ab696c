import { rows } from './stories';

/** Language, kind, and a sentence of the news of Quillbridge by its structure: the subject behind its verb, cases on names, datelines, colleagues by their number, audits; `#` before a headline. */
export const PRESS_STRUCTURES = rows(`
en | launch | Today we are releasing Quillbridge Mini, a tracker for pallets.
de | launch | Heute bringen wir Quillbridge Mini auf den Markt, einen Sender für Paletten.
de | launch | Quillbridge führt den Palettenwagen PW 3 ein.
de | launch | # Quillbridge führt neue Dispositionssoftware ein
fr | launch | Aujourd'hui, nous lançons Quillbridge Mini, un traceur pour palettes.
fr | launch | # Quillbridge met sur le marché Quillbridge Mini
es | launch | Hoy lanzamos Quillbridge Mini, un localizador para palés.
it | launch | Oggi lanciamo Quillbridge Mini, un localizzatore per pallet.
pt | launch | Hoje lançamos o Quillbridge Mini, um localizador para paletes.
nl | launch | Vandaag lanceren we Quillbridge Mini, een volger voor pallets.
nl | launch | # Nu lanceren we Quillbridge Mini
nl | launch | Vandaag brengen wij Quillbridge Mini op de markt.
pl | launch | Dziś wprowadzamy na rynek Quillbridge Mini, lokalizator palet.
pl | launch | # Wprowadzamy na rynek wózek Quillbridge Mini
sv | launch | Idag släpper vi Quillbridge Mini, en spårare för pallar.
sv | launch | I dag lanserar vi Quillbridge Mini, en spårare för pallar.
sv | launch | # Nu lanserar vi Quillbridge Mini
da | launch | I dag lancerer vi Quillbridge Mini, en sporer til paller.
da | launch | # Nu lancerer vi Quillbridge Mini
no | launch | I dag slipper vi Quillbridge Mini, en sporer for paller.
no | launch | # Nå lanserer vi Quillbridge Mini
fi | launch | Tänään julkaisemme Quillbridge Minin, paikantimen kuormalavoille.
fi | launch | # Nyt julkaisemme Quillbridge Minin
fi | launch | Tuomme markkinoille Quillbridge Minin.
cs | launch | Dnes uvádíme na trh Quillbridge Mini, lokátor palet.
cs | launch | # Uvádíme na trh vozík Quillbridge Mini
nl | event | Van 8 tot en met 10 december staan we op de Logistiek Dagen in Zwolle.
nl | event | In december staan wij op de vakbeurs Logistiek in Gorinchem.
de | event | Vom 8. bis 10. Dezember stehen wir auf den Logistiktagen in Linz.
de | event | Vom 8. bis 10. Dezember sind wir auf den Logistiktagen in Linz.
fr | event | Du 8 au 10 décembre, nous serons aux Journées de la logistique à Lyon.
sv | event | Den 8 till 10 december står vi på Logistikdagarna i Växjö.
sv | event | Den 8–10 december finns vi på Logistikmässan i Växjö.
da | event | Den 8. til 10. december står vi på Logistikdagene i Odense.
no | event | 8. til 10. desember står vi på Logistikkdagene i Bergen.
es | event | Del 8 al 10 de diciembre estaremos en las Jornadas de Logística de Vigo.
it | event | Dall'8 al 10 dicembre saremo alle Giornate della Logistica di Verona.
pt | event | De 8 a 10 de dezembro estaremos nas Jornadas de Logística do Porto.
pl | event | Od 8 do 10 grudnia będziemy na Targach Logistyki w Kielcach.
fi | event | Olemme mukana Logistiikkapäivillä Tampereella 8.–10. joulukuuta.
cs | event | Od 8. do 10. prosince budeme na Dnech logistiky v Brně.
en | event | From 8 to 10 December we will have a stand at the Logistics Days in Leeds.
sv | event | Torsdagen den 10 december kl. 10.00 håller vi ett kostnadsfritt webbinarium om lagerstyrning.
sv | event | # Webbinarium 10 december: lagerstyrning i praktiken
sv | event | Quillbridge har en monter på Logistikmässan i Växjö i februari.
nl | event | Op 10 december houden we een gratis webinar over voorraadbeheer.
nl | event | # Webinar op 10 december: voorraadbeheer in de praktijk
nl | event | Op 10 december geven wij een webinar over voorraadbeheer.
nl | event | In februari hebben we een stand op de Logistiek Vakdagen in Gorinchem.
de | event | Am 10. Dezember halten wir ein kostenloses Webinar über Lagersteuerung.
de | event | # Webinar am 10. Dezember: Lagersteuerung in der Praxis
de | event | Im Februar haben wir einen Stand auf den Logistiktagen in Linz.
da | event | Den 10. december holder vi et gratis webinar om lagerstyring.
da | event | # Webinar den 10. december: lagerstyring i praksis
no | event | Torsdag 10. desember holder vi et gratis webinar om lagerstyring.
no | event | # Webinar 10. desember: lagerstyring i praksis
fi | event | Pidämme 10. joulukuuta maksuttoman webinaarin varastonhallinnasta.
cs | event | Dne 10. prosince pořádáme bezplatný webinář o řízení skladu.
fr | event | Le 10 décembre, nous organisons un webinaire gratuit sur la gestion des stocks.
fr | event | # Webinaire le 10 décembre : la gestion des stocks en pratique
es | event | El 10 de diciembre impartimos un seminario web gratuito sobre gestión de almacenes.
es | event | # Seminario web el 10 de diciembre: la gestión de almacenes en la práctica
it | event | Il 10 dicembre teniamo un webinar gratuito sulla gestione del magazzino.
it | event | # Webinar il 10 dicembre: la gestione del magazzino in pratica
pt | event | No dia 10 de dezembro realizamos um webinar gratuito sobre gestão de armazéns.
pl | event | 10 grudnia organizujemy bezpłatny webinar o zarządzaniu magazynem.
pl | event | # Webinar 10 grudnia: zarządzanie magazynem w praktyce
en | event | On 10 December we are holding a free webinar on stock control.
en | event | # Webinar on 10 December: stock control in practice
fr | hiring | En novembre, 25 conducteurs ont rejoint Quillbridge.
fr | hiring | # 25 conducteurs ont rejoint Quillbridge
en | hiring | # 25 drivers have joined Quillbridge
es | hiring | # 25 conductores se incorporan a Quillbridge
it | hiring | # 25 autisti sono entrati in Quillbridge
pt | hiring | # 25 motoristas juntaram-se à Quillbridge
nl | hiring | # 25 chauffeurs zijn bij Quillbridge begonnen
pl | hiring | # 25 kierowców dołączyło do Quillbridge
da | hiring | # 25 chauffører er begyndt hos Quillbridge
da | hiring | I november har vi budt velkommen til ni nye kolleger.
no | hiring | I november har vi ønsket ni nye kolleger velkommen.
sv | hiring | I november har vi välkomnat nio nya kollegor.
en | hiring | In November we welcomed nine new colleagues.
de | hiring | Im November haben wir neun neue Kolleginnen und Kollegen begrüßt.
fr | hiring | En novembre, nous avons accueilli neuf nouveaux collègues.
es | hiring | En noviembre hemos dado la bienvenida a nueve nuevos compañeros.
it | hiring | A novembre abbiamo accolto nove nuovi colleghi.
nl | hiring | In november hebben we negen nieuwe collega's verwelkomd.
pl | hiring | W listopadzie powitaliśmy dziewięciu nowych pracowników.
fi | hiring | Marraskuussa toivotimme tervetulleeksi yhdeksän uutta työntekijää.
cs | hiring | V listopadu jsme přivítali devět nových kolegů.
fi | expansion | # Olemme muuttaneet Lempäälään
fi | expansion | # Quillbridge muuttaa Kuopioon
fi | expansion | # Quillbridge avaa varaston Vantaalle
fi | regulation | # Quillbridge sai ISO 9001 -sertifikaatin
fi | regulation | # Quillbridge sai FINAS-akkreditoinnin lämpömittauksille
fi | regulation | Laboratoriomme on saanut akkreditoinnin lämpötilan mittauksiin.
fi | acquisition | # Quillbridge ostaa Lavakolmio Oy:n
cs | expansion | # Přestěhovali jsme se do Kolína
cs | expansion | # Quillbridge otevřel sklad v Kolíně
pl | expansion | # Przenieśliśmy się do Łodzi
sv | expansion | # Vi har flyttat till Växjö
no | expansion | # Vi har flyttet til Lillestrøm
da | expansion | # Vi er flyttet til Horsens
de | expansion | # Wir sind nach Linz umgezogen
nl | expansion | # We zijn verhuisd naar Zwolle
en | expansion | # We have moved to Leeds
fr | expansion | # Nous avons déménagé à Angers
es | expansion | # Nos hemos mudado a Vigo
it | expansion | # Ci siamo trasferiti a Verona
de | hiring | Gleich elf neue Kolleginnen und Kollegen verstärken seit September unsere Fertigung.
en | hiring | Eleven new colleagues have joined our production team since September.
fr | hiring | Douze nouveaux collaborateurs ont rejoint notre atelier depuis septembre.
nl | hiring | Twaalf nieuwe collega's versterken sinds september onze productie.
sv | hiring | Tolv nya medarbetare förstärker sedan september vår produktion.
de | regulation | # TI-Zulassung erteilt
en | leadership | We're delighted to share that Dr Ada Doe has been promoted to Head of Microbiology.
en | leadership | Ada Doe has been promoted to Head of Operations.
en | leadership | # Ada Doe promoted to Head of Operations
en | leadership | # Ada Doe appointed Chief Financial Officer
en | leadership | We are pleased to report that Ada Doe has been appointed Finance Director.
de | leadership | Wir freuen uns, dass Dr. Anna Brandt zur Leiterin der Mikrobiologie befördert wurde.
de | leadership | Anna Brandt ist zur Leiterin der Produktion befördert worden.
de | leadership | # Anna Brandt zur Produktionsleiterin befördert
de | leadership | # Anna Brandt übernimmt die Leitung der Produktion
fr | leadership | Nous avons le plaisir de vous annoncer que Claire Dumas a été promue directrice de la production.
fr | leadership | Claire Dumas a été nommée directrice commerciale.
fr | leadership | # Claire Dumas nommée directrice commerciale
es | leadership | Nos alegra anunciar que Marta Solís ha sido nombrada directora comercial.
es | leadership | Marta Solís ha sido ascendida a directora de producción.
es | leadership | # Marta Solís, nueva directora comercial
it | leadership | Siamo felici di annunciare che Giulia Ferri è stata promossa direttrice commerciale.
it | leadership | Giulia Ferri è stata nominata direttrice commerciale.
it | leadership | # Giulia Ferri nominata direttrice commerciale
pt | leadership | Temos o prazer de anunciar que Marta Sousa foi promovida a diretora comercial.
pt | leadership | Marta Sousa foi nomeada diretora comercial.
nl | leadership | Met trots melden we dat Sanne de Wit is benoemd tot commercieel directeur.
nl | leadership | Sanne de Wit is benoemd tot commercieel directeur.
pl | leadership | Z radością informujemy, że Anna Zielińska została dyrektorem handlowym.
pl | leadership | Anna Zielińska została powołana na stanowisko dyrektora handlowego.
sv | leadership | Vi är glada att meddela att Ada Lind har befordrats till produktionschef.
sv | leadership | Ada Lind har utsetts till ekonomichef.
sv | leadership | # Ada Lind ny produktionschef
da | leadership | Ada Lind er udnævnt til økonomichef.
no | leadership | Ada Lind er ansatt som økonomisjef.
fi | leadership | Olemme iloisia voidessamme kertoa, että Sanna Korpela on nimitetty tuotantojohtajaksi.
fi | leadership | Sanna Korpela on nimitetty talousjohtajaksi.
fi | leadership | # Sanna Korpela nimitetty talousjohtajaksi
cs | leadership | S radostí oznamujeme, že Jana Malá byla jmenována obchodní ředitelkou.
cs | leadership | Jana Malá byla povýšena na výrobní ředitelku.
cs | leadership | # Jana Malá se stala výrobní ředitelkou
pl | leadership | Rada nadzorcza Quillbridge powołała Annę Zielińską na stanowisko prezesa.
es | launch | Lleida, 22 de octubre de 2026.- Quillbridge ha lanzado Palet Plus, una aplicación para almacenes.
es | launch | Lleida, 22 de octubre de 2026. – Quillbridge ha lanzado Palet Plus, una aplicación para almacenes.
es | launch | Lleida, 22 oct 2026.- Quillbridge ha lanzado Palet Plus, una aplicación para almacenes.
es | expansion | (Lleida, 22 de octubre de 2026) Quillbridge ha abierto un almacén en Fraga.
en | expansion | LEEDS, UK, 19 November 2026 -- Quillbridge has opened a warehouse in Hull.
en | expansion | Leeds (19 November 2026): Quillbridge has opened a warehouse in Hull.
en | expansion | Leeds, November 19, 2026 /News Agency/ – Quillbridge has opened a warehouse in Hull.
en | expansion | November 19, 2026 (Leeds) - Quillbridge has opened a warehouse in Hull.
en | expansion | For immediate release, 19 November 2026: Quillbridge has opened a warehouse in Hull.
de | expansion | Linz, 19.11.2026 – Quillbridge hat ein Lager in Wels eröffnet.
de | expansion | Linz, den 19. November 2026. Quillbridge hat ein Lager in Wels eröffnet.
de | expansion | Linz, im November 2026 – Quillbridge hat ein Lager in Wels eröffnet.
de | expansion | (Linz, 19. November 2026) Quillbridge hat ein Lager in Wels eröffnet.
de | expansion | Linz/Wels, 19. November 2026. – Quillbridge hat ein Lager in Wels eröffnet.
fr | expansion | Angers, le 19 novembre 2026 - Quillbridge a ouvert un entrepôt à Nantes.
fr | expansion | À Angers, le 19/11/2026 – Quillbridge a ouvert un entrepôt à Nantes.
fr | expansion | Angers – 19 novembre 2026 – Quillbridge a ouvert un entrepôt à Nantes.
it | expansion | Verona, 19 novembre 2026 - Quillbridge ha aperto un magazzino a Padova.
it | expansion | Verona, lì 19 novembre 2026. Quillbridge ha aperto un magazzino a Padova.
pt | expansion | Porto, 19 de novembro de 2026 – A Quillbridge abriu um armazém em Braga.
pt | expansion | Porto, 19 de novembro de 2026. A Quillbridge abriu um armazém em Braga.
nl | expansion | Zwolle, 19 november 2026 - Quillbridge heeft een magazijn in Almelo geopend.
pl | expansion | Łódź, 19 listopada 2026 r. – Quillbridge otworzył magazyn w Kielcach.
sv | expansion | Växjö 2026-11-19. Quillbridge har öppnat ett lager i Kalmar.
sv | expansion | Växjö den 19 november 2026 – Quillbridge har öppnat ett lager i Kalmar.
da | expansion | ODENSE, 19. november 2026: Quillbridge har åbnet et lager i Vejle.
no | expansion | Bergen, 19.11.2026: Quillbridge har åpnet et lager i Voss.
fi | expansion | Tampere 19.11.2026 – Quillbridge on avannut varaston Vantaalle.
cs | expansion | Brno, 19. listopadu 2026 – Quillbridge otevřel sklad v Kolíně.
cs | expansion | V Brně dne 19. listopadu 2026 – Quillbridge otevřel sklad v Kolíně.
en | regulation | Last week the certification body completed its ISO 13485 recertification audit at our Stockport site and closed it with no non-conformities.
en | regulation | Our certificate to ISO 13485 has been renewed through 2029.
en | regulation | Our site in Hull has passed its ISO 14001 audit.
en | regulation | # ISO 13485 audit passed
en | regulation | The accreditation to ISO 17025 was granted to us on Monday.
nl | regulation | Onze locatie in Deventer heeft de onaangekondigde BRCGS-audit met de hoogste score AA+ doorstaan.
nl | regulation | # BRCGS-audit met AA+ afgerond
nl | regulation | # ISO 9001-audit met succes afgerond
de | regulation | Unser Standort in Linz hat das Audit nach ISO 14001 ohne Abweichungen bestanden.
de | regulation | # Audit nach ISO 14001 bestanden
de | regulation | Das Zertifikat nach ISO 14001 wurde uns am Montag erteilt.
fr | regulation | Notre site de Nantes a réussi l'audit ISO 14001 sans aucune non-conformité.
fr | regulation | # Audit ISO 14001 réussi
fr | regulation | La certification ISO 14001 nous a été accordée lundi.
es | regulation | Nuestra planta de Vigo ha superado la auditoría ISO 14001 sin no conformidades.
es | regulation | # Superada la auditoría ISO 14001
it | regulation | Il nostro stabilimento di Verona ha superato l'audit ISO 14001 senza rilievi.
it | regulation | # Superato l'audit ISO 14001
pt | regulation | A nossa fábrica de Braga passou na auditoria ISO 14001 sem não conformidades.
pl | regulation | Nasz zakład w Kielcach przeszedł audyt ISO 14001 bez niezgodności.
pl | regulation | # Audyt ISO 14001 zakończony pomyślnie
sv | regulation | Vår anläggning i Kalmar har klarat revisionen enligt ISO 14001 utan avvikelser.
sv | regulation | # ISO 14001-revisionen godkänd
da | regulation | Vores fabrik i Vejle har bestået ISO 14001-auditten uden afvigelser.
no | regulation | Anlegget vårt på Voss har bestått ISO 14001-revisjonen uten avvik.
fi | regulation | Vantaan tehtaamme läpäisi ISO 14001 -auditoinnin ilman poikkeamia.
cs | regulation | Náš závod v Kolíně prošel auditem ISO 14001 bez neshod.
ja | regulation | # 情報セキュリティの国際規格「ISO/IEC 27001」の認証を取得しました
ja | regulation | # ISO 9001の認証を更新しました
ja | regulation | # プライバシーマークを取得しました
ja | expansion | # 福岡に新倉庫を開設しました
ja | launch | # 倉庫管理システム「QB-7」を発売しました
ja | event | # 「物流総合展2026」に出展します
ja | award | # 物流大賞を受賞しました
ja | pricing | # 価格改定のお知らせ
ja | partnership | # 三津田運輸株式会社と業務提携しました
ja | funding | # 10億円の資金調達を実施しました
ja | hiring | # 倉庫スタッフ20名を募集します
zh | regulation | # 顺利通过ISO 9001认证
zh | launch | # 新品上市:仓储管理系统QB-7
zh | event | # 诚邀您参加2026物流展
zh | award | # 荣获2026年物流创新奖
zh | funding | # 完成5000万元A轮融资
zh | pricing | # 产品价格调整通知
zh | hiring | # 诚聘销售经理20名
ko | regulation | # ISO 9001 인증 획득
ko | launch | # 창고관리 시스템 'QB-7' 출시
ko | award | # 물류대상 수상
ko | funding | # 50억 원 투자 유치
ko | hiring | # 물류센터 직원 20명 채용
en | hiring | We have hired 12 drivers for the Christmas season.
en | hiring | We have hired 12 van drivers for the Christmas season.
en | hiring | Quillbridge hired 30 people for its depot in Hull.
de | leadership | Seit Mitte November ist Dr. Iris Kampmann Leiterin Forschung und Entwicklung bei Quillbridge.
en | leadership | Since mid-November Ada Marlow is our head of sales.
fr | leadership | Depuis début novembre, Claire Vautel est directrice commerciale de Quillbridge.
es | leadership | Desde mediados de noviembre, Ana Robledo es directora comercial de Quillbridge.
nl | leadership | Sinds begin november is Joost Veldman hoofd productie bij Quillbridge.
en | pricing | Rising energy costs force us to raise our prices by 4 % from 4 January 2027.
de | pricing | Die hohen Energiekosten zwingen uns, unsere Preise zum 4. Januar 2027 um 4 % zu erhöhen.
fr | pricing | La hausse de l'énergie nous oblige à augmenter nos tarifs de 4 % à compter du 4 janvier 2027.
es | pricing | El coste de la energía nos obliga a subir los precios un 4 % a partir del 4 de enero de 2027.
it | pricing | Gentili clienti, il costo dell'energia ci costringe ad aumentare i prezzi del 4 % dal 4 gennaio 2027.
pt | pricing | O custo da energia obriga-nos a aumentar os preços em 4 % a partir de 4 de janeiro de 2027.
nl | pricing | De hoge energiekosten dwingen ons de prijzen per 4 januari 2027 met 4 % te verhogen.
pl | pricing | Rosnące koszty energii zmuszają nas do podniesienia cen o 4 % od 4 stycznia 2027 r.
sv | pricing | De höga elkostnaderna tvingar oss att höja priserna med 4 % från den 4 januari 2027.
da | pricing | De høje energiomkostninger tvinger os til at hæve priserne med 4 % fra den 4. januar 2027.
no | pricing | De høye energikostnadene tvinger oss til å heve prisene med 4 % fra 4. januar 2027.
fi | pricing | Energian hinta pakottaa meidät korottamaan hintoja 4 % 4. tammikuuta 2027 alkaen.
cs | pricing | Vysoké ceny energií nás nutí zvýšit ceny o 4 % od 4. ledna 2027.
de | event | # Hausmesse am 11. und 12. Dezember
de | event | # Tag der offenen Tür am 12. Dezember
en | event | # Open day on 12 December
fr | event | # Portes ouvertes les 11 et 12 décembre
es | event | # Puertas abiertas el 12 de diciembre
it | event | # Porte aperte il 12 dicembre
nl | event | # Open dag op zaterdag 12 december
pl | event | # Dzień otwarty 12 grudnia
sv | event | # Öppet hus den 12 december
da | event | # Åbent hus den 12. december
fi | event | # Avoimet ovet 12. joulukuuta
cs | event | # Den otevřených dveří 12. prosince
nl | event | Op donderdag 10 december 2026 organiseren we in onze showroom een kijkavond over magazijnen.
de | event | Am 10. Dezember 2026 laden wir zur Infoveranstaltung in unser Haus ein.
en | event | We are hosting a breakfast briefing on warehouse safety on 10 December 2026.
nl | launch | Onze nieuwe app is er!
de | acquisition | Zum 1. November haben wir die Hollmann Gebäudereinigung GmbH übernommen.
`);
