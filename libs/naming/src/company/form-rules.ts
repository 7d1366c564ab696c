import type { Form } from './form-tables';
import { fold, isUpper, type Word } from './words';

/** What is known besides the form itself. */
export interface Surroundings {
  readonly name: string;
  readonly country: string | undefined;
  /** A form was taken off the end before. */
  readonly formGone: boolean;
}

/** Weak forms as they are also written. */
const TITLED = new Set([
  'Ab',
  'Oy',
  'Oyj',
  'Ag',
  'Kg',
  'Bv',
  'Nv',
  'Uab',
  'Sia',
  'Pt',
  'Пао',
  'Ооо',
  'Ltda',
  'Asa',
  'Aps',
  'Sa',
  'Sàrl',
  'Sarl',
  'Eurl',
]);
const CAMEL = new Set(['SpA', 'SapA', 'GmbH', 'eK', 'eV', 'eG', 'KdöR', 'AöR', 'ScA', 'VšĮ', 'Všį']);
/** Short forms that no name ends with, however they are written; the other short ones are weak wherever they are Latin. */
const EVERYDAY = new Set(
  'inc ltd plc llc llp oyj oy abp kft zrt aps gbr ohg srl sro doo bhd sdn pte pvt pty tbk uab sia lda jsc pcl ehf ohf asa mbh eood ood ead gmbh fze wll slu eurl ksc sae bsc qsc'.split(
    ' ',
  ),
);
/** Weak forms that no name ends with in small letters. */
const SMALL = new Set('as sa ag ab bv nv kg se hf sf dd ad ao ks kd ay ry sas snc pjsc jsc ojsc cjsc spj'.split(' '));
/** Before `Spa` these make it a company, not a bath. */
const BEFORE_SPA =
  /\b(?:italia|italiana|group|gruppo|holding|industrie|solutions|systems?|technolog(?:y|ies)|international|elettronica|engineering|energia|finanziaria|assicurazioni|servizi|costruzioni|motors?|electronics|banca|fratelli|telecom|logistics|co)\s+$/i;
/** And these a bath, where the whole name is in capitals or in small letters. */
const BEFORE_BATH =
  /(?:\b(?:nails?|day|med|medical|medi|beauty|hair|massage|salon|wellness|skin|laser|resort|hotel|pet|foot|and|serenity|health|body|face|pool|lash|tan|tanning|thermal)|&)\s+$/i;
/** Names whose first word only looks like a form. */
const KEPT_HEADS =
  /^(?:ab (?:inbev|foods|sugar|agri|sciex|science|sciences|world|dynamics|vista|mauri|initio|negative|positive|bank|international|chemicals)|pt (?:cruiser|therapy|international)|oy vey|sia (?:abrasives|engineering)|uab (?:medicine|health|hospital))\b/;
/** Initials of many other things: only dots, a comma before them or their country make them a form. */
const RARE = new Set(
  `gp fsb cio clg uc pa spc ltp elp ilp ibc pcc icc ldc ccc sha spe avv vba asc sam est ec sh eu og keg cb et mei epp cia ss sec kig bic ks vos ops zs no zu sp ev
  ek il aor ps is sad ry ay sem ei ae oe ee dno kd cpt sf arl gk yk too ik ac spr iap ua ba psa ep od sd jsa aj bt rt kv ky tmi osk sc me da
  ii if im em eim wa fa va nt jp pr xk xxk fcp seca secs stp lca sgr stift kf bbl scp scr slm sj brf fie tuw ofe vve voe spe cem aeie rs kmg klg nsh rf ute ets ast soc npc mb tu uu sop osa pl zoo sci cl sr ace sat gag gug igr ans enk svf slf huf spf crl pfa`.split(
    /\s+/,
  ),
);
/** Two letters that filings write with a space between them: `TELEFONICA S A`. */
const SPACED = new Set(['sa', 'nv', 'ag', 'lp', 'bv', 'kk', 'as']);
/** Letters of a leading word that is a form however it is written: `Osuuskunta`, `Aktiebolaget`. */
const LONG = 9;
/** A word of so many letters is also a name or a call in other countries: `Sia Beauty`, `Oy Vey`. */
const LETTERS_OF_NAMES = 3;
/** Of Indonesia, with their full stop: `CV. Maju Jaya`. */
const DOTTED_HEADS = new Set(['CV', 'UD', 'PD', 'FA']);
const QUOTED = /^\s*["'«“„]/u;
const FRENCH_ARTICLE = /^\s*(?:Les?|La|Du|Des|L['’])(?=\s|\p{Lu})/u;
/** `Virágbolt Bt.`, `Spectrum, LC`. */
const isSetOff = (name: string, { start }: Word, { end }: Word): boolean =>
  name[end] === '.' || /,\s*$/.test(name.slice(0, start));
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const allowed = ({ countries }: Form, country: string | undefined): boolean =>
  !countries.length || (country !== undefined && countries.includes(country));

/** Whether a form at the end of a name is meant as one. */
export function isSuffix(form: Form, tail: readonly Word[], { name, country }: Surroundings): boolean {
  if (!allowed(form, country)) return false;
  const [first, last] = [tail[0] as Word, tail.at(-1) as Word];
  const text = name.slice(first.start, last.end);
  const spelt = tail.every(({ text: word }) => [...word].length === 1);
  if (spelt && tail.length > 1 && /[&+,]/.test(text)) return false;
  if (!spelt && tail.length > 1 && form.lettered) return false;
  const dotted = /[./]/.test(text);
  const noCapitals = !/\p{Lu}/u.test(name);
  const key = tail.map((word) => word.key).join('');
  if (RARE.has(key) && !(spelt && dotted))
    return (
      tail.length === 1 &&
      (CAMEL.has(text) || isSetOff(name, first, last) || (country !== undefined && form.home.includes(country)))
    );
  if (spelt && tail.length === 2 && !dotted) return SPACED.has(key) && isUpper(text);
  if (tail.length > 1) return !spelt || dotted || isUpper(text) || noCapitals;
  if (tail.length === 1 && !form.single) return false;
  if (key === 'spa' && BEFORE_BATH.test(name.slice(0, first.start))) return false;
  const weak = form.weak || (key.length <= 3 && !EVERYDAY.has(key) && text !== key);
  if (!weak || !isLatin(text) || isUpper(text) || noCapitals) return true;
  if (TITLED.has(text) || CAMEL.has(text)) return true;
  if (first.key === 'spa') return BEFORE_SPA.test(name.slice(0, first.start));
  return text === first.key && (SMALL.has(text) || name[last.end] === '.');
}

/** Whether a form at the beginning of a name is meant as one. */
export function isPrefix(form: Form, head: readonly Word[], { name, country, formGone }: Surroundings): boolean {
  const { end } = head.at(-1) as Word;
  const [text, rest] = [name.slice(0, end), name.slice(end)];
  if (!/^\.?[\s"'«“„]/u.test(rest)) return false;
  if (!isLatin(text)) return true;
  const quoted = QUOTED.test(rest);
  if (quoted && (isUpper(text) || TITLED.has(text) || CAMEL.has(text))) return true;
  const french = form.countries.includes('FR') && FRENCH_ARTICLE.test(rest);
  const dotted = isUpper(text) && DOTTED_HEADS.has(text) && rest.startsWith('.');
  if (!allowed(form, country) && !(french && isUpper(text)) && !dotted) return false;
  if (head.length > 1 && !head.every(({ text: word }) => word.length === 1)) return true;
  const isElsewhere = text.length <= LETTERS_OF_NAMES && country !== undefined && !form.home.includes(country);
  const titled = TITLED.has(text) && (formGone || ((text.length > 2 || text === 'Oy') && !isElsewhere));
  if (!isUpper(text) && !titled && !CAMEL.has(text) && text.length < LONG) return false;
  return form.weak || !KEPT_HEADS.test(fold(name));
}
