import { mappingOf, promptOf, readWording } from './wording';

describe('what of an answer counts', () => {
  it('is a value of ours with a text that stands in the wording', () => {
    expect(mappingOf('Maker of whatsits', { industry: 'machinery', quote: 'whatsits' })).toEqual({
      industry: 'machinery',
      start: 9,
      end: 17,
    });
    expect(mappingOf('Chief of Whatsits', { seniority: 'c_level', function: 'other', quote: 'Chief of  Whatsits' })).toEqual({
      ...{ seniority: 'c_level', functions: ['other'], start: 0, end: 17 },
    });
  });

  it.each([
    ['a text that is not there', { industry: 'machinery', quote: 'gadgets' }],
    ['a text in other letters', { industry: 'machinery', quote: 'WHATSITS' }],
    ['no text', { industry: 'machinery', quote: '' }],
    ['white space', { industry: 'machinery', quote: ' ' }],
    ['no value', { industry: null, quote: 'whatsits' }],
  ] as const)('is nothing with %s', (_name, answer) => {
    expect(mappingOf('Maker of whatsits', answer)).toBeNull();
  });
});

it('is asked of a wording of 200 characters, as data', () => {
  expect(readWording(`  a\n\tb ${'x'.repeat(500)}`)).toHaveLength(200);
  expect(promptOf('industry', 'Say "software".\n')).toContain(String.raw`{"text":"Say \"software\".\n"}`);
});
