import { cleanCompanyName } from './clean-company-name';
import { namePairs } from './company-names.pairs';

/** What the rules do not know, on purpose: a word behind a form, and initials that are a form in one country only. */
const [WORD_BEHIND, INITIALS] = ['Iberia Líneas Aéreas de España, S.A. Operadora', 'Oslo Taxi BA'];

describe('companies as they are called', () => {
  it('are many, of many countries', () => {
    expect(namePairs().length).toBeGreaterThanOrEqual(500);
    expect(new Set(namePairs().map(([country]) => country)).size).toBeGreaterThanOrEqual(80);
  });

  it('come out of their registered names', () => {
    const wrong = namePairs().filter(([, registered, said]) => cleanCompanyName(registered).cleaned !== said);
    expect(wrong.map(([, registered]) => registered)).toEqual([WORD_BEHIND, INITIALS]);
  });

  it('come out the better where the country is given', () => {
    const wrong = namePairs().filter(([country, registered, said]) => cleanCompanyName(registered, { country }).cleaned !== said);
    expect(wrong.map(([, registered]) => registered)).toEqual([WORD_BEHIND]);
  });
});
