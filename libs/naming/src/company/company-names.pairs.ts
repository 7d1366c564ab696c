/**
 * Companies as they are registered and as they are called, by country: written down from general knowledge, for measuring. What is
 * called otherwise than by a part of the registered name (Meta Platforms, Facebook) has no place here.
 */
export const NAME_PAIRS = `
US
Apple Inc. = Apple
Microsoft Corporation = Microsoft
Alphabet Inc. = Alphabet
Berkshire Hathaway Inc. = Berkshire Hathaway
Johnson & Johnson = Johnson & Johnson
Procter & Gamble Company = Procter & Gamble
The Procter & Gamble Company = Procter & Gamble
Exxon Mobil Corporation = Exxon Mobil
Bank of America Corporation = Bank of America
The Goldman Sachs Group, Inc. = The Goldman Sachs Group
Morgan Stanley = Morgan Stanley
Wells Fargo & Company = Wells Fargo
Costco Wholesale Corporation = Costco Wholesale
Lowe's Companies, Inc. = Lowe's Companies
Cargill, Incorporated = Cargill
Koch Industries, Inc. = Koch Industries
Publix Super Markets, Inc. = Publix Super Markets
H-E-B, LP = H-E-B
Enterprise Products Partners L.P. = Enterprise Products Partners
Energy Transfer LP = Energy Transfer
Deloitte LLP = Deloitte
Baker McKenzie LLP = Baker McKenzie
Salesforce, Inc. = Salesforce
Intuit Inc. = Intuit
Wal-Mart Stores, Inc. = Wal-Mart Stores
Booz Allen Hamilton Inc. = Booz Allen Hamilton
Mayo Foundation for Medical Education and Research = Mayo Foundation for Medical Education and Research
W. L. Gore & Associates, Inc. = W. L. Gore & Associates
S. C. Johnson & Son, Inc. = S. C. Johnson & Son
Deere & Company = Deere & Company
Bloomberg L.P. = Bloomberg
First Republic Bank, N.A. = First Republic Bank
Dr. Pepper Bottling Co. of Texas = Dr. Pepper Bottling Co. of Texas
O'Reilly Automotive, Inc. = O'Reilly Automotive
Chick-fil-A, Inc. = Chick-fil-A
J.B. Hunt Transport Services, Inc. = J.B. Hunt Transport Services
U.S. Bancorp = U.S. Bancorp
Kirkland & Ellis LLP = Kirkland & Ellis
GB
Barclays PLC = Barclays
Tesco PLC = Tesco
Unilever PLC = Unilever
BP p.l.c. = BP
J Sainsbury plc = J Sainsbury
Marks and Spencer Group plc = Marks and Spencer Group
Marks and Spencer Group P.L.C. = Marks and Spencer Group
Rolls-Royce Holdings plc = Rolls-Royce Holdings
Dyson Limited = Dyson
Arup Group Limited = Arup Group
Slaughter and May = Slaughter and May
Allen & Overy LLP = Allen & Overy
Dwr Cymru Cyfyngedig = Dwr Cymru
The Sage Group plc = The Sage Group
WH Smith PLC = WH Smith
A.G. Barr p.l.c. = A.G. Barr
C&C Group plc = C&C Group
National Grid Electricity Transmission plc = National Grid Electricity Transmission
Nationwide Building Society = Nationwide Building Society
John Lewis Partnership plc = John Lewis Partnership
B & Q Limited = B & Q
3i Group plc = 3i Group
Standard Chartered PLC = Standard Chartered
IE
Ryanair DAC = Ryanair
Ryanair Holdings plc = Ryanair Holdings
Kerry Group plc = Kerry Group
Google Ireland Limited = Google Ireland
Dunnes Stores Unlimited Company = Dunnes Stores
Ornua Co-operative Limited = Ornua Co-operative
CA
Shopify Inc. = Shopify
Royal Bank of Canada = Royal Bank of Canada
Bombardier Inc. = Bombardier
Canadian Tire Corporation, Limited = Canadian Tire
Alimentation Couche-Tard Inc. = Alimentation Couche-Tard
Groupe Deschênes Inc. = Groupe Deschênes
Gestion Laberge Ltée = Gestion Laberge
Irving Oil Limited = Irving Oil
Imperial Oil Limited = Imperial Oil
AU
BHP Group Limited = BHP Group
Woolworths Group Ltd = Woolworths Group
Canva Pty Ltd = Canva
Atlassian Pty Ltd = Atlassian
Visy Industries Australia Pty. Ltd. = Visy Industries Australia
Hancock Prospecting Pty Ltd = Hancock Prospecting
Coles Supermarkets Australia Pty Limited = Coles Supermarkets Australia
Macquarie Bank Limited = Macquarie Bank
NZ
Fonterra Co-operative Group Limited = Fonterra Co-operative Group
Air New Zealand Limited = Air New Zealand
Xero Limited = Xero
DE
Siemens AG = Siemens
Volkswagen Aktiengesellschaft = Volkswagen
SAP SE = SAP
Allianz SE = Allianz
Robert Bosch GmbH = Robert Bosch
Bayerische Motoren Werke AG = Bayerische Motoren Werke
Dr. Ing. h.c. F. Porsche AG = Dr. Ing. h.c. F. Porsche
Merck KGaA = Merck
Fresenius SE & Co. KGaA = Fresenius
Henkel AG & Co. KGaA = Henkel
Aldi Einkauf SE & Co. oHG = Aldi Einkauf
EDEKA ZENTRALE Stiftung & Co. KG = EDEKA ZENTRALE
Lidl Dienstleistung GmbH & Co. KG = Lidl Dienstleistung
dm-drogerie markt GmbH + Co. KG = dm-drogerie markt
Carl Zeiss AG = Carl Zeiss
B. Braun SE = B. Braun
Deutsche Lufthansa AG = Deutsche Lufthansa
Deutsche Zentral-Genossenschaftsbank AG = Deutsche Zentral-Genossenschaftsbank
Berliner Volksbank eG = Berliner Volksbank
FC Bayern München AG = FC Bayern München
ADAC e.V. = ADAC
Aktion Mensch e. V. = Aktion Mensch
Techem Energy Services GmbH = Techem Energy Services
TRUMPF SE + Co. KG = TRUMPF
N26 Bank SE = N26 Bank
Klöckner & Co SE = Klöckner & Co
Zalando SE = Zalando
1&1 Mail & Media GmbH = 1&1 Mail & Media
Bäckerei Schulze e.K. = Bäckerei Schulze
Kanzlei Morgenstern PartG mbB = Kanzlei Morgenstern
wetterheld UG (haftungsbeschränkt) = wetterheld
Diakonie Nord gGmbH = Diakonie Nord
AT
OMV Aktiengesellschaft = OMV
voestalpine AG = voestalpine
Red Bull GmbH = Red Bull
Erste Group Bank AG = Erste Group Bank
Swarovski International Distribution GmbH = Swarovski International Distribution
Tischlerei Huber Ges.m.b.H. = Tischlerei Huber
Raiffeisenbank Tirol eGen = Raiffeisenbank Tirol
Gebrüder Weiss Gesellschaft m.b.H. = Gebrüder Weiss
CH
Nestlé S.A. = Nestlé
Novartis AG = Novartis
Roche Holding AG = Roche Holding
UBS Group AG = UBS Group
Migros-Genossenschafts-Bund = Migros-Genossenschafts-Bund
Sulzer AG = Sulzer
Rolex SA = Rolex
Caran d'Ache SA = Caran d'Ache
Pizzeria Ticino Sagl = Pizzeria Ticino
Boulangerie du Lac Sàrl = Boulangerie du Lac
LI
Hilti Aktiengesellschaft = Hilti
FR
TotalEnergies SE = TotalEnergies
L'Oréal S.A. = L'Oréal
BNP Paribas SA = BNP Paribas
LVMH Moët Hennessy Louis Vuitton SE = LVMH Moët Hennessy Louis Vuitton
Société Générale = Société Générale
Carrefour SA = Carrefour
Compagnie de Saint-Gobain S.A. = Compagnie de Saint-Gobain
Michelin SCA = Michelin
OVH SAS = OVH
Doctolib SAS = Doctolib
Blablacar S.A.S. = Blablacar
Boulangerie Martin SARL = Boulangerie Martin
Menuiserie Petit EURL = Menuiserie Petit
Garage du Centre S.A.R.L. = Garage du Centre
Pharmacie Centrale SELARL = Pharmacie Centrale
SCI Les Tilleuls = Les Tilleuls
SARL Dupont Frères = Dupont Frères
Lazard Frères & Cie = Lazard Frères
Criteo SA = Criteo
SNCF Voyageurs SA = SNCF Voyageurs
BE
Anheuser-Busch InBev SA/NV = Anheuser-Busch InBev
Solvay SA = Solvay
KBC Groep NV = KBC Groep
Colruyt Group N.V. = Colruyt Group
Bakkerij Peeters BVBA = Bakkerij Peeters
Brasserie Dupont SPRL = Brasserie Dupont
Natuurpunt vzw = Natuurpunt
UCB S.A. = UCB
Proximus PLC = Proximus
Odoo S.A. = Odoo
NL
Koninklijke Philips N.V. = Koninklijke Philips
ASML Holding N.V. = ASML Holding
ING Groep N.V. = ING Groep
Heineken N.V. = Heineken
Booking.com B.V. = Booking.com
Albert Heijn B.V. = Albert Heijn
Coöperatieve Rabobank U.A. = Coöperatieve Rabobank
Royal FloraHolland U.A. = Royal FloraHolland
Bol.com BV = Bol.com
Adyen N.V. = Adyen
Bloemenhal V.O.F. = Bloemenhal
Koninklijke Ahold Delhaize N.V. = Koninklijke Ahold Delhaize
LU
ArcelorMittal S.A. = ArcelorMittal
Spotify Technology S.A. = Spotify Technology
Amazon Europe Core S.à r.l. = Amazon Europe Core
Cargolux Airlines International S.A. = Cargolux Airlines International
Skype Technologies S.à.r.l. = Skype Technologies
IT
Ferrari S.p.A. = Ferrari
Eni S.p.A. = Eni
Enel SpA = Enel
UniCredit S.p.A. = UniCredit
Barilla G. e R. Fratelli S.p.A. = Barilla G. e R. Fratelli
Luigi Lavazza S.p.A. = Luigi Lavazza
Trattoria Bella S.r.l. = Trattoria Bella
Officina Rossi S.n.c. = Officina Rossi
Studio Verdi S.r.l.s. = Studio Verdi
Agricola Bianchi S.a.s. = Agricola Bianchi
Coop Lombardia Società Cooperativa = Coop Lombardia
Assicurazioni Generali S.P.A. = Assicurazioni Generali
Esselunga S.p.A. = Esselunga
Prada S.p.A. = Prada
ES
Banco Santander, S.A. = Banco Santander
Industria de Diseño Textil, S.A. = Industria de Diseño Textil
Telefónica, S.A. = Telefónica
Mercadona, S.A. = Mercadona
Glovoapp23, S.L. = Glovoapp23
Cabify España S.L.U. = Cabify España
El Corte Inglés, S.A. = El Corte Inglés
Mondragón S. Coop. = Mondragón
Eroski S.Coop. = Eroski
Transportes Garrido, S.L.L. = Transportes Garrido
Iberia Líneas Aéreas de España, S.A. Operadora = Iberia Líneas Aéreas de España
Mutua Madrileña Automovilista = Mutua Madrileña Automovilista
Restaurante Sol SL = Restaurante Sol
PT
EDP - Energias de Portugal, S.A. = EDP - Energias de Portugal
Galp Energia, SGPS, S.A. = Galp Energia
Jerónimo Martins, SGPS, SA = Jerónimo Martins
Farfetch Portugal, Unipessoal Lda = Farfetch Portugal
Padaria Ribeiro, Lda. = Padaria Ribeiro
Delta Cafés - Comércio e Indústria, Lda = Delta Cafés - Comércio e Indústria
GR
ΟΠΑΠ Α.Ε. = ΟΠΑΠ
Jumbo S.A. = Jumbo
Folli Follie A.E.B.E. = Folli Follie
Μασούτης Α.Ε. = Μασούτης
Καφέ Αθήνα Ε.Π.Ε. = Καφέ Αθήνα
CY
Wargaming Group Limited = Wargaming Group
Bank of Cyprus Public Company Limited = Bank of Cyprus
MT
Air Malta p.l.c. = Air Malta
SE
Telefonaktiebolaget LM Ericsson (publ) = Telefonaktiebolaget LM Ericsson
H & M Hennes & Mauritz AB = H & M Hennes & Mauritz
AB Electrolux = Electrolux
AB SKF = SKF
Volvo Car AB (publ) = Volvo Car
Spotify AB = Spotify
Atlas Copco Aktiebolag = Atlas Copco
IKEA of Sweden AB = IKEA of Sweden
Klarna Bank AB (publ) = Klarna Bank
Snickeri Lind HB = Snickeri Lind
Svenska Spel AB = Svenska Spel
NO
Equinor ASA = Equinor
Telenor ASA = Telenor
Norsk Hydro ASA = Norsk Hydro
REMA 1000 AS = REMA 1000
Fiskebåt AS = Fiskebåt
Oslo Taxi BA = Oslo Taxi
DK
A.P. Møller - Mærsk A/S = A.P. Møller - Mærsk
Novo Nordisk A/S = Novo Nordisk
LEGO A/S = LEGO
Danfoss A/S = Danfoss
Zendesk ApS = Zendesk
Arla Foods amba = Arla Foods
Kvickly I/S = Kvickly
Coop Danmark A/S = Coop Danmark
FI
Nokia Oyj = Nokia
KONE Oyj = KONE
Oy Karl Fazer Ab = Karl Fazer
Supercell Oy = Supercell
Fiskars Oyj Abp = Fiskars
Oy Hartwall Ab = Hartwall
Osuuskunta Satamaito = Satamaito
Stockmann Oyj Abp = Stockmann
IS
Marel hf. = Marel
CCP ehf. = CCP
Icelandair Group hf. = Icelandair Group
EE
Bolt Technology OÜ = Bolt Technology
Tallink Grupp AS = Tallink Grupp
OÜ Nordhus = Nordhus
LHV Group AS = LHV Group
LV
SIA airBaltic Training = airBaltic Training
SIA "Maxima Latvija" = Maxima Latvija
Printful Latvia AS = Printful Latvia
AS "Latvenergo" = Latvenergo
LT
UAB „Teltonika“ = Teltonika
UAB "Maxima LT" = Maxima LT
Vinted, UAB = Vinted
Žemaitijos pienas, AB = Žemaitijos pienas
PL
Orlen S.A. = Orlen
CD Projekt S.A. = CD Projekt
Allegro sp. z o.o. = Allegro
Jeronimo Martins Polska S.A. = Jeronimo Martins Polska
Piekarnia Kowalski Sp. j. = Piekarnia Kowalski
Lidl sp. z o.o. sp. k. = Lidl
Lidl Sp.z o.o. Sp.k. = Lidl
InPost Spółka z ograniczoną odpowiedzialnością = InPost
Bank Polska Kasa Opieki Spółka Akcyjna = Bank Polska Kasa Opieki
Maspex-GMW Sp. z o.o. S.K.A. = Maspex-GMW
CZ
Škoda Auto a.s. = Škoda Auto
Avast Software s.r.o. = Avast Software
ČEZ, a. s. = ČEZ
Alza.cz a.s. = Alza.cz
Kofola ČeskoSlovensko a.s. = Kofola ČeskoSlovensko
Seznam.cz, a.s. = Seznam.cz
Pekařství Novák, spol. s r.o. = Pekařství Novák
SK
Slovnaft, a.s. = Slovnaft
ESET, spol. s r.o. = ESET
Tatra banka, akciová spoločnosť = Tatra banka
Kia Slovakia s. r. o. = Kia Slovakia
HU
MOL Nyrt. = MOL
OTP Bank Nyrt. = OTP Bank
Richter Gedeon Nyrt. = Richter Gedeon
Prezi.com Kft. = Prezi.com
Magyar Posta Zrt. = Magyar Posta
Virágbolt Bt. = Virágbolt
RO
S.C. Dacia S.A. = Dacia
OMV Petrom S.A. = OMV Petrom
SC Dedeman SRL = Dedeman
UiPath SRL = UiPath
Banca Transilvania S.A. = Banca Transilvania
Brutăria Popescu S.R.L. = Brutăria Popescu
BG
Телерик АД = Телерик
Sopharma AD = Sopharma
Булгартабак Холдинг АД = Булгартабак Холдинг
Walltopia AD = Walltopia
Слънце ЕООД = Слънце
Softuni EOOD = Softuni
RS
Delta Holding d.o.o. = Delta Holding
Air Serbia a.d. Beograd = Air Serbia
Naftna industrija Srbije a.d. = Naftna industrija Srbije
HR
Infobip d.o.o. = Infobip
INA d.d. = INA
Rimac Technology d.o.o. = Rimac Technology
Konzum plus d.o.o. = Konzum plus
SI
Krka, d. d. = Krka
Gorenje, d.o.o. = Gorenje
Mercator, d.d. = Mercator
BA
BH Telecom d.d. Sarajevo = BH Telecom
MK
Алкалоид АД Скопје = Алкалоид
UA
ТОВ «Нова Пошта» = Нова Пошта
АТ КБ «ПриватБанк» = КБ «ПриватБанк»
ПрАТ «Київстар» = Київстар
Nova Poshta LLC = Nova Poshta
RU
ПАО «Газпром» = Газпром
ПАО Сбербанк = Сбербанк
ООО «Яндекс» = Яндекс
ОАО «РЖД» = РЖД
ЗАО «Лаборатория Касперского» = Лаборатория Касперского
АО «Тинькофф Банк» = Тинькофф Банк
PJSC Lukoil = Lukoil
Gazprom Neft PJSC = Gazprom Neft
OOO Yandex = Yandex
ИП Снежинка = Снежинка
KZ
АО «КазМунайГаз» = КазМунайГаз
ТОО «Каспий» = Каспий
GE
TBC Bank JSC = TBC Bank
TR
Koç Holding A.Ş. = Koç Holding
Türk Hava Yolları A.O. = Türk Hava Yolları
Arçelik A.Ş. = Arçelik
BİM Birleşik Mağazalar A.Ş. = BİM Birleşik Mağazalar
Ülker Bisküvi Sanayi A.Ş. = Ülker Bisküvi
Yıldız Gıda Ltd. Şti. = Yıldız Gıda
Getir Perakende Lojistik A.Ş. = Getir Perakende Lojistik
Turkcell İletişim Hizmetleri A.S. = Turkcell İletişim Hizmetleri
IL
Check Point Software Technologies Ltd. = Check Point Software Technologies
טבע תעשיות פרמצבטיות בע"מ = טבע תעשיות פרמצבטיות
Wix.com Ltd. = Wix.com
בנק הפועלים בע״מ = בנק הפועלים
AE
Emirates NBD Bank PJSC = Emirates NBD Bank
Careem Networks FZ-LLC = Careem Networks
Noon AD Holdings Ltd = Noon AD Holdings
Majid Al Futtaim Holding LLC = Majid Al Futtaim Holding
Gulf Traders L.L.C. = Gulf Traders
Blue Wave DMCC = Blue Wave
Oasis Foods FZE = Oasis Foods
Al Noor Trading Co. L.L.C = Al Noor Trading
SA
Saudi Basic Industries Corporation = Saudi Basic Industries
Almarai Company = Almarai
شركة المراعي = المراعي
شركة الاتصالات السعودية = الاتصالات السعودية
Bin Dawood Holding Co. = Bin Dawood Holding
QA
Qatar National Bank Q.P.S.C. = Qatar National Bank
Ooredoo Q.P.S.C. = Ooredoo
Doha Bank Q.S.C. = Doha Bank
KW
Kuwait Finance House K.S.C.P. = Kuwait Finance House
Agility Public Warehousing Company K.S.C.P. = Agility Public Warehousing
BH
Gulf Air B.S.C. (c) = Gulf Air
Alfardan W.L.L. = Alfardan
OM
Bank Muscat SAOG = Bank Muscat
LB
Bank Audi S.A.L. = Bank Audi
Solidere SAL = Solidere
JO
Arab Bank PLC = Arab Bank
EG
Commercial International Bank (Egypt) S.A.E. = Commercial International Bank
Orascom Construction S.A.E. = Orascom Construction
MA
Attijariwafa Bank S.A. = Attijariwafa Bank
TN
Poulina Group Holding SA = Poulina Group Holding
IN
Tata Consultancy Services Limited = Tata Consultancy Services
Reliance Industries Ltd. = Reliance Industries
Infosys Limited = Infosys
Zomato Pvt. Ltd. = Zomato
Flipkart Internet Private Limited = Flipkart Internet
Bundl Technologies Pvt Ltd = Bundl Technologies
Larsen & Toubro Limited = Larsen & Toubro
Ola Electric Mobility Private Ltd = Ola Electric Mobility
Khaitan & Co LLP = Khaitan & Co
Sunrise Exports (P) Ltd = Sunrise Exports
Mehta Consulting (OPC) Private Limited = Mehta Consulting
Wipro (India) Limited = Wipro
PK
Engro Corporation Limited = Engro
Careem Pakistan (Private) Limited = Careem Pakistan
Habib Bank Limited = Habib Bank
Systems (Pvt.) Ltd. = Systems
BD
Grameenphone Ltd. = Grameenphone
bKash Limited = bKash
LK
John Keells Holdings PLC = John Keells Holdings
MAS Holdings (Pvt) Ltd = MAS Holdings
CN
Alibaba Group Holding Limited = Alibaba Group Holding
Huawei Technologies Co., Ltd. = Huawei Technologies
BYD Company Limited = BYD
Industrial and Commercial Bank of China Limited = Industrial and Commercial Bank of China
华为技术有限公司 = 华为技术
比亚迪股份有限公司 = 比亚迪
北京字节跳动科技有限公司 = 北京字节跳动科技
中国石油天然气集团有限公司 = 中国石油天然气集团
Shenzhen Transsion Holdings Co.,Ltd. = Shenzhen Transsion Holdings
Suzhou Bright (China) Co., Ltd = Suzhou Bright
贵州茅台酒股份有限公司 = 贵州茅台酒
HK
Lenovo Group Limited = Lenovo Group
Swire Pacific Limited = Swire Pacific
國泰航空有限公司 = 國泰航空
Li & Fung (Trading) Limited = Li & Fung (Trading)
TW
Taiwan Semiconductor Manufacturing Company Limited = Taiwan Semiconductor Manufacturing
Hon Hai Precision Industry Co., Ltd. = Hon Hai Precision Industry
台灣積體電路製造股份有限公司 = 台灣積體電路製造
ASUSTeK Computer Inc. = ASUSTeK Computer
JP
Toyota Motor Corporation = Toyota Motor
Sony Group Corporation = Sony Group
ソニーグループ株式会社 = ソニーグループ
株式会社リクルート = リクルート
Nintendo Co., Ltd. = Nintendo
SoftBank Corp. = SoftBank
Mitsubishi UFJ Financial Group, Inc. = Mitsubishi UFJ Financial Group
Rakuten Kabushiki Kaisha = Rakuten
Sakura Trading K.K. = Sakura Trading
合同会社ユー・エス・ジェイ = ユー・エス・ジェイ
有限会社山田商店 = 山田商店
(株)ほし = ほし
KR
Samsung Electronics Co., Ltd. = Samsung Electronics
LG Electronics Inc. = LG Electronics
주식회사 카카오 = 카카오
네이버 주식회사 = 네이버
(주)아모레퍼시픽 = 아모레퍼시픽
Hyundai Motor Company = Hyundai Motor
Coupang Corp. = Coupang
SG
Grab Holdings Limited = Grab Holdings
DBS Bank Ltd. = DBS Bank
Razer (Asia-Pacific) Pte. Ltd. = Razer
Sea Limited = Sea
Lim Brothers Pte Ltd = Lim Brothers
Shopee Singapore Private Limited = Shopee Singapore
MY
Petroliam Nasional Berhad = Petroliam Nasional
Malayan Banking Berhad = Malayan Banking
AirAsia Berhad = AirAsia
Kedai Kopi Sdn. Bhd. = Kedai Kopi
Top Glove Corporation Bhd = Top Glove
Grab (Malaysia) Sdn Bhd = Grab
ID
PT Bank Central Asia Tbk = Bank Central Asia
PT GoTo Gojek Tokopedia Tbk = GoTo Gojek Tokopedia
PT. Unilever Indonesia Tbk. = Unilever Indonesia
PT Pertamina (Persero) = Pertamina
PT Sinar Laut = Sinar Laut
TH
บริษัท ซีพี ออลล์ จำกัด (มหาชน) = ซีพี ออลล์
บริษัท ดอกบัว จำกัด = ดอกบัว
Charoen Pokphand Foods Public Company Limited = Charoen Pokphand Foods
Thai Beverage Public Co., Ltd. = Thai Beverage
PTT Public Company Limited = PTT
PH
San Miguel Corporation = San Miguel
Jollibee Foods Corporation = Jollibee Foods
BDO Unibank, Inc. = BDO Unibank
VN
Công ty Cổ phần FPT = FPT
Công ty TNHH Hoa Mai = Hoa Mai
Vinamilk JSC = Vinamilk
Tập đoàn Vingroup - Công ty CP = Tập đoàn Vingroup
Công ty TNHH MTV Sao Biển = Sao Biển
MX
Grupo Bimbo, S.A.B. de C.V. = Grupo Bimbo
América Móvil, S.A.B. de C.V. = América Móvil
Cemex SAB de CV = Cemex
Cinépolis de México S.A. de C.V. = Cinépolis de México
Tacos del Norte, S. de R.L. de C.V. = Tacos del Norte
Kavak S.A.P.I. de C.V. = Kavak
Despacho Luna, S.C. = Despacho Luna
BBVA México, S.A., Institución de Banca Múltiple = BBVA México
BR
Petróleo Brasileiro S.A. = Petróleo Brasileiro
Vale S.A. = Vale
Itaú Unibanco Holding S.A. = Itaú Unibanco Holding
Nu Pagamentos S/A = Nu Pagamentos
Padaria Estrela Ltda. = Padaria Estrela
Mercado Sol Ltda ME = Mercado Sol
Oficina Boa EIRELI = Oficina Boa
Magazine Luiza S/A = Magazine Luiza
Loja Azul Ltda. - EPP = Loja Azul
Companhia de Bebidas das Américas = Companhia de Bebidas das Américas
AR
YPF S.A. = YPF
MercadoLibre S.R.L. = MercadoLibre
Arcor S.A.I.C. = Arcor
Ledesma S.A.A.I. = Ledesma
Panadería Luna S.R.L. = Panadería Luna
CL
Falabella S.A. = Falabella
Viña Concha y Toro S.A. = Viña Concha y Toro
Cornershop SpA = Cornershop
Transportes Sur Limitada = Transportes Sur
CO
Ecopetrol S.A. = Ecopetrol
Rappi S.A.S. = Rappi
Bancolombia S.A. = Bancolombia
Café Andino Ltda. = Café Andino
Empresas Públicas de Medellín E.S.P. = Empresas Públicas de Medellín
PE
Alicorp S.A.A. = Alicorp
Credicorp Capital Perú S.A.A. = Credicorp Capital Perú
Textiles Inca S.A.C. = Textiles Inca
Ferretería Lima E.I.R.L. = Ferretería Lima
VE
Empresas Polar C.A. = Empresas Polar
Alimentos Llano, C.A. = Alimentos Llano
ZA
Naspers Limited = Naspers
Shoprite Holdings Ltd = Shoprite Holdings
Takealot Online (Pty) Ltd = Takealot Online
Sasol (South Africa) (Pty) Ltd = Sasol
Cape Gardens CC = Cape Gardens
Old Mutual Ltd. = Old Mutual
NG
Dangote Cement Plc = Dangote Cement
Flutterwave Technology Solutions Limited = Flutterwave Technology Solutions
KE
Safaricom PLC = Safaricom
Equity Bank (Kenya) Limited = Equity Bank
GH
Kasapreko Company Limited = Kasapreko
`;

/** Country, registered name, name as said. */
export const namePairs = (): [country: string, registered: string, said: string][] => {
  const pairs: [string, string, string][] = [];
  let country = '';
  for (const line of NAME_PAIRS.trim().split('\n')) {
    const [registered = '', said] = line.split(' = ');
    if (said === undefined) country = registered;
    else pairs.push([country, registered, said]);
  }
  return pairs;
};
