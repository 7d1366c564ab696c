import { NOW } from '../../test/pages';
import { PRESS_GOODS, PRESS_GOODS_OF_OTHERS } from '../../test/press-goods';
import { PRESS_OCCASIONS } from '../../test/press-occasions';
import { PRESS_OCCASIONS_OF_OTHERS } from '../../test/press-occasions-of-others';
import { pressPage } from '../../test/press-page';
import { PRESS_STRUCTURES } from '../../test/press-structures';
import { PRESS_STRUCTURES_OF_OTHERS } from '../../test/press-structures-of-others';
import { FRONT, IDENTITY } from '../../test/quillbridge';
import { extractSignals } from './index';

const kindsIn = (lang = '', kind = '', said = ''): string[] =>
  extractSignals(IDENTITY, [FRONT, pressPage(lang, kind, said)], NOW)
    .filter(({ whyNot }) => whyNot === null)
    .map((signal) => signal.kind);

describe('a sentence as a press office writes it', () => {
  it.each([...PRESS_GOODS, ...PRESS_OCCASIONS, ...PRESS_STRUCTURES])('%s %s: %s', (lang, kind, said) => {
    expect(kindsIn(lang, kind, said)).toEqual([kind]);
  });

  it.each([...PRESS_GOODS_OF_OTHERS, ...PRESS_OCCASIONS_OF_OTHERS, ...PRESS_STRUCTURES_OF_OTHERS])(
    'tells nothing that the company did: %s %s: %s',
    (lang, kind, said) => {
      expect(kindsIn(lang, kind, said)).toEqual([]);
    },
  );
});
