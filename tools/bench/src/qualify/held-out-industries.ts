/**
 * Wordings of industries with the industries that they may mean: labels of LinkedIn's list, titles of NACE Rev. 2.1, NAICS 2022 and SIC with their national versions,
 * and categories of directories. Written down before the tables were run on them.
 */
export const HELD_OUT_INDUSTRIES = `
software: Business Intelligence Platforms | Software Publishers | Data Security Software Products | Édition de logiciels applicatifs | Verlegen von sonstiger Software | Edizione di altri software a pacchetto | Edición de otros programas informáticos | Sviluppo software su misura | Ontwikkelen, produceren en uitgeven van software | Programvaruutveckling | Działalność związana z oprogramowaniem | パッケージソフトウェア業 | 应用软件开发 | 응용 소프트웨어 개발 및 공급업 | Vertical SaaS | Point-of-sale software | Warenwirtschaftssoftware | Logiciel de gestion de trésorerie
it_services: Computer Facilities Management Services | Custom Computer Programming Services | Conseil en systèmes et logiciels informatiques | Tierce maintenance de systèmes et d'applications informatiques | Erbringung von Beratungsleistungen auf dem Gebiet der Informationstechnologie | Consulenza nel settore delle tecnologie dell'informatica | Otros servicios relacionados con las tecnologías de la información | Advisering op het gebied van informatietechnologie | Datakonsultverksamhet | 情報処理サービス業 | 信息系统集成服务 | 컴퓨터 시스템 통합 자문 및 구축 서비스업 | IT System Operations and Maintenance | IT-Dienstleister
cybersecurity: Computer and Network Security | IT-Security-Beratung | Sécurité informatique | Penetration testing | 情報セキュリティサービス
data_ai: Data Infrastructure and Analytics | Künstliche Intelligenz | Intelligence artificielle | Machine learning | 人工智能 | Analítica de datos | Big Data
hosting: Traitement de données, hébergement et activités connexes | Datenverarbeitung, Hosting und damit verbundene Tätigkeiten | Cloud infrastructure provider | Data center operator | Webhosting-Anbieter | Elaborazione dei dati, hosting e attività connesse | Centro de datos | データセンター
internet_platforms: Internet Marketplace Platforms | Web Search Portals and All Other Information Services | Portails Internet | Social Networking Platforms | Webportale | Portali web | Online marketplace
computer_hardware: Computer Hardware Manufacturing | Fabrication d'ordinateurs et d'équipements périphériques | Herstellung von Datenverarbeitungsgeräten und peripheren Geräten | Electronic Computer Manufacturing | 电子计算机制造
semiconductors: Semiconductor Manufacturing | Semiconductor and Related Device Manufacturing | Fabricación de semiconductores | 半導体素子製造業 | 集成电路制造
telecom_services,telecommunications: Wireless Services | Wired Telecommunications Carriers | Télécommunications sans fil | Leitungsgebundene Telekommunikation | Telecomunicazioni satellitari | Telecomunicaciones por cable | Mobile network operator | Internetanbieter | 固定電気通信業 | 무선통신업 | Działalność w zakresie telekomunikacji bezprzewodowej
publishing: Book Publishing | Periodical Publishing | Édition de livres | Verlegen von Zeitschriften | Edizione di quotidiani | Edición de periódicos | Book and Periodical Publishing | Wydawanie książek | Online Audio and Video Media | 新聞業 | 图书出版
broadcasting: Broadcast Media Production and Distribution | Radio Broadcasting Stations | Hörfunkveranstalter | Programmation de télévision | Programmazioni radiofoniche | テレビジョン放送業
film: Animation and Post-production | Movies and Sound Recording | Herstellung von Filmen, Videofilmen und Fernsehprogrammen | Projection de films cinématographiques | Motion Picture and Video Production | Produkcja filmów | 映画製作
music: Sound Recording | Enregistrement sonore et édition musicale | Musicians | Tonstudio | Record label | Music Publishers
games: Computer Games | Mobile Gaming Apps | Computerspiele | Éditeur de jeux vidéo | Desarrolladora de videojuegos | ゲームソフトウェア業 | 게임 소프트웨어 개발 및 공급업
arts: Performing Arts and Spectator Sports | Theater Companies and Dance Companies | Gestion des musées | Historical Sites | Darstellende Kunst | Fine Art | Museums, Historical Sites, and Zoos | 美術館
advertising: Advertising Services | Agences de publicité | Werbeagenturen | Régie publicitaire de médias | Agencias de publicidad | Reklambyråverksamhet | Display Advertising | Direct Mail Advertising | 広告代理業 | 广告业 | Performance-Marketing-Agentur | Branding agency
public_relations: Public Relations and Communications Services | PR-Agentur | Conseil en relations publiques et communication | Pubbliche relazioni e comunicazione | Relaciones públicas y comunicación
market_research: Marketing Research and Public Opinion Polling | Markt- und Meinungsforschung | Études de marché et sondages | Ricerche di mercato e sondaggi di opinione | Badanie rynku i opinii publicznej | 市場調査・世論調査業
events: Events Services | Convention and Trade Show Organizers | Organisation de foires, salons professionnels et congrès | Messe-, Ausstellungs- und Kongressveranstalter | Organizzazione di convegni e fiere | Organización de convenciones y ferias de muestras
banking: Commercial Banking | Autres intermédiations monétaires | Kreditinstitute | Central banking | Savings Institutions | Bankverksamhet | Działalność banków | 普通銀行 | 국내은행 | 商业银行服务 | Caisse d'épargne
insurance: Insurance Agencies and Brokerages | Autres assurances | Nichtlebensversicherungen | Assicurazioni sulla vita | Seguros de vida | Reinsurance Carriers | Insurance and Employee Benefit Funds | Działalność agentów i brokerów ubezpieczeniowych | 生命保険業 | 人身保险
investment_management: Investment Advice | Gestion de fonds | Fondsverwaltung | Gestión de fondos | Portfolio Management and Investment Advice | Pension Funds | 投資顧問業 | Trusts and Estates | Pensionsfonds
venture_capital: Venture Capital and Private Equity Principals | Private-Equity-Gesellschaft | Société de capital-risque | Growth equity fund | 创业投资基金
capital_markets: Securities and Commodity Exchanges | Investment Banking and Securities Intermediation | Courtage de valeurs mobilières et de marchandises | Effektenhandel | 証券業 | Intermediación bursátil
fintech: Financial Transactions Processing, Reserve, and Clearinghouse Activities | Payment service provider | Zahlungsdienstleister | Prestataire de services de paiement | Digital wallet | 第三方支付
lending: Savings Institutions and Lending | Consumer Lending | Crédit-bail | Finanzierungsleasing | Leasing finanziario | Sales Financing | Mortgage and Nonmortgage Loan Brokers | Factoring company | 소비자금융업
property,real_estate: Leasing Residential Real Estate | Real Estate Agents and Brokers | Agences immobilières | Vermittlung von Grundstücken, Gebäuden und Wohnungen für Dritte | Location de terrains et d'autres biens immobiliers | Attività immobiliari | Promoción inmobiliaria | Verhuur van onroerend goed | Fastighetsbolag | Wynajem nieruchomości | 不動産賃貸業 | 房地产开发经营
property_management: Facilities Services | Administration d'immeubles et autres biens immobiliers | Verwaltung von Grundstücken, Gebäuden und Wohnungen für Dritte | Residential Property Managers | Administración de fincas | 物业管理
consulting: Business Consulting and Services | Administrative Management and General Management Consulting Services | Conseil pour les affaires et autres conseils de gestion | Unternehmensberatung | Attività di consulenza imprenditoriale | Organisatieadviesbureaus | 経営コンサルタント業 | 企业管理咨询 | Process, Physical Distribution, and Logistics Consulting Services
legal: Law Practice | Offices of Notaries | Activités juridiques | Rechtsberatung | Attività degli studi legali | Actividades jurídicas | Advocatenkantoren | Juridisk verksamhet | Działalność prawnicza | 法律事務所 | 律师事务所 | 법무법인 | Patentanwaltskanzlei
accounting: Offices of Certified Public Accountants | Activités comptables | Wirtschaftsprüfung und Steuerberatung | Tax Preparation Services | Contabilità e consulenza fiscale | Actividades de contabilidad y teneduría de libros | Redovisning och bokföring | Działalność rachunkowo-księgowa | 税理士事務所 | 会计、审计及税务服务
architecture: Landscape Architectural Services | Activités d'architecture | Architekturbüros für Hochbau | Attività degli studi di architettura | Servicios técnicos de arquitectura | Arkitektverksamhet | 建築設計業 | Urban Planning Services
engineering_services: Engineering Services | Ingénierie, études techniques | Ingenieurbüros | Attività degli studi d'ingegneria | Servicios técnicos de ingeniería | Ingenieurs en overig technisch ontwerp en advies | Teknisk konsultverksamhet | Surveying and Mapping (except Geophysical) Services | Działalność w zakresie inżynierii
design: Graphic Design | Interior Design | Activités spécialisées de design | Industrie-, Produkt- und Mode-Design | Attività di design specializzate | Diseño especializado | デザイン業 | Industrial Design Services
research: Research Services | Recherche-développement en autres sciences physiques et naturelles | Forschung und Entwicklung | Nanotechnology Research | Think Tanks | Ricerca e sviluppo sperimentale | 自然科学研究所
testing: Testing Laboratories and Services | Analyses, essais et inspections techniques | Technische, physikalische und chemische Untersuchung | Collaudi ed analisi tecniche | Ensayos y análisis técnicos | Certification body
translation: Translation and Localization | Traduction et interprétation | Übersetzen und Dolmetschen | Traducción e interpretación | 翻訳業
staffing: Employment Placement Agencies | Executive Search Services | Activités des agences de travail temporaire | Überlassung von Arbeitskräften | Temporary Help Services | Empresas de trabajo temporal | Uitzendbureaus | Bemanningsföretag | Działalność agencji pracy tymczasowej | 労働者派遣業 | Headhunting
hr_services,human_resources: Human Resources Services | Professional Employer Organizations | Lohnabrechnung | Servicios de recursos humanos | Externalisation de la paie
outsourcing: Telephone Call Centers | Office Administration | Activités de centres d'appels | Customer service outsourcing | Business Process Outsourcing | Attività dei call center | Secretarial Schools and Office services | コールセンター業
security_services: Security Guards and Patrol Services | Activités de sécurité privée | Private Wach- und Sicherheitsdienste | Servizi di vigilanza privata | Actividades de seguridad privada | Particuliere beveiliging | 警備業 | Działalność ochroniarska
cleaning: Janitorial Services | Nettoyage courant des bâtiments | Gebäudereinigung | Pulizia generale di edifici | Limpieza general de edificios | Landscaping Services | Services d'aménagement paysager | Städverksamhet | 清洁服务
rental: Equipment Rental Services | Location et location-bail de machines et équipements pour la construction | Vermietung von Kraftwagen | Consumer Goods Rental | Noleggio di autovetture | Alquiler de maquinaria | Wynajem i dzierżawa | レンタカー業
machinery: Industrial Machinery Manufacturing | Agriculture, Construction, Mining Machinery Manufacturing | Fabrication de machines-outils | Herstellung von Pumpen und Kompressoren | Fabbricazione di macchine per l'industria alimentare | Fabricación de maquinaria agraria y forestal | Machine-industrie | Maskintillverkning | Produkcja maszyn | 金属加工機械製造業 | 通用设备制造业 | 산업용 기계 제조업 | Hebezeuge und Fördermittel | Commercial and Service Industry Machinery Manufacturing
automation: Automation Machinery Manufacturing | Robotics Engineering | Automatisierungstechnik | Robot Manufacturing | Automatisation industrielle | 产业用机器人
electrical_equipment: Electrical Equipment Manufacturing | Herstellung von Elektromotoren, Generatoren, Transformatoren | Fabrication de fils et câbles électriques | Battery Manufacturing | Fabbricazione di motori elettrici | Fabricación de pilas y acumuladores eléctricos | 電気機械器具製造業 | Electric Lighting Equipment Manufacturing
electronics: Measuring and Control Instrument Manufacturing | Printed Circuit Assembly (Electronic Assembly) Manufacturing | Herstellung von elektronischen Bauelementen | Fabrication de composants électroniques | Optical Instrument Manufacturing | Fabbricazione di componenti elettronici | 電子部品製造業
automotive: Motor Vehicle Manufacturing | Motor Vehicle Parts Manufacturing | Construction de véhicules automobiles | Herstellung von Kraftwagen und Kraftwagenteilen | Fabbricazione di autoveicoli | Fabricación de componentes, piezas y accesorios para vehículos de motor | Autozulieferer | Équipementier automobile | 自動車部分品製造業 | 汽车零部件制造 | 자동차 부품 제조업
aerospace_defense: Aviation and Aerospace Component Manufacturing | Defense and Space Manufacturing | Construction aéronautique et spatiale | Luft- und Raumfahrzeugbau | Guided Missile and Space Vehicle Manufacturing | Construcción aeronáutica y espacial | Fabrication d'armes et de munitions
shipbuilding: Shipbuilding | Bateaux de plaisance | Schiff- und Bootsbau | Construction de navires et de structures flottantes | Cantieri navali | 造船業
rail_equipment: Railroad Equipment Manufacturing | Schienenfahrzeugbau | Construction de locomotives et d'autre matériel ferroviaire roulant | 鉄道車両製造業
metals: Primary Metal Manufacturing | Sidérurgie | Erzeugung von Roheisen, Stahl und Ferrolegierungen | Iron and Steel Mills and Ferroalloy Manufacturing | Siderurgia | Aluminum production | Gießereien | 鉄鋼業
metal_products: Fabricated Metal Products | Machine Shops | Mécanique industrielle | Herstellung von Metallerzeugnissen | Turned Products and Screw Manufacturing | Lavori di meccanica generale | Estampado de metales | Cutlery and Handtool Manufacturing | Metaalbewerking | 金属製品製造業 | Blechbearbeitung
chemicals: Chemical Manufacturing | Paint, Coating, and Adhesive Manufacturing | Herstellung von chemischen Grundstoffen | Fabrication de peintures, vernis, encres et mastics | Fabbricazione di prodotti chimici | Industria química | Agricultural Chemical Manufacturing | 化学工業 | 化学原料和化学制品制造业 | Fertilizer Manufacturing
plastics_rubber: Plastics and Rubber Product Manufacturing | Fabrication d'emballages en matières plastiques | Spritzguss | Herstellung von Kunststoffwaren | Rubber Products Manufacturing | Fabricación de productos de plástico | ゴム製品製造業 | Injection moulding
building_materials: Glass, Ceramics and Concrete Manufacturing | Clay and Refractory Products Manufacturing | Fabrication de ciment, chaux et plâtre | Herstellung von Zement | Fabricación de azulejos y baldosas de cerámica | Lavorazione della pietra | ガラス製品製造業
wood_products: Wood Product Manufacturing | Sciage et rabotage du bois | Säge-, Hobel- und Holzimprägnierwerke | Aserrado y cepillado de la madera | Tartaki | 木材・木製品製造業
paper_packaging: Paper and Forest Product Manufacturing | Packaging and Containers Manufacturing | Fabrication de carton ondulé | Herstellung von Papier, Pappe und Waren daraus | Paperboard Container Manufacturing | Fabbricazione di imballaggi in cartone | Verpackungshersteller | 紙製品製造業
printing: Printing Services | Autre imprimerie (labeur) | Drucken von Zeitungen | Commercial Screen Printing | Stampa | Artes gráficas | Drukkerijen | 印刷業
furniture: Furniture and Home Furnishings Manufacturing | Fabrication de meubles de bureau et de magasin | Herstellung von Möbeln | Mattress Manufacturing | Fabbricazione di mobili | Fabricación de muebles | Möbeltillverkning | 家具製造業
food: Baked Goods Manufacturing | Dairy Product Manufacturing | Meat Products Manufacturing | Transformation et conservation de la viande | Milchverarbeitung | Fabricación de productos lácteos | Sugar and Confectionery Product Manufacturing | Seafood Product Manufacturing | Produzione di paste alimentari | Zuivelfabrieken | Livsmedelsindustri | 食料品製造業 | 乳制品制造 | Animal Feed Manufacturing | Süßwarenhersteller
beverages: Breweries | Wineries | Beverage Manufacturing | Vinification | Brauereien | Elaboración de vinos | Distilleries | Produzione di vini da uve | 清酒製造業 | Erfrischungsgetränke
textiles: Textile Manufacturing | Tissage | Spinnstoffaufbereitung und Spinnerei | Fabricación de tejidos textiles | Carpet and Rug Mills | Preparazione e filatura di fibre tessili | 繊維工業
apparel: Apparel Manufacturing | Footwear Manufacturing | Leather Product Manufacturing | Fabrication de vêtements de dessus | Herstellung von Schuhen | Fabbricazione di calzature | Confección de prendas de vestir | Bekleidungsindustrie
cosmetics: Personal Care Product Manufacturing | Soap and Cleaning Product Manufacturing | Fabrication de parfums et de produits pour la toilette | Herstellung von Körperpflegemitteln | Fabricación de perfumes y cosméticos | 化粧品製造業
luxury: Luxury Goods and Jewelry | Fabrication d'articles de joaillerie et bijouterie | Herstellung von Schmuck | Gioielleria | Horlogerie
toys_sporting_goods: Sporting Goods Manufacturing | Fabrication de jeux et jouets | Herstellung von Sportgeräten | Fabricación de juegos y juguetes | Doll, Toy, and Game Manufacturing
consumer_electronics: Household Appliance Manufacturing | Audio and Video Equipment Manufacturing | Herstellung von Geräten der Unterhaltungselektronik | Fabrication d'appareils électroménagers | Fabricación de electrodomésticos | 家用电器制造
oil_gas: Oil Extraction | Natural Gas Extraction | Petroleum Refineries | Raffinage du pétrole | Gewinnung von Erdöl und Erdgas | Estrazione di petrolio greggio | Support Activities for Oil and Gas Operations | 石油精製業
mining: Coal Mining | Metal Ore Mining | Nonmetallic Mineral Mining | Kohlenbergbau | Exploitation de gravières et sablières | Extracción de minerales metálicos | Górnictwo | 采矿业
power: Electric Power Generation | Natural Gas Distribution | Distribution d'électricité | Elektrizitätsversorgung | Suministro de energía eléctrica | Electric Power Transmission, Control, and Distribution | Stadtwerke | 電気業 | Fernwärme
renewables: Solar Electric Power Generation | Wind Electric Power Generation | Renewable Energy Equipment Manufacturing | Windkraftanlagen | Énergies renouvelables | Energía solar fotovoltaica | 太陽光発電 | 风力发电 | Fotowoltaika
water: Water Supply and Irrigation Systems | Captage, traitement et distribution d'eau | Wasserversorgung | Raccolta, trattamento e fornitura di acqua | Captación, depuración y distribución de agua | 上水道業 | Sewage Treatment Facilities
environment: Waste Collection | Waste Treatment and Disposal | Récupération de déchets triés | Sammlung nicht gefährlicher Abfälle | Recogida de residuos no peligrosos | Raccolta di rifiuti | Environmental Services | Recycling-Unternehmen | 産業廃棄物処理業 | Materials Recovery Facilities
building_construction: Residential Building Construction | Nonresidential Building Construction | Construction de maisons individuelles | Bau von Gebäuden | Costruzione di edifici | Construcción de edificios residenciales | Algemene burgerlijke en utiliteitsbouw | Byggande av hus | Roboty budowlane związane ze wznoszeniem budynków | 建築工事業 | 房屋建筑业
civil_engineering: Highway, Street, and Bridge Construction | Utility System Construction | Construction de routes et autoroutes | Tiefbau | Ingeniería civil | Costruzione di strade | Wegenbouw | Anläggningsarbeten | 土木工事業 | 道路工程建筑
building_trades: Building Finishing Contractors | Plumbing, Heating, and Air-Conditioning Contractors | Travaux d'installation électrique | Elektroinstallation | Dachdeckerei | Instalaciones eléctricas | Travaux de plâtrerie | Roofing Contractors | Elinstallationer | Loodgieters | Malarstwo i szklenie | 電気工事業 | Installazione di impianti elettrici
retail_trade,retail: Retail Office Equipment | Retail Furniture and Home Furnishings | Furniture and Home Furnishings Retailers | Einzelhandel mit Möbeln | Comercio al por menor de libros | Retail Books and Printed News | Commercio al dettaglio di ferramenta | Baumarkt | Department Stores | 百貨店 | Detailhandel in meubels | 书店
ecommerce: Online and Mail Order Retail | Vente à distance sur catalogue général | Versand- und Internet-Einzelhandel | Commercio al dettaglio via Internet | Comercio al por menor por correspondencia o Internet | Postorderhandel | Webwinkel | 無店舗小売業 | 互联网零售
grocery: Retail Groceries | Food and Beverage Retailers | Supermarchés | Einzelhandel mit Nahrungsmitteln | Supermercati | Comercio al por menor de frutas y hortalizas | Livsmedelshandel | スーパーマーケット
fashion_retail: Retail Apparel and Fashion | Clothing and Clothing Accessories Retailers | Commerce de détail d'habillement en magasin spécialisé | Einzelhandel mit Bekleidung | Shoe Retailers | Comercio al por menor de prendas de vestir | 婦人服小売業
pharmacies: Retail Pharmacies | Apotheken | Commerce de détail de produits pharmaceutiques en magasin spécialisé | Farmacie | Oficinas de farmacia | Apteki | ドラッグストア | Health and Personal Care Retailers
vehicle_trade: Retail Motor Vehicles | Automobile Dealers | Entretien et réparation de véhicules automobiles légers | Handel mit Kraftwagen | Commercio di autoveicoli | Venta de automóviles | Autodealers | Vehicle Repair and Maintenance | 自動車小売業 | Autowerkstatt
wholesale_trade,wholesale: Wholesale Computer Equipment | Wholesale Drugs and Sundries | Commerce de gros de fruits et légumes | Großhandel mit Werkzeugmaschinen | Commercio all'ingrosso di bevande | Comercio al por mayor de productos farmacéuticos | Groothandel in bloemen en planten | Partihandel med livsmedel | Sprzedaż hurtowa | 機械器具卸売業 | 批发业 | Grocery and Related Product Merchant Wholesalers | Intermédiaires du commerce en produits divers | Elektrogroßhandel
import_export: International Trade and Development | Import-Export | Trading company | 進出口貿易 | Außenhandel
trucking: Truck Transportation | Transports routiers de fret interurbains | Güterbeförderung im Straßenverkehr | Trasporto di merci su strada | Transporte de mercancías por carretera | Goederenvervoer over de weg | Vägtransport, godstrafik | Transport drogowy towarów | 一般貨物自動車運送業 | 道路货物运输 | General Freight Trucking, Long-Distance
logistics: Warehousing and Storage | Freight Transportation Arrangement | Entreposage et stockage | Lagerei | Magazzinaggio e custodia | Depósito y almacenamiento | Transportation, Logistics, Supply Chain and Storage | Affrètement et organisation des transports | 倉庫業 | Opslag | 货运代理 | Magazynowanie
shipping: Maritime Transportation | Deep Sea Freight Transportation | Transports maritimes et côtiers de fret | See- und Küstenschifffahrt | Trasporto marittimo | Port and Harbor Operations | 外航海運業
aviation: Airlines and Aviation | Scheduled Passenger Air Transportation | Transports aériens de passagers | Flughafenbetrieb | Transporte aéreo | 航空運送業 | Linee aeree
rail_transport: Rail Transportation | Güterbeförderung im Eisenbahnverkehr | Line-Haul Railroads | 鉄道業
passenger_transport: Ground Passenger Transportation | Taxi and Limousine Services | Transports de voyageurs par taxis | Busunternehmen | Urban Transit Systems | Taxibedrijf | School and Employee Bus Transportation | バス事業
postal: Postal Services | Couriers and Express Delivery Services | Activités de poste | Kurier- und Expressdienste | Servizi postali | Budbilsverksamhet | Paketdienst | 快递服务
hotels: Hotels and Motels | Hôtels et hébergement similaire | Hotels, Gasthöfe und Pensionen | Alberghi | Campings | Bed-and-Breakfasts, Hostels, Homestays | 旅館 | 酒店 | Hotele i podobne obiekty zakwaterowania
restaurants: Restaurants | Mobile Food Services | Caterers | Débits de boissons | Restauration traditionnelle | Schankwirtschaften | Ristorazione | Bares y cafeterías | Restaurangverksamhet | 食堂 | 餐饮业 | Snack and Nonalcoholic Beverage Bars
travel: Travel Arrangements | Tour Operators | Activités des agences de voyage | Reiseveranstalter | Agenzie di viaggio | Reisbureaus | 旅行業
recreation: Recreational Facilities | Amusement Parks and Arcades | Golf Courses and Country Clubs | Parcs d'attractions | Freizeitparks | Skiing Facilities | 遊園地
sports: Spectator Sports | Sports Teams and Clubs | Activités de clubs de sports | Sportvereine
fitness: Wellness and Fitness Services | Fitness and Recreational Sports Centers | Activités des centres de culture physique | Fitnessstudios | Palestre | Gimnasios | フィットネスクラブ
gambling: Gambling Facilities and Casinos | Organisation de jeux de hasard et d'argent | Spiel-, Wett- und Lotteriewesen | Lotterie e scommesse | Juegos de azar y apuestas | Sportwetten
hospitals: General Medical and Surgical Hospitals | Activités hospitalières | Krankenhäuser | Servizi ospedalieri | Actividades hospitalarias | Szpitale | 一般病院 | 综合医院
medical_practices: Medical Practices | Offices of Dentists | Physical, Occupational and Speech Therapists | Activité des médecins généralistes | Zahnarztpraxen | Studi medici | Actividades odontológicas | Chiropractors | Optometrists | Medical and Diagnostic Laboratories | Fysiotherapie | 歯科診療所 | Tandläkare
care: Nursing Homes and Residential Care Facilities | Home Health Care Services | Hébergement médicalisé pour personnes âgées | Pflegeheime | Residencias de mayores | Thuiszorg | Äldreomsorg | 老人福祉・介護事業
pharmaceuticals: Pharmaceutical Manufacturing | Fabrication de préparations pharmaceutiques | Herstellung von pharmazeutischen Spezialitäten | Medicinal and Botanical Manufacturing | Fabbricazione di medicinali | Industria farmacéutica | 医薬品製造業 | 化学药品制剂制造
medical_devices: Medical Equipment Manufacturing | Surgical and Medical Instrument Manufacturing | Fabrication de matériel médico-chirurgical et dentaire | Medizintechnik | Fabbricazione di strumenti e forniture mediche e dentistiche | 医療用機械器具製造業
veterinary: Veterinary Services | Activités vétérinaires | Veterinärwesen | Servizi veterinari | Actividades veterinarias | 動物病院
schools: Primary and Secondary Education | Elementary and Secondary Schools | Enseignement primaire | Weiterführende Schulen | Istruzione secondaria | Educación primaria | 高等学校
higher_education: Higher Education | Colleges, Universities, and Professional Schools | Enseignement supérieur | Fachhochschulen | Istruzione universitaria | Szkoły wyższe | 大学
e_learning: E-Learning Providers | Online-Lernplattform | Apprentissage en ligne | オンライン学習
training: Professional Training and Coaching | Language Schools | Formation continue d'adultes | Erwachsenenbildung | Fahrschulen | Technical and Vocational Training | Formación profesional | Corsi di formazione | Rijscholen | 学習塾
childcare: Child Day Care Services | Accueil de jeunes enfants | Kindergärten | Asili nido | Kinderopvang | 保育所 | Przedszkola
libraries: Libraries | Gestion des bibliothèques et des archives | Bibliotheken und Archive | 図書館
government: Government Administration | Executive Offices | Administration publique générale | Allgemeine öffentliche Verwaltung | Amministrazione pubblica | Gemeenten | 地方公務
armed_forces: Armed Forces | Défense | Verteidigung | 国防
public_safety: Law Enforcement | Fire Protection | Justice | Correctional Institutions | Feuerwehren | Activités d'ordre public et de sécurité | Courts of Law
social_services: Individual and Family Services | Sozialwesen | Community Services | Emergency and Relief Services | Servicios sociales sin alojamiento
associations: Industry Associations | Professional Organizations | Political Organizations | Organisations patronales et consulaires | Wirtschafts- und Arbeitgeberverbände | Labor Unions and Similar Labor Organizations | Organizzazioni economiche e di datori di lavoro | Civic and Social Organizations
religious: Religious Institutions | Activités des organisations religieuses | Kirchliche Vereinigungen | Organizzazioni religiose | 宗教団体
foundations: Philanthropic Fundraising Services | Grantmaking Foundations | Stiftung | Fondation | Fundraising
farming: Dairy Cattle and Milk Production | Culture de la vigne | Anbau von Getreide | Coltivazione di ortaggi | Cultivo de cítricos | Horticulture | Élevage de volailles | Melkveehouderij | Uprawa zbóż | 野菜作農業 | Greenhouse, Nursery, and Floriculture Production
forestry: Forestry and Logging | Sylviculture et autres activités forestières | Holzeinschlag | Silvicultura | Skogsbruk
fishing: Fisheries | Pêche en mer | Aquakultur | Acquacoltura | 海面漁業
personal_care: Personal Care Services | Beauty Salons | Coiffure | Frisörsalons | Saloni di barbiere e parrucchiere | Peluquería y otros tratamientos de belleza | Schoonheidsverzorging | 美容業 | Nail Salons
household_services: Personal and Laundry Services | Household Services | Blanchisserie-teinturerie de gros | Wäscherei und chemische Reinigung | Reparación de calzado | Dry-cleaning and Laundry Services | クリーニング業
other_personal_services: Funeral Homes and Funeral Services | Services funéraires | Bestattungswesen | Servizi di pompe funebri | Pet Services | 葬儀業 | Wedding planner
property_management: Nonresidential Property Managers
hr_services: Payroll Services
biotechnology: Biotechnology Research
staffing,hr_services: 人力资源服务
security_services,household_services: Locksmiths
cleaning,property_management: ビルメンテナンス業
electrical_equipment,consumer_electronics,electronics: Appliances, Electrical, and Electronics Manufacturing
wholesale_trade,wholesale: Wholesale Building Materials
food,beverages: Food and Beverage Manufacturing
grocery,retail_trade: Hypermarchés | Convenience Stores
rail_transport,passenger_transport: Transport ferroviaire interurbain de voyageurs
sports,recreation,fitness: Gestión de instalaciones deportivas
hospitals,healthcare: Hospitals and Health Care
care,social_services: Ambulante soziale Dienste
medical_devices,medical_practices: Dental Laboratories | Ortopedia
social_services,care: Services for the Elderly and Disabled | Aide à domicile
farming,fishing: Ranching and Fisheries
household_services,equipment_repair: Repair and Maintenance
`;
