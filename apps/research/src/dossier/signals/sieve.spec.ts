import { NEWSROOM_OTHERS, NEWSROOM_OWN } from '../../../test/newsroom';
import { OTHER_NEWS, OWN_NEWS } from '../../../test/own-news';
import { LIMEKILN } from '../../../test/worlds/limekiln';
import { mayMatch } from './may-match';
import { needsOf, plainSigns } from './needs';
import { FRAMES } from './own/frames';
import { Sieve } from './sieve';
import { TRIGGERS } from './triggers';
import { anyOf } from './words';

const EXPRESSIONS = [
  ...TRIGGERS.map(({ says }) => says),
  ...FRAMES.flatMap(({ says, of = [], unless = [], when }) => [says, ...of.flat(), ...unless, when]),
].filter((one) => one !== undefined);
const SENTENCES = [
  ...NEWSROOM_OWN,
  ...NEWSROOM_OTHERS,
  ...OWN_NEWS,
  ...OTHER_NEWS,
  ...LIMEKILN.split(/(?<=[.!?。])\s/u).map((one) => [one]),
]
  .flatMap((row) => row.slice(-3))
  .map((one) => (one ?? '').slice(0, 400));

describe('Sieve', () => {
  it('leaves out no expression that matches, and most that do not', () => {
    let [tried, all] = [0, 0];
    const missed: string[] = [];
    for (const sentence of SENTENCES) {
      const may = mayMatch(sentence);
      for (const expression of EXPRESSIONS) {
        all += 1;
        tried += Number(may(expression));
        if (!may(expression) && expression.test(sentence)) missed.push(`${sentence}: ${expression.source.slice(0, 80)}`);
      }
    }
    expect(missed).toEqual([]);
    expect(tried / all).toBeLessThan(0.4);
  });

  it.each([
    ['whole words, with a blank around short ones', anyOf('vd|new\\soffice'), [' vd ', ' new office ']],
    ['what stands before a choice with each of its choices', anyOf('open(?:s|ed)'), [' opens ', ' opened ']],
    ['what is not left out', anyOf('(?:new\\s)?offices?|plans{2}'), ['office', ' plan']],
    ['signs as they are', anyOf('', '採用|募集'), ['採用', '募集']],
    ['a part of a long word', anyOf('\\p{L}{0,20}preise?'), ['preis']],
    ['nothing where any word will do', anyOf('new|\\p{L}{2,9}'), null],
  ])('knows what an expression needs: %s', (_name, expression, needs) => {
    expect(needsOf(expression)).toEqual(needs);
  });

  it('takes apostrophes, marks and capital letters for what they are to an expression', () => {
    const sieve = new Sieve([anyOf("we[’']re\\shiring")]);
    expect([...['We’re hiring!', "WE'RE HIRING", 'we re hired']].map((text) => sieve.of(text)(/x/u))).toEqual([true, true, true]);
    expect(plainSigns('L’École, ſ 5%')).toBe('l école  s 5 ');
  });
});
