import { asciiTokens } from '../search/ascii-tokens';
import { isLikePerson, type NameStrength, nameStrength } from './name-strength';

describe('nameStrength', () => {
  it.each<[string, NameStrength]>([
    ['Summit', 'weak'],
    ['Brücke', 'weak'],
    ['Saturn', 'weak'],
    ['Müller', 'weak'],
    ['KLT', 'weak'],
    ['Global Solutions', 'weak'],
    ['Summit Energy', 'common'],
    ['Müller Logistik', 'common'],
    ['Mara Velden', 'common'],
    ['Anna Quastenberg', 'common'],
    ['Quillmark', 'distinct'],
    ['Quillmark Energy', 'distinct'],
    ['Modern Inbound', 'distinct'],
    ['', 'weak'],
  ])('%s is %s', (name, strength) => {
    expect(nameStrength(asciiTokens(name))).toBe(strength);
  });

  it('takes two words that no dictionary has for a person’s', () => {
    expect(isLikePerson(['mara', 'velden'])).toBe(true);
    expect(isLikePerson(['anna', 'energy'])).toBe(false);
    expect(isLikePerson(['quillmark'])).toBe(false);
  });
});
