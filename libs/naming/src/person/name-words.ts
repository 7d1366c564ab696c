const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a name; lower case, without dots and marks. */
export const TITLES = set(`
  dr prof professor mr mrs ms miss mx sir dame lord lady ing dipl dipling mag herr frau hr fr rev reverend capt captain col
  colonel lt gen maj hon dra drs ir mme mlle sr sra srta dott dottssa avv arch ingeniero doutor doc maitre ssa mgr judr mudr phdr rndr bc
  sig signora señor señora doctor univprof hc habil sheikh shri smt eng
  monsieur madame mademoiselle senora senor senorita signor signore signorina sigra signa profssa exmo exma dhr mevr mevrouw meneer frl fraulein senhor senhora
  mister dottore dottoressa doutora rouva pani fru sayın ddr mmag господин госпожа κυριος κυρια`);

/** Short forms that are titles with their full stop alone: `Geom. Ugo`, `Av. Ada`. */
const TITLES_WITH_STOP = set('univ priv doz em geom rag av op uzm pr me mw dn kfm kffr bac lic akad');
/** Of Germany, Austria and Switzerland, in this letter case: of privately lecturing doctors, tax advisers, lawyers, auditors and engineers. */
const GERMAN_TITLES = new Set(['PD', 'StB', 'RA', 'WP', 'DI']);
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH']);

/**
 * Whether a word before others is a title.
 * @param raw as written. @param word in lower case, without dots and marks.
 */
export function isTitleBefore(raw: string, word: string, country: string): boolean {
  if (TITLES.has(word) || (raw.endsWith('.') && TITLES_WITH_STOP.has(word))) return true;
  return GERMAN_TITLES.has(raw) && GERMAN_SPEAKING.has(country);
}

/** Whether a word, as written, is a short form of address or a degree before a name: `Frau`, `Dr.`, `Dipl.-Ing.`; a professor may be one by profession. */
export function isTitle(raw: string): boolean {
  const word = raw.replace(/[^\p{L}]/gu, '').toLowerCase();
  return TITLES.has(word) && (word.length <= 4 || raw.endsWith('.'));
}

/** Titles that are given names as well, unless a dot ends them. */
const ALSO_NAMES = set('lady hon sig mag col arch doc sir dame lord smt bc gen maj fr ing sheikh');

/** Whether a word, as written, can be nothing but a title. */
export function isOnlyTitle(raw: string): boolean {
  const word = raw.replace(/[^\p{L}]/gu, '').toLowerCase();
  return TITLES.has(word) && (raw.endsWith('.') || !ALSO_NAMES.has(word));
}

/** The fields of degrees, word by word. */
const FIELDS_OF_DEGREES = set(
  'med phil jur iur utr rer nat oec pol publ soc vet dent theol agr pharm techn mont ing habil math cult disc paed phys sc',
);

/** `med.`, `rer.`, `h.c.`: the field of a degree, as written behind a title. */
export const isFieldOfDegree = (raw: string): boolean =>
  /^(?:h\.c|[hc])\.$/.test(raw) || (raw.endsWith('.') && FIELDS_OF_DEGREES.has(raw.slice(0, -1).toLowerCase()));

/** Titles of nobility, beside a family name with a particle. */
export const NOBLE = set(
  'freiherr freifrau freiin frhr graf grafin baron baronin baroness furst furstin prinz prinzessin comte comtesse marquis marquise conte contessa conde condesa',
);

/** Born as the second, third, … of that name. */
export const GENERATIONS = set('jr jnr junior sr snr senior ii iii iv 2nd 3rd 4th');

/** After a name. */
export const SUFFIXES: ReadonlySet<string> = new Set([
  ...GENERATIONS,
  ...set(`
  phd md mba msc bsc ma ba bs ms jd llm llb esq cpa cfa cfp cissp pmp rn dds dvm dphil edd psyd mph msw mfa mpa meng beng
  acca aca fca fcca facs frcs obe mbe cbe kbe kc qc pe csm shrm gphr sphr phr cipd mcipd fcipd csc ret dba bsn msn np pa mdiv pharmd
  cfe cisa cism csp rpa lcsw crm pgdip hons bcom mcom mtech btech ceng mrics frics mciob mcim dipm cma acma fcma mbbs`),
]);

/** Whether a word, as written, is a degree or a generation behind a name: `MBA`, `Jr.`, `PhD`; `Ma` may be a name. */
export function isSuffix(raw: string): boolean {
  const word = raw.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  if (GENERATIONS.has(word)) return true;
  // `Beng` and `Meng` are names.
  if (word === 'beng' || word === 'meng') return /^[BM]\.?E/.test(raw) && !/^[BM]ENG$/.test(raw);
  return (
    SUFFIXES.has(word) &&
    (word.length > 3 || /^(\p{Lu}\.?){2,}$|^\p{Lu}(?:\p{Ll}\p{Lu}|\p{Lu}\p{Ll})$/u.test(raw) || word === 'phd')
  );
}

/** Words that are no name by themselves and belong to the one that follows; ASCII. */
export const PARTICLES = set(`
  van von vom zu zum zur der den de del della dello degli dei di da das do dos du des la le las los lo les te ten ter tot af av al
  el ul bin ibn bint binti binte bte dela delos ben abu abd abdul y e und op het aan vander vande`);

/** Those that stand before a family name even with a capital letter: no given name is spelled so. */
export const PARTICLES_IN_CAPITALS = set(
  'van von vom zu zum zur der den de del della dello degli dei da das dos du des la las los ter ten tot af av bin ibn bint binti binte bte vander vande',
);

/** Particles that are always written as one word with what follows. */
export const GLUED = set('o mc mac fitz st saint ap');

/** Family names behind an Irish `O`. */
export const IRISH = set(`
  brien neill neal neil connor conor reilly rielly sullivan donnell donnel donoghue donohue donahue dwyer hara keefe keeffe leary malley meara rourke rorke shea shaughnessy toole
  callaghan carroll casey connell dea doherty dougherty donovan dowd driscoll farrell ferrall flaherty flanagan flynn gara gorman grady halloran hanlon hare hearn hearne
  higgins kane kelly kennedy laughlin loughlin loan loughnan lynch mahony mahoney mara mullane nolan quinn quigley quillan raghallaigh regan riordan ryan sheridan tierney duffy beirne
  boyle bradaigh byrne cathain ceallaigh conaill cuinn duibh faolain hagan haire hehir kinneally leno lone looney melia meally murchu neile prey rahilly scanlon scannell siochain toney`);

/** French given names that begin a double one: Jean Pierre, Marie Claude. */
export const FRENCH_DOUBLE = set(
  'jean marie anne pierre paul louis charles andre francois guy michel yves luc claude jacques henri rose eve lise joseph emile marc noel',
);

/** Given names that mostly begin a double one where another follows, without a hyphen: José Luis, Ana Paula, Mary Ann, Abdul Rahman. */
export const DOUBLE = set('jose juan luis miguel maria ana joao luiz mary peggy billy bobby gian hans abd abdul abdel');

/** Patronymics of East Slavic names, in both scripts. */
export const PATRONYMIC =
  /.(ович|евич|йович|овна|евна|ьич|инична|ична|ovich|evich|ovych|evych|owicz|ovna|evna|ivna|yovych|івна|ївна|йович|ichna|inichna)$/;

/** Family names that make Spanish double surnames likely even where the country is not known. */
export const SPANISH = set(`
  garcia martinez lopez gonzalez rodriguez fernandez perez sanchez ramirez cruz flores gomez morales vazquez jimenez reyes diaz torres
  gutierrez ruiz mendoza aguilar ortiz moreno castillo romero alvarez mendez chavez rivera juarez ramos dominguez herrera medina castro
  vargas guzman velazquez munoz rojas contreras soto silva ibanez navarro serrano marquez molina delgado vega cabrera iglesias nunez
  blanco suarez ortega rubio marin sanz cano prieto calvo vidal lozano cortes guerrero hernandez salazar acosta fuentes pena leon`);

/** The last word of a Portuguese compound surname is the one in use. */
export const PORTUGUESE = set(`
  silva santos oliveira souza sousa pereira ferreira almeida costa ribeiro carvalho gomes lopes alves rodrigues lima fernandes martins
  barbosa rocha dias nunes marques moreira cardoso teixeira correia mendes pinto araujo cavalcanti nascimento melo freitas azevedo
  monteiro moura campos batista ramos coelho machado fonseca tavares vieira andrade figueiredo antunes`);

/** Family names that come before a middle name and a given name, and are spelled as one syllable. */
export const VIETNAMESE = set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh doan truong luong mai dao',
);

/** Chinese family names in pinyin, so that a given name can be split into its syllables. */
export const CHINESE = set(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang feng deng han cao zeng
  peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding shen ren yao zhong cui tan liao fan jin shi qian xia jia fu fang
  bai zou meng xiong qin qiu hou yin xue yan duan lei tao wan gu hao shao mao chang kong qu gong ouyang sima shangguan zhuge situ`);

/** Korean family names in their usual spellings. */
export const KOREAN = set(`
  kim lee park choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo yu hong jeon
  jun ko go moon mun yang son bae baek paik heo hur nam noh roh ha joo ju woo na min ryoo`);

/** Frequent family names of China, Taiwan, Hong Kong, Singapore, Malaysia and Korea as their bearers spell them; hardly any ends a given name. */
export const EASTERN = set(`
  kim lee park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn hong chan wong cheung lau leung kwok tsang tse yeung ng chow fung cheng
  tan goh koh teo ong yeo yap loh chua seah wee quek tay soh ang khoo phua lam chen huang hsu tsai chiu hsieh tseng kuo liao wang zhang liu yang zhao
  zhou zhu guo luo zheng liang xie tang li wu xu sun hu lin song
  low leong lum chong lai sim neo toh poon tsui yip mak khor khaw ooi tey`);

/** Family names of two letters, which in capitals are not taken for initials. */
export const SHORT_EASTERN = set('ng li wu xu hu he ho ma lu su yu du fu gu ye ko oh ip mo au');
