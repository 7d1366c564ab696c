import type { DatePrecision } from './find-dates';

const DAY_MS = 86_400_000;

/** A moment that is told by its distance from the day of publication. */
interface Distance {
  readonly days: number;
  readonly precision: DatePrecision;
}

const words = (...all: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** How long ago, for words without a number. */
const SAID: readonly (readonly [RegExp, Distance])[] = [
  [
    words(
      "last year|letztes jahr|im letzten jahr|im vergangenen jahr|vergangenes jahr|l['’]an dernier|l['’]année dernière|el año pasado|l['’]anno scorso|lo scorso anno|no ano passado|ano passado|vorig jaar|afgelopen jaar|w zeszłym roku|w ubiegłym roku|förra året|sidste år",
    ),
    { days: 365, precision: 'year' },
  ],
  [/昨年|去年/u, { days: 365, precision: 'year' }],
  [words('yesterday|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|i går|igår|eilen|včera'), { days: 1, precision: 'day' }],
  [/昨日|昨天/u, { days: 1, precision: 'day' }],
  [words("today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|dzisiaj|dziś|i dag|idag|tänään|dnes"), { days: 0, precision: 'day' }],
  [/本日|今日|今天/u, { days: 0, precision: 'day' }],
];

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|tag|jour|día|dia|giorn|dag|dni|dzień|日|天)/iu, 1],
  [/^(?:week|woche|semaine|semana|settiman|wek|tygod|tyg|veck|uge|週間|周)/iu, 7],
  [/^(?:month|monat|mois|mes|mês|maand|miesi|månad|måned|か月|ヶ月|个月)/iu, 30],
  [/^(?:year|jahr|an|año|ano|jaar|jaren|lat|rok|år|年)/iu, 365],
];

const AGO: readonly RegExp[] = [
  /(?<!\d)(\d{1,3}) (day|week|month|year)s? ago/iu,
  /(?<!\p{L})vor (\d{1,3}) (tag|woche|monat|jahr)/iu,
  /(?<!\p{L})il y a (\d{1,3}) (jour|semaine|mois|an)/iu,
  /(?<!\p{L})hace (\d{1,3}) (día|semana|mes|año)/iu,
  /(?<!\d)(\d{1,3}) (giorn|settiman|mes|ann)[oiae] fa(?!\p{L})/iu,
  /(?<!\p{L})há (\d{1,3}) (dia|semana|mês|mes|ano)/iu,
  /(?<!\d)(\d{1,3}) (dag|wek|maand|jaar|jaren)(?:en)? geleden/iu,
  /(?<!\d)(\d{1,3}) (dni|tyg|miesi|lat)\p{L}{0,8} temu/iu,
  /(?<!\p{L})för (\d{1,3}) (dag|veck|månad|år)\p{L}{0,4} sedan/iu,
  /(?<!\p{L})for (\d{1,3}) (dag|uge|måned|år)\p{L}{0,4} siden/iu,
  /(\d{1,3})\s?(日|週間|か月|ヶ月|年)前/u,
  /(\d{1,3})\s?(天|周|个月|年)前/u,
];

/** The day that a sentence tells by its distance from its publication, e.g. `yesterday` or `vor 3 Tagen`; null: none. */
export function relativeDate(sentence: string, publishedAt: string): { day: string; precision: DatePrecision } | null {
  const told = SAID.find(([expression]) => expression.test(sentence))?.[1] ?? ago(sentence);
  if (!told) return null;
  const day = new Date(Date.parse(publishedAt.slice(0, 10)) - told.days * DAY_MS).toISOString().slice(0, 10);
  return { day: told.precision === 'year' ? `${day.slice(0, 4)}-01-01` : day, precision: told.precision };
}

function ago(sentence: string): Distance | undefined {
  for (const expression of AGO) {
    const match = expression.exec(sentence);
    const unit = match && UNITS.find(([name]) => name.test(match[2] as string));
    if (match && unit)
      return { days: Number(match[1]) * unit[1], precision: unit[1] === 1 ? 'day' : unit[1] === 365 ? 'year' : 'month' };
  }
  return undefined;
}
