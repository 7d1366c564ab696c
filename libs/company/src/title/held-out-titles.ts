/** Titles with the seniorities and the functions that they may mean, `-` for none, written down before the tables were run on them; the tables were not changed for them. */
export const HELD_OUT_TITLES = `
vp sales: VP Sales | Vice President of Sales | SVP Global Sales | VP, Enterprise Sales EMEA | Vice-présidente des ventes | Vicepresidente de Ventas
director,head sales: Sales Director | Directeur commercial | Director Comercial | Direttore Vendite | Diretora Comercial | Commercieel directeur | Försäljningsdirektör | Dyrektor sprzedaży | 销售总监 | 営業部長 | 영업이사 | 营业部长 | Vertriebsdirektor
head,manager sales: Leiter Vertrieb | Vertriebsleiterin | Head of Sales | Responsable des ventes | Jefe de Ventas | Responsabile commerciale | Hoofd Verkoop | Försäljningschef | Kierownik sprzedaży | 销售经理 | 営業課長 | 영업팀장 | Leitung Vertrieb DACH | Chefe de vendas | Gerente de vendas
-,senior sales: Account Executive | Sales Representative | Außendienstmitarbeiter | Ingénieur commercial | Säljare | Przedstawiciel handlowy | Senior Account Executive | 営業担当 | Sales Development Representative
head sales,operations: Head of RevOps | Head of Revenue Operations
manager sales: Key Account Manager | Business Development Manager | Regional Sales Manager | Accountmanager | 客户经理
c_level sales: Chief Revenue Officer | CRO
c_level marketing: CMO | Chief Marketing Officer
director,head marketing: Marketing Director | Head of Marketing | Leiterin Marketing | Directrice Marketing | Directora de Marketing | Marketingleiter | Responsabile Marketing | Diretor de Marketing | Hoofd marketing | Marknadschef | Dyrektor marketingu | 市场总监 | マーケティング部長 | 마케팅 본부장 | Leitung Unternehmenskommunikation
manager marketing: Product Marketing Manager | Marketing Manager | Social Media Manager | Brand Manager | Menedżer ds. marketingu | Community Manager | Content Marketing Managerin
-,senior marketing: Copywriter | SEO Specialist | Chargée de communication
c_level engineering,it: CTO | Chief Technology Officer | Technischer Geschäftsführer | 最高技術責任者
vp engineering: VP Engineering | VP of Engineering | 研发副总裁
director,head engineering,it: Director of Engineering | Directeur technique | Head of Engineering | Leiter Entwicklung | Technischer Leiter | Direttore Tecnico | Director Técnico | Technisch directeur | Teknisk chef | Dyrektor techniczny | 技术总监 | 開発部長 | 연구소장 개발 | Entwicklungsleiter
manager engineering: Engineering Manager | 研发经理
senior engineering: Sr. SWE | Senior Software Engineer | Staff Engineer | Principal Engineer | Senior Backend Developer | Starszy programista | 高级软件工程师 | 시니어 개발자 | シニアエンジニア | Lead Developer
- engineering: Software Engineer | Softwareentwickler | Développeur full stack | Desarrolladora | Sviluppatore | Desenvolvedor | Ontwikkelaar | Systemutvecklare | Programista | 软件工程师 | エンジニア | 개발자 | Founding Engineer | DevOps Engineer | Konstrukteur | Ingénieure mécanique
entry engineering: Junior Developer | Software Engineering Intern | Werkstudent Softwareentwicklung | Stagiaire développeur
c_level finance: CFO | Chief Financial Officer | Finanzvorstand | Geschäftsführer Finanzen | 财务首席官 | Directeur général finances
director,head finance: Finance Director | Leiter Finanzen | Directeur administratif et financier | Kaufmännischer Leiter | Director Financiero | Direttore Finanziario | Diretor Financeiro | Hoofd Financiën | Ekonomichef | Dyrektor finansowy | 财务总监 | 経理部長 | 재무이사 | DAF | Responsable comptable | Leiterin Rechnungswesen
manager,- finance: Finance Manager | Buchhalter | Comptable | Contable | Ragioniere contabile | Controller | Księgowa | Boekhouder | Treasurer | 财务经理 | 会计 | Steuerfachangestellte
c_level operations: COO | Chief Operating Officer
director,head operations: Operations Director | Head of Operations | Leiter Produktion | Betriebsleiter | Directeur des opérations | Director de Operaciones | Direttore Operativo | Diretor de Operações | Operationeel directeur | Produktionschef | Dyrektor operacyjny | 运营总监 | 製造部長 | 생산본부장 | Directeur d'usine | Werkleiter | Leiter Qualitätsmanagement | Responsabile Produzione | Logistikleiter
manager operations: Project Manager | Chef de projet | Projektleiterin | Jefe de Proyecto | Projectleider | Projektledare | Kierownik projektu | Office Manager | Supply Chain Manager | Quality Manager | 项目经理 | 工場長 | 생산과장 | Warehouse Supervisor
c_level hr: CHRO | Chief People Officer | Chief Human Resources Officer
director,head hr: HR Director | DRH | Personalleiterin | Head of People | Directrice des ressources humaines | Directora de Recursos Humanos | Responsabile Risorse Umane | Diretora de RH | Hoofd HR | HR-chef | Dyrektor HR | 人力资源总监 | 人事部長 | 인사팀 본부장 | Head of Talent Acquisition | Personalchef
manager,-,senior hr: HR Manager | Recruiter | HR Business Partner | Personalreferentin | Chargé de recrutement | Rekryterare | 人事经理
c_level,director,head legal: General Counsel | Head of Legal | Leiter Recht | Directeur juridique | Directora Legal | Chefsjurist | 法务总监 | 法務部長 | Chief Legal Officer | Leiterin Rechtsabteilung | Responsabile Affari Legali
- legal: Legal Counsel | Rechtsanwalt | Avocate | Abogado | Syndikusrechtsanwältin | Radca prawny | Compliance Officer | Datenschutzbeauftragter | 변호사
c_level it: CIO | CISO | Chief Information Officer | Chief Information Security Officer
director,head,manager it: IT-Leiter | Head of IT | DSI | Director de Sistemas | Responsabile IT | Diretor de TI | Hoofd ICT | IT-chef | Kierownik IT | 信息技术总监 | 情報システム部長 | 전산실장 | IT Manager | Leiter EDV | Responsable informatique
- it: System Administrator | Systemadministratorin | Informatyk | Network Engineer | Administrateur système
director,head,manager support: Head of Customer Success | Leiter Kundenservice | Responsable service client | Customer Success Manager | Jefe de Atención al Cliente | Kundtjänstchef | Kierownik obsługi klienta | 客服经理 | カスタマーサポート部長 | 고객지원팀장 | Hoofd klantenservice | Responsabile assistenza clienti
head,director,manager,c_level product: Head of Product | Product Manager | Chief Product Officer | Produktmanager | Chef de produit | Product Owner | Directora de Producto | 产品经理 | プロダクトマネージャー | Produktchef | Productmanager
director,head,senior,- design: Art Director | UX Designer | Creative Director | Head of Design | Grafikdesignerin | Directeur artistique | Diseñadora gráfica | Vormgever | 设计总监 | デザイナー | Senior Product Designer | UI/UX Designer
-,senior,head,c_level data: Data Scientist | Data Engineer | Senior Data Analyst | Head of Data | Chief Data Officer | Datenanalyst | 数据分析师 | データサイエンティスト | Machine Learning Engineer | Científico de datos
director,head,manager,- procurement: Einkaufsleiter | Head of Procurement | Directeur des achats | Responsabile Acquisti | Jefe de Compras | Inköpschef | Dyrektor zakupów | 采购经理 | 購買部長 | 구매팀장 | Acheteuse | Strategic Sourcing Manager | Leiterin Einkauf | Hoofd inkoop | Buyer
c_level -: CEO | Geschäftsführer | Geschäftsführerin | PDG | Président-directeur général | Directeur général | Director General | Consejero Delegado | Amministratore Delegato | Diretor Geral | Algemeen directeur | Verkställande direktör | VD | Prezes Zarządu | 代表取締役社長 | 总经理 | 대표이사 | Vorstand | Vorstandsvorsitzender | Managing Director | President | Chairman of the Board | Member of the Board | Gérant | Gerente General | Mitglied der Geschäftsleitung | Chief Executive Officer | Presidente | 董事长 | Członek zarządu | Deputy CEO | Bestuurder
owner -: Owner | Inhaberin | Inhaber | Propriétaire | Dueño | Titolare | Sócio-proprietário | Eigenaar | Ägare | Właściciel | 老板 | オーナー | Managing Partner | Geschäftsführender Gesellschafter | Partner | Owner & CEO
founder -: Founder | Gründer und Geschäftsführer | Fondatrice | Cofundador | Fondatore | Cofundadora e CEO | Oprichter | Grundare | Założyciel i prezes | 创始人兼CEO | 創業者 | 창업자 | Co-Founder & CEO | Founder / CEO | Mitgründerin
founder engineering: Co-Founder & CTO | Founder and CTO
founder product: Co-founder, CPO
director -: Prokurist | Prokuristin | Director | Directeur | Dyrektor | 部長 | 이사
entry other,-,operations: Assistant to the CEO | Executive Assistant | Assistentin der Geschäftsführung | Assistante de direction | Asistente de dirección | 总经理助理 | 社長秘書 | 대표이사 비서 | Asystentka zarządu | Directiesecretaresse | Personal Assistant to the Managing Director | Executive Assistant to CFO
entry marketing: Marketing Intern | Praktikant Marketing | Stagiaire marketing | Becaria de Marketing | Stażystka w dziale marketingu | Junior Marketing Specialist | Marketing Assistant | 市场专员 | Werkstudentin Marketing
entry sales: Sales Assistant | Junior Sales Consultant | Sales Trainee | Assistant commercial | 영업 인턴
entry hr,finance,operations,legal,-: HR Assistant | Azubi | Auszubildende Buchhaltung | Trainee | Stagista | 实习生 | インターン | Estagiária de RH | Stagiair
-,entry other,-: Unternehmensberater | Consultant | Teacher | Arzt | Physician | Former CEO | ehemaliger Geschäftsführer | Nurse
director,head,c_level other,operations: Director of Strategy | Chief Strategy Officer | Head of Sustainability | Leiter Nachhaltigkeit | Chief of Staff
director,head,manager sales,marketing: Director of Sales and Marketing | Leiter Vertrieb und Marketing | Directeur ventes et marketing | Kierownik sprzedaży i marketingu
c_level -: Administrerende direktør | Adm. direktør | Daglig leder | Toimitusjohtaja | Generální ředitelka | Jednatel společnosti | Genel Müdür | Yönetim Kurulu Başkanı | Генеральный директор | Управляющий директор | Styreleder | Předseda představenstva
owner,founder -: Ejer | Indehaver og stifter | Omistaja | Majitel firmy | Kurucu Ortak | Владелец | Основатель компании | Eier | Perustajaosakas | Учредитель
director,head sales: Salgsdirektør | Salgssjef | Salgschef | Myyntijohtaja | Obchodní ředitelka | Satış Direktörü | Директор по продажам | Коммерческий директор | Vedoucí prodeje | Начальник отдела сбыта
head,manager sales: Myyntipäällikkö | Salgsleder | Satış Müdürü | Руководитель отдела продаж | Avainasiakaspäällikkö | Eksportchef | Bölge Satış Müdürü | Key account manažer | Менеджер по работе с клиентами | Vedoucí obchodního oddělení
-,senior sales: Sælger | Selger | Myyjä | Obchodní zástupce | Prodejce | Satış Temsilcisi | Торговый представитель | Myyntiedustaja
director,head,manager marketing: Marketingchef | Markedssjef | Markkinointipäällikkö | Markkinointijohtaja | Marketingová manažerka | Pazarlama Müdürü | Директор по маркетингу | Kommunikationschef | Viestintäpäällikkö | PR manažerka | Kurumsal İletişim Müdürü
c_level,director,head finance: Økonomichef | Økonomisjef | Talousjohtaja | Finanční ředitel | Mali İşler Müdürü | Финансовый директор | Regnskabschef | Главный бухгалтер | Talouspäällikkö
-,senior finance: Bogholder | Regnskapsfører | Kirjanpitäjä | Účetní | Muhasebeci | Бухгалтер | Mzdová účetní
director,head,manager hr: HR-chef | Personalesjef | Personalchef | Henkilöstöpäällikkö | Personální ředitelka | İnsan Kaynakları Müdürü | Директор по персоналу | Начальник отдела кадров | HR-päällikkö | Rekrytointipäällikkö
director,head,manager operations: Produktionschef | Produksjonssjef | Tuotantopäällikkö | Výrobní ředitel | Vedoucí výroby | Üretim Müdürü | Директор по производству | Driftsleder | Lagerchef | Logistiikkapäällikkö | Kvalitetschef | Kvalitetsleder | Laatupäällikkö | Manažer kvality | Lojistik Müdürü | Начальник склада | Fabrikschef | Tehtaanjohtaja
manager operations: Projektleder | Prosjektleder | Projektipäällikkö | Projektový manažer | Proje Müdürü | Руководитель проекта | Stavbyvedoucí | Прораб
- engineering: Softwareudvikler | Utvikler | Ohjelmistokehittäjä | Programátor | Yazılım Mühendisi | Разработчик | Инженер-конструктор | Sivilingeniør | Vývojář | Makine Mühendisi | Sähköinsinööri
director,head engineering: Teknisk direktør | Udviklingschef | Utviklingssjef | Tekninen johtaja | Technický ředitel | Технический директор | Teknik Müdür | Главный инженер | Tuotekehitysjohtaja
director,head,manager procurement: Indkøbschef | Innkjøpssjef | Hankintapäällikkö | Ostopäällikkö | Vedoucí nákupu | Satın Alma Müdürü | Начальник отдела закупок | Indkøbsleder
- procurement: Indkøber | Innkjøper | Ostaja | Nákupčí | Satın Alma Uzmanı
director,head,manager it: IT-chef | IT-sjef | Tietohallintojohtaja | IT-päällikkö | Bilgi İşlem Müdürü | ИТ-директор | IT manažer | Начальник ИТ-отдела
director,head,manager legal: Juridisk direktør | Lakiasiainjohtaja | Hukuk Müdürü | Начальник юридического отдела
- legal: Advokat | Lakimies | Právník | Avukat | Юрист
entry -,other,operations: Direktionssekretær | Toimitusjohtajan assistentti | Asistentka generálního ředitele | Genel Müdür Asistanı | Помощник генерального директора | Sekretářka | Секретарь | Johdon assistentti
entry -,marketing,hr,engineering,finance: Lærling | Praktikant Marketing | Harjoittelija | Stážistka v marketingu | Stajyer | Стажёр
director,head,manager support: Kundeservicechef | Kundeservicesjef | Asiakaspalvelupäällikkö | Vedoucí zákaznické podpory | Müşteri Hizmetleri Müdürü | Руководитель службы поддержки
`;
