import { NOW } from '../../test/pages';
import { FUNDINGS, NO_FUNDINGS, NO_PARTNERSHIPS, PARTNERSHIPS } from '../../test/ordinary-deals';
import { EXPANSIONS, HIRES, NO_EXPANSIONS, NO_HIRES } from '../../test/ordinary-growth';
import { LEADERS, NO_LEADERS } from '../../test/ordinary-people';
import { FRONT, IDENTITY, quillbridgeArticle } from '../../test/quillbridge';
import { extractSignals } from './index';

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
  const told: readonly [string, string] = where === 'h' ? [sentence, text] : [headline, `${text} ${sentence}`];
  const pages = [FRONT, quillbridgeArticle(lang, ...told)];
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
