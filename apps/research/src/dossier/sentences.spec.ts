import { sentencesOf } from './sentences';

describe('sentencesOf', () => {
  it.each([
    ['We raised money. We hire now!', ['We raised money.', 'We hire now!']],
    [
      'Acme Inc. raised 12 Mio. Euro am 12. November 2026. Das freut uns.',
      ['Acme Inc. raised 12 Mio. Euro am 12. November 2026.', 'Das freut uns.'],
    ],
    ['It was led by J. Doe. He likes it.', ['It was led by J. Doe.', 'He likes it.']],
    ['Acme closed its Series A. It was led by Foo.', ['Acme closed its Series A.', 'It was led by Foo.']],
    ['Neu ist Kern 7. Alle drei sind leicht.', ['Neu ist Kern 7.', 'Alle drei sind leicht.']],
    ['Am 7. Dezember, z.B. Die Firma', ['Am 7. Dezember, z.B. Die Firma']],
    ['新機能を発表。詳細はこちら。', ['新機能を発表。', '詳細はこちら。']],
    ['“We did it.” Said Ada.', ['“We did it.”', 'Said Ada.']],
    ['Version 3.0 is here', ['Version 3.0 is here']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
