/**
 * Wordings with the industries that they may mean, written down before the tables were run on them; the tables were not changed for them. Labels of LinkedIn's second list, titles of
 * classifications, categories of business directories, and companies' own words.
 */
export const HELD_OUT_WORDINGS = `
software: Enterprise Software | CRM | Desktop Computing Software Products | Mobile Computing Software Products | Embedded Software Products | Buchhaltungssoftware | Logiciels de paie | Software de gestión empresarial | Software gestionale | Softwareontwikkelaar | Utveckling av programvara | Producent oprogramowania dla firm | 企業向けソフトウェア開発 | 企业管理软件 | 업무용 소프트웨어 개발 | Cloud-Software-Anbieter | SaaS B2B | Softwarehaus | ERP-Systeme | Développement d'applications mobiles
it_services: IT System Custom Software Development | IT-Systemhaus | Entreprise de services du numérique | Managed Service Provider | Servizi informatici | Consultoria de TI | ICT-dienstverlener | IT-konsulter | Usługi informatyczne | システムインテグレーター | IT咨询服务 | IT 아웃소싱 | IT-Dienstleister | IT consultancy
cybersecurity: Cyber Security | IT-Sicherheit | Cybersécurité | Ciberseguridad | サイバーセキュリティ | 网络安全 | 정보보호 | Managed security services
data_ai: AI | Machine Learning | Business Intelligence Platforms | Data Infrastructure and Analytics | KI-Lösungen | Analyse de données | 大数据 | 인공지능
hosting: Web Hosting | Rechenzentrum | Hébergement web | Cloud hosting | 데이터센터 | Computing Infrastructure Providers
internet_platforms: Online-Marktplatz | Social Networking Platforms | Internet News and portals | Place de marché en ligne | 社交网络
computer_hardware: Computers and Electronics Manufacturing | Server hardware | Hersteller von Computern
semiconductors: Halbleiterindustrie | Fabless semiconductor company | Semi-conducteurs | 集成电路 | 반도체
telecom_services,telecommunications: Mobilfunk | Internet Service Provider | Opérateur télécom | Operador de telecomunicaciones | 通信 | Operator telekomunikacyjny | 이동통신
publishing: Verlagswesen | Zeitungsverlag | Maison d'édition | Casa editrice | Editorial | Uitgeverij | Bokförlag | Wydawnictwo | 出版社 | 报纸 | 잡지 출판
broadcasting: Fernsehsender | Radio and Television | Chaîne de télévision | Emisora de radio | テレビ放送 | 广播电视
film: Filmproduktion | Video production company | Production audiovisuelle | Productora de cine | 映像制作 | 影视制作 | Movies, Videos, and Sound
games: Game studio | Spieleentwickler | Jeux vidéo | Videojuegos | ゲーム | 游戏 | Mobile Gaming Apps
advertising: Marketing Services | SEO-Agentur | Agence web marketing | Agencia de publicidad | Agenzia di comunicazione | Agência de marketing digital | Reclamebureau | Reklambyrå | Agencja reklamowa | 広告代理店 | 广告公司 | 디지털 마케팅 에이전시 | Werbetechnik | Performance marketing agency
events: Eventagentur | Événementiel | Organización de eventos | Messebau | 展示会 | 会展
banking: Genossenschaftsbank | Sparkasse | Banque privée | Entidad de crédito | Banca di credito cooperativo | Banco comercial | Spaarbank | Sparbank | Bank spółdzielczy | 地方銀行 | 商业银行 | 저축은행 | Credit union
insurance: Insurance Carriers | Versicherungsmakler | Courtage en assurances | Correduría de seguros | Compagnia di assicurazioni | Corretora de seguros | Verzekeringsmaatschappij | Försäkringsbolag | Towarzystwo ubezpieczeń | 損害保険 | 保险 | 손해보험 | Krankenkasse | Employee benefit funds insurance
investment_management: Vermögensverwaltung | Asset management | Gestion de patrimoine | Gestión de activos | Gestione patrimoniale | Wealth Management | 资产管理 | 자산운용 | Hedge fund | Family office
venture_capital: Venture Capital and Private Equity Principals | VC fund | Risikokapital | Capital-risque | Private Equity
capital_markets: Investment Banking | Wertpapierhandel | Stock exchange | 証券会社 | 证券公司 | Brokerage
fintech: Payments | Zahlungsverkehr | Payment processing | Neobank | フィンテック | 支付 | Crypto exchange
lending: Loan Brokers | Consumer Lending | Leasinggesellschaft | Crédit à la consommation | Mortgage lender | 消费金融
property,real_estate: Real Estate | Immobilienentwicklung | Promotion immobilière | Agencia inmobiliaria | Agenzia immobiliare | Imobiliária | Makelaar | Fastighetsmäklare | Deweloper | 不動産 | 房地产 | 부동산 개발 | Leasing Non-residential Real Estate | Bauträger | Property development
property_management: Facility Management | Hausverwaltung | Gestion locative immobilière | Property management company | Fastighetsförvaltning | 物业服务 | ビル管理
consulting: Managementberatung | Cabinet de conseil en stratégie | Consultoría de negocio | Consulenza aziendale | Consultoria empresarial | Adviesbureau | Managementkonsult | Firma doradcza | コンサルティング | 咨询公司 | 경영컨설팅 | Strategic Management Services | Operations Consulting
legal: Kanzlei | Rechtsanwälte | Cabinet d'avocats | Bufete de abogados | Studio legale | Escritório de advocacia | Advocatenkantoor | Advokatbyrå | Kancelaria prawna | 弁護士事務所 | 律师事务所 | 법무법인 | Law Practice
accounting: Steuerberater | Wirtschaftsprüfung | Expertise comptable | Gestoría contable | Studio commercialista | Escritório de contabilidade | Accountantskantoor | Redovisningsbyrå | Biuro rachunkowe | 会計事務所 | 会计师事务所 | 세무법인 | Tax advisory
architecture: Architekturbüro | Cabinet d'architectes | Estudio de arquitectura | Studio di architettura | Architectenbureau | 設計事務所 | 建筑设计 | Landscape architecture
engineering_services: Ingenieurbüro | Bureau d'études techniques | Ingeniería | Studio di ingegneria | Ingenieursbureau | Teknikkonsult | Biuro projektowe | Engineering consultancy | Engineering Services
design: Designagentur | Grafisch ontwerp | Interior Design | Diseño gráfico | Estudio de diseño | 工业设计
research: Forschungsinstitut | Research Services | Centre de recherche | Instituto de investigación | 研究所 | 科研院所
staffing: Personaldienstleister | Zeitarbeit | Intérim | Agencia de colocación | Agenzia per il lavoro | Recrutamento e seleção | Uitzendbureau | Bemanningsföretag | Agencja zatrudnienia | 人材派遣 | 猎头 | 헤드헌팅 | Executive Search Services | Personalberatung
security_services: Sicherheitsdienst | Wachschutz | Sécurité privée | Vigilancia privada | Beveiligingsbedrijf | Agencja ochrony | 安保服务 | Security Guards and Patrol Services
cleaning: Gebäudereinigung | Société de nettoyage | Empresa de limpieza | Impresa di pulizie | Schoonmaakbedrijf | Städföretag | Firma sprzątająca | ビルクリーニング | 保洁服务 | Janitorial Services | Landscaping Services
rental: Autovermietung | Location de voitures | Baumaschinenvermietung | Alquiler de maquinaria | Autonoleggio | Wypożyczalnia samochodów | Equipment Rental Services | レンタカー
machinery: Werkzeugmaschinen | Sondermaschinenbau | Hersteller von Verpackungsmaschinen | Fabricant de machines-outils | Maquinaria industrial | Costruttore di macchine automatiche | Fabricante de máquinas agrícolas | Machinebouwer | Maskintillverkare | Producent maszyn rolniczych | 工作機械メーカー | 工程机械制造 | 산업기계 | Industrial Machinery Manufacturing | HVAC and Refrigeration Equipment Manufacturing | Pumpenhersteller | Landtechnik
automation: Industrierobotik | Automatización industrial | Automazione industriale | 自動化設備 | 工业机器人
electrical_equipment: Elektrotechnik | Leuchtenhersteller | Batteriehersteller | Matériel électrique | Kabelfabriek | 電線ケーブル | 照明 | Fuel Cell and battery manufacturing
electronics: Leiterplattenfertigung | Sensortechnik | Électronique | Electronica | 精密機器 | 仪器仪表 | Measuring and Control Instrument Manufacturing
automotive: Automobilzulieferer | Équipementier automobile | Fabricante de autopartes | Componentistica automotive | Fordonstillverkare | Części samochodowe producent | 自動車部品メーカー | 新能源汽车制造 | 자동차부품 | Motor Vehicle Manufacturing | Nutzfahrzeughersteller | E-Mobilität Fahrzeuge
aerospace_defense: Rüstungsindustrie | Aéronautique | Industria aeroespacial | Lotnictwo i obronność | 航空航天 | Space technology startup | Aerospace
metals: Stahlhersteller | Stahlwerk | Fonderie | Acería | Acciaieria | Staalproducent | Odlewnia żeliwa | 製鉄 | 钢铁冶炼 | Primary Metal Manufacturing
metal_products: Metallbau | Blechbearbeitung | CNC-Fertigung | Chaudronnerie | Carpintería metálica | Lavorazione lamiera | Konstrukcje stalowe | 金属加工 | 五金制品 | Stahlbau
chemicals: Chemieunternehmen | Lackhersteller | Industrie chimique | Industria química | Prodotti chimici | Kemiföretag | Zakłady chemiczne | 化学メーカー | 精细化工 | Specialty chemicals
plastics_rubber: Kunststoffspritzguss | Plasturgie | Inyección de plásticos | Stampaggio materie plastiche | Przetwórstwo tworzyw sztucznych | 樹脂成形 | 塑料制品 | Packaging film plastics manufacturing
building_materials: Baustoffhersteller | Zementwerk | Matériaux de construction | Cerámica | Materiali edili | 建材 | 玻璃制造 | Glass Product Manufacturing
paper_packaging: Verpackungsindustrie | Emballages carton | Envases y embalajes | Imballaggi | Verpakkingen | Opakowania kartonowe | 包装资材 | 纸业 | Packaging manufacturer
printing: Druckerei | Imprimerie | Imprenta | Tipografia | Drukkerij | Tryckeri | Drukarnia | 印刷会社 | 印刷厂
furniture: Möbelhersteller | Büromöbel | Fabricant de meubles | Muebles de oficina | Arredamento | Meubelfabriek | Producent mebli | オフィス家具 | 办公家具
food: Lebensmittelhersteller | Großbäckerei | Molkerei | Fleischwaren | Industrie agroalimentaire | Industria alimentaria | Salumificio | Indústria de alimentos | Levensmiddelenproducent | Livsmedelsföretag | Mleczarnia | 食品メーカー | 食品加工 | 제과 | Food and Beverage Manufacturing | Plant-based food startup | Tiernahrung
beverages: Brauerei | Weingut | Getränkehersteller | Brasserie artisanale | Bodega | Cantina vinicola | Bryggeri | Browar rzemieślniczy | 酒造 | 白酒 | Distilleries
textiles: Textilhersteller | Weberei | Industrie textile | Industria textil | 纺织 | 섬유
apparel: Modemarke | Bekleidungshersteller | Prêt-à-porter | Ropa deportiva | Abbigliamento | Kledingmerk | Klädmärke | Marka odzieżowa | アパレルメーカー | 服装 | Footwear
cosmetics: Naturkosmetik | Cosmétiques | Cosmética natural | Cosmetici | 化粧品 | 护肤品 | 화장품 제조
toys_sporting_goods: Spielzeughersteller | Fahrradhersteller | Articles de sport | Juguetes | スポーツ用品
medical_devices: Medizintechnik | Dispositifs médicaux | Productos sanitarios | Dispositivi medici | Medische hulpmiddelen | Medicinteknik | Wyroby medyczne | 医療機器メーカー | 医疗器械 | 의료기기 | Hearing aids manufacturer
pharmaceuticals: Pharmaunternehmen | Laboratoire pharmaceutique | Laboratorios farmacéuticos | Casa farmaceutica | Indústria farmacêutica | Läkemedelsbolag | Firma farmaceutyczna | 製薬会社 | 制药 | 제약회사 | Generic drugs
biotechnology: Biotech-Unternehmen | Biotechnologies | Biotecnología | バイオベンチャー | 生物技术 | Genomics
oil_gas: Mineralölkonzern | Pétrole et gaz | Petrolera | Oil refinery | 石油化学コンビナート石油 | 油田服务石油 | Natural Gas Extraction
power,energy: Stadtwerke | Energieversorger | Fournisseur d'électricité | Compañía eléctrica | Fornitore di energia elettrica | Energiebedrijf | Elbolag | Elektrownia | 電力会社 | 发电 | 전력 | Electric Power Transmission, Control, and Distribution
renewables: Solaranlagen | Windenergie | Énergie solaire | Energías renovables | Fotovoltaico | Zonnepanelen | Vindkraft | Farma fotowoltaiczna | 再生可能エネルギー | 光伏 | 태양광 | Renewable energy
environment: Entsorgungsunternehmen | Recycling | Gestion des déchets | Gestión de residuos | Smaltimento rifiuti | Afvalverwerker | Återvinning | Gospodarka odpadami | 廃棄物処理 | 环保 | Waste Treatment and Disposal
construction,building_construction: Bauunternehmen | Hochbau | Entreprise générale de bâtiment | Constructora | Impresa edile | Construtora | Bouwbedrijf | Byggföretag | Firma budowlana | ゼネコン | 建筑公司 | 건설회사 | Nonresidential Building Construction
civil_engineering: Tiefbau | Straßenbau | Travaux publics | Obras públicas | Wegenbouw | Roboty drogowe | 道路工事 | 市政工程
building_trades: Elektroinstallateur | Dachdecker | Heizung Sanitär | Plombier | Instalaciones eléctricas | Idraulico | Loodgietersbedrijf | VVS-företag | 内装工事 | 装修公司 | HVAC contractor | Malerbetrieb
retail_trade,retail: Einzelhandel | Baumarkt | Commerce de détail | Tienda de muebles | Negozio al dettaglio | Winkelketen | Detaljhandel | Sieć sklepów | 百貨店 | 连锁零售 | Retail Office Equipment | Department stores
ecommerce: Online-Shop | Versandhändler | E-commerce | Tienda online | Loja virtual | Webwinkel | E-handel | Sklep internetowy | ネット通販 | 跨境电商 | 온라인 쇼핑몰 | D2C brand
grocery: Supermarktkette | Supermarché | Supermercado | Supermercati | Livsmedelskedja | スーパーマーケット | 便利店 | Retail Groceries
vehicle_trade: Autohaus | Concessionnaire automobile | Concesionario | Concessionaria auto | Autobedrijf | Bilhandlare | Salon samochodowy | 自動車ディーラー | 汽车销售 | Retail Motor Vehicles | KFZ-Werkstatt
pharmacies: Online-Apotheke | Pharmacie | Farmacia | Drogeriekette | ドラッグストア | 连锁药房 | 약국
wholesale_trade,wholesale: Großhändler | Elektrogroßhandel | Grossiste alimentaire | Distribuidor mayorista | Ingrosso alimentare | Atacadista | Groothandel | Grossist | Hurtownia elektryczna | 卸売 | 批发 | 도매 | Wholesale Building Materials | Sanitärgroßhandel
import_export: Handelshaus Import Export | Négoce international | Comercio exterior | 総合商社 | 进出口贸易 | 무역회사
trucking: Spedition und LKW-Transporte | Transport routier | Transporte por carretera | Autotrasporti | Transportadora rodoviária | Åkeri | Firma transportowa ciężarowa drogowa | 運送会社トラック | 货运 | Truck Transportation | Umzugsunternehmen
logistics: Logistikdienstleister | Kontraktlogistik | Prestataire logistique | Operador logístico | Logistica | Logistiek dienstverlener | Logistikföretag | Firma logistyczna | 物流会社 | 仓储物流 | 물류 | Freight forwarding | Freight and Package Transportation
postal: Paketdienst | Kurierdienst | Messagerie express | Mensajería | Corriere espresso | Firma kurierska | 宅配便 | 快递 | 택배
shipping: Reederei | Armateur | Naviera | Compagnia di navigazione | Rederij | Sjöfart | 海運会社 | 航运 | Ports
aviation: Fluggesellschaft | Compagnie aérienne | Aerolínea | Flughafenbetreiber | Linie lotnicze | 航空会社 | 机场 | 항공사
passenger_transport: Busunternehmen | Verkehrsbetriebe Nahverkehr | Transport en commun | Empresa de autobuses | Taxi | バス会社 | Ground Passenger Transportation
hotels: Hotelkette | Chaîne hôtelière | Cadena hotelera | Catena alberghiera | Hotels and Motels | Hotellkedja | ホテル | 酒店 | 호텔 | Ferienwohnungen
restaurants: Gastronomie | Restauration rapide | Restaurante | Ristorante | Horecabedrijf | Restaurangkedja | Restauracja | レストラン | 餐饮 | 외식업 | Caterers | Coffee shop chain
travel: Reiseveranstalter | Agence de voyages | Agencia de viajes | Tour operator | Reisorganisatie | Resebyrå | Biuro podróży | 旅行代理店 | 旅游 | 여행사 | Travel Arrangements
hospitals: Klinikum | Clinique privée | Hospital | Ospedale | Ziekenhuis | Sjukhus | Szpital | 総合病院 | 医院 | 병원 | Hospitals
medical_practices: Zahnarztpraxis | Cabinet dentaire | Clínica dental | Studio dentistico | Tandartspraktijk | Tandläkare | Gabinet stomatologiczny | 歯科医院 | 牙科诊所 | 치과 | Physiotherapie | Outpatient Care Centers
care: Pflegedienst | EHPAD | Residencia de mayores | Casa di riposo | Thuiszorg | Äldreboende | Dom opieki | 介護 | 养老 | Home Health Care Services
education: Bildungseinrichtung | Education | Enseignement | Educación | Istruzione | Onderwijs | Utbildning | Edukacja | 教育 | 教育服务 | 교육
higher_education: Universität | Fachhochschule | École de commerce | Universidad | Università | Hogeschool | Högskola | Uczelnia | 大学 | 高校 | 대학교
training: Weiterbildung | Fahrschule | Organisme de formation | Academia de idiomas | Corsi di formazione | Opleidingsinstituut | Språkskola | Firma szkoleniowa | 研修 | 职业培训 | 학원 | Language Schools
government: Stadtverwaltung | Mairie | Ayuntamiento | Comune | Prefeitura | Gemeente | Kommun | Urząd miasta | 市役所 | 政府 | 지방자치단체 | Public Policy Offices
nonprofit: Non-profit | ONG | Organización sin ánimo de lucro | Organizzazione non profit | Goede doelen | NPO法人非営利 | 公益组织 | 비영리단체
associations: Verband | Gewerkschaft | Syndicat professionnel | Cámara de comercio | Associazione di categoria | Brancheorganisatie | Fackförbund | Izba gospodarcza | 業界団体 | 行业协会 | 협회
farming: Landwirtschaftlicher Betrieb | Exploitation agricole | Explotación ganadera | Azienda agricola | Veehouderij | Lantbruk | Gospodarstwo rolne | 農業法人 | 畜牧 | 축산 | Horticulture | Dairy farm
personal_care: Friseursalon | Institut de beauté | Peluquería | Centro estetico | Kapsalon | Frisörsalong | Salon fryzjerski | 美容室 | 美发 | 미용실 | Nail salon
fitness: Fitnessstudio | Salle de sport | Gimnasio | Palestra | Sportschool | Gym | Siłownia | フィットネス | 健身房 | 헬스장
gambling: Online-Casino | Paris sportifs | Casa de apuestas | Scommesse sportive | Bukmacher | Spelbolag | 카지노
software: Softwarevirksomhed | Programvareselskap | Ohjelmistoyritys | Vývoj softwaru | Yazılım şirketi | Разработка программного обеспечения
accounting: Revisorfirma | Regnskapskontor | Tilitoimisto | Účetní kancelář | Muhasebe bürosu | Бухгалтерские услуги
legal: Advokatkontor | Advokatfirma | Asianajotoimisto | Advokátní kancelář | Hukuk bürosu | Юридическая фирма
furniture: Møbelfabrik | Huonekaluteollisuus | Výroba nábytku | Mobilya üretimi | Производство мебели
building_construction,construction: Byggefirma | Byggmester | Rakennusliike | Stavební firma | İnşaat şirketi | Строительная компания
building_trades: VVS-firma | Elektrikerfirma | Rørlegger | LVI-asennus | Sähköasennus | Instalatérství | Elektroinstalace | Electrical contractor | Dachdeckerbetrieb | Plomberie chauffage
trucking,logistics: Vognmand | Transportfirma | Kuljetusliike | Nákladní doprava | Nakliyat firması | Грузоперевозки
hotels: Hotelli | Hotell | Penzion | Otel | Гостиница | Kroferie og hotel | Gîte rural | Pension familiale
restaurants: Restaurant og café | Ravintola | Restaurace | Lokanta | Ресторан | Kebab house | Fish and chips shop
medical_practices: Tandlægeklinik | Tannlegekontor | Hammaslääkäriasema | Zubní ordinace | Diş kliniği | Стоматологическая клиника | Family dentist | Cabinet de kinésithérapie
care: Plejehjem | Sykehjem | Vanhainkoti | Dům s pečovatelskou službou | Huzurevi | Дом престарелых
personal_care: Frisørsalon | Kampaamo | Kadeřnictví | Kuaför salonu | Парикмахерская | Beauty parlour
cleaning: Rengøringsfirma | Renholdsbyrå | Siivousliike | Úklidová firma | Temizlik şirketi | Клининговая компания
machinery: Maskinfabrik | Maskinindustri | Konepaja | Strojírenská výroba | Makine imalatı | Машиностроение
metal_products,metals: Smedeværksted | Metalliteollisuus | Zámečnictví | Metal işleme | Металлообработка
food: Fødevareproduktion | Næringsmiddelindustri | Elintarviketeollisuus | Potravinářský průmysl | Gıda sanayi | Пищевая промышленность
textiles,apparel: Tekstilfabrik | Tekstilindustri | Tekstiiliteollisuus | Textilní výroba | Tekstil | Текстильная промышленность
plastics_rubber: Plastindustri | Muoviteollisuus | Výroba plastů | Plastik imalatı | Производство пластмасс
chemicals: Kemisk industri | Kjemisk industri | Kemianteollisuus | Chemický průmysl | Kimya sanayi | Химическая промышленность
power,energy,renewables: Elforsyning | Kraftselskap | Sähköyhtiö | Výroba elektřiny | Elektrik üretimi | Электроэнергетика
fishing: Fiskeopdræt | Lakseoppdrett | Kalanviljely | Chov ryb | Su ürünleri | Рыболовство
farming,agriculture: Landbrug | Gårdsbruk | Maatalous | Zemědělství | Tarım | Сельское хозяйство
property,real_estate: Ejendomsmægler | Eiendomsmegler | Kiinteistönvälitys | Realitní kancelář | Emlak ofisi | Агентство недвижимости
insurance: Forsikringsselskab | Forsikring | Vakuutusyhtiö | Pojišťovna | Sigorta acentesi | Страховая компания
advertising: Reklamebureau | Reklamebyrå | Mainostoimisto | Reklamní agentura | Reklam ajansı | Рекламное агентство
staffing: Vikarbureau | Bemanningsbyrå | Henkilöstövuokraus | Personální agentura | İnsan kaynakları danışmanlığı | Кадровое агентство
schools,education: Folkeskole | Grunnskole | Peruskoulu | Základní škola | İlkokul | Средняя школа
vehicle_trade: Bilforhandler | Bilverksted | Autokorjaamo | Autoservis | Oto galeri | Автосервис | Panel beater | Carrozzeria
pharmacies: Apotek | Apteekki | Lékárna | Eczane | Аптека
wholesale,wholesale_trade: Engroshandel | Tukkukauppa | Velkoobchod | Toptan ticaret | Оптовая торговля
fitness: Fitnesscenter | Treningssenter | Kuntosali | Posilovna | Spor salonu | Фитнес-клуб
`;
