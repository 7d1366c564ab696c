import { pageOf } from '../../test/pages';
import { resolveIdentity } from './index';

const namesAt = (domain: string, name: string, text: string, lang = 'en'): readonly string[] => {
  const html = `<html lang="${lang}"><head><title>${name}</title><script type="application/ld+json">{"@type":"Organization","name":"${name}"}</script></head><body><h1>${name}</h1><p>${text}</p></body></html>`;
  return resolveIdentity({ domain }, [pageOf(html, { kind: 'front', url: `https://${domain}/` })]).names;
};

describe('the short name of a company', () => {
  it.each([
    ['brinkrode-stalling.test', 'Brinkrode Stalling', 'From today Brinkrode opens its doors.', 'Brinkrode'],
    ['groupe-valmarin.test', 'Valmarin Ingénierie', 'Entrée chez Valmarin en 2014.', 'Valmarin'],
    ['conservas-ardovil.test', 'Conservas Ardovil', 'Elabora conservas. Sobre Ardovil: nació en 1950.', 'Ardovil'],
  ])('of %s is the word by which its texts call it', (domain, name, text, short) => {
    expect(namesAt(domain, name, text)).toContain(short);
  });

  it.each([
    ['which no text uses', 'brinkrode-stalling.test', 'Brinkrode Stalling', 'Brinkrode Stalling opens its doors.'],
    ['of somebody whose name is longer', 'brinkrode-stalling.test', 'Brinkrode Stalling', 'Alois Brinkrode and Brinkrode Foods.'],
    ['of the language', 'conservas-ardovil.test', 'Conservas Ardovil', 'Elabora conservas. Las Conservas viajan.'],
    ['of a place', 'brinkrode-stalling.test', 'Brinkrode Stalling', 'We work in Brinkrode since 1950.'],
  ])('is no word %s', (_why, domain, name, text) => {
    expect(namesAt(domain, name, text)).toEqual([name]);
  });
});
