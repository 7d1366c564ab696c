/** Names of the months from January, as they are written in dates of English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian, Finnish and Czech. */
const NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia styczniu ledna leden tammikuuta tammikuu tammikuussa',
  'february feb februar feber février févr fév febrero febbraio fevereiro fev februari luty lutego lutym února únor helmikuuta helmikuu helmikuussa',
  'march mar märz mrz mars marzo março maart mrt marzec marca marcu marts března březen maaliskuuta maaliskuu maaliskuussa',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwietniu dubna duben huhtikuuta huhtikuu huhtikuussa',
  'may mai mayo maggio mag maio mei maj maja maju května květen toukokuuta toukokuu toukokuussa',
  'june jun juni juin junio giugno giu junho czerwiec czerwca czerwcu června červen kesäkuuta kesäkuu kesäkuussa',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lipcu července červenec heinäkuuta heinäkuu heinäkuussa',
  'august aug août aout agosto ago augustus augusti sierpień sierpnia sierpniu srpna srpen elokuuta elokuu elokuussa',
  'september sep sept septembre septiembre setiembre settembre setembro set wrzesień września wrześniu září syyskuuta syyskuu syyskuussa',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października październiku října říjen lokakuuta lokakuu lokakuussa',
  'november nov novembre noviembre novembro listopad listopada listopadzie listopadu marraskuuta marraskuu marraskuussa',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia grudniu desember prosince prosinec joulukuuta joulukuu joulukuussa',
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** Every name of a month, the longest first, for a regular expression. */
export const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(name.normalize('NFC').toLowerCase());
}
