import { parsePerson } from './person';

/** What the family name and the middle names are taken for. */
function read(first_name: string, last_name: string): string {
  const { family, middle } = parsePerson({ first_name, last_name });
  return [family[0]?.words.join(' ') ?? '', ...middle].join(', ');
}

describe('words in front of the family name', () => {
  it.each([
    ['Mary', 'Ann Smith', 'smith, ann'],
    ['John', 'F. Marchbanks', 'marchbanks, f'],
    ['John', 'F Marchbanks', 'marchbanks, f'],
    ['Juan', 'Carlos Zubizarreta', 'zubizarreta, carlos'],
    ['Luiz', 'Miguel Souza', 'souza, miguel'],
    ['Pierre', 'Philippe Montcharmont', 'montcharmont, philippe'],
    ['Hans', 'Peter von Ahlefeld', 'vonahlefeld, peter'],
  ])('of %s + %s are middle names: %s', (first, last, expected) => {
    expect(read(first, last).replace('von ', 'von')).toBe(expected);
  });

  it.each([
    ['Ana', 'García Quintanar', 'garcia'],
    ['Anna', 'Martin Quistova', 'quistova'],
    ['Jan', 'van der Quast', 'vanderquast'],
    ['Cormac', 'O Neill', 'oneill'],
    ['Rui', 'd Souza', 'souza'],
    ['Quentin', 'James-Vale', 'james vale'],
    ['Ada', 'James', 'james'],
  ])('of %s + %s stay: %s', (first, last, expected) => {
    expect(read(first, last)).toBe(expected);
  });
});
