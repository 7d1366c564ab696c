/** Shortest and longest delay that is accepted, in seconds. */
const MIN_DELAY = 1;
const MAX_DELAY = 24 * 3_600;
/** Longest part of a reply that is searched, in UTF-16 units. */
const MAX_TEXT = 2_000;

/** Words for units, by their length in seconds; Latin and Cyrillic ones as word beginnings without accents. */
const UNITS: readonly [seconds: number, words: readonly string[]][] = [
  [
    1,
    [
      'seconds',
      'second',
      'secs',
      'sec',
      's',
      'sekunden',
      'sekunde',
      'sekunder',
      'sekund',
      'sekundy',
      'sek',
      'secondes',
      'seconde',
      'seconden',
      'segundos',
      'segundo',
      'secondi',
      'sekundi',
      'saniye',
      'sn',
      'masodperc',
      'secunde',
      'giay',
      'detik',
      'секунды',
      'секунду',
      'секунд',
      'сек',
      'с',
      '秒',
      '초',
    ],
  ],
  [
    60,
    [
      'minutes',
      'minute',
      'mins',
      'min',
      'm',
      'minuten',
      'minuter',
      'minutter',
      'minutes',
      'minutos',
      'minuto',
      'minuti',
      'minuten',
      'minuuttia',
      'minuty',
      'minut',
      'minuta',
      'dakika',
      'dk',
      'perc',
      'phut',
      'menit',
      'минуты',
      'минуту',
      'минут',
      'мин',
      'хвилин',
      '分钟',
      '分鐘',
      '分間',
      '分',
      '분',
    ],
  ],
  [
    3_600,
    [
      'hours',
      'hour',
      'hrs',
      'hr',
      'h',
      'stunden',
      'stunde',
      'std',
      'heures',
      'heure',
      'horas',
      'hora',
      'ore',
      'ora',
      'uur',
      'uren',
      'godzin',
      'godziny',
      'godz',
      'hodin',
      'hodiny',
      'timmar',
      'timer',
      'saat',
      'gio',
      'jam',
      'часов',
      'часа',
      'час',
      'годин',
      '小时',
      '小時',
      '時間',
      '시간',
    ],
  ],
  [86_400, ['days', 'day', 'tage', 'jours', 'dias', '天', '日']],
];
const SECONDS_OF = new Map(UNITS.flatMap(([seconds, words]) => words.map((word) => [word, seconds] as const)));
const WORDS = [...SECONDS_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const ONE = 'an|one|a|une|un|eine|einer|einem|una|uma|jedne|een';
/** A number and a unit; rate limits ("100 mails per hour", "in the last 60 seconds") are not delays. */
const AMOUNT = new RegExp(
  `(?<![a-zа-я]{2}|[\\d.:])(?:(\\d{1,6}(?:\\.\\d{1,3})?)|(?:${ONE})(?= ))[ -]?(?:more |additional )?(${WORDS})(?![a-zа-я])`,
  'gu',
);
const CLOCK = /(?<![\d:.-])(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?![\d:])/u;
const LIMIT = /(?:\bper|\blast|\bpast|\bevery|\beach|\bwithin the|\bprevious|\bsince|\bletzten|\bderni\S{0,6}|\d\/)\s?$/u;
const WAITING =
  /(?:\bin|\bfor|\bafter|\bwait|\bdelay\S{0,3}|\bretry|\bagain|\bback|\bremaining|\bleft|\bnext|\bwithin|\bat least|\bnach|\bpor|\bdans|\bvoor|\bthrough|через|ждите)\W{0,3}(?:\w{1,8} ){0,2}$/u;

/**
 * The delay that a reply names, in whole seconds from 1 to 86,400, rounded up ("try again in 4 min 30 s", "come back in 00:05:00"). Only
 * for replies that ask to wait: any duration in the text counts.
 */
export function delayIn(text: string): number | undefined {
  const plain = text
    .slice(0, MAX_TEXT)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ');
  const seconds = amountIn(plain) ?? clockIn(plain);
  return seconds === undefined ? undefined : Math.min(MAX_DELAY, Math.max(MIN_DELAY, Math.ceil(seconds)));
}

/** Consecutive amounts are one delay: "1 hour, 5 minutes and 3 seconds". */
function amountIn(text: string): number | undefined {
  let total: number | undefined;
  let end = 0;
  let smallest = Infinity;
  for (const found of text.matchAll(AMOUNT)) {
    const unit = SECONDS_OF.get(found[2] as string) as number;
    if (total !== undefined) {
      if (unit >= smallest || !/^(?:\W|s\)|and|und|et|y|e|og|en|i|и){0,5}$/u.test(text.slice(end, found.index))) break;
    } else if (LIMIT.test(text.slice(Math.max(0, found.index - 20), found.index))) continue;
    total = (total ?? 0) + Number(found[1] ?? 1) * unit;
    end = found.index + found[0].length;
    smallest = unit;
  }
  return total;
}

/** `hh:mm:ss` or `mm:ss` after a word of waiting; elsewhere it is a time of day. */
function clockIn(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (!found || !WAITING.test(text.slice(Math.max(0, found.index - 30), found.index))) return undefined;
  return Number(found[1] ?? 0) * 3_600 + Number(found[2]) * 60 + Number(found[3]);
}
