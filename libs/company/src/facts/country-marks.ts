/** Legal forms, registers and numbers that tell a country, and how far; in lines of at most 200 characters. */
export const MARKS: readonly (readonly [country: string, weight: number, mark: RegExp])[] = [
  [
    'DE',
    6,
    /\bHR[AB]\s?\d{2,6}|Amtsgericht|Handelsregister|USt-?Id|Umsatzsteuer-?(?:Id|Identifikation)|haftungsbeschränkt|\be\.\s?K\./,
  ],
  ['AT', 7, /Firmenbuch|\bFN\s?\d{5,6}\s?[a-z]\b|Handelsgericht|\bUID:? ?ATU|Gewerbebehörde/],
  ['CH', 7, /\bCHE-\d{3}|Handelsregisteramt|\bUID:? ?CHE/],
  ['FR', 6, /\bSIRE[NT]\b|\bR\.?C\.?S\.?\s\p{Lu}|\bCode (?:NAF|APE)\b|capital (?:social )?de [\d\s.]{3,15}\s?(?:€|euros)/u],
  ['FR', 2, /\b(?:SAS|SARL)(?:\s|,|$)/],
  ['IT', 6, /\bP\.?\s?IVA\b|Partita IVA|Codice Fiscale|\bS\.?p\.?A\.|\bS\.?r\.?l\.(?:\s|$)|\bREA\b/],
  ['ES', 5, /\bC\.?I\.?F\.?:? ?[A-Z]\d{8}|\bN\.?I\.?F\.?:? ?[A-Z]-?\d{8}|Registro Mercantil|\bS\.L\.(?:U\.)?(?:\s|,|$)/],
  ['PT', 6, /\bNIPC\b|Conservatória|,? Lda\.?(?:\s|$)/],
  ['BR', 8, /\bCNPJ\b|\bLtda\.?(?:\s|$)/],
  ['NL', 6, /\bK\.?v\.?K\b|\bBTW[\s:-]{1,3}NL|\bB\.V\.(?:\s|$|,)/],
  ['BE', 6, /\bBTW[\s:-]{1,3}BE|\bKBO\b|\bTVA[\s:-]{1,3}BE|\bBV(?:BA)\b|\bRPR\b/],
  ['SE', 4, /\bOrg\.?\s?n(?:umme)?r\.?:? ?\d{6}-\d{4}|Bolagsverket|\bMomsreg/],
  ['NO', 6, /\bOrg\.?\s?nr\.?:? ?(?:NO ?)?\d{3} ?\d{3} ?\d{3}\b|Foretaksregisteret/],
  ['DK', 6, /\bCVR\b|\bApS\b/],
  ['FI', 6, /\bY-tunnus\b|\bOyj?\b/],
  ['PL', 7, /\bNIP:? ?\d|\bREGON\b|\bKRS:? ?\d|[Ss]p\.? ?z ?o\.? ?o\.?/],
  ['CZ', 6, /\bIČO?:? ?\d{8}|Městsk\p{L}{1,4} soud/u],
  [
    'GB',
    6,
    /Companies House|[Rr]egistered in (?:England|Scotland|Wales|Northern Ireland)|[Cc]ompany (?:[Nn]o|[Nn]umber|[Rr]egistration)\.?:? ?(?:[Nn]o\.? ?)?\d{7,8}/,
  ],
  ['IE', 7, /[Rr]egistered in Ireland|\bCRO\b/],
  ['US', 4, /,? (?:Inc\.|LLC|Corp\.)(?:\s|,|$)|[A-Z]{2} \d{5}(?:-\d{4})?\b.{0,20}(?:USA|United States)/],
  ['AU', 6, /\bABN\b:? ?\d|\bACN\b:? ?\d|\bPty\.? Ltd/],
  ['SG', 6, /\bPte\.? Ltd|\bUEN\b/],
  ['IN', 6, /\bPvt\.? Ltd|\bPrivate Limited\b|\bCIN:? ?[UL]\d{5}/],
  ['JP', 6, /株式会社|法人番号|〒\d{3}-\d{4}/],
  ['CN', 6, /ICP备|ICP证|公网安备|有限责任公司/],
  ['KR', 6, /주식회사|사업자등록번호|사업자 등록번호|통신판매업/],
  ['TW', 6, /統一編號|統編/],
];

/** Prefixes of VAT numbers, and what follows (Directive 2006/112/EC, article 215; VIES; for GB, NO and CH the national rules). */
export const VAT: readonly (readonly [country: string, number: RegExp])[] = [
  ['AT', /\bATU ?\d{8}\b/],
  ['BE', /\bBE ?[01]\d{3}[ .]?\d{3}[ .]?\d{3}\b/],
  ['CH', /\bCHE[- ]?\d{3}\.?\d{3}\.?\d{3}\b/],
  ['CZ', /\bCZ ?\d{8,10}\b/],
  ['DE', /\bDE ?\d{3} ?\d{3} ?\d{3}\b/],
  ['DK', /\bDK ?\d{2} ?\d{2} ?\d{2} ?\d{2}\b/],
  ['ES', /\bES ?[A-Z]\d{7}[A-Z\d]\b/],
  ['FI', /\bFI ?\d{8}\b/],
  ['FR', /\bFR ?[A-Z\d]{2} ?\d{3} ?\d{3} ?\d{3}\b/],
  ['GB', /\bGB ?\d{3} ?\d{4} ?\d{2}\b/],
  ['IE', /\bIE ?\d{7}[A-Z]{1,2}\b/],
  ['IT', /\bIT ?\d{11}\b/],
  ['LU', /\bLU ?\d{8}\b/],
  ['NL', /\bNL ?\d{9}B\d{2}\b/],
  ['NO', /\bNO ?\d{3} ?\d{3} ?\d{3} ?MVA\b/],
  ['PL', /\bPL ?\d{10}\b/],
  ['PT', /\bPT ?\d{9}\b/],
  ['RO', /\bRO ?\d{6,10}\b/],
  ['SE', /\bSE ?\d{12}\b/],
  ['SK', /\bSK ?\d{10}\b/],
];

/** Calling codes (ITU-T E.164) of one country each. */
export const CALLING_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  '20 EG|27 ZA|30 GR|31 NL|32 BE|33 FR|34 ES|36 HU|39 IT|40 RO|41 CH|43 AT|44 GB|45 DK|46 SE|47 NO|48 PL|49 DE|51 PE|52 MX|54 AR|55 BR|56 CL|57 CO|60 MY|61 AU|62 ID|63 PH|64 NZ|65 SG|66 TH|81 JP|82 KR|84 VN|86 CN|90 TR|91 IN|92 PK|94 LK|212 MA|234 NG|254 KE|351 PT|352 LU|353 IE|354 IS|356 MT|357 CY|358 FI|359 BG|370 LT|371 LV|372 EE|380 UA|381 RS|385 HR|386 SI|420 CZ|421 SK|423 LI|852 HK|886 TW|966 SA|971 AE|972 IL|974 QA'
    .split('|')
    .map((pair) => pair.split(' ')),
) as Readonly<Record<string, string>>;

/** Country domains that are used everywhere tell nothing. */
export const GENERIC_CCTLDS = new Set(
  'io co ai me tv cc to fm ly gg so sh am is im ac la vc ws st bz ms nu pw su eu li'.split(' '),
);
