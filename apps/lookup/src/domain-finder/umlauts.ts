const DOUBLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae', œ: 'oe' };

/** A name in lower case with its umlauts as two letters: `Müller` is spelt `mueller` where there are none. */
export function withDoubledUmlauts(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøåæœ]/g, (letter) => DOUBLED[letter] as string);
}
