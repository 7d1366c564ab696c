import { fold, limited } from '../words/fold';

/** How many people work at a company. */
export interface EmployeeRange {
  /** 0 or more. */
  readonly min: number;
  /** null: open, as of `10,001+`. */
  readonly max: number | null;
}

const MAX_TEXT = 100;
const MOST = 10_000_000;

/** Words for people at work, sizes and estimates, folded. */
const WORDS = new Set(
  `employees employee people staff team members member fte ftes headcount persons person company size number of workers strong about around approximately approx circa ca c roughly some nearly almost total currently worldwide globally
  mitarbeiter mitarbeiterinnen mitarbeitende mitarbeitenden beschaftigte beschaftigten angestellte personen leute kopfe innen rund etwa ungefahr zirka knapp mit von in den
  salaries salarie salariees collaborateurs collaboratrices employes personnes effectif environ pres de quelque empleados empleadas trabajadores personas colaboradores aproximadamente cerca unos unas alrededor plantilla
  dipendenti collaboratori addetti persone circa quasi funcionarios trabalhadores pessoas quase medewerkers werknemers mensen ongeveer bijna personeelsleden anstallda medarbetare personer cirka omkring runt
  ansat ansatte medarbejdere mennesker folk personer rundt henkiloa henkilo henkilosto tyontekijaa tyontekijat henkea noin runsas zamestnancu zamestnanci zamestnance lidi priblizne kolem asi calisan calisani kisi kisilik personel yaklasik civarinda
  сотрудников сотрудника сотрудники работников человек чел людей персонал около примерно штат
  pracownikow pracownicy pracownika osob osoby okolo blisko 人 名 社員 従業員 従業員数 员工 職員 约 約 およそ 员工数 人员 명 직원 임직원 약 社員数 규모 사원 사원수`.split(
    /\s+/,
  ),
);
const OPEN =
  /\+|>|≥|\bplus\b|more than|\bover\b|at least|above|uber\b|mehr als|mindestens|plus de|au moins|mas de|superior a|oltre|piu di|almeno|mais de|acima de|meer dan|ruim\b|minstens|over de|mer an|\bover\b|fler an|ponad|wiecej niz|powyzej|(?:flere|mere) end|(?:flere|mer) enn|mindst\b|minst\b|\byli\b|vahintaan|vice nez|\bpres\b|nejmene|(?:den|dan|ten|tan) fazla|uzeri|en az|более|больше|свыше|не менее|以上|超过|超|이상|넘는/;
const BELOW =
  /<|less than|fewer than|under\b|below|weniger als|unter\b|moins de|menos de|meno di|minder dan|farre an|mindre an|mniej niz|ponizej|(?:faerre|mindre) end|(?:faerre|mindre) enn|mene nez|(?:den|dan|ten|tan) az\b|altinda|(?<!не )менее|(?<!не )меньше|未満|不足|少于|미만/;
const UP_TO =
  /≤|up to|bis zu|jusqu a|jusqu'a|hasta|fino a|\bate\b|\btot\b|maximaal|upp till|\bdo\b|op til|opp til|enintaan|nejvyse|en fazla|(?:^| )до |以下|以内|이하/;
const BETWEEN =
  /^(?:-|–|—|−|~|～|〜|to|bis|a|al|e|et|y|and|und|en|och|i|tot|till|til|do|az|ila|ve|ja|и|до|至|到|から|\/|\.\.|\.\.\.)$/;
const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  thousand: 1e3,
  mille: 1e3,
  mil: 1e3,
  mila: 1e3,
  duizend: 1e3,
  tusen: 1e3,
  tys: 1e3,
  千: 1e3,
  천: 1e3,
  m: 1e6,
  million: 1e6,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
};
const NUMBER =
  /(?<!\d)(\d{1,3}(?:[.,' ]\d{3}){1,3}|\d{1,9}(?:[.,]\d{1,2})?)\s?(k|tsd|tausend|thousand|mille|mila|mil|duizend|tusen|tys|m|million|[千천万萬만])?(?![a-z\d])/gu;

/** Reads `50-200`, `1k+`, `ca. 300`, `11–50 employees`, `<10`, `1.000 Mitarbeiter` or a number. @param told at most 100 characters are read. */
export function employeeRangeOf(told: string | number): EmployeeRange | undefined {
  if (typeof told === 'number') return rangeOf(told, told);
  const text = tidy(told);
  const numbers = numbersIn(text);
  if (numbers.length === 0) return /^(?:self[- ]employed|myself only|solo)$/.test(text) ? { min: 1, max: 1 } : undefined;
  const [first, second, ...more] = numbers as [Told, Told | undefined, ...Told[]];
  if (more.length || !isAboutPeople(text.replace(NUMBER, ' '))) return undefined;
  if (!second) return oneNumber(first.value, text);
  if (!BETWEEN.test(text.slice(first.end, second.start).trim())) return undefined;
  // `1-5k` counts in thousands.
  const low =
    second.unit > 1 && first.unit === 1 && first.value < second.value / second.unit ? first.value * second.unit : first.value;
  return low <= second.value ? rangeOf(low, second.value) : undefined;
}

const tidy = (told: string): string =>
  fold(limited(told, MAX_TEXT))
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

interface Told {
  readonly value: number;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

function numbersIn(text: string): Told[] {
  return [...text.matchAll(NUMBER)].map(({ 0: whole, 1: digits = '', 2: unitName = '', index }) => {
    const unit = UNITS[unitName] ?? 1;
    const plain = /^\d{1,3}(?:[.,' ]\d{3})+$/.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.');
    return { value: Math.round(Number(plain) * unit), unit, start: index, end: index + whole.trimEnd().length };
  });
}

function oneNumber(value: number, text: string): EmployeeRange | undefined {
  if (BELOW.test(text)) return rangeOf(0, value - 1);
  if (OPEN.test(text)) return rangeOf(value, null);
  return UP_TO.test(text) ? rangeOf(0, value) : rangeOf(value, value);
}

function rangeOf(min: number, max: number | null): EmployeeRange | undefined {
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MOST;
  return isCount(min) && (max === null || isCount(max)) ? { min, max } : undefined;
}

/** Whether the words beside the numbers are only those of {@link WORDS} and of bounds. */
function isAboutPeople(rest: string): boolean {
  const bounds = [OPEN, BELOW, UP_TO].reduce((text, pattern) => text.replace(pattern, ' '), rest);
  return (bounds.match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => WORDS.has(word) || BETWEEN.test(word) || [...word].every((sign) => WORDS.has(sign)),
  );
}
