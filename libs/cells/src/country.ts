/** Languages in which countries are named. */
const LANGUAGES =
  'en de fr es it nl pt sv da nb fi pl cs ja ko zh ru tr uk el hu ro sk hr bg lt lv et sl ca ar he hi th vi id is zh-Hant'.split(
    ' ',
  );
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'northern ireland': 'GB',
  america: 'US',
  'czech republic': 'CZ',
  turkey: 'TR',
  burma: 'MM',
  'ivory coast': 'CI',
  'republic of ireland': 'IE',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'korea, republic of': 'KR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  uae: 'AE',
  ksa: 'SA',
  prc: 'CN',
  "people's republic of china": 'CN',
  brd: 'DE',
  'hong kong': 'HK',
  香港: 'HK',
  macau: 'MO',
  macao: 'MO',
  澳門: 'MO',
  台灣: 'TW',
  macedonia: 'MK',
  korea: 'KR',
  한국: 'KR',
  eire: 'IE',
  'slovak republic': 'SK',
  'brunei darussalam': 'BN',
  palestine: 'PS',
  swaziland: 'SZ',
  'cape verde': 'CV',
  'east timor': 'TL',
  vatican: 'VA',
};
/** ISO 3166-1 alpha-3 codes, each before its alpha-2 code; Kosovo, which has none, is added with the codes in use. */
const ALPHA_3 = `AFGAF ALAAX ALBAL DZADZ ASMAS ANDAD AGOAO AIAAI ATAAQ ATGAG ARGAR ARMAM ABWAW AUSAU AUTAT AZEAZ BHSBS BHRBH BGDBD BRBBB BLRBY
  BELBE BLZBZ BENBJ BMUBM BTNBT BOLBO BESBQ BIHBA BWABW BVTBV BRABR IOTIO BRNBN BGRBG BFABF BDIBI CPVCV KHMKH CMRCM CANCA CYMKY
  CAFCF TCDTD CHLCL CHNCN CXRCX CCKCC COLCO COMKM COGCG CODCD COKCK CRICR CIVCI HRVHR CUBCU CUWCW CYPCY CZECZ DNKDK DJIDJ DMADM
  DOMDO ECUEC EGYEG SLVSV GNQGQ ERIER ESTEE SWZSZ ETHET FLKFK FROFO FJIFJ FINFI FRAFR GUFGF PYFPF ATFTF GABGA GMBGM GEOGE DEUDE
  GHAGH GIBGI GRCGR GRLGL GRDGD GLPGP GUMGU GTMGT GGYGG GINGN GNBGW GUYGY HTIHT HMDHM VATVA HNDHN HKGHK HUNHU ISLIS INDIN IDNID
  IRNIR IRQIQ IRLIE IMNIM ISRIL ITAIT JAMJM JPNJP JEYJE JORJO KAZKZ KENKE KIRKI PRKKP KORKR KWTKW KGZKG LAOLA LVALV LBNLB LSOLS
  LBRLR LBYLY LIELI LTULT LUXLU MACMO MDGMG MWIMW MYSMY MDVMV MLIML MLTMT MHLMH MTQMQ MRTMR MUSMU MYTYT MEXMX FSMFM MDAMD MCOMC
  MNGMN MNEME MSRMS MARMA MOZMZ MMRMM NAMNA NRUNR NPLNP NLDNL NCLNC NZLNZ NICNI NERNE NGANG NIUNU NFKNF MKDMK MNPMP NORNO OMNOM
  PAKPK PLWPW PSEPS PANPA PNGPG PRYPY PERPE PHLPH PCNPN POLPL PRTPT PRIPR QATQA REURE ROURO RUSRU RWARW BLMBL SHNSH KNAKN LCALC
  MAFMF SPMPM VCTVC WSMWS SMRSM STPST SAUSA SENSN SRBRS SYCSC SLESL SGPSG SXMSX SVKSK SVNSI SLBSB SOMSO ZAFZA SGSGS SSDSS ESPES
  LKALK SDNSD SURSR SJMSJ SWESE CHECH SYRSY TWNTW TJKTJ TZATZ THATH TLSTL TGOTG TKLTK TONTO TTOTT TUNTN TURTR TKMTM TCATC TUVTV
  UGAUG UKRUA AREAE GBRGB USAUS UMIUM URYUY UZBUZ VUTVU VENVE VNMVN VGBVG VIRVI WLFWF ESHEH YEMYE ZMBZM ZWEZW`;
const MAX_NAME = 60;

let names: ReadonlyMap<string, string> | undefined;

/**
 * @param text an ISO 3166-1 alpha-2 or alpha-3 code, or a name in any of the languages in which tables are kept.
 * @returns the ISO 3166-1 alpha-2 code in capitals; null for anything else.
 */
export function countryCodeOf(text: string): string | null {
  const name = plainName(text);
  names ??= allNames();
  return OTHER_NAMES[name] ?? names.get(name) ?? null;
}

function plainName(text: string): string {
  return text.trim().slice(0, MAX_NAME).toLowerCase().replace(/\./g, '').replace(/[’‘`]/g, "'");
}

function allNames(): ReadonlyMap<string, string> {
  const both = [...ALPHA_3.split(/\s+/), 'XKXXK'];
  const codes = both.map((pair) => pair.slice(3));
  const all = new Map(
    both.flatMap((pair) => [pair.slice(3), pair.slice(0, 3)].map((code) => [code.toLowerCase(), pair.slice(3)])),
  );
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = plainName(display.of(code) ?? '');
      if (name && !all.has(name)) all.set(name, code);
    }
  }
  return all;
}
