import { rows } from './stories';

/** Language, kind, and a sentence of the news of Quillbridge about a prize, a certificate or a fair; `#` before a headline. */
export const PRESS_OCCASIONS = rows(`
en | award | Quillbridge has come away with the regional logistics prize.
en | award | Our folding pallet was presented with the Packaging Award on Thursday.
en | award | # Award for our folding pallet
en | award | The title of Best Employer in the region goes to Quillbridge.
en | award | # Quillbridge honoured with sustainability prize
en | event | Quillbridge will be showing its new pallets at the Logistics Fair in Ghent from 9 to 11 February.
en | event | We will be at the Freight Expo in February and look forward to your visit.
en | event | # Meet us at the Freight Expo, hall 4, stand B12
en | event | # Quillbridge at the Logistics Fair 2027
en | regulation | Quillbridge has passed the audit for ISO 9001.
en | regulation | We now hold the organic certificate for all our products.
en | regulation | Our plant in Ghent was certified to ISO 14001 last week.
en | regulation | # ISO 27001 certificate for Quillbridge
en | regulation | # Quillbridge recertified to ISO 9001
de | award | Quillbridge hat den regionalen Logistikpreis bekommen.
de | award | Unsere Klapppalette wurde am Donnerstag mit dem Verpackungspreis ausgezeichnet.
de | award | # Auszeichnung für unsere Klapppalette
de | award | # Nachhaltigkeitspreis geht an Quillbridge
de | event | Quillbridge zeigt vom 9. bis 11. Februar auf der Logistikmesse in Gent seine neuen Paletten.
de | event | Wir sind im Februar auf der Frachtmesse vertreten und freuen uns auf Ihren Besuch.
de | event | Am 12. Januar öffnen wir unsere Türen: Wir veranstalten einen Tag der offenen Tür.
de | event | # Besuchen Sie uns auf der Frachtmesse, Halle 4, Stand B12
de | event | # Quillbridge auf der Logistikmesse 2027
de | regulation | Quillbridge hat das Audit nach ISO 9001 bestanden.
de | regulation | Wir haben das Bio-Zertifikat für alle unsere Produkte erhalten.
de | regulation | Unser Werk in Gent wurde letzte Woche nach ISO 14001 zertifiziert.
de | regulation | # ISO-27001-Zertifikat für Quillbridge
de | regulation | # Quillbridge erneut nach ISO 9001 zertifiziert
fr | award | Quillbridge s'est vu décerner le prix régional de la logistique.
fr | award | Nous avons été élus fournisseur de l'année.
fr | award | Notre palette pliante a été récompensée jeudi par le prix de l'emballage.
fr | award | # Un prix pour notre palette pliante
fr | award | Le titre de meilleur employeur de la région revient à Quillbridge.
fr | award | # Quillbridge lauréat du trophée du développement durable
fr | event | Quillbridge exposera ses nouvelles palettes au salon de la logistique de Gand du 9 au 11 février.
fr | event | Nous serons présents au salon du fret en février et serons heureux de vous y accueillir.
fr | event | Le 12 janvier, nous ouvrons nos portes : une journée portes ouvertes vous attend.
fr | event | # Retrouvez-nous au salon du fret, hall 4, stand B12
fr | event | # Quillbridge au salon de la logistique 2027
fr | regulation | Quillbridge a passé avec succès l'audit ISO 9001.
fr | regulation | Nous avons obtenu le label bio pour tous nos produits.
fr | regulation | Notre usine de Gand a été certifiée ISO 14001 la semaine dernière.
fr | regulation | # Certification ISO 27001 pour Quillbridge
fr | regulation | L'agrément pour le transport de médicaments nous a été délivré en novembre.
fr | regulation | # Quillbridge recertifiée ISO 9001
es | award | Quillbridge se ha alzado con el premio regional de logística.
es | award | Hemos sido elegidos proveedor del año.
es | award | Nuestro palé plegable fue galardonado el jueves con el premio al mejor envase.
es | award | # Premio para nuestro palé plegable
es | award | El título de mejor empleador de la región ha recaído en Quillbridge.
es | event | Quillbridge mostrará sus nuevos palés en la feria de logística de Gante del 9 al 11 de febrero.
es | event | Estaremos presentes en la feria del transporte en febrero y os esperamos.
es | event | El 12 de enero abrimos nuestras puertas: celebramos una jornada de puertas abiertas.
es | event | # Visítanos en la feria del transporte, pabellón 4, stand B12
es | event | # Quillbridge en la feria de logística 2027
es | regulation | Quillbridge ha superado la auditoría ISO 9001.
es | regulation | Hemos obtenido el certificado ecológico para todos nuestros productos.
es | regulation | Nuestra planta de Gante fue certificada la semana pasada según la norma ISO 14001.
es | regulation | # Certificado ISO 27001 para Quillbridge
es | regulation | La autorización para el transporte de medicamentos nos fue concedida en noviembre.
es | regulation | # Quillbridge renueva su certificación ISO 9001
it | award | Quillbridge si è aggiudicata il premio regionale della logistica.
it | award | Il nostro pallet pieghevole è stato premiato giovedì con il premio per l'imballaggio.
it | award | # Premio per il nostro pallet pieghevole
it | award | Il titolo di miglior datore di lavoro della regione va a Quillbridge.
it | award | # Quillbridge premiata per la sostenibilità
it | event | Quillbridge esporrà i suoi nuovi pallet alla fiera della logistica di Gand dal 9 all'11 febbraio.
it | event | Saremo presenti alla fiera dei trasporti a febbraio e vi aspettiamo.
it | event | Il 12 gennaio apriamo le porte: organizziamo una giornata a porte aperte.
it | event | # Venite a trovarci alla fiera dei trasporti, padiglione 4, stand B12
it | event | # Quillbridge alla fiera della logistica 2027
it | regulation | Quillbridge ha superato l'audit ISO 9001.
it | regulation | Abbiamo ottenuto il certificato biologico per tutti i nostri prodotti.
it | regulation | Il nostro stabilimento di Gand è stato certificato ISO 14001 la settimana scorsa.
it | regulation | # Certificazione ISO 27001 per Quillbridge
it | regulation | # Quillbridge rinnova la certificazione ISO 9001
pt | award | A Quillbridge arrecadou o prémio regional de logística.
pt | award | A nossa palete dobrável foi distinguida na quinta-feira com o prémio da embalagem.
pt | award | # Prémio para a nossa palete dobrável
pt | award | # Quillbridge distinguida com prémio de sustentabilidade
pt | event | A Quillbridge vai expor as suas novas paletes na feira de logística de Gante de 9 a 11 de fevereiro.
pt | event | Estaremos presentes na feira dos transportes em fevereiro e contamos com a sua visita.
pt | event | No dia 12 de janeiro abrimos as portas: realizamos um dia aberto.
pt | event | # Visite-nos na feira dos transportes, pavilhão 4, stand B12
pt | event | # Quillbridge na feira de logística 2027
pt | regulation | A Quillbridge passou na auditoria ISO 9001.
pt | regulation | Obtivemos o certificado biológico para todos os nossos produtos.
pt | regulation | A nossa fábrica de Gante foi certificada na semana passada segundo a norma ISO 14001.
pt | regulation | # Certificação ISO 27001 para a Quillbridge
pt | regulation | A licença para o transporte de medicamentos foi-nos concedida em novembro.
pt | regulation | # Quillbridge renova certificação ISO 9001
nl | award | Quillbridge heeft de regionale logistiekprijs in de wacht gesleept.
nl | award | We zijn verkozen tot leverancier van het jaar.
nl | award | Onze vouwpallet is donderdag bekroond met de verpakkingsprijs.
nl | award | # Prijs voor onze vouwpallet
nl | award | De titel van beste werkgever van de regio gaat naar Quillbridge.
nl | award | # Quillbridge wint duurzaamheidsprijs
nl | event | Quillbridge toont van 9 tot 11 februari zijn nieuwe pallets op de logistiekbeurs in Gent.
nl | event | We staan in februari op de transportbeurs en kijken uit naar uw bezoek.
nl | event | Op 12 januari zetten we onze deuren open: we houden een opendeurdag.
nl | event | # Bezoek ons op de transportbeurs, hal 4, stand B12
nl | event | # Quillbridge op de logistiekbeurs 2027
nl | regulation | Quillbridge is geslaagd voor de audit van ISO 9001.
nl | regulation | We hebben het biocertificaat voor al onze producten behaald.
nl | regulation | Onze fabriek in Gent is vorige week gecertificeerd volgens ISO 14001.
nl | regulation | # ISO 27001-certificaat voor Quillbridge
nl | regulation | De vergunning voor het vervoer van geneesmiddelen is ons in november verleend.
nl | regulation | # Quillbridge opnieuw ISO 9001-gecertificeerd
pl | award | Quillbridge odebrał regionalną nagrodę logistyczną.
pl | award | Nasza składana paleta została w czwartek wyróżniona nagrodą za opakowanie.
pl | award | # Nagroda dla naszej składanej palety
pl | award | Tytuł najlepszego pracodawcy w regionie przypadł firmie Quillbridge.
pl | award | # Quillbridge z nagrodą za zrównoważony rozwój
pl | event | Quillbridge pokaże swoje nowe palety na targach logistycznych w Gandawie od 9 do 11 lutego.
pl | event | W lutym będziemy obecni na targach transportu i czekamy na Państwa wizytę.
pl | event | 12 stycznia otwieramy drzwi: organizujemy dzień otwarty.
pl | event | # Odwiedź nas na targach transportu, hala 4, stoisko B12
pl | event | # Quillbridge na targach logistycznych 2027
pl | regulation | Quillbridge przeszedł audyt ISO 9001.
pl | regulation | Uzyskaliśmy certyfikat ekologiczny dla wszystkich naszych produktów.
pl | regulation | Nasz zakład w Gandawie został w zeszłym tygodniu certyfikowany zgodnie z ISO 14001.
pl | regulation | # Certyfikat ISO 27001 dla Quillbridge
pl | regulation | # Quillbridge odnawia certyfikat ISO 9001
sv | award | Quillbridge har tilldelats det regionala logistikpriset.
sv | award | Vi har blivit utsedda till årets leverantör.
sv | award | Vår vikbara pall belönades i torsdags med förpackningspriset.
sv | award | # Utmärkelse till vår vikbara pall
sv | award | Titeln som regionens bästa arbetsgivare går till Quillbridge.
sv | award | # Quillbridge vinner hållbarhetspris
sv | event | Quillbridge visar sina nya pallar på logistikmässan i Gent den 9–11 februari.
sv | event | Vi finns på plats på transportmässan i februari och ser fram emot ert besök.
sv | event | Den 12 januari öppnar vi dörrarna: vi håller öppet hus.
sv | event | # Besök oss på transportmässan, hall 4, monter B12
sv | event | # Quillbridge på logistikmässan 2027
sv | regulation | Quillbridge har klarat revisionen enligt ISO 9001.
sv | regulation | Vi har fått ekologiskt certifikat för alla våra produkter.
sv | regulation | Vår fabrik i Gent certifierades förra veckan enligt ISO 14001.
sv | regulation | # ISO 27001-certifikat till Quillbridge
sv | regulation | Tillståndet för transport av läkemedel beviljades oss i november.
sv | regulation | # Quillbridge omcertifierat enligt ISO 9001
da | award | Quillbridge har modtaget den regionale logistikpris.
da | award | Vi er blevet kåret til årets leverandør.
da | award | Vores foldepalle blev torsdag hædret med emballageprisen.
da | award | # Pris til vores foldepalle
da | award | Titlen som regionens bedste arbejdsplads går til Quillbridge.
da | award | # Quillbridge vinder bæredygtighedspris
da | event | Quillbridge viser sine nye paller på logistikmessen i Gent den 9.-11. februar.
da | event | Den 12. januar åbner vi dørene: vi holder åbent hus.
da | event | # Besøg os på transportmessen, hal 4, stand B12
da | event | # Quillbridge på logistikmessen 2027
da | regulation | Quillbridge har bestået auditten efter ISO 9001.
da | regulation | Vi har fået økologicertifikat til alle vores produkter.
da | regulation | Vores fabrik i Gent blev i sidste uge certificeret efter ISO 14001.
da | regulation | # ISO 27001-certifikat til Quillbridge
da | regulation | # Quillbridge gencertificeret efter ISO 9001
no | award | Quillbridge har mottatt den regionale logistikkprisen.
no | award | Vi er blitt kåret til årets leverandør.
no | award | Den sammenleggbare pallen vår ble torsdag hedret med emballasjeprisen.
no | award | # Pris til pallen vår
no | award | Tittelen som regionens beste arbeidsplass går til Quillbridge.
no | award | # Quillbridge vinner bærekraftspris
no | event | Quillbridge viser sine nye paller på logistikkmessen i Gent 9.–11. februar.
no | event | Vi er til stede på transportmessen i februar og gleder oss til besøk.
no | event | 12. januar åpner vi dørene: vi holder åpent hus.
no | event | # Besøk oss på transportmessen, hall 4, stand B12
no | event | # Quillbridge på logistikkmessen 2027
no | regulation | Quillbridge har bestått revisjonen etter ISO 9001.
no | regulation | Vi har fått økologisk sertifikat for alle produktene våre.
no | regulation | Fabrikken vår i Gent ble i forrige uke sertifisert etter ISO 14001.
no | regulation | # ISO 27001-sertifikat til Quillbridge
no | regulation | Tillatelsen til transport av legemidler ble gitt oss i november.
no | regulation | # Quillbridge resertifisert etter ISO 9001
fi | award | Quillbridge on saanut alueellisen logistiikkapalkinnon.
fi | award | Meidät on valittu vuoden toimittajaksi.
fi | award | Taittolavamme palkittiin torstaina pakkauspalkinnolla.
fi | event | Olemme mukana kuljetusmessuilla helmikuussa, tervetuloa osastollemme.
fi | event | Avaamme ovemme 12. tammikuuta: järjestämme avoimet ovet.
fi | event | # Tapaa meidät kuljetusmessuilla, halli 4, osasto B12
fi | event | # Quillbridge logistiikkamessuilla 2027
fi | regulation | Quillbridge on läpäissyt ISO 9001 -auditoinnin.
fi | regulation | Olemme saaneet luomusertifikaatin kaikille tuotteillemme.
fi | regulation | Gentin tehtaamme sertifioitiin viime viikolla ISO 14001 -standardin mukaisesti.
cs | award | Quillbridge převzal krajskou cenu za logistiku.
cs | award | Byli jsme zvoleni dodavatelem roku.
cs | award | Naše skládací paleta byla ve čtvrtek oceněna cenou za obal.
cs | award | # Quillbridge získal cenu za udržitelnost
cs | event | Quillbridge představí své nové palety na veletrhu logistiky v Gentu od 9. do 11. února.
cs | event | V únoru se zúčastníme veletrhu dopravy a těšíme se na vaši návštěvu.
cs | event | Dne 12. ledna otevíráme dveře: pořádáme den otevřených dveří.
cs | event | # Navštivte nás na veletrhu dopravy, hala 4, stánek B12
cs | event | # Quillbridge na veletrhu logistiky 2027
cs | regulation | Quillbridge úspěšně prošel auditem ISO 9001.
cs | regulation | Získali jsme biocertifikát pro všechny naše výrobky.
cs | regulation | Náš závod v Gentu byl minulý týden certifikován podle ISO 14001.
cs | regulation | # Certifikát ISO 27001 pro Quillbridge
cs | regulation | # Quillbridge obhájil certifikaci ISO 9001
ja | award | Quillbridgeは、地域物流賞を受賞いたしました。
ja | award | 当社は「年間最優秀サプライヤー」に選ばれました。
ja | award | 当社の折りたたみパレットが包装大賞に輝きました。
ja | award | 地域の優良企業賞を当社が授与されました。
ja | award | # Quillbridge、サステナビリティ大賞を受賞
ja | event | Quillbridgeは、2月9日から11日まで開催される物流展に新型パレットを出展いたします。
ja | event | 当社は2月の輸送展示会に参加します。
ja | event | 当社は1月12日に工場見学会を開催いたします。
ja | event | # 国際物流展 出展のお知らせ
ja | event | 無料ウェビナー「コールドチェーン」を1月14日に当社が開催します。
ja | event | # Quillbridge、物流展2027に出展
ja | regulation | Quillbridgeは、ISO 9001の審査に合格しました。
ja | regulation | 当社は全製品で有機認証を取得いたしました。
ja | regulation | 当社ゲント工場が先週ISO 14001の認証を受けました。
ja | regulation | # ISO 27001認証取得のお知らせ
ja | regulation | 医薬品輸送の許可を当社は11月に取得しました。
ja | regulation | # Quillbridge、ISO 9001認証を更新
zh | award | Quillbridge荣获地区物流奖。
zh | award | 我们被评为年度优秀供应商。
zh | award | 我们的折叠托盘周四荣膺包装大奖。
zh | award | 地区最佳雇主称号由Quillbridge获得。
zh | award | # Quillbridge斩获可持续发展大奖
zh | event | Quillbridge将于2月9日至11日携新款托盘亮相物流展。
zh | event | 我们将参加2月的运输展会，欢迎莅临。
zh | event | 我们将于1月12日举办开放日活动。
zh | event | # Quillbridge诚邀您参观国际物流展
zh | event | 免费冷链网络研讨会将由Quillbridge于1月14日举办。
zh | event | # Quillbridge亮相2027物流展
zh | regulation | Quillbridge顺利通过ISO 9001审核。
zh | regulation | 我们的全部产品已取得有机认证。
zh | regulation | 我司根特工厂上周通过了ISO 14001认证。
zh | regulation | # 喜报：Quillbridge获颁ISO 27001证书
zh | regulation | # Quillbridge再次通过ISO 9001认证
ko | award | Quillbridge는 지역 물류상을 수상했다.
ko | award | 당사는 올해의 공급업체로 선정되었습니다.
ko | award | 당사의 접이식 팔레트가 목요일 포장 대상을 받았습니다.
ko | award | # Quillbridge, 지속가능경영 대상 수상
ko | event | Quillbridge는 2월 9일부터 11일까지 열리는 물류 전시회에 새 팔레트를 선보인다.
ko | event | 당사는 2월 운송 박람회에 참가합니다.
ko | event | 당사는 1월 12일 오픈하우스를 개최합니다.
ko | event | # 국제물류전시회 참가 안내
ko | event | 무료 콜드체인 웨비나를 1월 14일 Quillbridge가 개최한다.
ko | event | # Quillbridge, 2027 물류전 참가
ko | regulation | Quillbridge는 ISO 9001 심사를 통과했다.
ko | regulation | 당사는 전 제품에 대해 유기농 인증을 받았습니다.
ko | regulation | 당사 겐트 공장이 지난주 ISO 14001 인증을 획득했습니다.
ko | regulation | 의약품 운송 허가를 당사는 11월에 취득했습니다.
ko | regulation | # Quillbridge, ISO 9001 인증 갱신
`);
