/** ISO 3166-1: alpha-2 and alpha-3 codes, together. */
export const ISO_3166 =
  `ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ
  CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA
  GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN
  KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ
  NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ
  TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE`.split(
    /\s+/,
  );

/** Names that CLDR does not have, and words for people and companies of a country that are no names of languages. */
export const MORE_NAMES: Readonly<Record<string, string>> = {
  US: 'usa | u s | u s a | us of a | the united states | united states of america | america | etats unis d amerique | estados unidos de america | eeuu | ee uu | eua | stati uniti d america | vereinigte staaten von amerika | vs amerika | amerika | stany zjednoczone ameryki | アメリカ | 米国 | アメリカ合衆国 | 美利坚合众国 | 미국 | american',
  GB: 'uk | u k | great britain | england | scotland | wales | northern ireland | britain | british | grossbritannien | england und wales | schottland | royaume uni de grande bretagne | grande bretagne | angleterre | ecosse | reino unido de gran bretana | gran bretana | inglaterra | gran bretagna | inghilterra | gra bretanha | groot brittannie | engeland | schotland | storbritannien | wielka brytania | anglia | イギリス | 英国 | 英國 | 영국',
  DE: 'brd | bundesrepublik deutschland | federal republic of germany | republique federale d allemagne',
  NL: 'holland | the netherlands | niederlande | die niederlande | les pays bas | hollande | holanda | olanda | nederland | holandia',
  CH: 'swiss | schweizerische eidgenossenschaft | confoederatio helvetica | swiss confederation',
  CZ: 'czech republic | czechia | tschechische republik | republique tcheque | republica checa | repubblica ceca | republica tcheca | republika czeska',
  CN: 'prc | p r china | pr china | people s republic of china | peoples republic of china | mainland china | volksrepublik china | vr china | 中华人民共和国 | 中国大陆 | 中國大陸 | 中国内地',
  KR: 'korea | republic of korea | s korea | korea republic of | korea south | sudkorea | republik korea | 大韓民国 | 대한민국 | 한국 | 南韓 | 韩国 | 韓国 | 韓國',
  RU: 'russia | russian federation | russische foderation | federation de russie | federacion rusa',
  AE: 'uae | u a e | emirates | vae | eau',
  TW: 'taiwan r o c | republic of china | r o c | 臺灣 | 中華民國',
  HK: 'hong kong | hong kong sar | hongkong | 香港',
  MO: 'macau | macao | 澳門',
  VN: 'viet nam | vietnam',
  TR: 'turkey | turkei | turquie | turquia | turchia | turkije | turkiet | turcja | turkiye',
  GR: 'hellas | el',
  IE: 'republic of ireland | eire | irish',
  AT: 'austrian | republik osterreich',
  BE: 'belgian',
  CA: 'canadian',
  AU: 'australian',
  BR: 'brazilian | brasil',
  MX: 'mexican',
  IL: 'israeli',
  IN: 'indian | bharat',
  NZ: 'aotearoa | new zealander',
  MK: 'macedonia | north macedonia',
  CI: 'ivory coast',
  CD: 'dr congo | drc',
  PS: 'palestine',
  SK: 'slovak republic',
  MD: 'republic of moldova',
  IR: 'islamic republic of iran',
  LU: 'grand duchy of luxembourg | grand duche de luxembourg',
  SG: 'republic of singapore',
};

/** States of the United States whose codes end an address, some of them codes of countries too. */
export const US_STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);
