import type { Wordings } from './wordings';

/** Everyday words for technology, telecommunications and media; see {@link Wordings}. */
export const TECHNOLOGY: Wordings = {
  technology: `technology | tech | information technology | information and communication technology | ict | tmt | high tech | hightech | deep tech
    | technologie | technologies | technologiesektor | tecnología | tecnologia | tecnologías | teknik | teknologi | technologia | technologie informatyczne | informationstechnologie
    | informationstechnik | ikt | technologies de l'information | tic | tecnologías de la información | tecnologie dell'informazione | tecnologia da informação | informatietechnologie
    | informationsteknik | technologia informacyjna | テクノロジー | テック | 科技 | 技术 | 기술 | 테크 | 情報技術 | 信息技术 | 資訊科技 | 정보기술 | 情報通信業 | 情報通信 | 정보통신 | 정보통신업
    | technology company | tech company | technologieunternehmen | entreprise technologique | empresa tecnológica`,
  software: `software | saas | software as a service | b2b software | b2b saas | enterprise software | software development | software developer | computer software | application software
    | software company | software vendor | software publisher | software publishing | software house | independent software vendor | isv | business software | cloud software | mobile app development
    | app development | mobile apps | apps | devops | developer tools | software engineering | software products | desktop software | vertical saas | crm software | erp software | martech | proptech | edtech software
    | hr tech | hrtech | legaltech | legal tech | insurtech software | adtech | ad tech | salestech | regtech | agtech software | blockchain | web3 | low code | no code | open source software | embedded software
    | softwareentwicklung | softwarehersteller | softwarehaus | b2b-software | unternehmenssoftware | softwareunternehmen | anwendungssoftware | standardsoftware | entwicklung von software | softwareanbieter
    | éditeur de logiciels | éditeur de logiciel | édition de logiciels | logiciel | logiciels | développement de logiciels | développement logiciel | logiciels d'entreprise | éditeur saas | programmation informatique
    | desarrollo de software | empresa de software | programas informáticos | fabricante de software | programación informática | software empresarial
    | sviluppo software | produzione di software | software gestionale | casa di software | desenvolvimento de software | empresa de software | software empresarial | programação informática
    | softwareontwikkeling | softwarebedrijf | softwareleverancier | bedrijfssoftware | programvara | mjukvara | mjukvaruutveckling | programvaruutveckling | mjukvaruföretag | dataprogrammering | programvaruföretag
    | oprogramowanie | tworzenie oprogramowania | producent oprogramowania | wytwarzanie oprogramowania | rozwój oprogramowania | programowanie | dom programistyczny
    | ソフトウェア | ソフトウェア開発 | ソフトウエア | ソフトウェア業 | パッケージソフトウェア | 業務ソフト | アプリ開発 | 软件 | 软件开发 | 软件业 | 企业软件 | 軟體 | 软件和信息技术服务业 | 软件服务
    | 소프트웨어 | 소프트웨어 개발 | 소프트웨어 개발업 | 응용 소프트웨어 | 기업용 소프트웨어 | 앱 개발
    | *software* | logiciel* | mjukvar* | programvar* | oprogramowani* | computer programming | computerprogrammering | programmering | computer programming activities | programmierungstätigkeiten | saas platform
    | software publishers | software publishing | verlegen von software | uitgeven van software | uitgeverijen van software | business intelligence platforms | business intelligence software`,
  it_services: `it services | it service | it consulting | it consultancy | information technology consulting | it services and it consulting | it outsourcing | managed services | managed it services | managed service provider | msp
    | system integration | systems integration | system integrator | systems integrator | it support | it infrastructure | computer consulting | computer services | computer networking | it solutions | it system custom software development
    | web development | web design and development | web agency | custom software development | digital transformation consulting | it staff augmentation | data services | technology consulting | it system design services | it system training and support
    | it-dienstleistungen | it-dienstleister | it-beratung | edv-dienstleistungen | systemhaus | it-systemhaus | edv | it-service | informatik | informatikdienstleistungen | systemintegration | it-dienstleistung | it-consulting
    | services informatiques | conseil informatique | conseil en informatique | informatique | ssii | esn | entreprise de services du numérique | infogérance | intégrateur de systèmes | conseil en systèmes informatiques | services numériques
    | servicios informáticos | servicios de ti | consultoría informática | consultoría tecnológica | informática | consultoría de ti | servicios de tecnología | integrador de sistemas | servizi informatici | consulenza informatica | informatica | servizi it
    | integratore di sistemi | serviços de ti | serviços informáticos | consultoria em ti | consultoria informática | informática | consultoria de tecnologia | it-diensten | it-dienstverlening | it-advies | ict-diensten | automatisering ict | ict-dienstverlening
    | informatica | it-tjänster | it-konsult | it-konsulttjänster | it-konsultverksamhet | it-konsulting | datakonsultverksamhet | usługi it | usługi informatyczne | doradztwo informatyczne | doradztwo it | informatyka | integrator systemów | outsourcing it
    | itサービス | システムインテグレーション | システムインテグレーター | システム開発 | 情報サービス業 | 情報サービス | 受託開発 | itコンサルティング | 情報処理サービス | sier | it服务 | 信息技术服务 | 系统集成 | it咨询 | 資訊服務
    | it 서비스 | it서비스 | 시스템 통합 | 시스템통합 | it 컨설팅 | 정보 서비스 | 정보서비스업 | 컴퓨터 시스템 통합 | 전산 | computer systems design | computer consultancy | datakonsult* | edv-* | informatikdienst* | computer facilities management | it-tjänst*
    | beratungsleistungen auf dem gebiet der informationstechnologie | conseil en systèmes et logiciels | consultoria em informática | advisering op het gebied van informatietechnologie | doradztwo w zakresie informatyki | doradztwem w zakresie informatyki | custom computer programming | maintenance de systèmes | it beratung | consulenza informatica | informatikberatung
    | servicios relacionados con las tecnologías de la información | it system operations and maintenance | it operations and maintenance | it operations`,
  cybersecurity: `cybersecurity | cyber security | computer and network security | computer network security | information security | it security | network security | infosec | identity and access management | penetration testing
    | cybersicherheit | it-sicherheit | informationssicherheit | cybersécurité | sécurité informatique | sécurité des systèmes d'information | ciberseguridad | seguridad informática | seguridad de la información | sicurezza informatica
    | cibersegurança | segurança da informação | segurança cibernética | cyberbeveiliging | it-beveiliging | informatiebeveiliging | cybersäkerhet | it-säkerhet | informationssäkerhet | cyberbezpieczeństwo | bezpieczeństwo informatyczne
    | bezpieczeństwo it | サイバーセキュリティ | 情報セキュリティ | ネットワークセキュリティ | 网络安全 | 信息安全 | 資安 | 資訊安全 | 사이버 보안 | 사이버보안 | 정보보안 | 정보 보안 | 네트워크 보안 | cybersec* | cyberse* | cybersich* | ciberse* | cyberbezp* | cyberbeveil* | cybersäk*
    | it security beratung | it-security | it-sicherheitsberatung | security consulting it`,
  data_ai: `artificial intelligence | ai | machine learning | data analytics | big data | data science | business intelligence | data and analytics | ai platform | computer vision | generative ai | data infrastructure and analytics | analytics
    | natural language processing | deep learning | data management | data intelligence | business intelligence platforms | ai ml | data mining
    | künstliche intelligenz | ki | datenanalyse | datenanalytik | maschinelles lernen | intelligence artificielle | ia | analyse de données | science des données | données massives | inteligencia artificial | análisis de datos | analítica de datos
    | ciencia de datos | aprendizaje automático | intelligenza artificiale | analisi dei dati | analisi dati | inteligência artificial | análise de dados | ciência de dados | kunstmatige intelligentie | data-analyse | datawetenschap | artificiell intelligens
    | dataanalys | sztuczna inteligencja | analiza danych | analityka danych | uczenie maszynowe | 人工知能 | データ分析 | 機械学習 | データサイエンス | ビッグデータ | aiソリューション | 人工智能 | 大数据 | 数据分析 | 机器学习 | 數據分析
    | 인공지능 | 데이터 분석 | 빅데이터 | 머신러닝 | 데이터 사이언스
    | business intelligence`,
  hosting: `hosting | web hosting | cloud computing | cloud | cloud services | cloud infrastructure | data center | data centers | data centre | data centres | data processing | data processing hosting | hosting provider | infrastructure as a service | iaas
    | platform as a service | paas | colocation | computing infrastructure providers | datenverarbeitung | rechenzentrum | rechenzentren | webhosting | cloud-dienste | cloud-computing | hosting und rechenzentren | datenverarbeitung hosting
    | hébergement | hébergement web | hébergeur | traitement de données | centre de données | centres de données | informatique en nuage | alojamiento web | procesamiento de datos | proceso de datos | centros de datos | computación en la nube
    | hosting web | elaborazione dati | elaborazione elettronica dei dati | centri dati | servizi cloud | hospedagem | hospedagem de sites | processamento de dados | computação em nuvem | centros de dados | alojamento web | gegevensverwerking
    | datacenters | datacenter | clouddiensten | webbhotell | databehandling | molntjänster | datacentraler | przetwarzanie danych | centra danych | chmura obliczeniowa | usługi chmurowe | hosting stron 
    | データセンター | クラウド | クラウドサービス | クラウドコンピューティング | ホスティング | 云计算 | 云服务 | 数据中心 | 主机托管 | 數據中心 | 雲端服務 | 클라우드 | 클라우드 서비스 | 데이터센터 | 데이터 센터 | 호스팅 | *hosting*`,
  internet_platforms: `internet | internet company | internet services | internet publishing | online platform | marketplace | online marketplace | b2b marketplace | social media platform | social networking | social network | social networking platforms | social media
    | web portal | internet portal | web portals | search engine | online directory | comparison portal | classifieds | internet marketplace platforms | technology information and internet | technology information and media | information services
    | internetplattform | online-plattform | onlineplattform | webportal | online-marktplatz | soziale netzwerke | internetdienste | vergleichsportal | internetportal | plateforme en ligne | place de marché | place de marché en ligne | portail internet | portails internet
    | réseaux sociaux | plateforme internet | plataforma en línea | mercado en línea | portal web | portales web | redes sociales | plataforma digital | piattaforma online | portale web | portali web | piattaforma digitale | marketplace online | mercato online
    | plataforma online | portal da internet | portais web | rede social | mercado digital | internetplatform | onlineplatform | webportalen | online marktplaats | sociale netwerken | internetplattform | webbportal | webbportaler | nätmarknadsplats | sociala medier
    | platforma internetowa | portal internetowy | portale internetowe | serwis internetowy | media społecznościowe | platforma handlowa | インターネット | インターネットサービス | インターネット附随サービス業 | webサービス | プラットフォーム | マーケットプレイス | ポータルサイト
    | 互联网 | 互联网服务 | 互联网平台 | 网络平台 | 電商平台 | 互联网信息服务 | 社交媒体 | 인터넷 | 인터넷 서비스 | 온라인 플랫폼 | 인터넷 포털 | 플랫폼 | 마켓플레이스 | 소셜 미디어 | 포털
    | webportale | webportal* | 互联网平台 | internetportal*`,
  computer_hardware: `computer hardware | hardware | computers | computer hardware manufacturing | computer peripherals | it hardware | computer equipment | computers and electronics manufacturing | servers and storage | data storage hardware | 3d printers
    | computerhardware | datenverarbeitungsgeräte | computerherstellung | matériel informatique | ordinateurs | équipements informatiques | équipements périphériques | fabrication d'ordinateurs | equipos informáticos | hardware informático | ordenadores
    | fabricación de ordenadores | hardware per computer | computer e unità periferiche | equipamentos informáticos | hardware de computador | computadores | computerapparatuur | computers en randapparatuur | datorer | datorhårdvara | hårdvara | datorutrustning
    | sprzęt komputerowy | komputery | コンピュータハードウェア | パソコン | コンピューター製造 | 计算机硬件 | 电脑硬件 | 计算机制造 | 電腦硬體 | 컴퓨터 하드웨어 | 컴퓨터 제조 | 하드웨어 | peripheral equipment | periphere geräte | ordinateur* | ordenador* | computer and peripheral equipment
    | datenverarbeitungsgeräte | komputery | komputerów | ordinateurs | computadoras | periferia | peripheral equipment | computers
    | electronic computer manufacturing | electronic computers | computers manufacturing`,
  semiconductors: `semiconductors | semiconductor | semiconductor manufacturing | semiconductor devices | chips | chip design | microelectronics | integrated circuits | fabless semiconductor
    | halbleiter | halbleiterindustrie | mikroelektronik | chiphersteller | semi-conducteurs | semiconducteurs | microélectronique | semiconductores | microelectrónica
    | semiconduttori | microelettronica | semicondutores | microeletrônica | halfgeleiders | micro-elektronica | halvledare | mikroelektronik
    | półprzewodniki | mikroelektronika | 半導体 | 半導体製造 | 半导体 | 集成电路 | 芯片 | 半導體 | 반도체 | 집적회로
    | semicond* | halbleiter* | halvled* | półprzewod* | mikroelektron* | halfgeleider* | renewable energy semiconductor manufacturing`,
  telecommunications: `telecommunications | telecommunication | telecom | telecoms | telco | telekommunikation | télécommunications | télécoms | telecomunicaciones | telecomunicazioni | telecomunicações | telecommunicatie | telekom | telekommunikation
    | telekomunikacja | 通信 | 通信業 | 電気通信 | 電気通信業 | 电信 | 電信 | 通信业 | 通讯 | 통신 | 통신업 | 전기통신 | telekom* | télécom* | telecom* | telekomunik*`,
  telecom_services: `telecommunications carriers | wireless services | internet service provider | internet service providers | isp | mobile operator | mobile network operator | fixed network operator | broadband | broadband provider | satellite telecommunications | voip
    | wireless telecommunications | wired telecommunications | telecommunication services | mobile communications | satellite communications | wireless | mobilfunk | mobilfunkanbieter | internetanbieter | netzbetreiber telekommunikation | leitungsgebundene telekommunikation
    | drahtlose telekommunikation | satellitentelekommunikation | opérateur télécom | opérateur mobile | fournisseur d'accès à internet | télécommunications filaires | télécommunications sans fil | operador de telecomunicaciones | operador móvil
    | proveedor de internet | telecomunicaciones por cable | telecomunicaciones inalámbricas | operatore telefonico | operatore di telecomunicazioni | telecomunicazioni fisse | telecomunicazioni mobili | operadora de telefonia | operadora de telecomunicações
    | provedor de internet | telecomunicações sem fios | telecomprovider | internetprovider | mobiele telefonie | draadloze telecommunicatie | telekomoperatör | mobiloperatör | bredband | internetleverantör | operator telekomunikacyjny | operator komórkowy
    | dostawca internetu | telekomunikacja bezprzewodowa | telekomunikacja przewodowa | 移動体通信 | 携帯電話事業者 | インターネットプロバイダー | 通信事業者 | 电信运营商 | 移动通信 | 卫星通信 | 电信服务 | 通信服务 | 이동통신 | 통신사 | 통신 서비스 | 인터넷 서비스 제공
    | telekomunikacja bezprzewodowa | 固定電気通信 | 전기 통신업 | 전기통신업 | wireless telecommunications`,
  telecom_equipment: `telecommunications equipment | communications equipment | network equipment | communications equipment manufacturing | networking equipment | telecom equipment | telekommunikationstechnik | nachrichtentechnik | kommunikationstechnik | netzwerktechnik
    | équipements de communication | équipements de télécommunication | équipementier télécom | equipos de telecomunicaciones | equipos de comunicaciones | apparecchiature per telecomunicazioni | apparecchiature per le comunicazioni | equipamentos de telecomunicações
    | equipamentos de comunicação | communicatieapparatuur | telecomapparatuur | kommunikationsutrustning | telekomutrustning | sprzęt telekomunikacyjny | sprzęt komunikacyjny | sprzęt tele- i radiokomunikacyjny | 通信機器 | 通信機器製造 | 通信设备 | 通信设备制造 | 通訊設備
    | 통신장비 | 통신 장비 | 통신기기 | geräte der telekommunikationstechnik | communication equipment`,
  media: `media | media and entertainment | entertainment | entertainment providers | medien | unterhaltung | médias | divertissement | médias et divertissement | audiovisuel | medios de comunicación | medios | entretenimiento | media e intrattenimiento
    | intrattenimento | mídia | mídia e entretenimento | meios de comunicação | entretenimento | amusement | media en entertainment | underhållning | media och underhållning | rozrywka | media i rozrywka | メディア | エンターテインメント | エンタメ | 传媒 | 媒体 | 娱乐
    | 文化传媒 | 娛樂 | 미디어 | 엔터테인먼트 | medienunternehmen | medienhaus | mediebolag | digital media | multimedia`,
  publishing: `publishing | newspapers | newspaper publishing | book publishing | book and periodical publishing | magazine publishing | periodical publishing | publisher | news | news agency | news agency activities | journalism | online news | blogs | writing and editing | writers
    | book and newspaper publishing | news media | press | verlag | verlagswesen | buchverlag | zeitungsverlag | presse | zeitungen | zeitschriftenverlag | nachrichtenagentur | verlage | édition | presse écrite | maison d'édition | édition de livres | édition de journaux
    | agence de presse | journaux | editorial | edición de libros | prensa | periódicos | agencia de noticias | editoriales | edición de periódicos | edición | editoria | casa editrice | stampa e editoria | giornali | edizione di libri | agenzie di stampa
    | editora | edição de livros | jornais | imprensa | agência de notícias | edição | uitgeverij | kranten | uitgeven van boeken | persagentschap | uitgeverijen | persbureau | förlag | bokförlag | tidningar | förlagsverksamhet | tidningsutgivning | nyhetsbyrå | nyhetsbyråer
    | wydawnictwo | działalność wydawnicza | prasa | wydawanie książek | wydawanie gazet | agencja informacyjna | wydawnictwa | 出版 | 出版業 | 新聞 | 新聞社 | 新聞業 | 通信社 | 出版社 | 出版业 | 报纸 | 新闻 | 新闻业 | 新闻和出版业 | 출판 | 출판업 | 신문 | 언론 | 뉴스
    | publish* | verlag* | uitgeve* | bokförlag* | wydawni* | edition of books | books
    | utgivning | tidskrifter | online media | zeitschriften | zeitungsverlag | dagstidningar | czasopisma | wydawnicz* | verlag* | uitgever*
    | edizione di quotidiani | edizione di libri | edizione di riviste e periodici | edición de periódicos | édition de journaux | edición de revistas`,
  broadcasting: `broadcasting | broadcast media | broadcast media production and distribution | radio | television | radio and television | tv | television broadcasting | radio broadcasting | podcasting | streaming | cable and satellite programming | rundfunk | fernsehen | hörfunk | rundfunkveranstalter
    | radio und fernsehen | télévision | radiodiffusion | radio et télévision | diffusion | chaîne de télévision | televisión | radiodifusión | radio y televisión | televisione | radiodiffusione | radio e televisione | trasmissioni radiofoniche | televisão | radiodifusão
    | rádio e televisão | emissora | televisie | omroep | radio en televisie | tv-omroep | radio och tv | televisionssändning | radiosändning | telewizja | nadawanie programów | radio i telewizja | nadawca | 放送 | 放送業 | テレビ | ラジオ | テレビ局 | 广播 | 电视
    | 广播电视 | 广播影视 | 電視 | 방송 | 방송업 | 텔레비전 | 라디오 | broadcast* | rundfunk* | radiodif* | media streaming | programming and broadcasting activities
    | hörfunk* | rundfunk* | radiodiffusion | radio* | television* | fernseh*
    | radio broadcasting stations | television broadcasting stations | broadcasting stations | radio stations`,
  film: `film | motion pictures and film | motion pictures | movies videos and sound | film production | video production | animation | animation and post production | post production | movies | cinema | cinemas | film industry | television programme production | video
    | filmproduktion | filmwirtschaft | videoproduktion | kino | kinos | filmindustrie | production de films | production cinématographique | cinéma | production audiovisuelle | production vidéo | industrie cinématographique | producción de cine | producción audiovisual
    | cine | producción de vídeo | industria cinematográfica | produzione cinematografica | produzione video | cinema e audiovisivo | produção de filmes | produção audiovisual | produção de vídeo | filmproductie | videoproductie | bioscoop | filmindustri | filmproduktion och video
    | produkcja filmowa | produkcja filmów | kinematografia | produkcja wideo | 映画 | 映像制作 | アニメ | アニメーション | 映像 | 动画 | 电影 | 影视制作 | 影视 | 電影 | 영화 | 영상 제작 | 애니메이션 | 영상제작 | filmprod* | cinémat* | cinemat* | kinemat*
    | film* | filme | films | media production | filmproduction | postproduktion | postproduction | cine | kino | cinemas
    | movies and sound recording | motion picture and sound recording | herstellung von filmen videofilmen und fernsehprogrammen | herstellung von filmen | fernsehfilmen`,
  music: `music | music industry | record label | music production | sound recording | musicians | music publishing | sound recording and music publishing | musik | musikindustrie | plattenlabel | musikverlag | tonstudio | tonaufnahmen | musique | industrie musicale | maison de disques
    | enregistrement sonore | édition musicale | música | industria musical | sello discográfico | grabación de sonido | musica | etichetta discografica | industria discografica | registrazione sonora | indústria musical | gravadora | gravação de som | muziek | muziekindustrie
    | platenlabel | geluidsopnamen | musikbranschen | skivbolag | ljudinspelning | muzyka | wytwórnia płytowa | nagrania dźwiękowe | przemysł muzyczny | 音楽 | 音楽制作 | レコード会社 | 音乐 | 唱片 | 音樂 | 음악 | 음반 | musik* | muziek*
    | music publishers | music publishing | musikverlag`,
  games: `video games | computer games | games | gaming | mobile gaming apps | mobile games | game development | game studio | esports | game publisher | videospiele | computerspiele | spieleentwicklung | spieleentwickler | gaming-industrie | jeux vidéo | jeu vidéo | studio de jeux
    | édition de jeux | édition de jeux électroniques | videojuegos | desarrollo de videojuegos | videogiochi | sviluppo di videogiochi | videojogos | jogos eletrônicos | desenvolvimento de jogos | jogos digitais | games en gaming | computerspellen | videogames | spelutveckling
    | dataspel | datorspel | tv-spel | spelstudio | gry wideo | gry komputerowe | produkcja gier | studio gier | ゲーム | ゲーム開発 | ビデオゲーム | オンラインゲーム | モバイルゲーム | 电子游戏 | 游戏 | 网络游戏 | 游戏开发 | 遊戲 | 게임 | 게임 개발 | 모바일 게임 | 온라인 게임 | videospiel* | computerspiel* | datorspel* | videojueg* | videogioc*
    | 게임 소프트웨어 | jeux électroniques | computerspiel* | videospiel* | computer games
    | ゲームソフトウェア | ゲームソフト`,
  arts: `arts | performing arts | fine art | museums | museums and institutions | museums historical sites and zoos | artists and writers | arts and crafts | theater companies | dance companies | circuses and magic shows | zoos and botanical gardens | historical sites | culture | theatre | opera | art gallery
    | creative arts and entertainment activities | libraries museums archives and other cultural activities | cultural institutions | kunst | kultur | museum | museen | theater | darstellende kunst | kunst und kultur | orchester | galerie | arts du spectacle | musées | beaux-arts | culture
    | théâtre | arts et culture | activités créatives | artes escénicas | museos | bellas artes | cultura | teatro | arte y cultura | galería de arte | arti dello spettacolo | musei | belle arti | arte | arte e cultura | attività creative artistiche | artes cênicas | artes performativas
    | museus | belas-artes | artes | arte e cultura | podiumkunsten | musea | beeldende kunst | kunst en cultuur | cultuur | scenkonst | museer | konst | konst och kultur | teater | sztuka | kultura | muzea | sztuki sceniczne | teatr | sztuki wizualne | kultura i sztuka
    | 芸術 | 美術館 | 博物館 | 舞台芸術 | 文化芸術 | 劇場 | 艺术 | 表演艺术 | 博物馆 | 文化艺术 | 藝術 | 文化艺术业 | 예술 | 공연예술 | 박물관 | 미술관 | 문화예술 | museum* | musée* | muze* | theat* | kultureinricht*
    | 表演 | 演出 | 创作 | artistes | künstler | artistas | artisti | konstnärer | creative arts | performing arts
    | performing arts and spectator sports | performing arts companies`,
  photography: `photography | photographer | photographic activities | photo studio | fotografie | fotograf | fotostudio | photographie | photographe | activités photographiques | fotografía | fotógrafo | actividades de fotografía | fotografia | attività fotografiche | fotograaf
    | fotografi | fotograf | fotoverksamhet | działalność fotograficzna | fotografia i wideo | 写真 | 写真業 | フォトスタジオ | 摄影 | 攝影 | 사진 | 사진촬영 | fotograf* | photograph*`,
};
