import { parsePerson, personKey } from './person';

const likeliest = (first_name: string, last_name: string): string => {
  const { given, family } = parsePerson({ first_name, last_name });
  return [given, family].map(([form]) => form?.words.join(form.joint === 'separator' ? ' ' : form.joint) ?? '').join('|');
};

describe('what stands beside a name', () => {
  it.each([
    ['Prof. Dr. med. Ulf', 'Quist', 'ulf|quist'],
    ['Dr. rer. nat. Ulf', 'Quist', 'ulf|quist'],
    ['Dr. h. c. Ulf', 'Quist', 'ulf|quist'],
    ['Phil', 'Quist', 'phil|quist'],
    ['Dipl.-Kffr. Ada', 'Quist', 'ada|quist'],
    ['Univ.-Prof. Dr. Ada', 'Quist', 'ada|quist'],
    ['Prof. em. Dr. Ada', 'Quist', 'ada|quist'],
    ['Geom. Ugo', 'Quist', 'ugo|quist'],
    ['Av. Ada', 'Quist', 'ada|quist'],
    ['Em', 'Quist', 'em|quist'],
    ['Fru Ada', 'Quist', 'ada|quist'],
    ['Ada', 'Quist MSc', 'ada|quist'],
    ['Ada', 'Quist i.R.', 'ada|quist'],
    ['Ada', 'Quist 2', 'ada|quist'],
    ['Ada', 'Quist (1972)', 'ada|quist'],
    ['Ada', 'Quist - CEO', 'ada|quist'],
    ['Herr', 'Ulf Quist', 'ulf|quist'],
    ['Dr.', 'Ulf Quist', 'ulf|quist'],
    ['Mevrouw', 'Ada Quist', 'ada|quist'],
    ['Señora Ada', 'Quist', 'ada|quist'],
    ['Madame Ada', 'Quist', 'ada|quist'],
    ['Госпожа Ада', 'Квист', 'ada|kvist'],
    ['Herr', 'van Quist', 'herr|vanquist'],
    ['Hon', 'Wai Quist', 'hon|quist'],
    ['Freiherr Ulf', 'von Quist', 'ulf|vonquist'],
    ['Ulf', 'Gräfin von Quist', 'ulf|vonquist'],
    ['Ulf Graf', 'von Quist', 'ulf|vonquist'],
    ['Freiherr Ulf von', 'Quist', 'ulf|vonquist'],
    ['Ulf Freiherr von Quist', '', 'ulf|vonquist'],
    ['Steffi', 'Graf', 'steffi|graf'],
    ['Ada', 'Quist (geb. Roe)', 'ada|quist'],
    ['Ada', 'Quist geb. Roe', 'ada|quist'],
    ['Ada', 'Quist (née Roe)', 'ada|quist'],
    ['Ada', 'Quist z domu Roe', 'ada|quist'],
    ['Ulf', 'Quist né Roe', 'ulf|quist'],
    ['Ada', 'Quist rozená Roe', 'ada|quist'],
    ['Ада', 'Квист (урожд. Роева)', 'ada|kvist'],
    ['Renée', 'Née', 'renee|nee'],
    ['Ada', 'Quist | Head of Sales', 'ada|quist'],
    ['Ada Quist | CEO', '', 'ada|quist'],
    ['Ada', 'Quist @Acme', 'ada|quist'],
    ['Ada (she/her)', 'Quist', 'ada|quist'],
    ['Ada Quist she/her', '-', 'ada|quist'],
    ['Dipl.-Ing. (FH) Ada', 'Quist', 'ada|quist'],
    ['(Ada Quist)', '', 'ada|quist'],
    ['QUISTEN', 'Agnieszka', 'agnieszka|quisten'],
    ['AGNIESZKA', 'Quisten', 'agnieszka|quisten'],
    ['PAUL', 'Simon', 'paul|simon'],
    ['Ramesh S/O Gopal', 'Quist', 'ramesh|quist'],
  ])('is none of it: %s %s', (first, last, expected) => {
    expect(likeliest(first, last)).toBe(expected);
  });

  it('stays in the key where it tells namesakes apart', () => {
    expect(personKey({ first: 'Ada', last: 'Quist 12' })).not.toBe(personKey({ first: 'Ada', last: 'Quist 13' }));
  });

  it.each([
    ['PD Dr. Ada', 'DE', 'ada'],
    ['DI Ada', 'AT', 'ada'],
    ['DI Ada', 'IT', 'di'],
    ['StB Ada', 'CH', 'ada'],
  ])('is told by the country: %s in %s', (first_name, country, expected) => {
    expect(parsePerson({ first_name, last_name: 'Quist', country }).given[0]?.words).toEqual([expected]);
  });
});
