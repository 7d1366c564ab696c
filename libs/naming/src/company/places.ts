import { fold } from './words';

/** Countries and states as they stand in parentheses or behind a legal form. */
const PLACES = new Set(
  `uk u k gb great britain united kingdom england england and wales scotland wales northern ireland ireland usa us u s u s a united states america delaware nevada new york california texas florida
  canada ontario quebec bc british columbia alberta mexico brazil brasil argentina chile colombia peru venezuela germany deutschland france spain espana italy italia portugal netherlands nederland holland belgium
  belgique luxembourg switzerland schweiz suisse austria osterreich denmark danmark sweden sverige norway norge finland suomi iceland poland polska czech republic cz slovakia hungary romania bulgaria greece hellas
  turkey turkiye russia rossija ukraine india pvt china prc hong kong hk taiwan japan nippon korea south korea singapore s pore malaysia m thailand indonesia philippines vietnam australia aus nz new zealand
  south africa rsa sa nigeria kenya ghana egypt israel uae dubai abu dhabi qatar saudi arabia ksa kuwait bahrain oman jordan lebanon pakistan bangladesh sri lanka nepal europe emea apac asia international intl
  global worldwide holdings bermuda cayman islands bvi british virgin islands jersey guernsey isle of man iom mauritius cyprus malta gibraltar panama de fr es it nl be ch at pl se dk no fi pt ro hu ie in cn jp sg my
  th id ph vn au za ae sa il tr br mx ca shanghai beijing shenzhen guangzhou suzhou ma tn africa cote d ivoire maroc tunisie algerie cameroun senegal nordic baltic benelux iberia dach middle east`
    .split(/\n\s*/)
    .join(' ')
    .split(' '),
);

const PHRASES = new Set(
  `great britain;united kingdom;england and wales;northern ireland;united states;united states of america;new york;british columbia;czech republic;hong kong;south korea;new zealand;south africa;abu dhabi;
  saudi arabia;sri lanka;cayman islands;british virgin islands;isle of man;middle east;u k;u s;u s a;asia pacific;south east asia;far east;north america;latin america;the netherlands;p r c;united arab emirates`
    .split(/;\s*/)
    .map((phrase) => phrase.trim()),
);

/** True for the name of a country, a state or a region of the world, in its usual spellings. */
export function isPlace(text: string): boolean {
  const key = fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return PHRASES.has(key) || (key.length > 1 && !key.includes(' ') && PLACES.has(key));
}
