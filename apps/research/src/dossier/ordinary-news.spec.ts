import { daysAgo, NOW, pageOf } from '../../test/pages';
import { FUNDINGS, NO_FUNDINGS, NO_PARTNERSHIPS, PARTNERSHIPS } from '../../test/ordinary-deals';
import { EXPANSIONS, HIRES, NO_EXPANSIONS, NO_HIRES } from '../../test/ordinary-growth';
import { LEADERS, NO_LEADERS } from '../../test/ordinary-people';
import { extractSignals, resolveIdentity } from './index';

const FRONT = pageOf(
  `<html lang="en"><head><title>Quillbridge | Home</title><script type="application/ld+json">{"@type":"Organization","name":"Quillbridge"}</script></head><body><h1>Welcome</h1><p>Quillbridge is a logistics technology company.</p></body></html>`,
  { kind: 'front', url: 'https://quillbridge.test/' },
);
const IDENTITY = resolveIdentity({ domain: 'quillbridge.test' }, [FRONT]);

/** What tells of nothing, in each language: a headline, and a sentence of the prospect. */
const PLAIN = new Map([
  ['en', ['Notes from the company', 'Quillbridge has 85 employees.']],
  ['de', ['Aus der Firma', 'Quillbridge beschäftigt 85 Menschen.']],
  ['fr', ['Nouvelles de la maison', 'Quillbridge compte 85 salariés.']],
  ['es', ['Noticias de la casa', 'Quillbridge tiene 85 empleados.']],
  ['it', ['Notizie dalla ditta', 'Quillbridge ha 85 dipendenti.']],
  ['pt', ['Notícias da casa', 'A Quillbridge tem 85 trabalhadores.']],
  ['nl', ['Nieuws uit het bedrijf', 'Quillbridge telt 85 werknemers.']],
  ['pl', ['Wieści z firmy', 'Quillbridge ma 85 pracowników.']],
  ['sv', ['Nytt från företaget', 'Quillbridge har 85 anställda.']],
  ['da', ['Nyt fra firmaet', 'Quillbridge har 85 ansatte.']],
  ['no', ['Nytt fra firmaet', 'Quillbridge har 85 ansatte.']],
  ['fi', ['Uutisia talosta', 'Quillbridge työllistää 85 henkilöä.']],
  ['cs', ['Zprávy z firmy', 'Quillbridge má 85 zaměstnanců.']],
  ['ja', ['社内だより', 'Quillbridgeの従業員は85名です。']],
  ['zh', ['公司动态', 'Quillbridge有85名员工。']],
  ['ko', ['회사 소식', 'Quillbridge의 직원은 85명이다.']],
]);

function kindOf(lang = '', where = '', sentence = ''): string {
  const [headline, text] = PLAIN.get(lang) as [string, string];
  const told = where === 'h' ? [sentence, text] : [headline, `${text} ${sentence}`];
  const article = pageOf(
    `<html lang="${lang}"><head><title>${told[0]}</title></head><body><main><h1>${told[0]}</h1><time datetime="${daysAgo(9)}">x</time><p>${told[1]}</p></main></body></html>`,
    { url: 'https://quillbridge.test/news/x' },
  );
  const pages = [FRONT, article];
  const [first] = extractSignals(IDENTITY, pages, NOW);
  return first?.whyNot === null ? first.kind : 'none';
}

describe('a sentence of an ordinary article', () => {
  it.each([
    ['expansion', ['expansion', 'acquisition'], EXPANSIONS],
    ['hiring', ['hiring'], HIRES],
    ['leadership', ['leadership'], LEADERS],
    ['funding', ['funding'], FUNDINGS],
    ['partnership', ['partnership'], PARTNERSHIPS],
  ])('tells of the prospect: %s', (_kind, kinds, sentences) => {
    const found = sentences.map(([lang, where, sentence]) => [kindOf(lang, where, sentence), lang, sentence] as const);
    expect(found.filter(([kind]) => kind !== 'none' && !kinds.includes(kind))).toEqual([]);
    const missed = found.filter(([kind]) => kind === 'none');
    expect({ missed, few: missed.length <= 0.15 * sentences.length }).toEqual({ missed, few: true });
  });

  it.each([...NO_EXPANSIONS, ...NO_HIRES, ...NO_LEADERS, ...NO_FUNDINGS, ...NO_PARTNERSHIPS])(
    'tells nothing of its owner: %s %s %s',
    (lang, where, sentence) => expect(kindOf(lang, where, sentence)).toBe('none'),
  );
});
